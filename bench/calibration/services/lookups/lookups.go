// Package lookups has many small tables, each loaded once or twice: places where two runs of one program differ by a map.
package lookups

import (
	"math/rand/v2"
	"strconv"
	"sync"
)

const kept = 3 // one operation in so many leaves its parameters behind

// Lookups keeps the tables, and the parameters of some operations.
type Lookups struct {
	mu     sync.Mutex
	tables [len(loaders)]map[string]int
	kept   []map[string]int
	names  [20]string
}

// New returns a service that has no table yet.
func New() *Lookups {
	l := &Lookups{}
	for i := range l.names {
		l.names[i] = "parameter-" + strconv.Itoa(i)
	}
	return l
}

// Serve reads parameters. The first operations load a table each, and once more when the copy is stale, as half are.
func (l *Lookups) Serve(op int) {
	parameters := l.parse(op)
	if op%kept == 0 {
		l.keep(parameters)
	}
	if op < len(loaders) {
		l.load(op)
		if isStale := rand.IntN(2) == 0; isStale {
			l.load(op)
		}
	}
}

// Retain leaves parameters behind.
func (l *Lookups) Retain(op int) {
	if op%kept == 0 {
		l.keep(l.parse(op))
	}
}

// Allocate reads parameters.
func (l *Lookups) Allocate(op int) { l.parse(op) }

func (l *Lookups) keep(parameters map[string]int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.kept = append(l.kept, parameters)
}

//go:noinline
func (l *Lookups) parse(op int) map[string]int {
	parameters := make(map[string]int)
	for i, name := range l.names {
		parameters[name] = op + i
	}
	return parameters
}

func (l *Lookups) load(table int) {
	loaded := loaders[table]()
	l.mu.Lock()
	defer l.mu.Unlock()
	l.tables[table] = loaded
}
