//! What can have happened to people.

use kernel::{Fact, InvitationId, MailId, PersonId, PersonKind, Role, SessionId, SpaceId};
use serde::{Deserialize, Serialize};

macro_rules! facts {
    ($($(#[$doc:meta])* $name:ident = $kind:literal { $($(#[$fdoc:meta])* $field:ident : $ty:ty),* $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Serialize, Deserialize)]
        pub struct $name { $($(#[$fdoc])* pub $field: $ty),* }
        impl Fact for $name { const KIND: &'static str = $kind; }
    )+};
}

facts! {
    /// Somebody has an account now.
    PersonJoined = "people.joined" {
        /// Who.
        person: PersonId,
    }
    /// Somebody left: they can't get in any more, and stay as author.
    PersonLeft = "people.left" {
        /// Who.
        person: PersonId,
    }
    /// Somebody who had left came back.
    PersonReturned = "people.returned" {
        /// Who.
        person: PersonId,
    }
    /// Somebody is an employee, guest or customer who was another of these before.
    PersonKindChanged = "people.kind_changed" {
        /// Who.
        person: PersonId,
        /// What they were.
        from: PersonKind,
        /// What they are.
        to: PersonKind,
    }
    /// Somebody has other rights of an administrator.
    RightsChanged = "people.rights_changed" {
        /// Who.
        person: PersonId,
        /// The rights they had, by name.
        from: String,
        /// Those they have.
        to: String,
    }
    /// Somebody signed in.
    SignedIn = "people.signed_in" {
        /// Who.
        person: PersonId,
    }
    /// Somebody gave a wrong password or code.
    SignInFailed = "people.sign_in_failed" {
        /// Whose account it was tried on; none if there is no such account.
        person: Option<PersonId>,
    }
    /// The organisation's name, language, zone or rule about who may make an account was changed.
    OrganisationChanged = "people.organisation_changed" {
        /// Who may make themselves an account now: off, domains or open.
        self_registration: String,
        /// The mail domains for that, with spaces between them.
        domains: String,
    }
    /// Somebody changed what stands in their profile, or it was changed for them.
    ProfileChanged = "people.profile.changed" {
        /// Whose.
        person: PersonId,
    }
    /// Somebody has another photo, or none any more.
    PhotoChanged = "people.photo.changed" {
        /// Whose.
        person: PersonId,
    }
    /// Somebody must not get in any more by a door they had: streams close.
    AccessRevoked = "people.access_revoked" {
        /// Who.
        person: PersonId,
        /// The session that ended; none if all tokens did, and all sessions with them but the one in which a password was
        /// changed.
        session: Option<SessionId>,
    }
    /// Somebody asked for a link by mail: to choose a new password, to make an account.
    LinkAsked = "people.link_asked" {
        /// Which link.
        link: MailId,
    }
    /// Somebody was invited to make an account.
    Invited = "people.invited" {
        /// The invitation.
        invitation: InvitationId,
    }
    /// Somebody accepted an invitation. If it names a space, they are a member there.
    InvitationAccepted = "people.invitation_accepted" {
        /// Who.
        person: PersonId,
        /// Which.
        invitation: InvitationId,
        /// Who invited them.
        invited_by: PersonId,
        /// The space that it leads into.
        space: Option<SpaceId>,
        /// As what.
        role: Option<Role>,
    }
}
