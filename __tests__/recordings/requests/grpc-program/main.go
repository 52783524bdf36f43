// Serves known numbers of gRPC calls to its own client, then writes its heap profile and the names of its
// addresses into the folder that it is given.
//
//   - gRPC: 30 unary calls, 1 stream, and 4 calls of a method that there is not; together 35.
//   - 2 requests for profiles over HTTP/1.1.
//
// Together 37. Recording starts after a first call, which makes most of what is not freed.
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
	_ "net/http/pprof"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/health"
	health_pb "google.golang.org/grpc/health/grpc_health_v1"
)

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func get(url string) string {
	response, err := http.Get(url)
	check(err)
	body, err := io.ReadAll(response.Body)
	check(err)
	response.Body.Close()
	return string(body)
}

func calls() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	check(err)
	server := grpc.NewServer()
	health_pb.RegisterHealthServer(server, health.NewServer())
	go server.Serve(listener)
	connection, err := grpc.NewClient(listener.Addr().String(), grpc.WithTransportCredentials(insecure.NewCredentials()))
	check(err)
	client := health_pb.NewHealthClient(connection)
	request := &health_pb.HealthCheckRequest{}
	_, err = client.Check(context.Background(), request)
	check(err)
	runtime.MemProfileRate = 1
	for range 30 {
		_, err := client.Check(context.Background(), request)
		check(err)
	}
	stream, err := client.Watch(context.Background(), request)
	check(err)
	_, err = stream.Recv()
	check(err)
	for range 4 {
		if err := connection.Invoke(context.Background(), "/no/method", request, request); err == nil {
			panic("served")
		}
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
		names.WriteString(get(pprof + "/symbol?" + strings.Join(queries[:n], "+")))
		queries = queries[n:]
	}
	return names.String()
}

func main() {
	runtime.MemProfileRate = 0
	server := httptest.NewServer(http.DefaultServeMux)
	pprof := server.URL + "/debug/pprof"
	calls()
	get(pprof + "/symbol?0x1")
	heap := get(pprof + "/heap?gc=1&debug=1")
	write(os.Args[1], "heap.txt.gz", heap)
	write(os.Args[1], "symbols.txt.gz", symbols(pprof, heap))
}
