use super::{Cover, chosen::Chosen};

pub(super) fn behind(look: &Chosen) -> String {
    let (_, shade) = cloth(look);
    format!("<path fill=\"{shade}\" d=\"M25 45c0-19 9-29 23-29s23 10 23 29c0 14 2 24 5 31H20c3-7 5-17 5-31z\"/>")
}

pub(super) fn above(look: &Chosen, cover: Cover) -> String {
    let (cloth, shade) = cloth(look);
    match cover {
        Cover::Hijab => format!(
            "<path fill=\"{cloth}\" fill-rule=\"evenodd\" d=\"M26 44c0-18 8.5-28.5 22-28.500S70 26 70 44c0 11 3 17 4 25-4 10-13 15-26 15s-22-5-26-15c1-8 4-14 4-25zM48 25.500c-9 0-14 6.5-14 16.5 0 13 6.5 22.5 14 22.500S62 55 62 42c0-10-5-16.5-14-16.500z\"/>\
             <path fill=\"none\" stroke=\"{shade}\" stroke-width=\"1.3\" stroke-linecap=\"round\" d=\"M30 61c4 9 14 13 27 10M64 55c1 8-3 14-12 18\"/>"
        ),
        Cover::Turban => format!(
            "<path fill=\"{cloth}\" d=\"M29.5 38C26 22 34 11 48 11s22 11 18.5 27C62 32 56 29 48 29s-14 3-18.5 9z\"/>\
             <path fill=\"none\" stroke=\"{shade}\" stroke-width=\"1.4\" stroke-linecap=\"round\" d=\"M30 34c4-9 13-14 22-22M66 34c-4-9-11-13-21-16M34 25c8 0 18 2 27 8\"/>"
        ),
        Cover::Beanie => format!(
            "<path fill=\"{cloth}\" d=\"M31 33c0-13 6-20 17-20s17 7 17 20z\"/><rect fill=\"{shade}\" x=\"29.5\" y=\"29\" width=\"37\" height=\"7.5\" rx=\"3\"/>\
             <path fill=\"none\" stroke=\"{cloth}\" stroke-linecap=\"round\" d=\"M34 31v3.500M39 31v3.500M44 31v3.500M49 31v3.500M54 31v3.500M59 31v3.500M63 31v3.5\"/>"
        ),
        Cover::Helmet => "<path fill=\"#eeb62b\" d=\"M30 34c0-13 7-20.5 18-20.500S66 21 66 34z\"/>\
             <path fill=\"#d89c18\" d=\"M44.5 12.500h7c1 0 1.5.7 1.5 1.500v16H43V14c0-.8.5-1.5 1.5-1.500z\"/>\
             <path fill=\"#d89c18\" d=\"M27 33.500c0-1.4 1-2.5 2.5-2.500h37c1.5 0 2.5 1.1 2.5 2.500s-1 2.5-2.5 2.500h-37c-1.5 0-2.5-1.1-2.5-2.500z\"/>"
            .to_owned(),
    }
}

/// Cloth for the head that differs from that of the clothes.
fn cloth(look: &Chosen) -> (&'static str, &'static str) {
    match look.cloth.0 {
        "#2f4a63" | "#5d7d8c" | "#3a3a3e" => ("#a9b8a0", "#8c9d83"),
        "#c9b48f" | "#f1eee8" | "#b9793a" => ("#3f6470", "#31515b"),
        "#3c5a4c" | "#58764a" => ("#d8c3a5", "#bfa888"),
        _ => ("#5a5f86", "#474b6d"),
    }
}
