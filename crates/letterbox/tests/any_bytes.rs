//! Whatever comes in, reading ends, and never in a fall.

use letterbox::{Envelope, Letter, Limits};
use proptest::prelude::*;

fn header() -> impl Strategy<Value = String> {
    let name = prop_oneof![
        Just("From"),
        Just("To"),
        Just("Subject"),
        Just("References"),
        Just("Content-Type"),
        Just("Content-Disposition"),
        Just("Content-Transfer-Encoding"),
        Just("Authentication-Results"),
        Just("Auto-Submitted"),
        Just("Message-ID")
    ];
    let value = prop_oneof![
        "[ -~]{0,60}",
        Just("multipart/mixed; boundary=a".to_owned()),
        Just("text/html".to_owned()),
        Just("message/rfc822".to_owned()),
        Just("base64".to_owned()),
        Just("=?utf-8?Q?=C3=A9=0D=0A?= <a@b.example>".to_owned())
    ];
    (name, value).prop_map(|(name, value)| format!("{name}: {value}\r\n"))
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(raw in proptest::collection::vec(any::<u8>(), 0..2000)) {
        let _ = Letter::read(&raw, &Envelope::default(), &Limits::default(), &|_| false);
    }

    #[test]
    fn what_looks_like_a_mail_is_read_on_one_line_each(
        head in proptest::collection::vec(header(), 1..8),
        body in proptest::collection::vec(prop_oneof!["[ -~]{0,40}", Just("--a".to_owned()), Just("--a--".to_owned()), Just("<div><p>".to_owned())], 0..20),
    ) {
        let raw = format!("{}\r\n{}", head.concat(), body.join("\r\n"));
        if let Ok(letter) = Letter::read(raw.as_bytes(), &Envelope::default(), &Limits::default(), &|_| false) {
            prop_assert!(!letter.subject.contains(['\r', '\n']) && !letter.from_name.contains(['\r', '\n']));
            prop_assert!(letter.text.starts_with(letter.said()));
        }
    }
}
