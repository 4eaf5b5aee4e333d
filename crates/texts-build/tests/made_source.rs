//! What people see of the made source in the documentation.

#[test]
fn parameters_stand_in_the_order_of_the_english_text() {
    let code = texts_build::compile("a = { $z } { $m } { $b }", "a = { $b } { $m } { $z }").expect("these build");
    let display = "impl ::core::fmt::Display";
    assert!(code.contains(&format!("pub fn a(&self, z: {display}, m: {display}, b: {display}) -> String")), "{code}");
}

#[test]
fn the_english_text_is_the_documentation_with_markup_escaped() {
    let text = "a = Read [this] <b>,\n    { $n ->\n        [one] a day\n       *[other] { $n } days\n    }";
    let code = texts_build::compile(text, text).expect("these build");
    let doc = r"/// “Read \[this\] \<b\>, ⏎ { $n: \[1\] a day \| \[other\] { $n } days }”";
    assert!(code.contains(doc), "{code}");
}

#[test]
fn a_crate_may_start_without_texts() {
    let code = texts_build::compile("", "").expect("no text is no complaint");
    assert!(code.contains("pub struct Texts"));
}
