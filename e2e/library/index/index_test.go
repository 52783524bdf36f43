package index

import "testing"

var counts map[string]int

func TestCount(t *testing.T) {}

func BenchmarkCount(b *testing.B) {
	for i := 0; i < b.N; i++ {
		counts = Count([]string{"a", "b", "a"})
	}
}

func BenchmarkSizes(b *testing.B) {
	for _, size := range []string{"small", "large"} {
		b.Run(size, func(b *testing.B) {
			for i := 0; i < b.N; i++ {
				counts = Count([]string{size})
			}
		})
	}
}

func BenchmarkBroken(b *testing.B) {
	b.Fatal("the index is broken")
}

func BenchmarkElsewhere(b *testing.B) {
	b.Skip("needs a disk")
}
