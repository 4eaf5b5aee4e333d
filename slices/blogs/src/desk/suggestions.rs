//! What a leader could write about: what happened lately in the house and they may see. It knows other capabilities by the kinds of their
//! subjects alone, so one that is not there suggests nothing.

use super::store::{self, Wanted};
use crate::t;
use db::Cx;
use kernel::SubjectId;
use std::time::Duration;
use web::kinds::Mark;
use web::view::TimeView;
use web::{App, Visit, prose};

const DAY: u64 = 86_400;
/// So many are shown of each sort.
const EACH: usize = 3;

/// A sort of thing that makes a good post.
struct Sort {
    wanted: Wanted,
    days: u64,
    /// What kind of content it would be.
    content: &'static str,
    why: fn(t::Texts) -> &'static str,
}

/// A decision is explained by who takes part in deciding, a question that many wrote on deserves an opinion, and a workshop that is over,
/// an experiment that was decided and a story have something to tell.
const SORTS: [Sort; 5] = [
    Sort { wanted: lately("council.decision"), days: 60, content: "leadership", why: |t| t.suggest_decision() },
    Sort {
        wanted: Wanted { replies: 5, ..lately("questions.question") },
        days: 60,
        content: "opinion",
        why: |t| t.suggest_question(),
    },
    Sort { wanted: over("workshops.workshop"), days: 120, content: "technology", why: |t| t.suggest_workshop() },
    Sort { wanted: over("initiatives.experiment"), days: 120, content: "technology", why: |t| t.suggest_experiment() },
    Sort { wanted: lately("initiatives.story"), days: 60, content: "news", why: |t| t.suggest_story() },
];

/// What something happened to lately.
const fn lately(kind: &'static str) -> Wanted {
    Wanted { kind, replies: 0, ended: false }
}

/// What came to its end lately.
const fn over(kind: &'static str) -> Wanted {
    Wanted { kind, replies: 0, ended: true }
}

/// Something to write about.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Suggestion {
    pub title: String,
    pub href: String,
    pub icon: &'static str,
    pub mark: Option<Mark>,
    pub why: &'static str,
    pub at: TimeView,
    pub replies: i64,
    pub audience: &'static str,
    pub audience_label: &'static str,
    /// The form of a draft that links to it.
    pub draft: String,
}

/// What the viewer may see and this blog has not written about yet.
pub(crate) async fn load(cx: &mut Cx, app: &App, visit: &Visit, blog: SubjectId) -> db::Result<Vec<Suggestion>> {
    let t = t::Texts::new(visit.lang);
    let mut all = Vec::new();
    for sort in &SORTS {
        let since = visit.now.minus(Duration::from_secs(sort.days * DAY));
        let found = store::lately(cx, blog, &sort.wanted, since, EACH).await?;
        let marks =
            app.slices.kinds.marks(cx, visit.lang, found.iter().map(|(one, _)| (one.kind.as_str(), one.id))).await?;
        for (one, reach) in found {
            all.push(Suggestion {
                title: prose::called(&one),
                href: app.slices.kinds.url(&one),
                icon: app.slices.kinds.named(&one.kind).map_or("link", |kind| kind.icon),
                mark: marks.get(&one.id).cloned(),
                why: (sort.why)(t),
                at: visit.time(one.last.made_at()),
                replies: one.reply_count,
                audience: reach.name(),
                audience_label: web::reach::word(visit.lang, reach),
                draft: format!("/blogs/{blog}/posts/new?about={}&kind={}", one.id, sort.content),
            });
        }
    }
    Ok(all)
}
