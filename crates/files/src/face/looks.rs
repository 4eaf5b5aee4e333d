use serde::Deserialize;

/// What is laid down about a portrait; the seed decides the rest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Looks {
    /// Which hair, beards and clothes the seed may pick.
    pub style: Style,
    /// Tone of the skin.
    pub skin: Option<Skin>,
    /// Shape of the hair.
    pub hair: Option<Hair>,
    /// Colour of the hair and beard.
    pub hair_colour: Option<HairColour>,
    /// A beard.
    pub beard: Option<Beard>,
    /// With glasses or without.
    pub glasses: Option<bool>,
    /// Something on the head; never picked by the seed.
    pub cover: Option<Cover>,
    /// Clothes.
    pub clothes: Option<Clothes>,
}

/// Which looks the seed may pick from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Style {
    /// Everything.
    #[default]
    Any,
    /// Mostly longer hair, no beard.
    Feminine,
    /// Mostly shorter hair, sometimes a beard.
    Masculine,
}

macro_rules! choices {
    ($(#[$about:meta])* $name:ident: $($(#[$doc:meta])+ $one:ident),+ $(,)?) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($(#[$doc])+ $one),+ }

        impl $name {
            /// All there are.
            pub const ALL: &[Self] = &[$(Self::$one),+];
        }
    };
}

choices! {
    /// Tone of the skin, from light to dark.
    Skin:
    /// The lightest.
    Porcelain,
    /// Light and rosy.
    Rose,
    /// Light and golden.
    Sand,
    /// Medium and golden.
    Honey,
    /// Medium brown.
    Amber,
    /// Brown.
    Chestnut,
    /// Dark brown.
    Umber,
    /// The darkest.
    Ebony,
}

choices! {
    /// Shape of the hair.
    Hair:
    /// None on top, short at the sides.
    Bald,
    /// A few millimetres.
    Buzz,
    /// Short all over.
    Crop,
    /// Short, parted at the side.
    SidePart,
    /// Short sides, brushed up.
    Quiff,
    /// Short and curly.
    Curls,
    /// Round and full.
    Afro,
    /// Short with a swept fringe.
    Pixie,
    /// To the chin, with a fringe.
    Bob,
    /// Long and straight, parted in the middle.
    Long,
    /// Long and wavy, parted at the side.
    Waves,
    /// Tied up on top.
    Bun,
    /// Tied at the back, over one shoulder.
    Ponytail,
    /// Two plaits.
    Braids,
    /// Full curls to the shoulders.
    Ringlets,
    /// To the ears, loose and parted in the middle.
    Curtain,
}

choices! {
    /// Colour of the hair.
    HairColour:
    /// Black.
    Black,
    /// Dark brown.
    Dark,
    /// Brown.
    Brown,
    /// Reddish brown.
    Auburn,
    /// Red.
    Ginger,
    /// Dark blond.
    Blond,
    /// Light blond.
    Flax,
    /// Grey.
    Grey,
    /// Nearly white.
    Silver,
}

choices! {
    /// A beard.
    Beard:
    /// A shadow.
    Stubble,
    /// A trimmed full beard.
    Full,
    /// Round the mouth.
    Goatee,
    /// On the upper lip.
    Moustache,
}

choices! {
    /// Something on the head.
    Cover:
    /// A scarf round head and neck.
    Hijab,
    /// A wound cloth.
    Turban,
    /// A knitted cap.
    Beanie,
    /// A work helmet.
    Helmet,
}

choices! {
    /// Clothes.
    Clothes:
    /// A round neck.
    Crew,
    /// A V neck over a shirt.
    Pullover,
    /// An open collar.
    Shirt,
    /// A jacket over a shirt.
    Blazer,
    /// A high collar.
    Rollneck,
    /// A hood.
    Hoodie,
    /// Work wear with bright straps.
    Overall,
}

impl Skin {
    /// Light, shaded, and the colour of lips.
    pub(super) const fn tones(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Porcelain => ("#f8dccb", "#eabfa8", "#c9766c"),
            Self::Rose => ("#f3ccb4", "#e0a98d", "#bf6a5f"),
            Self::Sand => ("#ecc29c", "#d6a077", "#b5655a"),
            Self::Honey => ("#dfab7e", "#c48a5b", "#a5564b"),
            Self::Amber => ("#c88d5f", "#aa6f45", "#8f4640"),
            Self::Chestnut => ("#a66d47", "#885333", "#77353a"),
            Self::Umber => ("#875735", "#6a4126", "#6a2f30"),
            Self::Ebony => ("#6a4431", "#513122", "#a15c57"),
        }
    }

    pub(super) const fn natural(self) -> &'static [HairColour] {
        use HairColour::{Auburn, Black, Blond, Brown, Dark, Flax, Ginger, Grey, Silver};
        match self {
            Self::Porcelain | Self::Rose => &[Dark, Brown, Brown, Auburn, Ginger, Blond, Blond, Flax, Grey, Silver],
            Self::Sand | Self::Honey => &[Black, Black, Dark, Dark, Brown, Brown, Auburn, Grey],
            Self::Amber | Self::Chestnut => &[Black, Black, Black, Dark, Dark, Grey],
            Self::Umber | Self::Ebony => &[Black, Black, Black, Black, Dark, Grey],
        }
    }
}

impl HairColour {
    /// The colour, and a lighter one for its shine.
    pub(super) const fn tones(self) -> (&'static str, &'static str) {
        match self {
            Self::Black => ("#25201f", "#3d3634"),
            Self::Dark => ("#3d2a22", "#573f34"),
            Self::Brown => ("#5f4030", "#7c5844"),
            Self::Auburn => ("#6f3524", "#8f4d37"),
            Self::Ginger => ("#b0572a", "#c97646"),
            Self::Blond => ("#b98d51", "#d0a96f"),
            Self::Flax => ("#d9b97c", "#e9d09d"),
            Self::Grey => ("#85817d", "#a19d99"),
            Self::Silver => ("#c4c1bc", "#dad8d4"),
        }
    }
}
