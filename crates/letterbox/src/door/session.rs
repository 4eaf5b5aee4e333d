//! One conversation.

use super::{Answer, Handed, House};
use mail::Address;
use smtp_proto::request::receiver::{DataReceiver, DummyDataReceiver, RequestReceiver};
use smtp_proto::{
    EXT_8BIT_MIME, EXT_ENHANCED_STATUS_CODES, EXT_PIPELINING, EXT_SIZE, EhloResponse, Error, MailFrom, RcptTo, Request,
};
use std::io;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// Bytes that are read at once.
const READ: usize = 64 * 1024;

/// A line of an answer: its code, its longer code (RFC 3463), its words.
#[derive(Clone, Copy)]
struct Line(u16, [u8; 3], &'static str);

const OK: Line = Line(250, [2, 0, 0], "Yes.");
const BYE: Line = Line(221, [2, 0, 0], "Good-bye.");
const GREET_FIRST: Line = Line(503, [5, 5, 1], "Say LHLO or EHLO first.");
const MAIL_FIRST: Line = Line(503, [5, 5, 1], "Say MAIL FROM first.");
const RCPT_FIRST: Line = Line(503, [5, 5, 1], "Nobody here is to get it.");
const NESTED: Line = Line(503, [5, 5, 1], "One mail after another.");
const TOO_LARGE: Line = Line(552, [5, 3, 4], "The mail is larger than we take.");
const TOO_MANY: Line = Line(452, [4, 5, 3], "Too many recipients at once.");
const NOT_HERE: Line = Line(550, [5, 1, 1], "Nobody here has this address.");
const LATER: Line = Line(451, [4, 3, 0], "Not now; try again.");
const UNKNOWN: Line = Line(502, [5, 5, 1], "That is not done here.");
const UNCLEAR: Line = Line(501, [5, 5, 4], "That can't be understood.");
const ENOUGH: Line = Line(421, [4, 7, 0], "Too many mistakes.");
const SEND_IT: Line = Line(354, [0, 0, 0], "Go on; end with a dot on a line of its own.");

/// How the other side said hello.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Manner {
    /// An answer for each recipient after a mail.
    Lmtp,
    /// One for all.
    Smtp,
}

pub(super) struct Session<'h> {
    house: &'h House,
    tcp: TcpStream,
    receiver: RequestReceiver,
    /// What was read, and how far it was looked at.
    read: Vec<u8>,
    at: usize,
    manner: Option<Manner>,
    from: Option<String>,
    to: Vec<Address>,
    mistakes: usize,
}

impl<'h> Session<'h> {
    pub(super) fn new(house: &'h House, tcp: TcpStream) -> Self {
        Self {
            house,
            tcp,
            receiver: RequestReceiver::default(),
            read: Vec::new(),
            at: 0,
            manner: None,
            from: None,
            to: Vec::new(),
            mistakes: 0,
        }
    }

    pub(super) async fn run(mut self) -> io::Result<()> {
        let hello = format!("220 {} takes mail\r\n", self.house.name);
        self.write(hello.as_bytes()).await?;
        while let Some(asked) = self.next().await? {
            let line = match asked {
                Ok(Request::Quit) => return self.say(BYE).await,
                Ok(request) => self.answer(request).await?,
                Err(Error::UnknownCommand) => Some(UNKNOWN),
                Err(_) => Some(UNCLEAR),
            };
            let Some(line) = line else { continue };
            self.mistakes += usize::from(line.0 >= 500);
            if self.mistakes > self.house.limits.mistakes {
                return self.say(ENOUGH).await;
            }
            self.say(line).await?;
        }
        Ok(())
    }

    /// What is said to a request, where that is not said already.
    async fn answer(&mut self, request: Request<String>) -> io::Result<Option<Line>> {
        Ok(Some(match request {
            Request::Lhlo { .. } => return self.greet(Manner::Lmtp).await,
            Request::Ehlo { .. } => return self.greet(Manner::Smtp).await,
            Request::Helo { .. } => {
                self.forget();
                self.manner = Some(Manner::Smtp);
                OK
            }
            Request::Mail { from } => self.sender(from),
            Request::Rcpt { to } => self.recipient(to).await,
            Request::Data if self.to.is_empty() => RCPT_FIRST,
            Request::Data => return self.mail().await.map(|()| None),
            Request::Rset => {
                self.forget();
                OK
            }
            Request::Noop { .. } => OK,
            _ => UNKNOWN,
        }))
    }

    async fn greet(&mut self, manner: Manner) -> io::Result<Option<Line>> {
        self.forget();
        self.manner = Some(manner);
        let mut hello = EhloResponse::new(self.house.name.as_str());
        hello.capabilities = EXT_8BIT_MIME | EXT_ENHANCED_STATUS_CODES | EXT_PIPELINING | EXT_SIZE;
        hello.size = self.house.limits.bytes;
        let mut bytes = Vec::new();
        hello.write(&mut bytes)?;
        self.write(&bytes).await.map(|()| None)
    }

    fn sender(&mut self, from: MailFrom<String>) -> Line {
        if self.manner.is_none() {
            return GREET_FIRST;
        }
        if self.from.is_some() {
            return NESTED;
        }
        if from.size > self.house.limits.bytes {
            return TOO_LARGE;
        }
        self.from = Some(from.address);
        OK
    }

    async fn recipient(&mut self, to: RcptTo<String>) -> Line {
        if self.from.is_none() {
            return MAIL_FIRST;
        }
        if self.to.len() >= self.house.limits.recipients {
            return TOO_MANY;
        }
        let Ok(address) = Address::parse(&to.address) else { return NOT_HERE };
        let answer = self.house.keeper.knows(&address).await;
        if answer == Answer::Yes {
            self.to.push(address);
        }
        line(&answer)
    }

    /// Takes the mail itself, and says of each recipient (LMTP) or of all what became of it.
    async fn mail(&mut self) -> io::Result<()> {
        self.write(format!("{} {}\r\n", SEND_IT.0, SEND_IT.2).as_bytes()).await?;
        let raw = self.data().await?;
        let (from, to) = (self.from.take().unwrap_or_default(), std::mem::take(&mut self.to));
        let times = if self.manner == Some(Manner::Lmtp) { to.len() } else { 1 };
        let said = match raw {
            Some(raw) => line(&self.house.keeper.keep(&Handed { from, to, raw }).await),
            None => TOO_LARGE,
        };
        for _ in 0..times {
            self.say(said).await?;
        }
        Ok(())
    }

    /// The mail up to its dot; nothing if it is too large, and then it was thrown away while it came.
    async fn data(&mut self) -> io::Result<Option<Vec<u8>>> {
        let (mut receiver, mut mail) = (DataReceiver::new(), Vec::new());
        // The line of the command ended just now: a dot that comes first stands at the beginning of a line.
        receiver.ingest(&mut b"\r\n".iter(), &mut mail);
        mail.clear();
        loop {
            let mut bytes = self.read[self.at..].iter();
            let done = receiver.ingest(&mut bytes, &mut mail);
            self.at = self.read.len() - bytes.len();
            if mail.len() > self.house.limits.bytes {
                drop(mail);
                let rest = DummyDataReceiver::new_data(&receiver);
                return if done { Ok(None) } else { self.throw_away(rest).await.map(|()| None) };
            }
            if done {
                return Ok(Some(mail));
            }
            if !self.fill().await? {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
    }

    async fn throw_away(&mut self, mut rest: DummyDataReceiver) -> io::Result<()> {
        loop {
            if !self.fill().await? {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            let mut bytes = self.read[self.at..].iter();
            let done = rest.ingest(&mut bytes);
            self.at = self.read.len() - bytes.len();
            if done {
                return Ok(());
            }
        }
    }

    /// The next request; nothing when the other side is gone.
    async fn next(&mut self) -> io::Result<Option<Result<Request<String>, Error>>> {
        loop {
            let mut bytes = self.read[self.at..].iter();
            let asked = self.receiver.ingest(&mut bytes).map(Request::into_owned);
            self.at = self.read.len() - bytes.len();
            match asked {
                Err(Error::NeedsMoreData { .. }) if self.fill().await? => {}
                Err(Error::NeedsMoreData { .. }) => return Ok(None),
                Err(Error::ResponseTooLong) => return self.say(ENOUGH).await.map(|()| None),
                asked => return Ok(Some(asked)),
            }
        }
    }

    /// Reads more, in place of what was read: by then all of that was looked at. False when the other side is gone.
    async fn fill(&mut self) -> io::Result<bool> {
        self.read.clear();
        self.read.reserve(READ);
        self.at = 0;
        let read = timeout(self.house.limits.silence, self.tcp.read_buf(&mut self.read)).await;
        read.map_err(|_| io::ErrorKind::TimedOut)?.map(|bytes| bytes > 0)
    }

    async fn say(&mut self, line: Line) -> io::Result<()> {
        let Line(code, [class, subject, detail], words) = line;
        self.write(format!("{code} {class}.{subject}.{detail} {words}\r\n").as_bytes()).await
    }

    async fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let written = timeout(self.house.limits.silence, self.tcp.write_all(bytes)).await;
        written.map_err(|_| io::ErrorKind::TimedOut)?
    }

    fn forget(&mut self) {
        self.from = None;
        self.to.clear();
    }
}

fn line(answer: &Answer) -> Line {
    match answer {
        Answer::Yes => OK,
        Answer::Never(words) => Line(550, [5, 1, 1], words),
        Answer::Later => LATER,
    }
}
