// Command adapters fills a map behind the pprof adapter of one web framework: of gin, echo, fiber or chi.
package main

import (
	"flag"
	"log"
	"net/http"
	"sync"

	"github.com/gin-contrib/pprof"
	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
	"github.com/gofiber/fiber/v2"
	fiberpprof "github.com/gofiber/fiber/v2/middleware/pprof"
	echopprof "github.com/labstack/echo-contrib/pprof"
	"github.com/labstack/echo/v4"
)

var (
	mu   sync.Mutex
	kept = map[int]int{}
)

//go:noinline
func remember() {
	mu.Lock()
	defer mu.Unlock()
	for range 100 {
		kept[len(kept)] = 1
	}
}

func main() {
	framework := flag.String("framework", "gin", "gin, echo, fiber or chi")
	addr := flag.String("addr", "127.0.0.1:8080", "address of all that it serves")
	flag.Parse()
	log.Fatal(frameworks[*framework](*addr))
}

var frameworks = map[string]func(addr string) error{
	"gin": func(addr string) error {
		gin.SetMode(gin.ReleaseMode)
		engine := gin.New()
		pprof.Register(engine, "/ops/pprof")
		engine.GET("/work", func(*gin.Context) { remember() })
		return engine.Run(addr)
	},
	"echo": func(addr string) error {
		e := echo.New()
		echopprof.Register(e, "/ops/pprof")
		e.GET("/work", func(c echo.Context) error { remember(); return c.NoContent(http.StatusOK) })
		return e.Start(addr)
	},
	"fiber": func(addr string) error {
		app := fiber.New(fiber.Config{DisableStartupMessage: true})
		app.Use(fiberpprof.New(fiberpprof.Config{Prefix: "/ops"}))
		app.Get("/work", func(c *fiber.Ctx) error { remember(); return c.SendStatus(http.StatusOK) })
		return app.Listen(addr)
	},
	"chi": func(addr string) error {
		r := chi.NewRouter()
		r.Mount("/ops", middleware.Profiler())
		r.Get("/work", func(http.ResponseWriter, *http.Request) { remember() })
		return http.ListenAndServe(addr, r)
	},
}
