// Package kinds needs map memory of every kind.
package kinds

import (
	"maps"
	"reflect"
	"sync"
)

type point struct{ x, y int }

// Store keeps what its methods put into it.
type Store struct {
	users  map[string]*point
	byID   map[int]string
	points map[point]int
	large  map[[200]byte][300]byte
	copies []map[string]*point
	synced sync.Map
}

// New makes room for n users.
func New(n int) *Store {
	return &Store{users: make(map[string]*point, n)}
}

// Fill adds the numbers from one to another in every way.
func (s *Store) Fill(from, to int) {
	if s.byID == nil {
		s.byID = make(map[int]string)
		s.points = make(map[point]int)
		s.large = make(map[[200]byte][300]byte)
	}
	for i := from; i < to; i++ {
		s.add(i)
	}
	s.copies = append(s.copies, maps.Clone(s.users))
}

func (s *Store) add(i int) {
	name := key(i)
	p := &point{i, i}
	s.users[name] = p
	s.byID[i] = name
	s.points[*p] = i
	s.large[[200]byte{byte(i), byte(i >> 8)}] = [300]byte{}
	s.synced.Store(i, p)
	byReflection := reflect.MakeMap(reflect.TypeFor[map[string]int]())
	byReflection.SetMapIndex(reflect.ValueOf(name), reflect.ValueOf(i))
	delete(s.byID, i-100)
}

//go:noinline
func key(i int) string { return string([]byte{byte(i), byte(i >> 8), byte(i >> 16), 'k'}) }
