// One test binary.
