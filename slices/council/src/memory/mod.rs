//! What the council decided before on something like this, what it predicted, and what happened.

mod model;

use crate::decisions::store as decisions;
use crate::{t, wording};
use db::Cx;
use kernel::SubjectId;
use model::{likeness, words};
use web::Visit;
use web::view::TimeView;

/// So many of the newest decisions are looked through.
const WINDOW: usize = 400;
/// So many are shown.
const SHOWN: usize = 3;

/// An earlier decision that is like what somebody writes.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Remembered {
    pub id: SubjectId,
    pub number: String,
    pub title: String,
    pub at: TimeView,
    pub superseded: bool,
    /// What was expected to follow, in short.
    pub predicted: String,
    /// What happened.
    pub review: Option<Turned>,
}

/// What turned out.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Turned {
    pub verdict: &'static str,
    pub tone: &'static str,
    pub icon: &'static str,
    pub text: String,
}

/// The decisions that are most like these words or govern the same thing, of all councils that the viewer may see; without the
/// one that the page itself is about.
pub(crate) async fn like(
    cx: &mut Cx,
    visit: &Visit,
    text: &str,
    about: Option<SubjectId>,
    without: Option<SubjectId>,
) -> db::Result<Vec<Remembered>> {
    let asked = words(text);
    if asked.is_empty() && about.is_none() {
        return Ok(Vec::new());
    }
    let there = decisions::newest(cx, WINDOW).await?;
    let ids: Vec<SubjectId> = there.iter().map(|one| one.id).collect();
    let (texts, predictions) = (decisions::texts(cx, &ids).await?, decisions::predictions(cx, &ids).await?);
    let linked = match about {
        Some(about) => decisions::that_affect(cx, &ids, about).await?,
        None => Vec::new(),
    };
    let none = String::new();
    let mut ranked: Vec<(usize, &decisions::Decision)> = there
        .iter()
        .filter(|one| Some(one.id) != without)
        .map(|one| {
            let whole = format!("{} {}", one.title, texts.get(&one.id).unwrap_or(&none));
            (likeness(&asked, &words(&whole), linked.contains(&one.id)), one)
        })
        .filter(|(likeness, _)| *likeness > 0)
        .collect();
    ranked.sort_by_key(|(likeness, one)| (std::cmp::Reverse(*likeness), std::cmp::Reverse(one.id)));
    let shown = ranked.into_iter().take(SHOWN);
    Ok(shown.map(|(_, one)| remembered(visit, one, predictions.get(&one.id).unwrap_or(&none))).collect())
}

fn remembered(visit: &Visit, one: &decisions::Decision, predicted: &str) -> Remembered {
    let t = t::Texts::new(visit.lang);
    let review = one.verdict().map(|verdict| {
        let (label, tone, icon) = wording::verdict(t, verdict);
        let text = one.review_text.clone().unwrap_or_default();
        Turned { verdict: label, tone, icon, text: markup::shortened(&text, 200) }
    });
    Remembered {
        id: one.id,
        number: wording::number(one.year, one.number),
        title: one.title.clone(),
        at: visit.time(one.id.made_at()),
        superseded: one.superseded_by.is_some(),
        predicted: markup::shortened(&markup::plain(predicted), 200),
        review,
    }
}
