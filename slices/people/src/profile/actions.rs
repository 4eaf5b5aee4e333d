//! The verbs of profiles.

use super::Profile;
use super::model::{Said, Typed};
use super::store;
use crate::facts::ProfileChanged;
use crate::person;
use crate::policy::profiles::Edit;
use db::Cx;
use jobs::Record;
use kernel::PersonId;
use kernel::grant::grant;
use texts::Lang;
use web::Problem;

/// What the directory says of a person beside the published columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Who they report to.
    pub manager: Option<PersonId>,
    /// Leads people.
    pub leader: bool,
    /// Works in IT.
    pub works_in_it: bool,
}

/// A person says about themselves what the form says. What the directory owns stays as it is.
pub(crate) async fn update(cx: &mut Cx, lang: Lang, typed: Typed) -> Result<(), Problem> {
    let me = cx.viewer().person().ok_or(Problem::SignIn)?;
    let profile = store::find(cx, me).await?.ok_or(Problem::NotFound)?;
    let profile = grant(cx.viewer(), profile, &Edit)?;
    let mut said = typed.read(lang, &profile.zone).map_err(Problem::Invalid)?;
    if profile.is_from_directory() || typed.location.is_none() {
        said.location.clone_from(&profile.location);
    }
    rename(cx, &profile, &typed).await?;
    store::save(cx, me, &said).await?;
    cx.record(&ProfileChanged { person: me }).await?;
    Ok(())
}

async fn rename(cx: &mut Cx, profile: &Profile, typed: &Typed) -> Result<(), Problem> {
    if profile.is_from_directory() {
        return Ok(());
    }
    let mut row = person::store::find(cx, profile.id).await?.ok_or(Problem::NotFound)?;
    if let Some(name) = &typed.name {
        row.name = markup::safe_name(name.trim()).into_owned();
    }
    if let Some(title) = &typed.title {
        row.title = markup::safe_name(title.trim()).into_owned();
    }
    Ok(person::store::update(cx, &row).await?)
}

/// Imports and tests lay down a profile as it is, without policy.
///
/// # Errors
/// If the database refuses.
pub async fn keep(cx: &mut Cx, person: PersonId, said: &Said, kept: &Kept) -> db::Result<()> {
    store::save(cx, person, said).await?;
    store::keep(cx, person, kept).await
}
