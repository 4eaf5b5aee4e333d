//! The journey of the demo company: what it said of itself, what it agreed to measure, what its council decided, and its plan.

mod blogs;
mod council;
mod helpdesk;
mod initiatives;
mod measuring;
mod plan;
mod requests;
mod risks;
mod rounds;
mod workshops;

use super::mentions::Names;
use super::source;
use super::time::When;
use anyhow::{Context, Result};
use db::Cx;
use kernel::{PersonId, SpaceId, Timestamp};
use measures::Day;
use serde::Deserialize;
use web::App;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    round: Vec<rounds::DemoRound>,
    council: council::DemoCouncil,
    agreement: measuring::DemoAgreement,
    plan: plan::DemoPlan,
}

/// Whom and where the file means.
struct Place<'a> {
    anchor: Timestamp,
    names: &'a Names,
}

impl Place<'_> {
    fn who(&self, key: &str) -> Result<PersonId> {
        self.names.people.get(key).map(|(id, _)| *id).with_context(|| format!("nobody has the key {key:?}"))
    }
    fn all(&self, keys: &[String]) -> Result<Vec<PersonId>> {
        keys.iter().map(|key| self.who(key)).collect()
    }
    fn space(&self, key: &str) -> Result<SpaceId> {
        self.names.spaces.get(key).map(|(id, _)| *id).with_context(|| format!("no space has the key {key:?}"))
    }
    fn at(&self, text: &str) -> Result<Timestamp> {
        When::parse(text)?.at(self.anchor)
    }
}

/// What a word in a file stands for.
fn known<T>(from_name: impl Fn(&str) -> Option<T>, name: &str) -> Result<T> {
    from_name(name).with_context(|| format!("{name:?} stands for nothing here"))
}

/// So many weeks of measures are there at the first look; the days between follow by themselves.
const WEEKS: i64 = 12;

/// Rolls up the Sundays before the anchor, on which figures for units and spaces are read too.
pub(super) async fn roll_up(app: &App, anchor: Timestamp) -> Result<()> {
    for week in (0..WEEKS).rev() {
        measures::import::roll_up_past(app, Day::of(anchor).plus(-1 - 7 * week)).await?;
    }
    Ok(())
}

/// Puts all of it in, each thing at its moment.
pub(super) async fn fill(cx: &mut Cx, anchor: Timestamp, names: &Names) -> Result<()> {
    let file: File = source::toml("journey.toml")?;
    let place = Place { anchor, names };
    rounds::fill(cx, &file.round, &place).await?;
    let decisions = council::fill(cx, &file.council, &place).await.context("the council")?;
    initiatives::fill(cx, &place, &decisions).await.context("demo/initiatives.toml")?;
    blogs::fill(cx, &place).await.context("demo/blogs.toml")?;
    let workshop = workshops::fill(cx, &place).await.context("demo/workshops.toml")?;
    helpdesk::fill(cx, &place).await.context("demo/helpdesk.toml")?;
    risks::fill(cx, &place).await.context("demo/risks.toml")?;
    requests::fill(cx, &place, workshop).await.context("demo/requests.toml")?;
    measuring::fill(cx, &file.agreement, &place).await.context("the agreement")?;
    plan::fill(cx, &file.plan, &place, &decisions).await.context("the plan")
}
