package kinds

import "testing"

func BenchmarkFill(b *testing.B) {
	for range b.N {
		New(100).Fill(0, 1000)
	}
}
