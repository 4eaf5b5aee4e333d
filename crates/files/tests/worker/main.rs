//! The child of the tests: it reads a picture, or it tries what a child must not do and says how that went.

use std::{fs, io, net, process, process::Command};

fn main() -> io::Result<()> {
    match std::env::args().nth(1).as_deref() {
        None => files::media::worker_main(io::stdin().lock(), io::stdout().lock()),
        Some(attempt) => {
            files::media::confine().map_err(io::Error::other)?;
            tell(attempt)
        }
    }
}

/// Exits with 0 if the attempt was refused, with 1 if it went through.
fn tell(attempt: &str) -> io::Result<()> {
    let went_through = match attempt {
        "socket" => net::UdpSocket::bind("127.0.0.1:0").is_ok(),
        "connect" => {
            net::TcpStream::connect("127.0.0.1:9").err().is_none_or(|e| e.kind() == io::ErrorKind::ConnectionRefused)
        }
        "read-file" => fs::read("/etc/passwd").is_ok(),
        "program" => Command::new("/bin/true").status().is_ok(),
        "environment" => std::env::vars_os().next().is_some(),
        "memory" => vec![1_u8; 300 << 20].iter().any(|byte| *byte == 1),
        "processor" => (0_u64..).any(|n| std::hint::black_box(n) == u64::MAX),
        other => return Err(io::Error::other(format!("no attempt is called {other}"))),
    };
    process::exit(went_through.into())
}
