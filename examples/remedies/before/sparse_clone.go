package main

import (
	"fmt"
	"maps"
	"net/http"
	"sync"
	"time"
)

const (
	peakUsers  = 4000 // of this morning
	usersLater = 40   // that are still there
)

// presence knows who is online.
type presence struct {
	mu     sync.Mutex
	online map[string]time.Time // since when, by user
}

func newPresence() *presence {
	p := &presence{online: make(map[string]time.Time)}
	for i := range peakUsers {
		p.online[fmt.Sprintf("user-%05d", i)] = time.Now()
	}
	for i := usersLater; i < peakUsers; i++ {
		delete(p.online, fmt.Sprintf("user-%05d", i))
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
