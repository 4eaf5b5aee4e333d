//! Which language a reader gets.

use texts::Lang;

#[test]
fn the_greatest_weight_wins_and_the_earlier_among_equals() {
    assert_eq!(Lang::negotiate("de"), Lang::De);
    assert_eq!(Lang::negotiate("de-AT, en;q=0.8"), Lang::De);
    assert_eq!(Lang::negotiate("fr, en;q=0.3, de;q=0.7"), Lang::De);
    assert_eq!(Lang::negotiate("en, de"), Lang::En);
    assert_eq!(Lang::negotiate("de, en"), Lang::De);
    assert_eq!(Lang::negotiate("DE ; Q = 0.9 , en;q=0.85"), Lang::De);
}

#[test]
fn zero_means_not_this_one_and_a_star_stands_for_the_rest() {
    assert_eq!(Lang::negotiate("en;q=0, *"), Lang::De);
    assert_eq!(Lang::negotiate("*"), Lang::En);
    assert_eq!(Lang::negotiate("*;q=0.1, de;q=0.5"), Lang::De);
    assert_eq!(Lang::negotiate("de;q=0"), Lang::En);
}

#[test]
fn who_asks_for_nothing_we_speak_gets_english() {
    for header in ["", "fr, it", "den", ";;,,q=", "de;q=high", "de;q=7"] {
        assert_eq!(Lang::negotiate(header), Lang::En, "{header}");
    }
}

#[test]
fn a_language_is_written_as_html_names_it() {
    for lang in Lang::ALL {
        assert_eq!(lang.to_string(), lang.html());
        assert_eq!(lang.html().parse(), Ok(lang));
        assert_eq!(serde_json::to_value(lang).unwrap(), lang.html());
    }
    let error = "fr".parse::<Lang>().unwrap_err();
    assert_eq!(error.to_string(), "`fr` is not a language of Stoa; use en or de");
}
