// Package cart keeps the carts of customers who are shopping.
package cart

import (
	"errors"
	"fmt"
	"sync"
)

// ErrEmpty says that there is nothing to check out.
var ErrEmpty = errors.New("cart: empty")

// typicalLines is the size of most carts.
const typicalLines = 24

// Cart is what one customer wants to buy.
type Cart struct {
	Lines map[string]int // units by SKU
}

// Order is a cart that was checked out.
type Order struct {
	Number string `json:"number"`
	User   string `json:"user"`
	Units  int    `json:"units"`
	Total  int64  `json:"total"` // in cents
}

// Store holds the open carts. It is safe for concurrent use.
type Store struct {
	mu     sync.Mutex
	carts  map[string]*Cart // by user
	orders int
}

// NewStore returns a store without carts.
func NewStore() *Store {
	return &Store{carts: make(map[string]*Cart)}
}

// Add puts units of a product into the user's cart.
func (s *Store) Add(user, sku string, units int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.cartOf(user).Lines[sku] += units
}

// cartOf returns the user's cart and opens one for a new customer.
func (s *Store) cartOf(user string) *Cart {
	cart, open := s.carts[user]
	if !open {
		cart = &Cart{Lines: make(map[string]int, typicalLines)}
		s.carts[user] = cart
	}
	return cart
}

// Lines returns the SKUs in the user's cart.
func (s *Store) Lines(user string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	cart, open := s.carts[user]
	if !open {
		return nil
	}
	skus := make([]string, 0, len(cart.Lines))
	for sku := range cart.Lines {
		skus = append(skus, sku)
	}
	return skus
}

// Checkout turns the user's cart into an order and closes the cart.
func (s *Store) Checkout(user string, total int64) (Order, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	cart, open := s.carts[user]
	if !open || len(cart.Lines) == 0 {
		return Order{}, fmt.Errorf("%w: %s", ErrEmpty, user)
	}
	delete(s.carts, user)
	s.orders++
	order := Order{Number: fmt.Sprintf("N%08d", s.orders), User: user, Total: total}
	for _, units := range cart.Lines {
		order.Units += units
	}
	return order, nil
}
