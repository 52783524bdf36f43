// Package ratelimit bounds how often one client may call.
package ratelimit

import (
	"context"
	"sync"
	"time"
)

// idleAfter is how long a client's window is kept after its last call.
const idleAfter = 15 * time.Minute

// window counts the calls of one client.
type window struct {
	started int64 // nanoseconds since the epoch
	last    int64 // nanoseconds since the epoch
	calls   int
}

// Limiter counts calls per client in fixed windows. It is safe for concurrent use.
type Limiter struct {
	mu      sync.Mutex
	windows map[string]window // by client
	limit   int
	length  time.Duration
}

// New returns a limiter that allows limit calls in every window of the given length.
func New(limit int, length time.Duration) *Limiter {
	return &Limiter{windows: make(map[string]window), limit: limit, length: length}
}

// Allow counts a call and says whether it is within the client's limit.
func (l *Limiter) Allow(client string) bool {
	now := time.Now().UnixNano()
	l.mu.Lock()
	defer l.mu.Unlock()
	current := l.windows[client]
	if now-current.started > int64(l.length) {
		current = window{started: now}
	}
	current.last = now
	current.calls++
	l.windows[client] = current
	return current.calls <= l.limit
}

// SweepEvery forgets idle clients at every interval until ctx ends.
func (l *Limiter) SweepEvery(ctx context.Context, interval time.Duration) {
	ticker := time.NewTicker(interval)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case now := <-ticker.C:
			l.sweep(now.Add(-idleAfter).UnixNano())
		}
	}
}

func (l *Limiter) sweep(idleSince int64) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for client, window := range l.windows {
		if window.last < idleSince {
			delete(l.windows, client)
		}
	}
}
