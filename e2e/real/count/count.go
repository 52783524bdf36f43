package main

import (
	"debug/gosym"
	"errors"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// sums of one heap profile, in bytes unless said otherwise.
type sums struct {
	Stacks        int    `json:"stacks"` // a number
	HeapInUse     uint64 `json:"heapInUseBytes"`
	MapsInUse     uint64 `json:"mapInUseBytes"`
	MapsAllocated uint64 `json:"mapAllocatedBytes"`
}

var (
	record = regexp.MustCompile(`^\d+: (\d+) \[\d+: (\d+)\] @((?: 0x[0-9a-f]+)+)$`)
	shown  = regexp.MustCompile(`^#\t(0x[0-9a-f]+)\t+(\S+?)\+(0x[0-9a-f]+)\t`)

	allocator = regexp.MustCompile(`(^|/src/)runtime/(malloc\w*|slice)\.go$`)
	ofMaps    = regexp.MustCompile(`(^|/src/)(runtime/map\w*\.go|internal/runtime/maps/.*)$`)
	ofSync    = regexp.MustCompile(`(^|/src/)(sync|internal/sync)/\w+\.go$`)
	syncMap   = regexp.MustCompile(`(^|/src/)sync/(map|hashtriemap)\.go$`)
	profiler  = regexp.MustCompile(`(^|/src/)(runtime|net/http)/pprof/`)
)

func count(text string, table *gosym.Table) (sums, error) {
	var all sums
	if !strings.HasPrefix(text, "heap profile: ") || !strings.Contains(text[:strings.IndexByte(text, '\n')], "@ heap/2") {
		return all, errors.New("no heap profile at rate 1")
	}
	lines := strings.Split(text, "\n")
	slide := slideOf(lines, table)
	known := map[string]string{}
	fileOf := func(address string) string {
		file, ok := known[address]
		if !ok {
			file, _, _ = table.PCToLine(number(address) - 1 - slide)
			known[address] = file
		}
		return file
	}
	for _, line := range lines {
		fields := record.FindStringSubmatch(line)
		if fields == nil {
			continue
		}
		all.Stacks++
		var files []string
		for _, address := range strings.Fields(fields[3]) {
			files = append(files, fileOf(address))
		}
		if slices.ContainsFunc(files, profiler.MatchString) {
			continue
		}
		inUse, allocated := number(fields[1]), number(fields[2])
		all.HeapInUse += inUse
		if isOfMap(files) {
			all.MapsInUse += inUse
			all.MapsAllocated += allocated
		}
	}
	return all, nil
}

// isOfMap tells it by what called the allocator: the map implementation, or sync for a sync.Map, which makes nodes of
// its own.
func isOfMap(files []string) bool {
	start := 0
	for start < len(files) && allocator.MatchString(files[start]) {
		start++
	}
	end := start
	for end < len(files) && ofMaps.MatchString(files[end]) {
		end++
	}
	if end > start {
		return end < len(files)
	}
	for end < len(files) && ofSync.MatchString(files[end]) {
		if syncMap.MatchString(files[end]) {
			return true
		}
		end++
	}
	return false
}

// slideOf is how much higher the process runs than the table says, which most frames with a name agree on: those of
// inlined calls have the name of one function and the offset in another.
func slideOf(lines []string, table *gosym.Table) uint64 {
	entries := map[string]uint64{}
	for _, function := range table.Funcs {
		entries[function.Name] = function.Entry
	}
	votes := map[uint64]int{}
	best := uint64(0)
	for _, line := range lines {
		fields := shown.FindStringSubmatch(line)
		if fields == nil {
			continue
		}
		entry, known := entries[fields[2]]
		if !known {
			continue
		}
		slide := number(fields[1]) - number(fields[3]) - entry
		votes[slide]++
		if votes[slide] > votes[best] {
			best = slide
		}
	}
	return best
}

func number(text string) uint64 {
	value, err := strconv.ParseUint(text, 0, 64)
	if err != nil {
		panic(err) // the patterns let digits through only
	}
	return value
}
