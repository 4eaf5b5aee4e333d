//! The messages and terms of one file.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Attribute, Entry, Identifier, Message, Pattern, Resource, Term};
use fluent_syntax::parser::{self, ParserError};

use crate::complaint::Complaint;
use crate::names;

/// What one file says, by key; an attribute has the key `id.attribute`.
pub(crate) struct Catalogue<'a> {
    pub(crate) file: &'static str,
    source: &'a str,
    /// The keys of `messages` in the order of the file.
    pub(crate) keys: Vec<String>,
    pub(crate) messages: BTreeMap<String, Said<'a>>,
    pub(crate) terms: BTreeMap<String, Said<'a>>,
}

/// A pattern and the line its name stands in.
pub(crate) struct Said<'a> {
    pub(crate) line: usize,
    pub(crate) pattern: Pattern<&'a str>,
}

impl<'a> Catalogue<'a> {
    /// Reads a file; what is wrong with its syntax or its names goes to `complaints`.
    pub(crate) fn read(file: &'static str, source: &'a str, complaints: &mut Vec<Complaint>) -> Self {
        let (keys, messages, terms) = Default::default();
        let mut catalogue = Catalogue { file, source, keys, messages, terms };
        let resource = parser::parse(source).unwrap_or_else(|(resource, errors)| {
            complaints.extend(errors.iter().map(|e| catalogue.unreadable(e)));
            resource
        });
        catalogue.take(resource, complaints);
        catalogue
    }

    /// The line of a piece of this file's text, from 1.
    pub(crate) fn line(&self, piece: &str) -> usize {
        self.line_at((piece.as_ptr() as usize).saturating_sub(self.source.as_ptr() as usize))
    }

    fn take(&mut self, resource: Resource<&'a str>, complaints: &mut Vec<Complaint>) {
        for entry in resource.body {
            match entry {
                Entry::Message(message) => self.message(message, complaints),
                Entry::Term(term) => self.term(term, complaints),
                // Why something is junk, the parser told when it met it.
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
            }
        }
    }

    fn message(&mut self, message: Message<&'a str>, complaints: &mut Vec<Complaint>) {
        let id = message.id.name;
        self.check(&message.id, names::wrong_id(id), complaints);
        if let Some(pattern) = message.value {
            self.add(id.to_owned(), id, pattern, complaints);
        }
        for Attribute { id: attribute, value } in message.attributes {
            self.check(&attribute, names::wrong_part(attribute.name), complaints);
            self.add(format!("{id}.{}", attribute.name), attribute.name, value, complaints);
        }
    }

    fn add(&mut self, key: String, place: &str, pattern: Pattern<&'a str>, complaints: &mut Vec<Complaint>) {
        let line = self.line(place);
        let name = names::rust_name(&key);
        // `a-b` and `a.b` would be one method, so they count as the same.
        if let Some(before) = self.keys.iter().find(|k| names::rust_name(k) == name) {
            let first = self.messages[before].line;
            let what = format!("`{key}` is there already, as `{before}` in line {first}; remove or rename one");
            complaints.push(Complaint::new(self.file, line, what));
            return;
        }
        self.keys.push(key.clone());
        self.messages.insert(key, Said { line, pattern });
    }

    fn term(&mut self, term: Term<&'a str>, complaints: &mut Vec<Complaint>) {
        self.check(&term.id, names::wrong_part(term.id.name), complaints);
        let (name, line) = (term.id.name, self.line(term.id.name));
        if let Some(attribute) = term.attributes.first() {
            let what =
                format!("the term `-{name}` has an attribute, which is not supported; make it a term of its own");
            complaints.push(Complaint::new(self.file, self.line(attribute.id.name), what));
        }
        if let Some(before) = self.terms.insert(name.to_owned(), Said { line, pattern: term.value }) {
            let what = format!("the term `-{name}` is there already, in line {}; remove or rename one", before.line);
            complaints.push(Complaint::new(self.file, line, what));
        }
    }

    fn check(&self, id: &Identifier<&'a str>, wrong: Option<String>, complaints: &mut Vec<Complaint>) {
        complaints.extend(wrong.map(|what| Complaint::new(self.file, self.line(id.name), what)));
    }

    fn unreadable(&self, error: &ParserError) -> Complaint {
        let junk = error.slice.clone().and_then(|s| self.source.get(s)).unwrap_or_default();
        let start = junk.lines().next().unwrap_or_default();
        Complaint::new(self.file, self.line_at(error.pos.start), format!("cannot read `{start}`: {error}"))
    }

    fn line_at(&self, offset: usize) -> usize {
        let before = &self.source.as_bytes()[..offset.min(self.source.len())];
        1 + before.iter().filter(|b| **b == b'\n').count()
    }
}
