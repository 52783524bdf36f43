package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"example.com/shop/cart"
	"example.com/shop/catalog"
	"example.com/shop/ratelimit"
	"example.com/shop/session"
)

const (
	products      = 600
	guestAccounts = 5000 // express checkout hands them out in turn
	basketSize    = 24   // lines in a featured basket
)

// shop is the state behind the API.
type shop struct {
	catalog  *catalog.Catalog
	carts    *cart.Store
	sessions *session.Store
	limits   *ratelimit.Limiter

	guests   atomic.Uint64
	outcomes sync.Map // outcome of a checkout, a string, to its *atomic.Int64
}

func newShop() *shop {
	return &shop{
		catalog:  catalog.New(products),
		carts:    cart.NewStore(),
		sessions: session.NewStore(30 * time.Minute),
		limits:   ratelimit.New(600, time.Minute),
	}
}

func (s *shop) routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "ok") })
	mux.HandleFunc("GET /stats", s.stats)
	mux.HandleFunc("POST /checkout", s.expressCheckout)
	return mux
}

// expressCheckout sells the featured basket to a guest in one request: it signs the guest in, fills a cart,
// quotes it, takes the order and signs the guest out.
func (s *shop) expressCheckout(w http.ResponseWriter, _ *http.Request) {
	visit := s.guests.Add(1)
	guest := fmt.Sprintf("guest-%04d", visit%guestAccounts)
	if !s.limits.Allow(guest) {
		s.count("limited")
		http.Error(w, "too many checkouts", http.StatusTooManyRequests)
		return
	}
	token := s.sessions.Login(guest)
	defer s.sessions.Logout(token)

	for _, item := range s.catalog.Featured(visit, basketSize) {
		s.carts.Add(guest, item, 1)
	}
	quote := s.catalog.Quote(s.carts.Lines(guest))
	order, err := s.carts.Checkout(guest, quote.Total)
	if err != nil {
		s.count("rejected")
		http.Error(w, err.Error(), http.StatusConflict)
		return
	}
	s.catalog.Sold(len(quote.Prices))
	s.count("completed")
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(order)
}

// stats answers with the number of checkouts by outcome.
func (s *shop) stats(w http.ResponseWriter, _ *http.Request) {
	counts := make(map[string]int64)
	s.outcomes.Range(func(outcome, count any) bool {
		counts[outcome.(string)] = count.(*atomic.Int64).Load()
		return true
	})
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(counts)
}

func (s *shop) count(outcome string) {
	counter, known := s.outcomes.Load(outcome)
	if !known {
		counter, _ = s.outcomes.LoadOrStore(outcome, new(atomic.Int64))
	}
	counter.(*atomic.Int64).Add(1)
}
