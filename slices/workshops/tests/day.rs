//! The day itself: people, teams, clocks, blocks as they really were.

use super::{Scene, post, put, slices, told};
use http::Method;
use std::time::Duration;

/// Education for an hour, then half an hour in teams, then the end.
async fn small(house: &playhouse::House) -> Scene {
    let scene = Scene::with(house, "").await;
    scene.add(house, "PREP", "0", "Read").await;
    scene.add(house, "EDU", "60", "Learn").await;
    scene.add(house, "BREAKOUT", "30", "Do").await;
    scene.add(house, "CLOSE", "10", "Commit").await;
    scene
}

playhouse::on_both! {
    slices: slices();

    async fn members_sign_up_and_off_and_attendance_is_taken_by_who_leads(house: House) {
        let scene = small(&house).await;
        let (ines, bo) = (house.as_(&scene.ines), house.as_(&scene.bo));
        let attend = scene.at(&format!("/people/{}/attendance", scene.bo.id));
        assert!(bo.post(&scene.at("/participation"), &[]).await.status == 303 && scene.whole(&house).await["people"] == 0, "a draft takes nobody");
        post(&ines, &scene.at("/readiness"), &[]).await;
        for _ in 0..2 {
            post(&bo, &scene.at("/participation"), &[]).await;
        }
        assert_eq!(scene.whole(&house).await["people"], 1, "once is enough");
        assert!(bo.get(&scene.at("")).await.text.contains("You take part"));
        assert_eq!(bo.form(Method::PUT, &attend, &[("there", "true")]).await.status, 403);
        put(&ines, &attend, &[("there", "true")]).await;
        assert_eq!(scene.whole(&house).await["attended"], 1);
        let off = ines.bare(Method::DELETE, &scene.at(&format!("/people/{}", scene.bo.id))).await;
        assert!(off.status == 303 && scene.whole(&house).await["people"] == 1, "whoever was there stays");
        put(&ines, &attend, &[("there", "false")]).await;
        assert_eq!(scene.whole(&house).await["attended"], 0);
        assert_eq!(bo.bare(Method::DELETE, &scene.at("/participation")).await.status, 303);
        assert_eq!(scene.whole(&house).await["people"], 0);
        let olaf = scene.olaf.id.to_string();
        assert_eq!(ines.post(&scene.at("/people"), &[("person", &olaf)]).await.status, 422, "who is no member can't be added");
        assert_eq!(house.as_(&scene.olaf).post(&scene.at("/participation"), &[]).await.status, 404);
    }

    async fn partners_are_named_and_taken_off_again(house: House) {
        let scene = small(&house).await;
        let ines = house.as_(&scene.ines);
        assert_eq!(ines.post(&scene.at("/partners"), &[("organisation", " "), ("brings", "Kept")]).await.status, 422);
        assert_eq!(house.as_(&scene.bo).post(&scene.at("/partners"), &[("organisation", "Patterns Ltd")]).await.status, 403);
        post(&ines, &scene.at("/partners"), &[("organisation", "Patterns Ltd"), ("contact", "Pia"), ("brings", "Examples")]).await;
        let page = ines.get(&scene.at("/people")).await.text;
        assert!(page.contains("Patterns Ltd") && page.contains("Examples"), "{page}");
        let id = page.split("/journey/workshops/partners/").nth(1).and_then(|rest| rest.split('?').next()).expect("it has an address").to_owned();
        assert_eq!(house.as_(&scene.bo).bare(Method::DELETE, &format!("/journey/workshops/partners/{id}")).await.status, 403);
        assert_eq!(ines.bare(Method::DELETE, &format!("/journey/workshops/partners/{id}")).await.status, 303);
        assert!(!ines.get(&scene.at("/people")).await.text.contains("Patterns Ltd"));
    }

    async fn teams_are_made_in_one_go_and_people_moved_by_hand(house: House) {
        let scene = small(&house).await;
        let ines = house.as_(&scene.ines);
        scene.begun(&house, &[&scene.ines, &scene.bo, &scene.cleo]).await;
        let olga = scene.olga.id.to_string();
        post(&ines, &scene.at("/people"), &[("person", &olga)]).await;
        assert_eq!(house.as_(&scene.bo).post(&scene.at("/teams"), &[("count", "2")]).await.status, 403);
        post(&ines, &scene.at("/teams"), &[("count", "2")]).await;
        let teams = scene.teams(&house).await;
        let page = ines.get(&scene.at("/people")).await.text;
        assert!(teams.len() == 2 && page.contains("Team 2") && page.contains("No team</h2>"), "Olga is not there yet: {page}");
        post(&ines, &scene.at("/teams"), &[("count", "3")]).await;
        assert_eq!(scene.teams(&house).await[..2], teams, "teams that were there stay");
        put(&ines, &scene.at(&format!("/people/{olga}/team")), &[("team", &teams[1])]).await;
        assert!(!ines.get(&scene.at("/people")).await.text.contains("No team</h2>"));
        put(&ines, &format!("/journey/workshops/teams/{}", teams[1]), &[("name", "The bold"), ("workshop", "")]).await;
        let live = house.as_(&scene.olga).get(&scene.at("/live")).await.text;
        assert!(live.contains("The bold") && live.contains("Your team"), "{live}");
    }

    async fn the_clock_of_a_team_is_set_by_the_team_and_by_who_leads(house: House) {
        let scene = small(&house).await;
        let (ines, bo) = (house.as_(&scene.ines), house.as_(&scene.bo));
        scene.begun(&house, &[&scene.ines, &scene.bo]).await;
        post(&ines, &scene.at("/teams"), &[("count", "2")]).await;
        let teams = scene.teams(&house).await;
        let bo_id = scene.bo.id;
        put(&ines, &scene.at(&format!("/people/{bo_id}/team")), &[("team", &teams[0])]).await;
        let clock = |team: &str| format!("/journey/workshops/teams/{team}/clock");
        post(&bo, &clock(&teams[0]), &[("minutes", "5")]).await;
        assert_eq!(bo.post(&clock(&teams[1]), &[("minutes", "5")]).await.status, 403, "another team's clock");
        post(&ines, &clock(&teams[1]), &[("minutes", "10")]).await;
        let running = bo.get(&scene.at("/live")).await.text;
        assert!(running.matches("data-controller=\"countdown\"").count() >= 3, "the block and two teams: {running}");
        assert_eq!(bo.bare(Method::DELETE, &clock(&teams[0])).await.status, 303);
        assert_eq!(ines.bare(Method::DELETE, &scene.at("/clocks")).await.status, 303);
        assert_eq!(bo.get(&scene.at("/live")).await.text.matches("data-controller=\"countdown\"").count(), 1);
        let wrong = bo.post(&clock(&teams[0]), &[("minutes", "900"), ("workshop", &scene.workshop.to_string())]).await;
        assert!(wrong.status == 303 && bo.get(&scene.at("/live")).await.text.matches("data-controller=\"countdown\"").count() == 1);
    }

    async fn a_day_goes_on_block_by_block_is_pushed_and_leaves_the_times_as_they_were(house: House) {
        let scene = small(&house).await;
        let (ines, bo) = (house.as_(&scene.ines), house.as_(&scene.bo));
        assert_eq!(bo.post(&scene.at("/beginning"), &[]).await.status, 403);
        scene.begun(&house, &[&scene.bo, &scene.cleo]).await;
        let live = bo.get(&scene.at("/live")).await.text;
        assert!(live.contains("Learn") && !live.contains("Read</h2>") && !live.contains("/next\""), "{live}");
        let first = scene.on(&house).await;
        post(&ines, &scene.at("/push"), &[("minutes", "10")]).await;
        let agenda = |whole: &serde_json::Value, at: usize, field: &str| whole["agenda"][at][field].as_str().unwrap_or_default().to_owned();
        let begun = scene.whole(&house).await;
        let from: kernel::Timestamp = moment(&agenda(&begun, 1, "starts_at"));
        assert_eq!(moment(&agenda(&begun, 2, "starts_at")).since(from), Duration::from_secs(70 * 60), "pushed by ten");
        house.later(Duration::from_secs(76 * 60));
        let late = ines.get(&scene.at("/live")).await.text;
        assert!(late.contains("data-state=\"late\"") && late.contains("Five minutes over"), "{late}");
        assert_eq!(ines.bare(Method::DELETE, &format!("/journey/workshops/blocks/{first}")).await.status, 409, "what has begun stays");
        post(&ines, &scene.at("/next"), &[("from", &first)]).await;
        let again = ines.post(&scene.at("/next"), &[("from", &first)]).await;
        let now = scene.on(&house).await;
        assert!(again.status == 303 && now == scene.blocks(&house).await[2], "two taps go one step");
        let screen = bo.get(&scene.at("/screen")).await.text;
        assert!(screen.contains("class=\"screen\"") && screen.contains("Do</h2>") && screen.contains("Commit"), "{screen}");
        scene.next(&house, 90).await;
        house.later(Duration::from_secs(4 * 60));
        assert_eq!(bo.post(&scene.at("/closing"), &[]).await.status, 403);
        post(&ines, &scene.at("/closing"), &[]).await;
        let whole = scene.whole(&house).await;
        let balance = &whole["balance"];
        assert_eq!((balance["actual"].as_bool(), balance["education"].as_i64(), balance["teamwork"].as_i64(), balance["plenary"].as_i64()), (Some(true), Some(76), Some(90), Some(4)));
        assert_eq!((whole["state"].as_str(), whole["attended"].as_i64()), (Some("closed"), Some(2)));
        let kinds = told(&house).await;
        for kind in ["workshops.begun", "workshops.moved_on", "workshops.closed"] {
            assert!(kinds.iter().any(|told| told == kind), "{kind}");
        }
        assert!(ines.post(&scene.at("/closing"), &[]).await.status == 303 && told(&house).await.len() == kinds.len(), "it is closed once");
    }

    async fn the_time_of_a_block_is_corrected_afterwards_and_what_followed_moves_along(house: House) {
        let scene = small(&house).await;
        let ines = house.as_(&scene.ines);
        scene.begun(&house, &[&scene.bo]).await;
        let blocks = scene.blocks(&house).await;
        let times = format!("/journey/workshops/blocks/{}/times", blocks[1]);
        assert_eq!(ines.form(Method::PUT, &times, &[("minutes", "60")]).await.status, 409, "not while it goes on");
        scene.next(&house, 200).await;
        scene.next(&house, 40).await;
        post(&ines, &scene.at("/closing"), &[]).await;
        assert_eq!(scene.whole(&house).await["balance"]["balanced"], false);
        assert_eq!(house.as_(&scene.bo).form(Method::PUT, &times, &[("minutes", "20")]).await.status, 403);
        put(&ines, &times, &[("minutes", "20")]).await;
        let whole = scene.whole(&house).await;
        assert_eq!((whole["balance"]["education"].as_i64(), whole["balance"]["balanced"].as_bool()), (Some(20), Some(true)));
        let at = |index: usize, field: &str| moment(whole["agenda"][index][field].as_str().unwrap_or_default());
        assert_eq!(at(2, "starts_at"), at(1, "ends_at"));
    }
}

fn moment(text: &str) -> kernel::Timestamp {
    web::json::sent(text, "").expect("it is a moment")
}
