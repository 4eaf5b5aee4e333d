//! A socket that notes when the client last did something, and gives up on one that takes no bytes.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Instant, Sleep};

/// Where a connection stands between client and server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    /// Connected, nothing sent yet.
    Fresh,
    /// The client is sending a request's header.
    Header,
    /// The server is answering, or the body is coming.
    Exchange,
    /// The answer is given and nothing new has come.
    Idle,
}

/// The turn and when it began; for [`Turn::Idle`], when the last byte of an answer left.
#[derive(Clone)]
pub(crate) struct Turns(Arc<Mutex<(Turn, Instant)>>);

impl Turns {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Mutex::new((Turn::Fresh, Instant::now()))))
    }

    pub(crate) fn get(&self) -> (Turn, Instant) {
        *self.0.lock().expect("no code panics while it holds the lock")
    }

    pub(crate) fn begin(&self, turn: Turn) {
        *self.0.lock().expect("no code panics while it holds the lock") = (turn, Instant::now());
    }

    fn on_read(&self) {
        let mut turn = self.0.lock().expect("no code panics while it holds the lock");
        match turn.0 {
            // The header's time runs from the moment of connecting.
            Turn::Fresh => turn.0 = Turn::Header,
            Turn::Idle => *turn = (Turn::Header, Instant::now()),
            Turn::Header | Turn::Exchange => {}
        }
    }

    fn on_written(&self) {
        let mut turn = self.0.lock().expect("no code panics while it holds the lock");
        if turn.0 == Turn::Idle {
            turn.1 = Instant::now();
        }
    }
}

pub(crate) struct Socket {
    tcp: TcpStream,
    turns: Turns,
    write_stall: Duration,
    stalled: Option<Pin<Box<Sleep>>>,
}

impl Socket {
    pub(crate) fn new(tcp: TcpStream, turns: Turns, write_stall: Duration) -> Self {
        Self { tcp, turns, write_stall, stalled: None }
    }

    fn after_write(&mut self, cx: &mut Context<'_>, written: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        if written.is_ready() {
            self.stalled = None;
            self.turns.on_written();
            return written;
        }
        let wait = self.write_stall;
        let stalled = self.stalled.get_or_insert_with(|| Box::pin(tokio::time::sleep(wait)));
        ready!(stalled.as_mut().poll(cx));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl AsyncRead for Socket {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.tcp).poll_read(cx, buffer))?;
        if buffer.filled().len() > before {
            self.turns.on_read();
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Socket {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.tcp).poll_write(cx, bytes);
        self.after_write(cx, written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.tcp).poll_write_vectored(cx, slices);
        self.after_write(cx, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.tcp.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_shutdown(cx)
    }
}
