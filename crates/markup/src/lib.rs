//! Markdown to safe HTML, and what Stoa reads out of a text on the way: mentions, topics, attached files, links, an
//! excerpt and the words for search. Pure: no database, no clock, no tasks.
//!
//! A text is **stored as written**, with references by id so that they survive renames:
//!
//! | written | meaning |
//! |---|---|
//! | `@[Ines Caldeira](person:123)` | a person |
//! | `@[Finance](space:456)` | a space |
//! | `![a chart](file:789)`, `[plan.pdf](file:789)` | an attached file, shown or linked |
//! | `[the rules](page:321)`, `[](page:321#by-phone)` | a page of the wiki, in the author's words or by its name |
//! | `#night-curve` | a topic |
//! | `:tada:` | an emoji |
//!
//! Rendering has two steps. [`render`] makes HTML that any reader of the text may get: it holds nothing but what the
//! author wrote and the names of people. A space may be hidden from some readers, so it becomes a placeholder
//! `<a data-space="456">Finance</a>` with the author's own words in it, and so does a page; [`resolve`] turns the placeholders into links
//! for one reader, or into those plain words. HTML that was never resolved is still safe: the placeholder leads nowhere.
//!
//! Safety rests on a fixed list of tags and attributes: the writer emits nothing else, raw HTML in a text is text, and
//! the finished HTML passes a sanitizer with the same list ([`clean`]).

mod attachment;
mod belt;
mod block;
mod emoji;
mod escape;
mod handles;
mod inline;
mod literal;
mod mention;
mod name;
mod once;
mod parse;
mod plain;
mod reader;
mod render;
mod resolve;
mod shown_host;
mod slack;
mod slack_line;
mod target;
mod text;

pub use attachment::{Attachment, Preview};
pub use belt::clean;
pub use emoji::{Emoji, emoji_like};
pub use handles::linkify_handles;
pub use literal::literal;
pub use mention::{Mention, NoReferences, RefKind, References, mention, people_in, references_in};
pub use name::safe_name;
pub use plain::{excerpt, left_off, plain, quote, shortened};
pub use reader::source_for;
pub use render::{Options, Rendered, render, render_with};
pub use resolve::{placeholders, resolve};
pub use slack::from_slack;

/// Longest source in characters (Unicode scalar values) that a caller should accept. [`render`] itself takes any length.
pub const MAX_SOURCE_CHARS: usize = 50_000;

/// Most mentions in one text that count; the ones after them show as plain text and reach nobody.
pub const MAX_MENTIONS: usize = 20;

/// Longest excerpt in characters, its ellipsis included.
pub const EXCERPT_CHARS: usize = 280;

/// Longest topic in characters, without its `#`. A longer one stays text.
pub const MAX_TOPIC_CHARS: usize = 64;
