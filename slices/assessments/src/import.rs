//! How the demo and benches put rounds in that took place already: dated by [`Cx::act_at`], as the system. What they come to is
//! worked out from their answers like that of any other round.

use crate::raters::{self, Rater, Secret};
use crate::rounds::{self, Round};
use crate::{results, sheets};
use db::{Cx, Error};
use jobs::Record;
use kernel::{PersonId, RaterId, RoundId, Timestamp};
use maturity::{Group, cuts};
use sheets::Given;
use std::collections::BTreeMap;

/// A round that took place.
#[derive(Clone, Debug)]
pub struct PastRound {
    /// Its title.
    pub title: String,
    /// `full` or `pulse`.
    pub length: String,
    /// Who led it.
    pub led_by: PersonId,
    /// When it opened.
    pub opened: Timestamp,
    /// When it closed.
    pub closed: Timestamp,
    /// When its result was published.
    pub published: Timestamp,
    /// Who answered.
    pub raters: Vec<PastRater>,
    /// How many more were asked, by the letters of their group.
    pub silent: BTreeMap<String, usize>,
}

/// Somebody who answered.
#[derive(Clone, Debug, Default)]
pub struct PastRater {
    /// The letters of their group.
    pub group: String,
    /// What they answered: an item, and `0` to `4`, `3?`, `DK` or `NMA`.
    pub answers: Vec<(String, String)>,
    /// What they wrote beside a question.
    pub remarks: Vec<(String, String)>,
    /// How close the organisation is, 0 to 10.
    pub close_to: Option<i64>,
    /// How much it will matter, 0 to 10.
    pub matters: Option<i64>,
}

/// Puts a round in and publishes its result.
///
/// # Errors
/// If an answer is none, or the database refuses.
pub async fn past(cx: &mut Cx, past: &PastRound) -> db::Result<RoundId> {
    cx.act_at(past.opened);
    let mut round = Round::draft(RoundId::compose(cx.now(), cx.bits()), past.led_by, past.closed);
    round.title.clone_from(&past.title);
    round.length.clone_from(&past.length);
    rounds::store::insert(cx, &round).await?;
    rounds::store::open(cx, round.id).await?;
    round.opened_at = Some(cx.now());
    groups(cx, &round, past).await?;
    for rater in &past.raters {
        answer(cx, &round, rater).await?;
    }
    cx.act_at(past.closed);
    rounds::store::close(cx, round.id).await?;
    cx.act_at(past.published);
    let outcome = results::work_out(cx, &round).await?;
    let body = serde_json::to_string(&outcome).map_err(|error| Error::Other(error.to_string()))?;
    rounds::store::publish(cx, round.id, &body).await?;
    let now = cx.now();
    cx.record(&results::fact(&round, &outcome, now)).await?;
    Ok(round.id)
}

async fn groups(cx: &mut Cx, round: &Round, past: &PastRound) -> db::Result<()> {
    for group in Group::ALL {
        let answered = past.raters.iter().filter(|rater| rater.group == group.code()).count();
        let silent = past.silent.get(group.code()).copied().unwrap_or(0);
        if answered + silent == 0 {
            continue;
        }
        raters::store::fix_group(cx, round.id, group.code(), answered + silent < cuts::LEAST).await?;
        for _ in 0..silent {
            ask(cx, round, group.code()).await?;
        }
    }
    Ok(())
}

/// A rater whose link nobody has: the round is over.
async fn ask(cx: &mut Cx, round: &Round, group: &str) -> db::Result<(RaterId, Secret)> {
    let rater = Rater {
        id: RaterId::compose(cx.now(), cx.bits()),
        round: round.id,
        group: group.to_owned(),
        person: None,
        email: None,
        lang: "en".to_owned(),
        begun: false,
        finished: false,
    };
    let secret = Secret::brought(&web::keys::secret(cx.entropy()));
    raters::store::insert(cx, &rater, &secret).await?;
    Ok((rater.id, secret))
}

async fn answer(cx: &mut Cx, round: &Round, past: &PastRater) -> db::Result<()> {
    let (rater, secret) = ask(cx, round, &past.group).await?;
    let group = Group::from_code(&past.group).unwrap_or(Group::Employees);
    let sheet = sheets::store::make(cx, round, group, &secret, None).await?;
    for (item, answer) in &past.answers {
        let remark = past.remarks.iter().find(|(other, _)| other == item).map(|(_, text)| text.clone());
        let guess = answer.ends_with('?');
        let given = Given {
            answer: answer.trim_end_matches('?').to_owned(),
            guess,
            comment: remark.unwrap_or_default(),
            ..Given::default()
        };
        let said = sheets::check(&given).map_err(|_| Error::Other(format!("{item}: {answer:?} is no answer")))?;
        sheets::store::keep(cx, sheet, item, 1, &said).await?;
    }
    sheets::store::keep_outlook(cx, sheet, past.close_to, past.matters).await?;
    raters::store::finish(cx, rater).await
}
