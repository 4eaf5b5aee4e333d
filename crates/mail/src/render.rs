//! Writes an [`Outgoing`] as the mail that goes over the wire.

use std::time::{Duration, UNIX_EPOCH};

use lettre::Message;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use sha2::{Digest, Sha256};

use crate::header_text::one_line;
use crate::{Address, MailError, MailSettings, MessageId, Outgoing};

/// The mail in full. The same parts always give the same bytes.
pub(crate) fn render(settings: &MailSettings, mail: &Outgoing) -> Result<Message, MailError> {
    let name = mail.from_name.clone().unwrap_or_else(|| one_line(&settings.from_name));
    let millis = u64::try_from(mail.sent_at.millis()).unwrap_or(0);
    let mut builder = Message::builder()
        .from(mailbox(Some(name), &settings.from)?)
        .to(mailbox(None, &mail.to)?)
        .date(UNIX_EPOCH + Duration::from_millis(millis))
        .message_id(Some(mail.message_id.to_string()))
        .subject(&mail.subject);
    if let Some(address) = &mail.reply_to {
        builder = builder.reply_to(mailbox(None, address)?);
    }
    for value in thread_headers(mail).into_iter().chain(automatic_headers(mail)) {
        builder = builder.raw_header(value);
    }
    for value in &mail.headers {
        builder = builder.raw_header(value.clone());
    }
    let text = SinglePart::plain(mail.text.clone());
    let others: Vec<SinglePart> =
        mail.html.iter().map(|html| SinglePart::html(html.clone())).chain(calendar(mail)?).collect();
    let message = if others.is_empty() {
        builder.singlepart(text)
    } else {
        let parts = MultiPart::alternative().boundary(boundary(mail)).singlepart(text);
        builder.multipart(others.into_iter().fold(parts, MultiPart::singlepart))
    };
    message.map_err(|error| MailError::Refused(error.to_string()))
}

/// The part that calendars read. It says its method twice (RFC 6047, section 2.4).
fn calendar(mail: &Outgoing) -> Result<Option<SinglePart>, MailError> {
    let Some(calendar) = &mail.calendar else { return Ok(None) };
    let kind = format!("text/calendar; charset=utf-8; method={}", calendar.method.name());
    let kind = ContentType::parse(&kind).map_err(|error| MailError::Refused(error.to_string()))?;
    Ok(Some(SinglePart::builder().header(kind).body(calendar.text.clone())))
}

fn mailbox(name: Option<String>, address: &Address) -> Result<Mailbox, MailError> {
    let address = lettre::Address::new(address.local(), address.domain())
        .map_err(|error| MailError::Refused(format!("{address}: {error}")))?;
    Ok(Mailbox::new(name.filter(|name| !name.is_empty()), address))
}

fn thread_headers(mail: &Outgoing) -> Vec<HeaderValue> {
    let mut headers = Vec::new();
    if let Some(id) = &mail.in_reply_to {
        headers.push(set("In-Reply-To", id.to_string()));
    }
    if !mail.references.is_empty() {
        let ids: Vec<String> = mail.references.iter().map(MessageId::to_string).collect();
        headers.push(set("References", ids.join(" ")));
    }
    headers
}

fn automatic_headers(mail: &Outgoing) -> Vec<HeaderValue> {
    let mut headers = Vec::new();
    if mail.auto_submitted {
        headers.push(set("Auto-Submitted", "auto-generated".to_owned()));
    }
    if let Some(url) = &mail.list_unsubscribe {
        headers.push(set("List-Unsubscribe", format!("<{url}>")));
        headers.push(set("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
    }
    headers
}

fn set(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value)
}

/// A line that can't occur in the parts, since it is a hash of them.
fn boundary(mail: &Outgoing) -> String {
    let mut hash = Sha256::new();
    let calendar = mail.calendar.as_ref().map(|calendar| calendar.text.as_str());
    let others = mail.html.as_deref().into_iter().chain(calendar);
    for part in [mail.message_id.as_str(), &mail.text].into_iter().chain(others) {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    }
    hex(&hash.finalize()[..16])
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
