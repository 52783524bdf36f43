// Command remedies serves what looks like the maps with an explanation and is something else.
package main

import (
	"flag"
	"fmt"
	"log"
	"net/http"
	_ "net/http/pprof"
	"time"
)

func main() {
	addr := flag.String("addr", "127.0.0.1:8080", "address of the services and of the profiles")
	flag.Parse()

	http.HandleFunc("/healthz", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "ok") })
	http.HandleFunc("/never-deleted", newExports().serve)
	http.HandleFunc("/fills-up", newPrices().serve)
	http.HandleFunc("/lost-size-hint", newOrders().serve)
	http.HandleFunc("/map-per-operation", serveFile)
	http.HandleFunc("/boxed-entries", newUsage().serve)
	outbox := newOutbox()
	http.HandleFunc("/emptied-not-shrunk", outbox.send)
	http.HandleFunc("/emptied-not-shrunk/drain", outbox.acknowledgeAll)
	http.HandleFunc("/sparse-clone", newPresence().serve)
	http.HandleFunc("/sync-map", newETags().serve)
	http.HandleFunc("/nan-keys", newReadings().serve)

	server := &http.Server{Addr: *addr, ReadHeaderTimeout: 5 * time.Second} // the default mux
	log.Fatal(server.ListenAndServe())
}
