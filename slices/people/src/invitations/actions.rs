//! Inviting, taking back, accepting.

use crate::facts::{InvitationAccepted, Invited};
use crate::invitations::{Invitation, policy, store};
use crate::links::secret_of;
use db::Cx;
use jobs::Record;
use kernel::{InvitationId, PersonId, grant::grant};
use web::Problem;
use web::keys::Keys;

/// What an invitation's secret is derived for.
pub(super) const SECRET: &str = "invitation";

/// Invites. A mailed invitation is sent soon after.
pub(super) async fn invite(cx: &mut Cx, keys: &Keys, mut one: Invitation) -> Result<InvitationId, Problem> {
    if let (Some(space), Some(role)) = (one.space, one.role) {
        let standing = subjects::standing(cx, space).await?.ok_or(Problem::NotFound)?;
        grant(cx.viewer(), standing, &policy::Name(role))?;
    }
    one.id = InvitationId::compose(cx.now(), cx.bits());
    store::insert(cx, &one, &web::keys::hash(&secret_of(keys, SECRET, one.id.raw()))).await?;
    cx.record(&Invited { invitation: one.id }).await?;
    Ok(one.id)
}

/// Takes an invitation back.
pub(super) async fn revoke(cx: &mut Cx, id: InvitationId) -> Result<(), Problem> {
    if store::revoke(cx, id).await? { Ok(()) } else { Err(Problem::NotFound) }
}

/// Somebody who has an account accepts; they may be what it asks for, or it is not theirs.
pub(super) async fn accept(cx: &mut Cx, id: InvitationId) -> Result<Invitation, Problem> {
    let signed = cx.viewer().signed().cloned().ok_or(Problem::SignIn)?;
    let own = crate::person::store::find(cx, signed.person).await?.ok_or(Problem::NotFound)?;
    let invitation =
        store::find(cx, id).await?.filter(|one| one.suits(own.kind, own.email.as_deref())).ok_or(Problem::NotFound)?;
    let invitation = store::take(cx, invitation.id).await?.ok_or(Problem::NotFound)?;
    record_accepted(cx, signed.person, &invitation).await?;
    Ok(invitation)
}

/// Tells the house, so that the space's slice makes the member.
pub(crate) async fn record_accepted(cx: &mut Cx, person: PersonId, invitation: &Invitation) -> db::Result<()> {
    let fact = InvitationAccepted {
        person,
        invitation: invitation.id,
        invited_by: invitation.made_by,
        space: invitation.space,
        role: invitation.role,
    };
    cx.record(&fact).await.map(drop)
}
