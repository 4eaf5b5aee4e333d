//! `stoa import stackexchange`: what a site's dump becomes, twice, cut off, and the real one against its answer key.

use db::{Cx, params};
use kernel::{PersonKind, Reach, Viewer};
use playhouse::{Engine, House, on_both};
use serde_json::Value;
use server::import::stackexchange::{self, Options, Report};
use std::collections::HashMap;
use std::path::Path;
use tempfile::TempDir;
use tokio::sync::Notify;

const TABLES: [&str; 9] = [
    "person",
    "space",
    "subject",
    "subject_text",
    "subject_revision",
    "subject_origin",
    "question",
    "question_acceptance",
    "closure",
];

fn options() -> Options {
    Options { host: Some("bikes.example".to_owned()), reach: Reach::Internal, kind: PersonKind::Customer }
}

/// A site of two questions, one of them closed as asked before.
fn site() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, rows: &str| {
        std::fs::write(folder.path().join(name), format!("<?xml version=\"1.0\"?>\n<all>\n{rows}\n</all>")).unwrap();
    };
    file(
        "Users.xml",
        r#"<row Id="-1" DisplayName="Community" /><row Id="1" DisplayName="Vera Winter" />
        <row Id="2" DisplayName="Otto Braun" /><row Id="3" DisplayName="Only Looks" />"#,
    );
    file(
        "Posts.xml",
        r#"
        <row Id="1" PostTypeId="1" AcceptedAnswerId="3" CreationDate="2010-08-25T19:50:51.187" OwnerUserId="1" Title="How do I oil a chain?"
          Body="&lt;p&gt;With &lt;b&gt;what&lt;/b&gt;?&lt;/p&gt;" Tags="&lt;chain&gt;&lt;c++&gt;" ContentLicense="CC BY-SA 2.5" />
        <row Id="2" PostTypeId="1" CreationDate="2010-08-26T10:00:00.000" OwnerDisplayName="user313" Title="Oiling a chain"
          Body="" Tags="" ClosedDate="2010-08-27T10:00:00.000" ContentLicense="CC BY-SA 2.5" />
        <row Id="3" PostTypeId="2" ParentId="1" CreationDate="2010-08-25T21:00:00.000" OwnerUserId="2"
          Body="&lt;p&gt;Sparingly.&lt;/p&gt;" ContentLicense="CC BY-SA 2.5" />
        <row Id="4" PostTypeId="2" ParentId="99" CreationDate="2010-08-25T22:00:00.000" OwnerUserId="2" Body="Lost" />
        <row Id="5" PostTypeId="5" CreationDate="2010-08-25T22:00:00.000" OwnerUserId="2" Body="About chains" />"#,
    );
    file(
        "PostHistory.xml",
        r#"
        <row Id="1" PostHistoryTypeId="2" PostId="1" RevisionGUID="a" CreationDate="2010-08-25T19:50:51.187" UserId="1" Text="Which oil?" />
        <row Id="2" PostHistoryTypeId="1" PostId="1" RevisionGUID="a" CreationDate="2010-08-25T19:50:51.187" UserId="1" Text="Chain" />
        <row Id="3" PostHistoryTypeId="5" PostId="1" RevisionGUID="b" CreationDate="2010-08-25T20:10:00.000" UserId="2" Text="With &lt;b&gt;what&lt;/b&gt;?" />
        <row Id="4" PostHistoryTypeId="2" PostId="2" RevisionGUID="c" CreationDate="2010-08-26T10:00:00.000" UserDisplayName="user313" Text="See http://bikes.example/questions/1/how, and http://bikes.example/a/3." />
        <row Id="5" PostHistoryTypeId="10" PostId="2" RevisionGUID="d" CreationDate="2010-08-27T10:00:00.000" Comment="4"
          Text="{&quot;Voters&quot;:[{&quot;Id&quot;:2,&quot;DisplayName&quot;:&quot;Otto Braun&quot;}]}" />
        <row Id="6" PostHistoryTypeId="2" PostId="3" RevisionGUID="e" CreationDate="2010-08-25T21:00:00.000" UserId="2" Text="Sparingly." />"#,
    );
    file(
        "Comments.xml",
        r#"
        <row Id="1" PostId="3" Text="Thank you, @Otto" CreationDate="2010-08-25T21:30:00.000" UserId="1" ContentLicense="CC BY-SA 2.5" />
        <row Id="2" PostId="1" Text="Same here" CreationDate="2010-08-25T20:30:00.000" ContentLicense="CC BY-SA 2.5" />
        <row Id="3" PostId="77" Text="Gone" CreationDate="2010-08-25T20:30:00.000" UserId="1" />"#,
    );
    file(
        "Votes.xml",
        r#"
        <row Id="1" PostId="3" VoteTypeId="1" CreationDate="2010-08-28T00:00:00.000" />
        <row Id="2" PostId="3" VoteTypeId="2" CreationDate="2010-08-26T00:00:00.000" />
        <row Id="3" PostId="3" VoteTypeId="2" CreationDate="2010-08-26T00:00:00.000" />
        <row Id="4" PostId="1" VoteTypeId="3" CreationDate="2010-08-26T00:00:00.000" />
        <row Id="5" PostId="77" VoteTypeId="2" CreationDate="2010-08-26T00:00:00.000" />"#,
    );
    file(
        "PostLinks.xml",
        r#"<row Id="1" CreationDate="2010-08-27T10:00:00.000" PostId="2" RelatedPostId="1" LinkTypeId="1" />"#,
    );
    folder
}

async fn bring(house: &House, folder: &Path) -> anyhow::Result<Report> {
    stackexchange::run(house.db(), folder, &options(), &mut |_, _| {}).await
}

async fn rows(house: &House) -> Vec<i64> {
    house
        .read(Viewer::System, async |cx: &mut Cx| {
            let mut counts = Vec::new();
            for table in TABLES {
                counts.push(cx.row(&format!("SELECT COUNT(*) FROM {table}"), params![]).await?);
            }
            Ok(counts)
        })
        .await
}

async fn id_of(house: &House, key: &'static str) -> i64 {
    let sql = "SELECT id FROM subject WHERE source = 'stackexchange' AND source_key = $1";
    house.read(Viewer::System, async move |cx: &mut Cx| cx.row(sql, params![key]).await).await
}

fn left_out(report: &Report, why: &str) -> usize {
    report.left_out.iter().filter(|(reason, _)| reason.contains(why)).map(|(_, times)| times).sum()
}

on_both! {
    slices: server::slices::all();

    async fn a_question_reads_as_it_did_with_its_answer_comments_votes_and_licence(house: House) {
        let report = bring(&house, site().path()).await.unwrap();
        assert_eq!((report.questions, report.answers, report.comments, report.revisions), (2, 1, 2, 1), "{report}");
        assert_eq!((report.users, report.people, report.accepted, report.votes, report.closed), (4, 4, 1, (2, 1), 1), "{report}");
        let reader = house.employee("Reader").await;
        let reader = house.as_(&reader);
        let question = id_of(&house, "bikes.example/1").await;
        let page = reader.get(&format!("/questions/{question}")).await.text;
        for words in [
            "How do I oil a chain?", "<strong>what</strong>", "/topics/c-plus-plus", "Sparingly.", "Accepted",
            "https://bikes.example/questions/1", "https://bikes.example/users/1", "CC BY-SA 2.5", "1 against it where it comes from",
        ] {
            assert!(page.contains(words), "no {words} in {page}");
        }
        let history = reader.get(&format!("/subjects/{question}/revisions")).await.text;
        assert!(history.contains("Which oil?") && history.contains("2010-08-25T20:10"), "{history}");
        let answer = id_of(&house, "bikes.example/3").await;
        for (below, by, words) in [(question, "Unknown (bikes.example)", "Same here"), (answer, "Vera Winter", "Thank you, @Otto")] {
            let comments = reader.get(&format!("/posts/{question}/replies?below={below}")).await.text;
            assert!(comments.contains(by) && comments.contains(words), "{comments}");
        }
        let menu = reader.get(&format!("/subjects/{answer}/menu")).await.text;
        assert!(menu.contains("https://bikes.example/a/3") && menu.contains("CC BY-SA 2.5"), "{menu}");
    }

    async fn addresses_of_the_site_lead_here_and_a_closed_question_says_why(house: House) {
        let report = bring(&house, site().path()).await.unwrap();
        assert_eq!(report.relinked, 1, "{report}");
        let (first, second) = (id_of(&house, "bikes.example/1").await, id_of(&house, "bikes.example/2").await);
        let answer = id_of(&house, "bikes.example/3").await;
        let reader = house.employee("Reader").await;
        let page = house.as_(&reader).get(&format!("/questions/{second}")).await.text;
        assert!(page.contains(&format!("href=\"/questions/{first}\"")), "{page}");
        assert!(page.contains(&format!("/questions/{first}?at={answer}#subject-{answer}")), "{page}");
        assert!(page.contains("Unclear what is asked") && page.contains("Otto Braun"), "{page}");
    }

    async fn what_was_not_taken_is_counted_with_its_reason(house: House) {
        let report = bring(&house, site().path()).await.unwrap();
        let reasons = [("question is not in the dump", 1), ("comments on texts", 1), ("votes on texts", 1), ("texts about tags", 3), ("links between", 1)];
        for (why, times) in reasons {
            assert_eq!(left_out(&report, why), times, "{why} in {report}");
        }
    }

    async fn a_second_run_adds_nothing_and_leaves_what_was_changed_since(house: House) {
        let folder = site();
        bring(&house, folder.path()).await.unwrap();
        let second = id_of(&house, "bikes.example/2").await;
        house.write(async move |cx: &mut Cx| {
            cx.execute("UPDATE subject_text SET source = 'Mine now' WHERE subject_id = $1", params![second]).await
        }).await;
        let before = rows(&house).await;
        let again = bring(&house, folder.path()).await.unwrap();
        assert_eq!((again.people, again.questions, again.answers, again.comments, again.known), (0, 0, 0, 0, 5), "{again}");
        assert_eq!((again.closed, again.relinked, again.votes), (0, 0, (2, 1)), "{again}");
        assert_eq!(rows(&house).await, before);
    }

    async fn a_run_that_was_cut_off_goes_on_where_it_ended(house: House) {
        let folder = site();
        let cut = Notify::new();
        let mut after_the_posts = |_, _| cut.notify_one();
        let options = options();
        tokio::select! {
            biased;
            () = cut.notified() => {}
            _ = stackexchange::run(house.db(), folder.path(), &options, &mut after_the_posts) => panic!("it was not cut off"),
        }
        let rest = bring(&house, folder.path()).await.unwrap();
        // What was under way when it was cut off may still have been written.
        assert!(rest.known >= 3, "{rest}");
        assert_eq!((rest.known + rest.comments, rest.accepted, rest.relinked), (5, 1, 1), "{rest}");
        let whole = rows(&house).await;
        bring(&house, folder.path()).await.unwrap();
        assert_eq!(rows(&house).await, whole);
    }

    async fn what_is_no_dump_is_refused_before_anything_is_written(house: House) {
        let before = rows(&house).await;
        let empty = tempfile::tempdir().unwrap();
        assert!(format!("{:#}", bring(&house, empty.path()).await.unwrap_err()).contains("no Posts.xml"));
        let broken = site();
        std::fs::write(broken.path().join("Comments.xml"), "<comments><row Id=\"x\" /></comments>").unwrap();
        assert!(format!("{:#}", bring(&house, broken.path()).await.unwrap_err()).contains("Comments.xml can't be read"));
        let nameless = Options { host: None, ..options() };
        let odd = site();
        let named = odd.path().join("what a name");
        std::fs::create_dir(&named).unwrap();
        std::fs::copy(odd.path().join("Posts.xml"), named.join("Posts.xml")).unwrap();
        let refused = stackexchange::run(house.db(), &named, &nameless, &mut |_, _| {}).await.unwrap_err();
        assert!(refused.to_string().contains("--site"), "{refused}");
        assert_eq!(rows(&house).await, before);
    }
}

/// A real site, whole.
const SITE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/data/stackexchange/bicycles.meta");

#[tokio::test]
async fn a_real_site_agrees_with_its_answer_key() {
    if !Path::new(SITE).exists() {
        eprintln!("SKIPPED: {SITE} is not there");
        return;
    }
    let house = House::new(Engine::Sqlite, server::slices::all()).await;
    let options = Options { host: None, ..options() };
    let folder = Path::new(SITE);
    let report = stackexchange::run(house.db(), folder, &options, &mut |_, _| {}).await.unwrap();
    let key: Value = serde_json::from_str(&std::fs::read_to_string(folder.join("expected.json")).unwrap()).unwrap();
    let of = |name: &str| usize::try_from(key[name].as_i64().unwrap()).unwrap();
    assert_eq!(
        (report.users, report.questions, report.answers),
        (of("users"), of("questions"), of("answers")),
        "{report}"
    );
    assert_eq!(report.accepted, of("accepted"), "{report}");
    let unplaced = left_out(&report, "comments on texts");
    assert_eq!(report.comments + unplaced, of("comments"), "{report}");
    let (up, down) = report.votes;
    assert!(
        up <= key["up_votes_on_present_posts"].as_i64().unwrap()
            && down <= key["down_votes_on_present_posts"].as_i64().unwrap()
    );
    assert_eq!(
        left_out(&report, "texts about tags") - unplaced - left_out(&report, "votes on texts"),
        of("tag_wikis") + of("tag_excerpts")
    );
    each_post(&house, folder).await;
    let again = stackexchange::run(house.db(), folder, &options, &mut |_, _| {}).await.unwrap();
    assert_eq!(
        (again.people, again.questions, again.answers, again.comments, again.revisions, again.closed),
        (0, 0, 0, 0, 0, 0),
        "{again}"
    );
}

type Post = (String, String, i64, i64, i64, Option<String>);

/// Each question and answer against the key: what it is, its votes, its answers, which one is accepted.
async fn each_post(house: &House, folder: &Path) {
    let sql = "SELECT s.source_key, s.kind, COALESCE(v.brought_up, 0), COALESCE(v.down, 0), COALESCE(q.answer_count, 0), a.source_key
               FROM subject s LEFT JOIN question q ON q.subject_id = s.id LEFT JOIN subject a ON a.id = q.accepted_answer_id
               LEFT JOIN question_vote_count v ON v.subject_id = s.id WHERE s.source = 'stackexchange' AND s.kind <> 'network.reply'";
    let there: Vec<Post> = house.read(Viewer::System, async |cx: &mut Cx| cx.rows(sql, params![]).await).await;
    let there: HashMap<&str, &Post> = there.iter().map(|post| (post.0.rsplit('/').next().unwrap(), post)).collect();
    let mut key = csv::Reader::from_path(folder.join("expected-posts.csv")).unwrap();
    let mut seen = 0;
    for line in key.records().map(Result::unwrap) {
        let (id, kind) = (&line[0], &line[1]);
        if !["question", "answer"].contains(&kind) {
            continue;
        }
        let (_, is, up, down, answers, accepted) = there.get(id).unwrap_or_else(|| panic!("no post {id}"));
        let number = |at: usize| line[at].parse::<i64>().unwrap_or(0);
        assert_eq!(*is, format!("questions.{kind}"), "{id}");
        assert_eq!((*up, *down, *answers), (number(4), number(5), number(7)), "{id}: up, down, answers");
        let accepted = accepted.as_deref().and_then(|key| key.rsplit('/').next()).unwrap_or("");
        assert_eq!(accepted, &line[3], "{id}: the accepted answer");
        seen += 1;
    }
    assert_eq!(seen, there.len());
}
