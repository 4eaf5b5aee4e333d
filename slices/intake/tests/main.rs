//! What people rely on when mail comes in, on both engines.

mod arriving;
mod looking;
mod round_trip;

use db::{Cx, params};
use http::Method;
use intake::Post;
use kernel::{PersonId, Reach, Role, SubjectId, Viewer};
use letterbox::door::{Answer, Handed, Keeper};
use mail::Address;
use playhouse::{House, Person, Space};
use std::time::Duration;

const SETTINGS: [(&str, &str); 2] =
    [("STOA_INTAKE__DOMAIN", "stoa.havsel.example"), ("STOA_INTAKE__AUTHSERV_ID", "mx.havsel.example")];

fn slices() -> Vec<web::Slice> {
    vec![playhouse::published(), helpdesk::slice(), notifications::slice(), intake::slice()]
}

/// Tests over a house that takes mail in.
macro_rules! with_mail {
    ($(async fn $name:ident($house:ident: House) $body:block)+) => {$(
        mod $name {
            use super::*;
            async fn run($house: House) $body
            #[tokio::test]
            async fn sqlite() { run(House::with_settings(playhouse::Engine::Sqlite, crate::slices(), &crate::SETTINGS).await).await; }
            #[tokio::test]
            async fn postgres() {
                if playhouse::engines().contains(&playhouse::Engine::Postgres) {
                    run(House::with_settings(playhouse::Engine::Postgres, crate::slices(), &crate::SETTINGS).await).await;
                } else {
                    eprintln!("skipped: TEST_POSTGRES names no server");
                }
            }
        }
    )+};
}
pub(crate) use with_mail;

/// A space with a desk and an address: Ines asks, Priya helps, Kofi only works here, Bo helps elsewhere.
struct Scene {
    ines: Person,
    priya: Person,
    kofi: Person,
    bo: Person,
    space: Space,
}

impl Scene {
    async fn set(house: &House) -> Self {
        let ines = house.employee("Ines Caldeira").await;
        let priya = house.employee("Priya Raman").await;
        let kofi = house.employee("Kofi Mensah").await;
        let bo = house.employee("Bo Lindqvist").await;
        let sanna = house.administrator("Sanna Kivela").await;
        let space = house.space("IT help", Reach::Internal).await;
        let other = house.space("Facilities", Reach::Internal).await;
        house.join(&priya, &space, Role::Agent).await;
        house.join(&sanna, &space, Role::Owner).await;
        house.join(&bo, &other, Role::Agent).await;
        let at = space.id.to_string();
        let fields = [("space", at.as_str()), ("title", "Ask IT"), ("body", "Devices.")];
        assert_eq!(house.as_(&sanna).post("/help/desks", &fields).await.status, 303);
        let fields = [("local", "Help"), ("space", at.as_str())];
        let answer = house.as_(&sanna).post("/intake/addresses", &fields).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
        Self { ines, priya, kofi, bo, space }
    }
}

async fn address_of(house: &House, person: &Person) -> String {
    let id = person.id;
    house
        .read(Viewer::System, async move |cx: &mut Cx| {
            cx.row("SELECT email FROM person WHERE id = $1", params![id]).await
        })
        .await
}

/// A mail in words, for a server to hand over.
struct Written<'w> {
    from: &'w str,
    to: &'w str,
    subject: &'w str,
    text: &'w str,
    /// Other lines of the head.
    head: &'w str,
}

impl Written<'_> {
    fn raw(&self) -> Vec<u8> {
        let Self { from, to, subject, text, head } = self;
        format!("{head}From: <{from}>\r\nTo: {to}\r\nSubject: {subject}\r\n\r\n{}\r\n", text.replace('\n', "\r\n"))
            .into_bytes()
    }
}

/// What our own mail server writes above a mail whose sender it found right.
const PROVEN: &str = "Authentication-Results: mx.havsel.example; dmarc=pass header.from=havsel.example\r\n";

async fn hand_over(house: &House, mail: &Written<'_>) -> Answer {
    let post = Post::new(house.app.clone());
    let to = Address::parse(mail.to).expect("an address");
    match post.knows(&to).await {
        Answer::Yes => {}
        other => return other,
    }
    let handed = Handed { from: mail.from.to_owned(), to: vec![to], raw: mail.raw() };
    let answer = post.keep(&handed).await;
    house.work().await;
    answer
}

/// Titles and states of a list that somebody sees.
async fn waiting(house: &House, person: &Person) -> Vec<(String, String)> {
    let json = house.as_(person).get("/api/stoa/v1/intake/mails").await.json();
    let text = |one: &serde_json::Value, name: &str| one[name].as_str().unwrap_or_default().to_owned();
    json["items"].as_array().expect("a list").iter().map(|one| (text(one, "title"), text(one, "why"))).collect()
}

async fn only_waiting(house: &House, person: &Person) -> String {
    let json = house.as_(person).get("/api/stoa/v1/intake/mails").await.json();
    json["items"][0]["id"].as_str().expect("one waits").to_owned()
}

async fn requests(house: &House, person: &Person) -> Vec<serde_json::Value> {
    let json = house.as_(person).get("/api/stoa/v1/help/requests").await.json();
    json["items"].as_array().expect("a list").clone()
}

async fn replies(house: &House, root: SubjectId) -> Vec<(PersonId, String)> {
    house
        .read(Viewer::System, async move |cx: &mut Cx| {
            let sql = "SELECT s.author_id, x.source FROM subject s JOIN subject_text x ON x.subject_id = s.id
                   WHERE s.root_id = $1 AND s.id <> $1 ORDER BY s.id";
            cx.rows(sql, params![root]).await
        })
        .await
}

/// What nobody looked at for a quarter of an hour is mailed.
async fn a_quarter_of_an_hour_later(house: &House) {
    house.later(Duration::from_secs(16 * 60));
    house.work().await;
}

async fn put(house: &House, person: &Person, path: &str, fields: &[(&str, &str)]) -> playhouse::Answer {
    house.as_(person).form(Method::PUT, path, fields).await
}
