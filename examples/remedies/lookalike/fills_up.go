package main

import (
	"fmt"
	"net/http"
	"sync"
)

const (
	popular = 100 // products that most visitors look at
)

// price is what a product costs today.
type price struct {
	net, tax, shipping int64 // in cents
	currency           string
}

// prices remembers what was calculated.
type prices struct {
	mu     sync.Mutex
	visits int
	cached map[string]price // by SKU
}

func newPrices() *prices {
	return &prices{cached: make(map[string]price)}
}

func (p *prices) serve(w http.ResponseWriter, _ *http.Request) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.visits++
	product := p.visits % popular
	if p.visits%10 == 0 {
		product = p.visits // somebody has put a new one on sale
	}
	fmt.Fprintln(w, p.of(fmt.Sprintf("SKU-%05d", product)).net)
}

// of returns the price of a product, calculated at most once.
func (p *prices) of(sku string) price {
	if known, ok := p.cached[sku]; ok {
		return known
	}
	calculated := price{net: int64(len(sku)) * 199, tax: 19, shipping: 490, currency: "EUR"}
	p.cached[sku] = calculated
	return calculated
}
