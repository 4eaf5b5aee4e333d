//! The request desk of the demo company with what was asked there, and IT's centre of excellence.

use super::{Place, known};
use crate::demo::source;
use anyhow::{Context, Result};
use db::Cx;
use excellence::import::{self, NewCentre, NewDesk, PastRefusal, PastRequest, PastWay};
use excellence::{Effort, Level, Skill};
use kernel::SubjectId;
use maturity::Function;
use serde::Deserialize;
use std::collections::HashMap;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    desk: DemoDesk,
    request: Vec<DemoRequest>,
    centre: DemoCentre,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoDesk {
    space: String,
    by: String,
    at: String,
    name: String,
    purpose: String,
    keepers: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoRequest {
    key: String,
    by: String,
    at: String,
    function: String,
    title: String,
    text: String,
    #[serde(default)]
    tried: String,
    wanted_by: Option<String>,
    #[serde(default)]
    way: Vec<DemoWay>,
    refused: Option<DemoRefusal>,
    chosen: Option<DemoChoice>,
    helped: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoWay {
    at: String,
    by: String,
    title: String,
    how: String,
    effort: String,
    #[serde(default)]
    risk: String,
    helper: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoRefusal {
    at: String,
    by: String,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoChoice {
    way: i64,
    at: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoCentre {
    space: String,
    by: String,
    head: String,
    at: String,
    name: String,
    purpose: String,
    roster: Vec<DemoPart>,
    practised: Vec<DemoPractice>,
    says: Vec<DemoSaying>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoPart {
    who: String,
    part: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoPractice {
    who: String,
    skill: String,
    at: String,
    /// The key of a request, or "workshop"; nothing for the space itself.
    by: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoSaying {
    who: String,
    skill: String,
    level: String,
    #[serde(default)]
    wish: bool,
}

/// Puts all of it in, each thing at its moment. The workshop is one that people of IT led.
pub(super) async fn fill(cx: &mut Cx, place: &Place<'_>, workshop: SubjectId) -> Result<()> {
    let file: File = source::toml("requests.toml")?;
    let desk = open(cx, &file.desk, place).await.context("the desk")?;
    let mut shown = HashMap::from([("workshop", workshop)]);
    for one in &file.request {
        let id = ask(cx, desk, one, place).await.with_context(|| one.key.clone())?;
        shown.insert(one.key.as_str(), id);
    }
    found(cx, &file.centre, &shown, place).await.context("the centre")?;
    cx.act_at(place.anchor);
    Ok(())
}

async fn open(cx: &mut Cx, demo: &DemoDesk, place: &Place<'_>) -> Result<SubjectId> {
    cx.act_at(place.at(&demo.at)?);
    let desk = NewDesk {
        space: place.space(&demo.space)?,
        by: place.who(&demo.by)?,
        name: &demo.name,
        purpose: &demo.purpose,
        keepers: place.all(&demo.keepers)?,
    };
    Ok(import::desk(cx, &desk).await?)
}

async fn ask(cx: &mut Cx, desk: SubjectId, demo: &DemoRequest, place: &Place<'_>) -> Result<SubjectId> {
    cx.act_at(place.at(&demo.at)?);
    let refusal = match &demo.refused {
        Some(DemoRefusal { at, by, reason }) => Some(PastRefusal { at: place.at(at)?, by: place.who(by)?, reason }),
        None => None,
    };
    let chosen = match &demo.chosen {
        Some(choice) => Some((choice.way, place.at(&choice.at)?)),
        None => None,
    };
    let request = PastRequest {
        desk,
        by: place.who(&demo.by)?,
        title: &demo.title,
        text: &demo.text,
        function: known(Function::from_name, &demo.function)?,
        wanted_by: demo.wanted_by.as_deref().map(|at| place.at(at)).transpose()?,
        tried: &demo.tried,
        ways: demo.way.iter().map(|way| shown_way(way, place)).collect::<Result<_>>()?,
        refusal,
        chosen,
        helped: demo.helped.as_deref().map(|at| place.at(at)).transpose()?,
        key: &demo.key,
    };
    Ok(import::request(cx, &request).await?)
}

fn shown_way<'w>(demo: &'w DemoWay, place: &Place<'_>) -> Result<PastWay<'w>> {
    Ok(PastWay {
        at: place.at(&demo.at)?,
        by: place.who(&demo.by)?,
        title: &demo.title,
        how: &demo.how,
        effort: known(Effort::from_name, &demo.effort)?,
        risk: &demo.risk,
        helper: demo.helper.as_deref().map(|who| place.who(who)).transpose()?,
    })
}

async fn found(cx: &mut Cx, demo: &DemoCentre, shown: &HashMap<&str, SubjectId>, place: &Place<'_>) -> Result<()> {
    cx.act_at(place.at(&demo.at)?);
    let space = place.space(&demo.space)?;
    let head = Some(place.who(&demo.head)?);
    let new = NewCentre { space, by: place.who(&demo.by)?, head, name: &demo.name, purpose: &demo.purpose };
    let centre = import::centre(cx, &new).await?;
    for one in &demo.roster {
        import::on_roster(cx, centre, place.who(&one.who)?, &one.part).await?;
    }
    for one in &demo.says {
        let (skill, level) = (known(Skill::from_name, &one.skill)?, known(Level::from_name, &one.level)?);
        import::says(cx, place.who(&one.who)?, skill, level, one.wish).await?;
    }
    for one in &demo.practised {
        cx.act_at(place.at(&one.at)?);
        let find = |key: &str| shown.get(key).copied().with_context(|| format!("nothing has the key {key:?}"));
        let thing = one.by.as_deref().map(find).transpose()?;
        import::practised(cx, place.who(&one.who)?, known(Skill::from_name, &one.skill)?, thing, space).await?;
    }
    Ok(())
}
