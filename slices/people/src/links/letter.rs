//! The mail that carries a link.

use crate::facts::LinkAsked;
use crate::links::{Link, Purpose, secret_of, store};
use crate::t::Texts;
use db::Cx;
use futures::future::BoxFuture;
use jobs::{Failure, Outcome, Recorded};
use kernel::Viewer;
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
    let holds =
        texts::duration(i64::try_from(link.expires_at.since(link.id.made_at()).as_millis()).unwrap_or(i64::MAX), lang);
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

fn failure(error: &MailError) -> Failure {
    if error.is_permanent() { Failure::Never(error.to_string()) } else { Failure::Later(error.to_string()) }
}
