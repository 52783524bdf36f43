// Command handlers serves three requests that allocate much, as usual, and hardly at all, to see what a finer heap
// profile costs each of them.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net"
	"net/http"
	_ "net/http/pprof" // without it the linker turns heap profiling off
	"strconv"
	"syscall"
	"time"
)

// order is what an ordinary handler reads and answers.
type order struct {
	User  string            `json:"user"`
	Lines []line            `json:"lines"`
	Notes map[string]string `json:"notes"`
}

type line struct {
	SKU   string `json:"sku"`
	Units int    `json:"units"`
	Cents int64  `json:"cents"`
}

const body = `{"user":"ada","lines":[{"sku":"SKU-1","units":1,"cents":199},{"sku":"SKU-2","units":2,"cents":249},` +
	`{"sku":"SKU-3","units":1,"cents":999},{"sku":"SKU-4","units":6,"cents":49}],"notes":{"door":"left","gift":"no","paid":"card"}}`

func main() {
	http.HandleFunc("/allocate", allocate)
	http.HandleFunc("/json", decode)
	http.HandleFunc("/wait", wait)
	http.HandleFunc("/cpu", cpu)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(listener.Addr())
	log.Fatal(http.Serve(listener, nil))
}

// allocate does nothing but make small objects.
func allocate(w http.ResponseWriter, _ *http.Request) {
	byName := make(map[string]*line)
	for i := range 1000 {
		sku := "SKU-" + strconv.Itoa(i)
		byName[sku] = &line{SKU: sku, Units: i}
	}
	fmt.Fprintln(w, len(byName))
}

// decode reads an order and answers with it.
func decode(w http.ResponseWriter, _ *http.Request) {
	var received order
	if err := json.Unmarshal([]byte(body), &received); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	received.Notes["read"] = "yes"
	_ = json.NewEncoder(w).Encode(received)
}

// wait answers when a database would have.
func wait(w http.ResponseWriter, _ *http.Request) {
	time.Sleep(2 * time.Millisecond)
	fmt.Fprintln(w, "ok")
}

// cpu tells the seconds of processor time that this process has taken.
func cpu(w http.ResponseWriter, _ *http.Request) {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	fmt.Fprint(w, time.Duration(usage.Utime.Nano()+usage.Stime.Nano()).Seconds())
}
