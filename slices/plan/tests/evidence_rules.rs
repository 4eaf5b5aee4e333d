//! Evidence that checks itself, and what two people stand for.

use super::planning::count;
use super::{Scene, WHOLE, a_minute, days, expect, slices, stands, toast};
use db::{Cx, params};
use http::Method;
use kernel::{Reach, Role, SubjectId};
use playhouse::{House, Person, Space};

playhouse::on_both! {
    slices: slices();

    async fn a_rule_goes_met_regressed_met_with_its_history(house: House) {
        let scene = Scene::adopted(&house, &["C-01", "BL-01", "F-03"]).await;
        scene.waive(&house, "F-03").await;
        for verb in ["acceptance", "start"] {
            expect(&scene.put(&house, &scene.jonas, &format!("/journey/plan/actions/C-01/{verb}")).await, 303);
        }
        a_minute(&house).await;
        assert_eq!(scene.stage(&house, "C-01").await, "started");
        let page = house.as_(&scene.priya).get("/journey/plan/actions/C-01").await.text;
        assert!(page.contains("5 more are missing") && page.contains("at least 5"), "{page}");
        stands(&house, WHOLE).await;
        assert_eq!(scene.stage(&house, "C-01").await, "started", "evidence is not looked at on every write");
        a_minute(&house).await;
        assert_eq!(scene.stage(&house, "C-01").await, "met");
        stands(&house, &[("council.seats", 1)]).await;
        a_minute(&house).await;
        assert_eq!(scene.stage(&house, "C-01").await, "regressed");
        stands(&house, &[("council.seats", 6)]).await;
        a_minute(&house).await;
        assert_eq!(scene.stage(&house, "C-01").await, "met");
        assert_eq!((count(&house, "plan.action_met").await, count(&house, "plan.action_regressed").await), (2, 1));
        let answer = house.as_(&scene.priya).get("/api/stoa/v1/plan/actions/C-01").await.json();
        let to: Vec<&str> = answer["history"].as_array().expect("a list").iter().filter_map(|one| one["to"].as_str()).collect();
        assert_eq!(to, ["met", "regressed", "met", "started", "adopted"]);
        assert!(answer["history"][0]["by"].is_null(), "the platform saw it: {answer}");
        expect(&scene.put(&house, &scene.priya, "/journey/plan/actions/C-01/confirmation").await, 403);
        expect(&scene.put(&house, &scene.lead, "/journey/plan/actions/C-01/confirmation").await, 303);
        assert_eq!(scene.stage(&house, "C-01").await, "confirmed");
        stands(&house, &[("council.meetings_with_minutes", 0)]).await;
        a_minute(&house).await;
        assert_eq!(scene.stage(&house, "C-01").await, "regressed", "what was confirmed regresses, too");
    }

    async fn whoever_drives_an_action_has_its_evidence_looked_at_without_waiting(house: House) {
        let scene = Scene::adopted(&house, &["C-01", "BL-01", "F-03"]).await;
        scene.waive(&house, "F-03").await;
        for verb in ["acceptance", "start"] {
            expect(&scene.put(&house, &scene.jonas, &format!("/journey/plan/actions/C-01/{verb}")).await, 303);
        }
        let (page, address) = ("/journey/plan/actions/C-01", "/journey/plan/actions/C-01/readings");
        stands(&house, WHOLE).await;
        assert!(!house.as_(&scene.priya).get(page).await.text.contains("Look now"), "who neither owns nor leads it");
        expect(&scene.put(&house, &scene.priya, address).await, 403);
        expect(&scene.put(&house, &scene.priya, &format!("/api/stoa/v1{}", &address["/journey".len()..])).await, 403);
        assert_eq!(scene.stage(&house, "C-01").await, "started");
        assert!(house.as_(&scene.jonas).get(page).await.text.contains("Look now"));
        expect(&scene.put(&house, &scene.jonas, address).await, 303);
        assert_eq!(scene.stage(&house, "C-01").await, "met");
        stands(&house, &[("council.seats", 1)]).await;
        let asked = house.as_(&scene.lead).bare(Method::PUT, "/api/stoa/v1/plan/actions/C-01/readings").await;
        expect(&asked, 204);
        assert_eq!(scene.stage(&house, "C-01").await, "regressed");
    }

    async fn evidence_that_the_platform_can_see_is_never_ticked_by_hand(house: House) {
        let scene = Scene::adopted(&house, &["BL-01", "C-01"]).await;
        let refused = scene.put(&house, &scene.lead, "/journey/plan/actions/C-01/confirmation").await;
        assert!(toast(&refused).contains("evidence does not hold"), "{}", toast(&refused));
        let path = "/journey/plan/actions/C-01/statements";
        let stated = house.as_(&scene.lead).post(path, &[("key", "working_agreement"), ("words", "We have one")]).await;
        expect(&stated, 404);
    }

    async fn what_holds_already_is_met_once_somebody_owns_it(house: House) {
        let scene = Scene::adopted(&house, &["BL-01", "C-01"]).await;
        stands(&house, WHOLE).await;
        a_minute(&house).await;
        assert_eq!(scene.stage(&house, "C-01").await, "adopted", "nobody has accepted it");
        expect(&scene.put(&house, &scene.jonas, "/journey/plan/actions/C-01/acceptance").await, 303);
        assert_eq!(scene.stage(&house, "C-01").await, "met");
    }

    async fn what_people_state_needs_a_second_person(house: House) {
        let scene = Scene::adopted(&house, &["F-08", "F-03"]).await;
        scene.waive(&house, "F-03").await;
        for verb in ["acceptance", "start"] {
            expect(&scene.put(&house, &scene.jonas, &format!("/journey/plan/actions/F-08/{verb}")).await, 303);
        }
        let said = post_of_a_leader(&house, &scene).await;
        a_minute(&house).await;
        let path = "/journey/plan/actions/F-08/statements";
        let fields = [("key", "visible_change"), ("words", "The list all-hands is off"), ("link", "/spaces/journey")];
        expect(&house.as_(&scene.priya).post(path, &fields).await, 403);
        expect(&house.as_(&scene.jonas).post(path, &fields).await, 303);
        let wrong = [("key", "visible_change"), ("words", "So"), ("link", "javascript:alert(1)")];
        let wrong = house.as_(&scene.jonas).post(path, &wrong).await;
        assert!(wrong.status == 422 && wrong.text.contains("Give an address") && wrong.text.contains("value=\"javascript:alert(1)\""), "{}", wrong.text);
        assert_eq!(scene.stage(&house, "F-08").await, "started", "one person is not enough");
        let statement = statement(&house).await;
        expect(&scene.put(&house, &scene.jonas, &format!("/journey/plan/statements/{statement}/confirmation")).await, 403);
        expect(&scene.put(&house, &scene.priya, &format!("/journey/plan/statements/{statement}/confirmation")).await, 303);
        assert_eq!(scene.stage(&house, "F-08").await, "met");
        let page = house.as_(&scene.priya).get("/journey/plan/actions/F-08").await.text;
        for words in ["Stated by Jonas Lindqvist", "Confirmed by Priya Raman", "Stated by two", "The list all-hands is off"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        remove(&house, said).await;
        a_minute(&house).await;
        assert_eq!(scene.stage(&house, "F-08").await, "regressed", "the announcement is gone");
        post_of_a_leader(&house, &scene).await;
        a_minute(&house).await;
        assert_eq!(scene.stage(&house, "F-08").await, "met");
        let gone = house.as_(&scene.priya).bare(Method::DELETE, &format!("/journey/plan/statements/{statement}")).await;
        expect(&gone, 303);
        assert_eq!(scene.stage(&house, "F-08").await, "regressed", "one of the two withdrew it");
    }

    async fn a_space_is_linked_and_its_evidence_must_hold_for_its_days(house: House) {
        let scene = Scene::adopted(&house, &["BL-01"]).await;
        let added = house.as_(&scene.lead).post("/journey/plan/actions", &[("action", "L-02"), ("reason", "Worth it")]).await;
        expect(&added, 303);
        let owner = scene.jonas.id.to_string();
        let fields = [("owner", owner.as_str()), ("due", "2027-09-30"), ("reason", "He runs the desk")];
        expect(&house.as_(&scene.lead).form(Method::PUT, "/journey/plan/actions/L-02", &fields).await, 303);
        for verb in ["acceptance", "start"] {
            expect(&scene.put(&house, &scene.jonas, &format!("/journey/plan/actions/L-02/{verb}")).await, 303);
        }
        let page = house.as_(&scene.jonas).get("/journey/plan/actions/L-02").await.text;
        assert!(page.contains("no space is linked") && page.contains("/spaces/new?name=Ask%20IT"), "{page}");
        let desk = house.space("Ask IT", Reach::Internal).await;
        house.join(&scene.jonas, &desk, Role::Owner).await;
        let id = desk.id.to_string();
        let linked = house.as_(&scene.jonas).form(Method::PUT, "/journey/plan/actions/L-02/space", &[("space", &id)]).await;
        expect(&linked, 303);
        for _ in 0..3 {
            answered(&house, &desk, &scene.priya, &scene.jonas).await;
        }
        a_minute(&house).await;
        let page = house.as_(&scene.priya).get("/journey/plan/actions/L-02").await.text;
        assert!(page.contains("3 of 3 (100 %)") && page.contains("All of it must hold for 90 days"), "{page}");
        assert_eq!(scene.stage(&house, "L-02").await, "started", "it does not hold long enough");
        for _ in 0..10 {
            days(&house, 10).await;
            answered(&house, &desk, &scene.priya, &scene.jonas).await;
            a_minute(&house).await;
        }
        assert_eq!(scene.stage(&house, "L-02").await, "met");
        days(&house, 120).await;
        assert_eq!(scene.stage(&house, "L-02").await, "regressed", "nobody asks any more");
    }
}

/// A post of a leader, in a space that all employees read.
async fn post_of_a_leader(house: &House, scene: &Scene) -> SubjectId {
    let (lead, home) = (scene.lead.id, scene.home.id);
    let work = async move |cx: &mut Cx| {
        cx.execute("UPDATE person SET leader = 1 WHERE id = $1", params![lead]).await?;
        write(cx, home, lead, "network.update", None).await
    };
    house.write(work).await
}

/// A question, and an answer at once.
async fn answered(house: &House, space: &Space, asker: &Person, helper: &Person) {
    let (space, asker, helper) = (space.id, asker.id, helper.id);
    let work = async move |cx: &mut Cx| {
        let question = write(cx, space, asker, "questions.question", None).await?;
        write(cx, space, helper, "questions.answer", Some(question)).await
    };
    house.write(work).await;
}

async fn write(
    cx: &mut Cx,
    space: kernel::SpaceId,
    author: kernel::PersonId,
    kind: &'static str,
    below: Option<SubjectId>,
) -> db::Result<SubjectId> {
    let audience = cx.row("SELECT read_audience_id FROM space WHERE id = $1", params![space]).await?;
    let text = subjects::write(cx, "Words").await?;
    let root = match below {
        Some(root) => subjects::lock(cx, root).await?,
        None => None,
    };
    let below = root.as_ref().map(|root| (root, root));
    let new = subjects::NewSubject {
        kind,
        space,
        audience,
        author,
        below,
        title: "",
        text: &text,
        client_key: None,
        source: None,
    };
    subjects::create(cx, &new).await.map(|made| made.id).map_err(|error| db::Error::Other(error.to_string()))
}

struct Anything;

impl kernel::Rule<subjects::Subject> for Anything {
    fn judge(&self, _: &kernel::Viewer, _: &subjects::Subject) -> kernel::Verdict {
        kernel::Verdict::Allowed
    }
}

async fn remove(house: &House, id: SubjectId) {
    let work = async move |cx: &mut Cx| {
        let subject = subjects::lock(cx, id).await?.ok_or(db::Error::NoRow)?;
        let subject = kernel::grant::grant(&kernel::Viewer::System, subject, &Anything).expect("it allows all");
        subjects::remove(cx, &subject).await.map(drop)
    };
    house.write(work).await;
}

async fn statement(house: &House) -> String {
    let work = async |cx: &mut Cx| cx.row::<i64>("SELECT MAX(id) FROM plan_statement", params![]).await;
    house.read(kernel::Viewer::System, work).await.to_string()
}
