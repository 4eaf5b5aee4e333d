//! What the composer asks while somebody types.

use super::store::{self, Someone, Somewhere};
use crate::directory::Filters;
use crate::profile::Face;
use crate::t;
use axum::Json;
use axum::extract::{Query, State};
use db::Cx;
use kernel::{SpaceId, Viewer};
use markup::{RefKind, mention};
use serde::{Deserialize, Serialize};
use web::{App, Problem, Result, Visit};

const PEOPLE: usize = 6;
const SPACES: usize = 3;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    q: String,
    space: String,
}

/// A suggestion, as the behaviour `complete` takes it.
#[derive(Serialize)]
pub(super) struct Suggestion {
    #[serde(rename = "type")]
    kind: &'static str,
    id: String,
    label: String,
    hint: String,
    insert: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    avatar: Option<Avatar>,
}

#[derive(Serialize)]
struct Avatar {
    initials: String,
    photo: Option<String>,
    tint: i64,
    outside: bool,
}

/// People and spaces, by the beginnings of the words of their names.
pub(super) async fn index(
    State(app): State<App>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Json<Vec<Suggestion>>> {
    let words = Filters { q: asked.q, ..Filters::default() }.words();
    let space = asked.space.parse().unwrap_or(SpaceId::new(0));
    let (viewer, lang) = (visit.viewer.clone(), visit.lang);
    let load = async move |cx: &mut Cx| -> Result<Vec<Suggestion>, Problem> {
        let space = listed(cx, space).await?;
        let people = store::people(cx, &words, space, PEOPLE).await?;
        let spaces = store::spaces(cx, &words, SPACES).await?;
        let label = t::Texts::new(lang).complete_space();
        let people = people.iter().map(|one| person(&viewer, one));
        Ok(people.chain(spaces.iter().map(|one| somewhere(label, one))).collect())
    };
    app.read(&visit, load).await.map(Json)
}

/// The space, if the viewer may know who its members are; else none: who is suggested first would tell.
async fn listed(cx: &mut Cx, space: SpaceId) -> db::Result<SpaceId> {
    let standing = subjects::standing(cx, space).await?;
    let may = standing.is_some_and(|at| at.may_read && (at.role.is_some() || cx.viewer().is_employee()));
    Ok(if may { space } else { SpaceId::new(0) })
}

fn person(viewer: &Viewer, one: &Someone) -> Suggestion {
    let face = Face {
        id: one.id,
        name: one.name.clone(),
        title: one.title.clone(),
        photo: one.photo,
        kind: one.kind,
        left_at: one.left_at,
    };
    let view = face.view(viewer);
    let unit = if viewer.is_employee() { one.unit.as_str() } else { "" };
    let hint: Vec<_> = [view.title.as_str(), unit].into_iter().filter(|part| !part.is_empty()).collect();
    Suggestion {
        kind: "person",
        id: view.id,
        hint: hint.join(" · "),
        insert: mention(RefKind::Person, one.id.raw(), &one.name),
        avatar: Some(Avatar { initials: view.initials, photo: view.photo_url, tint: view.tint, outside: view.outside }),
        label: view.name,
    }
}

fn somewhere(label: &str, one: &Somewhere) -> Suggestion {
    let purpose: String = one.purpose.chars().take(60).collect();
    let hint = if purpose.is_empty() { label.to_owned() } else { format!("{label} · {purpose}") };
    Suggestion {
        kind: "space",
        id: one.id.to_string(),
        hint,
        insert: mention(RefKind::Space, one.id.raw(), &one.name),
        avatar: None,
        label: markup::safe_name(&one.name).into_owned(),
    }
}
