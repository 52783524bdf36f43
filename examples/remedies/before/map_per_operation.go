package main

import (
	"fmt"
	"net/http"
	"path"
)

func serveFile(w http.ResponseWriter, _ *http.Request) {
	fmt.Fprintln(w, contentType("/static/logo.svg"))
}

// contentType is the media type of a file, by its extension.
func contentType(name string) string {
	types := map[string]string{
		".avif":  "image/avif",
		".css":   "text/css; charset=utf-8",
		".csv":   "text/csv; charset=utf-8",
		".gif":   "image/gif",
		".htm":   "text/html; charset=utf-8",
		".html":  "text/html; charset=utf-8",
		".ico":   "image/x-icon",
		".jpeg":  "image/jpeg",
		".jpg":   "image/jpeg",
		".js":    "text/javascript; charset=utf-8",
		".json":  "application/json",
		".mjs":   "text/javascript; charset=utf-8",
		".pdf":   "application/pdf",
		".png":   "image/png",
		".svg":   "image/svg+xml",
		".ttf":   "font/ttf",
		".txt":   "text/plain; charset=utf-8",
		".wasm":  "application/wasm",
		".webp":  "image/webp",
		".woff":  "font/woff",
		".woff2": "font/woff2",
		".xml":   "text/xml; charset=utf-8",
	}
	if known, ok := types[path.Ext(name)]; ok {
		return known
	}
	return "application/octet-stream"
}
