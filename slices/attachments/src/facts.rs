//! What can have happened here.

use kernel::Fact;
use serde::{Deserialize, Serialize};

/// It is time to look for files that nothing holds.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SweepDue {}

impl Fact for SweepDue {
    const KIND: &'static str = "attachments.sweep_due";
}
