module faults

go 1.21
