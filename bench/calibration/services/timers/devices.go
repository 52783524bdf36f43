// Package timers keeps readings of devices, and has goroutines that work on them at every tick, load or no load.
package timers

import (
	"strconv"
	"sync"
	"time"
)

const (
	devices   = 100
	sensors   = 20 // readings in one report
	kept      = 3  // one report in so many is kept for good
	sweep     = 4 * time.Millisecond
	summarise = 16 * time.Millisecond
	// Some reports come slowly, and the processor is free meanwhile.
	transfer = time.Millisecond
)

// Devices keeps the latest report of each device, and some for good.
type Devices struct {
	mu      sync.Mutex
	latest  map[int]map[string]int // by device, then by sensor
	archive []map[string]int
	sizes   map[int]int   // of the latest reports, by device; made anew by every sweep
	counts  map[total]int // made anew by every summary
	sensors [sensors]string
}

type total struct{ sensor, reading string }

// New returns an empty store whose goroutines run for as long as the process does.
func New() *Devices {
	d := &Devices{latest: make(map[int]map[string]int)}
	for i := range d.sensors {
		d.sensors[i] = "sensor-" + strconv.Itoa(i)
	}
	go every(sweep, d.sweep)
	go every(summarise, d.summarise)
	return d
}

func every(period time.Duration, work func()) {
	for range time.Tick(period) {
		work()
	}
}

// Serve takes the report of a device and keeps it until the next one, or for good.
func (d *Devices) Serve(op int) {
	if op/4%32 == 0 {
		time.Sleep(transfer)
	}
	report := d.parse(op)
	d.mu.Lock()
	d.latest[op%devices] = report
	d.mu.Unlock()
	if op%kept == 0 {
		d.keep(report)
	}
}

// Retain keeps a report for good.
func (d *Devices) Retain(op int) {
	if op%kept == 0 {
		d.keep(d.parse(op))
	}
}

// Allocate parses a report for nothing.
func (d *Devices) Allocate(op int) { d.parse(op) }

func (d *Devices) keep(report map[string]int) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.archive = append(d.archive, report)
}

//go:noinline
func (d *Devices) parse(op int) map[string]int {
	report := make(map[string]int)
	for i, sensor := range d.sensors {
		report[sensor] = op + i
	}
	return report
}

// sweep notes how much each device reports.
func (d *Devices) sweep() {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.sizes = make(map[int]int)
	for device, report := range d.latest {
		d.sizes[device] = len(report)
	}
}

// summarise counts how often each sensor reads what.
func (d *Devices) summarise() {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.counts = make(map[total]int)
	for _, report := range d.latest {
		for sensor, reading := range report {
			d.counts[total{sensor, d.sensors[reading%sensors]}]++
		}
	}
}
