//! Mails as programs write them, read.

use letterbox::{Automatic, Envelope, Letter, Limits, Unreadable};
use mail::Address;

fn read(raw: &str) -> Letter {
    read_from(raw, Some("ines@havsel.example"))
}

fn read_from(raw: &str, from: Option<&str>) -> Letter {
    let envelope = Envelope { from: from.map(str::to_owned) };
    let own = |address: &Address| address.in_domain("stoa.havsel.example");
    Letter::read(raw.replace('\n', "\r\n").as_bytes(), &envelope, &Limits::default(), &own).expect("it is a mail")
}

const ANSWER: &str = "Authentication-Results: mx.havsel.example; dmarc=pass header.from=havsel.example
From: =?utf-8?Q?In=C3=AAs_Caldeira?= <ines@havsel.example>
To: help@stoa.havsel.example
Subject: AW: Re: =?utf-8?B?S2VpbiBUb24gw7xiZXJoYXVwdA==?=
Message-ID: <one@havsel.example>
In-Reply-To: <reply+000102030405060708090a0b0c0d0e0f.7@stoa.havsel.example>
References: <first@havsel.example> <reply+000102030405060708090a0b0c0d0e0f.7@stoa.havsel.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=a

--a
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Gr=FC=DFe vom Flur.

On 30 Nov 2026, Stoa wrote:
> Which floor?
--a
Content-Type: image/png; name=\"../../etc/picture.png\"
Content-Disposition: attachment; filename=\"../../etc/picture.png\"
Content-Transfer-Encoding: base64

iVBORw0KGgo=
--a--
";

#[test]
fn an_answer_says_who_wrote_what_with_which_files_and_in_which_thread() {
    let letter = read(ANSWER);
    assert_eq!(letter.from.as_ref().map(Address::as_str), Some("ines@havsel.example"));
    assert_eq!((letter.from_name.as_str(), letter.subject.as_str()), ("Inês Caldeira", "Kein Ton überhaupt"));
    assert_eq!(letter.said(), "Grüße vom Flur.");
    assert!(letter.text.contains("> Which floor?"), "{}", letter.text);
    assert_eq!((letter.files.len(), letter.files[0].name.as_str()), (1, "picture.png"));
    assert_eq!(letter.files[0].bytes, b"\x89PNG\r\n\x1a\n");
    assert_eq!(letter.message_id.as_ref().map(mail::MessageId::as_str), Some("one@havsel.example"));
    let to = |text: &str| Address::parse(text).expect("an address");
    let token = letter.token(&to("help@stoa.havsel.example")).expect("the mail that it answers has one");
    assert_eq!(token.letters(), "000102030405060708090a0b0c0d0e0f");
    let other = to("reply+ffffffffffffffffffffffffffffffff@stoa.havsel.example");
    assert_eq!(letter.token(&other).expect("the address has one").letters(), "f".repeat(32));
    assert!(letter.token(&to("help@other.example")).is_none(), "another house's id says nothing here");
    let ines = letter.from.clone().expect("a sender");
    assert_eq!(letterbox::dmarc(&letter.results, "mx.havsel.example", &ines), letterbox::Proof::Passed);
    assert_eq!(letter.automatic, None);
}

#[test]
fn a_page_without_plain_text_is_read_as_markdown() {
    let letter = read(
        "From: ines@havsel.example\nSubject: x\nContent-Type: text/html; charset=utf-8\n\n\
         <p>It says <b>E-17</b></p><div>On 30 Nov 2026, Stoa wrote:<blockquote>Which floor?</blockquote></div>\n",
    );
    assert_eq!(letter.said(), "It says **E-17**");
}

#[test]
fn what_no_person_wrote_to_us_is_told_by_table() {
    use Automatic::{Bounce, Bulk, List, Own, Reply};
    for (head, from, expected) in [
        ("From: ines@havsel.example", Some("ines@havsel.example"), None),
        ("From: ines@havsel.example\nAuto-Submitted: no", None, None),
        ("From: ines@havsel.example", Some(""), Some(Bounce)),
        ("From: MAILER-DAEMON@mx.example", None, Some(Bounce)),
        ("Return-Path: <>\nFrom: ines@havsel.example", None, Some(Bounce)),
        (
            "From: a@b.example\nContent-Type: multipart/report; boundary=a; report-type=delivery-status",
            None,
            Some(Bounce),
        ),
        ("From: ines@havsel.example\nAuto-Submitted: auto-replied (vacation)", None, Some(Reply)),
        ("From: ines@havsel.example\nAuto-Submitted: auto-generated", None, Some(Reply)),
        ("From: ines@havsel.example\nX-Autoreply: yes", None, Some(Reply)),
        ("From: ines@havsel.example\nPrecedence: auto_reply", None, Some(Reply)),
        ("From: ines@havsel.example\nList-Id: <staff.havsel.example>", None, Some(List)),
        ("From: ines@havsel.example\nPrecedence: list", None, Some(List)),
        ("From: news@shop.example\nPrecedence: bulk", None, Some(Bulk)),
        ("From: news@shop.example\nList-Unsubscribe: <https://shop.example/u>", None, Some(Bulk)),
        ("From: help@stoa.havsel.example", None, Some(Own)),
    ] {
        let letter = read_from(&format!("{head}\nSubject: x\n\ntext\n"), from);
        assert_eq!(letter.automatic, expected, "{head}");
    }
}

#[test]
fn two_senders_are_none() {
    let letter = read("From: ines@havsel.example, bo@havsel.example\nSubject: x\n\ntext\n");
    assert_eq!(letter.from, None);
}

#[test]
fn nobody_can_put_a_line_into_a_subject_or_a_name() {
    let letter = read("From: \"A\r\n Bcc: x\" <ines@havsel.example>\nSubject: =?utf-8?Q?one=0D=0ABcc:_x?=\n\ntext\n");
    assert!(!letter.subject.contains(['\r', '\n']) && !letter.from_name.contains(['\r', '\n']), "{letter:?}");
}

#[test]
fn each_limit_holds_at_its_border() {
    let limits = Limits { bytes: 400, header_bytes: 100, parts: 4, files: 1, characters: 10 };
    let read = |raw: String| Letter::read(raw.as_bytes(), &Envelope::default(), &limits, &|_| false);
    let with =
        |head: usize, body: usize| format!("From: a@b.example\r\nX: {}\r\n\r\n{}", "x".repeat(head), "y".repeat(body));
    assert_eq!(read(with(74, 300)).map(|letter| letter.text).ok(), Some("y".repeat(10)));
    assert!(read(with(74, 300)).is_ok_and(|letter| letter.is_cut));
    assert_eq!(read(with(75, 10)).err(), Some(Unreadable::LongHeader(100)));
    assert_eq!(read(with(74, 301)).err(), Some(Unreadable::TooLarge(400)));
    let parts = |many: usize| {
        let part = "--a\r\nContent-Type: x/y\r\n\r\nz\r\n".repeat(many);
        format!("From: a@b.example\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n{part}--a--\r\n")
    };
    assert_eq!(read(parts(3)).map(|letter| letter.files.len()).ok(), Some(1));
    assert_eq!(read(parts(4)).err(), Some(Unreadable::ManyParts(4)));
    assert_eq!(read(String::new()).err(), Some(Unreadable::NoMail));
}
