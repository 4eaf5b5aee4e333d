//! The words for what a space is.

use crate::t::Texts;
use kernel::{PersonKind, Reach, Role};
use subjects::{Join, Policy};

/// An audience whole, as a badge says it.
pub(crate) fn audience(t: Texts, reach: Reach, members: i64) -> String {
    match reach {
        Reach::Private => t.audience_private(members),
        Reach::Internal => t.audience_internal().to_owned(),
        Reach::Community => t.audience_community().to_owned(),
        Reach::Public => t.audience_public().to_owned(),
    }
}

/// An audience in a word.
pub(crate) fn audience_word(t: Texts, reach: Reach) -> &'static str {
    match reach {
        Reach::Private => t.audience_private_word(),
        Reach::Internal => t.audience_internal_word(),
        Reach::Community => t.audience_community_word(),
        Reach::Public => t.audience_public_word(),
    }
}

/// A section of the list. One that an import brought keeps its own word.
pub(crate) fn category(t: Texts, category: &str) -> String {
    match category {
        "company" => t.category_company().to_owned(),
        "team" => t.category_team().to_owned(),
        "practice" => t.category_practice().to_owned(),
        "project" => t.category_project().to_owned(),
        "help" => t.category_help().to_owned(),
        "customers" => t.category_customers().to_owned(),
        "" => t.category_other().to_owned(),
        other => other.to_owned(),
    }
}

/// How one joins, in a word.
pub(crate) fn join(t: Texts, join: Join) -> &'static str {
    match join {
        Join::Open => t.join_open(),
        Join::Request => t.join_request(),
        Join::Invitation => t.join_invitation(),
        Join::Secret => t.join_secret(),
    }
}

/// Who posts, in a few words.
pub(crate) fn posting(t: Texts, policy: Policy) -> &'static str {
    match policy {
        Policy::Everyone => t.posting_everyone(),
        Policy::Members => t.posting_members(),
        Policy::Owners => t.posting_owners(),
    }
}

/// Who replies, in a few words.
pub(crate) fn replies(t: Texts, policy: Policy) -> &'static str {
    match policy {
        Policy::Everyone => t.replies_everyone(),
        Policy::Members => t.replies_members(),
        Policy::Owners => t.replies_owners(),
    }
}

/// A role in a word.
pub(crate) fn role(t: Texts, role: Role) -> &'static str {
    match role {
        Role::Member => t.role_member(),
        Role::Expert => t.role_expert(),
        Role::Moderator => t.role_moderator(),
        Role::Agent => t.role_agent(),
        Role::Owner => t.role_owner(),
    }
}

/// What somebody is to the organisation, said only of people from outside.
pub(crate) fn outside(t: Texts, kind: PersonKind) -> &'static str {
    match kind {
        PersonKind::Employee => "",
        PersonKind::Guest => t.kind_guest(),
        PersonKind::Customer => t.kind_customer(),
    }
}
