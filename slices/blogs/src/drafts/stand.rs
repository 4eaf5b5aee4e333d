//! How far a draft is, in words.

use super::model::Sheet;
use crate::t::Texts;
use kernel::PersonId;
use web::Visit;
use web::civil;
use web::faces::Faces;
use web::view::{PersonView, TimeView};

/// How far a draft is.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Stand {
    /// In a word, with the tone and icon of its chip; empty for what nobody was told of.
    pub word: &'static str,
    pub tone: &'static str,
    pub icon: &'static str,
    /// The hour at which it is published by itself, or was to be.
    pub due: Option<TimeView>,
    /// What stood in its way.
    pub why: &'static str,
    /// Who sent it back last, when and with which word; not while it waits once more.
    pub returned: Option<(PersonView, TimeView, String)>,
}

impl Stand {
    /// Of a draft, by people who were loaded.
    pub(crate) fn of(visit: &Visit, faces: &Faces, sheet: &Sheet) -> Self {
        let t = Texts::new(visit.lang);
        let returned = sheet.review.as_ref().and_then(|review| review.returned());
        let (word, tone, icon) = match sheet.state() {
            "in_review" => (t.in_review(), "warn", "clock"),
            "scheduled" => (t.scheduled(), "good", "clock"),
            "held" => (t.held(), "bad", "warning"),
            _ if returned.is_some() => (t.sent_back(), "warn", "undo"),
            _ => ("", "", ""),
        };
        let hour = sheet.hour.as_ref();
        Self {
            word,
            tone,
            icon,
            due: hour.map(|hour| civil::hour_said(hour.due_at, visit)),
            why: hour.and_then(|hour| hour.why.as_deref()).map(|why| reason(t, why)).unwrap_or_default(),
            returned: returned.map(|(by, at, word)| (faces.view(visit, by), visit.time(at), word.to_owned())),
        }
    }

    /// Whom it names.
    pub(crate) fn people(sheet: &Sheet) -> impl Iterator<Item = PersonId> {
        let review = sheet.review.as_ref();
        let returned = review.and_then(|review| review.returned()).map(|(by, _, _)| by);
        [Some(sheet.draft.begun_by), Some(sheet.draft.changed_by), returned].into_iter().flatten()
    }
}

fn reason(t: Texts, why: &str) -> &'static str {
    match why {
        "left" => t.held_left(),
        "right" => t.held_right(),
        _ => t.held_words(),
    }
}
