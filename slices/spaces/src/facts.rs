//! What can have happened to a space and its members.

use kernel::{Fact, InvitationId, PersonId, Reach, RequestId, Role, SpaceId};
use serde::{Deserialize, Serialize};
use subjects::Join;

macro_rules! facts {
    ($($(#[$doc:meta])* $name:ident = $kind:literal { $($(#[$fdoc:meta])* $field:ident : $ty:ty),* $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Serialize, Deserialize)]
        pub struct $name {
            /// Which space.
            pub space: SpaceId,
            $($(#[$fdoc])* pub $field: $ty),*
        }
        impl Fact for $name {
            const KIND: &'static str = $kind;
            fn space(&self) -> Option<SpaceId> { Some(self.space) }
        }
    )+};
}

facts! {
    /// A space was made.
    SpaceCreated = "spaces.created" {}
    /// Its name, purpose, category or policies were changed.
    SpaceUpdated = "spaces.updated" {}
    /// Somebody became a member: by themselves, or because the actor added them.
    SpaceJoined = "spaces.joined" {
        /// Who.
        person: PersonId,
        /// As what.
        role: Role,
    }
    /// Somebody is no member any more: they left, or the actor removed them.
    SpaceLeft = "spaces.left" {
        /// Who.
        person: PersonId,
    }
    /// A member became something else.
    RoleChanged = "spaces.role_changed" {
        /// Who.
        person: PersonId,
        /// What they were.
        from: Role,
        /// What they are.
        to: Role,
    }
    /// Somebody asks to become a member.
    JoinRequested = "spaces.join_requested" {
        /// Who.
        person: PersonId,
        /// The wish.
        request: RequestId,
    }
    /// A wish to become a member was decided.
    RequestDecided = "spaces.request_decided" {
        /// Whose.
        person: PersonId,
        /// Yes or no.
        approved: bool,
    }
    /// Somebody is invited to become a member.
    SpaceInvited = "spaces.invited" {
        /// Who.
        person: PersonId,
        /// As what.
        role: Role,
        /// The invitation.
        invitation: InvitationId,
    }
    /// Who finds the space, who reads in it or how one joins was changed.
    AudienceChanged = "spaces.audience_changed" {
        /// Who found it.
        find_from: Reach,
        /// Who finds it.
        find_to: Reach,
        /// Who read in it.
        read_from: Reach,
        /// Who reads in it.
        read_to: Reach,
        /// How one joined.
        join_from: Join,
        /// How one joins.
        join_to: Join,
        /// How many things changed their readers.
        things: i64,
    }
    /// It is read-only now.
    SpaceArchived = "spaces.archived" {}
    /// It can be written in again.
    SpaceRestored = "spaces.restored" {}
}
