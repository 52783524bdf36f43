// Package concurrent keeps sessions that many goroutines open and close.
package concurrent

import (
	"strconv"
	"sync"
)

const (
	shards     = 16
	attributes = 24 // of a session
	staysOpen  = 3  // one session in so many is never closed
)

type session struct {
	user       string
	attributes map[string]string
}

type shard struct {
	mu       sync.RWMutex
	sessions map[string]*session
}

// Sessions is a store in shards, each with a lock of its own.
type Sessions struct {
	shards [shards]shard
	names  [attributes]string
}

// New returns a store without sessions.
func New() *Sessions {
	s := &Sessions{}
	for i := range s.shards {
		s.shards[i].sessions = make(map[string]*session)
	}
	for i := range s.names {
		s.names[i] = "attribute-" + strconv.Itoa(i)
	}
	return s
}

// Serve signs a user in, reads the session and, mostly, signs the user out.
func (s *Sessions) Serve(op int) {
	id := strconv.Itoa(op)
	s.open(op, id)
	s.read(op, id)
	if op%staysOpen != 0 {
		s.close(op, id)
	}
}

// Retain forgets to close a session.
func (s *Sessions) Retain(op int) {
	if op%staysOpen == 0 {
		s.open(op, "again-"+strconv.Itoa(op))
	}
}

// Allocate opens and closes a session.
func (s *Sessions) Allocate(op int) {
	id := "again-" + strconv.Itoa(op)
	s.open(op, id)
	s.close(op, id)
}

func (s *Sessions) open(op int, id string) {
	opened := &session{user: id, attributes: make(map[string]string)}
	for _, name := range s.names {
		opened.attributes[name] = id
	}
	shard := &s.shards[op%shards]
	shard.mu.Lock()
	defer shard.mu.Unlock()
	shard.sessions[id] = opened
}

func (s *Sessions) read(op int, id string) string {
	shard := &s.shards[op%shards]
	shard.mu.RLock()
	defer shard.mu.RUnlock()
	return shard.sessions[id].attributes[s.names[op%attributes]]
}

func (s *Sessions) close(op int, id string) {
	shard := &s.shards[op%shards]
	shard.mu.Lock()
	defer shard.mu.Unlock()
	delete(shard.sessions, id)
}
