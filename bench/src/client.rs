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
                        "status {status}: {}",
                        String::from_utf8_lossy(&body[..body.len().min(400)])
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
        let length = text
            .lines()
            .find_map(|line| line.strip_prefix("content-length:"))
            .and_then(|value| value.trim().parse::<usize>().ok());
        let length = length.with_context(|| format!("an answer without a length: {text}"))?;
        while self.buffer.len() < head + length {
            ensure!(self.stream.read_buf(&mut self.buffer).await? > 0, "the server cut the answer");
        }
        Ok((status, self.buffer[head..head + length].to_vec()))
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}
