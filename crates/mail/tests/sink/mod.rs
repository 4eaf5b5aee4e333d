//! A small SMTP server on loopback that keeps what it is sent.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// What one mail looked like on the wire.
#[derive(Clone, Debug, Default)]
pub struct Received {
    pub hello: String,
    pub from: String,
    pub to: Vec<String>,
    pub data: String,
}

pub struct Sink {
    pub port: u16,
    received: Arc<Mutex<Vec<Received>>>,
    connections: Arc<Mutex<u32>>,
}

impl Sink {
    /// Starts a server that answers every recipient with `answer`.
    pub async fn start(answer: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let port = listener.local_addr().expect("it listens").port();
        let sink = Self { port, received: Arc::default(), connections: Arc::default() };
        let (received, connections) = (sink.received.clone(), sink.connections.clone());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                *connections.lock().expect("no test panics with it") += 1;
                tokio::spawn(serve(stream, answer, received.clone()));
            }
        });
        sink
    }

    pub fn received(&self) -> Vec<Received> {
        self.received.lock().expect("no test panics with it").clone()
    }

    pub fn connections(&self) -> u32 {
        *self.connections.lock().expect("no test panics with it")
    }
}

async fn serve(stream: TcpStream, answer: &'static str, kept: Arc<Mutex<Vec<Received>>>) -> Option<()> {
    let (reader, mut writer) = stream.into_split();
    let mut lines = BufReader::new(reader).lines();
    let mut mail = Received::default();
    writer.write_all(b"220 sink\r\n").await.ok()?;
    while let Some(line) = lines.next_line().await.ok()? {
        let word = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        let reply = match word.as_str() {
            "EHLO" => {
                mail.hello = line;
                "250 sink"
            }
            "MAIL" => {
                mail.from = line;
                "250 ok"
            }
            "RCPT" => {
                mail.to.push(line);
                answer
            }
            "DATA" => {
                writer.write_all(b"354 go on\r\n").await.ok()?;
                while let Some(line) = lines.next_line().await.ok()?.filter(|line| line != ".") {
                    mail.data.push_str(line.strip_prefix('.').unwrap_or(&line));
                    mail.data.push_str("\r\n");
                }
                let hello = mail.hello.clone();
                let done = std::mem::replace(&mut mail, Received { hello, ..Received::default() });
                kept.lock().expect("no test panics with it").push(done);
                "250 kept"
            }
            _ => "250 ok",
        };
        writer.write_all(format!("{reply}\r\n").as_bytes()).await.ok()?;
    }
    Some(())
}
