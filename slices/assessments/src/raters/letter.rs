//! The mail that carries a rater's link.

use super::{Rater, Secret, store};
use crate::facts::{Asked, Why};
use crate::rounds::{self, Round, State};
use crate::t::Texts;
use db::Cx;
use futures::future::BoxFuture;
use jobs::{Failure, Outcome, Recorded};
use kernel::Viewer;
use mail::{Address, MailError, MessageId, Outgoing};
use texts::{Lang, Moment};
use web::App;

/// Mails the link, if the round still takes answers and they still may give one.
pub(crate) fn send(app: App, fact: Recorded) -> BoxFuture<'static, Outcome> {
    Box::pin(async move {
        let asked = fact.read::<Asked>()?;
        let load = async move |cx: &mut Cx| -> db::Result<Option<(Rater, Round)>> {
            let Some(rater) = store::find(cx, asked.rater).await? else { return Ok(None) };
            let Some(round) = rounds::store::find(cx, rater.round).await? else { return Ok(None) };
            let takes = matches!(round.state(cx.now()), State::Open | State::Consensus);
            Ok((takes && !rater.finished).then_some((rater, round)))
        };
        let Some((rater, round)) = app.db.read(Viewer::System, load).await? else { return Ok(()) };
        let Some(to) = &rater.email else { return Ok(()) };
        mail(&app, to, &fact, letter(&app, &rater, &round, asked.why)).await
    })
}

fn letter(app: &App, rater: &Rater, round: &Round, why: Why) -> (String, String) {
    let (lang, company) = (rater.lang.parse::<Lang>().unwrap_or_default(), app.company());
    let t = Texts::new(lang);
    let link = app.address(&Secret::of_rater(&app.keys, rater.id).path());
    let until = round.consensus_until.filter(|_| why == Why::Consensus).unwrap_or(round.closes_at);
    let until = Moment::from(until.millis()).day(lang, &texts::Zone::default(), app.now().millis().into());
    let subject = match why {
        Why::Invitation => t.mail_invitation_subject(&round.title, &company),
        Why::Reminder => t.mail_reminder_subject(&round.title, &company),
        Why::Consensus => t.mail_consensus_subject(&round.title, &company),
    };
    let text = match why {
        Why::Invitation => t.mail_invitation(&company, link, &until),
        Why::Reminder => t.mail_reminder(&company, link, &until),
        Why::Consensus => t.mail_consensus(&company, link, &until),
    };
    (subject, text)
}

async fn mail(app: &App, to: &str, fact: &Recorded, (subject, text): (String, String)) -> Outcome {
    let never = |error: &dyn std::fmt::Display| Failure::Never(error.to_string());
    let to = Address::parse(to).map_err(|error| never(&error))?;
    let id = MessageId::new(&format!("{}.{}", fact.kind, fact.id), app.mailer.from().domain())
        .map_err(|error| never(&error))?;
    let mail = Outgoing::new(to, &subject, text, id, fact.at);
    app.mailer.send(&mail).await.map_err(|error: MailError| {
        if error.is_permanent() { Failure::Never(error.to_string()) } else { Failure::Later(error.to_string()) }
    })
}
