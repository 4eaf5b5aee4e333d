//! What operators meet on the command line: the first start, an empty place, a second server, a lost key, rights.

use crate::durability::client::Server;
use db::{Cx, params};
use kernel::Viewer;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;

fn stoa(folder: &Path, arguments: &[&str]) -> Output {
    at(folder, &format!("sqlite:{}", folder.join("stoa.db").display()), arguments)
}

fn at(folder: &Path, database: &str, arguments: &[&str]) -> Output {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mut command = Command::new(env!("CARGO_BIN_EXE_stoa"));
    command.args(arguments).env("DATA", folder).env("PORT", port.to_string());
    command.env("DATABASE_URL", database).output().unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// A place with a database in which a list of people was brought.
fn with_people(folder: &Path, list: &str) {
    let file = folder.join("people.csv");
    std::fs::write(&file, list).unwrap();
    let done = stoa(folder, &["import", "people", file.to_str().unwrap(), "--apply"]);
    assert!(done.status.success(), "{}", said(&done));
}

async fn database(folder: &Path) -> db::Db {
    testkit::start(&db::Settings::sqlite(folder.join("stoa.db")), Arc::new(kernel::SystemClock)).await
}

#[test]
fn where_there_is_no_database_nothing_is_made_by_looking() {
    let above = tempfile::tempdir().unwrap();
    let folder = above.path().join("data");
    for (arguments, code) in [
        (&["doctor"][..], 3),
        (&["migrate", "--check"], 3),
        (&["backup", "archive.zip"], 1),
        (&["admin", "grant", "ines@havsel.example"], 1),
    ] {
        let output = stoa(&folder, arguments);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {}", said(&output));
        assert!(said(&output).contains("there is no database yet at"), "{arguments:?}: {}", said(&output));
        assert!(!folder.exists(), "{arguments:?}");
    }
    let checklist = said(&stoa(&folder, &["doctor"]));
    assert!(checklist.contains("bad   Database") && checklist.contains("Disk"), "{checklist}");
}

#[test]
fn a_database_that_nobody_answers_for_is_a_line_of_the_checklist() {
    let folder = tempfile::tempdir().unwrap();
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let output = at(folder.path(), &format!("postgres://stoa@{silent}/stoa"), &["doctor"]);
    let said = said(&output);
    assert_eq!(output.status.code(), Some(3), "{said}");
    assert!(said.contains("can't be reached") && said.contains("refused") && !said.contains("busy"), "{said}");
    assert!(said.contains("Disk") && said.contains("Address"), "{said}");
}

#[cfg(unix)]
#[test]
fn what_the_program_makes_is_for_its_own_account() {
    use std::os::unix::fs::PermissionsExt;
    let above = tempfile::tempdir().unwrap();
    let folder = above.path().join("data");
    assert!(stoa(&folder, &["migrate"]).status.success());
    let archive = above.path().join("stoa.zip");
    let backup = stoa(&folder, &["backup", archive.to_str().unwrap()]);
    assert!(backup.status.success(), "{}", said(&backup));
    assert!(
        said(&backup)
            .contains(&format!("The secret key is not in it: it is in {}", folder.join("secret.key").display()))
    );
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&folder), mode(&folder.join("stoa.db")), mode(&archive)), (0o700, 0o600, 0o600));
    assert!(!said(&stoa(&folder, &["doctor"])).contains("Data folder"));
    std::fs::set_permissions(folder.join("stoa.db"), std::fs::Permissions::from_mode(0o644)).unwrap();
    let checklist = said(&stoa(&folder, &["doctor"]));
    assert!(checklist.contains("warn  Data folder") && checklist.contains("chmod go="), "{checklist}");
}

#[tokio::test]
async fn a_lost_key_is_told_and_not_replaced_by_looking() {
    let folder = tempfile::tempdir().unwrap();
    with_people(folder.path(), "external_id,name,email\n1,Ines,ines@havsel.example\n");
    let key = folder.path().join("secret.key");
    let db = database(folder.path()).await;
    assert!(said(&stoa(folder.path(), &["doctor"])).contains("warn  Secret key") && !key.exists());
    let sql = "INSERT INTO second_step (person_id, nonce, last_step, made_at) SELECT id, 'n', 0, 0 FROM person";
    db.write(Viewer::System, async move |cx: &mut Cx| cx.execute(sql, params![]).await.map(drop)).await.unwrap();
    let output = stoa(folder.path(), &["doctor"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(said(&output).contains("bad   Secret key") && said(&output).contains("second step"), "{}", said(&output));
    assert!(!key.exists());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_process_serves_a_folder_and_the_demo_stays_out_of_another_installation() {
    let folder = tempfile::tempdir().unwrap();
    with_people(folder.path(), "external_id,name,email\n1,Ines,ines@havsel.example\n");
    let server = Server::start(folder.path()).await;
    let db = database(folder.path()).await;
    let people = async |cx: &mut Cx| cx.row::<i64>("SELECT COUNT(*) FROM person", params![]).await;
    assert_eq!(db.read(Viewer::System, people).await.unwrap(), 1, "the demo is not loaded beside others");
    let second = stoa(folder.path(), &["serve"]);
    assert!(
        !second.status.success() && said(&second).contains("another `stoa serve` is at work on"),
        "{}",
        said(&second)
    );
    drop(server);
}

#[tokio::test]
async fn rights_are_for_employees_and_the_last_administrator_keeps_theirs() {
    let folder = tempfile::tempdir().unwrap();
    with_people(
        folder.path(),
        "external_id,name,email,kind\n1,Ines,ines@havsel.example,\n2,Gil,gil@partner.example,guest\n",
    );
    let guest = stoa(folder.path(), &["admin", "grant", "gil@partner.example"]);
    assert!(!guest.status.success() && said(&guest).contains("rights are for employees"), "{}", said(&guest));
    let granted = stoa(folder.path(), &["admin", "grant", "ines@havsel.example"]);
    assert!(granted.status.success(), "{}", said(&granted));
    let last = stoa(folder.path(), &["admin", "withdraw", "ines@havsel.example"]);
    assert!(!last.status.success() && said(&last).contains("is the last administrator"), "{}", said(&last));
    assert!(stoa(folder.path(), &["admin", "withdraw", "ines@havsel.example", "--yes"]).status.success());
}

#[test]
fn the_help_of_the_list_of_people_names_its_columns() {
    let folder = tempfile::tempdir().unwrap();
    let help = said(&stoa(folder.path(), &["import", "people", "--help"]));
    for column in people::people_import::Column::ALL {
        assert!(help.contains(&format!("  {column} ")), "{column} in {help}");
    }
    let list = folder.path().join("people.csv");
    std::fs::write(&list, "key,name\n1,Ada\n").unwrap();
    let wrong = said(&stoa(folder.path(), &["import", "people", list.to_str().unwrap()]));
    assert!(wrong.contains("there are external_id, name") && !wrong.contains("did you mean"), "{wrong}");
    std::fs::write(&list, "external_id,name\n2,Bo\n").unwrap();
    with_people(folder.path(), "external_id,name\n1,Ada\n2,Bo\n");
    std::fs::write(&list, "external_id,name\n2,Bo\n").unwrap();
    let absent = said(&stoa(folder.path(), &["import", "people", list.to_str().unwrap(), "--absent-left"]));
    assert!(absent.contains("absent  1") && !absent.contains("     0  "), "{absent}");
}
