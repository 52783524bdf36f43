package main

import (
	"fmt"
	"maps"
	"net/http"
	"sync"
	"time"
)

const users = 4000

// presence knows who is online.
type presence struct {
	mu     sync.Mutex
	online map[string]time.Time // since when, by user
}

func newPresence() *presence {
	p := &presence{online: make(map[string]time.Time)}
	for i := range users {
		p.online[fmt.Sprintf("user-%05d", i)] = time.Now()
	}
	return p
}

func (p *presence) serve(w http.ResponseWriter, _ *http.Request) {
	longest := time.Now()
	for _, since := range p.snapshot() {
		if since.Before(longest) {
			longest = since
		}
	}
	fmt.Fprintln(w, longest.Year())
}

// snapshot is a copy that can be read without the lock.
func (p *presence) snapshot() map[string]time.Time {
	p.mu.Lock()
	defer p.mu.Unlock()
	return maps.Clone(p.online)
}
