use kernel::Timestamp;
use lettre::message::header::HeaderValue;
use url::Url;

use crate::header_text::{header, one_line};
use crate::{Address, HeaderNameError, MessageId};

/// What a mail asks of a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// What is to be done, which the text says too (RFC 5546).
    pub method: Method,
    /// The iCalendar text.
    pub text: String,
}

/// What is to be done with an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Take it over, or take over how it is now.
    Request,
    /// Strike it.
    Cancel,
}

impl Method {
    /// The word of RFC 5546.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }
}

/// A mail to one recipient, in typed parts.
#[derive(Clone, Debug)]
pub struct Outgoing {
    pub(crate) to: Address,
    pub(crate) subject: String,
    pub(crate) text: String,
    pub(crate) html: Option<String>,
    pub(crate) calendar: Option<Calendar>,
    pub(crate) message_id: MessageId,
    pub(crate) sent_at: Timestamp,
    pub(crate) from_name: Option<String>,
    pub(crate) reply_to: Option<Address>,
    pub(crate) in_reply_to: Option<MessageId>,
    pub(crate) references: Vec<MessageId>,
    pub(crate) list_unsubscribe: Option<Url>,
    pub(crate) auto_submitted: bool,
    pub(crate) headers: Vec<HeaderValue>,
}

impl Outgoing {
    /// A mail that the program writes by itself. The subject becomes one line of at most 255 characters.
    pub fn new(to: Address, subject: &str, text: impl Into<String>, message_id: MessageId, sent_at: Timestamp) -> Self {
        Self {
            to,
            subject: one_line(subject),
            text: sound_lines(&text.into()),
            html: None,
            calendar: None,
            message_id,
            sent_at,
            from_name: None,
            reply_to: None,
            in_reply_to: None,
            references: Vec::new(),
            list_unsubscribe: None,
            auto_submitted: true,
            headers: Vec::new(),
        }
    }

    /// Who it goes to.
    pub fn to(&self) -> &Address {
        &self.to
    }

    /// Its subject, on one line.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// Its plain text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its HTML form.
    pub fn html(&self) -> Option<&str> {
        self.html.as_deref()
    }

    /// What it asks of the reader's calendar.
    pub fn calendar(&self) -> Option<&Calendar> {
        self.calendar.as_ref()
    }

    /// Its id.
    pub fn message_id(&self) -> &MessageId {
        &self.message_id
    }

    /// Where answers to it go, where that is not the address that it comes from.
    pub fn reply_to(&self) -> Option<&Address> {
        self.reply_to.as_ref()
    }

    /// The mails of its thread, oldest first.
    pub fn references(&self) -> &[MessageId] {
        &self.references
    }

    /// Where its reader unsubscribes.
    pub fn list_unsubscribe(&self) -> Option<&Url> {
        self.list_unsubscribe.as_ref()
    }

    /// The same with a form in HTML, which must be safe already.
    #[must_use]
    pub fn with_html(mut self, html: impl Into<String>) -> Self {
        self.html = Some(sound_lines(&html.into()));
        self
    }

    /// The same with an event for the reader's calendar (RFC 6047), which mail programs offer to take over.
    #[must_use]
    pub fn with_calendar(mut self, calendar: Calendar) -> Self {
        self.calendar = Some(calendar);
        self
    }

    /// The same from another name, such as "Ana Ruiz (Stoa)". The address stays ours.
    #[must_use]
    pub fn with_from_name(mut self, name: &str) -> Self {
        self.from_name = Some(one_line(name));
        self
    }

    /// The same with an address that answers go to.
    #[must_use]
    pub fn with_reply_to(mut self, address: Address) -> Self {
        self.reply_to = Some(address);
        self
    }

    /// The same as an answer. `references` are the thread's mails, oldest first; of many, the first and the last stay.
    #[must_use]
    pub fn in_thread(mut self, in_reply_to: MessageId, references: &[MessageId]) -> Self {
        const MOST: usize = 20;
        self.references = match references {
            [first, .., _] if references.len() > MOST => {
                let newest = &references[references.len() - (MOST - 1)..];
                std::iter::once(first).chain(newest).cloned().collect()
            }
            all => all.to_vec(),
        };
        self.in_reply_to = Some(in_reply_to);
        self
    }

    /// The same with one-click unsubscribing (RFC 8058): mail programs send a POST to this https address.
    #[must_use]
    pub fn with_unsubscribe(mut self, url: Url) -> Self {
        self.list_unsubscribe = Some(url);
        self
    }

    /// The same as the words of a person, which others may answer automatically.
    #[must_use]
    pub fn written_by_a_person(mut self) -> Self {
        self.auto_submitted = false;
        self
    }

    /// The same with another header. Its text becomes one line.
    ///
    /// # Errors
    /// The name has other characters than letters, digits and hyphens, or this writer sets that header itself.
    pub fn with_header(mut self, name: &str, text: &str) -> Result<Self, HeaderNameError> {
        self.headers.push(header(name, text)?);
        Ok(self)
    }
}

/// The text with `\n` as its only line end and without control characters: servers disagree about a lone `\r`, and
/// one that takes it for a line end could see another mail begin inside this one.
fn sound_lines(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    lines.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}
