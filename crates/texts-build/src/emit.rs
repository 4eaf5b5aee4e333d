//! Writes the Rust source.
//!
//! Each language's text is one line, however long: nobody reads the made file for pleasure, and lints that count lines
//! have nothing to say about a text of many variants.

use crate::names::rust_name;
use crate::text::{Arms, Choice, Part, Text};
use crate::variables::{Kind, Message, Variable};

const HEAD: &str = "\
// Made from en.ftl and de.ftl while building.

/// The texts of this crate in one language.
#[derive(Clone, Copy, Debug)]
pub struct Texts {
    lang: ::texts::Lang,
}

impl Texts {
    /// The texts in `lang`.
    pub fn new(lang: ::texts::Lang) -> Self {
        Self { lang }
    }

    /// The language these texts are in.
    pub fn lang(&self) -> ::texts::Lang {
        self.lang
    }
";

const LOOKUP: &str = "\
/// The text under a key that is only known at run time, as errors and facts carry it (`sign-in`, `sign-in.title`).
/// `None` if there is no such key, or an argument is missing or of the wrong kind.
pub fn lookup(lang: ::texts::Lang, key: &str, args: &[(&str, ::texts::Arg)]) -> Option<String> {
    ::texts::keyed::find(KEYED, lang, key, args)
}

/// Ordered by key.
static KEYED: &[::texts::keyed::Keyed] = &[
";

/// The source of the module with `Texts` and `lookup`.
pub(crate) fn rust(messages: &[Message]) -> String {
    let methods: String = messages.iter().map(method).collect();
    let mut by_key: Vec<&Message> = messages.iter().collect();
    by_key.sort_by(|a, b| a.key.cmp(&b.key));
    let entries: String = by_key.into_iter().map(entry).collect();
    format!("{HEAD}{methods}}}\n\n{LOOKUP}{entries}];\n")
}

fn method(message: &Message) -> String {
    let (name, english) = (rust_name(&message.key), doc(&message.en));
    if message.variables.is_empty() {
        let [en, de] = [&message.en, &message.de].map(constant);
        return format!(
            "
    /// “{english}”
    pub fn {name}(&self) -> &'static str {{
        match self.lang {{
            ::texts::Lang::En => {en:?},
            ::texts::Lang::De => {de:?},
        }}
    }}
"
        );
    }
    let parameters: String = message.variables.iter().map(parameter).collect();
    let numbers: String = message.variables.iter().filter_map(to_integer).collect();
    let [en, de] = [&message.en, &message.de].map(|text| pushes(text, &message.variables));
    let capacity = length(&message.en).max(length(&message.de));
    format!(
        "
    /// “{english}”
    pub fn {name}(&self{parameters}) -> String {{{numbers}
        let mut out = String::with_capacity({capacity});
        match self.lang {{
            ::texts::Lang::En => {{ {en}}}
            ::texts::Lang::De => {{ {de}}}
        }}
        out
    }}
"
    )
}

/// The English text for people who read the documentation, with what Markdown would take for markup escaped.
fn doc(text: &Text) -> String {
    let mut doc = String::new();
    for c in outline(text).chars() {
        match c {
            '\n' => doc.push_str(" ⏎ "),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~' | '|' => doc.extend(['\\', c]),
            c if c.is_control() => doc.push(' '),
            c => doc.push(c),
        }
    }
    doc
}

fn outline(text: &Text) -> String {
    text.iter().map(outline_part).collect()
}

fn outline_part(part: &Part) -> String {
    match part {
        Part::Literal(literal) => literal.clone(),
        Part::Shown(variable) | Part::Number(variable) => format!("{{ ${variable} }}"),
        Part::Choice(choice) => format!("{{ ${}: {} }}", choice.variable, variants(choice).join(" | ")),
    }
}

fn variants(choice: &Choice) -> Vec<String> {
    let arm = |key: String, text: &Text| format!("[{key}] {}", outline(text));
    let mut variants: Vec<String> = match &choice.arms {
        Arms::Numbers(arms) => arms.iter().map(|(key, text)| arm(key.to_string(), text)).collect(),
        Arms::Words(arms) => arms.iter().map(|(key, text)| arm(key.clone(), text)).collect(),
    };
    variants.push(arm("other".to_owned(), &choice.otherwise));
    variants
}

fn constant(text: &Text) -> &str {
    match text.as_slice() {
        [Part::Literal(literal)] => literal,
        _ => "",
    }
}

fn parameter(variable: &Variable) -> String {
    let kind = match variable.kind {
        Kind::Shown => "impl ::core::fmt::Display",
        Kind::Number => "impl ::texts::Number",
        Kind::Word => "&str",
    };
    format!(", {}: {kind}", rust_name(&variable.name))
}

fn to_integer(variable: &Variable) -> Option<String> {
    let name = rust_name(&variable.name);
    (variable.kind == Kind::Number).then(|| format!("\n        let {name} = {name}.to_i64();"))
}

/// Statements that push a text to `out`, each followed by a space.
fn pushes(text: &Text, variables: &[Variable]) -> String {
    text.iter().map(|part| push(part, variables) + " ").collect()
}

fn push(part: &Part, variables: &[Variable]) -> String {
    match part {
        Part::Literal(literal) => push_literal(literal),
        Part::Shown(name) | Part::Number(name) => push_variable(name, variables),
        Part::Choice(choice) => push_choice(choice, variables),
    }
}

fn push_literal(literal: &str) -> String {
    let mut chars = literal.chars();
    match (chars.next(), chars.next()) {
        (Some(only), None) => format!("out.push({only:?});"),
        _ => format!("out.push_str({literal:?});"),
    }
}

fn push_variable(name: &str, variables: &[Variable]) -> String {
    let kind = variables.iter().find(|v| v.name == name).map(|v| v.kind);
    let name = rust_name(name);
    match kind {
        Some(Kind::Number) => format!("::texts::push_grouped(&mut out, {name}, self.lang);"),
        Some(Kind::Word) => format!("out.push_str({name});"),
        _ => format!("::texts::keyed::push_shown(&mut out, &{name});"),
    }
}

fn push_choice(choice: &Choice, variables: &[Variable]) -> String {
    // A text may choose to say nothing, but Clippy wants no `match` with an arm that does nothing.
    let said = |text: &Text| if text.is_empty() { push_literal("") } else { pushes(text, variables) };
    let arm = |key: String, text: &Text| format!("{key} => {{ {}}} ", said(text));
    let arms: String = match &choice.arms {
        Arms::Numbers(arms) => arms.iter().map(|(key, text)| arm(key.to_string(), text)).collect(),
        Arms::Words(arms) => arms.iter().map(|(key, text)| arm(format!("{key:?}"), text)).collect(),
    };
    let otherwise = arm("_".to_owned(), &choice.otherwise);
    format!("match {} {{ {arms}{otherwise}}}", rust_name(&choice.variable))
}

/// About how many bytes a text takes, so that its string mostly grows once.
fn length(text: &Text) -> usize {
    let part = |part: &Part| match part {
        Part::Literal(literal) => literal.len(),
        Part::Shown(_) | Part::Number(_) => 16,
        Part::Choice(choice) => choice.texts().into_iter().map(length).max().unwrap_or_default(),
    };
    text.iter().map(part).sum()
}

fn entry(message: &Message) -> String {
    let arguments: Vec<String> = message.variables.iter().map(argument).collect();
    let call = format!("Texts::new(lang).{}({})", rust_name(&message.key), arguments.join(", "));
    let key = &message.key;
    if message.variables.is_empty() {
        format!("    ({key:?}, |lang, _| Some({call}.to_owned())),\n")
    } else {
        format!("    ({key:?}, |lang, args| Some({call})),\n")
    }
}

fn argument(variable: &Variable) -> String {
    let kind = match variable.kind {
        Kind::Shown => "shown",
        Kind::Number => "number",
        Kind::Word => "word",
    };
    format!("::texts::keyed::{kind}(args, {:?})?", variable.name)
}
