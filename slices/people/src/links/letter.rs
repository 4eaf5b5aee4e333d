//! The mail that carries a link.

use crate::facts::LinkAsked;
use crate::links::{Link, Purpose, secret_of, store};
use crate::t::Texts;
use db::Cx;
use futures::future::BoxFuture;
use jobs::{Failure, Outcome, Recorded};
use kernel::{Timestamp, Viewer};
use mail::{Address, MailError, MessageId, Outgoing};
use texts::Lang;
use web::App;

/// Sends what was asked for, unless it has run out or been used in between.
pub(crate) fn send(app: App, fact: Recorded) -> BoxFuture<'static, Outcome> {
    Box::pin(async move {
        let asked: LinkAsked = fact.read()?;
        let link = app.db.read(Viewer::System, async move |cx: &mut Cx| store::find(cx, asked.link).await).await?;
        match link.and_then(|link| words(&app, &link).map(|words| (link, words))) {
            Some((link, (subject, text))) => mail(&app, &link.email, &fact, &subject, text).await,
            None => Ok(()),
        }
    })
}

/// Subject and text, or nothing where nothing is sent.
fn words(app: &App, link: &Link) -> Option<(String, String)> {
    let (lang, company) = (link.lang.parse::<Lang>().unwrap_or_default(), app.company());
    let t = Texts::new(lang);
    let address =
        |path: &str| app.address(&format!("{path}/{}", secret_of(&app.keys, link.purpose.name(), link.id.raw())));
    let holds = lasting(link.id.made_at(), link.expires_at, lang);
    match link.purpose {
        Purpose::Reset => {
            Some((t.mail_reset_subject(&company), t.mail_reset(&link.name, &company, holds, address("/reset"))))
        }
        Purpose::Join => {
            Some((t.mail_join_subject(&company), t.mail_join(&link.name, &company, holds, address("/sign-up"))))
        }
        Purpose::Known => Some((
            t.mail_known_subject(&company),
            t.mail_known(&link.name, &company, app.address("/sign-in"), app.address("/reset")),
        )),
        Purpose::Nobody => None,
    }
}

/// Sends a mail that follows a fact: sent twice, it is the same mail.
pub(crate) async fn mail(app: &App, to: &str, fact: &Recorded, subject: &str, text: String) -> Outcome {
    let never = |error: &dyn std::fmt::Display| Failure::Never(error.to_string());
    let to = Address::parse(to).map_err(|error| never(&error))?;
    let id = MessageId::new(&format!("{}.{}", fact.kind, fact.id), app.mailer.from().domain())
        .map_err(|error| never(&error))?;
    let mail = Outgoing::new(to, subject, text, id, fact.at);
    app.mailer.send(&mail).await.map_err(|error| failure(&error))
}

/// How long something holds, in words. Rounded up to the minute: its id can be younger than the moment that its end was
/// counted from, and seven days would be 6 days 23 hours.
pub(crate) fn lasting(made: Timestamp, until: Timestamp, lang: Lang) -> String {
    let minutes = until.since(made).as_millis().div_ceil(60_000);
    texts::duration(i64::try_from(minutes.saturating_mul(60_000)).unwrap_or(i64::MAX), lang)
}

fn failure(error: &MailError) -> Failure {
    if error.is_permanent() { Failure::Never(error.to_string()) } else { Failure::Later(error.to_string()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_for_seven_days_says_seven_days_though_it_was_made_a_moment_later() {
        let (made, until) = (Timestamp::from_millis(250), Timestamp::from_millis(7 * 86_400_000));
        assert_eq!(lasting(made, until, Lang::En), "7 days");
        assert_eq!(lasting(Timestamp::from_millis(0), until, Lang::De), "7 Tage");
    }
}
