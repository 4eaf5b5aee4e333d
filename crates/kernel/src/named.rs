//! Words that are stored: an enum whose values have a name each, the same in the database, in forms, in addresses and in JSON.

/// Makes such an enum.
#[macro_export]
macro_rules! named {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$doc])* $variant),+ }

        impl $name {
            /// All, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// Its name.
            #[must_use]
            pub const fn name(self) -> &'static str { match self { $(Self::$variant => $word),+ } }
            /// From its name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.name() == name)
            }
            /// From a name that was stored: an unknown one is the first.
            #[must_use]
            pub fn stored(name: &str) -> Self {
                Self::from_name(name).unwrap_or(Self::ALL[0])
            }
        }
    };
}
