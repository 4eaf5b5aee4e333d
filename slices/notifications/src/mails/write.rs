//! The mail in words.

use super::Told;
use super::store::Reader;
use crate::facts::MailDue;
use crate::{t, unsubscribe};
use askama::Template;
use jobs::Failure;
use kernel::Timestamp;
use mail::{Address, MessageId, Outgoing};
use texts::{Moment, Zone};
use web::App;

/// What stands for one notice in a mail.
pub(crate) struct Entry {
    pub(crate) sentence: String,
    pub(crate) quote: String,
    pub(crate) when: String,
    pub(crate) url: String,
    pub(crate) why: String,
}

/// The same without markup.
#[derive(Template)]
#[template(path = "mails/body.txt")]
pub(crate) struct PlainBody(pub(crate) Body);

/// The mail's content.
#[derive(Template)]
#[template(path = "mails/body.html")]
pub(crate) struct Body {
    pub(crate) t: t::Texts,
    pub(crate) lang: &'static str,
    pub(crate) company: String,
    pub(crate) entries: Vec<Entry>,
    pub(crate) settings: String,
    pub(crate) stop: String,
}

/// The mail for this reader: only what they may read.
pub(super) fn mail(
    app: &App,
    due: &MailDue,
    reader: &Reader,
    told: &[Told],
    at: Timestamp,
) -> Result<Outgoing, Failure> {
    let t = t::Texts::new(reader.lang());
    let never = |error: &dyn std::fmt::Display| Failure::Never(error.to_string());
    let to = Address::parse(&reader.email).map_err(|error| never(&error))?;
    let id =
        MessageId::new(&format!("notices.{}", due.mail), app.mailer.from().domain()).map_err(|error| never(&error))?;
    let stop = stop(app, reader);
    let body = Body {
        t,
        lang: reader.lang().html(),
        company: app.company(),
        entries: told.iter().map(|one| entry(app, reader, one, at)).collect(),
        settings: app.address("/settings/notices"),
        stop: stop.clone(),
    };
    let subject = match told {
        [one] => one.line.sentence.clone(),
        many => t.mail_subject(many.len(), app.company()),
    };
    let html = body.render().map_err(|error| never(&error))?;
    let plain = PlainBody(body).render().map_err(|error| never(&error))?;
    let mail = Outgoing::new(to, &subject, plain, id, at).with_html(html);
    Ok(with_end(mail, &stop))
}

/// Where its reader ends such mails.
pub(super) fn stop(app: &App, reader: &Reader) -> String {
    app.address(&format!("/unsubscribe/{}", unsubscribe::token(app, reader.person)))
}

/// The mail with the way to end such mails.
pub(super) fn with_end(mail: Outgoing, stop: &str) -> Outgoing {
    match url::Url::parse(stop) {
        Ok(url) => mail.with_unsubscribe(url),
        Err(_) => mail,
    }
}

fn entry(app: &App, reader: &Reader, told: &Told, now: Timestamp) -> Entry {
    let zone: Zone = reader.zone.parse().unwrap_or_default();
    Entry {
        sentence: told.line.sentence.clone(),
        quote: told.line.quote.clone(),
        when: Moment::from(told.at.millis()).short(reader.lang(), &zone, now.millis().into()),
        url: app.address(&told.line.href),
        why: told.line.why.clone(),
    }
}
