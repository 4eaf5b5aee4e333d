//! What a Rust file says, as far as the checks ask: literals, names, functions, template structs.

use std::ops::RangeInclusive;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::meta::ParseNestedMeta;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Attribute, Block, ImplItemFn, Item, ItemFn, ItemImpl, Lit, Signature, TraitItemFn, Type};

/// A parsed Rust file.
#[derive(Default)]
pub struct RustFile {
    /// String literals in code and in attributes, documentation left out.
    pub literals: Vec<Spot>,
    /// Names and keywords; one that a path goes on from ends with `::`.
    pub words: Vec<Spot>,
    /// The functions that have a body.
    pub functions: Vec<Function>,
    /// The types that derive `Template`.
    pub templates: Vec<Spot>,
    /// The names of the types that implement `Sample`.
    pub samples: Vec<String>,
    test_lines: Vec<RangeInclusive<usize>>,
}

/// A piece of text and its line.
#[derive(Debug, PartialEq, Eq)]
pub struct Spot {
    /// The line, from 1.
    pub line: usize,
    /// The text.
    pub text: String,
}

/// A function with a body.
#[derive(Debug)]
pub struct Function {
    /// Its name.
    pub name: String,
    /// From its signature to its closing brace.
    pub lines: RangeInclusive<usize>,
}

impl RustFile {
    /// Parses a file's text.
    ///
    /// # Errors
    /// Where it is not Rust.
    pub fn parse(text: &str) -> syn::Result<Self> {
        let parsed = syn::parse_file(text)?;
        let mut file = Self::default();
        file.read_tokens(text.parse::<TokenStream>()?);
        file.visit_file(&parsed);
        Ok(file)
    }

    /// Whether a line is in code that only tests compile.
    pub fn is_test_line(&self, line: usize) -> bool {
        self.test_lines.iter().any(|range| range.contains(&line))
    }

    /// How many lines are in code that only tests compile.
    pub fn test_line_count(&self) -> usize {
        self.test_lines.iter().map(|range| range.end() + 1 - range.start()).sum()
    }

    fn read_tokens(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for (index, token) in tokens.iter().enumerate() {
            let line = token.span().start().line;
            match token {
                TokenTree::Group(group) if is_documentation(group.delimiter(), group.stream()) => {}
                TokenTree::Group(group) => self.read_tokens(group.stream()),
                TokenTree::Ident(name) => {
                    let goes_on = matches!(tokens.get(index + 1), Some(TokenTree::Punct(punct)) if punct.as_char() == ':')
                        && matches!(tokens.get(index + 2), Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
                    let text = if goes_on { format!("{name}::") } else { name.to_string() };
                    self.words.push(Spot { line, text });
                }
                TokenTree::Literal(literal) => {
                    if let Lit::Str(text) = Lit::new(literal.clone()) {
                        self.literals.push(Spot { line, text: text.value() });
                    }
                }
                TokenTree::Punct(_) => {}
            }
        }
    }

    fn note_tests(&mut self, attributes: &[Attribute], item: &impl Spanned) {
        if attributes.iter().any(is_for_tests) {
            let span = item.span();
            let lines = span.start().line..=span.end().line;
            if !self.is_test_line(*lines.start()) {
                self.test_lines.push(lines);
            }
        }
    }

    fn note_function(&mut self, signature: &Signature, body: &Block) {
        let lines = signature.span().start().line..=body.span().end().line;
        self.functions.push(Function { name: signature.ident.to_string(), lines });
    }

    /// Of `derive(…)`, and of the one in `cfg_attr(test, derive(…))`.
    fn note_derives(&mut self, attributes: &[Attribute], name: &syn::Ident) {
        for attribute in attributes {
            let derives = attribute.path().is_ident("derive");
            if !derives && !attribute.path().is_ident("cfg_attr") {
                continue;
            }
            let _ = attribute.parse_nested_meta(|meta| match (derives, meta.path.is_ident("derive")) {
                (true, _) => self.note_derive(&meta, name),
                (false, true) => meta.parse_nested_meta(|meta| self.note_derive(&meta, name)),
                (false, false) => Ok(()),
            });
        }
    }

    fn note_derive(&mut self, derive: &ParseNestedMeta<'_>, name: &syn::Ident) -> syn::Result<()> {
        match derive.path.segments.last().map(|segment| segment.ident.to_string()).as_deref() {
            Some("Template") => self.templates.push(Spot { line: name.span().start().line, text: name.to_string() }),
            Some("Sample") => self.samples.push(name.to_string()),
            _ => {}
        }
        Ok(())
    }
}

impl<'ast> Visit<'ast> for RustFile {
    fn visit_item(&mut self, item: &'ast Item) {
        match item {
            Item::Mod(module) => self.note_tests(&module.attrs, item),
            Item::Impl(block) => self.note_tests(&block.attrs, item),
            Item::Use(import) => self.note_tests(&import.attrs, item),
            Item::Struct(shape) => self.note_derives(&shape.attrs, &shape.ident),
            Item::Enum(shape) => self.note_derives(&shape.attrs, &shape.ident),
            _ => {}
        }
        visit::visit_item(self, item);
    }

    fn visit_item_fn(&mut self, function: &'ast ItemFn) {
        self.note_tests(&function.attrs, function);
        self.note_function(&function.sig, &function.block);
        visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast ImplItemFn) {
        self.note_tests(&function.attrs, function);
        self.note_function(&function.sig, &function.block);
        visit::visit_impl_item_fn(self, function);
    }

    fn visit_trait_item_fn(&mut self, function: &'ast TraitItemFn) {
        if let Some(body) = &function.default {
            self.note_function(&function.sig, body);
        }
        visit::visit_trait_item_fn(self, function);
    }

    fn visit_item_impl(&mut self, block: &'ast ItemImpl) {
        let implements = block.trait_.as_ref().and_then(|(_, path, _)| path.segments.last());
        if implements.is_some_and(|name| name.ident == "Sample")
            && let Type::Path(path) = &*block.self_ty
            && let Some(name) = path.path.segments.last()
        {
            self.samples.push(name.ident.to_string());
        }
        visit::visit_item_impl(self, block);
    }
}

fn is_documentation(delimiter: Delimiter, tokens: TokenStream) -> bool {
    delimiter == Delimiter::Bracket
        && matches!(tokens.into_iter().next(), Some(TokenTree::Ident(name)) if name == "doc")
}

fn is_for_tests(attribute: &Attribute) -> bool {
    let path = attribute.path();
    let last = path.segments.last().is_some_and(|name| name.ident == "test");
    let cfg = path.is_ident("cfg") && attribute.parse_args::<syn::Path>().is_ok_and(|flag| flag.is_ident("test"));
    last || cfg
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = r#"
/// "Not a literal of the code."
fn first() -> &'static str {
    db::query("SELECT 1")
}

#[derive(Debug, Template)]
struct Show<'a> { name: &'a str }
impl<'a> web::Sample for Show<'a> { fn sample() -> Self { Show { name: "Ada" } } }

#[cfg(test)]
mod tests {
    #[test]
    fn second() {}
}
"#;

    fn parsed() -> RustFile {
        RustFile::parse(SOURCE).unwrap()
    }

    #[test]
    fn literals_are_read_and_documentation_is_not() {
        let literals: Vec<_> = parsed().literals.into_iter().map(|spot| (spot.line, spot.text)).collect();
        assert_eq!(literals, [(4, "SELECT 1".to_owned()), (9, "Ada".to_owned())]);
    }

    #[test]
    fn functions_have_their_lines_and_tests_are_known() {
        let file = parsed();
        assert_eq!(file.functions[0].lines, 3..=5);
        assert!(file.is_test_line(14) && !file.is_test_line(4));
        assert_eq!(file.test_line_count(), 5);
    }

    #[test]
    fn template_structs_meet_their_samples() {
        let file = parsed();
        assert_eq!(file.templates, [Spot { line: 8, text: "Show".into() }]);
        assert_eq!(file.samples, ["Show"]);
    }

    #[test]
    fn a_sample_may_be_derived_for_tests_alone() {
        let file = RustFile::parse("#[derive(Template)] #[cfg_attr(test, derive(x::Sample))] struct Show;").unwrap();
        assert_eq!((file.templates.len(), file.samples), (1, vec!["Show".to_owned()]));
    }

    #[test]
    fn the_start_of_a_path_is_told_from_a_name() {
        assert!(parsed().words.iter().any(|word| word.text == "db::"));
    }
}
