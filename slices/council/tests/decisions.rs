//! Decisions: numbered, never changed, superseded, looked at again.

use super::topics::{beside, thread};
use super::{Scene, made, slices, told};
use http::Method;
use kernel::Reach;
use std::time::Duration;

playhouse::on_both! {
    slices: slices();

    async fn numbers_count_by_council_and_year_without_a_gap(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let wrong = scene.decide(&ines, "", "general").await;
        assert_eq!(wrong.status, 422);
        for title in ["First", "Second"] {
            made(&scene.decide(&ines, title, "general").await);
        }
        house.later(Duration::from_secs(60 * 86_400));
        made(&scene.decide(&ines, "Third", "general").await);
        let json = ines.get(&format!("/api/stoa/v1/councils/{}/decisions", scene.council)).await.json();
        let numbers: Vec<&str> = json["items"].as_array().expect("a list").iter().filter_map(|one| one["number"].as_str()).collect();
        assert_eq!(numbers, ["D-2027-001", "D-2026-002", "D-2026-001"]);
    }

    async fn without_a_day_of_review_there_is_no_decision(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let path = format!("/council/{}/decisions", scene.council);
        let fields = [("title", "First"), ("outcome", "Kept words"), ("kind", "general"), ("review", "")];
        let back = ines.post(&path, &fields).await;
        assert!(back.status == 422 && back.text.contains("there is no decision without it") && back.text.contains("Kept words"), "{}", back.text);
        let past = ines.post(&path, &[fields[0], fields[1], fields[2], ("review", "2026-01-01")]).await;
        assert_eq!(past.status, 422);
        let far = ines.post(&path, &[fields[0], fields[1], ("kind", "direction"), ("review", "2028-06-01")]).await;
        assert!(far.status == 422 && far.text.contains("within twelve months"), "{}", far.text);
        assert_eq!(ines.get(&format!("/api/stoa/v1/councils/{}/decisions", scene.council)).await.json()["items"], serde_json::json!([]));
    }

    async fn a_strategy_is_adopted_by_an_enterprise_council_alone(house: House) {
        let scene = Scene::set(&house).await;
        let refused = scene.decide(&house.as_(&scene.ines), "Our strategy", "strategy").await;
        assert!(refused.status == 422 && refused.text.contains("adopted by an enterprise council"), "{}", refused.text);
        assert!(!house.as_(&scene.ines).get(&format!("/council/{}/decisions/new", scene.council)).await.text.contains("value=\"strategy\""));
    }

    async fn an_enterprise_council_adopts_a_strategy(house: House) {
        let scene = Scene::of(&house, "enterprise").await;
        let ines = house.as_(&scene.ines);
        let decision = made(&scene.decide(&ines, "Our strategy", "strategy").await);
        assert!(ines.get(&format!("/council/decisions/{decision}")).await.text.contains("Strategy"));
    }

    async fn a_decision_is_never_changed_or_taken_away(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let decision = made(&scene.decide(&ines, "First", "general").await);
        for path in [format!("/council/decisions/{decision}"), format!("/api/stoa/v1/council-decisions/{decision}"), format!("/council/{}/decisions", scene.council)] {
            for method in [Method::PUT, Method::PATCH, Method::DELETE] {
                let answer = ines.form(method.clone(), &path, &[("title", "Other")]).await;
                assert!(matches!(answer.status, 404 | 405 | 415), "{method} {path}: {}", answer.status);
            }
        }
        let routes = &house.app.slices.routes;
        let changes = routes.iter().filter(|route| route.path.contains("decisions/{id}") && route.method != Method::GET);
        let paths: Vec<&str> = changes.map(|route| route.path).collect();
        assert_eq!(paths, ["/council/decisions/{id}/reviews", "/api/stoa/v1/council-decisions/{id}/reviews"]);
        let kind = house.app.slices.kinds.named(council::DECISION).expect("the kind is known");
        assert!(kind.own.is_none(), "no menu offers to change it");
    }

    async fn no_statement_of_the_program_changes_a_decision(_house: House) {
        let mut folders = vec![std::path::PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))];
        let mut stores = 0;
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).expect("the sources are here") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let text = std::fs::read_to_string(&path).expect("a source");
                    stores += usize::from(path.ends_with("store.rs"));
                    for table in ["council_decision", "council_decider", "council_affects", "council_review"] {
                        for statement in [format!("UPDATE {table}"), format!("DELETE FROM {table}")] {
                            assert!(!text.contains(&statement), "{statement} in {}", path.display());
                        }
                    }
                }
            }
        }
        assert!(stores > 5, "it looked where SQL stands");
    }

    async fn a_later_decision_supersedes_an_earlier_one_once(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let first = made(&scene.decide(&ines, "First", "general").await);
        let id = first.to_string();
        let fields = [("title", "Second"), ("outcome", "Otherwise"), ("kind", "general"), ("review", "2027-05-01"), ("supersedes", id.as_str())];
        let path = format!("/council/{}/decisions", scene.council);
        let second = made(&ines.post(&path, &fields).await);
        let page = ines.get(&format!("/council/decisions/{first}")).await.text;
        assert!(page.contains("Superseded") && page.contains(&format!("/council/decisions/{second}")) && page.contains("So be it"), "{page}");
        assert!(ines.get(&format!("/council/decisions/{second}")).await.text.contains("In the place of"));
        let again = ines.post(&path, &fields).await;
        assert!(again.status == 422 && again.text.contains("superseded already"), "{}", again.text);
        let superseded = told(&house).await.into_iter().filter(|kind| kind == "council.decision_superseded");
        assert_eq!(superseded.count(), 1);
    }

    async fn what_it_governs_says_so_to_those_who_may_see_the_decision(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let open = house.space("Open room", Reach::Internal).await;
        let page = thread(&house, &open, scene.olaf.id, "How we answer").await;
        let address = format!("https://havsel.example/posts/{page}");
        let fields = [("title", "First"), ("outcome", "So"), ("kind", "general"), ("review", "2027-05-01"), ("affects", address.as_str())];
        let decision = made(&ines.post(&format!("/council/{}/decisions", scene.council), &fields).await);
        assert!(beside(&house, scene.mia.viewer(), page).await.contains("Governed by: <ul"), "members of the council's space");
        assert!(beside(&house, scene.mia.viewer(), page).await.contains("D-2026-001"));
        assert!(!beside(&house, scene.olaf.viewer(), page).await.contains("D-2026-001"), "nobody else");
        assert!(ines.get(&format!("/council/decisions/{decision}")).await.text.contains("How we answer"));
        let wrong = ines.post(&format!("/council/{}/decisions", scene.council), &[fields[0], fields[1], fields[2], fields[3], ("affects", "the moon")]).await;
        assert!(wrong.status == 422 && wrong.text.contains("no address"), "{}", wrong.text);
    }

    async fn the_review_is_written_beside_it_and_the_next_agenda_asks_for_it(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let fields = [("title", "First"), ("outcome", "So"), ("consequences", "Fewer calls"), ("kind", "general"), ("review", "2026-12-10")];
        let decision = made(&ines.post(&format!("/council/{}/decisions", scene.council), &fields).await);
        let fields = [("title", "December"), ("starts", "2026-12-20T10:00"), ("minutes", "60")];
        let meeting = made(&ines.post(&format!("/council/{}/meetings", scene.council), &fields).await);
        assert!(ines.get(&format!("/council/meetings/{meeting}")).await.text.contains("Review of D-2026-001: First"));
        house.later(Duration::from_secs(25 * 86_400));
        assert!(ines.get(&format!("/council/{}", scene.council)).await.text.contains("Look at these again"));
        assert!(ines.get(&format!("/council/{}/decisions?show=due", scene.council)).await.text.contains("D-2026-001"));
        let path = format!("/council/decisions/{decision}/reviews");
        assert_eq!(house.as_(&scene.bo).post(&path, &[("verdict", "held"), ("text", "Yes")]).await.status, 403);
        let back = ines.post(&path, &[("verdict", "held"), ("text", "")]).await;
        assert_eq!(back.status, 422);
        assert_eq!(ines.post(&path, &[("verdict", "partly"), ("text", "Calls fell by a tenth")]).await.status, 303);
        let page = ines.get(&format!("/council/decisions/{decision}")).await.text;
        assert!(page.contains("In part") && page.contains("Calls fell by a tenth") && page.contains("Fewer calls"), "{page}");
        assert!(!ines.get(&format!("/council/{}/decisions?show=due", scene.council)).await.text.contains("D-2026-001"));
    }

    async fn an_outcome_of_a_meeting_gets_its_number(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let meeting = scene.meeting(&house).await;
        let added = ines.post(&format!("/council/meetings/{meeting}/items"), &[("title", "Pilot"), ("purpose", "decide"), ("minutes", "10")]).await;
        let item = added.location().rsplit('-').next().expect("an item").to_owned();
        scene.held(&house, meeting, &[&scene.ines, &scene.bo]).await;
        let id = meeting.to_string();
        let noted = ines.post(&format!("/council/items/{item}/outcomes"), &[("meeting", &id), ("kind", "decision"), ("text", "We try it")]).await;
        let outcome = noted.location().rsplit('-').next().expect("an outcome").to_owned();
        let form = ines.get(&format!("/council/{}/decisions/new?outcome={outcome}", scene.council)).await.text;
        assert!(form.contains("We try it") && form.contains("value=\"Pilot\""), "{form}");
        let fields = [("title", "Pilot"), ("outcome", "We try it"), ("kind", "general"), ("review", "2027-05-01"), ("of", outcome.as_str())];
        let decision = made(&ines.post(&format!("/council/{}/decisions", scene.council), &fields).await);
        assert!(ines.get(&format!("/council/meetings/{meeting}")).await.text.contains(&format!("/council/decisions/{decision}")));
        let page = ines.get(&format!("/council/decisions/{decision}")).await.text;
        assert!(page.contains("Bo Lind") && !page.contains("Cleo Park"), "those who were there decided: {page}");
    }
}
