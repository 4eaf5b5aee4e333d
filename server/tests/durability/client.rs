//! The real program in a process of its own, and a small client for it.

use std::io::ErrorKind;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

pub struct Server {
    child: Child,
    pub port: u16,
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may be dead already, which is what was wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Server {
    pub async fn start(folder: &Path) -> Self {
        Self::start_with(folder, &[]).await
    }

    /// With settings by their environment names.
    pub async fn start_with(folder: &Path, settings: &[(&str, &str)]) -> Self {
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let child = Command::new(env!("CARGO_BIN_EXE_stoa"))
            .args(["serve", "--demo"])
            .env("DATA", folder)
            .env("PORT", port.to_string())
            .env("DATABASE_URL", format!("sqlite:{}", folder.join("stoa.db").display()))
            .env("STOA_LOG__LEVEL", "error")
            .env("STOA_LIMITS__SIGNED_IN_PER_MINUTE", "1000000")
            .env("STOA_LIMITS__POST_PER_MINUTE", "1000000")
            .envs(settings.iter().copied())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let server = Self { child, port };
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(120) {
            let ready = ask(port, "GET /readyz HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").await;
            if ready.is_ok_and(|answer| answer.starts_with("HTTP/1.1 200")) {
                return server;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("the server was not ready within two minutes");
    }

    /// The process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// SIGKILL: no goodbye, no flush.
    pub fn kill(self) {
        drop(self);
    }
}

#[derive(Clone)]
pub struct Client {
    port: u16,
    cookie: String,
}

impl Client {
    pub async fn sign_in(port: u16, email: &str) -> Self {
        let body = format!("email={}&password={}&next=", email.replace('@', "%40"), server::demo::PASSWORD);
        let answer = Self { port, cookie: String::new() }.send("/sign-in", &body).await.unwrap();
        let cookie = answer
            .lines()
            .find_map(|line| line.strip_prefix("set-cookie: session="))
            .unwrap_or_else(|| panic!("no session: {answer}"));
        Self { port, cookie: format!("session={}", cookie.split(';').next().unwrap()) }
    }

    pub fn at(&self, port: u16) -> Self {
        Self { port, cookie: self.cookie.clone() }
    }

    pub async fn post(&self, path: &str, body: &str) -> std::io::Result<u16> {
        let answer = self.send(path, body).await?;
        answer.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or_else(|| ErrorKind::InvalidData.into())
    }

    /// Begins a thread in this space; its id.
    pub async fn begin(&self, space: i64) -> String {
        let body = format!("space={space}&kind=network.update&title=&body=Begin&key=durability-begin");
        let answer = self.send("/posts", &body).await.unwrap();
        let place = answer
            .lines()
            .find_map(|line| line.strip_prefix("location: "))
            .unwrap_or_else(|| panic!("no thread: {answer}"));
        place.rsplit('/').next().unwrap().split(['#', '?']).next().unwrap().to_owned()
    }

    /// A request of theirs on a connection that stays open.
    pub fn request(&self, method: &str, path: &str, body: &str) -> String {
        let head = format!(
            "{method} {path} HTTP/1.1\r\nhost: a\r\ncookie: {}\r\naccept: text/html\r\nsec-fetch-site: same-origin\r\n",
            self.cookie
        );
        let kind = "content-type: application/x-www-form-urlencoded";
        format!("{head}{kind}\r\ncontent-length: {}\r\n\r\n{body}", body.len())
    }

    /// A reply of this key.
    pub async fn reply(&self, thread: &str, key: &str) -> std::io::Result<u16> {
        self.post(&format!("/posts/{thread}/replies"), &format!("key={key}&body=durability+{key}")).await
    }

    /// A reply that holds a file of its own: the status of the second of its two requests.
    pub async fn reply_with_file(&self, thread: &str, key: &str) -> std::io::Result<u16> {
        let head = "content-disposition: form-data; name=\"file\"; filename=\"note.txt\"";
        let body = format!("--b\r\n{head}\r\n\r\nThe content of {key}\r\n--b--\r\n");
        let answer = self.send_as("multipart/form-data; boundary=b", "/files", &body).await?;
        let file: String = answer
            .split_once("\"id\":\"")
            .map(|(_, rest)| rest.chars().take_while(char::is_ascii_digit).collect())
            .unwrap_or_else(|| panic!("no file: {answer}"));
        self.post(&format!("/posts/{thread}/replies"), &format!("key={key}&body={key}+%5Bnote%5D(file:{file})")).await
    }

    async fn send(&self, path: &str, body: &str) -> std::io::Result<String> {
        self.send_as("application/x-www-form-urlencoded", path, body).await
    }

    async fn send_as(&self, kind: &str, path: &str, body: &str) -> std::io::Result<String> {
        let head = format!(
            "POST {path} HTTP/1.1\r\nhost: a\r\ncookie: {}\r\nsec-fetch-site: same-origin\r\nconnection: close\r\n",
            self.cookie
        );
        ask(self.port, &format!("{head}content-type: {kind}\r\ncontent-length: {}\r\n\r\n{body}", body.len())).await
    }
}

async fn ask(port: u16, request: &str) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await?;
    stream.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    if answer.is_empty() {
        Err(ErrorKind::UnexpectedEof.into())
    } else {
        Ok(String::from_utf8_lossy(&answer).into_owned())
    }
}
