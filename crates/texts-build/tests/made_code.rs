//! What the made functions say, through a crate that is built the way a slice is.

use texts::{Arg, Lang};
use texts_fixture::t::{Texts, lookup};

fn both<T>(say: impl Fn(Texts) -> T) -> [T; 2] {
    [Lang::En, Lang::De].map(|lang| say(Texts::new(lang)))
}

#[test]
fn a_text_without_variables_is_static_in_each_language() {
    let said: [&'static str; 2] = both(|t| t.sign_in());
    assert_eq!(said, ["Sign in", "Anmelden"]);
}

#[test]
fn an_attribute_and_a_term_are_said_under_the_joined_name() {
    assert_eq!(both(|t| t.sign_in_title()), ["Sign in to Stoa", "Bei Stoa anmelden"]);
}

#[test]
fn a_number_chooses_the_exact_text_the_singular_or_the_plural() {
    let said = |count: i64| both(|t| t.who_reads(count, "Finance"));
    assert_eq!(said(0), ["Nobody in Finance can read this", "Niemand in Finance kann das lesen"]);
    assert_eq!(said(1), ["One person in Finance can read this", "Eine Person in Finance kann das lesen"]);
    assert_eq!(said(2)[0], "2 people in Finance can read this");
}

#[test]
fn a_number_is_grouped_as_the_language_does() {
    let said = both(|t| t.who_reads(12_345_678, "Finance"));
    assert_eq!(said[0], "12,345,678 people in Finance can read this");
    assert_eq!(said[1], "12.345.678 Personen in Finance können das lesen");
}

#[test]
fn what_is_a_number_in_one_language_is_one_in_the_other() {
    assert_eq!(both(|t| t.seats(1200, 2000)), ["1,200 of 2000", "1.200 von 2000"]);
}

#[test]
fn templates_may_hand_over_references_and_other_integers() {
    let (count, space) = (&3_usize, &String::from("Finance"));
    let said = both(|t| t.who_reads(count, space));
    assert_eq!(said[0], "3 people in Finance can read this");
}

#[test]
fn a_variant_may_say_nothing() {
    let said = |count: i64| both(|t| t.likes(count));
    assert_eq!(said(1), ["1 like", "1 Herz"]);
    assert_eq!(said(2), ["2 likes", "2 Herzen"]);
}

#[test]
fn a_word_chooses_and_is_shown() {
    assert_eq!(both(|t| t.role_badge("owner")), ["Owner", "Besitzer"]);
    assert_eq!(both(|t| t.role_badge("expert")), ["Expert", "Mitglied (expert)"]);
    assert_eq!(both(|t| t.role_badge("member")), ["Member (member)", "Mitglied (member)"]);
}

#[test]
fn lines_of_a_long_text_keep_their_breaks_and_inner_indent() {
    let [en, de] = both(|t| t.rules());
    assert_eq!(en, "Be kind.\n\nSay who you are,\n  and why you ask.");
    assert_eq!(de, "Seien Sie freundlich.\n\nSagen Sie, wer Sie sind,\n  und warum Sie fragen.");
}

#[test]
fn a_text_is_put_in_where_another_refers_to_it() {
    let said = both(|t| t.welcome("Ada"));
    assert_eq!(said, ["Sign in or ask “Ada” [now] \\ <b>", "Anmelden oder „Ada“ fragen [jetzt] \\ <b>"]);
}

#[test]
fn literals_say_what_fluent_could_not() {
    assert_eq!(both(|t| t.braces()), ["{\u{a0}}"; 2]);
}

#[test]
fn several_choices_stand_in_one_sentence() {
    assert_eq!(
        both(|t| t.moved_by("Ada", 2, "member", "Finance")),
        ["Ada moved 2 posts to Finance.", "Ada hat 2 Beiträge nach Finance verschoben."]
    );
    assert_eq!(
        both(|t| t.moved_by("Ada", 1, "owner", "Finance")),
        ["Ada moved a post to your space.", "Ada hat einen Beitrag nach Ihrem Bereich verschoben."]
    );
}

#[test]
fn a_key_of_an_error_or_fact_finds_its_text() {
    let said = |key, args: &[(&str, Arg)]| lookup(Lang::De, key, args);
    assert_eq!(said("sign-in", &[]).as_deref(), Some("Anmelden"));
    assert_eq!(said("sign-in.title", &[]).as_deref(), Some("Bei Stoa anmelden"));
    let args = [("space", Arg::from("Finance")), ("count", Arg::from(2000))];
    assert_eq!(said("who-reads", &args).as_deref(), Some("2.000 Personen in Finance können das lesen"));
    assert_eq!(said("role-badge", &[("role", "owner".into())]).as_deref(), Some("Besitzer"));
}

#[test]
fn a_lookup_that_cannot_be_answered_is_none() {
    let said = |key, args: &[(&str, Arg)]| lookup(Lang::En, key, args);
    assert_eq!(said("sign-on", &[]), None);
    assert_eq!(said("who-reads", &[("count", 2.into())]), None, "the space is missing");
    assert_eq!(said("who-reads", &[("count", "two".into()), ("space", "Finance".into())]), None);
    assert_eq!(said("role-badge", &[("role", 1.into())]), None);
}

#[test]
fn texts_know_their_language() {
    assert_eq!(both(|t| t.lang()), [Lang::En, Lang::De]);
}
