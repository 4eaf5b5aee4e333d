//! Into which spaces an invitation may lead.

use kernel::{Role, Rule, Verdict, Viewer};
use subjects::Standing;

/// To name a space in an invitation. The right to invite opens no spaces: one has to keep order in it, and gives no more
/// than one has.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name(pub(super) Role);

impl Rule<Standing> for Name {
    fn judge(&self, _: &Viewer, space: &Standing) -> Verdict {
        let may = space.is_at_least(Role::Moderator) && space.role.is_some_and(|own| self.0 <= own) && !space.archived;
        if space.may_read { Verdict::allow_if(may) } else { Verdict::Hidden }
    }
}
