//! For outsiders there is no plan; a draft is for those who lead it.

use super::{Scene, expect, no_figures, slices};
use http::Method;
use kernel::{PersonKind, Role};

const READ: [&str; 6] = [
    "/journey/plan/changes",
    "/journey/plan/export.csv",
    "/journey/plan/export.json",
    "/journey/plan/actions/BL-01",
    "/api/stoa/v1/plan",
    "/api/stoa/v1/plan/actions/BL-01",
];

playhouse::on_both! {
    slices: slices();

    async fn outsiders_find_nothing_of_an_adopted_plan(house: House) {
        let scene = Scene::adopted(&house, &["BL-01"]).await;
        for outsider in [house.guest("Gil").await, house.customer("Hanne").await] {
            house.join(&outsider, &scene.home, Role::Owner).await;
            for path in READ.into_iter().chain(["/journey/plan", "/journey/plan/draft"]) {
                expect(&house.as_(&outsider).get(path).await, 404);
            }
            for verb in ["acceptance", "start", "confirmation"] {
                let path = format!("/journey/plan/actions/BL-01/{verb}");
                expect(&house.as_(&outsider).bare(Method::PUT, &path).await, 404);
            }
        }
        for path in READ {
            assert!([401, 404, 303].contains(&house.as_nobody().get(path).await.status), "{path}");
        }
    }

    async fn a_draft_is_there_for_those_who_lead_it_alone(house: House) {
        let scene = Scene::begun(&house).await;
        scene.choose(&house, "BL-01").await;
        let other = house.person("Ana", PersonKind::Employee, no_figures()).await;
        for path in READ.into_iter().chain(["/journey/plan/draft", "/api/stoa/v1/plan/candidates"]) {
            expect(&house.as_(&other).get(path).await, 404);
            expect(&house.as_(&scene.jonas).get(path).await, 404);
        }
        let page = house.as_(&scene.jonas).get("/journey/plan").await;
        assert!(page.status == 200 && page.text.contains("There is no plan yet") && !page.text.contains("BL-01"), "{}", page.text);
        expect(&house.as_(&scene.jonas).post("/journey/plan/actions", &[("action", "C-01")]).await, 404);
        expect(&house.as_(&other).post("/journey/plan", &[("space", &scene.home.id.to_string())]).await, 403);
    }
}
