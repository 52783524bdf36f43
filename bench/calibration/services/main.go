// Command services runs one small service for the length of one load, in a process of its own, and leaves the heap
// profiles from before and after it.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"time"

	"example.com/services/caches"
	"example.com/services/churn"
	"example.com/services/concurrent"
	"example.com/services/lookups"
	"example.com/services/regression"
	"example.com/services/snapshot"
	"example.com/services/tables"
	"example.com/services/timers"
)

// workers is how many goroutines send the load.
const workers = 4

// service takes operations from several goroutines at once.
type service interface {
	// Serve does one operation.
	Serve(op int)
	// Retain leaves behind once more what Serve leaves behind for op.
	Retain(op int)
	// Allocate makes once more the maps that Serve makes for op and drops.
	Allocate(op int)
}

// kind is a service and the operations of its load, a multiple of 100 (of 300 where one in three leaves something behind), so that every per cent of them is a whole number
// of those that leave something behind.
type kind struct {
	start      func() service
	operations int
}

var kinds = map[string]kind{
	"caches":     {func() service { return caches.New() }, 3000},
	"churn":      {func() service { return churn.New() }, 1200},
	"concurrent": {func() service { return concurrent.New() }, 4500},
	"lookups":    {func() service { return lookups.New() }, 3000},
	"tables":     {func() service { return tables.New() }, 3200},
	"timers":     {func() service { return timers.New() }, 4500},
}

func main() {
	name := flag.String("service", "", "which service to run")
	directory := flag.String("out", ".", "where to write before.txt, after.txt, symbols.txt and heap.pb.gz")
	times := flag.Int("times", 1, "how many times the usual `load` to send")
	protobuf := flag.Bool("protobuf", false, "whether to write heap.pb.gz, in the form that go tool pprof reads")
	var injected regression.Regression
	flag.IntVar(&injected.RetainedExtra, "retained-extra", 0, "`per cent` more of what operations leave behind")
	flag.IntVar(&injected.AllocatedExtra, "allocated-extra", 0, "`per cent` more of the maps that operations make and drop")
	flag.BoolVar(&injected.ExtraMap, "extra-map", false, "whether each operation makes one more map")
	flag.Parse()

	chosen, known := kinds[*name]
	if !known {
		log.Fatalf("there is no service %q", *name)
	}
	chosen.operations *= *times
	if err := run(chosen, injected, files{*directory, *protobuf}); err != nil {
		log.Fatal(err)
	}
}

type files struct {
	directory string
	protobuf  bool
}

// run prints how many seconds the load took.
func run(chosen kind, injected regression.Regression, out files) error {
	running := chosen.start()
	// The warm-up has operations of its own, so that the load finds nothing of its own there.
	serve(chosen.operations, chosen.operations+chosen.operations/10, running.Serve)
	before := snapshot.Take()
	started := time.Now()
	serve(0, chosen.operations, func(op int) {
		running.Serve(op)
		if injected.Retains(op) {
			running.Retain(op)
		}
		if injected.Allocates(op) {
			running.Allocate(op)
		}
		if injected.ExtraMap {
			regression.MakeMap(op)
		}
	})
	fmt.Println(time.Since(started).Seconds())
	after := snapshot.Take()
	runtime.KeepAlive(running)

	texts := map[string][]byte{"before.txt": before, "after.txt": after, "symbols.txt": snapshot.Symbols(before, after)}
	if out.protobuf {
		texts["heap.pb.gz"] = snapshot.Protobuf()
	}
	for name, text := range texts {
		if err := os.WriteFile(filepath.Join(out.directory, name), text, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// serve sends the operations from first up to, and without, end.
func serve(first, end int, each func(op int)) {
	var all sync.WaitGroup
	for worker := range workers {
		all.Add(1)
		go func() {
			defer all.Done()
			for op := first + worker; op < end; op += workers {
				each(op)
			}
		}()
	}
	all.Wait()
}
