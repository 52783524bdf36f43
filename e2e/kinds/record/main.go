// Command record writes heap profiles of both forms, before and after maps were filled, into a directory.
package main

import (
	"log"
	"os"
	"path/filepath"
	"runtime"
	"runtime/pprof"

	"example.com/kinds"
)

func main() {
	runtime.MemProfileRate = 1
	store := kinds.New(50)
	store.Fill(0, 10)
	write("before")
	store.Fill(10, 3000)
	write("after")
	runtime.KeepAlive(store)
}

// write takes both forms after one collection.
func write(name string) {
	runtime.GC()
	for debug, form := range []string{"pb.gz", "txt"} {
		file, err := os.Create(filepath.Join(os.Args[1], name+"."+form))
		if err != nil {
			log.Fatal(err)
		}
		if err := pprof.Lookup("heap").WriteTo(file, debug); err != nil {
			log.Fatal(err)
		}
		if err := file.Close(); err != nil {
			log.Fatal(err)
		}
	}
}
