package main

import (
	"fmt"
	"net/http"
	"strings"
	"sync"

	lru "github.com/hashicorp/golang-lru/v2"
)

// most is how many translations are worth remembering.
const most = 1000

// translations remembers what was translated, in a cache with a bound, and what was searched for, without one.
type translations struct {
	mu       sync.Mutex
	searches map[string]int             // how often, by the text
	known    *lru.Cache[string, string] // by the text
}

func newTranslations() *translations {
	known, err := lru.New[string, string](most)
	if err != nil {
		panic(err) // only where there is no room at all
	}
	return &translations{searches: make(map[string]int), known: known}
}

func (t *translations) serve(w http.ResponseWriter, _ *http.Request) {
	t.mu.Lock()
	defer t.mu.Unlock()
	text := fmt.Sprintf("what somebody searched for %d", len(t.searches))
	t.searches[text]++
	fmt.Fprintln(w, t.of(text))
}

func (t *translations) of(text string) string {
	if known, ok := t.known.Get(text); ok {
		return known
	}
	translated := strings.ToUpper(text)
	t.known.Add(text, translated)
	return translated
}
