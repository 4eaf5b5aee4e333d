//! The door, as a mail server finds it.

use futures::FutureExt;
use futures::future::BoxFuture;
use letterbox::door::{self, Answer, DoorLimits, Handed, Keeper};
use mail::Address;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

#[derive(Default)]
struct Shelf {
    kept: Mutex<Vec<Handed>>,
    is_full: bool,
}

impl Keeper for Shelf {
    fn knows<'k>(&'k self, address: &'k Address) -> BoxFuture<'k, Answer> {
        let known = address.local() == "help" || address.local().starts_with("reply+");
        async move { if known { Answer::Yes } else { Answer::Never("Nobody here has this address.") } }.boxed()
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

struct Caller {
    tcp: TcpStream,
    shelf: Arc<Shelf>,
    _end: oneshot::Sender<()>,
}

impl Caller {
    async fn at(shelf: Shelf, limits: DoorLimits) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let (shelf, (end, ended)) = (Arc::new(shelf), oneshot::channel::<()>());
        let keeper = Arc::clone(&shelf) as Arc<dyn Keeper>;
        tokio::spawn(door::serve(listener, keeper, "stoa.havsel.example".to_owned(), limits, ended.map(drop)));
        let mut caller = Self { tcp: TcpStream::connect(address).await.expect("it listens"), shelf, _end: end };
        assert_eq!(caller.heard().await, "220");
        caller
    }

    /// The codes of the lines that are said next, at least one.
    async fn heard(&mut self) -> String {
        let mut bytes = vec![0; 4096];
        let read = tokio::time::timeout(Duration::from_secs(10), self.tcp.read(&mut bytes)).await;
        let read = read.expect("it answers in time").expect("the connection holds");
        let text = String::from_utf8_lossy(&bytes[..read]).into_owned();
        text.lines()
            .filter(|line| line.as_bytes().get(3) == Some(&b' '))
            .map(|line| &line[..3])
            .collect::<Vec<_>>()
            .join(" ")
    }

    async fn say(&mut self, words: &str) -> String {
        self.tcp.write_all(words.as_bytes()).await.expect("the connection holds");
        self.heard().await
    }

    async fn begin(&mut self) {
        assert_eq!(self.say("LHLO mx\r\n").await, "250");
        assert_eq!(self.say("MAIL FROM:<ines@havsel.example>\r\n").await, "250");
        assert_eq!(self.say("RCPT TO:<help@stoa.havsel.example>\r\n").await, "250");
        assert_eq!(self.say("DATA\r\n").await, "354");
    }

    fn kept(&self) -> Vec<Handed> {
        self.shelf.kept.lock().expect("nobody fell").clone()
    }
}

#[tokio::test]
async fn by_lmtp_each_recipient_is_answered_and_dots_come_back_as_they_were() {
    let mut caller = Caller::at(Shelf::default(), DoorLimits::default()).await;
    assert_eq!(caller.say("LHLO mx\r\n").await, "250");
    assert_eq!(caller.say("MAIL FROM:<ines@havsel.example>\r\n").await, "250");
    assert_eq!(caller.say("RCPT TO:<help@stoa.havsel.example>\r\n").await, "250");
    assert_eq!(caller.say("RCPT TO:<nobody@stoa.havsel.example>\r\n").await, "550");
    assert_eq!(caller.say("RCPT TO:<reply+00@stoa.havsel.example>\r\n").await, "250");
    assert_eq!(caller.say("DATA\r\n").await, "354");
    let mut codes = caller.say("..first\r\nFrom: a@b.example\r\n\r\n..\r\nx\n.\ny\r\n.\r\n").await;
    if codes == "250" {
        codes = format!("{codes} {}", caller.heard().await);
    }
    assert_eq!(codes, "250 250");
    let kept = caller.kept();
    assert_eq!((kept.len(), kept[0].from.as_str(), kept[0].to.len()), (1, "ines@havsel.example", 2));
    assert_eq!(kept[0].raw, b".first\r\nFrom: a@b.example\r\n\r\n.\r\nx\n.\ny\r\n", "a bare line feed ends nothing");
    assert_eq!(caller.say("QUIT\r\n").await, "221");
}

#[tokio::test]
async fn by_smtp_one_answer_is_for_all_and_requests_may_come_together() {
    let mut caller = Caller::at(Shelf::default(), DoorLimits::default()).await;
    assert_eq!(caller.say("EHLO mx\r\n").await, "250");
    let mut codes = String::new();
    caller.tcp.write_all(b"MAIL FROM:<>\r\nRCPT TO:<help@stoa.havsel.example>\r\nDATA\r\n").await.expect("it holds");
    while codes.len() < 11 {
        codes = format!("{codes} {}", caller.heard().await).trim().to_owned();
    }
    assert_eq!(codes, "250 250 354");
    assert_eq!(caller.say(".\r\n").await, "250");
    assert_eq!((caller.kept().len(), caller.kept()[0].raw.len(), caller.kept()[0].from.as_str()), (1, 0, ""));
}

#[tokio::test]
async fn what_is_not_kept_is_not_said_to_be() {
    let mut caller = Caller::at(Shelf { is_full: true, ..Shelf::default() }, DoorLimits::default()).await;
    caller.begin().await;
    assert_eq!(caller.say("From: a@b.example\r\n\r\nx\r\n.\r\n").await, "451");
    assert_eq!(caller.say("DATA\r\n").await, "503", "the next mail begins anew");
}

#[tokio::test]
async fn a_mail_that_is_too_large_is_refused_and_the_next_one_is_taken() {
    let limits = DoorLimits { bytes: 1000, ..DoorLimits::default() };
    let mut caller = Caller::at(Shelf::default(), limits).await;
    assert_eq!(caller.say("LHLO mx\r\n").await, "250");
    assert_eq!(caller.say("MAIL FROM:<a@b.example> SIZE=1001\r\n").await, "552");
    assert_eq!(caller.say("RSET\r\n").await, "250");
    caller.begin().await;
    caller.tcp.write_all("y".repeat(1000).as_bytes()).await.expect("it holds");
    assert_eq!(caller.say("more\r\n.\r\n").await, "552");
    caller.begin().await;
    assert_eq!(caller.say("From: a@b.example\r\n\r\nx\r\n.\r\n").await, "250");
    assert_eq!(caller.kept().len(), 1);
}

#[tokio::test]
async fn out_of_order_is_said_and_too_much_of_it_ends_the_conversation() {
    let limits = DoorLimits { mistakes: 4, recipients: 1, ..DoorLimits::default() };
    let mut caller = Caller::at(Shelf::default(), limits).await;
    assert_eq!(caller.say("MAIL FROM:<a@b.example>\r\n").await, "503");
    assert_eq!(caller.say("LHLO mx\r\n").await, "250");
    assert_eq!(caller.say("RCPT TO:<help@stoa.havsel.example>\r\n").await, "503");
    assert_eq!(caller.say("MAIL FROM:<a@b.example>\r\n").await, "250");
    assert_eq!(caller.say("MAIL FROM:<a@b.example>\r\n").await, "503");
    assert_eq!(caller.say("RCPT TO:<help@stoa.havsel.example>\r\n").await, "250");
    assert_eq!(caller.say("RCPT TO:<help@stoa.havsel.example>\r\n").await, "452");
    assert_eq!(caller.say("STARTTLS\r\n").await, "502");
    assert_eq!(caller.say("GARBAGE\r\n").await, "421");
    assert_eq!(caller.heard().await, "", "the door is shut");
}

#[tokio::test]
async fn whoever_is_silent_or_never_ends_a_line_is_let_go() {
    let limits = DoorLimits { silence: Duration::from_millis(200), ..DoorLimits::default() };
    let mut caller = Caller::at(Shelf::default(), limits).await;
    assert_eq!(caller.heard().await, "", "silence ends it");
    let mut caller = Caller::at(Shelf::default(), DoorLimits::default()).await;
    assert_eq!(caller.say(&"x".repeat(10_000)).await, "421");
}
