package main

import (
	"fmt"
	"net/http"
	"sync"
	"time"
)

// export is a report that is being written.
type export struct {
	customer string
	started  time.Time
}

// latest is how many exports an operator is shown.
const latest = 1000

// exports knows the latest reports, for a page that shows them to an operator.
type exports struct {
	mu      sync.Mutex
	last    int
	running map[string]export // by id
}

func newExports() *exports {
	return &exports{running: make(map[string]export)}
}

func (e *exports) serve(w http.ResponseWriter, _ *http.Request) {
	id := e.begin("acme")
	fmt.Fprintf(w, "report %s\n", id)
}

func (e *exports) begin(customer string) string {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.last++
	id := fmt.Sprintf("export-%06d", e.last)
	delete(e.running, fmt.Sprintf("export-%06d", e.last-latest))
	e.running[id] = export{customer: customer, started: time.Now()}
	return id
}
