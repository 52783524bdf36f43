package main

import (
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"

	"github.com/patrickmn/go-cache"
)

// translations remembers what was translated.
type translations struct {
	searches atomic.Int64
	known    *cache.Cache // by the text
}

func newTranslations() *translations {
	return &translations{known: cache.New(cache.NoExpiration, 0)}
}

func (t *translations) serve(w http.ResponseWriter, _ *http.Request) {
	fmt.Fprintln(w, t.of(fmt.Sprintf("what somebody searched for %d", t.searches.Add(1))))
}

func (t *translations) of(text string) string {
	if known, ok := t.known.Get(text); ok {
		return known.(string)
	}
	translated := strings.ToUpper(text)
	t.known.SetDefault(text, translated)
	return translated
}
