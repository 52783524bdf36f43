// Package tables keeps one map of wide values, of a size at which it depends on the hash seed of the process whether the
// map splits one table more or less.
package tables

import (
	"strconv"
	"sync"
)

// Profile is so wide that one table of 1024 of them, with their keys, takes 82 KB: more than the floor.
type Profile struct {
	Visits, Orders, Returns, Reviews, Points, Credit, Debit, Score int64
}

// Profiles has one for each user.
type Profiles struct {
	mu       sync.Mutex
	profiles map[string]Profile
	recent   map[string]map[string]int64 // the last visits, by user
}

// New returns no profiles.
func New() *Profiles {
	return &Profiles{profiles: make(map[string]Profile), recent: make(map[string]map[string]int64)}
}

// Serve adds a user. After the load there are 880 to each table, which holds 896 before it splits.
func (p *Profiles) Serve(op int) {
	p.add(strconv.Itoa(op), op)
	p.Allocate(op)
}

// Retain adds another user.
func (p *Profiles) Retain(op int) { p.add("again-"+strconv.Itoa(op), op) }

// Allocate notes a visit.
func (p *Profiles) Allocate(op int) {
	visit := make(map[string]int64)
	for i := range 12 {
		visit[strconv.Itoa(i)] = int64(op)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.recent[strconv.Itoa(op%50)] = visit
}

func (p *Profiles) add(user string, op int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.profiles[user] = Profile{Visits: int64(op)}
}
