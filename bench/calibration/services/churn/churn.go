// Package churn makes maps for each request and drops them: headers, a decoded body and a set of what was seen.
package churn

import (
	"encoding/json"
	"strings"
	"sync"
)

const header = "Host: shop.example\nAccept: application/json\nAccept-Language: en\nUser-Agent: load/1\n" +
	"Content-Type: application/json\nContent-Length: 220\nX-Request-Id: 17\nX-Forwarded-For: 192.0.2.1\n" +
	"X-Forwarded-Proto: https\nCookie: session=42\nCache-Control: no-cache\nTraceparent: 00-0af7-b7ad-01"

const body = `{"user":"ada","cart":"c-17","lines":12,"total":3499,"currency":"EUR","coupon":"none","gift":false,` +
	`"address":"1 Main Street","city":"Turin","zip":"10121","country":"IT","phone":"555"}`

// Requests keeps the bodies for an audit.
type Requests struct {
	mu      sync.Mutex
	audited []map[string]any
}

// New returns a service without requests.
func New() *Requests { return &Requests{} }

// Serve reads a request and keeps its body.
func (r *Requests) Serve(int) { r.keep(read()) }

// Retain keeps the body of a request.
func (r *Requests) Retain(int) { r.keep(decode()) }

// Allocate reads a request.
func (r *Requests) Allocate(int) { read() }

func (r *Requests) keep(body map[string]any) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.audited = append(r.audited, body)
}

func read() map[string]any {
	headers := parse()
	decoded := decode()
	unique(headers, decoded)
	return decoded
}

//go:noinline
func parse() map[string][]string {
	headers := make(map[string][]string)
	for _, line := range strings.Split(header, "\n") {
		name, value, _ := strings.Cut(line, ": ")
		headers[name] = []string{value}
	}
	return headers
}

func decode() map[string]any {
	var decoded map[string]any
	if err := json.Unmarshal([]byte(body), &decoded); err != nil {
		panic(err) // the body above is JSON
	}
	return decoded
}

// names holds the set of the last request, which would otherwise be on the stack.
var names sync.Map

//go:noinline
func unique(headers map[string][]string, decoded map[string]any) {
	seen := make(map[string]bool, len(headers)+len(decoded))
	for name := range headers {
		seen[name] = true
	}
	for name := range decoded {
		seen[name] = true
	}
	names.Store("last", seen)
}
