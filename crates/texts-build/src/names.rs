//! Which names texts and variables may have, so that each is a good Rust name as well.

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Names of methods that `Texts` has besides its texts.
const METHODS: &[&str] = &["new", "lang", "clone"];

/// Names that the generated functions use themselves.
const LOCALS: &[&str] = &["out"];

/// What is wrong with the id of a message, if something is.
pub(crate) fn wrong_id(id: &str) -> Option<String> {
    wrong("the id", id, METHODS)
}

/// What is wrong with the id of an attribute or a term, which is never a Rust name alone, if something is.
pub(crate) fn wrong_part(id: &str) -> Option<String> {
    wrong_case("the id", id)
}

/// What is wrong with the name of a variable, if something is.
pub(crate) fn wrong_variable(name: &str) -> Option<String> {
    wrong("the variable", name, LOCALS)
}

/// The name in Rust: `who-reads` is `who_reads`, the attribute `sign-in.title` is `sign_in_title`.
pub(crate) fn rust_name(key: &str) -> String {
    key.replace(['-', '.'], "_")
}

fn wrong(kind: &str, name: &str, reserved: &[&str]) -> Option<String> {
    let is_taken = KEYWORDS.contains(&name) || reserved.contains(&name);
    let taken = || format!("{kind} `{name}` is a word that Rust or the made code needs; say more, like `{name}-label`");
    wrong_case(kind, name).or_else(|| is_taken.then(taken))
}

fn wrong_case(kind: &str, name: &str) -> Option<String> {
    let better = || format!("{kind} `{name}` is not in kebab-case; write it like `{}`", kebab_case(name));
    (!is_kebab_case(name)).then(better)
}

fn is_kebab_case(name: &str) -> bool {
    let part = |p: &str| !p.is_empty() && p.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    name.starts_with(|c: char| c.is_ascii_lowercase()) && name.split('-').all(part)
}

fn kebab_case(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        let starts_word = c.is_ascii_uppercase() || !c.is_ascii_alphanumeric();
        if starts_word && !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        }
    }
    out.trim_end_matches('-').to_owned()
}
