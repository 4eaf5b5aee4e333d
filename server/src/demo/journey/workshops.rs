//! The workshops of the demo company: one that was held, with what came of it, and one to come.

use super::{Place, known};
use crate::demo::source;
use anyhow::{Context, Result, ensure};
use db::Cx;
use kernel::{PersonId, SpaceId, SubjectId, TeamId};
use serde::Deserialize;
use std::collections::BTreeMap;
use texts::Lang;
use workshops::import::{self, Held, PastBlock, PastCanvas, PastExample, PastPartner, PastWorkshop};
use workshops::{Field, Moment, Sheet, State};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    workshop: Vec<DemoWorkshop>,
    example: Vec<DemoExample>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoWorkshop {
    key: String,
    space: String,
    by: String,
    at: String,
    starts: String,
    title: String,
    purpose: String,
    place: String,
    #[serde(default)]
    partners: Vec<DemoPartner>,
    /// So many minutes each block of the one-day workshop really took; none for a day to come.
    #[serde(default)]
    took: Vec<i64>,
    team: Vec<DemoTeam>,
    /// Who is in no team.
    #[serde(default)]
    beside: Vec<String>,
    /// Who had said yes and did not come.
    #[serde(default)]
    absent: Vec<String>,
    #[serde(default)]
    before: Vec<[i64; 4]>,
    #[serde(default)]
    after: Vec<[i64; 4]>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoPartner {
    organisation: String,
    person: String,
    brings: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoTeam {
    name: String,
    people: Vec<String>,
    #[serde(default)]
    notes: Vec<String>,
    canvas: Option<DemoCanvas>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoCanvas {
    at: String,
    by: String,
    owner: String,
    state: String,
    dots: BTreeMap<String, i64>,
    /// What stands on it, by the names of its fields.
    sheet: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoExample {
    key: String,
    space: String,
    by: String,
    at: String,
    company: String,
    pattern: String,
    capability: String,
    strategy: String,
    result: String,
    #[serde(default)]
    source: String,
    useful: Vec<String>,
}

/// Puts all of it in, each thing at its moment; the workshop that was held first.
pub(super) async fn fill(cx: &mut Cx, place: &Place<'_>) -> Result<SubjectId> {
    let file: File = source::toml("workshops.toml")?;
    let mut first = None;
    for one in &file.workshop {
        let workshop = hold(cx, one, place).await.with_context(|| one.key.clone())?;
        first = first.or(Some(workshop));
    }
    for one in &file.example {
        pin_up(cx, one, place).await.with_context(|| one.key.clone())?;
    }
    cx.act_at(place.anchor);
    first.context("there is no workshop")
}

async fn hold(cx: &mut Cx, demo: &DemoWorkshop, place: &Place<'_>) -> Result<SubjectId> {
    cx.act_at(place.at(&demo.at)?);
    let day = import::one_day(Lang::En);
    let held = !demo.took.is_empty();
    ensure!(!held || demo.took.len() == day.len(), "the day has {} blocks", day.len());
    let blocks = day.iter().enumerate().map(|(number, (category, minutes, title, how, output))| {
        let took = demo.took.get(number).copied();
        PastBlock { category: *category, minutes: *minutes, took, title, how, output }
    });
    let partner = |one: &'_ DemoPartner| (one.organisation.clone(), one.person.clone(), one.brings.clone());
    let partners: Vec<_> = demo.partners.iter().map(partner).collect();
    let new = PastWorkshop {
        space: place.space(&demo.space)?,
        facilitator: place.who(&demo.by)?,
        title: &demo.title,
        purpose: &demo.purpose,
        starts_at: place.at(&demo.starts)?,
        place: &demo.place,
        lang: Lang::En,
        partners: partners
            .iter()
            .map(|(organisation, person, brings)| PastPartner { organisation, person, brings })
            .collect(),
        blocks: blocks.collect(),
        teams: demo.team.iter().map(|team| team.name.as_str()).collect(),
        people: people(demo, place)?,
        held,
        pulse: pulse(demo),
        key: &demo.key,
    };
    let held = import::workshop(cx, &new).await?;
    for (number, team) in demo.team.iter().enumerate() {
        let id = *held.teams.get(number).context("a team is missing")?;
        work(cx, demo, (&held, id), team, place).await.with_context(|| team.name.clone())?;
    }
    Ok(held.workshop)
}

fn people(demo: &DemoWorkshop, place: &Place<'_>) -> Result<Vec<(PersonId, Option<usize>, bool)>> {
    let mut people = Vec::new();
    for (number, team) in demo.team.iter().enumerate() {
        for who in &team.people {
            people.push((place.who(who)?, Some(number), true));
        }
    }
    for (all, there) in [(&demo.beside, true), (&demo.absent, false)] {
        for who in all {
            people.push((place.who(who)?, None, there));
        }
    }
    Ok(people)
}

fn pulse(demo: &DemoWorkshop) -> Vec<(Moment, [i64; 4])> {
    let before = demo.before.iter().map(|answers| (Moment::Before, *answers));
    before.chain(demo.after.iter().map(|answers| (Moment::After, *answers))).collect()
}

/// What a team wrote on its board, and its canvas.
async fn work(
    cx: &mut Cx,
    demo: &DemoWorkshop,
    (held, id): (&Held, TeamId),
    team: &DemoTeam,
    place: &Place<'_>,
) -> Result<()> {
    for (number, note) in team.notes.iter().enumerate() {
        cx.act_at(place.at(&demo.starts)?.plus(std::time::Duration::from_secs(2 * 3600)));
        let who = team.people.get(number % team.people.len().max(1)).context("nobody is in the team")?;
        let key = format!("{}-{}-{number}", demo.key, team.name);
        import::card(cx, held.workshop, Some(id), place.who(who)?, note, &key).await?;
    }
    if let Some(canvas) = &team.canvas {
        draw(cx, (held.workshop, id), &format!("{}-{}", demo.key, team.name), canvas, place).await?;
    }
    Ok(())
}

async fn draw(
    cx: &mut Cx,
    (workshop, team): (SubjectId, TeamId),
    key: &str,
    demo: &DemoCanvas,
    place: &Place<'_>,
) -> Result<()> {
    cx.act_at(place.at(&demo.at)?);
    let mut sheet = Sheet::default().with(Field::Owner, place.who(&demo.owner)?.to_string());
    for (field, text) in &demo.sheet {
        sheet.set(known(Field::from_name, field)?, text.as_str());
    }
    let mut dots = Vec::new();
    for (who, count) in &demo.dots {
        dots.push((place.who(who)?, *count));
    }
    let (by, state) = (place.who(&demo.by)?, known(State::from_name, &demo.state)?);
    let canvas = PastCanvas { workshop, team: Some(team), by, sheet, state, dots, card: None, key };
    import::canvas(cx, &canvas).await?;
    Ok(())
}

async fn pin_up(cx: &mut Cx, demo: &DemoExample, place: &Place<'_>) -> Result<()> {
    cx.act_at(place.at(&demo.at)?);
    let space: SpaceId = place.space(&demo.space)?;
    let DemoExample { key, company, pattern, capability, strategy, result, source, .. } = demo;
    let (by, useful) = (place.who(&demo.by)?, place.all(&demo.useful)?);
    let example = PastExample { space, by, company, pattern, capability, strategy, result, source, useful, key };
    import::example(cx, &example).await?;
    Ok(())
}
