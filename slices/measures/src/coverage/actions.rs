//! Stating how much the house sees.

use super::model::LONGEST;
use super::store;
use crate::facts::CoverageStated;
use crate::policy::{Act, Figures};
use crate::t;
use db::Cx;
use jobs::Record;
use kernel::CoverageId;
use kernel::grant::grant;
use maturity::Instrument;
use texts::Lang;
use web::{FieldErrors, Problem};

/// What somebody typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub struct Typed {
    /// Which sub-dimension.
    pub sub: String,
    /// How much, in per cent.
    pub percent: String,
    /// What it rests on.
    pub basis: String,
}

/// States how much of the activity behind a sub-dimension runs on connected systems. The earlier statement stays on record.
///
/// # Errors
/// If the viewer may not, or a field is wrong.
pub async fn state(cx: &mut Cx, lang: Lang, typed: &Typed) -> Result<(), Problem> {
    grant(cx.viewer(), Figures, &Act::Administer)?;
    let percent = check(lang, typed)?;
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    let id = CoverageId::compose(cx.now(), cx.bits());
    store::insert(cx, id, &typed.sub, percent, typed.basis.trim(), by).await?;
    cx.record(&CoverageStated { sub_dimension: typed.sub.clone(), percent }).await?;
    Ok(())
}

fn check(lang: Lang, typed: &Typed) -> Result<i64, Problem> {
    let (t, mut errors) = (t::Texts::new(lang), FieldErrors::new());
    if Instrument::current().sub_dimension(&typed.sub).is_none() {
        errors.add("sub", t.error_sub());
    }
    let percent = typed.percent.trim().trim_end_matches('%').trim_end().parse().ok();
    let percent = percent.filter(|percent: &i64| (0..=100).contains(percent));
    if percent.is_none() {
        errors.add("percent", t.error_percent());
    }
    match typed.basis.trim().chars().count() {
        0 => errors.add("basis", t.error_basis()),
        long if long > LONGEST => errors.add("basis", t.error_long(LONGEST)),
        _ if typed.basis.contains('\0') => errors.add("basis", t.error_zero()),
        _ => {}
    }
    errors.check()?;
    Ok(percent.unwrap_or_default())
}
