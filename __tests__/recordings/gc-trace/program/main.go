// Makes garbage for half a second, and then writes what the runtime itself says of its collections:
//
//	GODEBUG=gctrace=1 gc-trace 2> trace.txt > truth.json
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"runtime"
	"runtime/metrics"
	"time"
)

var kept []map[int][]byte

func main() {
	start := time.Now()
	for time.Since(start) < 500*time.Millisecond {
		m := map[int][]byte{}
		for i := range 40_000 {
			m[i] = make([]byte, 64)
		}
		kept = append(kept, m)
		if len(kept) > 12 {
			kept = nil
			fmt.Fprintln(os.Stderr, `level=info msg="dropped the maps"`)
		}
	}
	runtime.GC()
	seconds := time.Since(start).Seconds()
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	cpu := []metrics.Sample{{Name: "/cpu/classes/gc/total:cpu-seconds"}}
	metrics.Read(cpu)
	json.NewEncoder(os.Stdout).Encode(map[string]any{
		"loadSeconds":       seconds,
		"processors":        runtime.GOMAXPROCS(0),
		"collections":       stats.NumGC,
		"forcedCollections": stats.NumForcedGC,
		"pauseMs":           float64(stats.PauseTotalNs) / 1e6,
		"cpuSeconds":        cpu[0].Value.Float64(),
	})
}
