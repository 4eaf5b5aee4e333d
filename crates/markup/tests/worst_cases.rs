//! Hostile texts take about as long as harmless ones: 1 MiB each, less in debug builds.

use markup::{NoReferences, from_slack, linkify_handles, literal, render, resolve};
use std::time::{Duration, Instant};

const SIZE: usize = if cfg!(debug_assertions) { 1 << 17 } else { 1 << 20 };

/// Far above what any of these takes, far below what anything quadratic takes. Busy machines included.
const BOUND: Duration = Duration::from_secs(40);

const PATTERNS: &[&str] = &[
    "a ",
    "[",
    "![",
    "](",
    "[a](",
    "[]",
    "[a][",
    "[![a](b)",
    "*",
    "*a",
    "*a **a ",
    "_a_",
    "a**b_c ",
    "**a *b ",
    "~~a",
    "~",
    "`",
    "`a``b",
    "\\",
    "<",
    "<a ",
    "<!--",
    "<![CDATA[",
    "<?",
    "</",
    "<a href=\"",
    "&",
    "&amp",
    "&#1;",
    ">",
    "> ",
    "- ",
    "1. ",
    "> - ",
    "-\n",
    "- a\n  ",
    "#",
    "# \n",
    "|",
    "a|b\n",
    "|-",
    "a\n=\n",
    "\t",
    "    ",
    "```\n",
    "~~~",
    "@",
    "a@",
    "a@b.",
    "w.",
    "www.",
    "www.a.",
    "http://",
    "https://a.test/ ",
    "://",
    ":",
    ":a",
    ":tada:",
    "#a ",
    "#a-",
    "@[a](person:1) ",
    "@[a](space:1) ",
    "[a](file:1)",
    "§",
    "[a](/&) ",
    "[a]: b\n",
    "[a]: <",
    "\r",
    "\u{0}",
    "(",
    "a_",
    "\u{a0}",
    "- [x] a\n",
    "*_",
    "_*",
    "**_",
    "<b>",
    "é",
];

fn timed(name: &str, work: impl FnOnce()) {
    let start = Instant::now();
    work();
    let took = start.elapsed();
    assert!(took < BOUND, "{name:?} took {took:?}");
}

#[test]
fn repeated_markup_renders_in_linear_time() {
    for pattern in PATTERNS {
        let source = pattern.repeat(SIZE / pattern.len());
        timed(pattern, || drop(render(&source, &NoReferences)));
    }
}

#[test]
fn markup_that_opens_and_closes_far_apart_renders_in_linear_time() {
    for (open, close) in [
        ("[", "]"),
        ("*a ", " a*"),
        ("**a ", "b** "),
        ("(", ")"),
        ("<b>", "</b>"),
        ("[a](", ")"),
        ("![", "](/x)"),
        ("~~a ", " a~~"),
    ] {
        let half = SIZE / 2;
        let source = open.repeat(half / open.len()) + &close.repeat(half / close.len());
        timed(open, || drop(render(&source, &NoReferences)));
    }
}

#[test]
fn deep_blocks_render_in_linear_time() {
    let lines = |prefix: &str| (0..1400).map(|depth| prefix.repeat(depth.min(700)) + "a\n").collect::<String>();
    for prefix in ["> ", " ", "- ", "  "] {
        timed(prefix, || drop(render(&lines(prefix), &NoReferences)));
    }
    let stairs: String = (0..1000).map(|depth| " ".repeat(depth) + "- a\n").collect();
    timed("stairs", || drop(render(&stairs, &NoReferences)));
    let wide = format!("|{}\n|{}\n{}", "a|".repeat(10_000), "-|".repeat(10_000), "x\n".repeat(100_000));
    timed("wide table", || drop(render(&wide, &NoReferences)));
    let fences: String = (1..1400).map(|length| "`".repeat(length) + " ").collect();
    timed("backticks of every length", || drop(render(&fences, &NoReferences)));
    let definitions: String = (0..50_000).map(|n| format!("[a{n}]: /x\n")).collect();
    timed("definitions", || drop(render(&(definitions + &"[a1]".repeat(100_000)), &NoReferences)));
}

#[test]
fn distinct_links_topics_and_files_are_counted_in_linear_time() {
    for make in [
        |n: usize| format!("https://a.test/{n} "),
        |n| format!("#t{n} "),
        |n| format!("[a](file:{n}) "),
        |n| format!("@[a](space:{n}) "),
    ] {
        let source: String = (0..SIZE / 20).map(make).collect();
        timed(&make(0), || {
            let html = render(&source, &NoReferences).html;
            resolve(&html, |_, id| Some((format!("/{id}"), "a".into())));
        });
    }
}

#[test]
fn the_other_doors_take_linear_time() {
    for pattern in [
        "@a ", "@", "`", "`@a", "<@U1>", "<", "<a", "*a ", "*a* ", "*a _b ", "_", "```", "``` a", "&lt;", "<http://",
        "http://", "www.", "|", "~a~",
    ] {
        let source = pattern.repeat(SIZE / pattern.len());
        timed(pattern, || drop(linkify_handles(&source, |_| None)));
        timed(pattern, || drop(from_slack(&source, |_| None, |_| None)));
        timed(pattern, || drop(literal(&source)));
    }
    let html = "<a data-space=\"".repeat(SIZE / 15);
    timed("placeholders", || drop(resolve(&html, |_, _| None)));
}
