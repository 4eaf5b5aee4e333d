//! How this slice says things that several of its pages say.

use crate::blogs::Whose;
use crate::posts::ContentKind;
use crate::t::Texts;

/// As what the owner of a blog writes.
pub(crate) fn whose(t: Texts, whose: Whose) -> &'static str {
    match whose {
        Whose::Cio => t.whose_cio(),
        Whose::ItLeader => t.whose_it_leader(),
        Whose::Leader => t.whose_leader(),
        Whose::Personal => t.whose_personal(),
        Whose::Space => t.whose_space(),
    }
}

/// What that means.
pub(crate) fn whose_detail(t: Texts, whose: Whose) -> &'static str {
    match whose {
        Whose::Cio => t.whose_cio_detail(),
        Whose::ItLeader => t.whose_it_leader_detail(),
        Whose::Leader => t.whose_leader_detail(),
        Whose::Personal => t.whose_personal_detail(),
        Whose::Space => t.whose_space_detail(),
    }
}

/// What a post brings.
pub(crate) fn kind(t: Texts, kind: ContentKind) -> &'static str {
    match kind {
        ContentKind::News => t.kind_news(),
        ContentKind::Opinion => t.kind_opinion(),
        ContentKind::Leadership => t.kind_leadership(),
        ContentKind::StaffChange => t.kind_staff_change(),
        ContentKind::Technology => t.kind_technology(),
        ContentKind::Company => t.kind_company(),
    }
}

/// How often a blog is written: "about every 9 days".
pub(crate) fn rhythm(t: Texts, days: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "a gap in days is far below 2^63")]
    let whole = days.round() as i64;
    t.every_days(whole)
}
