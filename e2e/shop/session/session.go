// Package session knows who is signed in.
package session

import (
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"sync"
	"time"
)

// Session is one signed-in user.
type Session struct {
	User    string
	Expires time.Time
}

// Store holds the sessions by token. It is safe for concurrent use.
type Store struct {
	mu       sync.RWMutex
	sessions map[string]Session
	lifetime time.Duration
	secret   [32]byte
	issued   uint64
}

// NewStore returns a store whose sessions live for the given time.
func NewStore(lifetime time.Duration) *Store {
	s := &Store{sessions: make(map[string]Session), lifetime: lifetime}
	if _, err := rand.Read(s.secret[:]); err != nil {
		panic(err) // the operating system has no randomness to give
	}
	return s
}

// Login opens a session and returns its token.
func (s *Store) Login(user string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.issued++
	token := s.token(s.issued)
	s.sessions[token] = Session{User: user, Expires: time.Now().Add(s.lifetime)}
	return token
}

// Lookup returns the session of a token unless it has expired.
func (s *Store) Lookup(token string) (Session, bool) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	found, ok := s.sessions[token]
	return found, ok && time.Now().Before(found.Expires)
}

// Logout ends a session.
func (s *Store) Logout(token string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.sessions, token)
}

// SweepEvery drops expired sessions at every interval until ctx ends.
func (s *Store) SweepEvery(ctx context.Context, interval time.Duration) {
	ticker := time.NewTicker(interval)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case now := <-ticker.C:
			s.sweep(now)
		}
	}
}

func (s *Store) sweep(now time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for token, session := range s.sessions {
		if now.After(session.Expires) {
			delete(s.sessions, token)
		}
	}
}

func (s *Store) token(number uint64) string {
	mac := hmac.New(sha256.New, s.secret[:])
	_ = binary.Write(mac, binary.BigEndian, number)
	return hex.EncodeToString(mac.Sum(nil)[:16])
}
