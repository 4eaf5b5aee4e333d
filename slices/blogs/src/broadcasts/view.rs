//! A comparison in words.

use super::actions::{Compared, NEEDS};
use super::model::{Outcome, by_blog, by_mail};
use crate::t::Texts;
use kernel::BroadcastId;
use texts::{Lang, decimal, grouped};
use web::{Visit, civil};

/// A list of mail, and what the comparison with the blog says.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct ComparisonView {
    pub id: BroadcastId,
    pub name: String,
    /// What it says, in a word: with the tone and icon of its chip.
    pub word: String,
    pub tone: &'static str,
    pub icon: &'static str,
    /// Responses per hundred readers.
    pub mail: String,
    pub blog: String,
    /// From what these were computed.
    pub mail_how: String,
    pub blog_how: String,
    /// Since when the list goes out no more, in words and for the field.
    pub retired: Option<String>,
    pub retired_field: String,
    /// The name of that field, for what is wrong with it.
    pub field: String,
}

impl ComparisonView {
    /// Of a list.
    pub(crate) fn of(visit: &Visit, one: &Compared) -> Self {
        let t = Texts::new(visit.lang);
        let (word, tone, icon) = word(t, one.outcome);
        let (list, came, lang) = (&one.list, one.came, visit.lang);
        let shown = |share: Option<f64>| share.map(|share| per_hundred(share, lang)).unwrap_or_default();
        let retired = list.retired_at.is_some();
        Self {
            id: list.id,
            name: list.name.clone(),
            word,
            tone,
            icon,
            mail: shown(by_mail(list)),
            blog: if came.posts >= NEEDS { shown(by_blog(came)) } else { String::new() },
            mail_how: t.mail_how(grouped(list.replies, lang), list.mailings, grouped(list.recipients, lang)),
            blog_how: if retired {
                t.blog_how(came.responses, came.posts, grouped(came.readers, lang))
            } else {
                t.blog_how_later().to_owned()
            },
            retired: list.retired_at.map(|at| civil::day_said(at, visit)),
            field: format!("retired-{}", list.id),
            retired_field: civil::day_field(list.retired_at.unwrap_or(visit.now), &visit.zone),
        }
    }
}

/// Responses per reader are small: said of a hundred readers.
fn per_hundred(share: f64, lang: Lang) -> String {
    decimal(share * 100.0, 2, lang)
}

fn word(t: Texts, outcome: Outcome) -> (String, &'static str, &'static str) {
    match outcome {
        Outcome::NotRetired => (t.outcome_not_retired().to_owned(), "", "mail"),
        Outcome::TooEarly(posts) => (t.outcome_too_early(posts, NEEDS), "", "clock"),
        Outcome::Blog => (t.outcome_blog().to_owned(), "good", "up"),
        Outcome::Mail => (t.outcome_mail().to_owned(), "warn", "mail"),
        Outcome::Alike => (t.outcome_alike().to_owned(), "", "minus"),
    }
}
