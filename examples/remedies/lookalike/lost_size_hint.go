package main

import (
	"fmt"
	"net/http"
)

// line is one product of an order.
type line struct {
	sku   string
	units int
	cents int64
}

// orders holds the lines of the order that everybody asks for.
type orders struct {
	lines []line
}

func newOrders() *orders {
	lines := make([]line, 200)
	for i := range lines {
		lines[i] = line{sku: fmt.Sprintf("SKU-%05d", i), units: 1 + i%3, cents: 199}
	}
	return &orders{lines: lines}
}

func (o *orders) serve(w http.ResponseWriter, _ *http.Request) {
	index := bySKU(o.lines)
	fmt.Fprintln(w, len(index), index["SKU-00007"].units)
}

// bySKU also finds a line by the digits alone.
func bySKU(lines []line) map[string]line {
	index := make(map[string]line, len(lines))
	for _, line := range lines {
		index[line.sku] = line
		index[line.sku[len("SKU-"):]] = line
	}
	return index
}
