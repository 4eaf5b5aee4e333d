use super::{Beard, Clothes, Cover, Hair, HairColour, Looks, Skin, Style, dice::Dice};

/// Everything about a portrait.
pub(super) struct Chosen {
    pub(super) skin: Skin,
    pub(super) hair: Hair,
    pub(super) colour: HairColour,
    pub(super) beard: Option<Beard>,
    pub(super) glasses: Option<Glasses>,
    pub(super) cover: Option<Cover>,
    pub(super) clothes: Clothes,
    pub(super) cloth: (&'static str, &'static str),
    pub(super) second: &'static str,
    pub(super) ground: &'static str,
    pub(super) head: Head,
    pub(super) mouth: Mouth,
    pub(super) brows: Brows,
    pub(super) earrings: bool,
    pub(super) lashes: bool,
}

#[derive(Clone, Copy)]
pub(super) enum Glasses {
    Round,
    Square,
}

#[derive(Clone, Copy)]
pub(super) enum Head {
    Oval,
    Round,
    Square,
    Narrow,
}

#[derive(Clone, Copy)]
pub(super) enum Mouth {
    Smile,
    Laugh,
    Calm,
}

#[derive(Clone, Copy)]
pub(super) enum Brows {
    Soft,
    Straight,
    Raised,
}

const LONGER: &[Hair] = &[
    Hair::Pixie,
    Hair::Bob,
    Hair::Bob,
    Hair::Long,
    Hair::Long,
    Hair::Waves,
    Hair::Waves,
    Hair::Bun,
    Hair::Ponytail,
    Hair::Braids,
    Hair::Ringlets,
    Hair::Afro,
];
const SHORTER: &[Hair] = &[
    Hair::Bald,
    Hair::Buzz,
    Hair::Crop,
    Hair::Crop,
    Hair::SidePart,
    Hair::SidePart,
    Hair::Quiff,
    Hair::Quiff,
    Hair::Curls,
    Hair::Curtain,
];
/// Quiet grounds beside which skin and cloth stand out.
const GROUNDS: &[&str] = &["#e9d3c8", "#eadbb9", "#d3e0c8", "#c6dfe0", "#cfdaea", "#e2d2e4", "#e6ddd1", "#d5dcd9"];
/// A cloth and its shade.
const CLOTHS: &[(&str, &str)] = &[
    ("#2f4a63", "#243a4f"),
    ("#3c5a4c", "#2e473c"),
    ("#7b3f3a", "#63302c"),
    ("#b9793a", "#9a622c"),
    ("#4c4a6b", "#3b3955"),
    ("#5d7d8c", "#4a6673"),
    ("#8a5a74", "#70475d"),
    ("#3a3a3e", "#2b2b2f"),
    ("#c9b48f", "#b09b76"),
    ("#58764a", "#465f3a"),
    ("#c2604a", "#a44e3a"),
    ("#f1eee8", "#d9d4ca"),
];
const SECONDS: &[&str] = &["#f6f3ee", "#e7eef4", "#f3e6d6", "#dfe7dc", "#d8c7c0"];

impl Chosen {
    pub(super) fn new(seed: u64, looks: Looks) -> Self {
        let mut dice = Dice(seed);
        let style = match looks.style {
            Style::Any => dice.pick(&[Style::Feminine, Style::Masculine]),
            laid_down => laid_down,
        };
        let masculine = style == Style::Masculine;
        let skin = dice.pick(Skin::ALL);
        let skin = looks.skin.unwrap_or(skin);
        let hair = dice.pick(if masculine { SHORTER } else { LONGER });
        let colour = dice.pick(skin.natural());
        let bearded = dice.chance(40) && masculine;
        let beard = dice.pick(&[Beard::Stubble, Beard::Full, Beard::Full, Beard::Goatee, Beard::Moustache]);
        let wears_glasses = dice.chance(26);
        let shape = dice.pick(&[Glasses::Round, Glasses::Square]);
        let clothes = dice.pick(&[
            Clothes::Crew,
            Clothes::Crew,
            Clothes::Pullover,
            Clothes::Shirt,
            Clothes::Shirt,
            Clothes::Blazer,
            Clothes::Blazer,
            Clothes::Rollneck,
            Clothes::Hoodie,
        ]);
        Self {
            skin,
            hair: looks.hair.unwrap_or(hair),
            colour: looks.hair_colour.unwrap_or(colour),
            beard: looks.beard.or(bearded.then_some(beard)),
            glasses: looks.glasses.unwrap_or(wears_glasses).then_some(shape),
            cover: looks.cover,
            clothes: looks.clothes.unwrap_or(clothes),
            cloth: dice.pick(CLOTHS),
            second: dice.pick(SECONDS),
            ground: dice.pick(GROUNDS),
            head: dice.pick(if masculine {
                &[Head::Oval, Head::Square, Head::Square, Head::Narrow]
            } else {
                &[Head::Oval, Head::Oval, Head::Round, Head::Narrow]
            }),
            mouth: dice.pick(&[Mouth::Smile, Mouth::Smile, Mouth::Laugh, Mouth::Calm]),
            brows: dice.pick(&[Brows::Soft, Brows::Straight, Brows::Raised]),
            earrings: dice.chance(35) && !masculine,
            lashes: !masculine,
        }
    }
}
