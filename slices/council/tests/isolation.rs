//! Nobody outside learns anything.

use super::{Scene, made, slices, stand};
use kernel::SubjectId;
use playhouse::House;

/// Everything that a council has, made once.
async fn everything(house: &House, scene: &Scene) -> Vec<String> {
    let ines = house.as_(&scene.ines);
    let council = scene.council;
    let topic = made(&ines.post(&format!("/council/{council}/topics"), &[("title", "Secret topic")]).await);
    let meeting = scene.meeting(house).await;
    scene.held(house, meeting, &[&scene.ines, &scene.bo]).await;
    assert_eq!(ines.post(&format!("/council/meetings/{meeting}/closing"), &[]).await.status, 303);
    let minutes = made(
        &ines.post(&format!("/council/meetings/{meeting}/minutes/publication"), &[("body", "Secret minutes")]).await,
    );
    let proposal: SubjectId = scene.propose(&ines, "consent").await;
    assert_eq!(stand(&ines, proposal, "agree", "Secret reason").await, 303);
    let decision = made(&scene.decide(&ines, "Secret decision", "general").await);
    let owner = scene.bo.id.to_string();
    let fields = [("title", "Secret action"), ("owner", owner.as_str()), ("due", "2026-12-01")];
    let action = made(&ines.post(&format!("/council/{council}/actions"), &fields).await);
    let mut paths = vec![
        format!("/council/topics/{topic}"),
        format!("/council/meetings/{meeting}"),
        format!("/council/meetings/{meeting}/edit"),
        format!("/council/meetings/{meeting}/calendar"),
        format!("/council/meetings/{meeting}/minutes/edit"),
        format!("/council/minutes/{minutes}"),
        format!("/council/proposals/{proposal}"),
        format!("/council/decisions/{decision}"),
        format!("/council/actions/{action}"),
        format!("/api/stoa/v1/councils/{council}"),
        format!("/api/stoa/v1/council-meetings/{meeting}"),
        format!("/api/stoa/v1/council-proposals/{proposal}"),
        format!("/api/stoa/v1/council-decisions/{decision}"),
    ];
    for part in [
        "",
        "/edit",
        "/seats",
        "/topics",
        "/topics/new",
        "/meetings",
        "/meetings/new",
        "/proposals",
        "/proposals/new",
        "/decisions",
        "/decisions/new",
        "/actions",
        "/actions/new",
    ] {
        paths.push(format!("/council/{council}{part}"));
    }
    for part in ["seats", "topics", "meetings", "proposals", "decisions", "actions"] {
        paths.push(format!("/api/stoa/v1/councils/{council}/{part}"));
    }
    paths
}

playhouse::on_both! {
    slices: slices();

    async fn whoever_does_not_read_in_the_space_finds_nothing(house: House) {
        let scene = Scene::set(&house).await;
        let paths = everything(&house, &scene).await;
        for path in paths.iter().filter(|path| !path.ends_with("minutes/edit") && !path.ends_with("/edit")) {
            assert_eq!(house.as_(&scene.ines).get(path).await.status, 200, "{path}");
        }
        let (guest, customer) = (house.guest("Gerd Gast").await, house.customer("Hanne Kunde").await);
        for person in [&scene.olaf, &guest, &customer] {
            let client = house.as_(person);
            for path in &paths {
                assert_eq!(client.get(path).await.status, 404, "{} at {path}", person.name);
            }
            let list = client.get("/council").await;
            assert!(list.status == 200 && !list.text.contains("The council"), "{}", list.text);
            assert_eq!(client.get("/api/stoa/v1/councils").await.json()["items"], serde_json::json!([]));
            let own = client.get("/council/actions").await.text;
            assert!(!own.contains("Secret"), "{own}");
            assert!(!client.get("/").await.text.contains("href=\"/council\""), "no link in the rail");
        }
        let nobody = house.as_nobody();
        for path in &paths {
            let status = nobody.get(path).await.status;
            assert!(matches!(status, 404 | 303 | 401), "nobody at {path}: {status}");
        }
    }

    async fn who_left_the_space_has_lost_it_all(house: House) {
        let scene = Scene::set(&house).await;
        let paths = everything(&house, &scene).await;
        house.leave(&scene.bo, &scene.space).await;
        for path in &paths {
            assert_eq!(house.as_(&scene.bo).get(path).await.status, 404, "{path}");
        }
        assert!(!house.as_(&scene.bo).get("/council/actions").await.text.contains("Secret"), "even what is theirs");
        assert!(!house.as_(&scene.bo).get("/council/calendar").await.text.contains("November"));
    }

    async fn a_council_is_a_link_in_the_rail_of_those_who_may_see_it(house: House) {
        let scene = Scene::set(&house).await;
        assert!(house.as_(&scene.mia).get("/council").await.text.contains("nav-link\" href=\"/council\""));
        assert!(!house.as_(&scene.olaf).get("/council").await.text.contains("nav-link\" href=\"/council\""));
    }
}
