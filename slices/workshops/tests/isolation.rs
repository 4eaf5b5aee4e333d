//! Nobody outside learns anything.

use super::{Scene, made, post, slices};
use kernel::{Reach, Role};
use playhouse::House;

/// Everything that a workshop has, made once.
async fn everything(house: &House, scene: &Scene) -> Vec<String> {
    let (ines, bo) = (house.as_(&scene.ines), house.as_(&scene.bo));
    let teams = scene.teamed(house).await;
    let canvas = scene.canvas(&bo, &teams[0], &[("title", "Secret canvas")]).await;
    post(&bo, &scene.at("/board"), &[("text", "Secret note")]).await;
    let space = scene.space.id.to_string();
    let fields = [("space", space.as_str()), ("company", "Secret company"), ("pattern", "Secret pattern")];
    let example = made(&ines.post("/journey/workshops/examples", &fields).await);
    let mut paths: Vec<String> =
        ["", "/plan", "/people", "/live", "/screen", "/board", "/canvases", "/canvases/new", "/pulse", "/outcome"]
            .map(|part| scene.at(part))
            .into();
    paths.extend([
        format!("/journey/workshops/canvases/{canvas}"),
        format!("/journey/workshops/canvases/{canvas}/edit"),
        format!("/journey/workshops/examples/{example}"),
        format!("/journey/workshops/examples/{example}/edit"),
        format!("/api/stoa/v1/workshops/{}", scene.workshop),
        format!("/api/stoa/v1/workshops/{}/canvases", scene.workshop),
        format!("/api/stoa/v1/workshop-canvases/{canvas}"),
    ]);
    paths
}

playhouse::on_both! {
    slices: slices();

    async fn whoever_does_not_read_in_the_space_finds_nothing(house: House) {
        let scene = Scene::set(&house).await;
        let paths = everything(&house, &scene).await;
        for path in &paths {
            assert_eq!(house.as_(&scene.ines).get(path).await.status, 200, "{path}");
        }
        let (guest, customer) = (house.guest("Gerd Gast").await, house.customer("Hanne Kunde").await);
        for person in [&scene.olaf, &guest, &customer] {
            let client = house.as_(person);
            for path in &paths {
                assert_eq!(client.get(path).await.status, 404, "{} at {path}", person.name);
            }
            for list in ["/journey/workshops", "/journey/workshops/examples"] {
                let page = client.get(list).await;
                assert!(page.status == 200 && !page.text.contains("Secret"), "{}", page.text);
            }
            assert_eq!(client.get("/api/stoa/v1/workshops").await.json()["items"], serde_json::json!([]));
        }
        let nobody = house.as_nobody();
        for path in &paths {
            let status = nobody.get(path).await.status;
            assert!(matches!(status, 404 | 303 | 401), "nobody at {path}: {status}");
        }
    }

    async fn whoever_reads_without_belonging_learns_no_names_of_who_takes_part(house: House) {
        let scene = Scene::within(&house, Reach::Public).await;
        scene.begun(&house, &[&scene.bo]).await;
        let (customer, guest) = (house.customer("Hanne Kunde").await, house.guest("Gerd Gast").await);
        let path = scene.at("/people");
        for client in [house.as_nobody(), house.as_(&customer), house.as_(&guest)] {
            let page = client.get(&path).await;
            assert!(page.status == 200 && !page.text.contains("Bo Lind"), "{}", page.text);
        }
        assert!(house.as_(&scene.olaf).get(&path).await.text.contains("Bo Lind"), "who works here does");
        house.join(&customer, &scene.space, Role::Member).await;
        assert!(house.as_(&customer).get(&path).await.text.contains("Bo Lind"), "and who belongs there");
    }

    async fn who_left_the_space_has_lost_it_all(house: House) {
        let scene = Scene::set(&house).await;
        let paths = everything(&house, &scene).await;
        house.leave(&scene.bo, &scene.space).await;
        for path in &paths {
            assert_eq!(house.as_(&scene.bo).get(path).await.status, 404, "{path}");
        }
        assert_eq!(house.as_(&scene.bo).post(&scene.at("/board"), &[("text", "Still here")]).await.status, 404);
    }

    async fn notes_for_those_who_lead_are_seen_by_them_alone(house: House) {
        let scene = Scene::with(&house, "").await;
        let ines = house.as_(&scene.ines);
        let fields = [("category", "EDU"), ("minutes", "30"), ("title", "Learn"), ("notes", "For everybody"), ("private_notes", "Ask Bo first")];
        post(&ines, &scene.at("/blocks"), &fields).await;
        scene.begun(&house, &[&scene.bo]).await;
        for part in ["/plan", "/live", "/screen"] {
            let bo = house.as_(&scene.bo).get(&scene.at(part)).await.text;
            assert!(!bo.contains("Ask Bo first"), "{part}: {bo}");
        }
        assert!(ines.get(&scene.at("/live")).await.text.contains("Ask Bo first"));
        assert!(!ines.get(&scene.at("/screen")).await.text.contains("Ask Bo first"), "nor does the room read them");
        let json = house.as_(&scene.bo).get(&format!("/api/stoa/v1/workshops/{}", scene.workshop)).await.text;
        assert!(json.contains("For everybody") && !json.contains("Ask Bo first"));
    }
}
