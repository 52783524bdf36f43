package main

import (
	"fmt"
	"net/http"
	"sync"
)

// preferences holds what each user has chosen.
type preferences struct {
	mu     sync.Mutex
	byUser []map[string]string
}

var chosen preferences

func serveFile(w http.ResponseWriter, _ *http.Request) {
	fmt.Fprintln(w, chosen.join()["theme"])
}

// join gives a new user the preferences to begin with. They are kept.
func (p *preferences) join() map[string]string {
	p.mu.Lock()
	defer p.mu.Unlock()
	own := map[string]string{
		"currency": "EUR",
		"language": "en",
		"theme":    "dark",
		"timezone": "Europe/Berlin",
	}
	p.byUser = append(p.byUser, own)
	return own
}
