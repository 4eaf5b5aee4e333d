//! Stoa: the composition root and the command line.
fn main() {}
