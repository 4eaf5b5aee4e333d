//! Who may send a file, and who may take it back. Who may see one, its text's audience says.

use kernel::{Rule, Verdict, Viewer};
use subjects::files::File;

/// To send a file. What is asked about is nothing but the person.
pub(crate) struct Send;

impl Rule<()> for Send {
    fn judge(&self, viewer: &Viewer, (): &()) -> Verdict {
        Verdict::allow_if(viewer.person().is_some() && viewer.may(kernel::Scope::Write))
    }
}

/// To take an upload back.
pub(crate) struct TakeBack;

impl Rule<File> for TakeBack {
    fn judge(&self, viewer: &Viewer, file: &File) -> Verdict {
        Verdict::allow_if(viewer.person() == Some(file.owner) && viewer.may(kernel::Scope::Write))
    }
}
