//! What a round comes to, on its page, in its files and for programs.

use super::{Scene, answer_all, answer_where, slices};
use http::Method;
use kernel::RoundId;
use playhouse::House;
use std::collections::BTreeMap;

/// A published round in which each role says this stage.
async fn published(house: &House, scene: &Scene, stages: &[(&str, &str)]) -> RoundId {
    let (id, links) = scene.open(house, &[]).await;
    answer(house, &links, stages).await;
    scene.act(house, id, "closing").await;
    scene.act(house, id, "publication").await;
    id
}

async fn answer(house: &House, links: &BTreeMap<String, String>, stages: &[(&str, &str)]) {
    for (to, link) in links {
        if let Some((_, stage)) = stages.iter().find(|(role, _)| to.starts_with(role)) {
            answer_all(house, link, stage).await;
        }
    }
}

playhouse::on_both! {
    slices: slices();

    async fn all_employees_see_where_the_organisation_stands(house: House) {
        let scene = Scene::set(&house).await;
        let colleague = house.as_(&scene.people["emp1"]);
        let empty = colleague.get("/journey").await;
        assert_eq!(empty.status, 200);
        assert!(empty.text.contains("Nobody has asked yet") && !empty.text.contains("/journey/rounds/new"));
        let id = published(&house, &scene, &[("its", "1"), ("exe", "3"), ("mkt", "3"), ("emp", "1")]).await;
        let page = colleague.get("/journey").await;
        assert_eq!(page.status, 200);
        for expected in ["Havsel is", "externally mature", "24 people in 4 groups answered.", "two organisations"] {
            assert!(page.text.contains(expected), "{expected} in {}", page.text);
        }
        assert!(!page.text.contains("NaN"));
        assert_eq!(colleague.get(&format!("/journey/rounds/{id}/result")).await.status, 200);
    }

    async fn small_groups_are_hidden_everywhere(house: House) {
        let scene = Scene::set(&house).await;
        let id = published(&house, &scene, &[("its", "1"), ("exe", "3"), ("mkt", "2"), ("fro", "4")]).await;
        let lead = scene.lead(&house);
        let json = lead.get(&format!("/api/stoa/v1/assessments/{id}")).await.json();
        let groups = json["result"]["subs"]["I1"]["groups"].as_array().expect("a list").clone();
        let shown: Vec<&str> = groups.iter().filter_map(|one| one["group"].as_str()).collect();
        assert_eq!(shown, ["ITS", "EXE"], "four people of FRO are hidden, and with them the next smallest");
        let page = lead.get("/journey").await.text;
        let csv = lead.get(&format!("/journey/rounds/{id}/result.csv")).await.text;
        assert!(!csv.contains("I1 FRO") && !csv.contains("I1 MKT") && csv.contains("I1 ITS"), "{csv}");
        assert!(page.contains(">IT staff</th>"), "groups that may be shown stand above their column");
        assert!(!page.contains(">HR, sales and service</th>"), "and others don't");
    }

    async fn what_fewer_than_five_answered_is_published_nowhere(house: House) {
        let scene = Scene::set(&house).await;
        let (id, links) = scene.open(&house, &[]).await;
        for (to, link) in &links {
            match &to[..3] {
                "its" | "exe" => answer_where(&house, link, "1", |item| !item.starts_with("I5.") && item != "I1.1").await,
                "fro" => answer_all(&house, link, "2").await,
                _ => {}
            }
        }
        scene.act(&house, id, "closing").await;
        let lead = scene.lead(&house);
        scene.act(&house, id, "publication").await;
        let result = lead.get(&format!("/journey/rounds/{id}/result.json")).await.json();
        let sub = &result["subs"]["I5"];
        assert!(sub["score"].is_null() && sub["agreement"].is_null() && sub["answers"].is_null(), "four of FRO are all who rated it: {sub}");
        assert_eq!(result["blocks"]["I"]["status"], "provisional", "and what is hidden counts nowhere");
        assert_eq!(result["raters"], 15, "who took part is counted all the same");
        assert!(result["subs"]["I1"]["score"].is_number(), "one question of it fewer than five answered: {}", result["subs"]["I1"]);
        let shown = |item: &str| result["items"].get(item).is_some();
        assert!(!shown("I1.1") && !shown("I5.3") && shown("I3.1"));
        assert_eq!(result["kind"], "laggard");
        assert_eq!(result["signature"], serde_json::json!([]), "its signs are I1.1 and I5.3");
        let page = lead.get("/journey").await;
        assert_eq!(page.status, 200);
        assert!(!page.text.contains("NaN"));
    }

    async fn a_result_is_published_once_and_stays(house: House) {
        let scene = Scene::set(&house).await;
        let (id, links) = scene.open(&house, &[]).await;
        answer(&house, &links, &[("its", "2"), ("exe", "2")]).await;
        let early = scene.lead(&house).post(&format!("/journey/rounds/{id}/publication"), &[]).await;
        assert_eq!(early.status, 303);
        assert_eq!(house.as_(&scene.people["emp1"]).get(&format!("/journey/rounds/{id}/result")).await.status, 404, "while it takes answers nothing is published");
        scene.act(&house, id, "closing").await;
        scene.act(&house, id, "publication").await;
        let before = scene.lead(&house).get(&format!("/journey/rounds/{id}/result.json")).await.text;
        let late = links.iter().find(|(to, _)| to.starts_with("mkt1")).expect("mkt1 is asked").1;
        let refused = house.as_nobody().form(Method::PUT, &format!("{late}/answers/I1.1"), &[("answer", "0")]).await;
        assert_eq!(refused.status, 409);
        scene.act(&house, id, "publication").await;
        let after = scene.lead(&house).get(&format!("/journey/rounds/{id}/result.json")).await.text;
        assert_eq!(before, after);
    }

    async fn pictures_and_the_report_are_files(house: House) {
        let scene = Scene::set(&house).await;
        let id = published(&house, &scene, &[("its", "1"), ("exe", "3"), ("emp", "2")]).await;
        let colleague = house.as_(&scene.people["mkt1"]);
        for name in ["map", "profile", "measured", "gaps"] {
            let svg = colleague.get(&format!("/journey/rounds/{id}/charts/{name}.svg")).await;
            assert_eq!((svg.status, svg.headers["content-type"].to_str().ok()), (200, Some("image/svg+xml")));
            assert!(svg.text.starts_with("<svg") || svg.text.starts_with("<?xml"), "{}", svg.text);
        }
        let png = colleague.get(&format!("/journey/rounds/{id}/charts/map.png")).await;
        assert_eq!((png.status, png.headers["content-type"].to_str().ok()), (200, Some("image/png")));
        for lang in ["en", "de"] {
            let pdf = colleague.get(&format!("/journey/rounds/{id}/report.pdf?lang={lang}")).await;
            assert_eq!((pdf.status, pdf.headers["content-type"].to_str().ok()), (200, Some("application/pdf")));
        }
        for wrong in ["map.gif", "map", "secret.svg"] {
            assert_eq!(colleague.get(&format!("/journey/rounds/{id}/charts/{wrong}")).await.status, 404, "{wrong}");
        }
    }

    async fn the_second_look_keeps_both_turns(house: House) {
        let scene = Scene::set(&house).await;
        let (id, links) = scene.open(&house, &[]).await;
        answer(&house, &links, &[("its", "0"), ("exe", "4"), ("mkt", "4")]).await;
        scene.act(&house, id, "closing").await;
        let page = scene.lead(&house).get(&format!("/journey/rounds/{id}")).await;
        assert!(page.text.contains("Let them look again"), "{}", page.text);
        let opened = scene.lead(&house).post(&format!("/journey/rounds/{id}/consensus"), &[("until", "2026-12-24")]).await;
        assert_eq!(opened.status, 303, "{}", opened.text);
        house.work().await;
        let staff = links.iter().filter(|(to, _)| to.starts_with("its"));
        for (_, link) in staff {
            let changed = house.as_nobody().form(Method::PUT, &format!("{link}/answers/I1.1"), &[("answer", "3")]).await;
            assert_eq!(changed.status, 204, "{}", changed.text);
        }
        scene.act(&house, id, "closing").await;
        scene.act(&house, id, "publication").await;
        let result = scene.lead(&house).get(&format!("/journey/rounds/{id}/result.json")).await.json();
        let shift = &result["shifts"]["I1"];
        assert!(shift["after"].as_f64() > shift["before"].as_f64(), "{shift}");
        let twice = scene.lead(&house).post(&format!("/journey/rounds/{id}/consensus"), &[("until", "2026-12-24")]).await;
        assert_eq!(twice.status, 303);
        let after = scene.lead(&house).get(&format!("/journey/rounds/{id}")).await;
        assert!(after.text.contains("Published"), "a published round is not opened again");
    }

    async fn a_line_is_drawn_from_earlier_rounds(house: House) {
        let scene = Scene::set(&house).await;
        published(&house, &scene, &[("its", "1"), ("exe", "1"), ("mkt", "2")]).await;
        house.later(std::time::Duration::from_secs(3_600));
        let second = published(&house, &scene, &[("its", "2"), ("exe", "2"), ("mkt", "3")]).await;
        let page = scene.lead(&house).get("/journey").await;
        assert!(page.text.contains("Earlier rounds"), "{}", page.text);
        let list = scene.lead(&house).get("/api/stoa/v1/assessments").await.json();
        assert_eq!(list["items"].as_array().map(Vec::len), Some(2));
        assert_eq!(list["items"][0]["id"], second.to_string());
    }
}
