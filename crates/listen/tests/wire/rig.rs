//! A server on loopback, and a client that says exactly what it is told.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use axum::Router;
use axum::response::IntoResponse;
use listen::{ConnectionLimits, Drained, Edge, serve};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::timeout;

pub struct Running {
    pub address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    end: JoinHandle<Drained>,
}

pub async fn start(router: Router, limits: ConnectionLimits) -> Running {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    let end = tokio::spawn(async move { serve(listener, router, limits, stopped).await.unwrap() });
    Running { address, stop: Some(stop), end }
}

impl Running {
    pub fn begin_stop(&mut self) {
        self.stop.take().unwrap().send(()).unwrap();
    }

    pub async fn ended(self) -> Drained {
        timeout(Duration::from_secs(5), self.end).await.expect("the server ends").unwrap()
    }

    pub async fn connect(&self) -> Client {
        Client(TcpStream::connect(self.address).await.unwrap())
    }

    /// Sends one request on a connection of its own and reads until the server closes it.
    pub async fn ask(&self, request: &str) -> String {
        let mut client = self.connect().await;
        client.say(request).await;
        client.all().await
    }

    pub async fn get(&self, path: &str) -> String {
        self.ask(&format!("GET {path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n")).await
    }
}

/// Short limits, so that tests are.
pub fn short() -> ConnectionLimits {
    ConnectionLimits {
        header: Duration::from_millis(300),
        idle: Duration::from_millis(600),
        drain: Duration::from_millis(500),
        ..ConnectionLimits::default()
    }
}

pub fn edge() -> Edge {
    let counter = AtomicU64::new(41);
    let random = Arc::new(move || counter.fetch_add(1, Ordering::Relaxed) + 1);
    Edge::new(random, Arc::new(|_, refusal| format!("refused: {}", refusal.reason.label()).into_response()))
}

pub struct Client(pub TcpStream);

impl Client {
    pub async fn say(&mut self, text: &str) {
        self.0.write_all(text.as_bytes()).await.unwrap();
    }

    /// What comes until the server closes.
    pub async fn all(&mut self) -> String {
        let mut bytes = Vec::new();
        let read = timeout(Duration::from_secs(5), self.0.read_to_end(&mut bytes)).await.expect("the server closes");
        assert!(read.is_ok() || !bytes.is_empty(), "reset before an answer: {read:?}");
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// What comes next, at least up to `mark`.
    pub async fn until(&mut self, mark: &str) -> String {
        let mut text = String::new();
        let mut buffer = [0; 4096];
        while !text.contains(mark) {
            let read = timeout(Duration::from_secs(5), self.0.read(&mut buffer)).await.expect("more comes").unwrap();
            assert!(read > 0, "closed after {text:?}");
            text += &String::from_utf8_lossy(&buffer[..read]);
        }
        text
    }

    /// How long the server keeps the connection open.
    pub async fn closed_after(&mut self) -> Duration {
        let began = Instant::now();
        let mut buffer = [0; 4096];
        let close = async { while matches!(self.0.read(&mut buffer).await, Ok(read) if read > 0) {} };
        timeout(Duration::from_secs(5), close).await.expect("the server closes");
        began.elapsed()
    }
}

pub fn status(answer: &str) -> u16 {
    answer.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_else(|| panic!("no status in {answer:?}"))
}

pub fn header<'a>(answer: &'a str, name: &str) -> Option<&'a str> {
    let head = answer.split("\r\n\r\n").next().unwrap_or("");
    head.lines()
        .find_map(|line| line.split_once(": ").filter(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, v)| v))
}
