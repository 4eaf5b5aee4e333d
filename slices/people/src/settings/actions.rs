//! The verbs of settings. They are about the visitor alone, so there is no one else to ask.

use super::store::{self, Appearance};
use crate::t;
use db::Cx;
use serde::Deserialize;
use texts::{Lang, Zone};
use web::{FieldErrors, Problem};

/// The form of the looks, or what its behaviour sends. What is absent stays as it is.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Looks {
    theme: Option<String>,
    contrast: Option<String>,
    single_keys: Option<String>,
}

pub(super) async fn update_appearance(cx: &mut Cx, lang: Lang, asked: Looks) -> Result<(), Problem> {
    let me = cx.viewer().person().ok_or(Problem::SignIn)?;
    let now = store::appearance(cx, me).await?;
    let t = t::Texts::new(lang);
    let mut errors = FieldErrors::new();
    let mut one_of = |field: &str, asked: Option<String>, known: [&str; 3], now: String| match asked {
        None => now,
        Some(asked) if asked == "system" => String::new(),
        Some(asked) if known.contains(&asked.as_str()) => asked,
        Some(_) => {
            errors.add(field, t.none_of(known.join(", ")));
            now
        }
    };
    let looks = Appearance {
        theme: one_of("theme", asked.theme, ["system", "light", "dark"], now.theme),
        contrast: one_of("contrast", asked.contrast, ["system", "normal", "more"], now.contrast),
        single_keys: asked.single_keys.map_or(now.single_keys, |on| on == "on"),
    };
    errors.check()?;
    Ok(store::save_appearance(cx, me, &looks).await?)
}

/// The form of language and time zone as it was typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Speech {
    pub(super) lang: String,
    pub(super) zone: String,
}

pub(super) async fn update_language(cx: &mut Cx, lang: Lang, asked: &Speech) -> Result<(), Problem> {
    let me = cx.viewer().person().ok_or(Problem::SignIn)?;
    let mut errors = FieldErrors::new();
    let chosen = if asked.lang.is_empty() { None } else { Some(asked.lang.parse::<Lang>()) };
    if matches!(chosen, Some(Err(_))) {
        errors.add("lang", t::Texts::new(lang).none_of(Lang::ALL.map(Lang::html).join(", ")));
    }
    if let Err(unknown) = asked.zone.parse::<Zone>() {
        errors.add("zone", t::Texts::new(lang).settings_zone_unknown(unknown.similar.join(", ")));
    }
    errors.check()?;
    let chosen = chosen.and_then(Result::ok).map(Lang::html);
    Ok(store::save_language(cx, me, chosen, &asked.zone).await?)
}
