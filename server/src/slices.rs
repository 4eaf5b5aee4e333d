//! All capabilities, in the order in which their schemas apply and their parts stand on pages.

use web::Slice;

/// Every slice of the house.
#[must_use]
pub fn all() -> Vec<Slice> {
    vec![
        people::slice(),
        spaces::slice(),
        network::slice(),
        questions::slice(),
        helpdesk::slice(),
        intake::slice(),
        assessments::slice(),
        measures::slice(),
        plan::slice(),
        council::slice(),
        blogs::slice(),
        wiki::slice(),
        strategy::slice(),
        initiatives::slice(),
        excellence::slice(),
        risks::slice(),
        workshops::slice(),
        search::slice(),
        notifications::slice(),
        attachments::slice(),
        live::slice(),
        admin::slice(),
    ]
}
