//! Sending a file, and taking it back.

use super::incoming::{self, throw_away};
use super::model::{Allowance, DAY, PER_HOUR};
use super::{picture, store};
use crate::policy::{Send, TakeBack};
use crate::t;
use axum::extract::Multipart;
use db::Cx;
use files::Key;
use kernel::{FileId, PersonId, grant::grant};
use listen::Verdict;
use subjects::files::{self as rows, File};
use web::{App, Problem, Visit};

/// Takes a file in: the bytes first, then the row.
pub(super) async fn send(app: &App, visit: &Visit, mut form: Multipart) -> Result<File, Problem> {
    grant(&visit.viewer, (), &Send)?;
    let owner = visit.person()?;
    count(app, owner)?;
    let allowed = allowance(app, visit, owner).await?;
    let arrived = incoming::take(app, visit, &mut form, allowed).await?;
    let ready = picture::settle(app, visit, owner, arrived).await?;
    let (file, sha256) = (ready.file.clone(), ready.sha256);
    let settled: Vec<String> = ready.settled.iter().map(Key::to_string).collect();
    let work = async move |cx: &mut Cx| -> db::Result<()> {
        rows::insert(cx, &file, &sha256).await?;
        store::settle(cx, &settled).await
    };
    app.write(&visit.viewer, work).await?;
    Ok(ready.file)
}

fn count(app: &App, owner: PersonId) -> Result<(), Problem> {
    match app.limiter.check(&owner, &PER_HOUR, app.started.elapsed()) {
        Verdict::Allowed { .. } => Ok(()),
        Verdict::Limited { retry_after } => Err(Problem::TooOften(retry_after.as_secs().max(1))),
    }
}

async fn allowance(app: &App, visit: &Visit, owner: PersonId) -> Result<Allowance, Problem> {
    let since = FileId::new(kernel::ids::first_at(visit.now.minus(DAY)));
    let used = app.read(visit, async move |cx: &mut Cx| rows::uploaded_since(cx, owner, since).await).await?;
    let is_outsider = !visit.viewer.is_employee();
    Ok(Allowance::new(&app.config.limits, is_outsider, u64::try_from(used).unwrap_or(0)))
}

/// Takes an upload back that no text holds; its bytes go at once.
pub(super) async fn take_back(app: &App, visit: &Visit, id: FileId) -> Result<(), Problem> {
    let lang = visit.lang;
    let work = async move |cx: &mut Cx| -> Result<File, Problem> {
        let file = rows::find(cx, id).await?.ok_or(Problem::NotFound)?;
        let file = grant(&cx.viewer().clone(), file, &TakeBack)?;
        let gone = rows::discard(cx, file.id).await?;
        let gone = gone.ok_or_else(|| Problem::Conflict(t::Texts::new(lang).file_held().to_owned()))?;
        store::let_go(cx, &gone).await?;
        Ok(gone)
    };
    let gone = app.write(&visit.viewer, work).await?;
    let keys = std::iter::once(&gone.store_key).chain(&gone.preview_key);
    throw_away(app, &keys.filter_map(|key| key.parse().ok()).collect::<Vec<Key>>()).await;
    Ok(())
}
