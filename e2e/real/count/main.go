// Count adds up the map bytes of heap profiles in text form in another way than the action does: by the source files in
// which the frames are, where the action goes by the names of functions. Files come from the executable, by Go's own
// debug/gosym, where the action asks the service.
//
//	count EXECUTABLE PROFILE...
//
// It writes a JSON list with the sums of each profile, which must be at rate 1.
package main

import (
	"debug/elf"
	"debug/gosym"
	"encoding/json"
	"log"
	"os"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("count: ")
	table, err := functionTable(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	all := []sums{}
	for _, name := range os.Args[2:] {
		text, err := os.ReadFile(name)
		if err != nil {
			log.Fatal(err)
		}
		counted, err := count(string(text), table)
		if err != nil {
			log.Fatalf("%s: %v", name, err)
		}
		all = append(all, counted)
	}
	if err := json.NewEncoder(os.Stdout).Encode(all); err != nil {
		log.Fatal(err)
	}
}

func functionTable(executable string) (*gosym.Table, error) {
	file, err := elf.Open(executable)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	section := file.Section(".gopclntab")
	if section == nil {
		section = file.Section(".data.rel.ro.gopclntab")
	}
	data, err := section.Data()
	if err != nil {
		return nil, err
	}
	// Where Go's text begins need not be known: `count` finds out how far off this is.
	return gosym.NewTable(nil, gosym.NewLineTable(data, file.Section(".text").Addr))
}
