package main

import (
	"fmt"
	"net/http"
	"strconv"
	"sync"
)

// window is how many readings are counted.
const window = 500

// readings counts the latest readings of a sensor, by value.
type readings struct {
	mu     sync.Mutex
	last   int
	latest [window]float64 // a ring
	counts map[float64]int // by value
}

func newReadings() *readings {
	r := &readings{counts: make(map[float64]int)}
	r.counts[0] = window
	return r
}

func (r *readings) serve(w http.ResponseWriter, _ *http.Request) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.last++
	value, err := strconv.ParseFloat(sensor(r.last), 64)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	r.add(value)
	fmt.Fprintln(w, value)
}

// add counts a reading and takes the oldest one out.
func (r *readings) add(value float64) {
	oldest := &r.latest[r.last%window]
	r.remove(*oldest)
	r.counts[value]++
	*oldest = value
}

func (r *readings) remove(value float64) {
	if r.counts[value] > 1 {
		r.counts[value]--
	} else {
		delete(r.counts, value)
	}
}

// sensor always says a number.
func sensor(reading int) string {
	return fmt.Sprintf("%.1f", 20+float64(reading%50)/10)
}
