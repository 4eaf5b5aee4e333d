//! Typesets A4 documents as PDF: a paper that can be put before a board.
//!
//! A [`Document`] is built from blocks in reading order: headings, paragraphs, lists, tables, figures, callouts. It is
//! typeset once it is complete, since the foot of each page says how many there are. The PDF conforms to PDF/A-2a and
//! PDF/UA-1: fonts are embedded, text can be selected and searched, and headings, lists, tables and the alternative
//! texts of figures are there for screen readers. Equal documents make equal bytes; the date is a parameter.
//!
//! ```
//! use paper::{Date, Document, Language, Sheet, Text};
//!
//! let mut report = Document::new(Sheet {
//!     title: "Where Havsel stands".into(),
//!     organisation: "Havsel".into(),
//!     date: Date { year: 2026, month: 11, day: 30 },
//!     date_text: "30 November 2026".into(),
//!     language: Language::English,
//!     page_of: "Page {page} of {pages}".into(),
//! });
//! report.heading(1, "Placement");
//! report.paragraph(Text::marked("Havsel is **internally mature**."));
//! let pdf = report.pdf()?;
//! # assert!(pdf.starts_with(b"%PDF"));
//! # Ok::<(), paper::PaperError>(())
//! ```

mod block;
mod breaking;
mod document;
mod lines;
mod look;
mod output;
mod pages;
mod setting;
mod strip;
mod structure;
mod svg;
mod text;

pub use block::{Callout, Column, Fact, Figure, FigureWidth, Row, RowKind, Table, TitlePage, Tone};
pub use document::{Date, Document, Language, PaperError, Sheet};
pub use text::{Style, Text};
