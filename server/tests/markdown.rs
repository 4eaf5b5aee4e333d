//! `stoa import markdown`: what a folder of files becomes, twice, and the real handbook with all its versions.

use db::{Cx, params};
use kernel::{PersonKind, Reach, Viewer};
use playhouse::{House, on_both};
use serde_json::Value;
use server::import::markdown::{self, Options, Report};
use std::collections::HashMap;
use std::path::Path;
use std::process::Command;

const TABLES: [&str; 8] =
    ["person", "space", "subject", "subject_text", "subject_revision", "wiki_page", "wiki_address", "wiki_link"];

fn options() -> Options {
    Options { space: "handbook".to_owned(), name: None, reach: Reach::Internal, kind: PersonKind::Employee }
}

async fn bring(house: &House, from: &Path) -> Report {
    markdown::run(house.db(), from, &options(), &mut |_, _| {}).await.unwrap()
}

async fn counts(house: &House) -> Vec<i64> {
    house
        .read(Viewer::System, async |cx: &mut Cx| {
            let mut all = Vec::new();
            for table in TABLES {
                let sql = format!("SELECT CAST(COUNT(*) AS BIGINT) FROM {table}");
                all.push(cx.row::<i64>(&sql, params![]).await?);
            }
            Ok(all)
        })
        .await
}

/// The pages of the imported space: id by title.
async fn titles(house: &House) -> HashMap<String, i64> {
    let work = async |cx: &mut Cx| {
        cx.rows("SELECT s.title, s.id FROM wiki_page w JOIN subject s ON s.id = w.subject_id", params![]).await
    };
    house.read(Viewer::System, work).await.into_iter().collect()
}

on_both! {
    slices: server::slices::all();

    async fn a_folder_becomes_a_tree_whose_links_work_and_a_second_run_adds_nothing(house: House) {
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str, text: &str| {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        file("start.md", "---\ntitle: Start here\n---\nRead the [FAQ](travel/faq.md#cost) and [tools](tools/).");
        file("travel/faq.md", "---\nredirect_from: /old-faq/\nauthor: Kit Larsen\n---\n# Travel FAQ\n\n## Cost\n\nBack to [start](../start.md).");
        file("tools/index.md", "# Tools\n\nText");
        file("tools/slack.md", "Text");
        file("picture.png", "no page");
        let report = bring(&house, folder.path()).await;
        assert_eq!((report.pages, report.folders, report.versions, report.relinked), (5, 1, 0, 2), "{report}");
        let ines = house.employee("Ines Caldeira").await;
        let ines = house.as_(&ines);
        let pages = titles(&house).await;
        let read = ines.get(&format!("/pages/{}", pages["Start here"])).await.text;
        assert!(read.contains(&format!("href=\"/pages/{}#cost\"", pages["Travel FAQ"])), "{read}");
        assert!(read.contains(&format!("href=\"/pages/{}\">tools</a>", pages["Tools"])), "{read}");
        let faq = ines.get(&format!("/pages/{}", pages["Travel FAQ"])).await.text;
        assert!(faq.contains("Kit Larsen") && faq.contains(">Travel</a>") && faq.contains("id=\"cost\""), "{faq}");
        for path in ["old-faq", "travel/faq", "travel/faq.md"] {
            let led = ines.get(&format!("/wiki/handbook/{path}")).await;
            assert_eq!((led.status, led.location()), (303, format!("/pages/{}", pages["Travel FAQ"]).as_str()), "{path}");
        }
        assert_eq!(ines.get("/wiki/handbook/none").await.status, 404);
        assert_eq!(house.as_nobody().get("/wiki/handbook/old-faq").await.status, 404, "hidden is as absent");
        let before = counts(&house).await;
        let again = bring(&house, folder.path()).await;
        assert_eq!((again.pages, again.versions, again.people, again.relinked, again.known), (0, 0, 0, 0, 5), "{again}");
        assert_eq!(counts(&house).await, before);
        assert!(markdown::run(house.db(), &folder.path().join("picture.png"), &options(), &mut |_, _| {}).await.is_err());
    }
}

/// The handbook's versions, unpacked, where it is.
fn handbook() -> Option<(tempfile::TempDir, Vec<Value>)> {
    let packed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/handbook/revisions.jsonl.xz");
    let unpacked = Command::new("xz").arg("-dc").arg(&packed).output().ok().filter(|out| out.status.success());
    let Some(unpacked) = unpacked.filter(|_| packed.exists()) else {
        eprintln!("skipped: {} is not there, or xz is not", packed.display());
        return None;
    };
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("revisions.jsonl"), &unpacked.stdout).unwrap();
    let lines = unpacked.stdout.split(|b| *b == b'\n').filter(|line| !line.is_empty());
    Some((folder, lines.map(|line| serde_json::from_slice(line).unwrap()).collect()))
}

/// A text without the targets of its links, which lead elsewhere here.
fn without_targets(text: &str) -> String {
    let parts = text.split("](");
    let cut = |part: &str| {
        let tag = if part.starts_with("{%") { part.find("%}").unwrap_or(0) } else { 0 };
        part[tag..].find([')', '\n']).map_or(String::new(), |at| part[tag + at..].to_owned())
    };
    let mut parts = parts.map(str::to_owned);
    let first = parts.next().unwrap_or_default();
    std::iter::once(first).chain(parts.map(|part| cut(&part))).collect::<Vec<_>>().join("](")
}

fn body(file: &str) -> String {
    let file = file.replace("\r\n", "\n");
    let rest = file
        .strip_prefix("---\n")
        .and_then(|rest| rest.split_once("\n---"))
        .map(|(_, rest)| rest.trim_start_matches('-'));
    rest.unwrap_or(&file).trim().to_owned()
}

#[tokio::test]
async fn the_real_handbook_comes_with_every_version_and_every_redirect_answers() {
    let Some((folder, lines)) = handbook() else { return };
    let house = House::new(playhouse::Engine::Sqlite, server::slices::all()).await;
    let from = folder.path().join("revisions.jsonl");
    let report = bring(&house, &from).await;
    let mut last: HashMap<i64, &Value> = HashMap::new();
    for line in &lines {
        last.insert(line["page_id"].as_i64().unwrap(), line);
    }
    assert_eq!((lines.len(), last.len()), (2_952, 246));
    assert_eq!((report.pages - report.folders, report.versions), (246, 2_952 - 246), "{report}");
    let ines = house.employee("Ines Caldeira").await;
    let ines = house.as_(&ines);
    for (page, line) in &last {
        let key = format!("handbook:{page}");
        let there = house
            .read(Viewer::System, async move |cx: &mut Cx| {
                let id = subjects::source_of(cx, "markdown", &key).await?.ok_or(db::Error::NoRow)?;
                Ok((id, wiki::import::text(cx, id).await?.ok_or(db::Error::NoRow)?))
            })
            .await;
        let (id, (subject, text)) = there;
        let versions = lines.iter().filter(|line| line["page_id"].as_i64() == Some(*page)).count();
        assert_eq!(usize::try_from(subject.version).unwrap(), versions, "{page}");
        let expected = body(line["text"].as_str().unwrap());
        assert_eq!(without_targets(&text), without_targets(&expected), "page {page}");
        let path = line["path"].as_str().unwrap().trim_start_matches("pages/");
        assert_eq!(ines.get(&format!("/wiki/handbook/{path}")).await.location(), format!("/pages/{id}"), "{path}");
    }
    let mut redirects = 0;
    for line in last.values() {
        let text = line["text"].as_str().unwrap();
        let matter = text.split("\n---").next().unwrap_or_default();
        let told = matter.lines().skip_while(|line| !line.starts_with("redirect_from")).skip(1);
        for path in told.map_while(|line| line.trim().strip_prefix("- ")) {
            let answer = ines.get(&format!("/wiki/handbook/{}", path.trim().trim_matches('/'))).await;
            assert_eq!(answer.status, 303, "{path}");
            redirects += 1;
        }
    }
    assert!(redirects > 50, "{redirects} redirects were tried");
    assert_eq!(bring(&house, &from).await.known, report.pages, "a second run adds nothing");
}
