//! What evidence rules may ask of workshops. Workshops count for twelve months after they were closed, or for as long as the rule says.
//!
//! The shares are those of one workshop: of the newest closed one with at least twelve people, as it really was; with none of that
//! size, of the newest closed one. So a rule that asks for people and balance can't be met by two workshops that each lack the other.

use super::store::{self, Held};
use crate::blocks::Balance;
use crate::facts::{CanvasChanged, Changed, Closed, ExampleChanged, PeopleChanged};
use crate::t;
use db::Cx;
use evidence::{Arguments, Probe, Reading};
use futures::future::{BoxFuture, FutureExt};
use kernel::{Fact, Timestamp};
use std::time::Duration;
use texts::Lang;

/// So long a workshop counts.
const YEAR: Duration = Duration::from_secs(365 * 86_400);
/// So many people make a workshop of the size that the method asks for.
const ENOUGH: i64 = 12;

type Answer<'c> = BoxFuture<'c, db::Result<Reading>>;

/// After which facts the figures of closed workshops may be others.
const DAYS: &[&str] = &[Closed::KIND, Changed::KIND, PeopleChanged::KIND];

const fn probe(
    name: &'static str,
    understands: &'static [&'static str],
    about: fn(Lang) -> String,
    follows: &'static [&'static str],
    read: for<'c> fn(&'c mut Cx, &'c Arguments) -> Answer<'c>,
) -> Probe {
    Probe { name, understands, about, follows, read }
}

/// All of them.
pub(crate) fn all() -> [Probe; 8] {
    [
        probe("workshops.closed", &[], |lang| t::Texts::new(lang).probe_closed().to_owned(), DAYS, closed),
        probe("workshops.people", &[], |lang| t::Texts::new(lang).probe_people().to_owned(), DAYS, people),
        probe(
            "workshops.education_share",
            &[],
            |lang| t::Texts::new(lang).probe_education().to_owned(),
            DAYS,
            education,
        ),
        probe("workshops.teamwork_share", &[], |lang| t::Texts::new(lang).probe_teamwork().to_owned(), DAYS, teamwork),
        probe("workshops.partners", &[], |lang| t::Texts::new(lang).probe_partners().to_owned(), DAYS, partners),
        probe(
            "workshops.example_cards_tagged",
            &[],
            |lang| t::Texts::new(lang).probe_examples().to_owned(),
            &[ExampleChanged::KIND],
            examples,
        ),
        probe(
            "workshops.teams_with_canvas_share",
            &[],
            |lang| t::Texts::new(lang).probe_teams().to_owned(),
            &[Closed::KIND, Changed::KIND, PeopleChanged::KIND, CanvasChanged::KIND],
            teams,
        ),
        probe(
            "workshops.canvases",
            &["capability", "goal"],
            |lang| t::Texts::new(lang).probe_canvases().to_owned(),
            &[CanvasChanged::KIND],
            canvases,
        ),
    ]
}

fn since(asked: &Arguments) -> Timestamp {
    asked.since.unwrap_or_else(|| asked.now.minus(YEAR))
}

async fn held(cx: &mut Cx, asked: &Arguments) -> db::Result<Vec<Held>> {
    store::held(cx, since(asked), asked.now).await
}

/// The workshop whose shares are told.
fn told(held: &[Held]) -> Option<&Held> {
    held.iter().find(|one| one.people >= ENOUGH).or(held.first())
}

fn closed<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move { Ok(Reading::count(i64::try_from(held(cx, asked).await?.len()).unwrap_or(i64::MAX))) }.boxed()
}

fn people<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move { Ok(Reading::count(told(&held(cx, asked).await?).map_or(0, |one| one.people))) }.boxed()
}

/// How the working time of the told workshop was shared out.
async fn balance(cx: &mut Cx, asked: &Arguments) -> db::Result<Balance> {
    match told(&held(cx, asked).await?) {
        Some(one) => store::balance(cx, one.id).await,
        None => Ok(Balance::default()),
    }
}

fn education<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move {
        let balance = balance(cx, asked).await?;
        Ok(share(balance.education, balance))
    }
    .boxed()
}

fn teamwork<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move {
        let balance = balance(cx, asked).await?;
        Ok(share(balance.teamwork, balance))
    }
    .boxed()
}

/// In whole minutes, as people read them beside the value; the value itself to the millisecond.
fn share(part: i64, balance: Balance) -> Reading {
    let exact = Reading::share(part, balance.whole());
    Reading { of: exact.of.map(|(part, whole)| (part / 60_000, whole / 60_000)), ..exact }
}

fn partners<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move { Ok(Reading::count(store::partners(cx, since(asked)).await?)) }.boxed()
}

fn examples<'c>(cx: &'c mut Cx, _: &'c Arguments) -> Answer<'c> {
    async move { Ok(Reading::count(store::tagged(cx).await?)) }.boxed()
}

fn teams<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move {
        let held = held(cx, asked).await?;
        let (with, of) = told(&held).map_or((0, 0), |one| (one.with_canvas, one.teams));
        Ok(Reading::share(with, of))
    }
    .boxed()
}

fn canvases<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> Answer<'c> {
    async move {
        let since = asked.since.unwrap_or(Timestamp::from_millis(0));
        let given = |name: &str| asked.get(name).unwrap_or_default().to_owned();
        Ok(Reading::count(store::canvases(cx, &given("capability"), &given("goal"), since).await?))
    }
    .boxed()
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::SubjectId;

    fn of(id: i64, people: i64) -> Held {
        Held { id: SubjectId::new(id), closed_at: 0.into(), people, teams: 4, with_canvas: 4 }
    }

    #[test]
    fn the_newest_of_enough_people_is_told_or_else_the_newest() {
        let told_of = |held: &[Held]| told(held).map(|one| one.id.raw());
        assert_eq!(told_of(&[of(3, 5), of(2, 12), of(1, 30)]), Some(2));
        assert_eq!(told_of(&[of(3, 5), of(2, 11)]), Some(3));
        assert_eq!(told_of(&[]), None);
    }
}
