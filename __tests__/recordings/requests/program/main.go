// Serves known numbers of requests to its own clients, then writes its heap profile and the names of its
// addresses into the folder that it is given.
//
//   - HTTP/1.1: 40 requests over one connection that is kept, and 3 that are proxied to the same server and so are 6.
//   - HTTP/1.0: 7 requests.
//   - HTTP/2 over TLS: 50 requests, of which 5 are cancelled by the client.
//   - A connection without a request and a line that is no request, which count for nothing.
//   - 3 requests for profiles.
//
// Together 106. Recording starts when the servers run, since certificates alone would be most of the profile.
package main

import (
	"bufio"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	_ "net/http/pprof"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"time"
)

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func get(client *http.Client, url string) string {
	response, err := client.Get(url)
	check(err)
	body, err := io.ReadAll(response.Body)
	check(err)
	response.Body.Close()
	return string(body)
}

// raw writes to a fresh connection and reads until the server closes it.
func raw(address, text string) {
	connection, err := net.Dial("tcp", address)
	check(err)
	if text != "" {
		fmt.Fprint(connection, text)
		io.Copy(io.Discard, connection)
	}
	connection.Close()
}

func http1(server *httptest.Server) {
	target, err := url.Parse(server.URL)
	check(err)
	http.Handle("/proxied/", http.StripPrefix("/proxied", httputil.NewSingleHostReverseProxy(target)))
	for range 40 {
		get(http.DefaultClient, server.URL+"/")
	}
	for range 7 {
		raw(target.Host, "GET / HTTP/1.0\r\n\r\n")
	}
	for range 3 {
		get(http.DefaultClient, server.URL+"/proxied/")
	}
	raw(target.Host, "")
	raw(target.Host, "no request\r\n\r\n")
}

func http2() {
	server := httptest.NewUnstartedServer(http.DefaultServeMux)
	server.EnableHTTP2 = true
	server.StartTLS()
	get(server.Client(), server.URL+"/")
	runtime.MemProfileRate = 1
	for range 45 {
		get(server.Client(), server.URL+"/")
	}
	for range 5 {
		ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
		request, err := http.NewRequestWithContext(ctx, "GET", server.URL+"/slow", nil)
		check(err)
		if _, err = server.Client().Do(request); err == nil {
			panic("answered")
		}
		cancel()
	}
}

func write(folder, name, text string) {
	file, err := os.Create(filepath.Join(folder, name))
	check(err)
	zip, err := gzip.NewWriterLevel(file, gzip.BestCompression)
	check(err)
	fmt.Fprint(zip, text)
	check(zip.Close())
	check(file.Close())
}

// Names the addresses of a text profile, in pieces that every server takes.
func symbols(pprof, heap string) string {
	seen := map[string]bool{}
	var queries []string
	for lines := bufio.NewScanner(strings.NewReader(heap)); lines.Scan(); {
		_, stack, found := strings.Cut(lines.Text(), "] @ ")
		for _, address := range regexp.MustCompile("0x[0-9a-f]+").FindAllString(stack, -1) {
			if !found || seen[address] {
				continue
			}
			seen[address] = true
			pc, err := strconv.ParseUint(address, 0, 64)
			check(err)
			queries = append(queries, fmt.Sprintf("0x%x", pc-1))
		}
	}
	var names strings.Builder
	for len(queries) > 0 {
		n := min(200, len(queries))
		names.WriteString(get(http.DefaultClient, pprof+"/symbol?"+strings.Join(queries[:n], "+")))
		queries = queries[n:]
	}
	return names.String()
}

func main() {
	runtime.MemProfileRate = 0
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, r.Proto) })
	http.HandleFunc("/slow", func(w http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	server := httptest.NewServer(http.DefaultServeMux)
	pprof := server.URL + "/debug/pprof"
	http2()
	http1(server)
	get(http.DefaultClient, pprof+"/symbol?0x1")                // 1
	get(http.DefaultClient, pprof+"/goroutine?debug=1")         // 2
	heap := get(http.DefaultClient, pprof+"/heap?gc=1&debug=1") // 3, which is in its own answer
	write(os.Args[1], "heap.txt.gz", heap)
	write(os.Args[1], "symbols.txt.gz", symbols(pprof, heap))
}
