// Fills maps of known types and lengths, each in a function of its own, and writes into the folder that it is given its
// heap profile, the names of its addresses, and what the functions keep.
package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"runtime/pprof"
	"strconv"
	"strings"
	"unsafe"
)

// Kept is what a function keeps: entries in all its maps, and bytes of a key with its value, as a struct and apart.
type Kept struct {
	Entries, Slot, KeyAndValue int
}

var (
	kept = map[string]Kept{}
	sink []any
)

func keep[K comparable, V any](name string, maps ...map[K]V) {
	entries := 0
	for _, m := range maps {
		entries += len(m)
		sink = append(sink, m)
	}
	var slot struct {
		key   K
		value V
	}
	kept["main."+name] = Kept{entries, int(unsafe.Sizeof(slot)), int(unsafe.Sizeof(slot.key) + unsafe.Sizeof(slot.value))}
}

//go:noinline
func numbers() {
	m := map[int]int{}
	for i := range 100_000 {
		m[i] = i
	}
	keep("numbers", m)
}

//go:noinline
func pointers() {
	m := map[int]*Kept{}
	for i := range 5_500 {
		m[i] = nil
	}
	keep("pointers", m)
}

//go:noinline
func texts() {
	m := map[string]string{}
	for i := range 40_000 {
		m[strconv.Itoa(i)] = ""
	}
	keep("texts", m)
}

//go:noinline
func sessions() {
	m := map[[16]byte][4]string{}
	for i := range 1_200 {
		m[[16]byte{byte(i), byte(i >> 8)}] = [4]string{}
	}
	keep("sessions", m)
}

//go:noinline
func halves() {
	m := map[uint32]uint32{}
	for i := range 20_000 {
		m[uint32(i)] = 0
	}
	keep("halves", m)
}

//go:noinline
func flags() {
	m := map[string]bool{}
	for i := range 700 {
		m[strconv.Itoa(i)] = true
	}
	keep("flags", m)
}

//go:noinline
func small() {
	var maps []map[string]int
	for range 1_000 {
		m := map[string]int{}
		for _, key := range []string{"a", "b", "c", "d", "e"} {
			m[key] = 1
		}
		maps = append(maps, m)
	}
	keep("small", maps...)
}

//go:noinline
func middling() {
	var maps []map[int]string
	for n := range 500 {
		m := map[int]string{}
		for i := range n {
			m[i] = ""
		}
		maps = append(maps, m)
	}
	keep("middling", maps...)
}

//go:noinline
func boxed() {
	m := map[int][200]byte{}
	for i := range 3_000 {
		m[i] = [200]byte{}
	}
	keep("boxed", m)
	kept["main.boxed"] = Kept{3_000, 16, 16} // values of more than 128 bytes are on their own
}

// Asks for room of 100 entries on another line, so that nothing shows the size of one bucket or group.
//
//go:noinline
func unclear() {
	m := make(map[int]int, 100)
	for i := range 300 {
		m[i] = i
	}
	keep("unclear", m)
}

//go:noinline
func presized() {
	keep("presized", make(map[string]int, 200_000))
}

// Two maps that no profile of Go 1.24 and later tells from each other.
//
//go:noinline
func fewer() {
	m := map[int]int{}
	for i := range 32_000 {
		m[i] = i
	}
	keep("fewer", m)
}

//go:noinline
func more() {
	m := map[int]int{}
	for i := range 50_000 {
		m[i] = i
	}
	keep("more", m)
}

// Half of its 64 tables have split.
//
//go:noinline
func splitting() {
	m := map[int]int{}
	for i := range 57_400 {
		m[i] = i
	}
	keep("splitting", m)
}

//go:noinline
func mixed() {
	numbers, texts := map[int]int{}, map[string]string{}
	for i := range 400 {
		numbers[i], texts[strconv.Itoa(i)] = i, ""
	}
	keep("mixed", numbers)
	sink = append(sink, texts)
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func write(name string, content []byte) {
	file, err := os.Create(filepath.Join(os.Args[1], name))
	check(err)
	zip, err := gzip.NewWriterLevel(file, gzip.BestCompression)
	check(err)
	_, err = zip.Write(content)
	check(err)
	check(zip.Close())
	check(file.Close())
}

// symbols answers as /debug/pprof/symbol does for the addresses of a text profile, each minus one.
func symbols(heap []byte) []byte {
	names := map[uint64]string{}
	for lines := bufio.NewScanner(bytes.NewReader(heap)); lines.Scan(); {
		_, stack, _ := strings.Cut(lines.Text(), "] @ ")
		for _, address := range regexp.MustCompile("0x[0-9a-f]+").FindAllString(stack, -1) {
			pc, err := strconv.ParseUint(address, 0, 64)
			check(err)
			if function := runtime.FuncForPC(uintptr(pc - 1)); function != nil {
				names[pc-1] = function.Name()
			}
		}
	}
	var text bytes.Buffer
	for pc, name := range names {
		fmt.Fprintf(&text, "%#x %s\n", pc, name)
	}
	return text.Bytes()
}

func main() {
	runtime.MemProfileRate = 1
	for _, fill := range []func(){numbers, pointers, texts, sessions, halves, flags, small, middling, boxed, unclear, presized, fewer, more, splitting, mixed} {
		fill()
	}
	runtime.GC()
	var heap bytes.Buffer
	check(pprof.Lookup("heap").WriteTo(&heap, 1))
	write("heap.txt.gz", heap.Bytes())
	write("symbols.txt.gz", symbols(heap.Bytes()))
	truth, err := json.MarshalIndent(kept, "", " ")
	check(err)
	check(os.WriteFile(filepath.Join(os.Args[1], "truth.json"), append(truth, '\n'), 0o644))
	runtime.KeepAlive(sink)
}
