package main

import (
	"fmt"
	"net/http"
	"sync"
	"time"
)

// message waits for its receiver to acknowledge it.
type message struct {
	receiver string
	sent     time.Time
}

// outbox holds the messages that nobody has acknowledged.
type outbox struct {
	mu      sync.Mutex
	last    int
	pending map[int]message // by number
}

func newOutbox() *outbox {
	return &outbox{pending: make(map[int]message)}
}

func (o *outbox) send(w http.ResponseWriter, _ *http.Request) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.last++
	o.pending[o.last] = message{receiver: "warehouse", sent: time.Now()}
	fmt.Fprintln(w, o.last)
}

// acknowledgeAll is what happens while the receiver is slow: it acknowledges one message in ten.
func (o *outbox) acknowledgeAll(w http.ResponseWriter, _ *http.Request) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for number := 0; number <= o.last; number += 10 {
		o.acknowledge(number)
	}
	fmt.Fprintln(w, len(o.pending))
}

func (o *outbox) acknowledge(number int) {
	delete(o.pending, number)
}
