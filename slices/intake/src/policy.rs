//! Who may do what with mail.

use kernel::{Right, Role, Rule, Scope, Verdict, Viewer};
use subjects::Standing;

/// Look at what waits in a space, say whose it is, refuse it: those who help there.
pub(crate) struct Sort;

impl Rule<Standing> for Sort {
    fn judge(&self, viewer: &Viewer, space: &Standing) -> Verdict {
        let helps = viewer.is_employee() && space.is_at_least(Role::Agent) && viewer.may(Scope::Write);
        // Whoever does not help there finds no mail there.
        if helps { Verdict::Allowed } else { Verdict::Hidden }
    }
}

/// Say which addresses there are: those who keep the help desks of the house.
pub(crate) struct KeepAddresses;

impl Rule<()> for KeepAddresses {
    fn judge(&self, viewer: &Viewer, (): &()) -> Verdict {
        Verdict::allow_if(viewer.is_employee() && viewer.has(Right::HelpDesk))
    }
}
