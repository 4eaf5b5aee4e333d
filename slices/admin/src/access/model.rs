//! What is asked, and what comes of it.

use kernel::{AudienceId, OrganisationId, PersonId, PersonKind, SpaceId, SubjectId, Timestamp};
use subjects::Eyes;
use subjects::audience::Reason;

/// What a link leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A post, a reply, a question: anything with an id.
    Subject(SubjectId),
    /// A space, by its place in addresses.
    Space(String),
}

impl Target {
    /// From a pasted link or an id. In a link to a reply the reply is meant, not its thread.
    #[must_use]
    pub fn read(link: &str) -> Option<Self> {
        let link = link.trim();
        let digits = link.rsplit(|c: char| !c.is_ascii_digit()).find(|run| !run.is_empty());
        if let Some((_, rest)) = link.split_once("/spaces/") {
            let slug = rest.split(['/', '?', '#']).next().filter(|slug| !slug.is_empty());
            return slug.map(|slug| Self::Space(slug.to_owned()));
        }
        digits?.parse().ok().map(Self::Subject)
    }
}

db::row! {
    /// The person in question.
    pub struct Whom {
        /// Who.
        pub id: PersonId,
        /// Their name.
        pub name: String,
        /// Their handle.
        pub handle: String,
        /// What they are to the organisation.
        pub kind: PersonKind,
        /// A customer's company.
        pub organisation: Option<OrganisationId>,
        /// When they left.
        pub left_at: Option<Timestamp>,
    }
}

impl Whom {
    /// As the audience fragment sees them.
    #[must_use]
    pub fn eyes(&self) -> Eyes {
        let organisation = self.organisation.map_or(0, OrganisationId::raw);
        Eyes { person: self.id.raw(), reach: self.kind.reach().code(), organisation }
    }
}

db::row! {
    /// What is known of the thing without any of its content.
    pub struct Thing {
        /// Its id; of a space, its newest possible content.
        pub id: i64,
        /// The kind of a subject, `space` for a space.
        pub kind: String,
        /// Who may see it.
        pub audience: AudienceId,
        /// Where it is.
        pub space: SpaceId,
    }
}

/// What opens the thing to the person.
pub struct Verdict {
    /// Who.
    pub whom: Whom,
    /// What.
    pub thing: Thing,
    /// For each part of its audience all reasons; a part without any closes it.
    pub parts: Vec<Vec<Reason>>,
}

impl Verdict {
    /// Whether the person may see it.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.whom.left_at.is_none() && !self.parts.is_empty() && self.parts.iter().all(|reasons| !reasons.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_an_anchor_or_a_bare_id_is_understood() {
        let subject = |id| Some(Target::Subject(SubjectId::new(id)));
        for (link, expected) in [
            ("3765384192000000001", subject(3_765_384_192_000_000_001)),
            (" https://stoa.example/questions/3765384192000000001 ", subject(3_765_384_192_000_000_001)),
            ("http://10.0.0.5:8080/posts/31#reply-37", subject(37)),
            ("/spaces/it-help?tab=2", Some(Target::Space("it-help".to_owned()))),
            ("https://stoa.example/spaces/", None),
            ("nonsense", None),
            ("", None),
            ("99999999999999999999999", None),
        ] {
            assert_eq!(Target::read(link), expected, "{link}");
        }
    }
}
