//! Fetching from a folder, as a mail server with one in memory sees it.

use futures::FutureExt;
use futures::future::BoxFuture;
use letterbox::door::{Answer, Handed, Keeper};
use letterbox::fetching::{FetchError, Fetched, Folder, fetch};
use mail::Address;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

#[derive(Default)]
struct Shelf {
    kept: Mutex<Vec<Handed>>,
    is_full: bool,
}

impl Keeper for Shelf {
    fn knows<'k>(&'k self, address: &'k Address) -> BoxFuture<'k, Answer> {
        let known = address.as_str() == "help@stoa.havsel.example";
        async move { if known { Answer::Yes } else { Answer::Never("no") } }.boxed()
    }
    fn keep<'k>(&'k self, handed: &'k Handed) -> BoxFuture<'k, Answer> {
        async move {
            if self.is_full {
                return Answer::Later;
            }
            self.kept.lock().expect("nobody fell").push(handed.clone());
            Answer::Yes
        }
        .boxed()
    }
}

/// A server with a folder: each mail with its flags.
#[derive(Clone, Default)]
struct Server(Arc<Mutex<Vec<(String, String)>>>);

impl Server {
    fn with(mails: &[&str]) -> Self {
        let whole = |mail: &&str| (mail.replace('\n', "\r\n"), String::new());
        Self(Arc::new(Mutex::new(mails.iter().map(whole).collect())))
    }

    fn flags(&self) -> Vec<String> {
        self.0.lock().expect("nobody fell").iter().map(|(_, flags)| flags.clone()).collect()
    }

    async fn open(&self) -> Folder {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let server = self.clone();
        tokio::spawn(async move {
            while let Ok((tcp, _)) = listener.accept().await {
                tokio::spawn(server.clone().talk(tcp));
            }
        });
        Folder {
            host: "127.0.0.1".to_owned(),
            port,
            tls: false,
            username: "stoa".to_owned(),
            password: "a \"b\"".to_owned(),
            name: "INBOX".to_owned(),
            bytes: 1000,
        }
    }

    async fn talk(self, tcp: TcpStream) {
        let (read, mut write) = tcp.into_split();
        let mut lines = BufReader::new(read).lines();
        let _ = write.write_all(b"* OK ready\r\n").await;
        while let Ok(Some(line)) = lines.next_line().await {
            let (tag, words) = line.split_once(' ').unwrap_or_default();
            let said = self.answer(words);
            let done = if said == "NO" { format!("{tag} NO no\r\n") } else { format!("{said}{tag} OK done\r\n") };
            if write.write_all(done.as_bytes()).await.is_err() {
                return;
            }
        }
    }

    fn answer(&self, words: &str) -> String {
        let mut mails = self.0.lock().expect("nobody fell");
        let parts: Vec<&str> = words.splitn(4, ' ').collect();
        let uid = || parts.get(2).and_then(|uid| uid.parse::<usize>().ok()).unwrap_or_default();
        match (parts[0], parts.get(1).copied().unwrap_or_default()) {
            ("LOGIN", name) if name != "\"stoa\"" || parts[2..].join(" ") != "\"a \\\"b\\\"\"" => "NO".to_owned(),
            ("SELECT", _) => format!("* {} EXISTS\r\n* OK [UIDVALIDITY 1]\r\n", mails.len()),
            ("UID", "SEARCH") => {
                let new = mails.iter().enumerate().filter(|(_, (_, flags))| !flags.contains("Seen"));
                format!("* SEARCH{}\r\n", new.map(|(at, _)| format!(" {}", at + 1)).collect::<String>())
            }
            ("UID", "FETCH") if parts[3].contains("SIZE") => {
                format!("* {0} FETCH (UID {0} RFC822.SIZE {1})\r\n", uid(), mails[uid() - 1].0.len())
            }
            ("UID", "FETCH") => {
                let raw = &mails[uid() - 1].0;
                format!("* {0} FETCH (UID {0} BODY[] {{{1}}}\r\n{raw})\r\n", uid(), raw.len())
            }
            ("UID", "STORE") => {
                mails[uid() - 1].1.push_str(parts[3]);
                String::new()
            }
            _ => String::new(),
        }
    }
}

const TO_US: &str =
    "Return-Path: <ines@havsel.example>\nFrom: ines@havsel.example\nTo: Help <help@stoa.havsel.example>\n\nNo sound\n";
const DELIVERED: &str =
    "Delivered-To: help@stoa.havsel.example\nFrom: ines@havsel.example\nTo: it@havsel.example\n\nNo light\n";
const TO_OTHERS: &str = "From: ines@havsel.example\nTo: lunch@havsel.example\n\nSoup\n";

#[tokio::test]
async fn what_is_for_us_is_kept_once_and_all_else_is_left_for_somebody() {
    let large = format!("From: a@b.example\nTo: help@stoa.havsel.example\n\n{}", "y".repeat(2000));
    let server = Server::with(&[TO_US, DELIVERED, TO_OTHERS, &large]);
    let (folder, shelf) = (server.open().await, Shelf::default());
    assert_eq!(fetch(&folder, &shelf).await.expect("it answers"), Fetched { kept: 2, left: 2 });
    assert_eq!(fetch(&folder, &shelf).await.expect("it answers"), Fetched::default(), "nothing is new any more");
    let kept = shelf.kept.lock().expect("nobody fell").clone();
    assert_eq!((kept.len(), kept[0].from.as_str(), kept[1].from.as_str()), (2, "ines@havsel.example", "unknown"));
    assert_eq!(kept[0].raw, TO_US.replace('\n', "\r\n").as_bytes());
    assert!(kept.iter().all(|one| one.to.len() == 1 && one.to[0].as_str() == "help@stoa.havsel.example"));
    let flagged: Vec<bool> = server.flags().iter().map(|flags| flags.contains("Flagged")).collect();
    assert_eq!(flagged, [false, false, true, true]);
}

#[tokio::test]
async fn what_is_not_kept_stays_new() {
    let server = Server::with(&[TO_US]);
    let full = Shelf { is_full: true, ..Shelf::default() };
    assert_eq!(fetch(&server.open().await, &full).await.expect("it answers"), Fetched::default());
    assert_eq!(server.flags(), [""]);
}

#[tokio::test]
async fn a_wrong_password_and_a_missing_server_are_told() {
    let mut folder = Server::default().open().await;
    folder.password = "wrong".to_owned();
    assert!(matches!(fetch(&folder, &Shelf::default()).await, Err(FetchError::Server(_))));
    folder.tls = true;
    assert!(matches!(fetch(&folder, &Shelf::default()).await, Err(FetchError::Connection(_))), "it speaks no TLS");
    folder.port = 1;
    assert!(matches!(fetch(&folder, &Shelf::default()).await, Err(FetchError::Connection(_))));
}
