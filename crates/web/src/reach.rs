//! How far an audience reaches, in words.

use crate::t::Texts;
use kernel::Reach;
use subjects::Standing;
use texts::Lang;

/// The word of an audience.
#[must_use]
pub fn word(lang: Lang, reach: Reach) -> &'static str {
    let t = Texts::new(lang);
    match reach {
        Reach::Private => t.reach_private(),
        Reach::Internal => t.reach_internal(),
        Reach::Community => t.reach_community(),
        Reach::Public => t.reach_public(),
    }
}

/// Who it is, in a line; of a private space, how many its members are.
#[must_use]
pub fn sentence(lang: Lang, reach: Reach, standing: Option<&Standing>) -> String {
    let t = Texts::new(lang);
    match (reach, standing) {
        (Reach::Private, Some(space)) => t.audience_members(space.member_count, &space.name),
        (Reach::Private, None) => t.audience_named().to_owned(),
        (Reach::Internal, _) => t.audience_internal().to_owned(),
        (Reach::Community, _) => t.audience_community().to_owned(),
        (Reach::Public, _) => t.audience_public().to_owned(),
    }
}
