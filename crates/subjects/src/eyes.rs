//! The audience fragment: the one way in which a list asks who may see a row.

use db::{AsParam, Param};
use kernel::Viewer;

/// What the fragment needs to know of a viewer. It takes the first three parameters of every statement that filters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Eyes {
    /// `$1`: the person, 0 for nobody.
    pub person: i64,
    /// `$2`: the least base that shows itself without a grant.
    pub reach: i64,
    /// `$3`: the customer's company, 0 for none.
    pub organisation: i64,
}

impl Eyes {
    /// As this viewer sees.
    #[must_use]
    pub fn of(viewer: &Viewer) -> Self {
        let organisation =
            viewer.signed().and_then(|signed| signed.organisation).map_or(0, kernel::OrganisationId::raw);
        Self { person: viewer.person().map_or(0, kernel::PersonId::raw), reach: viewer.reach().code(), organisation }
    }

    /// The parameters of a statement: these three, then its own from `$4` on.
    #[must_use]
    pub fn with<'a>(&'a self, own: &[Param<'a>]) -> Vec<Param<'a>> {
        let mut all = vec![self.person.param(), self.reach.param(), self.organisation.param()];
        all.extend_from_slice(own);
        all
    }
}

/// SQL that holds where the viewer in `$1`, `$2`, `$3` may see the row whose audience and id are in these two columns.
///
/// The id is compared with the moment from which a grant or a membership shows history, so a row that is derived from a
/// subject passes the subject's id.
#[macro_export]
macro_rules! visible {
    ($audience:literal, $id:literal) => {
        concat!(
            "EXISTS (SELECT 1 FROM audience au WHERE au.id = ",
            $audience,
            " AND ",
            $crate::visible_in!("au", $id),
            ")"
        )
    };
}

/// The same for a statement that has joined the row's audience already, under this alias.
#[macro_export]
macro_rules! visible_in {
    ($au:literal, $id:literal) => {
        concat!(
            "(",
            $crate::opened!($au, $id),
            " OR (",
            $au,
            ".parts = 1 AND NOT EXISTS (SELECT 1 FROM audience_part pa JOIN audience pau ON pau.id = pa.part_id",
            " WHERE pa.audience_id = ",
            $au,
            ".id AND NOT (",
            $crate::opened!("pau", $id),
            "))))"
        )
    };
}

/// The part of [`visible_in!`] for an audience that is no intersection.
#[macro_export]
macro_rules! opened {
    ($au:literal, $id:literal) => {
        concat!(
            "(",
            $au,
            ".base >= $2 OR EXISTS (SELECT 1 FROM audience_grant ag WHERE ag.audience_id = ",
            $au,
            ".id",
            " AND ag.since <= ",
            $id,
            " AND (ag.person_id = $1 OR ag.organisation_id = $3",
            " OR EXISTS (SELECT 1 FROM membership am WHERE am.person_id = $1 AND am.space_id = ag.space_id",
            " AND am.role >= ag.least_role AND am.history_from <= ",
            $id,
            "))))"
        )
    };
}
