//! Who may answer below a request by mail.

use crate::requests::Request;
use kernel::{Rule, Scope, Verdict, Viewer};
use subjects::State;
use web::held::Held;

/// Answer below a request: whoever reads it, while it is open to answers and its space lets them. Whoever can't even find the space
/// can't.
pub(super) struct Answer;

impl Rule<Held<Request>> for Answer {
    fn judge(&self, viewer: &Viewer, held: &Held<Request>) -> Verdict {
        let open = held.is_here() && held.subject.state() == State::Open;
        let lets = held.standing.as_ref().is_some_and(|space| space.may_write(viewer, space.replies()));
        Verdict::allow_if(open && lets && viewer.is_employee() && viewer.may(Scope::Write))
    }
}
