//! Mail that is kept in a folder.

use std::fs;

use kernel::Timestamp;
use mail::{Address, MailError, MailSettings, Mailer, MessageId, Outgoing, Route};

fn at(text: &str) -> Address {
    Address::parse(text).expect("a test's address")
}

fn mailer(dir: &tempfile::TempDir) -> Mailer {
    let route = Route::Folder(dir.path().join("mail"));
    let from = at("stoa@stoa.invalid");
    Mailer::new(MailSettings { from, from_name: "Stoa".to_owned(), route }).expect("settings")
}

fn mail(to: &str, number: i64, subject: &str) -> Outgoing {
    let id = MessageId::new(&format!("{number}"), "stoa.invalid").expect("an id");
    let text = format!("Hello,\nthis is mail {number}: https://stoa.example/x?y=1");
    Outgoing::new(at(to), subject, text, id, Timestamp::from_millis(1_700_000_000_000 + number))
}

#[tokio::test]
async fn each_person_finds_their_own_mail_newest_first() {
    let dir = tempfile::tempdir().expect("a folder");
    let mailer = mailer(&dir);
    for number in [2, 1, 3] {
        let subject = format!("Grüße {number}");
        mailer.send(&mail("Ana@example.com", number, &subject)).await.expect("kept");
    }
    mailer.send(&mail("bo@example.com", 4, "For Bo")).await.expect("kept");
    let mailbox = mailer.mailbox().expect("mail goes into a folder");
    let mails = mailbox.list(&at("ana@example.com")).await.expect("listed");
    let subjects: Vec<_> = mails.iter().map(|mail| mail.subject.as_str()).collect();
    assert_eq!(subjects, ["Grüße 3", "Grüße 2", "Grüße 1"]);
    assert_eq!(mails[0].sent_at, Timestamp::from_millis(1_700_000_000_003));
    assert_eq!(mails[0].text.trim_end(), "Hello,\nthis is mail 3: https://stoa.example/x?y=1");
    let read = mailbox.read(&at("ana@example.com"), &mails[1].id).await.expect("read");
    assert_eq!(read.as_ref(), Some(&mails[1]));
}

#[tokio::test]
async fn nobody_reads_the_mail_of_another() {
    let dir = tempfile::tempdir().expect("a folder");
    let mailer = mailer(&dir);
    mailer.send(&mail("ana@example.com", 1, "For Ana")).await.expect("kept");
    let mailbox = mailer.mailbox().expect("mail goes into a folder");
    let id = mailbox.list(&at("ana@example.com")).await.expect("listed")[0].id.clone();
    let bo = at("bo@example.com");
    assert_eq!(mailbox.read(&bo, &id).await.expect("read"), None);
    assert_eq!(mailbox.list(&bo).await.expect("listed"), []);

    let folders = fs::read_dir(dir.path().join("mail")).expect("a folder");
    let folder = folders.map(|f| f.expect("an entry").file_name()).next().expect("Ana's folder");
    let folder = folder.to_str().expect("plain");
    assert!(!folder.contains("ana"), "the folder does not show the address");
    mailer.send(&mail("bo@example.com", 2, "For Bo")).await.expect("kept");
    for path in [format!("../{folder}/{id}"), "../x".into(), String::new(), format!("{id}.eml"), format!("{id}\0")] {
        assert_eq!(mailbox.read(&bo, &path).await.expect("read"), None, "{path:?}");
    }
}

#[tokio::test]
async fn a_mail_sent_twice_is_kept_once() {
    let dir = tempfile::tempdir().expect("a folder");
    let mailer = mailer(&dir);
    for _ in 0..2 {
        mailer.send(&mail("ana@example.com", 1, "Once").with_html("<p>Hi</p>")).await.expect("kept");
    }
    let mailbox = mailer.mailbox().expect("mail goes into a folder");
    assert_eq!(mailbox.list(&at("ana@example.com")).await.expect("listed").len(), 1);
}

#[cfg(unix)]
#[tokio::test]
async fn kept_mail_is_readable_to_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().expect("a folder");
    mailer(&dir).send(&mail("ana@example.com", 1, "Hi")).await.expect("kept");
    let box_of = |path: std::path::PathBuf| {
        let entry = fs::read_dir(path).expect("a folder").next().expect("one").expect("an entry");
        (entry.path(), entry.metadata().expect("it is there").permissions().mode() & 0o777)
    };
    let (folder, mode) = box_of(dir.path().join("mail"));
    assert_eq!(mode, 0o700);
    assert_eq!(box_of(folder).1, 0o600);
}

#[tokio::test]
async fn a_check_says_whether_the_folder_can_be_used() {
    let dir = tempfile::tempdir().expect("a folder");
    mailer(&dir).check().await.expect("it can be made");
    assert_eq!(fs::read_dir(dir.path().join("mail")).expect("made").count(), 0);
    fs::remove_dir(dir.path().join("mail")).expect("empty");
    fs::write(dir.path().join("mail"), "in the way").expect("written");
    let error = mailer(&dir).check().await.expect_err("a file is in the way");
    assert!(matches!(error, MailError::Folder { .. }) && error.to_string().contains("may write"));
}

#[tokio::test]
async fn a_recorder_shows_a_test_what_was_sent() {
    let (mailer, recorder) = Mailer::recorder();
    mailer.clone().send(&mail("ana@example.com", 1, "Hi")).await.expect("recorded");
    let sent = recorder.sent();
    assert_eq!((sent[0].to().as_str(), sent[0].subject()), ("ana@example.com", "Hi"));
    assert!(mailer.mailbox().is_none());
}
