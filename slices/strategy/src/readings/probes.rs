//! M45, objectives traced; what evidence rules ask of the vision and the strategy; where the vision is written.

use super::store;
use crate::facts::{
    ObjectivesChanged, StrategyAdopted, StrategyEnded, VisionChanged, VisionPublished, VisionSigned, VisionWithdrawn,
};
use crate::t;
use db::Cx;
use evidence::{Arguments, Gauge, Probe, Reading, Sample, WayIn, Window, Within};
use futures::future::{BoxFuture, FutureExt};
use kernel::Fact;
use subjects::facts::{SubjectRemoved, SubjectRestored};

type Answer<'c> = BoxFuture<'c, db::Result<Reading>>;

const SEEN: &[&str] = &[
    VisionPublished::KIND,
    VisionWithdrawn::KIND,
    VisionChanged::KIND,
    VisionSigned::KIND,
    SubjectRemoved::KIND,
    SubjectRestored::KIND,
    "people.left",
];
const ADOPTED: &[&str] =
    &[StrategyAdopted::KIND, StrategyEnded::KIND, ObjectivesChanged::KIND, SubjectRemoved::KIND, SubjectRestored::KIND];

/// M45 over the strategies that have not ended.
pub(crate) const TRACED: Gauge = Gauge { measure: "M45", days: 90, read: traced };

fn traced<'c>(cx: &'c mut Cx, window: &'c Window) -> BoxFuture<'c, db::Result<Sample>> {
    async move {
        if window.within != Within::House {
            return Ok(Sample::default());
        }
        let (part, whole) = store::traced(cx).await?;
        Ok(Sample::share(part, whole))
    }
    .boxed()
}

/// Where the vision is written, or read.
pub(crate) const VISION: WayIn = WayIn {
    action: "F-03",
    label: |lang| t::Texts::new(lang).way_vision().to_owned(),
    path: |_| async { Ok("/journey/strategy".to_owned()) }.boxed(),
};

/// All of them.
pub(crate) fn all() -> [Probe; 4] {
    [
        Probe {
            name: "vision.published",
            understands: &[],
            about: |lang| t::Texts::new(lang).probe_published().to_owned(),
            follows: SEEN,
            read: published,
        },
        Probe {
            name: "vision.goals_linked_share",
            understands: &[],
            about: |lang| t::Texts::new(lang).probe_goals().to_owned(),
            follows: SEEN,
            read: goals,
        },
        Probe {
            name: "vision.signed_share",
            understands: &[],
            about: |lang| t::Texts::new(lang).probe_signed().to_owned(),
            follows: SEEN,
            read: signed,
        },
        Probe {
            name: "strategy.adopted",
            understands: &["by"],
            about: |lang| t::Texts::new(lang).probe_adopted().to_owned(),
            follows: ADOPTED,
            read: adopted,
        },
    ]
}

fn published<'c>(cx: &'c mut Cx, _: &'c Arguments) -> Answer<'c> {
    async move {
        let count = store::visions(cx).await?.len();
        Ok(Reading::count(i64::try_from(count).unwrap_or(i64::MAX)))
    }
    .boxed()
}

/// Of the newest vision that holds.
fn goals<'c>(cx: &'c mut Cx, _: &'c Arguments) -> Answer<'c> {
    async move {
        let Some((vision, _)) = store::visions(cx).await?.first().copied() else { return Ok(Reading::default()) };
        let (part, whole) = store::goals(cx, vision).await?;
        Ok(Reading::share(part, whole))
    }
    .boxed()
}

/// Of the newest vision that holds, as its text is now.
fn signed<'c>(cx: &'c mut Cx, _: &'c Arguments) -> Answer<'c> {
    async move {
        let Some((vision, version)) = store::visions(cx).await?.first().copied() else { return Ok(Reading::default()) };
        let (part, whole) = store::signed(cx, vision, version).await?;
        Ok(Reading::share(part, whole))
    }
    .boxed()
}

/// No other council than one of the enterprise adopts a strategy, so whatever the rule says of that holds.
fn adopted<'c>(cx: &'c mut Cx, _: &'c Arguments) -> Answer<'c> {
    async move { store::adopted(cx).await.map(Reading::count) }.boxed()
}
