package main

import (
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"

	lru "github.com/hashicorp/golang-lru/v2"
)

// most is how many translations are worth remembering.
const most = 1000

// translations remembers what was translated.
type translations struct {
	searches atomic.Int64
	known    *lru.Cache[string, string] // by the text
}

func newTranslations() *translations {
	known, err := lru.New[string, string](most)
	if err != nil {
		panic(err) // only where there is no room at all
	}
	return &translations{known: known}
}

func (t *translations) serve(w http.ResponseWriter, _ *http.Request) {
	fmt.Fprintln(w, t.of(fmt.Sprintf("what somebody searched for %d", t.searches.Add(1))))
}

func (t *translations) of(text string) string {
	if known, ok := t.known.Get(text); ok {
		return known
	}
	translated := strings.ToUpper(text)
	t.known.Add(text, translated)
	return translated
}
