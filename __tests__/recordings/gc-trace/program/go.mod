module example.com/gc-trace
go 1.22
