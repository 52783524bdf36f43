// Writes a CPU profile of functions that each do one thing with maps, for the same time:
//
//	cpu FILE
package main

import (
	"encoding/json"
	"os"
	"runtime/pprof"
	"strconv"
	"strings"
	"sync"
	"time"
)

const entries = 100_000

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func fill() map[int]int {
	m := make(map[int]int, entries)
	for i := range entries {
		m[i] = i
	}
	return m
}

var (
	numbers = fill()
	sum     int
	long    [512]string
	byName  = map[string]int{}
	shared  sync.Map
)

//go:noinline
func assign() {
	for i := range entries {
		numbers[i] = i
	}
}

//go:noinline
func access() {
	for i := range entries {
		sum += numbers[i]
	}
}

//go:noinline
func remove() {
	for i := range entries {
		delete(numbers, i+entries)
	}
}

//go:noinline
func iterate() {
	for key := range numbers {
		sum += key
	}
}

//go:noinline
func hash() {
	for _, name := range long {
		sum += byName[name]
	}
}

//go:noinline
func grow() {
	m := map[int][14]int{}
	for i := range 5_000 {
		m[i] = [14]int{i}
	}
}

//go:noinline
func load() {
	for i := range 1_000 {
		value, _ := shared.Load(i)
		sum += value.(int)
	}
}

// reads maps in the standard library, for a caller of its own.
//
//go:noinline
func decode(text []byte) {
	var m map[string]int
	check(json.Unmarshal(text, &m))
}

// none of it in maps, and some of it in a function that a map calls.
//
//go:noinline
func none() {
	for i := range 100 {
		shared.Range(func(any, any) bool {
			for j := range 10_000 {
				sum += i * j
			}
			return false
		})
	}
}

func repeat(what func()) {
	for start := time.Now(); time.Since(start) < time.Second; {
		what()
	}
}

func main() {
	for i := range long {
		long[i] = strings.Repeat("x", 8_000) + strconv.Itoa(i)
		byName[long[i]] = i
	}
	for i := range 1_000 {
		shared.Store(i, i)
	}
	object := map[string]int{}
	for i := range 1_000 {
		object[strconv.Itoa(i)] = i
	}
	text, err := json.Marshal(object)
	check(err)
	file, err := os.Create(os.Args[1])
	check(err)
	check(pprof.StartCPUProfile(file))
	for _, what := range []func(){assign, access, remove, iterate, hash, grow, load, func() { decode(text) }, none} {
		repeat(what)
	}
	pprof.StopCPUProfile()
	check(file.Close())
}
