//! The one table a section is written as: names, types, defaults, documentation.
//! Parsing, environment names and the reference page all read this table, so they cannot differ.

/// One key of a section, as the table describes it.
pub(crate) struct Key {
    /// Name inside its section.
    pub name: &'static str,
    /// Its documentation, a line each.
    pub doc: &'static [&'static str],
    /// Text of the default. Empty: none. `{section.key}` stands for the value of an earlier key.
    pub default: &'static str,
    /// A short environment name besides the regular one.
    pub short_env: Option<&'static str>,
    /// Least and greatest number allowed.
    pub range: Option<(u64, u64)>,
    /// Whether the value is a secret, which may also stand in a file named by `<name>_file`.
    pub secret: bool,
    /// What a value must be, to follow "is not".
    pub expects: fn() -> String,
}

impl Key {
    /// What a value must be, with the range if it is a number.
    pub(crate) fn wants(&self) -> String {
        match self.range {
            Some((least, most)) => format!("a whole number from {least} to {most}"),
            None => (self.expects)(),
        }
    }

    pub(crate) fn file_name(&self) -> Option<String> {
        self.secret.then(|| format!("{}_file", self.name))
    }
}

/// One section of the configuration file.
pub(crate) struct Section {
    /// Name in the file.
    pub name: &'static str,
    /// Its documentation, a line each.
    pub doc: &'static [&'static str],
    /// Its keys, in the order of the reference page.
    pub keys: &'static [Key],
    /// Whether the section may be given several times, as `[[name]]`.
    pub many: bool,
}

impl Section {
    /// The environment name of a key, with `row` counted from 0 where the section is repeated.
    pub(crate) fn env_name(&self, key: &str, row: &str) -> String {
        let row = if self.many { format!("__{row}") } else { String::new() };
        format!("STOA_{}{row}__{}", self.name.to_uppercase(), key.to_uppercase())
    }

    /// Every name that may stand in the section, `*_file` names included.
    pub(crate) fn names(&self) -> impl Iterator<Item = String> {
        self.keys.iter().flat_map(|key| [Some(key.name.to_owned()), key.file_name()]).flatten()
    }

    pub(crate) fn header(&self) -> String {
        if self.many { format!("[[{}]]", self.name) } else { format!("[{}]", self.name) }
    }
}

/// Writes a section: its struct, its table of keys, and how it is read.
macro_rules! section {
    (
        $(#[doc = $doc:literal])*
        pub struct $Struct:ident in $name:literal, many: $many:literal {
            $(
                $(#[doc = $key_doc:literal])*
                $key:ident: $type:ty = $default:literal
                $(, within $least:literal..=$most:literal)?
                $(, env $env:literal)?;
            )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $Struct {
            $( $(#[doc = $key_doc])* pub $key: $type, )*
        }

        impl $Struct {
            pub(crate) const SECTION: $crate::section::Section = $crate::section::Section {
                name: $name,
                doc: &[$($doc),*],
                many: $many,
                keys: &[$(
                    $crate::section::Key {
                        name: stringify!($key),
                        doc: &[$($key_doc),*],
                        default: $default,
                        short_env: [$(Some($env),)? None][0],
                        range: [$(Some(($least, $most)),)? None][0],
                        secret: <$type as $crate::setting::Setting>::SECRET,
                        expects: <$type as $crate::setting::Setting>::expects,
                    }
                ),*],
            };

            pub(crate) fn read(reader: &mut $crate::reader::Reader, row: usize) -> Option<Self> {
                let mut keys = Self::SECTION.keys.iter();
                $(
                    let $key = keys.next().and_then(|key| reader.take::<$type>(&Self::SECTION, row, key));
                )*
                Some(Self { $($key: $key?),* })
            }
        }
    };
}
pub(crate) use section;
