// Command dependency serves the example whose map is in a module that it depends on.
package main

import (
	"flag"
	"log"
	"net/http"
	_ "net/http/pprof"
	"time"
)

func main() {
	addr := flag.String("addr", "127.0.0.1:8080", "address of the service and of the profiles")
	flag.Parse()

	http.HandleFunc("/dependency", newTranslations().serve)

	server := &http.Server{Addr: *addr, ReadHeaderTimeout: 5 * time.Second} // the default mux
	log.Fatal(server.ListenAndServe())
}
