//! Calendar files.

use super::ics::{Entry, Method, calendar};
use super::store;
use crate::meetings::{Meeting, sitting};
use crate::{councils, meetings, t};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::header;
use kernel::{SubjectId, Timestamp};
use std::collections::HashMap;
use std::time::Duration;
use web::{App, Problem, Visit};

const MOST: usize = 500;
/// What is longer ago than this is in no calendar any more.
const BACK: Duration = Duration::from_secs(180 * 86_400);

/// One meeting as a file.
pub(super) async fn meeting(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let id: SubjectId = id.parse()?;
    let sitting = app.read(&visit, async move |cx: &mut Cx| sitting(cx, id).await).await?;
    let entry = Entry {
        meeting: &sitting.meeting,
        council: &sitting.chamber.subject.title,
        url: app.address(&format!("/council/meetings/{id}")),
        domain: app.mailer.from().domain(),
    };
    let text = calendar(Method::Publish, &sitting.chamber.subject.title, &[entry], None, visit.now);
    Ok(file(text, "meeting.ics"))
}

/// The meetings of whoever has this secret, as they may see them now.
pub(super) async fn feed(State(app): State<App>, visit: Visit, Path(secret): Path<String>) -> web::Result {
    let (hash, now) = (web::keys::hash(&secret), visit.now);
    let work = async move |cx: &mut Cx| -> Result<_, Problem> {
        let owner = store::owner(cx, &hash).await?.ok_or(Problem::NotFound)?;
        let reader = store::reader(cx, owner).await?.ok_or(Problem::NotFound)?;
        cx.act_as(reader.viewer());
        let (meetings, names) = own(cx, reader.person, now).await?;
        Ok((reader.lang(), meetings, names))
    };
    let (lang, meetings, names): (_, Vec<Meeting>, HashMap<SubjectId, String>) = app.read(&visit, work).await?;
    let nameless = String::new();
    let entry = |meeting| entry(&app, meeting, &names, &nameless);
    let entries: Vec<Entry<'_>> = meetings.iter().map(entry).collect();
    let text = calendar(Method::Publish, t::Texts::new(lang).calendar_name(), &entries, None, now);
    Ok(file(text, "council.ics"))
}

fn entry<'a>(
    app: &'a App,
    meeting: &'a Meeting,
    names: &'a HashMap<SubjectId, String>,
    nameless: &'a String,
) -> Entry<'a> {
    Entry {
        meeting,
        council: names.get(&meeting.council).unwrap_or(nameless),
        url: app.address(&format!("/council/meetings/{}", meeting.id)),
        domain: app.mailer.from().domain(),
    }
}

/// A person's meetings with the names of their councils.
async fn own(
    cx: &mut Cx,
    person: kernel::PersonId,
    now: Timestamp,
) -> Result<(Vec<Meeting>, HashMap<SubjectId, String>), Problem> {
    let meetings = meetings::store::of_person(cx, person, now.minus(BACK), MOST).await?;
    let named = councils::store::all(cx, 200).await?;
    Ok((meetings, named.into_iter().map(|one| (one.id, one.name)).collect()))
}

fn file(text: String, name: &str) -> Response {
    let kind = (header::CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned());
    let saved = (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\""));
    ([kind, saved], text).into_response()
}
