package main

import (
	"fmt"
	"net/http"
	"sync"
	"time"
)

const (
	tenants         = 50
	leasesPerTenant = 80
)

// leases knows until when a tenant's workers may write.
type leases struct {
	last    int
	expires map[int]time.Time // by number of the lease
}

// tenantLeases holds the leases of all tenants.
type tenantLeases struct {
	mu     sync.Mutex
	visits int
	leases [tenants]*leases
}

func newLeases() *tenantLeases {
	t := &tenantLeases{}
	for i := range t.leases {
		t.leases[i] = &leases{expires: make(map[int]time.Time)}
	}
	return t
}

// serve renews all leases of a tenant: each worker gets a new one for its old one.
func (t *tenantLeases) serve(w http.ResponseWriter, _ *http.Request) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.visits++
	tenant := t.leases[t.visits%tenants]
	for range leasesPerTenant {
		tenant.take()
		tenant.release(tenant.last - leasesPerTenant)
	}
	fmt.Fprintln(w, len(tenant.expires))
}

func (l *leases) take() {
	l.last++
	l.expires[l.last] = time.Now().Add(time.Minute)
}

func (l *leases) release(lease int) {
	delete(l.expires, lease)
}
