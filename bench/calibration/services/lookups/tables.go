package lookups

// loaders make one table each, on a line of its own.
var loaders = [...]func() map[string]int{
	func() map[string]int { return map[string]int{"EUR": 2, "JPY": 0, "KWD": 3} },
	func() map[string]int { return map[string]int{"IT": 39, "FR": 33, "DE": 49} },
	func() map[string]int { return map[string]int{"kg": 1000, "g": 1, "t": 1e6} },
	func() map[string]int { return map[string]int{"km": 1000, "m": 1, "mi": 1609} },
	func() map[string]int { return map[string]int{"small": 1, "medium": 2, "large": 3} },
	func() map[string]int { return map[string]int{"red": 0xff0000, "green": 0xff00, "blue": 0xff} },
	func() map[string]int { return map[string]int{"low": 1, "normal": 2, "high": 3} },
	func() map[string]int { return map[string]int{"new": 0, "paid": 1, "sent": 2} },
	func() map[string]int { return map[string]int{"guest": 0, "member": 5, "staff": 20} },
	func() map[string]int { return map[string]int{"post": 7, "courier": 2, "pickup": 1} },
	func() map[string]int { return map[string]int{"mon": 1, "tue": 2, "wed": 3} },
	func() map[string]int { return map[string]int{"jan": 31, "feb": 28, "mar": 31} },
	func() map[string]int { return map[string]int{"card": 1, "cash": 2, "invoice": 3} },
	func() map[string]int { return map[string]int{"web": 1, "app": 2, "shop": 3} },
	func() map[string]int { return map[string]int{"a4": 210, "a5": 148, "a6": 105} },
	func() map[string]int { return map[string]int{"north": 1, "south": 2, "west": 3} },
	func() map[string]int { return map[string]int{"gold": 10, "silver": 5, "bronze": 2} },
	func() map[string]int { return map[string]int{"spring": 1, "summer": 2, "winter": 4} },
	func() map[string]int { return map[string]int{"http": 80, "https": 443, "ssh": 22} },
	func() map[string]int { return map[string]int{"debug": 0, "info": 1, "error": 3} },
	func() map[string]int { return map[string]int{"http1": 1, "http2": 2, "http3": 3} },
	func() map[string]int { return map[string]int{"book": 4, "food": 10, "other": 22} },
	func() map[string]int { return map[string]int{"single": 1, "double": 2, "suite": 4} },
	func() map[string]int { return map[string]int{"east": 1, "centre": 2, "islands": 3} },
}
