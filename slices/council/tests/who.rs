//! Who may do what, by table.

use super::{Scene, made, slices};
use http::Method;
use playhouse::Client;

/// Everything that can be done, with what it answers to the chair, a seat, a member without one, and an outsider.
async fn asked(client: &Client, scene: &Scene, meeting: &str, topic: &str, act: &str) -> u16 {
    let council = scene.council;
    let mia = scene.mia.id.to_string();
    let answer = match act {
        "change the charter" => {
            let fields =
                [("name", "The council"), ("charter", "x"), ("cadence", "4"), ("minutes", "60"), ("quorum", "50")];
            client.form(Method::PUT, &format!("/council/{council}"), &fields).await
        }
        "give a seat" => {
            client
                .post(
                    &format!("/council/{council}/seats"),
                    &[("person", &mia), ("kind", "member"), ("from", "2026-11-23")],
                )
                .await
        }
        "suggest a topic" => client.post(&format!("/council/{council}/topics"), &[("title", "Something")]).await,
        "decline a topic" => client.post(&format!("/council/topics/{topic}/decline"), &[("reason", "No")]).await,
        "plan a meeting" => {
            client
                .post(
                    &format!("/council/{council}/meetings"),
                    &[("title", "x"), ("starts", "2026-12-25T10:00"), ("minutes", "60")],
                )
                .await
        }
        "add to the agenda" => {
            client
                .post(
                    &format!("/council/meetings/{meeting}/items"),
                    &[("title", "x"), ("purpose", "inform"), ("minutes", "5")],
                )
                .await
        }
        "open a proposal" => {
            let fields = [
                ("title", "x"),
                ("body", "y"),
                ("process", "consent"),
                ("quorum", "50"),
                ("closes", "2026-11-30T09:00"),
            ];
            client.post(&format!("/council/{council}/proposals"), &fields).await
        }
        "record a decision" => scene.decide(client, "x", "general").await,
        "give an action" => {
            client
                .post(&format!("/council/{council}/actions"), &[("title", "x"), ("owner", &mia), ("due", "2026-12-01")])
                .await
        }
        other => panic!("nobody knows how to {other}"),
    };
    answer.status
}

playhouse::on_both! {
    slices: slices();

    async fn the_table(house: House) {
        let scene = Scene::set(&house).await;
        let meeting = scene.meeting(&house).await.to_string();
        let topic = made(&house.as_(&scene.mia).post(&format!("/council/{}/topics", scene.council), &[("title", "Mia's")]).await).to_string();
        for (act, chair, seat, member, outsider) in [
            ("change the charter", 303, 403, 403, 404),
            ("suggest a topic", 303, 303, 303, 404),
            ("plan a meeting", 303, 403, 403, 404),
            ("add to the agenda", 303, 403, 403, 404),
            ("open a proposal", 303, 303, 403, 404),
            ("record a decision", 303, 403, 403, 404),
            ("give an action", 303, 303, 403, 404),
            ("give a seat", 303, 403, 403, 404),
            ("decline a topic", 303, 403, 303, 404),
        ] {
            for (person, expected) in [(&scene.olaf, outsider), (&scene.bo, seat), (&scene.mia, member), (&scene.ines, chair)] {
                let status = asked(&house.as_(person), &scene, &meeting, &topic, act).await;
                assert_eq!(status, expected, "{} wants to {act}", person.name);
            }
        }
        let nobody = house.as_nobody().post(&format!("/council/{}/topics", scene.council), &[("title", "x")]).await;
        assert!(nobody.location().starts_with("/sign-in"), "{}", nobody.location());
    }

    async fn the_secretary_keeps_the_council_as_the_chair_does(house: House) {
        let scene = Scene::set(&house).await;
        scene.seat(&house, &scene.mia, "secretary").await;
        let mia = house.as_(&scene.mia);
        assert_eq!(asked(&mia, &scene, "", "", "plan a meeting").await, 303);
        assert_eq!(asked(&mia, &scene, "", "", "record a decision").await, 303);
    }
}
