//! What became of a risk, in words.

use super::model::{Assessment, Mitigation, Verdict, What};
use super::store::writing::{self, Change};
use crate::t::Texts;
use crate::wording;
use db::Cx;
use kernel::{PersonId, SubjectId, Timestamp};
use web::faces::Faces;
use web::view::TimeView;
use web::{Visit, civil};

/// A line of the history.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Entry {
    /// Empty: the platform.
    pub by: String,
    pub at: TimeView,
    pub words: String,
    pub reason: String,
}

/// All of it, newest first.
pub(super) async fn entries(cx: &mut Cx, visit: &Visit, id: SubjectId) -> db::Result<Vec<Entry>> {
    let changes = writing::changes(cx, id).await?;
    let owners = changes.iter().filter(|one| What::stored(&one.what_name) == What::Owner);
    let owners = owners.flat_map(|one| [&one.earlier, &one.later]).filter_map(|id| id.parse::<PersonId>().ok());
    let people: Vec<PersonId> = changes.iter().filter_map(|one| one.by).chain(owners).collect();
    let faces = Faces::load(cx, people).await?;
    Ok(changes.iter().map(|one| entry(visit, &faces, one)).collect())
}

fn entry(visit: &Visit, faces: &Faces, change: &Change) -> Entry {
    let what = What::stored(&change.what_name);
    // The program writes down which measure it read, which stands in the words already.
    let reason = if matches!(what, What::Over) { "" } else { change.reason.as_str() };
    let reason = if what == What::Reopened && change.by.is_none() { "" } else { reason };
    Entry {
        by: change.by.map(|by| faces.name(by)).unwrap_or_default(),
        at: visit.time(change.id.made_at()),
        words: words(visit, faces, what, change),
        reason: reason.to_owned(),
    }
}

fn words(visit: &Visit, faces: &Faces, what: What, change: &Change) -> String {
    let (t, Change { earlier, later, .. }) = (Texts::new(visit.lang), change);
    match what {
        What::Recorded => Assessment::from_kept(later).map_or_else(
            || t.was_recorded().to_owned(),
            |one| t.was_recorded_at(wording::level(t, one.before), wording::level(t, one.after)),
        ),
        What::Assessed => assessed(t, earlier, later),
        What::Mitigation => {
            let state = |name: &str| wording::mitigation(t, Mitigation::stored(name)).0;
            t.went_from_to(t.field_mitigation(), state(earlier), state(later))
        }
        What::Owner => {
            let name = |id: &str| id.parse().map_or_else(|_| t.nobody().to_owned(), |id| faces.name(id));
            t.went_from_to(t.field_owner(), name(earlier), name(later))
        }
        What::Accepted => t.was_accepted().to_owned(),
        What::GivenBack => t.was_given_back().to_owned(),
        What::Edited => t.was_edited().to_owned(),
        What::Reviewed => {
            let next = later.parse().map_or_else(|_| String::new(), |at| day(visit, at));
            t.was_reviewed(wording::verdict(t, Verdict::stored(earlier)), next)
        }
        What::Closed => t.was_closed().to_owned(),
        What::Reopened | What::Over => passed(t, what, change),
    }
}

fn assessed(t: Texts, earlier: &str, later: &str) -> String {
    let (Some(from), Some(to)) = (Assessment::from_kept(earlier), Assessment::from_kept(later)) else {
        return t.was_edited().to_owned();
    };
    let mut parts = Vec::new();
    let mut part = |name: &str, from, to| {
        if from != to {
            parts.push(t.went_from_to(name, wording::level(t, from), wording::level(t, to)));
        }
    };
    part(t.view_before(), from.before, to.before);
    part(t.view_after(), from.after, to.after);
    parts.join("; ")
}

/// That the indicator passed its limit, with the value and the limit of that moment; a person reopens with a reason instead.
fn passed(t: Texts, what: What, change: &Change) -> String {
    let number = |text: &str| text.parse().map(|number| wording::value(t.lang(), &change.reason, number));
    match (number(&change.earlier), number(&change.later)) {
        (Ok(limit), Ok(value)) if what == What::Reopened => t.was_reopened_by(value, limit),
        (Ok(limit), Ok(value)) => t.passed_limit(value, limit),
        _ => t.was_reopened().to_owned(),
    }
}

fn day(visit: &Visit, millis: i64) -> String {
    civil::day_said(Timestamp::from_millis(millis), visit)
}
