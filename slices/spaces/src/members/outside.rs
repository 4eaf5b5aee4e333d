//! What an employee had in spaces, when they are a guest or customer from now on.

use super::model::from_now;
use super::store::{self, Held};
use crate::facts::{RoleChanged, SpaceLeft};
use crate::policy::{Place, place_outside};
use crate::{invitations, requests};
use db::Cx;
use jobs::Record;
use kernel::{PersonId, PersonKind};

/// Ends memberships, wishes and invitations where their kind does not read, the last owner's too: whoever leaves the house
/// is not held by what they own either. Where they stay, they see from now on and keep nothing.
pub(crate) async fn step_out(cx: &mut Cx, person: PersonId, kind: PersonKind) -> db::Result<()> {
    for held in store::held(cx, person).await? {
        match place_outside(kind, held.read, held.role) {
            Place::Ends => {
                store::delete(cx, held.space, person).await?;
                cx.record(&SpaceLeft { space: held.space, person }).await?;
            }
            Place::Stays(role) => {
                store::narrow(cx, held.space, person, role, from_now(cx.now())).await?;
                if role != held.role {
                    cx.record(&RoleChanged { space: held.space, person, from: held.role, to: role }).await?;
                }
            }
        }
    }
    requests::store::delete_beyond(cx, person, kind.reach()).await?;
    for Held { space, role, read } in invitations::store::held(cx, person).await? {
        match place_outside(kind, read, role) {
            Place::Ends => invitations::actions::settle(cx, space, person).await?,
            Place::Stays(role) => invitations::store::narrow(cx, space, person, role, from_now(cx.now())).await?,
        }
    }
    Ok(())
}
