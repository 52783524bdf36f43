// Command versions keeps, of each request, maps of known types and lengths.
package main

import (
	"flag"
	"log"
	"maps"
	"net/http"
	_ "net/http/pprof"
	"sync"
)

// Entries of each map that a request makes.
const entries = 100

var (
	lock   sync.Mutex
	kept   []any
	synced sync.Map
	users  = map[int]string{}
)

func main() {
	addr := flag.String("addr", "127.0.0.1:8080", "address")
	flag.Parse()
	http.HandleFunc("/work", func(w http.ResponseWriter, _ *http.Request) {
		lock.Lock()
		defer lock.Unlock()
		kept = append(kept, grown(), withRoom(), copied(), boxed(), few())
		know(len(users))
	})
	log.Fatal(http.ListenAndServe(*addr, nil))
}

//go:noinline
func grown() map[int]int {
	m := map[int]int{}
	for i := range entries {
		m[i] = i
	}
	return m
}

//go:noinline
func withRoom() map[int]int {
	return make(map[int]int, entries)
}

// Of one bucket: how many more a larger one has is for each process to draw.
var original = boxed()

//go:noinline
func copied() map[int][200]byte {
	return maps.Clone(original)
}

//go:noinline
func boxed() map[int][200]byte {
	m := map[int][200]byte{}
	for i := range 8 {
		m[i] = [200]byte{}
	}
	return m
}

//go:noinline
func few() map[int]int {
	m := map[int]int{}
	m[1] = 1
	return m
}

//go:noinline
func know(user int) {
	users[user] = ""
	synced.Store(user, &user)
}
