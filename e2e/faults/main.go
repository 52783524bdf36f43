// Command faults is a service that keeps one map entry per request, and misbehaves as it is told to.
package main

import (
	"flag"
	"fmt"
	"net/http"
	"net/http/pprof"
	"os"
	"os/signal"
	"runtime"
	"strings"
	"sync"
	"syscall"
	"time"
)

var (
	mu      sync.Mutex
	entries = map[int]string{}
)

func remember(n int) {
	mu.Lock()
	defer mu.Unlock()
	for ; n > 0; n-- {
		entries[len(entries)] = "kept"
	}
}

// forget empties the map once it has more entries than most, as a cache does that starts again.
func forget(most int) {
	mu.Lock()
	defer mu.Unlock()
	if most > 0 && len(entries) > most {
		clear(entries)
	}
}

func main() {
	addr := flag.String("addr", "", "address of API and profiles")
	exitAtOnce := flag.Bool("exit-at-once", false, "exit with code 4 before listening")
	exitOnLoad := flag.Bool("exit-on-load", false, "exit with code 5 on the 50th request")
	neverReady := flag.Bool("never-ready", false, "answer 503 to everything")
	noPprof := flag.Bool("no-pprof", false, "do not serve profiles")
	noCPUProfile := flag.Bool("no-cpu-profile", false, "serve profiles, but none of the CPU")
	rateZero := flag.Bool("rate-0", false, "turn heap profiling off")
	stubborn := flag.Bool("stubborn", false, "ignore SIGTERM and SIGINT")
	hang := flag.Bool("hang", false, "never answer /work")
	restless := flag.Bool("restless", false, "make maps and keep them all the time")
	late := flag.Duration("late", 0, "time after its answer at which a request does its work")
	bounded := flag.Int("bounded", 0, "most entries that are kept, the map is emptied beyond; 0 for no bound")
	perRequest := flag.Int("per-request", 10, "entries that a request leaves behind")
	environment := flag.String("environment", "", "file to write the environment to")
	say := flag.String("say", "", "file whose content to print, at the start and on /work")
	flag.Parse()

	if *rateZero {
		runtime.MemProfileRate = 0
	}
	text, _ := os.ReadFile(*say)
	speak := func() { fmt.Printf("%s", text); fmt.Fprintf(os.Stderr, "%s", text) }
	speak()
	if *environment != "" {
		_ = os.WriteFile(*environment, []byte(strings.Join(os.Environ(), "\n")), 0o600)
	}
	if *exitAtOnce {
		fmt.Println("no database at 127.0.0.1:5432")
		os.Exit(4)
	}
	if *stubborn {
		signal.Ignore(syscall.SIGTERM, syscall.SIGINT)
	}

	if *restless {
		go func() {
			var kept []map[int]int
			for range time.Tick(time.Millisecond) {
				for range 10 {
					kept = append(kept, map[int]int{len(kept): 1})
				}
			}
		}()
	}

	requests := 0
	mux := http.NewServeMux()
	mux.HandleFunc("/healthz", func(http.ResponseWriter, *http.Request) {})
	mux.HandleFunc("/work", func(_ http.ResponseWriter, r *http.Request) {
		if *hang {
			<-r.Context().Done()
			return
		}
		if *exitOnLoad {
			mu.Lock()
			requests++
			mu.Unlock()
			if requests >= 50 {
				fmt.Println("out of luck")
				os.Exit(5)
			}
		}
		if *late > 0 {
			go func() {
				time.Sleep(*late)
				remember(*perRequest)
			}()
			return
		}
		remember(*perRequest)
		forget(*bounded)
	})
	// Expires what is kept: from the map, or with it.
	mux.HandleFunc("/expire", func(http.ResponseWriter, *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		clear(entries)
	})
	mux.HandleFunc("/drop", func(http.ResponseWriter, *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		entries = map[int]string{}
	})
	// The same process begins anew: its pid, its port and its start time stay.
	mux.HandleFunc("/reload", func(http.ResponseWriter, *http.Request) {
		fmt.Println("reloading")
		time.AfterFunc(50*time.Millisecond, func() {
			_ = syscall.Exec("/proc/self/exe", os.Args, os.Environ())
		})
	})
	mux.HandleFunc("/rate", func(http.ResponseWriter, *http.Request) { runtime.MemProfileRate = 512 })
	mux.HandleFunc("/die", func(http.ResponseWriter, *http.Request) { os.Exit(6) })
	if !*noPprof {
		mux.HandleFunc("/debug/pprof/", pprof.Index)
		mux.HandleFunc("/debug/pprof/cmdline", pprof.Cmdline)
		mux.HandleFunc("/debug/pprof/symbol", pprof.Symbol)
		if !*noCPUProfile {
			mux.HandleFunc("/debug/pprof/profile", pprof.Profile)
		}
	}
	var handler http.Handler = mux
	if *neverReady {
		handler = http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(503) })
	}
	if *say != "" {
		handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path == "/work" {
				speak()
			}
			mux.ServeHTTP(w, r)
		})
	}
	fmt.Println("listening on", *addr)
	if err := http.ListenAndServe(*addr, handler); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
}
