//! Joins the two languages: each text must be in both, with the same variables, used in ways that agree.

use crate::catalogue::Catalogue;
use crate::complaint::Complaint;
use crate::resolve::resolve;
use crate::text::{Arms, Part, Text};

/// Clippy's bound for parameters is seven, and `self` is one.
const MOST_VARIABLES: usize = 6;

/// A key with its text in both languages.
pub(crate) struct Message {
    pub(crate) key: String,
    /// In the order of their first appearance in the English text.
    pub(crate) variables: Vec<Variable>,
    pub(crate) en: Text,
    pub(crate) de: Text,
}

/// A variable of a message.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Variable {
    pub(crate) name: String,
    pub(crate) kind: Kind,
}

/// What a variable is used as.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Kind {
    Shown,
    Number,
    Word,
}

/// All messages, in the order of the English file; what does not fit goes to `complaints`.
pub(crate) fn join(en: &Catalogue<'_>, de: &Catalogue<'_>, complaints: &mut Vec<Complaint>) -> Vec<Message> {
    missing(en, de, complaints);
    missing(de, en, complaints);
    let in_both = en.keys.iter().filter(|key| de.messages.contains_key(*key));
    in_both.map(|key| message(key, en, de, complaints)).collect()
}

fn missing(here: &Catalogue<'_>, there: &Catalogue<'_>, complaints: &mut Vec<Complaint>) {
    for key in here.keys.iter().filter(|key| !there.messages.contains_key(*key)) {
        let what = format!("`{key}` is not in {}; add it there", there.file);
        complaints.push(Complaint::new(here.file, here.messages[key].line, what));
    }
}

fn message(key: &str, en: &Catalogue<'_>, de: &Catalogue<'_>, complaints: &mut Vec<Complaint>) -> Message {
    let texts = [en, de].map(|catalogue| resolve(catalogue, key, complaints));
    let [in_en, in_de] = [0, 1].map(|i| {
        let mut uses = Vec::new();
        collect(&texts[i], &mut uses);
        uses
    });
    let mut complain = |file: &Catalogue<'_>, what: String| {
        let what = format!("in `{key}`: {what}");
        complaints.push(Complaint::new(file.file, file.messages[key].line, what));
    };
    for name in only_here(&in_en, &in_de) {
        complain(de, format!("${name} is missing; en.ftl uses it"));
    }
    for name in only_here(&in_de, &in_en) {
        complain(de, format!("${name} is not in en.ftl; use the same variables in both"));
    }
    let mut variables = Vec::new();
    for used in in_en.iter().chain(&in_de) {
        if !add(&mut variables, used) {
            let name = &used.name;
            let file = if in_en.contains(used) && !in_de.contains(used) { en } else { de };
            complain(file, format!("${name} is compared with words here and with numbers there; choose one"));
        }
    }
    if variables.len() > MOST_VARIABLES {
        complain(en, format!("more than {MOST_VARIABLES} variables; split the text"));
    }
    let [en, de] = texts;
    Message { key: key.to_owned(), variables, en, de }
}

/// Every use of a variable, in the order of the text.
fn collect(text: &Text, uses: &mut Vec<Variable>) {
    for part in text {
        match part {
            Part::Literal(_) => {}
            Part::Shown(name) => uses.push(Variable { name: name.clone(), kind: Kind::Shown }),
            Part::Number(name) => uses.push(Variable { name: name.clone(), kind: Kind::Number }),
            Part::Choice(choice) => {
                let kind = if matches!(choice.arms, Arms::Numbers(_)) { Kind::Number } else { Kind::Word };
                uses.push(Variable { name: choice.variable.clone(), kind });
                choice.texts().into_iter().for_each(|text| collect(text, uses));
            }
        }
    }
}

fn only_here<'a>(here: &'a [Variable], there: &[Variable]) -> Vec<&'a str> {
    let mut names: Vec<&str> = here.iter().map(|v| v.name.as_str()).collect();
    names.retain(|name| there.iter().all(|v| v.name != *name));
    names.dedup();
    names
}

/// Adds a use of a variable; false if it contradicts an earlier one.
fn add(variables: &mut Vec<Variable>, used: &Variable) -> bool {
    match variables.iter_mut().find(|v| v.name == used.name) {
        None => variables.push(used.clone()),
        Some(v) if v.kind == Kind::Shown => v.kind = used.kind,
        Some(v) => return used.kind == Kind::Shown || used.kind == v.kind,
    }
    true
}
