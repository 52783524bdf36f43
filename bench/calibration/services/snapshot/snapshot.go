// Package snapshot takes heap profiles of its own process in the forms that net/http/pprof serves.
package snapshot

import (
	"bytes"
	"fmt"
	"runtime"
	"runtime/pprof"
	"strconv"
	"strings"
)

// Take returns what /debug/pprof/heap?gc=1&debug=1 would. A profile lags by up to two collections.
func Take() []byte {
	runtime.GC()
	runtime.GC()
	return write(1)
}

// Protobuf returns the profile as of the last collection, as /debug/pprof/heap would.
func Protobuf() []byte { return write(0) }

func write(debug int) []byte {
	var profile bytes.Buffer
	if err := pprof.Lookup("heap").WriteTo(&profile, debug); err != nil {
		panic(err) // a buffer takes everything
	}
	return profile.Bytes()
}

// Symbols returns what /debug/pprof/symbol would for all addresses in profiles, each stepped back into its call.
func Symbols(profiles ...[]byte) []byte {
	named := map[uint64]bool{}
	var answer bytes.Buffer
	answer.WriteString("num_symbols: 1\n")
	for _, profile := range profiles {
		for _, line := range strings.Split(string(profile), "\n") {
			_, addresses, isRecord := strings.Cut(line, " @ 0x")
			if !isRecord {
				continue
			}
			for _, hex := range strings.Fields(addresses) {
				address, err := strconv.ParseUint(strings.TrimPrefix(hex, "0x"), 16, 64)
				if err != nil || named[address] {
					continue
				}
				named[address] = true
				if function := runtime.FuncForPC(uintptr(address) - 1); function != nil {
					fmt.Fprintf(&answer, "0x%x %s\n", address-1, function.Name())
				}
			}
		}
	}
	return answer.Bytes()
}
