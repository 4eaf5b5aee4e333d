//! Notes on boards, and what they are carried on to.

use super::{Scene, made, planned, post, slices};
use http::Method;
use playhouse::{Client, House};

/// The id of the note that says this.
async fn note(client: &Client, scene: &Scene, text: &str) -> String {
    let page = client.get(&scene.at("/board")).await.text;
    let before = page.split(text).next().unwrap_or_default();
    before.rsplit("id=\"card-note-").next().and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
}

async fn count(house: &House) -> i64 {
    let work = async |cx: &mut db::Cx| {
        cx.row("SELECT CAST(COUNT(*) AS BIGINT) FROM subject WHERE kind = 'workshops.card'", db::params![]).await
    };
    house.read(kernel::Viewer::System, work).await
}

playhouse::on_both! {
    slices: slices();

    async fn a_team_puts_notes_up_and_takes_its_own_down(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, bo, cleo) = (house.as_(&scene.ines), house.as_(&scene.bo), house.as_(&scene.cleo));
        let teams = scene.teamed(&house).await;
        let fields = [("team", teams[0].as_str()), ("text", "Nobody finds answers"), ("key", "k1")];
        assert_eq!(cleo.post(&scene.at("/board"), &fields).await.status, 403, "another team's board");
        for _ in 0..2 {
            post(&bo, &scene.at("/board"), &fields).await;
        }
        let page = cleo.get(&scene.at("/board")).await.text;
        assert_eq!(page.matches("Nobody finds answers</p>").count(), 1, "the same key puts up once: {page}");
        post(&cleo, &scene.at("/board"), &[("text", "For all")]).await;
        let early = planned(&ines, &scene.space, "one-day").await;
        let early = |part: &str| format!("/journey/workshops/{early}{part}");
        post(&ines, &early("/readiness"), &[]).await;
        post(&ines, &early("/board"), &[("text", "Early")]).await;
        assert_eq!(ines.bare(Method::DELETE, &early("")).await.status, 303);
        assert_eq!(ines.get(&early("")).await.status, 200, "work hangs there");
        let long = "x".repeat(301);
        let refused = bo.post(&scene.at("/board"), &[("team", &teams[0]), ("text", &long)]).await;
        assert!(refused.status == 422 && refused.text.contains(&long), "what was typed stays");
        assert_eq!(bo.post(&scene.at("/board"), &[("text", " ")]).await.status, 422);
        let id = note(&bo, &scene, "Nobody finds answers").await;
        let path = format!("/journey/workshops/board/{id}");
        assert_eq!(cleo.bare(Method::DELETE, &path).await.status, 403);
        assert_eq!(ines.bare(Method::DELETE, &path).await.status, 303);
        assert_eq!(house.as_(&scene.olga).post(&scene.at("/board"), &[("text", "Hello")]).await.status, 303, "who leads may");
        assert_eq!(house.as_(&scene.olaf).post(&scene.at("/board"), &[("text", "Hello")]).await.status, 404);
    }

    async fn a_note_is_carried_on_and_keeps_its_origin(house: House) {
        let scene = Scene::set(&house).await;
        let bo = house.as_(&scene.bo);
        let teams = scene.teamed(&house).await;
        post(&bo, &scene.at("/board"), &[("team", &teams[0]), ("text", "Ask in the open")]).await;
        let id = note(&bo, &scene, "Ask in the open").await;
        let carry = format!("/journey/workshops/board/{id}/carrying");
        assert_eq!(count(&house).await, 0, "a note is no subject before something comes of it");
        assert_eq!(house.as_(&scene.cleo).post(&carry, &[("to", "canvas")]).await.status, 403);
        let answer = bo.post(&carry, &[("to", "canvas")]).await;
        let canvas = made(&answer);
        let page = bo.get(&format!("/journey/workshops/canvases/{canvas}")).await.text;
        assert!(page.contains("Ask in the open</h1>"), "{page}");
        assert_eq!(made(&bo.post(&carry, &[("to", "canvas")]).await), canvas, "it is not begun twice");
        let risk = bo.post(&carry, &[("to", "risk")]).await.location().to_owned();
        let experiment = bo.post(&carry, &[("to", "experiment")]).await.location().to_owned();
        let (_, subject) = risk.split_once("/journey/risks/new?from=").expect("it leads to a new risk");
        assert_eq!(experiment, format!("/journey/experiments/new?from={subject}"), "the same origin");
        assert_eq!(count(&house).await, 1);
        let card = bo.get(&format!("/journey/workshops/cards/{subject}")).await;
        assert!(card.status == 200 && card.text.contains("Bo Lind") && card.text.contains(&format!("/canvases/{canvas}")), "{}", card.text);
        assert_eq!(house.as_(&scene.olaf).get(&format!("/journey/workshops/cards/{subject}")).await.status, 404);
        assert_eq!(bo.bare(Method::DELETE, &format!("/journey/workshops/board/{id}")).await.status, 409, "something came of it");
    }
}
