// Package index counts words.
package index

// Count counts the words of a text.
func Count(words []string) map[string]int {
	counts := make(map[string]int, 100)
	for _, word := range words {
		counts[word]++
	}
	return counts
}
