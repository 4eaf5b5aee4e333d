//! What holds for every text whatsoever.

mod strict;

use markup::{Attachment, NoReferences, References, clean, placeholders, render, resolve};
use proptest::prelude::*;

/// Knows everybody by a hostile name.
struct Hostile;

impl References for Hostile {
    fn person(&self, _: i64) -> Option<String> {
        Some("</a><script>\u{202e}\"'&nbsp;".into())
    }

    fn file(&self, id: i64) -> Option<Attachment> {
        Some(Attachment { href: ["javascript:1", "//evil.test", "/files/1"][(id % 3) as usize].into(), preview: None })
    }
}

/// Text made of what Markdown and HTML care about.
fn text() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        prop::sample::select(vec![
            "*",
            "**",
            "_",
            "~~",
            "`",
            "```",
            "\n",
            "\n\n",
            "> ",
            "- ",
            "1. ",
            "# ",
            "    ",
            "\t",
            "[",
            "](",
            ")",
            "](/x)",
            "![",
            "<",
            ">",
            "<b>",
            "</a>",
            "<!--",
            "-->",
            "<script>",
            "&",
            "&amp;",
            "&#0;",
            "&#13;",
            "&nbsp;",
            "\\",
            "|",
            "|---|\n",
            "@",
            "@[",
            "](person:1)",
            "](space:2)",
            "](file:3)",
            "](file:5)",
            "#topic",
            ":tada:",
            "https://a.test",
            "www.a.test",
            "a@b.test",
            "javascript:",
            "- [x] ",
            "\u{202e}",
            "\u{a0}",
            "\u{0}",
            "\u{c}",
            "\r",
            "\u{85}",
            "\"",
            "'",
            "word",
            "\u{fdd0}",
            "é",
        ])
        .prop_map(str::to_owned),
        "(?s).{0,4}",
    ];
    prop::collection::vec(part, 0..40).prop_map(|parts| parts.concat())
}

/// Failures are printed with their seed; no file keeps them.
fn settings() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1500) }
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn html_holds_only_what_is_on_the_list(source in text()) {
        for html in [render(&source, &NoReferences).html, render(&source, &Hostile).html] {
            strict::assert_strict(&html);
            prop_assert_eq!(&clean(&html), &html);
        }
    }

    #[test]
    fn resolving_is_done_once(source in text()) {
        let html = render(&source, &Hostile).html;
        for answer in [None, Some(("/spaces/\"x".to_owned(), "<b>\u{202e}A</b>".to_owned()))] {
            let once = resolve(&html, |_, _| answer.clone());
            strict::assert_strict(&once);
            prop_assert_eq!(placeholders(&once).count(), 0);
            prop_assert_eq!(resolve(&once, |_, _| answer.clone()), once.as_ref());
        }
    }

    #[test]
    fn an_excerpt_is_short_and_on_one_line(source in "(?s)(.{0,30} ){0,30}") {
        let excerpt = render(&source, &NoReferences).excerpt;
        prop_assert!(excerpt.chars().count() <= markup::EXCERPT_CHARS);
        prop_assert!(!excerpt.contains('\n'));
    }

    #[test]
    fn every_other_door_takes_any_text(source in text()) {
        markup::linkify_handles(&source, |_| Some((1, source.clone())));
        markup::references_in(&source);
        let quoted = markup::quote(&source);
        strict::assert_strict(&render(&quoted, &NoReferences).html);
        prop_assert_eq!(clean(&clean(&source)), clean(&source));
    }
}

#[test]
fn a_byte_order_mark_that_comes_to_stand_in_front_is_dropped_at_once() {
    assert_eq!(clean("<b>\u{feff}"), "");
}

#[test]
fn a_long_text_is_sanitized_to_the_same_text() {
    let source = "Fish &amp; chips § 1\u{a0}£ ".repeat(2000) + "`" + &"a & b ".repeat(2000) + "`";
    let html = render(&source, &NoReferences).html;
    strict::assert_strict(&html);
    assert_eq!(html.matches("Fish &amp; chips § 1&nbsp;£").count(), 2000);
    assert_eq!(html.matches("a &amp; b").count(), 2000);
}
