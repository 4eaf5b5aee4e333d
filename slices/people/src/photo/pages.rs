//! Showing and changing photos.

use super::actions::{self, PhotoError};
use super::store;
use crate::policy::profiles::See;
use crate::{profile, t};
use axum::extract::multipart::{Field, Multipart};
use axum::extract::{Path, Query, State};
use axum::response::IntoResponse;
use bytes::Bytes;
use db::Cx;
use files::media::{MediaError, Square};
use http::header;
use kernel::PersonId;
use kernel::grant::grant;
use serde::Deserialize;
use web::flash::{Flash, go};
use web::view::photo_version;
use web::{App, Problem, Result, Visit};

const FORM: &str = "/settings/profile";

#[derive(Deserialize)]
pub(super) struct Version {
    v: Option<String>,
}

pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(person): Path<String>,
    Query(asked): Query<Version>,
) -> Result {
    let id: PersonId = person.parse()?;
    let load = async move |cx: &mut Cx| -> Result<store::Photo, Problem> {
        let person = profile::store::find(cx, id).await?.ok_or(Problem::NotFound)?;
        grant(cx.viewer(), person, &See)?;
        store::find(cx, id).await?.ok_or(Problem::NotFound)
    };
    let photo = app.read(&visit, load).await?;
    let key = photo.store_key.parse().map_err(|_| Problem::Bug("a photo's key is none".to_owned()))?;
    let bytes = app.files.read(key).await.map_err(|error| Problem::Bug(error.to_string()))?;
    // The address on pages names the photo, so that a browser may keep it; any other is asked anew.
    let is_this_one = asked.v.is_some_and(|v| v == photo_version(photo.id));
    let cache = if is_this_one { "private, max-age=604800, immutable" } else { "private, no-cache" };
    Ok(([(header::CONTENT_TYPE, photo.mime), (header::CACHE_CONTROL, cache.to_owned())], bytes).into_response())
}

pub(super) async fn update(State(app): State<App>, visit: Visit, form: Multipart) -> Result {
    let t = t::Texts::new(visit.lang);
    let Some((picture, crop)) = read(form).await? else {
        return Ok(go(&app, FORM, Flash::bad(t.photo_missing())));
    };
    let drawn = match actions::develop(&app, picture, crop).await {
        Ok(drawn) => drawn,
        Err(PhotoError::Picture(MediaError::Busy)) => return Err(Problem::Busy),
        Err(PhotoError::Picture(error)) => return Ok(go(&app, FORM, Flash::bad(sentence(&visit, error)))),
        Err(PhotoError::Store(error)) => return Err(Problem::Bug(error.to_string())),
    };
    let old = app.write(&visit.viewer, async move |cx: &mut Cx| actions::replace(cx, Some(drawn)).await).await?;
    actions::forget(&app, old).await;
    Ok(go(&app, FORM, Flash::good(t.photo_saved())))
}

pub(super) async fn destroy(State(app): State<App>, visit: Visit) -> Result {
    let old = app.write(&visit.viewer, async |cx: &mut Cx| actions::replace(cx, None).await).await?;
    actions::forget(&app, old).await;
    Ok(go(&app, FORM, Flash::good(t::Texts::new(visit.lang).photo_removed())))
}

fn sentence(visit: &Visit, error: MediaError) -> String {
    t::lookup(visit.lang, error.key(), &[]).unwrap_or_else(|| error.to_string())
}

/// The picture and the square to keep of it. Without scripts there is no square, and the middle is kept.
async fn read(mut form: Multipart) -> Result<Option<(Bytes, Option<Square>)>, Problem> {
    let (mut picture, mut x, mut y, mut side) = (Bytes::new(), None, None, None);
    while let Some(field) = form.next_field().await.map_err(unreadable)? {
        match field.name().unwrap_or_default() {
            "photo" => picture = field.bytes().await.map_err(unreadable)?,
            "x" => x = number(field).await?,
            "y" => y = number(field).await?,
            "size" => side = number(field).await?.filter(|side| *side > 0),
            _ => {}
        }
    }
    let crop = x.zip(y).zip(side).map(|((x, y), side)| Square { x, y, side });
    Ok((!picture.is_empty()).then_some((picture, crop)))
}

async fn number(field: Field<'_>) -> Result<Option<u32>, Problem> {
    Ok(field.text().await.map_err(unreadable)?.trim().parse().ok())
}

fn unreadable(error: axum::extract::multipart::MultipartError) -> Problem {
    Problem::Unreadable(error.body_text())
}
