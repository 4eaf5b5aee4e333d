//! What is asked, and what comes of it.

use super::store::{Thing, Whom};
use kernel::{OrganisationId, SubjectId};
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

impl Whom {
    /// As the audience fragment sees them.
    #[must_use]
    pub fn eyes(&self) -> Eyes {
        let organisation = self.organisation.map_or(0, OrganisationId::raw);
        Eyes { person: self.id.raw(), reach: self.kind.reach().code(), organisation }
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
