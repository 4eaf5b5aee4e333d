//! A load that keeps its rate whatever the server does: requests begin by the clock and not when others have ended, and
//! their time counts from when they should have begun.

use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::mpsc;

/// What came of one request.
#[derive(Clone, Copy, Debug)]
pub struct Answer {
    /// The status, or 0 where there was none.
    pub status: u16,
    pub retry_after: Option<u64>,
    pub took: Duration,
}

/// Requests by their numbers.
pub type Make = Arc<dyn Fn(usize) -> String + Send + Sync>;

/// What a load showed.
#[derive(Debug, Default)]
pub struct Seen {
    pub answers: Vec<Answer>,
    pub elapsed: Duration,
}

impl Seen {
    fn times(&self, of: impl Fn(&Answer) -> bool) -> Vec<Duration> {
        let mut times: Vec<Duration> = self.answers.iter().filter(|one| of(one)).map(|one| one.took).collect();
        times.sort_unstable();
        times
    }

    pub fn served(&self) -> usize {
        self.answers.iter().filter(|one| is_served(one)).count()
    }

    pub fn refused(&self) -> usize {
        self.answers.iter().filter(|one| one.status == 503).count()
    }

    /// Neither served nor refused in order.
    pub fn broken(&self) -> usize {
        self.answers.len() - self.served() - self.refused()
    }

    /// Served in a second.
    pub fn goodput(&self) -> f64 {
        self.served() as f64 / self.elapsed.as_secs_f64()
    }

    pub fn p99_served(&self) -> Duration {
        quantile(&self.times(is_served), 0.99)
    }

    pub fn p99_refused(&self) -> Duration {
        quantile(&self.times(|one| one.status == 503), 0.99)
    }
}

/// That a password is wrong is an answer too.
fn is_served(answer: &Answer) -> bool {
    (200..500).contains(&answer.status)
}

fn quantile(sorted: &[Duration], share: f64) -> Duration {
    let place = (sorted.len() as f64 * share) as usize;
    sorted.get(place.min(sorted.len().saturating_sub(1))).copied().unwrap_or_default()
}

/// Asks so many times a second, for so long, over at most so many connections.
pub async fn drive(port: u16, rate: f64, length: Duration, connections: usize, make: Make) -> Seen {
    let (ask, asked) = async_queue(connections);
    let (tell, mut told) = mpsc::unbounded_channel();
    let workers: Vec<_> = (0..connections)
        .map(|_| tokio::spawn(work(port, Arc::clone(&asked), Arc::clone(&make), tell.clone())))
        .collect();
    drop(tell);
    let began = Instant::now();
    let mut number = 0;
    while began.elapsed() < length {
        let due = (began.elapsed().as_secs_f64() * rate) as usize;
        while number < due {
            let should = began + Duration::from_secs_f64(number as f64 / rate);
            // Where all connections are at work already, it counts as not answered: nobody would wait for it.
            if ask.try_send((number, should)).is_err() {
                break;
            }
            number += 1;
        }
        number = due;
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    drop(ask);
    for worker in workers {
        worker.await.unwrap();
    }
    let mut seen = Seen { elapsed: length, ..Seen::default() };
    while let Ok(answer) = told.try_recv() {
        seen.answers.push(answer);
    }
    seen
}

type Due = (usize, Instant);

fn async_queue(size: usize) -> (mpsc::Sender<Due>, Arc<tokio::sync::Mutex<mpsc::Receiver<Due>>>) {
    let (sender, receiver) = mpsc::channel(size);
    (sender, Arc::new(tokio::sync::Mutex::new(receiver)))
}

async fn work(
    port: u16,
    asked: Arc<tokio::sync::Mutex<mpsc::Receiver<Due>>>,
    make: Make,
    tell: mpsc::UnboundedSender<Answer>,
) {
    let mut kept: Option<TcpStream> = None;
    loop {
        let next = asked.lock().await.recv().await;
        let Some((number, should)) = next else { return };
        let request = make(number);
        let answer = match exchange(port, &mut kept, &request).await {
            Ok((status, retry_after)) => Answer { status, retry_after, took: should.elapsed() },
            Err(_) => {
                kept = None;
                Answer { status: 0, retry_after: None, took: should.elapsed() }
            }
        };
        // The list is read by whoever waits for the workers.
        let _ = tell.send(answer);
    }
}

/// One request over a connection that is kept; its status and `Retry-After`.
async fn exchange(port: u16, kept: &mut Option<TcpStream>, request: &str) -> std::io::Result<(u16, Option<u64>)> {
    let stream = match kept {
        Some(stream) => stream,
        None => {
            let stream = TcpStream::connect(("127.0.0.1", port)).await?;
            stream.set_nodelay(true)?;
            kept.insert(stream)
        }
    };
    stream.write_all(request.as_bytes()).await?;
    let mut bytes = Vec::with_capacity(64 * 1024);
    let head = loop {
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            break end + 4;
        }
        if stream.read_buf(&mut bytes).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
    };
    let text = String::from_utf8_lossy(&bytes[..head]).to_ascii_lowercase();
    let field = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).and_then(|v| v.trim().parse().ok());
    let status = text.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
    let length: u64 = field("content-length:").unwrap_or_default();
    let mut left = (head as u64 + length).saturating_sub(bytes.len() as u64);
    let mut buffer = vec![0; 16 * 1024];
    while left > 0 {
        let read = stream.read(&mut buffer).await? as u64;
        if read == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        left = left.saturating_sub(read);
    }
    if text.contains("connection: close") {
        *kept = None;
    }
    Ok((status, field("retry-after:")))
}
