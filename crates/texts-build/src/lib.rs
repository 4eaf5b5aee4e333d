//! Turns a crate's `en.ftl` and `de.ftl` into typed Rust functions while it is built, so that a text which is missing in
//! a language, or which forgets a variable, does not build.
//!
//! # How a crate gets texts
//!
//! 1. `Cargo.toml`: `texts.workspace = true` under `[dependencies]`, `texts-build.workspace = true` under
//!    `[build-dependencies]`.
//! 2. `build.rs`: `fn main() { texts_build::generate("texts"); }`
//! 3. `lib.rs`, once: `texts::include!();`. It makes the module `t` with [`Texts`](#what-is-made) and `lookup`.
//!
//! # How to add a text
//!
//! Write it in both `texts/en.ftl` and `texts/de.ftl`, under the same kebab-case id, with the same variables:
//!
//! ```ftl
//! sign-in = Sign in
//!     .title = Sign in to { -product }
//! who-reads = { $count ->
//!     [0] Nobody in { $space } can read this
//!     [one] One person in { $space } can read this
//!    *[other] { $count } people in { $space } can read this
//! }
//! ```
//!
//! and use it: `t.sign_in()`, `t.sign_in_title()`, `t.who_reads(214, "Finance")`.
//!
//! # What is made
//!
//! `Texts` is a language with a method for each text (`-` becomes `_`, an attribute is joined to its id). A text without
//! variables is a `&'static str`, any other a `String`. **Parameters stand in the order in which the variables first
//! appear in the English text**, a selector before what it selects. A variable is
//!
//! - a number (`impl texts::Number`: any usual integer or a reference to one) where a selector asks for its plural or it
//!   stands in `NUMBER($x)`, in either language; it is printed with the language's grouping (1,234 and 1.234);
//! - a `&str` where a selector compares it with words;
//! - otherwise anything that implements `Display`.
//!
//! `lookup(lang, key, args)` finds a text whose key is only known at run time (`sign-in`, `sign-in.title`), as errors and
//! facts carry it; it is `None` for an unknown key and for an argument that is missing or of the wrong kind.
//!
//! # What of Fluent is understood
//!
//! Comments, texts over several lines, attributes, variables, selectors over exact numbers, over `one` and `other` (the
//! plural categories of English and German) and over words, `{ other-text }`, `{ other-text.attribute }`, `{ -term }`
//! (put in while building), string and number literals, and `NUMBER($x)` without options. Anything else is refused with
//! the line it stands in.

mod catalogue;
mod complaint;
mod emit;
mod names;
mod resolve;
mod text;
mod variables;

use std::fs;
use std::path::Path;

use catalogue::Catalogue;
use complaint::Complaint;

/// Reads `<dir>/en.ftl` and `<dir>/de.ftl`, relative to the crate being built, and writes `$OUT_DIR/texts.rs`.
///
/// # Panics
/// When a file cannot be read or a text is wrong; the message lists every complaint with file and line.
pub fn generate(dir: &str) {
    let out = std::env::var_os("OUT_DIR").expect("Cargo sets OUT_DIR: call `generate` from build.rs");
    let [en, de] = ["en.ftl", "de.ftl"].map(|name| {
        let path = Path::new(dir).join(name);
        println!("cargo:rerun-if-changed={}", path.display());
        fs::read_to_string(&path).unwrap_or_else(|e| panic!("cannot read {}: {e}", path.display()))
    });
    match compile(&en, &de) {
        Ok(code) => fs::write(Path::new(&out).join("texts.rs"), code).expect("OUT_DIR is writable"),
        Err(complaints) => panic!("the texts in {dir}/ do not build:\n  {}\n", complaints.join("\n  ")),
    }
}

/// Makes the Rust source from the text of the English and the German file.
///
/// # Errors
/// One line a complaint, as `de.ftl:12: what is wrong; what would be right`, in the order of the files.
pub fn compile(en: &str, de: &str) -> Result<String, Vec<String>> {
    // Line numbers and texts stay what they are in an editor that writes Windows line ends.
    let (en, de) = (en.replace("\r\n", "\n"), de.replace("\r\n", "\n"));
    let mut complaints = Vec::new();
    let en = Catalogue::read("en.ftl", &en, &mut complaints);
    let de = Catalogue::read("de.ftl", &de, &mut complaints);
    if complaints.is_empty() {
        let messages = variables::join(&en, &de, &mut complaints);
        if complaints.is_empty() {
            return Ok(emit::rust(&messages));
        }
    }
    Err(Complaint::lines(complaints))
}
