//! The columns of the file.

use crate::t;
use std::fmt;
use texts::Lang;

macro_rules! columns {
    ($($(#[$doc:meta])+ $name:ident = $word:literal;)+) => {
        /// A column, by its name in the first line.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Column { $($(#[$doc])+ $name),+ }
        impl Column {
            /// All, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];
            /// Its name in the file.
            #[must_use]
            pub const fn name(self) -> &'static str { match self { $(Self::$name => $word),+ } }
        }
    };
}

columns! {
    /// The key in the directory that the file comes from; never changes. Required.
    ExternalId = "external_id";
    /// First and last name. Required.
    Name = "name";
    /// The mail address to sign in with.
    Email = "email";
    /// `employee` (also when empty), `guest` or `customer`.
    Kind = "kind";
    /// What they do.
    Title = "title";
    /// Where they work.
    Unit = "unit";
    /// What their unit does: a code of [`crate::profile::function::ALL`].
    Function = "function";
    /// The `external_id` of whom they report to.
    Manager = "manager";
    /// Town or site.
    Location = "location";
    /// An IANA name such as `Europe/Berlin`.
    TimeZone = "time_zone";
    /// The language of their pages: `en`, `de`, or empty for what their browser asks for.
    Language = "language";
    /// What they speak, as codes (ISO 639-1) or names, with commas or semicolons between them.
    Languages = "languages";
    /// What they can do, with commas or semicolons between.
    Skills = "skills";
    /// What to ask them about.
    AskMeAbout = "ask_me_about";
    /// A customer's company.
    Company = "company";
    /// Leads people: `yes` or `no`.
    Leader = "leader";
    /// Works in IT: `yes` or `no`.
    It = "it";
    /// Has left: `yes` or `no`.
    Left = "left";
}

impl Column {
    /// The column of this name, or the one that was probably meant.
    ///
    /// # Errors
    /// The nearest, if one is near: with a letter in three wrong at most.
    pub fn named(name: &str) -> Result<Self, Option<Self>> {
        let wanted = name.trim().to_lowercase().replace([' ', '-'], "_");
        let exact = Self::ALL.iter().copied().find(|column| column.name() == wanted);
        exact.ok_or_else(|| {
            let far = |column: &Self| strsim::osa_distance(column.name(), &wanted);
            let nearest = Self::ALL.iter().copied().min_by_key(far);
            nearest.filter(|column| far(column) * 3 <= wanted.chars().count())
        })
    }

    /// What it means, for people.
    #[must_use]
    pub fn about(self, lang: Lang) -> String {
        t::lookup(lang, &format!("column-{}", self.name().replace('_', "-")), &[]).unwrap_or_default()
    }

    /// The names of all.
    #[must_use]
    pub fn names() -> String {
        Self::ALL.iter().map(|column| column.name()).collect::<Vec<_>>().join(", ")
    }
}

impl fmt::Display for Column {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
