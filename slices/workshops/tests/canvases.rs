//! Use-case canvases: filled by a team, voted on, decided, followed.

use super::{Scene, post, put, slices, told};
use http::Method;
use jobs::Record;
use kernel::{PersonId, SpaceId, SubjectId};
use playhouse::House;
use serde_json::json;
use std::time::Duration;

kernel::facts_in_spaces! {
    /// An experiment has begun, as the slice of experiments tells it.
    Started = "experiments.started" about experiment {
        /// Who answers for it.
        owner: PersonId,
        /// What it came from.
        from: Option<SubjectId>,
    }
    /// An experiment was decided.
    Decided = "experiments.decided" about experiment {
        /// Who answers for it.
        owner: PersonId,
        /// What it came from.
        from: Option<SubjectId>,
        /// What was decided.
        verdict: String,
    }
}

/// An experiment began from a canvas, as another slice tells it.
pub(crate) async fn tried(house: &House, scene: &Scene, from: SubjectId, experiment: SubjectId) {
    let (space, owner): (SpaceId, _) = (scene.space.id, scene.bo.id);
    house
        .write(async move |cx: &mut db::Cx| {
            cx.record(&Started { space, experiment, owner, from: Some(from) }).await.map(drop)
        })
        .await;
    house.work().await;
}

async fn decided(house: &House, scene: &Scene, from: Option<SubjectId>, experiment: SubjectId, verdict: &str) {
    let (space, owner, verdict) = (scene.space.id, scene.bo.id, verdict.to_owned());
    house
        .write(async move |cx: &mut db::Cx| {
            cx.record(&Decided { space, experiment, owner, from, verdict }).await.map(drop)
        })
        .await;
    house.work().await;
}

async fn json_of(house: &House, scene: &Scene, canvas: SubjectId) -> serde_json::Value {
    house.as_(&scene.ines).get(&format!("/api/stoa/v1/workshop-canvases/{canvas}")).await.json()
}

playhouse::on_both! {
    slices: slices();

    async fn a_team_fills_its_canvas_and_others_read_it(house: House) {
        let scene = Scene::set(&house).await;
        let (bo, cleo) = (house.as_(&scene.bo), house.as_(&scene.cleo));
        let teams = scene.teamed(&house).await;
        assert_eq!(cleo.post(&scene.at("/canvases"), &[("title", "x"), ("team", &teams[0])]).await.status, 403, "another team's");
        assert_eq!(bo.post(&scene.at("/canvases"), &[("title", " "), ("team", &teams[0]), ("pain", "Kept")]).await.status, 422);
        let canvas = scene.canvas(&bo, &teams[0], &[("capability", "C7.1"), ("goal", "customers"), ("pain", "I need an answer")]).await;
        let edit = format!("/journey/workshops/canvases/{canvas}/edit");
        assert_eq!((bo.get(&edit).await.status, cleo.get(&edit).await.status), (200, 403));
        let page = cleo.get(&format!("/journey/workshops/canvases/{canvas}")).await.text;
        assert!(page.contains("I need an answer") && page.contains("C7.1 Employee support") && page.contains("A goal of customers"), "{page}");
        assert!(!page.contains("Fill it"), "{page}");
        assert_eq!(bo.form(Method::PUT, &format!("/journey/workshops/canvases/{canvas}"), &[("title", "x"), ("version", "1"), ("capability", "C99")]).await.status, 422);
        let list = cleo.get(&scene.at("/canvases")).await.text;
        assert!(list.contains("Ask IT") && list.contains("4 of 14 fields") && list.contains("Nobody owns it yet"), "{list}");
        assert!(told(&house).await.iter().any(|kind| kind == "workshops.canvas_changed"));
    }

    async fn changes_to_different_fields_come_together_and_to_the_same_one_are_refused_with_both_texts(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, bo) = (house.as_(&scene.ines), house.as_(&scene.bo));
        let teams = scene.teamed(&house).await;
        let canvas = scene.canvas(&bo, &teams[0], &[("pain", "Waiting")]).await;
        let path = format!("/journey/workshops/canvases/{canvas}");
        let seen = [("version", "1"), ("was-title", "Ask IT"), ("was-pain", "Waiting")];
        put(&bo, &path, &[&seen[..], &[("title", "Ask IT"), ("pain", "Waiting"), ("people", "2,400 employees")]].concat()).await;
        put(&ines, &path, &[&seen[..], &[("title", "Ask IT"), ("pain", "Waiting"), ("risks", "Privacy")]].concat()).await;
        let fields = json_of(&house, &scene, canvas).await["fields"].clone();
        assert_eq!((fields["people"].as_str(), fields["risks"].as_str()), (Some("2,400 employees"), Some("Privacy")));
        put(&bo, &path, &[("version", "3"), ("title", "Ask IT"), ("pain", "No answer"), ("people", "2,400 employees"), ("risks", "Privacy")]).await;
        let lost = ines.form(Method::PUT, &path, &[&seen[..], &[("title", "Ask IT"), ("pain", "Calls")]].concat()).await;
        assert_eq!(lost.status, 409, "{}", lost.text);
        assert!(lost.text.contains("Calls") && lost.text.contains("What they wrote") && lost.text.contains("No answer"), "{}", lost.text);
        let now = json_of(&house, &scene, canvas).await;
        assert_eq!((now["fields"]["pain"].as_str(), now["version"].as_i64()), (Some("No answer"), Some(4)), "nothing was overwritten");
        assert!(lost.text.contains("name=\"version\" value=\"4\""), "a second save is knowing");
    }

    async fn dots_are_few_and_their_sums_are_told_when_the_vote_is_over(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, bo, cleo) = (house.as_(&scene.ines), house.as_(&scene.bo), house.as_(&scene.cleo));
        let teams = scene.teamed(&house).await;
        let first = scene.canvas(&bo, &teams[0], &[]).await;
        let second = scene.canvas(&cleo, &teams[1], &[("title", "Wiki")]).await;
        let dots = |canvas: SubjectId| format!("/journey/workshops/canvases/{canvas}/dots");
        assert_eq!(bo.form(Method::PUT, &dots(first), &[("dots", "1")]).await.status, 409, "no vote is open");
        assert_eq!(bo.post(&scene.at("/vote"), &[("dots", "5")]).await.status, 403);
        post(&ines, &scene.at("/vote"), &[("dots", "5")]).await;
        put(&bo, &dots(second), &[("dots", "3")]).await;
        assert_eq!(bo.form(Method::PUT, &dots(first), &[("dots", "3")]).await.status, 409, "only two are left");
        put(&bo, &dots(second), &[("dots", "4")]).await;
        put(&cleo, &dots(first), &[("dots", "1")]).await;
        let olga = house.as_(&scene.olga).get(&scene.at("/canvases")).await.text;
        assert!(olga.contains("2 have set some") && !olga.contains("4 dots"), "{olga}");
        assert_eq!(ines.bare(Method::DELETE, &scene.at("/vote")).await.status, 303);
        let list = bo.get(&scene.at("/canvases")).await.text;
        let (wiki, ask) = (list.find("Wiki").expect("it is there"), list.find("Ask IT").expect("it is there"));
        assert!(list.contains("4 dots") && wiki < ask, "the one with more dots first: {list}");
        assert_eq!(json_of(&house, &scene, first).await["state"], "voted");
        assert_eq!(bo.form(Method::PUT, &dots(first), &[("dots", "1")]).await.status, 409);
    }

    async fn a_canvas_is_decided_with_an_owner_and_goes_where_its_experiment_goes(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, bo) = (house.as_(&scene.ines), house.as_(&scene.bo));
        let teams = scene.teamed(&house).await;
        let canvas = scene.canvas(&bo, &teams[0], &[]).await;
        let path = format!("/journey/workshops/canvases/{canvas}");
        assert_eq!(bo.post(&format!("{path}/decision"), &[]).await.status, 403);
        post(&ines, &format!("{path}/decision"), &[]).await;
        assert_eq!(json_of(&house, &scene, canvas).await["state"], "sketch", "nobody answers for it yet");
        let owner = scene.cleo.id.to_string();
        put(&bo, &path, &[("version", "1"), ("title", "Ask IT"), ("owner", &owner)]).await;
        post(&ines, &format!("{path}/decision"), &[]).await;
        assert_eq!(json_of(&house, &scene, canvas).await["state"], "decided");
        assert!(house.as_(&scene.cleo).get(&path).await.text.contains(&format!("/journey/experiments/new?from={canvas}")), "its owner begins it");
        post(&ines, &scene.at("/closing"), &[]).await;
        let experiment = SubjectId::new(77);
        tried(&house, &scene, canvas, experiment).await;
        assert_eq!(json_of(&house, &scene, canvas).await["state"], "experiment");
        let outcome = bo.get(&scene.at("/outcome")).await.text;
        assert!(outcome.contains("Became experiments within 30 days"), "{outcome}");
        assert_eq!(ines.bare(Method::DELETE, &path).await.status, 303);
        assert_eq!(ines.get(&path).await.status, 200, "what is tried is not taken away");
        decided(&house, &scene, Some(canvas), experiment, "fix").await;
        assert_eq!(json_of(&house, &scene, canvas).await["state"], "experiment");
        decided(&house, &scene, None, experiment, "scale").await;
        assert_eq!(json_of(&house, &scene, canvas).await["state"], "scaled");
    }

    async fn thirty_days_later_those_whom_it_concerns_are_told_once(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, bo) = (house.as_(&scene.ines), house.as_(&scene.bo));
        let teams = scene.teamed(&house).await;
        let owner = scene.cleo.id.to_string();
        let late = scene.canvas(&bo, &teams[0], &[("owner", &owner)]).await;
        scene.canvas(&bo, &teams[0], &[("title", "Left alone")]).await;
        post(&ines, &scene.at("/closing"), &[]).await;
        house.work().await;
        house.later(Duration::from_secs(29 * 86_400));
        house.work().await;
        let due = |kinds: Vec<String>| kinds.iter().filter(|kind| *kind == "workshops.follow_up_due").count();
        assert_eq!(due(told(&house).await), 0);
        house.later(Duration::from_secs(2 * 86_400));
        house.work().await;
        house.later(Duration::from_secs(2 * 86_400));
        house.work().await;
        assert_eq!(due(told(&house).await), 1);
        let payload: String = house.read(kernel::Viewer::System, async |cx: &mut db::Cx| {
            cx.row("SELECT payload FROM fact WHERE kind = 'workshops.follow_up_due'", db::params![]).await
        }).await;
        assert!(payload.contains(&scene.ines.id.to_string()) && payload.contains(&owner) && !payload.contains(&scene.bo.id.to_string()), "{payload}");
        tried(&house, &scene, late, SubjectId::new(78)).await;
        let outcome = bo.get(&scene.at("/outcome")).await.text;
        assert!(outcome.contains("Became experiments later") && outcome.contains("Was left") && !outcome.contains("within 30 days</h2>"), "{outcome}");
    }

    async fn a_program_reads_and_fills_a_canvas(house: House) {
        let scene = Scene::set(&house).await;
        let bo = house.as_(&scene.bo);
        let teams = scene.teamed(&house).await;
        let canvas = scene.canvas(&bo, &teams[0], &[]).await;
        let path = format!("/api/stoa/v1/workshop-canvases/{canvas}");
        let list = bo.get(&format!("/api/stoa/v1/workshops/{}/canvases", scene.workshop)).await.json();
        assert_eq!(list["items"][0]["title"], "Ask IT");
        let filled = json!({ "version": 1, "title": "Ask IT", "side": "both", "capability": "C7", "owner": scene.cleo.id });
        let answer = bo.json(Method::PUT, &path, &filled).await;
        assert_eq!((answer.status, answer.json()["version"].as_i64()), (200, Some(2)), "{}", answer.text);
        assert_eq!(bo.json(Method::PUT, &path, &filled).await.status, 409, "an older version");
        assert_eq!(house.as_(&scene.olga).json(Method::PUT, &path, &json!({ "version": 2, "title": "Mine" })).await.status, 200, "she owns the space");
        assert_eq!(bo.json(Method::PUT, &path, &json!({ "version": 3, "title": "x", "owner": scene.olaf.id })).await.status, 409, "no member");
        assert_eq!(bo.json(Method::PUT, &path, &json!({ "version": 3, "title": "x", "side": "around" })).await.status, 422);
        assert_eq!(house.as_(&scene.olaf).json(Method::PUT, &path, &filled).await.status, 404);
        assert_eq!(house.as_(&scene.cleo).json(Method::PUT, &path, &json!({ "version": 3, "title": "x" })).await.status, 403, "she owns it no more");
    }
}
