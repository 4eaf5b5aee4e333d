//! How fast a desk means to be.

use crate::helping::{handle, titles, write};
use crate::{Scene, slices};
use db::Cx;
use http::Method;
use kernel::SubjectId;
use playhouse::{House, Person};
use serde_json::{Value, json};
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(3600);

/// Work around the clock, so that hours are hours.
fn always() -> Value {
    let goal = |answer: i64, solution: i64| json!({ "answer": answer, "solution": solution });
    json!({
        "urgent": goal(30, 240), "high": goal(120, 480), "usual": goal(240, 960), "low": { "answer": null, "solution": null },
        "week": vec!["00:00-24:00"; 7], "holidays": [], "zone": "UTC",
    })
}

async fn set(house: &House, person: &Person, scene: &Scene, goals: &Value) -> u16 {
    let path = format!("/api/stoa/v1/help/desks/{}/goals", scene.desk);
    house.as_(person).json(Method::PUT, &path, goals).await.status
}

/// The moments in milliseconds at which the goals of a request are missed.
async fn due(house: &House, id: SubjectId) -> (Option<i64>, Option<i64>) {
    house
        .read(kernel::Viewer::System, async move |cx: &mut Cx| {
            let sql = "SELECT answer_due, solution_due FROM help_request WHERE subject_id = $1";
            cx.row(sql, db::params![id]).await
        })
        .await
}

async fn told(house: &House, kind: &'static str) -> Vec<Value> {
    house.work().await;
    let facts: Vec<String> = house
        .read(kernel::Viewer::System, async move |cx: &mut Cx| {
            cx.rows("SELECT payload FROM fact WHERE kind = $1 ORDER BY id", db::params![kind]).await
        })
        .await;
    facts.iter().map(|fact| serde_json::from_str(fact).expect("a fact is JSON")).collect()
}

playhouse::on_both! {
    slices: slices();

    async fn the_queue_has_what_is_due_soonest_first(house: House) {
        let scene = Scene::set(&house).await;
        let before = scene.ask(&house, "Before").await;
        assert_eq!(due(&house, before).await, (None, None), "without goals nothing is due");
        assert_eq!(set(&house, &scene.sanna, &scene, &always()).await, 204);
        let begun = before.made_at().millis();
        assert_eq!(due(&house, before).await, (Some(begun + 240 * 60_000), Some(begun + 960 * 60_000)));
        let low = scene.ask(&house, "Low").await;
        let urgent = scene.ask(&house, "Urgent").await;
        assert_eq!(handle(&house, &scene.priya, low, &json!({ "priority": "low" })).await, 204);
        assert_eq!(handle(&house, &scene.priya, urgent, &json!({ "priority": "urgent" })).await, 204);
        assert_eq!(titles(&house, &scene.priya, &scene, "").await, ["Urgent", "Before", "Low"]);
        let page = house.as_(&scene.priya).get(&format!("/help/desks/{}", scene.desk)).await.text;
        assert!(page.contains("First answer: by "), "{page}");
        // What was asked earlier is due before what is more urgent and was asked later.
        house.later(HOUR * 3);
        let high = scene.ask(&house, "High").await;
        assert_eq!(handle(&house, &scene.priya, high, &json!({ "priority": "high" })).await, 204);
        assert_eq!(titles(&house, &scene.priya, &scene, "").await, ["Urgent", "Before", "High", "Low"]);
        let page = house.as_(&scene.priya).get(&format!("/help/desks/{}", scene.desk)).await.text;
        assert!(page.contains("First answer: late since "), "{page}");
    }

    async fn the_clock_stands_still_while_the_asker_has_to_say_something(house: House) {
        let scene = Scene::set(&house).await;
        assert_eq!(set(&house, &scene.sanna, &scene, &always()).await, 204);
        let id = scene.ask(&house, "No sound").await;
        let (answer, solution) = due(&house, id).await;
        let solution = solution.expect("a goal");
        assert!(answer.is_some());
        house.later(HOUR);
        write(&house, &scene.priya, &scene, "network.reply", Some(id)).await;
        assert_eq!(due(&house, id).await, (None, None));
        let page = house.as_(&scene.ines).get(&format!("/help/requests/{id}")).await.text;
        assert!(page.contains("In time") && page.contains("Stands still"), "{page}");
        house.later(HOUR * 50);
        assert!(told(&house, "helpdesk.goal_missed").await.is_empty(), "an asker's silence is nobody's delay");
        write(&house, &scene.ines, &scene, "network.reply", Some(id)).await;
        let (answer, again) = due(&house, id).await;
        let moved = again.expect("it runs") - solution;
        assert!(answer.is_none() && (0..60_000).contains(&(moved - 50 * 3_600_000)), "{moved}");
        let json = house.as_(&scene.ines).get(&format!("/api/stoa/v1/help/requests/{id}")).await.json();
        assert!(json["answer_due"].is_null() && json["solution_due"].is_string(), "{json}");
        assert_eq!(handle(&house, &scene.priya, id, &json!({ "status": "solved" })).await, 204);
        assert_eq!(due(&house, id).await, (None, None));
    }

    async fn who_helps_hears_once_before_a_goal_is_missed_and_once_when_it_is(house: House) {
        let scene = Scene::set(&house).await;
        assert_eq!(set(&house, &scene.sanna, &scene, &always()).await, 204);
        let id = scene.ask(&house, "No sound").await;
        assert!(told(&house, "helpdesk.goal_near").await.is_empty());
        house.later(HOUR * 3);
        for _ in 0..2 {
            let near = told(&house, "helpdesk.goal_near").await;
            assert_eq!(near.len(), 1, "{near:?}");
            let people = near[0]["people"].to_string();
            assert!(people.contains(&scene.priya.id.to_string()) && people.contains(&scene.sanna.id.to_string()), "{people}");
            assert!(!people.contains(&scene.ines.id.to_string()) && !people.contains(&scene.kofi.id.to_string()), "{people}");
        }
        assert_eq!(handle(&house, &scene.priya, id, &json!({ "assignee": scene.priya.id.to_string() })).await, 204);
        house.later(HOUR + Duration::from_secs(60));
        for _ in 0..2 {
            let missed = told(&house, "helpdesk.goal_missed").await;
            assert_eq!(missed.len(), 1, "{missed:?}");
            assert_eq!((&missed[0]["people"], &missed[0]["goal"]), (&json!([scene.priya.id.to_string()]), &json!("answer")));
        }
        house.later(HOUR * 30);
        assert_eq!(told(&house, "helpdesk.goal_missed").await.len(), 2, "and the solution");
        assert_eq!(told(&house, "helpdesk.goal_near").await.len(), 1, "what is missed is not near");
    }

    async fn a_changed_calendar_moves_what_is_open_and_tells_nothing_of_the_past(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "No sound").await;
        house.later(HOUR * 100);
        assert_eq!(set(&house, &scene.sanna, &scene, &always()).await, 204);
        assert!(told(&house, "helpdesk.goal_missed").await.is_empty());
        let page = house.as_(&scene.priya).get(&format!("/help/requests/{id}")).await.text;
        assert!(page.contains("late since "), "{page}");
        let mut short = always();
        short["week"] = json!(["00:00-01:00", "00:00-01:00", "00:00-01:00", "00:00-01:00", "00:00-01:00", "", ""]);
        let (before, _) = due(&house, id).await;
        assert_eq!(set(&house, &scene.sanna, &scene, &short).await, 204);
        assert!(due(&house, id).await.0 > before);
        let sanna = house.as_(&scene.sanna);
        for _ in 0..2 {
            assert_eq!(sanna.bare(Method::DELETE, &format!("/help/desks/{}/goals", scene.desk)).await.status, 303);
        }
        assert_eq!(due(&house, id).await, (None, None));
    }

    async fn owners_set_goals_agents_read_them_and_nobody_else_does(house: House) {
        let scene = Scene::set(&house).await;
        let (page, api) = (format!("/help/desks/{}/goals", scene.desk), format!("/api/stoa/v1/help/desks/{}/goals", scene.desk));
        for other in [&scene.priya, &scene.kofi, &scene.ines] {
            let client = house.as_(other);
            assert_eq!(client.get(&page).await.status, 403);
            assert_eq!(client.form(Method::PUT, &page, &[("zone", "UTC")]).await.status, 403);
            assert_eq!(client.bare(Method::DELETE, &page).await.status, 403);
            assert_eq!(set(&house, other, &scene, &always()).await, 403);
        }
        assert_eq!(house.as_(&scene.kofi).get(&api).await.status, 403);
        assert_eq!(house.as_(&scene.priya).get(&api).await.json(), Value::Null);
        assert_eq!(set(&house, &scene.sanna, &scene, &always()).await, 204);
        assert_eq!(house.as_(&scene.priya).get(&api).await.json(), always());
        assert_eq!(house.as_(&scene.sanna).get("/help/desks/77/goals").await.status, 404);
    }

    async fn a_wrong_field_is_told_and_nothing_that_was_typed_is_lost(house: House) {
        let scene = Scene::set(&house).await;
        let (sanna, path) = (house.as_(&scene.sanna), format!("/help/desks/{}/goals", scene.desk));
        let page = sanna.get(&path).await;
        assert!(page.status == 200 && page.text.contains("No goals yet") && page.text.contains("09:00-17:00"), "{}", page.text);
        let typed = [
            ("zone", "Europe/Berlin"), ("day1", "09:00-12:00, 13:00-17:00"), ("day2", "nine to five"), ("answer_usual", "0:45"),
            ("solution_usual", "soon"), ("holidays", "Christmas"),
        ];
        let wrong = sanna.form(Method::PUT, &path, &typed).await;
        assert_eq!(wrong.status, 422);
        for (_, words) in typed {
            assert!(wrong.text.contains(words), "no {words} in {}", wrong.text);
        }
        let right = [("zone", "Europe/Berlin"), ("day1", "09:00-12:00, 13:00-17:00"), ("answer_usual", "0:45"), ("holidays", "2026-12-25 Christmas")];
        assert_eq!(sanna.form(Method::PUT, &path, &right).await.status, 303);
        let page = sanna.get(&path).await.text;
        assert!(page.contains("0:45") && page.contains("2026-12-25 Christmas") && page.contains("Goals are set"), "{page}");
        let mut odd = always();
        odd["zone"] = json!("Nowhere");
        assert_eq!(set(&house, &scene.sanna, &scene, &odd).await, 409);
        odd["week"] = json!(["all day"]);
        assert!(matches!(set(&house, &scene.sanna, &scene, &odd).await, 409 | 422));
    }
}
