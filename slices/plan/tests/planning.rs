//! From a published round to an adopted plan, and what may change in it.

use super::{Decided, Scene, expect, now, slices, toast};
use db::{Cx, params};
use http::Method;
use kernel::{Role, SubjectId, Viewer};
use playhouse::House;
use serde_json::json;

playhouse::on_both! {
    slices: slices();

    async fn the_worked_companys_plan_is_offered_with_its_reasons(house: House) {
        let scene = Scene::begun(&house).await;
        let page = house.as_(&scene.lead).get("/journey/plan/draft").await;
        expect(&page, 200);
        for words in ["Autumn 2026", "0.2625", "CIOs of externally mature organizations need to partner with marketing.",
            "1.51", "1.88", "does not reach 2.5", "First: F-03"]
        {
            assert!(page.text.contains(words), "{words}: {}", page.text);
        }
        let answer = house.as_(&scene.lead).get("/api/stoa/v1/plan/candidates").await;
        expect(&answer, 200);
        let offered: Vec<String> = answer.json()["items"].as_array().expect("a list").iter()
            .map(|one| one["action"].as_str().unwrap_or_default().to_owned()).collect();
        assert_eq!(offered[..4], ["F-03", "F-02", "X-01", "C-01"], "{offered:?}");
    }

    async fn a_plan_lacks_owners_days_and_something_visible_until_it_has_them(house: House) {
        let scene = Scene::begun(&house).await;
        let lead = house.as_(&scene.lead);
        let empty = lead.post("/journey/plan/adoption", &[("reason", "Now")]).await;
        expect(&empty, 422);
        assert!(empty.text.contains("Take at least one action in"), "{}", empty.text);
        scene.choose(&house, "C-01").await;
        let bare = lead.post("/journey/plan/adoption", &[("reason", "Kept words")]).await;
        expect(&bare, 422);
        assert!(bare.text.contains("C-01 needs an owner and a day") && bare.text.contains("Kept words"), "{}", bare.text);
        scene.assign(&house, "C-01", &scene.jonas).await;
        let slow = lead.post("/journey/plan/adoption", &[("reason", "Now")]).await;
        assert!(slow.status == 422 && slow.text.contains("see within 30 days"), "{}", slow.text);
        scene.choose(&house, "BL-01").await;
        scene.assign(&house, "BL-01", &scene.priya).await;
        let unsaid = lead.post("/journey/plan/adoption", &[("reason", " ")]).await;
        assert!(unsaid.status == 422 && unsaid.text.contains("Say why"), "{}", unsaid.text);
        expect(&lead.post("/journey/plan/adoption", &[("reason", "Agreed")]).await, 303);
        let board = house.as_(&scene.priya).get("/journey/plan").await;
        expect(&board, 200);
        assert!(board.text.contains("Establish the IT social business council") && board.text.contains("Agreed"), "{}", board.text);
        for path in ["/journey/plan?view=timeline", "/journey/plan/changes", "/journey/plan/actions/C-01", "/journey/plan/export.csv",
            "/journey/plan/export.json", "/api/stoa/v1/plan"]
        {
            expect(&house.as_(&scene.priya).get(path).await, 200);
        }
    }

    async fn an_owner_must_accept_before_anything_begins(house: House) {
        let scene = Scene::adopted(&house, &["BL-01", "F-03"]).await;
        let refused = scene.put(&house, &scene.lead, "/journey/plan/actions/BL-01/start").await;
        assert!(toast(&refused).contains("must accept first"), "{}", toast(&refused));
        expect(&scene.put(&house, &scene.priya, "/journey/plan/actions/BL-01/acceptance").await, 403);
        expect(&scene.put(&house, &scene.jonas, "/journey/plan/actions/BL-01/acceptance").await, 303);
        expect(&scene.put(&house, &scene.jonas, "/journey/plan/actions/BL-01/start").await, 303);
        assert_eq!(scene.stage(&house, "BL-01").await, "started");
        let given = house.as_(&scene.jonas).bare(Method::DELETE, "/journey/plan/actions/F-03/acceptance").await;
        expect(&given, 303);
        let answer = house.as_(&scene.priya).get("/api/stoa/v1/plan/actions/F-03").await;
        assert!(answer.json()["owner"].is_null(), "{}", answer.text);
    }

    async fn at_most_five_are_under_way_and_the_workshops_count_as_one(house: House) {
        let all = ["F-03", "X-01", "C-01", "BL-01", "F-08", "W-01", "W-02", "X-09s"];
        let scene = Scene::adopted(&house, &all).await;
        for action in all {
            expect(&scene.put(&house, &scene.jonas, &format!("/journey/plan/actions/{action}/acceptance")).await, 303);
        }
        let blocked = scene.put(&house, &scene.jonas, "/journey/plan/actions/C-01/start").await;
        assert!(toast(&blocked).contains("F-03"), "{}", toast(&blocked));
        scene.waive(&house, "F-03").await;
        for action in ["X-01", "C-01", "BL-01", "F-08", "W-01", "W-02"] {
            expect(&scene.put(&house, &scene.jonas, &format!("/journey/plan/actions/{action}/start")).await, 303);
            assert_eq!(scene.stage(&house, action).await, "started", "{action}");
        }
        let full = scene.put(&house, &scene.jonas, "/journey/plan/actions/X-09s/start").await;
        assert!(toast(&full).contains("5 actions are under way already"), "{}", toast(&full));
        expect(&scene.put(&house, &scene.jonas, "/api/stoa/v1/plan/actions/X-09s/start").await, 409);
        assert_eq!(scene.stage(&house, "X-09s").await, "adopted");
    }

    async fn a_change_of_the_adopted_plan_needs_a_reason_and_is_kept(house: House) {
        let scene = Scene::adopted(&house, &["BL-01"]).await;
        let (lead, priya) = (house.as_(&scene.lead), scene.priya.id.to_string());
        let path = "/journey/plan/actions/BL-01";
        let silent = lead.form(Method::PUT, path, &[("owner", &priya), ("due", "2027-03-31")]).await;
        assert!(toast(&silent).contains("Say why"), "{}", toast(&silent));
        let fields = [("owner", priya.as_str()), ("due", "2027-04-30"), ("reason", "Jonas is on leave")];
        expect(&lead.form(Method::PUT, path, &fields).await, 303);
        let added = lead.post("/journey/plan/actions", &[("action", "C-01"), ("reason", "The council is wanted after all")]).await;
        expect(&added, 303);
        let quiet = lead.post("/journey/plan/actions", &[("action", "X-01")]).await;
        assert!(toast(&quiet).contains("Say why"), "{}", toast(&quiet));
        let changes = house.as_(&scene.priya).get("/journey/plan/changes").await.text;
        for words in ["Jonas is on leave", "Jonas Lindqvist → Priya Raman", "The council is wanted after all", "C-01"] {
            assert!(changes.contains(words), "{words}: {changes}");
        }
        let answer = lead.json(Method::PUT, "/api/stoa/v1/plan/actions/BL-01", &json!({ "owner": null, "due": null })).await;
        expect(&answer, 422);
        let asked = house.as_(&scene.priya).get("/journey/plan").await.text;
        assert!(asked.contains("must accept"), "whoever is named anew is asked: {asked}");
    }

    async fn owners_and_days_are_saved_together_and_come_back_with_what_is_wrong(house: House) {
        let scene = Scene::adopted(&house, &["BL-01", "C-01"]).await;
        let (lead, priya) = (house.as_(&scene.lead), scene.priya.id.to_string());
        let jonas = scene.jonas.id.to_string();
        let fields = [("owner-BL-01", priya.as_str()), ("due-BL-01", "2027-05-31"), ("owner-C-01", &jonas), ("due-C-01", "2027-03-31")];
        let silent = lead.form(Method::PUT, "/journey/plan/actions", &fields).await;
        assert!(silent.status == 422 && silent.text.contains("Say why") && silent.text.contains("2027-05-31"), "{}", silent.text);
        let wrong = [("owner-BL-01", priya.as_str()), ("due-BL-01", "soon"), ("reason", "Kept")];
        let wrong = lead.form(Method::PUT, "/journey/plan/actions", &wrong).await;
        assert!(wrong.status == 422 && wrong.text.contains("value=\"soon\"") && wrong.text.contains("Kept"), "{}", wrong.text);
        let said: Vec<(&str, &str)> = fields.into_iter().chain([("reason", "Jonas is on leave")]).collect();
        expect(&lead.form(Method::PUT, "/journey/plan/actions", &said).await, 303);
        let answer = house.as_(&scene.priya).get("/api/stoa/v1/plan/actions/BL-01").await.json();
        assert_eq!(answer["owner"], priya.as_str());
        let changes = house.as_(&scene.priya).get("/journey/plan/changes").await.text;
        assert!(changes.contains("BL-01") && !changes.contains("/actions/C-01"), "what did not change is no change: {changes}");
    }

    async fn what_is_left_out_or_given_up_can_be_taken_up_again_with_reasons(house: House) {
        let scene = Scene::adopted(&house, &["BL-01"]).await;
        let lead = house.as_(&scene.lead);
        let path = "/journey/plan/actions/BL-01/ending";
        expect(&house.as_(&scene.priya).form(Method::PUT, path, &[("how", "stopped"), ("reason", "No")]).await, 403);
        let silent = lead.form(Method::PUT, path, &[("how", "stopped"), ("reason", "")]).await;
        assert!(toast(&silent).contains("Say why"), "{}", toast(&silent));
        expect(&lead.form(Method::PUT, path, &[("how", "stopped"), ("reason", "Nobody read it")]).await, 303);
        assert_eq!(scene.stage(&house, "BL-01").await, "stopped");
        let board = house.as_(&scene.priya).get("/journey/plan").await.text;
        assert!(board.contains("Nobody read it"), "{board}");
        expect(&lead.form(Method::DELETE, path, &[("reason", "A second try")]).await, 303);
        assert_eq!(scene.stage(&house, "BL-01").await, "adopted");
    }

    async fn a_council_decides_where_there_is_one(house: House) {
        let scene = Scene::begun(&house).await;
        scene.choose(&house, "BL-01").await;
        scene.assign(&house, "BL-01", &scene.jonas).await;
        let (home, lead) = (scene.home.id, scene.lead.id);
        let council = house.write(async move |cx: &mut Cx| {
            let audience = cx.row("SELECT read_audience_id FROM space WHERE id = $1", params![home]).await?;
            let text = subjects::write(cx, "A charter").await?;
            let new = subjects::NewSubject { kind: "council.council", space: home, audience, author: lead, below: None,
                title: "IT council", text: &text, client_key: None, source: None };
            subjects::create(cx, &new).await.map(|made| made.id).map_err(|error| db::Error::Other(error.to_string()))
        }).await;
        let client = house.as_(&scene.lead);
        let alone = client.post("/journey/plan/adoption", &[("reason", "I want it")]).await;
        assert!(alone.status == 422 && alone.text.contains("it decides on the plan"), "{}", alone.text);
        expect(&house.as_(&scene.priya).get("/journey/plan/draft").await, 404);
        expect(&client.post("/journey/plan/proposal", &[]).await, 303);
        let draft = client.get("/journey/plan/draft").await.text;
        assert!(draft.contains(&format!("/council/{council}/proposals/new?title=")), "{draft}");
        let seen = house.as_(&scene.priya).get("/journey/plan").await;
        assert!(seen.status == 200 && seen.text.contains("A council decides on it"), "{}", seen.text);
        let plan = house.read(Viewer::System, async |cx: &mut Cx| {
            cx.row::<SubjectId>("SELECT id FROM subject WHERE kind = 'plan.plan'", params![]).await
        }).await;
        decide(&house, &scene, "general", vec![plan]).await;
        assert_eq!(phase(&house, &scene).await, "proposed", "another sort of decision adopts no plan");
        decide(&house, &scene, "plan", vec![plan]).await;
        assert_eq!(phase(&house, &scene).await, "adopted");
        assert_eq!(scene.stage(&house, "BL-01").await, "adopted");
    }

    async fn the_owners_of_the_space_lead_the_plan_and_nobody_else(house: House) {
        let scene = Scene::adopted(&house, &["BL-01"]).await;
        expect(&house.as_(&scene.priya).get("/journey/plan/draft").await, 403);
        expect(&house.as_(&scene.priya).post("/journey/plan/actions", &[("action", "C-01"), ("reason", "x")]).await, 403);
        house.join(&scene.priya, &scene.home, Role::Owner).await;
        expect(&house.as_(&scene.priya).get("/journey/plan/draft").await, 200);
        let added = house.as_(&scene.priya).post("/journey/plan/actions", &[("action", "C-01"), ("reason", "Wanted")]).await;
        expect(&added, 303);
        assert_eq!(scene.stage(&house, "C-01").await, "adopted");
    }

    async fn a_program_plans_as_people_do(house: House) {
        let scene = Scene::begun(&house).await;
        let (lead, all) = (house.as_(&scene.lead), "/api/stoa/v1/plan/actions");
        for action in ["BL-01", "C-01"] {
            expect(&lead.json(Method::POST, all, &json!({ "action": action })).await, 204);
        }
        expect(&lead.json(Method::POST, all, &json!({ "action": "Z-99" })).await, 404);
        expect(&house.as_(&scene.priya).json(Method::POST, all, &json!({ "action": "X-01" })).await, 404);
        expect(&lead.bare(Method::DELETE, &format!("{all}/C-01")).await, 204);
        let owner = json!({ "owner": scene.jonas.id.to_string(), "due": "2027-03-31" });
        expect(&lead.json(Method::PUT, &format!("{all}/BL-01"), &owner).await, 204);
        expect(&lead.json(Method::PUT, "/api/stoa/v1/plan/adoption", &json!({ "reason": "Agreed" })).await, 204);
        expect(&lead.bare(Method::DELETE, &format!("{all}/BL-01")).await, 409);
        let jonas = house.as_(&scene.jonas);
        expect(&jonas.bare(Method::PUT, &format!("{all}/BL-01/acceptance")).await, 204);
        let space = json!({ "space": scene.home.id.to_string() });
        expect(&jonas.json(Method::PUT, &format!("{all}/BL-01/space"), &space).await, 204);
        expect(&jonas.bare(Method::PUT, &format!("{all}/BL-01/start")).await, 204);
        let ending = json!({ "how": "stopped", "reason": "Nobody read it" });
        expect(&lead.json(Method::PUT, &format!("{all}/BL-01/ending"), &ending).await, 204);
        let again = json!({ "reason": "A second try" });
        expect(&lead.json(Method::PUT, &format!("{all}/BL-01/resumption"), &again).await, 204);
        expect(&lead.json(Method::PUT, &format!("{all}/BL-01/resumption"), &again).await, 409);
        assert_eq!(scene.stage(&house, "BL-01").await, "adopted");
    }

    async fn what_somebody_owned_who_left_is_owned_by_nobody(house: House) {
        let scene = Scene::adopted(&house, &["BL-01"]).await;
        let left = crate::Left { person: scene.jonas.id };
        house.write(async move |cx: &mut Cx| jobs::Record::record(cx, &left).await.map(drop)).await;
        let answer = house.as_(&scene.priya).get("/api/stoa/v1/plan/actions/BL-01").await;
        assert!(answer.json()["owner"].is_null(), "{}", answer.text);
    }

    async fn what_is_late_is_told_once(house: House) {
        let scene = Scene::adopted(&house, &["BL-01"]).await;
        crate::days(&house, 150).await;
        crate::a_minute(&house).await;
        assert_eq!(count(&house, "plan.action_late").await, 1);
        let board = house.as_(&scene.priya).get("/journey/plan").await.text;
        assert!(board.contains("Late"), "{board}");
        let tiles = house.app.slices.tiles.clone();
        let (app, viewer) = (house.app.clone(), scene.priya.viewer());
        let found = house.read(viewer, async move |cx: &mut Cx| {
            let mut visit = web::Visit::stranger(&app, texts::Lang::En, "/");
            visit.viewer = cx.viewer().clone();
            tiles.all(cx, &visit).await
        }).await;
        assert!(found.iter().any(|tile| tile.id == "plan" && tile.note.contains("1 late")), "{found:?}");
    }
}

async fn decide(house: &House, scene: &Scene, kind: &str, affects: Vec<SubjectId>) {
    let fact =
        Decided { space: scene.home.id, decision: SubjectId::compose(now(house), 9), kind: kind.to_owned(), affects };
    house.write(async move |cx: &mut Cx| jobs::Record::record(cx, &fact).await.map(drop)).await;
    house.work().await;
}

async fn phase(house: &House, scene: &Scene) -> String {
    let answer = house.as_(&scene.priya).get("/api/stoa/v1/plan").await;
    expect(&answer, 200);
    answer.json()["phase"].as_str().unwrap_or_default().to_owned()
}

/// How many facts of a kind there are.
pub async fn count(house: &House, kind: &'static str) -> i64 {
    let work = async move |cx: &mut Cx| {
        cx.row("SELECT CAST(COUNT(*) AS BIGINT) FROM fact WHERE kind = $1", params![kind]).await
    };
    house.read(Viewer::System, work).await
}
