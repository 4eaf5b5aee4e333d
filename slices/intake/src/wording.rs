//! How this slice says things that several of its pages say.

use crate::mails::model::{State, Why};
use crate::t::Texts;
use web::kinds::Mark;

/// How far a mail is, in a word.
pub(crate) fn state(t: Texts, state: State) -> Mark {
    let (label, tone, icon) = match state {
        State::New | State::Waiting => (t.state_waiting(), "warn", "inbox"),
        State::Taken => (t.state_taken(), "good", "check"),
        State::Aside => (t.state_aside(), "", "archive"),
        State::Refused => (t.state_refused(), "", "close"),
    };
    Mark { label: label.to_owned(), tone, icon }
}

/// Why a mail waits or was set aside, in a sentence.
pub(crate) fn why(t: Texts, why: Why) -> &'static str {
    match why {
        Why::Unknown => t.why_unknown(),
        Why::Unproven => t.why_unproven(),
        Why::OtherSender => t.why_other_sender(),
        Why::NotAllowed => t.why_not_allowed(),
        Why::Bounce => t.why_bounce(),
        Why::Automatic => t.why_automatic(),
        Why::List => t.why_list(),
        Why::Bulk => t.why_bulk(),
        Why::Own => t.why_own(),
        Why::TooMany => t.why_too_many(),
        Why::Unreadable => t.why_unreadable(),
    }
}
