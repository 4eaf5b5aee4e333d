//! Feeds as feed readers fetch them.

use super::actions::enter;
use super::atom::{About, Feed};
use crate::blogs::journal;
use crate::{posts, t};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::{HeaderMap, StatusCode, header};
use kernel::SubjectId;
use texts::Lang;
use web::{App, Problem, Visit};

/// Posts of a feed.
const LENGTH: usize = 30;
const NEWEST: SubjectId = SubjectId::new(i64::MAX);

/// All that whoever has this secret may read.
pub(super) async fn all(
    State(app): State<App>,
    visit: Visit,
    Path(secret): Path<String>,
    headers: HeaderMap,
) -> web::Result {
    let house = app.clone();
    let work = async move |cx: &mut Cx| -> Result<Feed, Problem> {
        let (lang, since) = enter(cx, &secret).await?;
        let posts = posts::store::newest(cx, 0, NEWEST, LENGTH).await?;
        let title = t::Texts::new(lang).blogs().to_owned();
        let about = About { lang: lang.html(), title, path: "/blogs".to_owned(), since };
        Feed::load(cx, &house, about, &posts).await
    };
    sent(&app.read(&visit, work).await?, &headers)
}

/// One blog, for whoever has this secret.
pub(super) async fn blog(
    State(app): State<App>,
    visit: Visit,
    Path((id, secret)): Path<(String, String)>,
    headers: HeaderMap,
) -> web::Result {
    let (id, house): (SubjectId, _) = (id.parse()?, app.clone());
    let work = async move |cx: &mut Cx| -> Result<Feed, Problem> {
        let (lang, _) = enter(cx, &secret).await?;
        of_blog(cx, &house, lang, id).await
    };
    sent(&app.read(&visit, work).await?, &headers)
}

/// One blog, for who comes along: a public one for everybody.
pub(super) async fn public(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> web::Result {
    let (id, house, lang): (SubjectId, _, _) = (id.parse()?, app.clone(), visit.lang);
    let feed = app.read(&visit, async move |cx: &mut Cx| of_blog(cx, &house, lang, id).await).await?;
    sent(&feed, &headers)
}

async fn of_blog(cx: &mut Cx, app: &App, lang: Lang, id: SubjectId) -> Result<Feed, Problem> {
    let journal = journal(cx, id).await?;
    let posts = posts::store::of_blog(cx, id, NEWEST, LENGTH).await?;
    let (title, path) = (journal.subject.title.clone(), format!("/blogs/{id}"));
    Feed::load(cx, app, About { lang: lang.html(), title, path, since: id.made_at() }, &posts).await
}

/// The feed with its mark, or 304 if the asker has it: what they may see was looked up all the same.
fn sent(feed: &Feed, headers: &HeaderMap) -> Result<Response, Problem> {
    let text = feed.render().map_err(|error| Problem::Bug(error.to_string()))?;
    let tag = format!("\"{}\"", web::keys::hash(&text));
    let known = headers.get(header::IF_NONE_MATCH).and_then(|known| known.to_str().ok());
    let has_it = known.is_some_and(|known| known.split(',').any(|one| one.trim().trim_start_matches("W/") == tag));
    let kept = [(header::ETAG, tag), (header::CACHE_CONTROL, "private, no-cache".to_owned())];
    Ok(if has_it {
        (StatusCode::NOT_MODIFIED, kept).into_response()
    } else {
        (kept, [(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")], text).into_response()
    })
}
