//! The help desk of the demo company, and what some of its people asked there in private.

use super::{Place, known};
use crate::demo::source;
use anyhow::{Context, Result};
use db::Cx;
use helpdesk::import::{self, PastRequest, Priority, Status};
use kernel::{PersonId, SpaceId, SubjectId};
use network::import::NewReply;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    desk: DemoDesk,
    request: Vec<DemoRequest>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoDesk {
    space: String,
    by: String,
    at: String,
    name: String,
    text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoRequest {
    key: String,
    by: String,
    at: String,
    title: String,
    text: String,
    status: String,
    #[serde(default)]
    priority: Option<String>,
    assignee: Option<String>,
    #[serde(default)]
    then: Vec<DemoReply>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoReply {
    by: String,
    at: String,
    text: String,
}

const DEMO: &str = "demo";

/// Puts all of it in, each thing at its moment.
pub(super) async fn fill(cx: &mut Cx, place: &Place<'_>) -> Result<()> {
    let file: File = source::toml("helpdesk.toml")?;
    let (space, by): (SpaceId, PersonId) = (place.space(&file.desk.space)?, place.who(&file.desk.by)?);
    cx.act_at(place.at(&file.desk.at)?);
    let words = (file.desk.name.as_str(), file.desk.text.as_str());
    let desk = import::desk(cx, (space, by), words, (DEMO, "helpdesk")).await?;
    for one in &file.request {
        ask(cx, one, (desk, space), place).await.with_context(|| one.key.clone())?;
    }
    cx.act_at(place.anchor);
    Ok(())
}

async fn ask(cx: &mut Cx, demo: &DemoRequest, at: (SubjectId, SpaceId), place: &Place<'_>) -> Result<()> {
    cx.act_at(place.at(&demo.at)?);
    let key = format!("helpdesk/{}", demo.key);
    let past = PastRequest {
        place: at,
        asker: place.who(&demo.by)?,
        title: &demo.title,
        text: &demo.text,
        status: known(Status::from_name, &demo.status)?,
        priority: known(Priority::from_name, demo.priority.as_deref().unwrap_or(Priority::Usual.name()))?,
        assignee: demo.assignee.as_deref().map(|who| place.who(who)).transpose()?,
        from: (DEMO, &key),
    };
    let thread = import::request(cx, &past).await?;
    for (number, reply) in demo.then.iter().enumerate() {
        cx.act_at(place.at(&reply.at)?);
        let key = format!("{key}#{number}");
        let (author, source) = (place.who(&reply.by)?, reply.text.as_str());
        network::import::reply(cx, &NewReply { thread, parent: None, author, source, key: Some((DEMO, &key)) }).await?;
    }
    Ok(())
}
