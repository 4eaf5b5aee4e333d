use super::{Hair, chosen::Chosen};

/// Hair that falls behind neck and shoulders.
pub(super) fn behind(look: &Chosen) -> String {
    let colour = look.colour.tones().0;
    if look.cover.is_some()
        && !matches!(look.hair, Hair::Long | Hair::Waves | Hair::Bob | Hair::Ponytail | Hair::Braids)
    {
        return String::new();
    }
    let shapes = match look.hair {
        Hair::Afro => "<circle cx=\"48\" cy=\"35\" r=\"25\"/>",
        Hair::Bob => "<path d=\"M26.5 42c0-16 8-26 21.5-26s21.5 10 21.5 26v13c0 6-3 9-8 9H34.500c-5 0-8-3-8-9z\"/>",
        Hair::Long => "<path d=\"M27 42c0-16 8-26 21-26s21 10 21 26v31c0 5-3 8-7 8H34c-4 0-7-3-7-8z\"/>",
        Hair::Waves => {
            "<path d=\"M27 42c-1-16 8-26.5 21-26.500S70 26 69 42c-.3 5 4 8 3 14s-3 8-1 14c1.5 5-3 10-9 9H34c-6 1-10.5-4-9-9 2-6 0-8-1-14s3.3-9 3-14z\"/>"
        }
        Hair::Ringlets => {
            "<path d=\"M48 14c-5 0-9 1-12 4-5 1-8 5-8 9-4 3-5 8-3 12-3 4-3 9 0 12-2 5-1 9 3 12 0 5 4 8 9 8h22c5 0 9-3 9-8 4-3 5-7 3-12 3-3 3-8 0-12 2-4 1-9-3-12 0-4-3-8-8-9-3-3-7-4-12-4z\"/>"
        }
        Hair::Ponytail => "<path d=\"M62 24c8 2 13 9 13 20 0 12-2 22-8 33-3-2-6-5-6-9 3-11 4-26 1-44z\"/>",
        Hair::Braids => {
            "<g><ellipse cx=\"29.5\" cy=\"60\" rx=\"4.3\" ry=\"4.8\"/><ellipse cx=\"28.5\" cy=\"67.5\" rx=\"4.1\" ry=\"4.6\"/><ellipse cx=\"28.5\" cy=\"75\" rx=\"3.7\" ry=\"4.4\"/><ellipse cx=\"66.5\" cy=\"60\" rx=\"4.3\" ry=\"4.8\"/><ellipse cx=\"67.5\" cy=\"67.5\" rx=\"4.1\" ry=\"4.6\"/><ellipse cx=\"67.5\" cy=\"75\" rx=\"3.7\" ry=\"4.4\"/><path d=\"M28 44h8v16h-9zM60 44h8l1 16h-9z\"/></g>"
        }
        Hair::Bun => "<circle cx=\"48\" cy=\"13.5\" r=\"7.5\"/>",
        Hair::Curtain => "<path d=\"M28 40c0-14 8-23 20-23s20 9 20 23c0 5-1 9-3 12H31c-2-3-3-7-3-12z\"/>",
        Hair::Bald | Hair::Buzz | Hair::Crop | Hair::SidePart | Hair::Quiff | Hair::Curls | Hair::Pixie => "",
    };
    format!("<g fill=\"{colour}\">{shapes}</g>")
}

/// Hair that lies on the head.
pub(super) fn above(look: &Chosen) -> String {
    let (colour, shine) = look.colour.tones();
    let path = |d: &str| format!("<path fill=\"{colour}\" d=\"{d}\"/>");
    let group = |shapes: &str| format!("<g fill=\"{colour}\">{shapes}</g>");
    let strand = |d: &str| {
        format!("<path fill=\"none\" stroke=\"{shine}\" stroke-width=\"1.3\" stroke-linecap=\"round\" d=\"{d}\"/>")
    };
    match look.hair {
        Hair::Bald => {
            path("M31.5 43c-1.3-4-1.3-8 .3-11.5 1 1.5 1.5 4 1.2 7zM64.5 43c1.3-4 1.3-8-.3-11.5-1 1.5-1.5 4-1.2 7z")
        }
        Hair::Buzz => format!(
            "<path fill=\"{colour}\" opacity=\".82\" d=\"M31.3 41c-1.3-13 5-20.5 16.7-20.500S66 28 64.7 41c-.8-5-2-8.5-4.2-10.5-3.5-1.7-8-2.3-12.5-2.300s-9 .6-12.5 2.300c-2.2 2-3.4 5.5-4.2 10.500z\"/>"
        ),
        Hair::Crop => path(
            "M30.8 42C28.5 26 35 17.5 48 17.500S67.5 26 65.2 42c-.9-5-2-8.3-4.4-11-2.3.8-4-.2-6-1.2-1.6 1-3.6 1.3-5.8.5-2 1-4.5 1-6.5-.1-2.2 1.2-4.6 1.6-7.3.8-2.4 2.7-3.5 6-4.4 11z",
        ),
        Hair::SidePart => {
            path(
                "M30.8 42.500C28 26 35.5 17 48.5 17c12 0 19 8.5 16.7 25.5-1-5-2-8.5-4.4-11.500C52 32 44 30 39.5 25.500c-.8 4-3.5 6.7-6 8.5-1.3 2.3-2 5-2.7 8.500z",
            ) + &strand("M39.5 25.500c.8-2.6 2.3-4.5 4.5-5.7")
        }
        Hair::Quiff => {
            path(
                "M31 42c-1.6-5-2-9-1-12.500C29 20 36 12.5 46 13c9-1.5 18 2 18.5 10 1.5 5.5 2 12 .5 19-.8-4.5-1.8-8-4-11-3.5-3-7-4.5-11-4.2-5 .4-9.5 1-14 4.2-2.6 2.5-4 6-5 11z",
            ) + &strand("M39 23c3.5-4 9-5.5 15-4.5")
        }
        Hair::Curls => group(CURLS) + &strand("M39 21.500c1.5-2 3.5-2.6 5.5-2M50 17.500c2-.8 4-.3 5.3 1.2"),
        Hair::Afro => {
            path(
                "M31.5 42c-2-13 5-20.5 16.5-20.500S66.5 29 64.5 42c-.7-5.5-2.5-9.5-5.5-11.5-3.5-1-7-1.4-11-1.400s-7.5.4-11 1.400c-3 2-4.8 6-5.5 11.500z",
            ) + &strand("M33 24c2.5-4.5 6-7.3 10.5-8.5")
        }
        Hair::Pixie => {
            path(
                "M30.5 45c-4-17 4-28 17.5-28s20.5 10 18 27c-1.2-2.3-1.7-5-2.2-8-2.3-1.3-4-3.5-5-6.5-5 4-13 6.5-21.8 6.5-2 0-3.5.4-4.3 1.5-1 2.3-1.7 4.8-2.2 7.500z",
            ) + &strand("M38 32c6-.7 12-3 16.5-7")
        }
        Hair::Bob => {
            path(
                "M29.5 50c-4-20 3-33 18.5-33s22.5 13 18.5 33c-1.6-5-2.6-10-3-16-4.5 1.3-10 2-15.5 2s-11-.7-15.5-2c-.4 6-1.4 11-3 16z",
            ) + &strand("M36 24c3-3 7-4.5 12-4.5")
        }
        Hair::Long | Hair::Curtain => {
            path(
                "M29.5 52C26 30 32 17 48 17s22 13 18.5 35c-1.7-5-2.6-9.5-3-14-6-2-12-7-15.5-13.500C44.5 31 38.5 36 32.5 38c-.4 4.5-1.3 9-3 14z",
            ) + &strand("M33 33c2-5.5 6-10 12-12M63 33c-2-5.5-6-10-12-12")
        }
        Hair::Waves => {
            path(
                "M29.5 53C25.5 31 32 17 48.5 17c15 0 21.5 13 18 36-2-4-3.2-9-3.5-14.5-9-1.5-18-6-22.5-13-1.5 6-4.5 10.5-8 13-.2 5.5-1.2 10.5-3 14.500z",
            ) + &strand("M41 25c1-2.6 3-4.4 6-5")
        }
        Hair::Bun | Hair::Ponytail => {
            path(
                "M31 43c-2.5-16 4-25 17-25s19.5 9 17 25c-.8-5-2.3-9-5-11.5-3.3-2.6-7.3-4-12-4s-8.7 1.4-12 4c-2.7 2.5-4.2 6.5-5 11.500z",
            ) + &strand("M37 27c2-3.3 5-5.3 9-6M59 27c-2-3.3-5-5.3-9-6")
        }
        Hair::Braids => {
            path(
                "M29 48c-3-20 4-31 19-31s22 11 19 31c-1.8-3.5-3-7.5-3.5-12C57 34.5 51.5 31 48 25.5 44.5 31 39 34.5 32.5 36c-.5 4.5-1.7 8.5-3.5 12z",
            ) + &strand("M48 18.500v6")
        }
        Hair::Ringlets => group(RINGLETS) + &strand("M37 24c2-2.5 4.5-3.5 7-3.200M53 19.500c2.5.3 4.3 1.6 5.5 3.5"),
    }
}

const CURLS: &str = "<circle cx=\"33\" cy=\"32\" r=\"4.6\"/><circle cx=\"35.5\" cy=\"25.5\" r=\"5.6\"/><circle cx=\"42\" cy=\"20.5\" r=\"6\"/><circle cx=\"50\" cy=\"19\" r=\"6.2\"/><circle cx=\"57.5\" cy=\"22.5\" r=\"5.8\"/><circle cx=\"62.5\" cy=\"28.5\" r=\"5\"/><circle cx=\"64\" cy=\"35\" r=\"3.6\"/><circle cx=\"32\" cy=\"37.5\" r=\"3\"/><circle cx=\"46\" cy=\"26\" r=\"5\"/><circle cx=\"54\" cy=\"26.5\" r=\"4.6\"/><circle cx=\"40\" cy=\"27.5\" r=\"4.2\"/>";

const RINGLETS: &str = "<circle cx=\"35\" cy=\"29\" r=\"5.5\"/><circle cx=\"41\" cy=\"23.5\" r=\"6\"/><circle cx=\"49\" cy=\"21.5\" r=\"6\"/><circle cx=\"57\" cy=\"24.5\" r=\"6\"/><circle cx=\"62\" cy=\"30.5\" r=\"5\"/><circle cx=\"31.5\" cy=\"36\" r=\"4.5\"/><circle cx=\"65\" cy=\"37\" r=\"4\"/><circle cx=\"30\" cy=\"43.5\" r=\"4\"/><circle cx=\"66\" cy=\"44.5\" r=\"4\"/><circle cx=\"30\" cy=\"51\" r=\"4\"/><circle cx=\"66\" cy=\"52\" r=\"4\"/>";
