//! What may be kept as a draft, how far it is on its way, and what happens when two write in it.

use super::store::Draft;
use crate::blogs::Journal;
use crate::hours::store::Hour;
use crate::reviews::store::Review;
use crate::t::Texts;
use kernel::{PersonId, Viewer};
use texts::Lang;
use web::drafts::Typed;
use web::{FieldErrors, Problem};

/// Longest text in characters: twice what can be published, so that too long a text is kept while it is cut.
pub const LONGEST_TEXT: usize = 2 * markup::MAX_SOURCE_CHARS;
/// Longest title in characters.
pub const LONGEST_TITLE: usize = 1_000;
/// Most drafts of one blog.
pub const MOST: i64 = 200;

/// A draft with its blog, and how far it is on its way.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// Its blog, and how the viewer stands to it.
    pub journal: Journal,
    /// The draft.
    pub draft: Draft,
    /// The last time that it was sent for review.
    pub review: Option<Review>,
    /// When it is published by itself.
    pub hour: Option<Hour>,
}

impl Sheet {
    /// Whether the viewer began it.
    #[must_use]
    pub fn is_own(&self, viewer: &Viewer) -> bool {
        viewer.person() == Some(self.draft.begun_by)
    }
    /// Whether it waits for somebody who may publish it.
    #[must_use]
    pub fn is_in_review(&self) -> bool {
        self.review.as_ref().is_some_and(Review::is_open)
    }
    /// Whether it is published by itself.
    #[must_use]
    pub fn is_scheduled(&self) -> bool {
        self.hour.as_ref().is_some_and(|hour| hour.failed_at.is_none())
    }
    /// Whether it left its author's hands: it waits, has its hour, or was held at that.
    #[must_use]
    pub fn is_sent(&self) -> bool {
        self.is_in_review() || self.hour.is_some()
    }
    /// `draft`, `in_review`, `scheduled` or `held`.
    #[must_use]
    pub fn state(&self) -> &'static str {
        match (&self.hour, self.is_in_review()) {
            (Some(_), _) if self.is_scheduled() => "scheduled",
            (_, true) => "in_review",
            (Some(_), false) => "held",
            (None, false) => "draft",
        }
    }
}

#[cfg(test)]
impl Sheet {
    /// For tests of rules: a draft that somebody began, and how far it is.
    pub fn sample(journal: Journal, begun_by: PersonId, sent: bool, scheduled: bool) -> Self {
        use kernel::{DraftId, SubjectId, Timestamp};
        let (id, blog, at) = (DraftId::new(4), journal.subject.id, Timestamp::from_millis(1));
        let draft = Draft {
            id,
            title: String::new(),
            source: String::new(),
            kind_name: "news".to_owned(),
            about: None,
            begun_by,
            drafted_by: None,
            changed_by: begun_by,
            changed_at: at,
        };
        let review = Review {
            id: SubjectId::new(5),
            draft: id,
            sent_by: begun_by,
            ended_at: None,
            ended_by: None,
            outcome: None,
            word: None,
        };
        let hour = Hour {
            draft: id,
            blog,
            set_by: begun_by,
            hour: String::new(),
            zone: String::new(),
            due_at: at,
            failed_at: None,
            why: None,
        };
        Self { journal, draft, review: sent.then_some(review), hour: scheduled.then_some(hour) }
    }
}

/// Whether these words can be kept.
///
/// # Errors
/// [`Problem::Invalid`] if they are too long.
pub fn check(lang: Lang, words: &Typed) -> Result<(), Problem> {
    let t = Texts::new(lang);
    let mut errors = FieldErrors::new();
    for (field, text, most) in [("title", &words.title, LONGEST_TITLE), ("body", &words.body, LONGEST_TEXT)] {
        if text.chars().count() > most {
            errors.add(field, t.error_draft_long(most));
        }
        if text.contains('\0') {
            errors.add(field, t.error_zero());
        }
    }
    errors.check()
}

/// Whether saving would lose words of somebody else: what is kept is neither what the page knew, nor the beginning of what it sends.
/// What the same person saved a moment before is never in the way of themselves when they send a form; their other devices are told
/// apart by saving while they type.
#[must_use]
pub fn loses_words(
    kept: &Typed,
    known: &str,
    sent: &Typed,
    changed_by: PersonId,
    me: PersonId,
    by_itself: bool,
) -> bool {
    let is_known = kept.fingerprint() == known || kept.is_beginning_of(sent);
    let is_own = changed_by == me && !by_itself;
    !is_known && !is_own
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_writes_over_words_that_they_have_not_seen() {
        let words = |body: &str| Typed { title: "Title".to_owned(), body: body.to_owned() };
        let (me, other) = (PersonId::new(1), PersonId::new(2));
        let (shown, kept, sent) = (words("One"), words("One two"), words("One three"));
        let known = shown.fingerprint();
        assert!(loses_words(&kept, &known, &sent, other, me, false), "somebody else wrote on");
        assert!(!loses_words(&shown, &known, &sent, other, me, false), "nothing happened since");
        assert!(!loses_words(&kept, &known, &words("One two three"), other, me, false), "it is all in there");
        assert!(!loses_words(&kept, &known, &sent, me, me, false), "one's own form");
        assert!(loses_words(&kept, &known, &sent, me, me, true), "one's own other device");
    }

    #[test]
    fn a_text_that_is_too_long_to_publish_is_kept_all_the_same() {
        let words = |long: usize| Typed { title: String::new(), body: "é".repeat(long) };
        assert!(check(Lang::En, &words(markup::MAX_SOURCE_CHARS + 1)).is_ok());
        assert!(check(Lang::En, &words(LONGEST_TEXT + 1)).is_err());
    }
}
