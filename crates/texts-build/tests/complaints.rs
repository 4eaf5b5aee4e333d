//! What translators are told when a text is wrong.

/// The complaints about the two files.
fn complaints(en: &str, de: &str) -> Vec<String> {
    texts_build::compile(en, de).expect_err("these texts are wrong")
}

/// The complaints about a text that is wrong in the same way in both files, from the English file.
fn in_both(text: &str) -> Vec<String> {
    let all = complaints(text, text);
    all.into_iter().filter(|c| c.starts_with("en.ftl")).collect()
}

#[test]
fn a_text_in_one_language_only_does_not_build() {
    assert_eq!(
        complaints("# Doors\n\nsign-in = Sign in\n", "sign-out = Abmelden\n"),
        ["en.ftl:3: `sign-in` is not in de.ftl; add it there", "de.ftl:1: `sign-out` is not in en.ftl; add it there",]
    );
}

#[test]
fn an_attribute_counts_as_a_text() {
    assert_eq!(
        complaints("find = Find\n    .hint = Names, topics\n", "find = Finden\n"),
        ["en.ftl:2: `find.hint` is not in de.ftl; add it there"]
    );
}

#[test]
fn both_languages_must_use_the_same_variables() {
    assert_eq!(
        complaints("a = x\nhello = { $name }, { $day }", "a = x\nhello = { $nmae }, { $day }"),
        [
            "de.ftl:2: in `hello`: $name is missing; en.ftl uses it",
            "de.ftl:2: in `hello`: $nmae is not in en.ftl; use the same variables in both",
        ]
    );
}

#[test]
fn a_variable_in_a_text_that_is_referred_to_counts() {
    let complaints = complaints("name = { $name }\nhello = Hello { name }", "name = { $name }\nhello = Hallo");
    assert_eq!(complaints, ["de.ftl:2: in `hello`: $name is missing; en.ftl uses it"]);
}

#[test]
fn what_is_no_fluent_is_shown_with_its_line_and_nothing_else_is_said_of_it() {
    let complaints = complaints("a = x\nsign in = Sign in\nb = y\n", "a = x\nb = { $x\n");
    assert_eq!(complaints.len(), 2, "{complaints:?}");
    assert!(complaints[0].starts_with("en.ftl:2: cannot read `sign in = Sign in`: "), "{complaints:?}");
    assert!(complaints[1].starts_with("de.ftl:"), "{complaints:?}");
}

#[test]
fn ids_and_variables_are_kebab_case() {
    assert_eq!(
        in_both("signIn = x\n-Brand = y\na = { $user_name }\n    .Title = z\n"),
        [
            "en.ftl:1: the id `signIn` is not in kebab-case; write it like `sign-in`",
            "en.ftl:2: the id `Brand` is not in kebab-case; write it like `brand`",
            "en.ftl:4: the id `Title` is not in kebab-case; write it like `title`",
        ]
    );
    assert_eq!(
        in_both("a = { $user_name }\n"),
        ["en.ftl:1: in `a`: the variable `user_name` is not in kebab-case; write it like `user-name`"]
    );
}

#[test]
fn names_that_rust_or_the_made_code_needs_are_refused() {
    for id in ["type", "new", "lang"] {
        let complaint =
            format!("en.ftl:1: the id `{id}` is a word that Rust or the made code needs; say more, like `{id}-label`");
        assert_eq!(in_both(&format!("{id} = x\n")), [complaint]);
    }
    assert_eq!(
        in_both("a = { $out }\n"),
        ["en.ftl:1: in `a`: the variable `out` is a word that Rust or the made code needs; say more, like `out-label`"]
    );
}

#[test]
fn an_id_is_there_once() {
    assert_eq!(
        in_both("a = x\n-t = x\na = y\n-t = y\n"),
        [
            "en.ftl:3: `a` is there already, as `a` in line 1; remove or rename one",
            "en.ftl:4: the term `-t` is there already, in line 2; remove or rename one",
        ]
    );
    assert_eq!(
        in_both("a = x\n    .b = y\na-b = z\n"),
        ["en.ftl:3: `a-b` is there already, as `a.b` in line 2; remove or rename one"]
    );
}

#[test]
fn what_a_text_refers_to_must_be_there_and_not_itself() {
    assert_eq!(
        in_both("a = { b }, { -c } and { d.e }\nd = x\n"),
        [
            "en.ftl:1: in `a`: refers to `-c`, which this file does not have",
            "en.ftl:1: in `a`: refers to `b`, which this file does not have",
            "en.ftl:1: in `a`: refers to `d.e`, which this file does not have",
        ]
    );
    assert_eq!(in_both("a = { -b }\n-b = { a }\n"), ["en.ftl:2: in `a`: `a` refers to itself, through a → -b"]);
}

#[test]
fn unsupported_fluent_is_refused_where_it_stands() {
    let cases = [
        ("a = { DATETIME($x) }", "DATETIME(…) is not supported; give the finished text as a variable"),
        ("a = { NUMBER($x, style: \"percent\") }", "NUMBER takes one variable and no options here: NUMBER($count)"),
        ("a = { -b(case: \"x\") }\n-b = B", "`-b` has arguments, which terms cannot take here"),
        ("a = { -b }\n-b = { $x }", "`-b` uses $x, but a term has no variables; make it a text"),
        ("a = { 1 ->\n    [one] x\n   *[other] y\n}", "a selector asks a variable; `1` is always the same"),
    ];
    for (text, what) in cases {
        let complaints = in_both(text);
        assert!(complaints.len() == 1 && complaints[0].ends_with(&format!("in `a`: {what}")), "{complaints:?}");
    }
    let term = in_both("a = x\n-b = B\n    .gender = f\n");
    assert_eq!(term, ["en.ftl:3: the term `-b` has an attribute, which is not supported; make it a term of its own"]);
}

#[test]
fn a_selector_is_checked_variant_by_variant() {
    let cases = [
        (
            "[one] x\n [few] y\n *[other] z",
            "[few] is no plural of English and German: a number is [one], *[other] or like [0]",
        ),
        ("[one] x\n [1] y\n *[other] z", "[1] is never chosen: an earlier variant means the same"),
        ("[1.5] x\n *[other] z", "[1.5] is not a whole number"),
        ("[other] x\n *[one] z", "[other] holds all the rest, so it must be the default: *[other]"),
        ("*[other] z", "a selector with one variant chooses nothing; write its text alone"),
    ];
    for (variants, what) in cases {
        let complaints = in_both(&format!("a = {{ $n ->\n {variants}\n }}\n"));
        assert!(complaints.len() == 1 && complaints[0].ends_with(&format!("in `a`: {what}")), "{complaints:?}");
    }
}

#[test]
fn a_variable_is_a_number_or_a_word_in_both_languages() {
    let en = "a = { $n ->\n [one] x\n *[other] y\n }\n";
    let de = "a = { $n ->\n [owner] x\n *[other] y\n }\n";
    assert_eq!(
        complaints(en, de),
        ["de.ftl:1: in `a`: $n is compared with words here and with numbers there; choose one"]
    );
}

#[test]
fn a_text_has_at_most_six_variables() {
    let complaints = in_both("a = { $a }{ $b }{ $c }{ $d }{ $e }{ $f }{ $g }");
    assert_eq!(complaints, ["en.ftl:1: in `a`: more than 6 variables; split the text"]);
}

#[test]
fn lines_are_counted_in_files_with_windows_line_ends_too() {
    assert_eq!(complaints("a = x\r\n\r\nb = y\r\n", "a = x\r\n"), ["en.ftl:3: `b` is not in de.ftl; add it there"]);
}
