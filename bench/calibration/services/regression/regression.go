// Package regression adds a known regression to a service that has none.
package regression

// Regression is what to do more than the service does by itself.
type Regression struct {
	RetainedExtra  int // per cent of what operations leave behind
	AllocatedExtra int // per cent of the maps that operations make and drop
	ExtraMap       bool
}

// Retains says whether to leave behind once more what op leaves behind.
func (r Regression) Retains(op int) bool { return isDue(op, r.RetainedExtra) }

// Allocates says whether to make the maps of op once more.
func (r Regression) Allocates(op int) bool { return isDue(op, r.AllocatedExtra) }

// isDue spreads the given share of the operations evenly over them: exactly that many of each hundred.
func isDue(op, percent int) bool { return (op+1)*percent/100 > op*percent/100 }

// made keeps the compiler from putting maps on the stack.
var made [64]map[int]int

// MakeMap makes one map of a single entry and drops that of an earlier operation.
//
//go:noinline
func MakeMap(op int) {
	extra := make(map[int]int)
	extra[op] = op
	made[op%len(made)] = extra
}
