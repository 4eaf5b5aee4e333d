//! Numbers, sizes and lists in both languages.

use texts::{Arg, Lang, decimal, grouped, list, percent, size};

fn both(say: impl Fn(Lang) -> String) -> [String; 2] {
    Lang::ALL.map(say)
}

#[test]
fn thousands_are_set_apart() {
    assert_eq!(both(|lang| grouped(0, lang)), ["0", "0"]);
    assert_eq!(both(|lang| grouped(999, lang)), ["999", "999"]);
    assert_eq!(both(|lang| grouped(1_234, lang)), ["1,234", "1.234"]);
    assert_eq!(both(|lang| grouped(-1_234_567, lang)), ["-1,234,567", "-1.234.567"]);
    assert_eq!(grouped(i64::MIN, Lang::En), "-9,223,372,036,854,775,808");
}

#[test]
fn decimals_are_rounded_and_zero_has_no_sign() {
    assert_eq!(both(|lang| decimal(1234.56, 1, lang)), ["1,234.6", "1.234,6"]);
    assert_eq!(both(|lang| decimal(-0.04, 1, lang)), ["0.0", "0,0"]);
    assert_eq!(decimal(-0.6, 0, Lang::En), "-1");
    assert_eq!(decimal(f64::NAN, 1, Lang::En), "–");
}

#[test]
fn a_share_is_said_in_percent() {
    assert_eq!(both(|lang| percent(0.42, lang)), ["42%", "42\u{a0}%"]);
    assert_eq!(both(|lang| percent(12.5, lang)), ["1,250%", "1.250\u{a0}%"]);
}

#[test]
fn sizes_have_one_decimal_below_ten() {
    assert_eq!(both(|lang| size(1, lang)), ["1 byte", "1 Byte"]);
    assert_eq!(both(|lang| size(812, lang)), ["812 bytes", "812 Byte"]);
    assert_eq!(both(|lang| size(1_400_000, lang)), ["1.4 MB", "1,4 MB"]);
    assert_eq!(both(|lang| size(14_200, lang)), ["14 kB", "14 kB"]);
    assert_eq!(size(9_960, Lang::En), "10 kB");
    assert_eq!(size(999_499, Lang::En), "999 kB");
    assert_eq!(size(999_500, Lang::En), "1.0 MB");
    assert_eq!(size(5_000_000_000_000_000, Lang::En), "5,000 TB");
}

#[test]
fn a_list_ends_with_and() {
    assert_eq!(both(|lang| list(&["a", "b", "c"], lang)), ["a, b and c", "a, b und c"]);
    assert_eq!(both(|lang| list(&["a", "b"], lang)), ["a and b", "a und b"]);
    assert_eq!(list(&[String::from("a")], Lang::En), "a");
    assert_eq!(list(&[""; 0], Lang::En), "");
}

#[test]
fn an_argument_is_a_plain_number_or_text_in_json() {
    let args = [("count", Arg::from(3)), ("space", Arg::from("Finance"))];
    let json = serde_json::to_string(&args).unwrap();
    assert_eq!(json, r#"[["count",3],["space","Finance"]]"#);
    assert_eq!(serde_json::from_str::<[(String, Arg); 2]>(&json).unwrap()[1].1, Arg::from("Finance"));
}
