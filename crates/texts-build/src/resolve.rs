//! From what a translator wrote to what is said: puts in the texts and terms that a text refers to.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::catalogue::{Catalogue, Said};
use crate::complaint::Complaint;
use crate::names;
use crate::text::{Arms, Choice, Part, Text, push};

/// The text under `key`, which the catalogue has; what it cannot say goes to `complaints`.
pub(crate) fn resolve(catalogue: &Catalogue<'_>, key: &str, complaints: &mut Vec<Complaint>) -> Text {
    let mut resolver = Resolver { catalogue, complaints, trail: vec![key.to_owned()], line: 0 };
    let mut text = Text::new();
    let said = &catalogue.messages[key];
    resolver.line = said.line;
    resolver.pattern(&said.pattern, &mut text);
    text
}

struct Resolver<'r, 'a> {
    catalogue: &'r Catalogue<'a>,
    complaints: &'r mut Vec<Complaint>,
    /// The keys that led here (a term with its `-`), to notice circles.
    trail: Vec<String>,
    line: usize,
}

impl Resolver<'_, '_> {
    fn pattern(&mut self, pattern: &Pattern<&str>, text: &mut Text) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => push(text, Part::Literal((*value).to_owned())),
                PatternElement::Placeable { expression } => self.expression(expression, text),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>, text: &mut Text) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, text),
            Expression::Select { selector, variants } => {
                if let Some(choice) = self.choice(selector, variants) {
                    push(text, Part::Choice(choice));
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, text: &mut Text) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                push(text, Part::Literal(unescape_unicode_to_string(value).into_owned()));
            }
            InlineExpression::NumberLiteral { value } => push(text, Part::Literal((*value).to_owned())),
            InlineExpression::VariableReference { id } => push(text, Part::Shown(self.variable(id.name))),
            InlineExpression::FunctionReference { id, arguments } => {
                if let Some(variable) = self.number(id.name, arguments) {
                    push(text, Part::Number(variable));
                }
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|a| format!(".{}", a.name)).unwrap_or_default();
                let key = format!("{}{attribute}", id.name);
                self.refer(id.name, &key, self.catalogue.messages.get(&key), text);
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                if arguments.is_some() {
                    self.complain(id.name, format!("`-{}` has arguments, which terms cannot take here", id.name));
                }
                self.refer(id.name, &format!("-{}", id.name), self.catalogue.terms.get(id.name), text);
            }
            InlineExpression::Placeable { expression } => self.expression(expression, text),
        }
    }

    fn refer(&mut self, place: &str, key: &str, said: Option<&Said<'_>>, text: &mut Text) {
        let Some(said) = said else {
            return self.complain(place, format!("refers to `{key}`, which this file does not have"));
        };
        if self.trail.iter().any(|k| k == key) {
            return self.complain(place, format!("`{key}` refers to itself, through {}", self.trail.join(" → ")));
        }
        self.trail.push(key.to_owned());
        self.pattern(&said.pattern, text);
        self.trail.pop();
    }

    fn variable(&mut self, name: &str) -> String {
        if let Some(term) = self.trail.iter().find(|key| key.starts_with('-')) {
            let what = format!("`{term}` uses ${name}, but a term has no variables; make it a text");
            self.complain(name, what);
        }
        if let Some(what) = names::wrong_variable(name) {
            self.complain(name, what);
        }
        name.to_owned()
    }

    /// The variable in `NUMBER($x)`.
    fn number(&mut self, function: &str, arguments: &CallArguments<&str>) -> Option<String> {
        match (function, arguments.positional.as_slice(), arguments.named.as_slice()) {
            ("NUMBER", [InlineExpression::VariableReference { id }], []) => Some(self.variable(id.name)),
            ("NUMBER", ..) => {
                self.complain(function, "NUMBER takes one variable and no options here: NUMBER($count)");
                None
            }
            _ => {
                let what = format!("{function}(…) is not supported; give the finished text as a variable");
                self.complain(function, what);
                None
            }
        }
    }

    fn choice(&mut self, selector: &InlineExpression<&str>, variants: &[Variant<&str>]) -> Option<Choice> {
        let (variable, is_number) = self.selector(selector)?;
        let (arms, default): (Vec<_>, Vec<_>) = variants.iter().partition(|v| !v.default);
        let default = default.first()?;
        if arms.is_empty() {
            self.complain(key_name(&default.key), "a selector with one variant chooses nothing; write its text alone");
            return None;
        }
        let counts = |v: &Variant<&str>| matches!(v.key, VariantKey::NumberLiteral { .. }) || key_name(&v.key) == "one";
        let arms = if is_number || variants.iter().any(counts) {
            if let VariantKey::Identifier { name } = &default.key {
                self.category(name);
            }
            Arms::Numbers(self.arms(&arms, Self::number_key))
        } else {
            Arms::Words(self.arms(&arms, |_, key| Some(key_name(key).to_owned())))
        };
        let mut otherwise = Text::new();
        self.pattern(&default.value, &mut otherwise);
        Some(Choice { variable, arms, otherwise })
    }

    /// The variable that is asked, and whether it is said to be a number.
    fn selector(&mut self, selector: &InlineExpression<&str>) -> Option<(String, bool)> {
        match selector {
            InlineExpression::VariableReference { id } => Some((self.variable(id.name), false)),
            InlineExpression::FunctionReference { id, arguments } => Some((self.number(id.name, arguments)?, true)),
            InlineExpression::TermReference { id, .. } => {
                self.complain(id.name, "a selector asks a variable; asking a term's attribute is not supported");
                None
            }
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                self.complain(value, format!("a selector asks a variable; `{value}` is always the same"));
                None
            }
            InlineExpression::MessageReference { .. } | InlineExpression::Placeable { .. } => {
                self.complaints.push(Complaint::new(self.catalogue.file, self.line, "a selector asks a variable"));
                None
            }
        }
    }

    fn arms<K: PartialEq>(
        &mut self,
        variants: &[&Variant<&str>],
        read: impl Fn(&mut Self, &VariantKey<&str>) -> Option<K>,
    ) -> Vec<(K, Text)> {
        let mut arms = Vec::new();
        for variant in variants {
            let Some(key) = read(self, &variant.key) else {
                continue;
            };
            if arms.iter().any(|(k, _)| *k == key) {
                let name = key_name(&variant.key);
                self.complain(name, format!("[{name}] is never chosen: an earlier variant means the same"));
            }
            let mut text = Text::new();
            self.pattern(&variant.value, &mut text);
            arms.push((key, text));
        }
        arms
    }

    fn number_key(&mut self, key: &VariantKey<&str>) -> Option<i64> {
        let name = key_name(key);
        match key {
            VariantKey::Identifier { .. } => {
                self.category(name);
                if name == "other" {
                    self.complain(name, "[other] holds all the rest, so it must be the default: *[other]");
                }
                (name == "one").then_some(1)
            }
            VariantKey::NumberLiteral { .. } => name.parse().ok().or_else(|| {
                self.complain(name, format!("[{name}] is not a whole number"));
                None
            }),
        }
    }

    fn category(&mut self, name: &str) {
        if !matches!(name, "one" | "other") {
            let what = format!("[{name}] is no plural of English and German: a number is [one], *[other] or like [0]");
            self.complain(name, what);
        }
    }

    fn complain(&mut self, place: &str, what: impl Into<String>) {
        let line = self.catalogue.line(place);
        let what = format!("in `{}`: {}", self.trail[0], what.into());
        self.complaints.push(Complaint::new(self.catalogue.file, line, what));
    }
}

fn key_name<'a>(key: &VariantKey<&'a str>) -> &'a str {
    match key {
        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name,
    }
}
