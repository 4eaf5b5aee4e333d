//! `stoa`: see `stoa --help`.

use clap::Parser;
use std::io::{stdin, stdout};
use std::process::ExitCode;

/// A page is made of a thousand small texts: the allocator of the C library was an eighth of its time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // The child that reads pictures locks itself in before anything else of the program exists.
    if std::env::args_os().nth(1).is_some_and(|word| word == "media-worker") {
        return match files::media::worker_main(stdin().lock(), stdout().lock()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        };
    }
    server::run(&server::cli::Stoa::parse())
}
