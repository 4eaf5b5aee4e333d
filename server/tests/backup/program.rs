//! The commands themselves, beside a server at work.

use crate::durability::client::{Client, Server};
use db::Cx;
use kernel::Viewer;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;

fn stoa(folder: &Path, arguments: &[&str]) -> Output {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mut command = Command::new(env!("CARGO_BIN_EXE_stoa"));
    command.args(arguments).env("DATA", folder).env("PORT", port.to_string());
    command.env("DATABASE_URL", format!("sqlite:{}", folder.join("stoa.db").display())).output().unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_house_at_work_is_backed_up_and_its_copy_serves_but_lets_in_nobody_who_was_signed_in() {
    const INES: &str = "ines.caldeira@havsel.example";
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let archive = here.path().join("stoa.zip");
    let file = archive.to_str().unwrap();
    let server = Server::start(here.path()).await;
    let client = Client::sign_in(server.port, INES).await;
    let backup = stoa(here.path(), &["backup", file]);
    assert!(backup.status.success(), "{}", said(&backup));
    assert_eq!(client.post("/preview", "body=x&space=").await.unwrap(), 200, "the server goes on");
    drop(server);

    let restore = stoa(there.path(), &["restore", file]);
    assert!(restore.status.success() && said(&restore).contains("stoa admin release"), "{}", said(&restore));
    let twice = stoa(there.path(), &["restore", file]);
    assert!(!twice.status.success() && said(&twice).contains("the database is not empty"), "{}", said(&twice));
    let copy = Server::start(there.path()).await;
    assert_eq!(client.at(copy.port).post("/preview", "body=x&space=").await.unwrap(), 303, "it is led to the sign-in");
    Client::sign_in(copy.port, INES).await;
    assert!(said(&stoa(there.path(), &["doctor"])).contains("This is a copy"));
    assert!(said(&stoa(there.path(), &["admin", "release"])).contains("let out"));
    assert!(!said(&stoa(there.path(), &["doctor"])).contains("This is a copy"));
    drop(copy);

    let db = testkit::start(&db::Settings::sqlite(there.path().join("stoa.db")), Arc::new(kernel::SystemClock)).await;
    db.write(Viewer::System, async |cx: &mut Cx| jobs::quarantine::begin(cx).await).await.unwrap();
    let half = stoa(there.path(), &["serve"]);
    assert!(
        !half.status.success() && said(&half).contains("a restore into this database was cut off"),
        "{}",
        said(&half)
    );
}
