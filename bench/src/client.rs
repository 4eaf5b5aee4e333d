//! A small HTTP/1.1 client that keeps its connections: it should cost little beside what it measures.

use anyhow::{Context, Result, ensure};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// What one round of requests showed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Round {
    pub(crate) requests: usize,
    pub(crate) elapsed: Duration,
    pub(crate) times: Vec<Duration>,
    pub(crate) bytes: usize,
}

impl Round {
    pub(crate) fn per_second(&self) -> f64 {
        self.requests as f64 / self.elapsed.as_secs_f64()
    }

    pub(crate) fn quantile(&self, share: f64) -> Duration {
        let mut times = self.times.clone();
        times.sort_unstable();
        let place = (times.len() as f64 * share) as usize;
        times.get(place.min(times.len().saturating_sub(1))).copied().unwrap_or_default()
    }
}

/// Sends the requests, made one by one from their numbers, over so many connections.
pub(crate) async fn drive<F>(port: u16, connections: usize, requests: usize, make: F) -> Result<Round>
where
    F: Fn(usize) -> Vec<u8> + Send + Sync + 'static,
{
    let (make, next) = (Arc::new(make), Arc::new(AtomicUsize::new(0)));
    let started = Instant::now();
    let workers: Vec<_> = (0..connections)
        .map(|_| {
            let (make, next) = (Arc::clone(&make), Arc::clone(&next));
            tokio::spawn(async move {
                let mut connection = Connection::open(port).await?;
                let (mut times, mut bytes) = (Vec::new(), 0);
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= requests {
                        return anyhow::Ok((times, bytes));
                    }
                    let request = make(number);
                    let began = Instant::now();
                    let (status, body) = connection.ask(&request).await?;
                    times.push(began.elapsed());
                    bytes = body.len();
                    ensure!(
                        (200..400).contains(&status),
                        "{} gave status {status}",
                        String::from_utf8_lossy(&request).lines().next().unwrap_or_default()
                    );
                }
            })
        })
        .collect();
    let mut round = Round { requests, ..Round::default() };
    for worker in workers {
        let (times, bytes) = worker.await??;
        round.times.extend(times);
        round.bytes = round.bytes.max(bytes);
    }
    round.elapsed = started.elapsed();
    Ok(round)
}

/// One request by itself; its status and body.
pub(crate) async fn once(port: u16, request: &[u8]) -> Result<(u16, Vec<u8>)> {
    Connection::open(port).await?.ask(request).await
}

struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    async fn open(port: u16) -> Result<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port)).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: Vec::with_capacity(128 * 1024) })
    }

    async fn ask(&mut self, request: &[u8]) -> Result<(u16, Vec<u8>)> {
        self.stream.write_all(request).await?;
        self.buffer.clear();
        let head = loop {
            if let Some(end) = find(&self.buffer, b"\r\n\r\n") {
                break end + 4;
            }
            ensure!(self.stream.read_buf(&mut self.buffer).await? > 0, "the server closed the connection");
        };
        let text = String::from_utf8_lossy(&self.buffer[..head]).to_ascii_lowercase();
        let status = text.split(' ').nth(1).and_then(|status| status.parse().ok()).context("a status")?;
        let length = text.lines().find_map(|line| line.strip_prefix("content-length:"));
        if let Some(length) = length.and_then(|value| value.trim().parse::<usize>().ok()) {
            self.fill(head + length).await?;
            return Ok((status, self.buffer[head..head + length].to_vec()));
        }
        ensure!(text.contains("transfer-encoding: chunked"), "an answer without a length: {text}");
        Ok((status, self.chunks(head).await?))
    }

    async fn fill(&mut self, length: usize) -> Result<()> {
        while self.buffer.len() < length {
            ensure!(self.stream.read_buf(&mut self.buffer).await? > 0, "the server cut the answer");
        }
        Ok(())
    }

    /// A body in chunks (RFC 9112, 7.1): each has its length in hexadecimal before it, and an empty one ends them.
    async fn chunks(&mut self, mut place: usize) -> Result<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let end = loop {
                if let Some(end) = find(&self.buffer[place..], b"\r\n") {
                    break place + end;
                }
                self.fill(self.buffer.len() + 1).await?;
            };
            let length = usize::from_str_radix(std::str::from_utf8(&self.buffer[place..end])?.trim(), 16)?;
            self.fill(end + 2 + length + 2).await?;
            if length == 0 {
                return Ok(body);
            }
            body.extend_from_slice(&self.buffer[end + 2..end + 2 + length]);
            place = end + 2 + length + 2;
        }
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}
