//! Signing mandates, and ending them.

use super::store::{self, Mandate, Terms};
use crate::experiments::model::{MOST_DAYS, MOST_OF_ANYTHING};
use crate::facts::{MandateEnded, MandateSigned};
use crate::{owners, policy, t};
use db::Cx;
use jobs::Record;
use kernel::SubjectId;
use kernel::grant::grant;
use texts::Lang;
use web::checks::short;
use web::held::Held;
use web::{FieldErrors, Problem};

/// The mandate of a decision that the viewer may see; they own it if they lead in IT.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn find(cx: &mut Cx, id: SubjectId) -> Result<Held<Mandate>, Problem> {
    let subject = subjects::find(cx, id).await?.ok_or(Problem::NotFound)?;
    let thing = store::load(cx, id).await?.ok_or(Problem::NotFound)?;
    let standing = subjects::standing(cx, subject.space).await?;
    let owns = match cx.viewer().person() {
        Some(person) => owners::store::leads_in_it(cx, person).await?,
        None => false,
    };
    Ok(Held { subject, standing, owns, thing })
}

/// Sets the limits of a mandate and signs it, or signs it anew with others.
///
/// # Errors
/// If the viewer does not lead in IT, or a limit can't be taken.
pub async fn sign(cx: &mut Cx, lang: Lang, id: SubjectId, terms: &Terms) -> Result<(), Problem> {
    subjects::lock(cx, id).await?.ok_or(Problem::NotFound)?;
    let held = find(cx, id).await?;
    let held = grant(cx.viewer(), held, &policy::Sign)?;
    let t = t::Texts::new(lang);
    let mut errors = FieldErrors::new();
    for (field, value, least, most) in [
        ("days", terms.limits.days, 1, MOST_DAYS),
        ("people", terms.limits.people, 1, MOST_OF_ANYTHING),
        ("cost", terms.limits.cost, 0, MOST_OF_ANYTHING),
    ] {
        if !(least..=most).contains(&value) {
            errors.add(field, t.error_range(least, most));
        }
    }
    if terms.stop_rules.trim().is_empty() {
        errors.add("stop_rules", t.error_stop_rules());
    }
    short(lang, &mut errors, "stop_rules", &terms.stop_rules);
    errors.check()?;
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    store::sign(cx, id, by, terms).await?;
    cx.record(&MandateSigned { space: held.subject.space, decision: id }).await?;
    Ok(())
}

/// It holds no more. What runs under it goes on to its end.
///
/// # Errors
/// If the viewer does not lead in IT.
pub async fn end(cx: &mut Cx, id: SubjectId) -> Result<(), Problem> {
    let held = find(cx, id).await?;
    let held = grant(cx.viewer(), held, &policy::Sign)?;
    if store::end(cx, id).await? {
        cx.record(&MandateEnded { space: held.subject.space, decision: id }).await?;
    }
    Ok(())
}
