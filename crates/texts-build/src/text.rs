//! A text after everything it refers to has been put in: what one language says for one key.

/// A text is its parts, one after the other.
pub(crate) type Text = Vec<Part>;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Part {
    /// Always the same.
    Literal(String),
    /// The value of a variable; grouped if the variable turns out to be a number.
    Shown(String),
    /// The value of a variable that is said to be a number.
    Number(String),
    /// One of several texts.
    Choice(Choice),
}

/// Texts to choose from by the value of a variable.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Choice {
    pub(crate) variable: String,
    pub(crate) arms: Arms,
    pub(crate) otherwise: Text,
}

/// What the value is compared with. `one` is 1 in both of our languages, so that it needs no case of its own.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Arms {
    Numbers(Vec<(i64, Text)>),
    Words(Vec<(String, Text)>),
}

impl Choice {
    /// Every text that may be chosen.
    pub(crate) fn texts(&self) -> Vec<&Text> {
        let mut texts: Vec<&Text> = match &self.arms {
            Arms::Numbers(arms) => arms.iter().map(|(_, text)| text).collect(),
            Arms::Words(arms) => arms.iter().map(|(_, text)| text).collect(),
        };
        texts.push(&self.otherwise);
        texts
    }
}

/// Adds a part, joining literals that meet.
pub(crate) fn push(text: &mut Text, part: Part) {
    match (text.last_mut(), part) {
        (_, Part::Literal(new)) if new.is_empty() => {}
        (Some(Part::Literal(last)), Part::Literal(new)) => last.push_str(&new),
        (_, part) => text.push(part),
    }
}
