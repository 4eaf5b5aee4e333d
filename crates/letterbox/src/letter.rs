//! What a mail says.

use crate::origin::{self, Automatic, Envelope};
use crate::words;
use crate::{Limits, ReplyToken};
use mail::{Address, MessageId};
use mail_parser::{Addr, HeaderValue, Message, MessageParser, MessagePart, MimeHeaders, PartType};

/// Longest subject, in characters; also the longest title there is.
const LONGEST_LINE: usize = 200;

/// A mail that came in, read.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Its id, if it has one that can be.
    pub message_id: Option<MessageId>,
    /// Whom it says it is from, if that is exactly one. A claim.
    pub from: Option<Address>,
    /// The name beside it. A claim too.
    pub from_name: String,
    /// What it is about, on one line, without "Re:".
    pub subject: String,
    /// All of its text as Markdown.
    pub text: String,
    /// Whether the text was longer than the limit, and so cut.
    pub is_cut: bool,
    /// The files beside it.
    pub files: Vec<Attachment>,
    /// The mails that it answers, oldest first.
    pub answers: Vec<MessageId>,
    /// Why it is not the words of a person to us.
    pub automatic: Option<Automatic>,
    /// What servers wrote about its sender, see [`crate::dmarc`].
    pub results: Vec<String>,
}

/// A file beside a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Its name, without a path.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Why a mail is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// No header at all.
    #[error("this is not a mail")]
    NoMail,
    /// Too many bytes.
    #[error("the mail has more than {0} bytes")]
    TooLarge(usize),
    /// Too long a header.
    #[error("the header of the mail has more than {0} bytes")]
    LongHeader(usize),
    /// Too many parts.
    #[error("the mail has more than {0} parts")]
    ManyParts(usize),
}

impl Letter {
    /// Reads a mail; `is_own` says which addresses are ours.
    ///
    /// # Errors
    /// If it is beyond the limits, or no mail.
    pub fn read(
        raw: &[u8],
        envelope: &Envelope,
        limits: &Limits,
        is_own: &dyn Fn(&Address) -> bool,
    ) -> Result<Self, Unreadable> {
        if raw.len() > limits.bytes {
            return Err(Unreadable::TooLarge(limits.bytes));
        }
        let mail = MessageParser::default().parse(raw).ok_or(Unreadable::NoMail)?;
        check(&mail, limits)?;
        let from = only(mail.from());
        let text = words::markdown(&mail);
        let cut: String = text.chars().take(limits.characters).collect();
        Ok(Self {
            message_id: mail.message_id().and_then(|id| MessageId::parse(id).ok()),
            from_name: from.and_then(|from| from.name.as_deref()).map(one_line).unwrap_or_default(),
            automatic: origin::automatic(&mail, envelope, address(from).as_ref(), is_own),
            from: address(from),
            subject: without_re(&one_line(mail.subject().unwrap_or_default())).to_owned(),
            is_cut: cut.len() < text.len(),
            text: cut,
            files: files(&mail, limits),
            answers: ids(mail.references()).into_iter().chain(ids(mail.in_reply_to())).collect(),
            results: results(&mail),
        })
    }

    /// What was said, without earlier mails and the signature.
    #[must_use]
    pub fn said(&self) -> &str {
        crate::said(&self.text)
    }

    /// The token of the thread that it answers: in the address that it came to, or in the mails that it answers.
    #[must_use]
    pub fn token(&self, came_to: &Address) -> Option<ReplyToken> {
        ReplyToken::of_address(came_to).or_else(|| ReplyToken::of_ids(&self.answers, came_to.domain()))
    }
}

fn check(mail: &Message<'_>, limits: &Limits) -> Result<(), Unreadable> {
    if mail.root_part().headers.is_empty() {
        return Err(Unreadable::NoMail);
    }
    if mail.root_part().offset_body as usize > limits.header_bytes {
        return Err(Unreadable::LongHeader(limits.header_bytes));
    }
    if count(mail) > limits.parts {
        return Err(Unreadable::ManyParts(limits.parts));
    }
    Ok(())
}

/// All parts, those of mails within the mail too.
fn count(mail: &Message<'_>) -> usize {
    let mut all = 0;
    let mut waiting = vec![mail];
    while let Some(one) = waiting.pop() {
        all += one.parts.len();
        waiting.extend(one.parts.iter().filter_map(|part| match &part.body {
            PartType::Message(inner) => Some(inner),
            _ => None,
        }));
    }
    all
}

/// The sender, if there is exactly one: of two, each program would show another.
fn only<'m>(from: Option<&'m mail_parser::Address<'m>>) -> Option<&'m Addr<'m>> {
    let mut all = from?.iter();
    all.next().filter(|_| all.next().is_none())
}

fn address(one: Option<&Addr<'_>>) -> Option<Address> {
    Address::parse(one?.address.as_deref()?).ok()
}

/// A text on one line of bearable length.
fn one_line(text: &str) -> String {
    let seen: String = text.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
    let line = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(LONGEST_LINE).collect()
}

/// A subject without the marks that say it is an answer, in the languages of our neighbours.
fn without_re(subject: &str) -> &str {
    const MARKS: [&str; 8] = ["re:", "aw:", "antw:", "sv:", "fw:", "fwd:", "wg:", "tr:"];
    let mut rest = subject;
    while let Some(mark) =
        MARKS.iter().find(|mark| rest.get(..mark.len()).is_some_and(|head| head.eq_ignore_ascii_case(mark)))
    {
        rest = rest[mark.len()..].trim_start();
    }
    rest
}

fn ids(value: &HeaderValue<'_>) -> Vec<MessageId> {
    let texts: Vec<&str> = match value {
        HeaderValue::Text(one) => vec![one],
        HeaderValue::TextList(many) => many.iter().map(AsRef::as_ref).collect(),
        _ => Vec::new(),
    };
    texts.into_iter().filter_map(|id| MessageId::parse(id).ok()).collect()
}

fn results(mail: &Message<'_>) -> Vec<String> {
    let is_result = |name: &str| name.eq_ignore_ascii_case("Authentication-Results");
    mail.headers_raw().filter(|(name, _)| is_result(name)).map(|(_, value)| value.trim().to_owned()).collect()
}

fn files(mail: &Message<'_>, limits: &Limits) -> Vec<Attachment> {
    let named = |(at, part): (usize, &MessagePart<'_>)| Attachment { name: name(part, at + 1), bytes: bytes(part) };
    mail.attachments().filter(|part| !is_signature(part)).take(limits.files).enumerate().map(named).collect()
}

fn bytes(part: &MessagePart<'_>) -> Vec<u8> {
    match &part.body {
        PartType::Message(inner) => inner.raw_message().to_vec(),
        _ => part.contents().to_vec(),
    }
}

/// What only says that nobody changed the mail on its way.
fn is_signature(part: &MessagePart<'_>) -> bool {
    let Some(kind) = part.content_type() else { return false };
    let sub = kind.c_subtype.as_deref().unwrap_or_default();
    ["pgp-signature", "pkcs7-signature", "x-pkcs7-signature"].iter().any(|one| sub.eq_ignore_ascii_case(one))
}

/// The name of a file, without a path and what could be taken for one.
fn name(part: &MessagePart<'_>, number: usize) -> String {
    let given = part.attachment_name().unwrap_or_default();
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let name = one_line(last).trim_matches(['.', ' ']).to_owned();
    if name.is_empty() { format!("{number}") } else { name }
}
