//! Mail over SMTP, against a server on loopback.

mod sink;

use kernel::Timestamp;
use mail::{Address, MailSettings, Mailer, MessageId, Outgoing, Route, Security, Smtp};
use sink::Sink;

fn mailer(port: u16, security: Security) -> Mailer {
    let host = "127.0.0.1".to_owned();
    Mailer::new(MailSettings {
        from: Address::parse("stoa@havsel.example").expect("an address"),
        from_name: "Havsel".to_owned(),
        route: Route::Smtp(Smtp { host, port, security, credentials: None }),
    })
    .expect("the settings are right")
}

fn mail(number: u32) -> Outgoing {
    Outgoing::new(
        Address::parse("Ana@example.com").expect("an address"),
        "Your pump",
        ".\r\nA lone full stop does not end a mail.\n.\nBye",
        MessageId::new(&format!("{number}"), "havsel.example").expect("an id"),
        Timestamp::from_millis(1_700_000_000_000),
    )
}

#[tokio::test]
async fn a_mail_reaches_its_one_recipient_whole() {
    let sink = Sink::start("250 ok").await;
    mailer(sink.port, Security::None).send(&mail(1)).await.expect("the sink takes it");
    let received = sink.received().remove(0);
    assert_eq!(received.hello, "EHLO havsel.example");
    assert!(received.from.starts_with("MAIL FROM:<stoa@havsel.example>"), "{}", received.from);
    assert_eq!(received.to, ["RCPT TO:<Ana@example.com>"]);
    let parsed = mail_parser::MessageParser::default().parse(received.data.as_bytes());
    let parsed = parsed.expect("it is a mail");
    assert_eq!(parsed.subject(), Some("Your pump"));
    assert_eq!(parsed.message_id(), Some("1@havsel.example"));
    let text = parsed.body_text(0).expect("it has a text").replace("\r\n", "\n");
    assert_eq!(text.trim_end(), ".\nA lone full stop does not end a mail.\n.\nBye");
}

#[tokio::test]
async fn many_mails_share_few_connections() {
    let sink = Sink::start("250 ok").await;
    let mailer = mailer(sink.port, Security::None);
    for number in 0..20 {
        mailer.send(&mail(number)).await.expect("the sink takes it");
    }
    assert_eq!(sink.received().len(), 20);
    assert!(sink.connections() <= 4, "{} connections", sink.connections());
}

#[tokio::test]
async fn a_refusal_for_good_is_told_from_one_for_now() {
    for (answer, permanent) in [("550 no such person", true), ("451 try later", false)] {
        let sink = Sink::start(answer).await;
        let error = mailer(sink.port, Security::None).send(&mail(1)).await.expect_err(answer);
        assert_eq!(error.is_permanent(), permanent, "{error}");
        assert!(error.to_string().contains(&answer[4..]), "{error}");
    }
}

#[tokio::test]
async fn nothing_is_sent_in_clear_where_protection_is_asked_for() {
    let sink = Sink::start("250 ok").await;
    let mailer = mailer(sink.port, Security::StartTls);
    mailer.send(&mail(1)).await.expect_err("the sink offers no TLS");
    let error = mailer.check().await.expect_err("the sink offers no TLS").to_string();
    assert!(error.contains("check mail.security"), "{error}");
    assert!(sink.received().is_empty());
}

#[tokio::test]
async fn a_check_says_whether_the_server_is_there_and_what_to_look_at() {
    let sink = Sink::start("250 ok").await;
    mailer(sink.port, Security::None).check().await.expect("the sink is there");
    assert!(sink.received().is_empty());
    let error = mailer(1, Security::None).check().await.expect_err("nothing listens there");
    assert!(error.to_string().contains("127.0.0.1:1: "), "{error}");
    assert!(error.to_string().contains("check mail.host"), "{error}");
    assert!(!error.is_permanent());
}
