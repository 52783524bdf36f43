// Command shop serves the checkout API.
package main

import (
	"context"
	"errors"
	"flag"
	"log"
	"net/http"
	_ "net/http/pprof" // profiles, on the operations address only
	"os/signal"
	"syscall"
	"time"
)

func main() {
	addr := flag.String("addr", "127.0.0.1:8080", "address of the API")
	pprofAddr := flag.String("pprof", "127.0.0.1:6060", "address of the profiling endpoints")
	flag.Parse()

	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, *addr, *pprofAddr); err != nil {
		log.Fatalf("shop: %v", err)
	}
}

// run serves both addresses until ctx ends or one of them fails.
func run(ctx context.Context, addr, pprofAddr string) error {
	shop := newShop()
	go shop.limits.SweepEvery(ctx, time.Minute)
	go shop.sessions.SweepEvery(ctx, time.Minute)

	api := &http.Server{Addr: addr, Handler: shop.routes(), ReadHeaderTimeout: 5 * time.Second}
	ops := &http.Server{Addr: pprofAddr, ReadHeaderTimeout: 5 * time.Second} // the default mux
	failed := make(chan error, 2)
	for _, server := range []*http.Server{ops, api} {
		go func(server *http.Server) { failed <- server.ListenAndServe() }(server)
	}
	log.Printf("shop: API on %s, profiles on %s", addr, pprofAddr)

	var err error
	select {
	case err = <-failed:
	case <-ctx.Done():
	}
	grace, cancel := context.WithTimeout(context.Background(), 3*time.Second)
	defer cancel()
	return errors.Join(err, api.Shutdown(grace), ops.Shutdown(grace))
}
