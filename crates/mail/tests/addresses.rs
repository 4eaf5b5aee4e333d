//! Which texts are addresses, and which domain they are at.

use mail::{Address, AddressError};
use proptest::prelude::*;

#[test]
fn an_address_is_a_plain_name_and_a_domain() {
    let table = [
        ("ana@example.com", "ana@example.com"),
        ("Ana.Ruiz+stoa@Example.COM", "Ana.Ruiz+stoa@example.com"),
        ("o'neil_x@mail.example.co.uk", "o'neil_x@mail.example.co.uk"),
        ("ana@bücher.example", "ana@xn--bcher-kva.example"),
        ("ana@BÜCHER.example", "ana@xn--bcher-kva.example"),
        ("ana@xn--bcher-kva.example", "ana@xn--bcher-kva.example"),
        ("ana@example。com", "ana@example.com"),
        ("a@1.example", "a@1.example"),
    ];
    for (text, expected) in table {
        let address = Address::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(address.as_str(), expected);
    }
}

#[test]
fn whatever_two_programs_could_read_differently_is_no_address() {
    use AddressError::{Domain, Local, NotOneAt, TooLong};
    let long_local = format!("{}@example.com", "a".repeat(65));
    let long = format!("a@{}.com", vec!["a".repeat(60); 5].join("."));
    let long_label = format!("a@{}.com", "a".repeat(64));
    let table = [
        ("", NotOneAt),
        ("ana", NotOneAt),
        ("a@b@example.com", NotOneAt),
        ("@evil.example:ana@example.com", NotOneAt),
        ("ana@evil.example,bo@example.com", NotOneAt),
        ("<ana@example.com>", Local),
        ("Ana <ana@example.com>", Local),
        ("\"ana\"@example.com", Local),
        ("\"ana@evil.example\"@example.com", NotOneAt),
        ("ana(comment)@example.com", Local),
        ("(comment)ana@example.com", Local),
        ("ana@example.com(comment)", Domain),
        ("ana%evil.example@example.com", Local),
        ("evil.example!ana@example.com", Local),
        ("ana\\@example.com", Local),
        ("ána@example.com", Local),
        ("аna@example.com", Local),
        ("ana\u{200b}@example.com", Local),
        (" ana@example.com", Local),
        ("ana@example.com ", Domain),
        ("ana@example.com\n", Domain),
        ("ana@example.com\r\nBcc: x", Domain),
        ("ana\0@example.com", Local),
        ("@example.com", Local),
        (".ana@example.com", Local),
        ("ana.@example.com", Local),
        ("a..na@example.com", Local),
        ("ana@", Domain),
        ("ana@localhost", Domain),
        ("ana@example.com.", Domain),
        ("ana@.example.com", Domain),
        ("ana@example..com", Domain),
        ("ana@-example.com", Domain),
        ("ana@exam_ple.com", Domain),
        ("ana@127.0.0.1", Domain),
        ("ana@[127.0.0.1]", Domain),
        ("ana@xn--a.example", Domain),
        ("ana@exa mple.com", Domain),
        ("ana@example.com/x", Domain),
        (long_local.as_str(), TooLong),
        (long.as_str(), Domain),
        (long_label.as_str(), Domain),
    ];
    for (text, expected) in table {
        assert_eq!(Address::parse(text).err(), Some(expected), "{text:?}");
    }
}

#[test]
fn domains_compare_by_whole_labels_after_idna() {
    let at = |text: &str| Address::parse(text).expect("a test's address");
    assert!(at("ana@Example.com").in_domain("EXAMPLE.com"));
    assert!(at("ana@bücher.example").in_domain("xn--bcher-kva.example"));
    assert!(at("ana@xn--bcher-kva.example").in_domain("BÜCHER.example"));
    assert!(!at("ana@evil-example.com").in_domain("example.com"));
    assert!(!at("ana@evilexample.com").in_domain("example.com"));
    assert!(!at("ana@example.com.evil.example").in_domain("example.com"));
    assert!(!at("ana@sub.example.com").in_domain("example.com"));
    assert!(!at("ana@example.com").in_domain("com"));
    assert!(!at("ana@example.com").in_domain(""));
    assert!(!at("ana@xn--xample-2of.com").in_domain("example.com"), "a look-alike letter");
}

#[test]
fn addresses_that_differ_in_case_only_are_the_same() {
    assert_eq!(Address::parse("Ana@example.com"), Address::parse("ana@EXAMPLE.com"));
}

proptest! {
    #[test]
    fn what_is_an_address_reads_back_the_same(text in "[a-zA-Z0-9.+%@!\"() é。-]{1,30}") {
        if let Ok(address) = Address::parse(&text) {
            let again = Address::parse(address.as_str());
            prop_assert_eq!(again.as_ref().map(Address::as_str), Ok(address.as_str()));
            prop_assert!(address.as_str().is_ascii());
            prop_assert!(address.in_domain(address.domain()));
        }
    }

    #[test]
    fn no_text_makes_the_parser_fail(text in any::<String>(), domain in any::<String>()) {
        if let Ok(address) = Address::parse(&text) {
            address.in_domain(&domain);
        }
        let _ = Address::parse(&format!("ana@{domain}"));
    }
}
