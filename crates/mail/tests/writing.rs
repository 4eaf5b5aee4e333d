//! How a mail is written, whatever stands in its parts.

use kernel::Timestamp;
use mail::{Address, Calendar, MailSettings, Mailer, MessageId, Method, Outgoing, Route};
use mail_parser::{Message, MessageParser};
use proptest::prelude::*;

fn at(text: &str) -> Address {
    Address::parse(text).expect("a test's address")
}

fn id(number: usize) -> MessageId {
    MessageId::new(&format!("{number}"), "havsel.example").expect("an id")
}

fn mail(subject: &str, text: &str) -> Outgoing {
    let sent_at = Timestamp::from_millis(1_700_000_000_000);
    Outgoing::new(at("ana@example.com"), subject, text, id(1), sent_at)
}

/// The bytes of the mail as a folder keeps them.
async fn written(from_name: &str, mail: &Outgoing) -> String {
    let dir = tempfile::tempdir().expect("a folder");
    let route = Route::Folder(dir.path().to_owned());
    let settings = MailSettings { from: at("stoa@havsel.example"), from_name: from_name.to_owned(), route };
    Mailer::new(settings).expect("settings").send(mail).await.expect("kept");
    let only = |path: &std::path::Path| {
        std::fs::read_dir(path).expect("a folder").next().expect("one").expect("an entry").path()
    };
    std::fs::read_to_string(only(&only(dir.path()))).expect("mails are ASCII")
}

fn parsed(text: &str) -> Message<'_> {
    MessageParser::default().parse(text).expect("it is a mail")
}

fn raw<'a>(mail: &'a Message<'_>, name: &'static str) -> Option<&'a str> {
    mail.header_raw(name).map(str::trim)
}

#[tokio::test]
async fn a_mail_says_who_when_and_that_a_program_wrote_it() {
    let text = written("Havsel", &mail("Your pump", "Hello")).await;
    let parsed = parsed(&text);
    assert_eq!(raw(&parsed, "From"), Some("Havsel <stoa@havsel.example>"));
    assert_eq!(raw(&parsed, "To"), Some("ana@example.com"));
    assert_eq!(raw(&parsed, "Date"), Some("Tue, 14 Nov 2023 22:13:20 +0000"));
    assert_eq!(raw(&parsed, "Message-ID"), Some("<1@havsel.example>"));
    assert_eq!(raw(&parsed, "Auto-Submitted"), Some("auto-generated"));
}

#[tokio::test]
async fn a_meeting_comes_as_a_part_that_calendars_read() {
    let text = "BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n".to_owned();
    let asks = Calendar { method: Method::Cancel, text: text.clone() };
    let written = written("Havsel", &mail("Called off", "It is off").with_calendar(asks)).await;
    let parsed = parsed(&written);
    assert_eq!(parsed.body_text(0).as_deref().map(str::trim), Some("It is off"));
    assert!(written.contains("text/calendar; charset=utf-8; method=CANCEL"), "{written}");
    let part = parsed.parts.iter().find(|part| part.text_contents().is_some_and(|part| part.contains("VCALENDAR")));
    assert_eq!(part.and_then(|part| part.text_contents()), Some(text.as_str()));
}

#[tokio::test]
async fn a_reader_unsubscribes_with_one_click() {
    let url = "https://stoa.example.com/unsubscribe/abc?x=1>2".parse().expect("an address");
    let text = written("Havsel", &mail("News", "Hello").with_unsubscribe(url)).await;
    let parsed = parsed(&text);
    let list = raw(&parsed, "List-Unsubscribe");
    assert_eq!(list, Some("<https://stoa.example.com/unsubscribe/abc?x=1%3E2>"));
    assert_eq!(raw(&parsed, "List-Unsubscribe-Post"), Some("List-Unsubscribe=One-Click"));
}

#[tokio::test]
async fn a_persons_answer_stands_in_its_thread() {
    let earlier: Vec<MessageId> = (2..100).map(id).collect();
    let answer = mail("Re: Pump", "Yes")
        .in_thread(id(99), &earlier)
        .written_by_a_person()
        .with_from_name("Ana Ruiz (Havsel)")
        .with_reply_to(at("reply+abc@havsel.example"));
    let text = written("Havsel", &answer).await;
    let parsed = parsed(&text);
    assert_eq!(parsed.in_reply_to().as_text(), Some("99@havsel.example"));
    let references = parsed.references().as_text_list().expect("a list");
    assert_eq!((references.len(), &*references[0], &*references[19]), (20, "2@havsel.example", "99@havsel.example"));
    assert_eq!(raw(&parsed, "Auto-Submitted"), None);
    let from = parsed.from().and_then(|from| from.first()).expect("a sender");
    assert_eq!(from.name(), Some("Ana Ruiz (Havsel)"));
    assert_eq!(from.address(), Some("stoa@havsel.example"));
}

#[tokio::test]
async fn text_and_html_travel_together_and_equal_parts_give_equal_bytes() {
    let both = mail("Größe", "Grüße, 日本").with_html("<p>Grüße, 日本</p>");
    let text = written("Hävsel", &both).await;
    let parsed = parsed(&text);
    assert_eq!(parsed.subject(), Some("Größe"));
    assert_eq!(parsed.body_text(0).as_deref().map(str::trim_end), Some("Grüße, 日本"));
    assert_eq!(parsed.body_html(0).as_deref().map(str::trim_end), Some("<p>Grüße, 日本</p>"));
    assert_eq!(text, written("Hävsel", &both).await);
}

#[test]
fn headers_that_the_writer_sets_cannot_be_added() {
    for name in ["Bcc", "to", "FROM", "X-A: b", "X A", "", "X-É", "X-A\r\nBcc", "List-Unsubscribe"] {
        assert!(mail("Hi", "").with_header(name, "x").is_err(), "{name:?}");
    }
    assert!(mail("Hi", "").with_header("X-Stoa-Space", "x").is_ok());
}

#[test]
fn a_message_id_is_one_word_around_one_at() {
    for wrong in ["", "a", "a@", "@b", "a b@c", "a@b@c", "a@b>\r\nBcc: x", "<a@b", "é@b", "<<a@b>>"] {
        assert!(MessageId::parse(wrong).is_err(), "{wrong:?}");
    }
    assert_eq!(MessageId::parse("<CA+x=%1@mail.example>").expect("an id").as_str(), "CA+x=%1@mail.example");
}

/// Texts that are rich in what breaks headers.
fn hostile() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        Just("\r\n".to_owned()),
        Just("\n".to_owned()),
        Just("\r".to_owned()),
        Just("\r\n\r\n".to_owned()),
        Just("Bcc: x@evil.example".to_owned()),
        Just("\u{2028}\u{85}\0".to_owned()),
        Just("=?utf-8?q?=0D=0ABcc:_x?=".to_owned()),
        Just("\", <x@evil.example>, ".to_owned()),
        Just("é".repeat(90)),
        "[a-z ]{1,90}",
        any::<String>(),
    ];
    proptest::collection::vec(pieces, 0..6).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn no_text_adds_a_header_a_recipient_or_a_long_line(
        subject in hostile(), name in hostile(), other in hostile(), body in hostile(), html in hostile(),
    ) {
        let mail = mail(&subject, &body)
            .with_html(html)
            .with_from_name(&name)
            .with_header("X-Stoa", &other)
            .expect("it may be added");
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        let text = runtime.block_on(written("Havsel", &mail));
        let parsed = parsed(&text);
        let mut names: Vec<String> = parsed.headers_raw().map(|(name, _)| name.to_lowercase()).collect();
        names.sort();
        let expected = [
            "auto-submitted", "content-type", "date", "from", "message-id", "mime-version", "subject", "to", "x-stoa",
        ];
        prop_assert_eq!(names, expected);
        prop_assert_eq!(raw(&parsed, "To"), Some("ana@example.com"));
        let senders: Vec<_> = parsed.from().expect("a sender").iter().map(|from| from.address()).collect();
        prop_assert_eq!(senders, [Some("stoa@havsel.example")]);
        prop_assert_eq!((parsed.text_body_count(), parsed.attachment_count()), (1, 0));
        prop_assert!(text.is_ascii());
        prop_assert!(text.split("\r\n").all(|line| line.len() <= 998));
        prop_assert!(!text.replace("\r\n", "").contains(['\r', '\n', '\0']));
    }
}
