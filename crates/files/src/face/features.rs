use super::{
    Beard,
    chosen::{Brows, Chosen, Glasses, Head, Mouth},
};

/// Ears, head and the light on it.
pub(super) fn head(look: &Chosen) -> String {
    let (skin, shade, _) = look.skin.tones();
    let outline = outline(look.head);
    let earrings = if look.earrings {
        "<g fill=\"#e3bd62\"><circle cx=\"31\" cy=\"50.5\" r=\"1.3\"/><circle cx=\"65\" cy=\"50.5\" r=\"1.3\"/></g>"
    } else {
        ""
    };
    format!(
        "<g fill=\"{skin}\"><ellipse cx=\"31.6\" cy=\"44.5\" rx=\"3.2\" ry=\"4.6\"/><ellipse cx=\"64.4\" cy=\"44.5\" rx=\"3.2\" ry=\"4.6\"/></g>\
         <g fill=\"{shade}\"><ellipse cx=\"31.6\" cy=\"44.8\" rx=\"1.4\" ry=\"2.6\"/><ellipse cx=\"64.4\" cy=\"44.8\" rx=\"1.4\" ry=\"2.6\"/></g>\
         {earrings}<path fill=\"{skin}\" d=\"{outline}\"/>"
    )
}

const fn outline(head: Head) -> &'static str {
    match head {
        Head::Oval => "M32 40c0-11 6-18 16-18s16 7 16 18c0 15-7 26-16 26s-16-11-16-26z",
        Head::Round => "M31.5 41c0-11 7-19 16.5-19s16.5 8 16.5 19c0 14-7.5 23-16.5 23s-16.5-9-16.5-23z",
        Head::Square => {
            "M32 39c0-10 6-17 16-17s16 7 16 17v9c0 6-2.5 11-6.5 14.5-3 2.6-6 3.5-9.5 3.500s-6.5-.9-9.5-3.500c-4-3.5-6.5-8.5-6.5-14.500z"
        }
        Head::Narrow => {
            "M32.5 40c0-11 6-18 15.5-18s15.5 7 15.5 18c0 9-2 16-6.5 21.5-2.7 3.3-5.7 5-9 5s-6.3-1.7-9-5c-4.5-5.5-6.5-12.5-6.5-21.500z"
        }
    }
}

/// Brows, eyes, cheeks, nose and mouth.
pub(super) fn face(look: &Chosen) -> String {
    let (_, shade, lips) = look.skin.tones();
    let brow = look.colour.tones().0;
    let brows = match look.brows {
        Brows::Soft => "M37.8 38.200c2-1.7 4.6-1.9 6.7-.9M51.5 37.300c2.1-1 4.7-.8 6.7.9",
        Brows::Straight => "M37.8 37.700l6.8-.6M51.4 37.100l6.8.6",
        Brows::Raised => "M37.8 37.600c1.7-2.5 4.6-2.9 6.8-1.300M51.4 36.300c2.2-1.6 5.1-1.2 6.8 1.3",
    };
    let lashes = if look.lashes {
        "<path fill=\"none\" stroke=\"#2a211e\" stroke-width=\".9\" stroke-linecap=\"round\" d=\"M38.7 42.700c1-1.9 3.4-2.3 5-.8M52.3 41.900c1.6-1.5 4-1.1 5 .8\"/>"
    } else {
        ""
    };
    format!(
        "<g fill=\"{lips}\" opacity=\".16\"><circle cx=\"38.5\" cy=\"50.5\" r=\"3.6\"/><circle cx=\"57.5\" cy=\"50.5\" r=\"3.6\"/></g>\
         <path fill=\"none\" stroke=\"{brow}\" stroke-width=\"1.5\" stroke-linecap=\"round\" d=\"{brows}\"/>\
         <g fill=\"#2a211e\"><ellipse cx=\"41.3\" cy=\"43.3\" rx=\"1.65\" ry=\"2\"/><ellipse cx=\"54.7\" cy=\"43.3\" rx=\"1.65\" ry=\"2\"/></g>\
         <g fill=\"#fff\" opacity=\".85\"><circle cx=\"41.9\" cy=\"42.6\" r=\".55\"/><circle cx=\"55.3\" cy=\"42.6\" r=\".55\"/></g>{lashes}\
         <path fill=\"none\" stroke=\"{shade}\" stroke-width=\"1.3\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"M48.3 44.500c-.4 2.4-1.3 4.3-1.9 5.4.8.9 2.3 1.1 3.5.4\"/>{}",
        mouth(look.mouth, lips)
    )
}

fn mouth(mouth: Mouth, lips: &str) -> String {
    let line = |d: &str| {
        format!("<path fill=\"none\" stroke=\"{lips}\" stroke-width=\"1.6\" stroke-linecap=\"round\" d=\"{d}\"/>")
    };
    match mouth {
        Mouth::Smile => line("M43 55.200c2.7 2.6 7.3 2.6 10 0"),
        Mouth::Calm => line("M43.8 56c2.6 1.1 5.8 1.1 8.4 0"),
        Mouth::Laugh => format!(
            "<path fill=\"{lips}\" d=\"M42.3 54.200c3.6.9 7.8.9 11.4 0 .2 3.7-2.3 6-5.7 6s-5.9-2.3-5.7-6z\"/>\
             <path fill=\"#fff\" d=\"M43.4 54.500c3 .6 6.2.6 9.2 0 0 1.1-.3 1.7-.7 2.1-2.5.6-5.3.6-7.8 0-.4-.4-.7-1-.7-2.100z\"/>"
        ),
    }
}

/// A beard lies on the head and under nose and mouth.
pub(super) fn beard(look: &Chosen, beard: Beard) -> String {
    let colour = look.colour.tones().0;
    let full = "M32.3 43c.9 3.5 1.7 6 3.7 7.5 2.4 1.7 4.5.6 6.5.1 1.9-.5 3.6-.6 5.5-.6s3.6.1 5.5.6c2 .5 4.1 1.6 6.5-.1 2-1.5 2.8-4 3.7-7.5.7 9.5-1.5 16-5.2 20.5-2.8 3.3-6.3 5-10.5 5s-7.7-1.7-10.5-5c-3.7-4.5-5.9-11-5.2-20.500z";
    let gap = "M42.5 54.200c2.8-1.2 8.2-1.2 11 0 .3 3-2 5.2-5.5 5.200s-5.8-2.2-5.5-5.200z";
    let skin = look.skin.tones().0;
    match beard {
        // Not in the colour of the hair: grey stubble on dark skin looks like ash.
        Beard::Stubble => {
            format!("<path fill=\"#2a211e\" opacity=\".13\" transform=\"translate(2.9 2.6) scale(.94)\" d=\"{full}\"/>")
        }
        Beard::Full => format!("<path fill=\"{colour}\" d=\"{full}\"/><path fill=\"{skin}\" d=\"{gap}\"/>"),
        Beard::Goatee => format!(
            "<path fill=\"{colour}\" d=\"M41 56c0-3.7 3-5 7-5s7 1.3 7 5c0 6.5-2.5 11.5-7 11.500s-7-5-7-11.500z\"/><path fill=\"{skin}\" d=\"{gap}\"/>"
        ),
        Beard::Moustache => {
            format!(
                "<path fill=\"{colour}\" d=\"M48 51.300c2.3-1 5.9-.5 7.7 3-2.3.5-5.2.2-7.7-.8-2.5 1-5.4 1.3-7.7.8 1.8-3.5 5.4-4 7.7-3z\"/>"
            )
        }
    }
}

pub(super) fn glasses(look: &Chosen, shape: Glasses) -> String {
    let frame = if look.second == "#f6f3ee" { "#7a5232" } else { "#2b2f36" };
    let lenses = match shape {
        Glasses::Round => "<circle cx=\"41\" cy=\"43.5\" r=\"5.4\"/><circle cx=\"55\" cy=\"43.5\" r=\"5.4\"/>",
        Glasses::Square => {
            "<rect x=\"35.2\" y=\"39.3\" width=\"11.2\" height=\"8.6\" rx=\"2.4\"/><rect x=\"49.6\" y=\"39.3\" width=\"11.2\" height=\"8.6\" rx=\"2.4\"/>"
        }
    };
    format!(
        "<g fill=\"#fff\" fill-opacity=\".09\" stroke=\"{frame}\" stroke-width=\"1.3\">{lenses}</g>\
         <path fill=\"none\" stroke=\"{frame}\" stroke-width=\"1.3\" d=\"M46.4 43c.9-.9 2.3-.9 3.2 0M35.5 42.500l-3.5-.8M60.5 42.500l3.5-.8\"/>"
    )
}
