// Package cache keeps what was put last.
package cache

// Kept is how many entries a cache keeps.
const Kept = 500

// Cache keeps the entries that were put last.
type Cache struct {
	entries map[int]int
	next    int
}

// New returns an empty cache.
func New() *Cache {
	return &Cache{entries: map[int]int{}}
}

// Put keeps a value in place of the oldest.
func (c *Cache) Put(value int) {
	c.entries[c.next] = value
	delete(c.entries, c.next-Kept)
	c.next++
}
