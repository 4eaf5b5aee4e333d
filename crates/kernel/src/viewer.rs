//! Who looks.

use crate::{OrganisationId, PersonId, Reach, SessionId, TokenId};
use serde::{Deserialize, Serialize};

/// What an account is to the organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PersonKind {
    /// Works here.
    Employee,
    /// Invited to named spaces only.
    Guest,
    /// Buys from the organisation.
    Customer,
}

impl PersonKind {
    /// The number in `person.kind`.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::Employee => 1,
            Self::Guest => 2,
            Self::Customer => 3,
        }
    }
    /// From the number in `person.kind`; an unknown one reads as the kind that sees least.
    #[must_use]
    pub const fn from_code(code: i64) -> Self {
        match code {
            1 => Self::Employee,
            3 => Self::Customer,
            _ => Self::Guest,
        }
    }
    /// The word in markup and JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Employee => "employee",
            Self::Guest => "guest",
            Self::Customer => "customer",
        }
    }
    /// The narrowest base that shows itself to this kind without a grant.
    #[must_use]
    pub const fn reach(self) -> Reach {
        match self {
            Self::Employee => Reach::Internal,
            Self::Customer => Reach::Community,
            Self::Guest => Reach::Public,
        }
    }
    /// Guests and customers.
    #[must_use]
    pub const fn is_outsider(self) -> bool {
        !matches!(self, Self::Employee)
    }
}

macro_rules! bits {
    ($(#[$meta:meta])* $set:ident of $one:ident { $($(#[$doc:meta])* $name:ident = $bit:literal, $word:literal;)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        pub struct $set(i64);
        /// One of them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $one { $($(#[$doc])* $name),+ }
        impl $one {
            /// All of them, in the order they are shown.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];
            /// The bit in the column.
            #[must_use]
            pub const fn bit(self) -> i64 { match self { $(Self::$name => 1 << $bit),+ } }
            /// The word in forms, JSON and the command line.
            #[must_use]
            pub const fn name(self) -> &'static str { match self { $(Self::$name => $word),+ } }
        }
        impl $set {
            /// None.
            pub const NONE: Self = Self(0);
            /// From the column.
            #[must_use]
            pub const fn from_bits(bits: i64) -> Self { Self(bits) }
            /// For the column.
            #[must_use]
            pub const fn bits(self) -> i64 { self.0 }
            /// Every one there is.
            #[must_use]
            pub fn all() -> Self { $one::ALL.iter().fold(Self::NONE, |set, one| set.with(*one)) }
            /// With one more.
            #[must_use]
            pub const fn with(self, one: $one) -> Self { Self(self.0 | one.bit()) }
            /// Whether it is in.
            #[must_use]
            pub const fn has(self, one: $one) -> bool { self.0 & one.bit() != 0 }
            /// Whether none is in.
            #[must_use]
            pub const fn is_empty(self) -> bool { self.0 == 0 }
            /// Those that are in.
            pub fn iter(self) -> impl Iterator<Item = $one> { $one::ALL.iter().copied().filter(move |one| self.has(*one)) }
        }
        impl FromIterator<$one> for $set {
            fn from_iter<I: IntoIterator<Item = $one>>(from: I) -> Self { from.into_iter().fold(Self::NONE, Self::with) }
        }
        impl std::str::FromStr for $one {
            type Err = String;
            fn from_str(text: &str) -> Result<Self, String> {
                Self::ALL.iter().copied().find(|one| one.name() == text)
                    .ok_or_else(|| format!("{text:?} is none of {}", [$($word),+].join(", ")))
            }
        }
    };
}

bits! {
    /// The rights of an administrator. None of them opens private things: reading those takes a reason and leaves a trace.
    Rights of Right {
        /// People, sign-in, invitations, imports.
        Identity = 0, "identity";
        /// Spaces, and what stands in those that the holder may see.
        Content = 1, "content";
        /// Audit, holds, break-glass reading.
        Compliance = 2, "compliance";
        /// Help queues and their settings.
        HelpDesk = 3, "help_desk";
        /// Figures about the whole.
        Analytics = 4, "analytics";
    }
}

bits! {
    /// What a token may be used for.
    Scopes of Scope {
        /// Read what its person may read.
        Read = 0, "read";
        /// Post, reply, react, mark as read.
        Write = 1, "write";
        /// Change spaces and memberships.
        Spaces = 2, "spaces";
        /// Administer, as far as the person's own rights go.
        Admin = 3, "admin";
    }
}

/// A signed-in person, as far as rules need to know them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// Who.
    pub person: PersonId,
    /// What they are to the organisation.
    pub kind: PersonKind,
    /// A customer's company.
    pub organisation: Option<OrganisationId>,
    /// Administrator's rights.
    pub rights: Rights,
    /// How they came in.
    pub door: Door,
}

/// How a person came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// A browser's session.
    Session(SessionId),
    /// A token with scopes.
    Token(TokenId, Scopes),
    /// The program acts for them: an import, a test, a queued effect.
    Program,
}

/// Who looks, passed explicitly to everything that answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Viewer {
    /// Anyone on the open web.
    Nobody,
    /// A person with an account.
    Person(Signed),
    /// The program itself: migrations, imports, schedules. Sees all, is never a request.
    System,
}

impl Viewer {
    /// The person, if it is one.
    #[must_use]
    pub fn person(&self) -> Option<PersonId> {
        self.signed().map(|s| s.person)
    }
    /// All that is known of the person.
    #[must_use]
    pub const fn signed(&self) -> Option<&Signed> {
        match self {
            Self::Person(signed) => Some(signed),
            _ => None,
        }
    }
    /// The narrowest base that shows itself to this viewer without a grant.
    #[must_use]
    pub fn reach(&self) -> Reach {
        match self {
            Self::Nobody => Reach::Public,
            Self::Person(signed) => signed.kind.reach(),
            Self::System => Reach::Private,
        }
    }
    /// Works here.
    #[must_use]
    pub fn is_employee(&self) -> bool {
        self.signed().is_some_and(|s| s.kind == PersonKind::Employee)
    }
    /// Whether the person holds an administrator's right and came in by a door that may use it.
    #[must_use]
    pub fn has(&self, right: Right) -> bool {
        match self {
            Self::System => true,
            Self::Nobody => false,
            Self::Person(signed) => signed.rights.has(right) && self.may(Scope::Admin),
        }
    }
    /// Whether the door allows this kind of act. A session allows all, a token what its scopes say.
    #[must_use]
    pub fn may(&self, scope: Scope) -> bool {
        match self {
            Self::Nobody => scope == Scope::Read,
            Self::System => true,
            Self::Person(signed) => match signed.door {
                Door::Token(_, scopes) => scopes.has(scope),
                Door::Session(_) | Door::Program => true,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(kind: PersonKind, rights: Rights, door: Door) -> Viewer {
        Viewer::Person(Signed { person: PersonId::new(7), kind, organisation: None, rights, door })
    }

    #[test]
    fn outsiders_reach_less_than_employees() {
        let kinds = [PersonKind::Guest, PersonKind::Customer, PersonKind::Employee];
        let reaches = kinds.map(|k| person(k, Rights::NONE, Door::Program).reach());
        assert_eq!(reaches, [Reach::Public, Reach::Community, Reach::Internal]);
        assert_eq!(Viewer::Nobody.reach(), Reach::Public);
    }

    #[test]
    fn a_token_without_the_admin_scope_carries_no_rights() {
        let scopes = Scopes::NONE.with(Scope::Read).with(Scope::Write);
        let token = person(PersonKind::Employee, Rights::all(), Door::Token(TokenId::new(1), scopes));
        assert!(!token.has(Right::Identity));
        assert!(token.may(Scope::Write));
        assert!(person(PersonKind::Employee, Rights::all(), Door::Program).has(Right::Identity));
    }

    #[test]
    fn nobody_may_only_read() {
        assert!(Viewer::Nobody.may(Scope::Read));
        assert!(!Viewer::Nobody.may(Scope::Write));
    }
}
