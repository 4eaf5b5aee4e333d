//! A Slack export comes in as it was: once, in order, with a word about what was not taken.

use db::{Cx, params};
use kernel::{PersonKind, Reach, Viewer};
use people::import::NewPerson;
use people::people_import;
use playhouse::{Engine, House, on_both};
use serde_json::{Value, json};
use server::import::slack::{self, Options, Report};
use std::io::Write;
use std::path::{Path, PathBuf};
use tokio::sync::Notify;

const OPTIONS: Options = Options { reach: Reach::Internal, kind: PersonKind::Employee };

/// An export in a folder that goes away with it.
struct Export {
    folder: tempfile::TempDir,
    files: Vec<(String, String)>,
}

impl Export {
    /// Ines, Jonas who left, a bot user; the channel `general`, and the private one `board`.
    fn new() -> Self {
        let users = json!([
            {"id": "U1", "name": "ines", "profile": {"real_name": "Ines Caldeira", "email": "ines@havsel.example", "title": "Engineer"}, "tz": "Europe/Lisbon"},
            {"id": "U2", "name": "jonas", "deleted": true, "real_name": "Jonas Lind", "profile": null},
            {"id": "UB", "name": "buildbot", "is_bot": true, "profile": {"real_name": "Build Bot"}},
        ]);
        let channels = json!([{"id": "C1", "name": "general", "created": 1_600_000_000, "creator": "U1",
            "members": ["U1", "U2"], "purpose": {"value": "What concerns all of us"}}]);
        let groups =
            json!([{"id": "G1", "name": "board", "created": 1_600_000_000, "creator": "U2", "members": ["U2"]}]);
        let export = Self { folder: tempfile::tempdir().unwrap(), files: Vec::new() };
        export.with("users.json", &users).with("channels.json", &channels).with("groups.json", &groups)
    }

    fn with(self, name: &str, content: &Value) -> Self {
        self.with_text(name, &content.to_string())
    }

    fn with_text(mut self, name: &str, text: &str) -> Self {
        self.files.retain(|(other, _)| other != name);
        self.files.push((name.to_owned(), text.to_owned()));
        self
    }

    fn zip(&self) -> PathBuf {
        let path = self.folder.path().join("export.zip");
        let mut zip = zip::ZipWriter::new(std::fs::File::create(&path).unwrap());
        for (name, text) in &self.files {
            zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        }
        zip.finish().unwrap();
        path
    }
}

/// A working day with a bit of everything.
fn workday() -> Export {
    let monday = json!([
        {"ts": "1600000100.000100", "type": "message", "subtype": "channel_join", "user": "U2", "text": "<@U2> has joined the channel"},
        {"ts": "1600000200.000100", "user": "U1", "text": "*Good morning* <@U2>, see <https://havsel.example/plan|the plan> and <#C1|general>",
         "thread_ts": "1600000200.000100", "reply_count": 2, "edited": {"user": "U1", "ts": "1600000300.000000"},
         "reactions": [{"name": "+1", "users": ["U2", "U9"], "count": 2}, {"name": "100", "users": ["U2"], "count": 1}, {"name": "parrot", "users": ["U2"], "count": 1}]},
        {"ts": "1600000400.000100", "user": "UB", "subtype": "bot_message", "text": "Build 7 is green"},
        {"ts": "1600000400.000200", "subtype": "bot_message", "username": "deploys", "text": "Deployed"},
        {"ts": "1600000400.000300", "user": "U1", "text": "", "files": [{"id": "F1", "name": "heat pump_v2*.pdf"}]},
    ]);
    let tuesday = json!([
        {"ts": "1600086500.000300", "user": "U1", "text": "Second answer", "thread_ts": "1600000200.000100"},
        {"ts": "1600086500.000200", "user": "U2", "text": "First answer", "thread_ts": "1600000200.000100"},
    ]);
    let board = json!([{"ts": "1600086600.000100", "user": "U2", "text": "Only for the board"}]);
    Export::new()
        .with("general/2020-09-13.json", &monday)
        .with("general/2020-09-14.json", &tuesday)
        .with("board/2020-09-14.json", &board)
}

async fn bring(house: &House, zip: &Path) -> anyhow::Result<Report> {
    slack::run(house.db(), zip, OPTIONS, &mut |_, _| {}).await
}

/// How many rows there are of all that an import makes.
async fn rows(house: &House) -> Vec<i64> {
    house
        .read(Viewer::System, async |cx: &mut Cx| {
            let mut counts = Vec::new();
            for table in
                ["person", "space", "membership", "audience", "subject", "subject_text", "reaction", "fact", "effect"]
            {
                counts.push(cx.row(&format!("SELECT COUNT(*) FROM {table}"), params![]).await?);
            }
            Ok(counts)
        })
        .await
}

/// The threads of a space, oldest first: text, author, replies.
async fn threads(house: &House, slug: &'static str) -> Vec<(String, String, i64)> {
    let sql = "SELECT s.excerpt, p.name, s.reply_count FROM subject s JOIN person p ON p.id = s.author_id JOIN space c ON c.id = s.space_id
               WHERE c.slug = $1 AND s.parent_id IS NULL ORDER BY s.id";
    house.read(Viewer::System, async move |cx: &mut Cx| cx.rows(sql, params![slug]).await).await
}

fn left_out(report: &Report, why: &str) -> usize {
    report.left_out.iter().filter(|(reason, _)| reason.contains(why)).map(|(_, times)| times).sum()
}

on_both! {
    slices: server::slices::all();

    async fn a_workspace_comes_in_as_it_was_and_reads_as_it_was_typed(house: House) {
        let report = bring(&house, &workday().zip()).await.unwrap();
        assert_eq!((report.people, report.spaces, report.posts, report.replies, report.reactions), (4, 2, 5, 2, 1), "{report}");
        let reader = house.employee("Reader").await;
        let reader = house.as_(&reader);
        let page = reader.get("/spaces/general/feed").await;
        assert_eq!(page.status, 200);
        for words in ["<strong>Good morning</strong>", "@Jonas Lind", "href=\"https://havsel.example/plan\"", "Build Bot", "deploys", "heat pump_v2*.pdf", "2 replies", "13"] {
            assert!(page.text.contains(words), "no {words} in {}", page.text);
        }
        assert!(!page.text.contains("has joined"), "{}", page.text);
        let thread: i64 = house.read(Viewer::System, async |cx: &mut Cx| cx.row("SELECT id FROM subject WHERE reply_count = 2", params![]).await).await;
        let thread = reader.get(&format!("/posts/{thread}")).await.text;
        let places = ["Good morning", "First answer", "Second answer"].map(|words| thread.rfind(words).unwrap_or_else(|| panic!("no {words}")));
        assert!(places.is_sorted(), "the replies are in their order");
        assert!(thread.contains("2020-09-13") && thread.contains("2020-09-14"), "the dates are those of the export");
        assert!(thread.contains("dited"), "it was edited: {thread}");
    }

    async fn a_private_channel_stays_with_its_members(house: House) {
        bring(&house, &workday().zip()).await.unwrap();
        let reader = house.employee("Reader").await;
        assert_eq!(house.as_(&reader).get("/spaces/board/feed").await.status, 404);
        assert_eq!(threads(&house, "board").await, [("Only for the board".to_owned(), "Jonas Lind".to_owned(), 0)]);
    }

    async fn what_was_not_taken_is_counted_with_its_reason(house: House) {
        let report = bring(&house, &workday().zip()).await.unwrap();
        for (why, times) in [("joins and leaves", 1), ("contents of files", 1), ("none of the six", 1), ("whom the export does not list", 1)] {
            assert_eq!(left_out(&report, why), times, "{why} in {report}");
        }
        assert!(report.to_string().contains("Not taken, and why:"), "{report}");
    }

    async fn a_second_run_adds_nothing_and_undoes_nothing(house: House) {
        let export = workday();
        let zip = export.zip();
        bring(&house, &zip).await.unwrap();
        // Meanwhile Jonas was made an owner, and Ines left.
        house.write(async |cx: &mut Cx| {
            cx.execute("UPDATE membership SET role = 2 WHERE person_id = (SELECT id FROM person WHERE handle = 'jonas')", params![]).await?;
            cx.execute("DELETE FROM membership WHERE person_id = (SELECT id FROM person WHERE handle = 'ines')", params![]).await
        }).await;
        let roles = async |cx: &mut Cx| cx.rows::<(i64, i64, i64)>("SELECT person_id, space_id, role FROM membership ORDER BY 1, 2", params![]).await;
        let (before, members) = (rows(&house).await, house.read(Viewer::System, roles).await);
        let again = bring(&house, &zip).await.unwrap();
        assert_eq!((again.people, again.spaces, again.posts, again.replies, again.reactions, again.known), (0, 0, 0, 0, 0, 7), "{again}");
        assert_eq!(rows(&house).await, before);
        assert_eq!(house.read(Viewer::System, roles).await, members);
    }

    async fn a_later_export_adds_what_is_new(house: House) {
        bring(&house, &workday().zip()).await.unwrap();
        let news = json!([{"ts": "1600172900.000100", "user": "U1", "text": "Third answer", "thread_ts": "1600000200.000100"}]);
        let report = bring(&house, &workday().with("general/2020-09-15.json", &news).zip()).await.unwrap();
        assert_eq!((report.people, report.posts, report.replies, report.known), (0, 0, 1, 7), "{report}");
        assert_eq!(threads(&house, "general").await[0].2, 3);
    }

    async fn a_run_that_was_cut_off_goes_on_where_it_ended(house: House) {
        let messages: Vec<Value> = (0..1_300).map(|n| json!({
            "ts": format!("{}.000100", 1_600_000_000 + n), "user": "U1", "text": format!("Message {n}"),
            "thread_ts": format!("{}.000100", 1_600_000_000 + n / 2 * 2),
        })).collect();
        let export = Export::new().with("general/2020-09-13.json", &json!(messages));
        let zip = export.zip();
        let cut = Notify::new();
        let mut after_the_first_batch = |_, _| cut.notify_one();
        tokio::select! {
            biased;
            () = cut.notified() => {}
            _ = slack::run(house.db(), &zip, OPTIONS, &mut after_the_first_batch) => panic!("it was not cut off"),
        }
        let rest = bring(&house, &zip).await.unwrap();
        assert!(rest.known >= 500 && rest.known < 1_300, "{rest}");
        assert_eq!(rest.known + rest.posts + rest.replies, 1_300, "{rest}");
        let threads = threads(&house, "general").await;
        assert_eq!(threads.len(), 650);
        assert!(threads.iter().all(|(.., replies)| *replies == 1));
        assert!(threads.iter().enumerate().all(|(place, (text, ..))| *text == format!("Message {}", place * 2)), "in their order");
    }

    async fn odd_messages_harm_nothing(house: House) {
        let odd = json!([
            {"ts": "1600000200.000100", "user": "U77", "user_profile": {"real_name": "Vera from outside"}, "text": "Hello from a partner, <@U77>"},
            {"ts": "1600000201.000100", "user": "U78", "text": "Nobody knows me"},
            {"ts": "1600000202.000100", "user": "U1", "text": "My thread began before the export", "thread_ts": "1500000000.000100"},
            {"ts": "1600000203.000100", "user": "U1", "text": "Once"},
            {"ts": "1600000203.000100", "user": "U1", "text": "Once"},
            {"ts": "1600000204.000100", "user": "U1", "text": null, "reactions": null, "files": null, "attachments": null},
            {"ts": "yesterday", "user": "U1", "text": "At no time"},
            {"ts": "1600000205.000100", "text": "By nobody"},
            {"ts": "1600000206.000100", "user": "U1", "text": "Answer to an answer", "thread_ts": "1600000207.000100"},
            {"ts": "1600000207.000100", "user": "U1", "text": "<script>alert(1)</script> & [x](javascript:alert(1))"},
            {"ts": "1600000208.000100", "user": "U1", "subtype": "channel_topic", "text": "set the topic"},
            {"ts": "1600000209.000100", "user": "U1", "text": "", "attachments": [{"fallback": "[no preview available]"}]},
        ]);
        let report = bring(&house, &Export::new().with("general/2020-09-13.json", &odd).zip()).await.unwrap();
        assert_eq!((report.people, report.posts, report.replies), (5, 6, 0), "{report}");
        for (why, times) in [
            ("beginning is missing", 2), ("twice", 1), ("without words", 2), ("readable time", 1), ("of nobody", 1), ("channel_topic", 1),
        ] {
            assert_eq!(left_out(&report, why), times, "{why} in {report}");
        }
        let authors: Vec<String> = threads(&house, "general").await.into_iter().map(|(_, author, _)| author).collect();
        assert_eq!(authors[..2], ["Vera from outside", "U78"]);
        let reader = house.employee("Reader").await;
        let page = house.as_(&reader).get("/spaces/general/feed").await.text;
        assert!(page.contains("&lt;script&gt;alert(1)") && !page.contains("href=\"javascript:"), "{page}");
    }

    async fn somebody_who_is_an_employee_here_is_that_employee(house: House) {
        let id = house.write(async |cx: &mut Cx| {
            let ines = NewPerson { email: Some("ines@havsel.example"), external_id: Some("42"), ..NewPerson::named(PersonKind::Employee, "Ines Caldeira") };
            people::import::add(cx, &ines).await
        }).await;
        let export = workday();
        let zip = export.zip();
        let report = bring(&house, &zip).await.unwrap();
        assert_eq!((report.people, report.met.as_slice()), (3, ["Ines Caldeira (ines@havsel.example)".to_owned()].as_slice()), "{report}");
        let authors = async |house: &House| {
            let sql = "SELECT COUNT(*) FROM subject WHERE author_id = $1";
            house.read(Viewer::System, async move |cx: &mut Cx| cx.row::<i64>(sql, params![id]).await).await
        };
        assert_eq!(authors(&house).await, 3);
        // Her address changes: what she wrote still says who she is.
        house.write(async move |cx: &mut Cx| cx.execute("UPDATE person SET email = 'caldeira@havsel.example' WHERE id = $1", params![id]).await).await;
        let again = bring(&house, &zip).await.unwrap();
        assert_eq!((again.people, again.met.len(), authors(&house).await), (0, 0, 3), "{again}");
    }

    async fn a_list_that_takes_over_whom_slack_brought_leaves_them_findable(house: House) {
        let export = workday();
        let zip = export.zip();
        bring(&house, &zip).await.unwrap();
        let list = "external_id,name,email\n42,Ines Caldeira,ines@havsel.example\n";
        let options = people_import::Options { mode: people_import::Mode::Apply, absent: people_import::Absent::MarkAsLeft };
        let report = people_import::run_import(house.db(), Viewer::System, list.as_bytes(), options, |_, _| {}).await.unwrap();
        assert_eq!((report.totals().updated, report.totals().left), (1, 0), "{report:?}");
        let before = rows(&house).await;
        assert_eq!(bring(&house, &zip).await.unwrap().people, 0);
        assert_eq!(rows(&house).await, before);
    }

    async fn guests_of_slack_are_guests_in_their_channels_alone(house: House) {
        let users = json!([
            {"id": "U1", "name": "ines", "profile": {"real_name": "Ines Caldeira"}},
            {"id": "U3", "name": "gil", "is_restricted": true, "profile": {"real_name": "Gil Guest"}},
            {"id": "U4", "name": "una", "is_restricted": true, "is_ultra_restricted": true, "profile": {"real_name": "Una Guest"}},
        ]);
        let channels = json!([
            {"id": "C1", "name": "general", "created": 1_600_000_000, "creator": "U3", "members": ["U1", "U3"]},
            {"id": "C2", "name": "plans", "created": 1_600_000_000, "creator": "U1", "members": ["U1"]},
        ]);
        let export = Export { folder: tempfile::tempdir().unwrap(), files: Vec::new() };
        let report = bring(&house, &export.with("users.json", &users).with("channels.json", &channels).zip()).await.unwrap();
        assert_eq!((report.people, report.guests), (3, 2), "{report}");
        let sql = "SELECT p.name, p.kind, CAST(COALESCE(MAX(m.role), 0) AS BIGINT), COUNT(m.space_id) FROM person p LEFT JOIN membership m ON m.person_id = p.id GROUP BY p.id, p.name, p.kind ORDER BY p.name";
        let people: Vec<(String, i64, i64, i64)> = house.read(Viewer::System, async move |cx: &mut Cx| cx.rows(sql, params![]).await).await;
        let (guest, member) = (PersonKind::Guest.code(), kernel::Role::Member.code());
        assert_eq!(people[0], ("Gil Guest".to_owned(), guest, member, 1));
        assert_eq!((people[1].1, people[1].3), (PersonKind::Employee.code(), 2));
        assert_eq!(people[2], ("Una Guest".to_owned(), guest, 0, 0));
    }

    async fn what_stands_in_attachments_and_blocks_alone_is_read(house: House) {
        let messages = json!([
            {"ts": "1600000200.000100", "user": "U1", "text": "Look", "attachments": [
                {"fallback": "short", "pretext": "Before", "title": "A title", "title_link": "https://x.test/a", "text": "The *text*",
                 "fields": [{"title": "Priority", "value": "High"}], "image_url": "https://x.test/a.png"}]},
            {"ts": "1600000201.000100", "user": "U1", "text": "", "blocks": [
                {"type": "section", "text": {"type": "mrkdwn", "text": "From a block"}}, {"type": "actions", "elements": []}]},
            {"ts": "1600000202.000100", "user": "U1", "text": "", "blocks": [{"type": "rich_text", "elements": [
                {"type": "rich_text_section", "elements": [{"type": "text", "text": "Typed for "}, {"type": "user", "user_id": "U2"}]}]}]},
            {"ts": "1600000203.000100", "user": "UB", "text": "Build failed", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "In step 4"}}]},
        ]);
        let report = bring(&house, &Export::new().with("general/2020-09-13.json", &messages).zip()).await.unwrap();
        assert_eq!((report.posts, left_out(&report, "without words")), (4, 0), "{report}");
        for why in ["pictures and buttons in attachments", "parts of blocks that are no text", "beside the message's own text"] {
            assert_eq!(left_out(&report, why), 1, "{why} in {report}");
        }
        let reader = house.employee("Reader").await;
        let page = house.as_(&reader).get("/spaces/general/feed").await.text;
        for words in ["Before", "href=\"https://x.test/a\"", "The <strong>text</strong>", "Priority: High", "<blockquote>", "From a block", "Typed for", "@Jonas Lind"] {
            assert!(page.contains(words), "no {words} in {page}");
        }
    }

    async fn a_channel_that_comes_later_is_a_link_and_a_private_one_is_not(house: House) {
        let channels = json!([
            {"id": "C1", "name": "general", "created": 1_600_000_000, "members": ["U1"]},
            {"id": "C2", "name": "plans", "created": 1_600_000_000, "members": ["U1"]},
        ]);
        let messages = json!([{"ts": "1600000200.000100", "user": "U1", "text": "See <#C2|plans> and <#G1>"}]);
        let export = Export::new().with("channels.json", &channels).with("general/2020-09-13.json", &messages);
        bring(&house, &export.zip()).await.unwrap();
        let source: String = house.read(Viewer::System, async |cx: &mut Cx| cx.row("SELECT source FROM subject_text", params![]).await).await;
        assert!(source.starts_with("See @[plans](space:") && source.ends_with("and \\#G1"), "{source}");
    }

    async fn a_broken_file_is_named_before_anything_is_written(house: House) {
        let before = rows(&house).await;
        let broken = workday().with_text("general/2020-09-15.json", "[{\"ts\": \"1600172900.000100\", \"text\": ");
        let error = bring(&house, &broken.zip()).await.unwrap_err();
        assert!(format!("{error:#}").contains("general/2020-09-15.json is not as Slack writes it"), "{error:#}");
        let none = Export { folder: tempfile::tempdir().unwrap(), files: vec![("readme.txt".to_owned(), "hello".to_owned())] };
        assert!(format!("{:#}", bring(&house, &none.zip()).await.unwrap_err()).contains("no users.json"));
        let text = none.folder.path().join("no.zip");
        std::fs::write(&text, "no zip").unwrap();
        assert!(format!("{:#}", bring(&house, &text).await.unwrap_err()).contains("is no zip archive"));
        assert_eq!(rows(&house).await, before);
    }
}

/// Real chat in Slack's layout: people, spaces, messages, threads with replies, replies.
const CHAT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/data/irc-chat/slack-layout.zip");

#[tokio::test]
async fn forty_thousand_real_messages_keep_their_counts() {
    if !Path::new(CHAT).exists() {
        eprintln!("SKIPPED: {CHAT} is not there");
        return;
    }
    let house = House::new(Engine::Sqlite, server::slices::all()).await;
    let report = bring(&house, Path::new(CHAT)).await.unwrap();
    // One person beside the users: the system, whose lines say who came and went.
    assert_eq!((report.people, report.spaces), (3_494 + 1, 5), "{report}");
    assert_eq!((report.posts + report.replies, report.replies), (41_894 - 6, 8_293), "{report}");
    assert_eq!(left_out(&report, "without words"), 6, "{report}");
    let sql =
        "SELECT COUNT(*), CAST(SUM(reply_count) AS BIGINT) FROM subject WHERE parent_id IS NULL AND reply_count > 0";
    let threads: (i64, i64) = house.read(Viewer::System, async |cx: &mut Cx| cx.row(sql, params![]).await).await;
    assert_eq!(threads, (792, 8_293));
}
