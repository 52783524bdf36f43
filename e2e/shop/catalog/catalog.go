// Package catalog knows the products and what they cost.
package catalog

import (
	"fmt"
	"sync"
)

// refreshAfter is the number of units sold after which the stock shown is brought up to date.
const refreshAfter = 60_000

// Product is one article of the catalog.
type Product struct {
	Name  string
	Cents int64
	Stock int
}

// Quote is what a basket costs.
type Quote struct {
	Prices map[string]int64 // cents by SKU
	Total  int64            // cents
}

// Catalog answers from a snapshot of the products. It is safe for concurrent use.
type Catalog struct {
	mu       sync.RWMutex
	skus     []string
	snapshot map[string]Product // by SKU; replaced as a whole
	unsaved  int                // units sold since the snapshot was taken
}

// New returns a catalog of the given number of products.
func New(products int) *Catalog {
	c := &Catalog{skus: make([]string, products)}
	for i := range c.skus {
		c.skus[i] = fmt.Sprintf("SKU-%05d", i)
	}
	c.snapshot = c.load()
	return c
}

// load reads all products into a new snapshot.
func (c *Catalog) load() map[string]Product {
	snapshot := make(map[string]Product, len(c.skus))
	for i, sku := range c.skus {
		snapshot[sku] = Product{Name: "Product " + sku, Cents: int64(199 + 50*(i%40)), Stock: 1_000_000}
	}
	return snapshot
}

// Featured returns the SKUs of the basket that is advertised on a visit.
func (c *Catalog) Featured(visit uint64, lines int) []string {
	first := int(visit) * lines % len(c.skus)
	basket := make([]string, lines)
	for i := range basket {
		basket[i] = c.skus[(first+i)%len(c.skus)]
	}
	return basket
}

// Quote prices a basket. Products that are not sold any more are left out.
func (c *Catalog) Quote(skus []string) Quote {
	c.mu.RLock()
	defer c.mu.RUnlock()
	quote := Quote{Prices: make(map[string]int64, len(skus))}
	for _, sku := range skus {
		if product, sold := c.snapshot[sku]; sold {
			quote.Prices[sku] = product.Cents
			quote.Total += product.Cents
		}
	}
	return quote
}

// Sold takes note of units that left the stock and refreshes the snapshot from time to time.
func (c *Catalog) Sold(units int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.unsaved += units
	if c.unsaved >= refreshAfter {
		c.snapshot = c.load()
		c.unsaved = 0
	}
}
