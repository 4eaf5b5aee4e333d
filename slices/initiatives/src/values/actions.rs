//! Writing values down, and striking wrong ones.

use super::model::number;
use super::store;
use crate::facts::Measured;
use crate::t;
use db::Cx;
use jobs::Record;
use kernel::{Timestamp, ValueId};
use subjects::Subject;
use texts::Lang;
use web::checks::short;
use web::{FieldErrors, Problem};

/// What somebody measured.
#[derive(Clone, Debug, Default)]
pub struct NewValue {
    /// The number, as typed.
    pub value: String,
    /// The day; nothing if it can't be read.
    pub on: Option<Timestamp>,
    /// How one knows.
    pub note: String,
}

/// Writes a value of a thing down that the viewer may measure.
///
/// # Errors
/// If the number, the day or the note can't be taken.
pub async fn write(cx: &mut Cx, lang: Lang, of: &Subject, new: &NewValue) -> Result<(), Problem> {
    let t = t::Texts::new(lang);
    let mut errors = FieldErrors::new();
    let value = number(&new.value).ok().flatten();
    if value.is_none() {
        errors.add("value", t.error_number());
    }
    // A day ends after now: what was measured today counts.
    let day = std::time::Duration::from_secs(86_400);
    let on = new.on.filter(|on| *on <= cx.now().plus(day));
    if on.is_none() {
        errors.add("on", t.error_past_day());
    }
    short(lang, &mut errors, "note", &new.note);
    let (Some(value), Some(on), true) = (value, on, errors.is_empty()) else { return Err(Problem::Invalid(errors)) };
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    store::insert(cx, of.id, on.min(cx.now()), value, new.note.trim(), by).await?;
    cx.record(&Measured { space: of.space, measured: of.id }).await?;
    Ok(())
}

/// Strikes a wrong value. It stays where it was, struck through.
///
/// # Errors
/// [`Problem::NotFound`] if the thing has no such value.
pub async fn strike(cx: &mut Cx, of: &Subject, id: ValueId) -> Result<(), Problem> {
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    if !store::strike(cx, of.id, id, by).await? {
        return Err(Problem::NotFound);
    }
    cx.record(&Measured { space: of.space, measured: of.id }).await?;
    Ok(())
}
