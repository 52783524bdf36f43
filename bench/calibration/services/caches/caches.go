// Package caches keeps pages in a bounded cache (least recently used goes first) and prices in a sync.Map.
package caches

import (
	"container/list"
	"strconv"
	"sync"
)

const (
	capacity = 250 // pages; the warm-up fills it
	products = 800
	headers  = 20 // of a page
	popular  = 8  // pages that a third of the requests are for
)

type page struct {
	path    string
	headers map[string]string
}

// Caches holds both.
type Caches struct {
	mu     sync.Mutex
	byPath map[string]*list.Element
	recent *list.List // of *page, most recent first
	pinned []*page
	prices sync.Map // product, an int, to cents
	names  [headers]string
}

// New returns empty caches.
func New() *Caches {
	c := &Caches{byPath: make(map[string]*list.Element), recent: list.New()}
	for i := range c.names {
		c.names[i] = "header-" + strconv.Itoa(i)
	}
	return c
}

// Serve renders a page unless it is there already, keeps one in three, and looks a price up.
func (c *Caches) Serve(op int) {
	page := c.get(op)
	if op%3 == 1 {
		c.pin(page)
	}
	product := op % products
	c.prices.LoadOrStore(product, 100+op)
	if op%10 == 0 {
		c.prices.Store(product, 200+op)
	}
	if op%25 == 0 {
		c.prices.Delete(product)
	}
}

// Retain keeps a page for good.
func (c *Caches) Retain(op int) {
	if op%3 == 1 {
		c.pin(c.render(strconv.Itoa(op)))
	}
}

// Allocate renders a page for nothing.
func (c *Caches) Allocate(op int) {
	if op%3 != 0 {
		c.render(strconv.Itoa(op))
	}
}

func (c *Caches) pin(kept *page) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.pinned = append(c.pinned, kept)
}

func (c *Caches) get(op int) *page {
	path := "/page/" + strconv.Itoa(op)
	if op%3 == 0 {
		path = "/popular/" + strconv.Itoa(op%popular)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if known, ok := c.byPath[path]; ok {
		c.recent.MoveToFront(known)
		return known.Value.(*page)
	}
	rendered := c.render(path)
	c.byPath[path] = c.recent.PushFront(rendered)
	if c.recent.Len() > capacity {
		oldest := c.recent.Back()
		c.recent.Remove(oldest)
		delete(c.byPath, oldest.Value.(*page).path)
	}
	return rendered
}

//go:noinline
func (c *Caches) render(path string) *page {
	rendered := &page{path: path, headers: make(map[string]string)}
	for _, name := range c.names {
		rendered.headers[name] = path
	}
	return rendered
}
