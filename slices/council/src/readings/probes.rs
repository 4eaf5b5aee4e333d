//! What evidence rules may ask of councils.

use super::store::{self, Held, Which};
use crate::facts::{
    CouncilFounded, Decided, DecisionReviewed, DecisionSuperseded, MeetingClosed, MinutesPublished, SeatLeft, SeatTaken,
};
use crate::seats::{SeatKind, distinct_functions};
use crate::t;
use db::Cx;
use evidence::{Arguments, Probe, Reading};
use futures::future::{BoxFuture, FutureExt};
use kernel::{Fact, SubjectId, Timestamp};
use std::collections::BTreeMap;

/// All of them. What concerns one council is the largest figure of one council, so that two small ones are no large one.
pub(crate) fn all() -> [Probe; 6] {
    [
        Probe {
            name: "council.exists",
            understands: &["scope"],
            about: |lang| t::Texts::new(lang).probe_exists().to_owned(),
            follows: &[CouncilFounded::KIND],
            read: exists,
        },
        Probe {
            name: "council.seats",
            understands: &["scope", "kind", "functions"],
            about: |lang| t::Texts::new(lang).probe_seats().to_owned(),
            follows: &[CouncilFounded::KIND, SeatTaken::KIND, SeatLeft::KIND],
            read: seats,
        },
        Probe {
            name: "council.meetings_with_minutes",
            understands: &["scope"],
            about: |lang| t::Texts::new(lang).probe_minutes().to_owned(),
            follows: &[MeetingClosed::KIND, MinutesPublished::KIND],
            read: with_minutes,
        },
        Probe {
            name: "council.meetings_with_quorum",
            understands: &["scope"],
            about: |lang| t::Texts::new(lang).probe_quorum().to_owned(),
            follows: &[MeetingClosed::KIND],
            read: with_quorum,
        },
        Probe {
            name: "council.decisions",
            understands: &["scope", "type"],
            about: |lang| t::Texts::new(lang).probe_decisions().to_owned(),
            follows: &[Decided::KIND, DecisionSuperseded::KIND],
            read: decisions,
        },
        Probe {
            name: "council.decisions_reviewed_share",
            understands: &["scope"],
            about: |lang| t::Texts::new(lang).probe_reviewed().to_owned(),
            follows: &[Decided::KIND, DecisionReviewed::KIND, DecisionSuperseded::KIND],
            read: reviewed,
        },
    ]
}

fn which(asked: &Arguments) -> Which {
    Which { scope: asked.get("scope").unwrap_or_default().to_owned(), space: 0 }
}

fn exists<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> BoxFuture<'c, db::Result<Reading>> {
    async move { Ok(Reading::count(store::councils(cx, &which(asked)).await?)) }.boxed()
}

fn seats<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> BoxFuture<'c, db::Result<Reading>> {
    async move {
        let taken = store::seats(cx, &which(asked), asked.now).await?;
        Ok(Reading::count(most_seats(&taken, asked.get("kind"), asked.get("functions") == Some("true"))))
    }
    .boxed()
}

/// The most seats (or, asked for functions, the most functions) that one council has.
fn most_seats(taken: &[(SubjectId, String)], kind: Option<&str>, functions: bool) -> i64 {
    let mut councils: BTreeMap<SubjectId, Vec<SeatKind>> = BTreeMap::new();
    for (council, name) in taken.iter().filter(|(_, name)| kind.is_none_or(|kind| kind == name)) {
        councils.entry(*council).or_default().push(SeatKind::stored(name));
    }
    let count = |kinds: Vec<SeatKind>| {
        if functions { distinct_functions(kinds) } else { i64::try_from(kinds.len()).unwrap_or(i64::MAX) }
    };
    councils.into_values().map(count).max().unwrap_or(0)
}

async fn held(cx: &mut Cx, asked: &Arguments, counts: fn(&Held) -> bool) -> db::Result<Reading> {
    let from = asked.since.unwrap_or(Timestamp::from_millis(0));
    let all = store::meetings(cx, &which(asked), from, asked.now).await?;
    let mut councils: BTreeMap<SubjectId, i64> = BTreeMap::new();
    for meeting in all.iter().filter(|meeting| counts(meeting)) {
        *councils.entry(meeting.council).or_default() += 1;
    }
    Ok(Reading::count(councils.into_values().max().unwrap_or(0)))
}

fn with_minutes<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> BoxFuture<'c, db::Result<Reading>> {
    held(cx, asked, |meeting| meeting.closed && meeting.minutes).boxed()
}

fn with_quorum<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> BoxFuture<'c, db::Result<Reading>> {
    held(cx, asked, |meeting| meeting.closed && meeting.quorum).boxed()
}

fn decisions<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> BoxFuture<'c, db::Result<Reading>> {
    async move {
        let since = asked.since.unwrap_or(Timestamp::from_millis(0));
        let kind = asked.get("type").unwrap_or_default();
        Ok(Reading::count(store::decisions(cx, &which(asked), kind, since).await?))
    }
    .boxed()
}

fn reviewed<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> BoxFuture<'c, db::Result<Reading>> {
    async move {
        let (due, done) = store::reviewed(cx, &which(asked), asked.now).await?;
        Ok(Reading::share(done, due))
    }
    .boxed()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seats_are_counted_in_one_council_and_functions_once_each() {
        let seat = |council: i64, kind: &str| (SubjectId::new(council), kind.to_owned());
        let taken = [
            seat(1, "chair"),
            seat(1, "it_leader"),
            seat(1, "social_advocate"),
            seat(1, "marketing"),
            seat(2, "social_advocate"),
        ];
        assert_eq!(most_seats(&taken, None, false), 4);
        assert_eq!(most_seats(&taken, Some("social_advocate"), false), 1);
        assert_eq!(most_seats(&taken, None, true), 2);
        assert_eq!(most_seats(&[], None, true), 0);
    }
}
