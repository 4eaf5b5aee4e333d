//! Accepting answers.

use super::{Scene, accept, answer, slices};
use db::{Cx, params};
use http::Method;
use kernel::{Granted, Role, SubjectId, Verdict};
use playhouse::{House, Person};
use std::time::Duration;

/// The act of taking something away, judged elsewhere.
struct Remove;

impl kernel::Rule<subjects::Subject> for Remove {
    fn judge(&self, _: &kernel::Viewer, _: &subjects::Subject) -> Verdict {
        Verdict::Allowed
    }
}

async fn granted(cx: &mut Cx, id: SubjectId) -> db::Result<Granted<subjects::Subject>> {
    let subject = subjects::lock(cx, id).await?.ok_or(db::Error::NoRow)?;
    Ok(kernel::grant::grant(&kernel::Viewer::System, subject, &Remove).expect("the rule allows all"))
}

async fn kinds(house: &House) -> Vec<String> {
    house
        .read(kernel::Viewer::System, async |cx: &mut Cx| {
            cx.rows("SELECT kind FROM fact WHERE kind >= 'questions.' AND kind < 'questions/' ORDER BY id", params![])
                .await
        })
        .await
}

/// What a live update brings of an answer to this person.
async fn live(house: &House, person: &Person, id: SubjectId) -> Option<String> {
    let (app, viewer) = (house.app.clone(), person.viewer());
    let render =
        app.slices.kinds.named("questions.answer").and_then(|kind| kind.fragment).expect("answers are shown live");
    let work = async move |cx: &mut Cx| {
        let visit = web::Visit { viewer: cx.viewer().clone(), ..web::Visit::stranger(&app, texts::Lang::En, "/") };
        let Some(subject) = subjects::find(cx, id).await? else { return Ok(None) };
        render(cx, &app, &visit, &subject).await
    };
    house.read(viewer, work).await
}

playhouse::on_both! {
    slices: slices();

    async fn an_answer_comes_live_as_its_page_shows_it_to_each(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let empty = house.as_(&scene.ines).get(&format!("/questions/{id}")).await.text;
        assert!(empty.contains(&format!("id=\"replies-{id}\"")), "a place for what comes: {empty}");
        let reply = answer(&house.as_(&scene.priya), id, "So **it** is").await;
        let html = live(&house, &scene.ines, reply).await.expect("she sees it");
        assert!(html.contains(&format!("id=\"subject-{reply}\"")) && html.contains("<strong>it</strong>"), "{html}");
        assert!(html.contains("/acceptance") && !html.contains("data-accepted"), "who asked may accept: {html}");
        let page = house.as_(&scene.ines).get(&format!("/questions/{id}")).await.text;
        assert!(page.contains(html.trim()), "the same as on the page");
        let html = live(&house, &scene.priya, reply).await.expect("she wrote it");
        assert!(!html.contains("/acceptance"), "{html}");
        assert_eq!(accept(&house.as_(&scene.ines), id, reply).await, 303);
        assert!(live(&house, &scene.priya, reply).await.is_some_and(|html| html.contains("data-accepted")));
    }

    async fn the_accepted_answer_moves_to_the_top_and_says_who_accepted_it(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let first = answer(&house.as_(&scene.priya), id, "Flight mode").await;
        house.later(Duration::from_secs(60));
        let second = answer(&house.as_(&scene.priya), id, "Forget the device").await;
        assert_eq!(accept(&house.as_(&scene.ines), id, second).await, 303);
        let page = house.as_(&scene.priya).get(&format!("/questions/{id}")).await.text;
        let place = |answer| page.find(&format!("id=\"subject-{answer}\"")).expect("the answer is there");
        assert!(place(second) < place(first));
        assert!(page.contains("by Ines Caldeira, who asked") && page.contains("data-accepted"));
        assert_eq!(kinds(&house).await, ["questions.answer_accepted"]);
    }

    async fn only_the_asker_and_those_who_know_accept(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let reply = answer(&house.as_(&scene.priya), id, "So").await;
        assert_eq!(accept(&house.as_(&scene.priya), id, reply).await, 403);
        assert!(!house.as_(&scene.priya).get(&format!("/questions/{id}")).await.text.contains("/acceptance"));
        house.join(&scene.priya, &scene.help, Role::Moderator).await;
        assert_eq!(accept(&house.as_(&scene.priya), id, reply).await, 303);
        let page = house.as_(&scene.ines).get(&format!("/questions/{id}")).await.text;
        assert!(page.contains("by Priya Raman, who moderates here"), "{page}");
        assert_eq!(accept(&house.as_(&scene.ines), id, id).await, 404);
    }

    async fn who_asked_is_reminded_once_and_then_an_expert_may_accept(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let unanswered = scene.ask(&house, "Why not?").await;
        answer(&house.as_(&scene.ines), unanswered, "I found it myself").await;
        let kofi = house.employee("Kofi Mensah").await;
        house.join(&kofi, &scene.help, Role::Expert).await;
        let reply = answer(&house.as_(&scene.priya), id, "So").await;
        house.later(Duration::from_secs(2 * 24 * 3600));
        house.work().await;
        assert!(kinds(&house).await.is_empty(), "not yet");
        assert_eq!(accept(&house.as_(&kofi), id, reply).await, 403);
        house.later(Duration::from_secs(2 * 24 * 3600));
        house.work().await;
        house.later(Duration::from_secs(2 * 3600));
        house.work().await;
        assert_eq!(kinds(&house).await, ["questions.acceptance_due"], "once, and only for what others answered");
        assert_eq!(accept(&house.as_(&kofi), id, reply).await, 303);
        let page = house.as_(&scene.ines).get(&format!("/questions/{id}")).await.text;
        assert!(page.contains("by Kofi Mensah, an expert"), "{page}");
        let all = house.as_(&scene.ines).get(&format!("/api/stoa/v1/questions/{id}/acceptances")).await.json();
        assert_eq!((&all[0]["role"], &all[0]["until"]), (&serde_json::json!("expert"), &serde_json::Value::Null));
        let hanne = house.customer("Hanne").await;
        assert_eq!(house.as_(&hanne).get(&format!("/api/stoa/v1/questions/{id}/acceptances")).await.status, 404);
    }

    async fn taking_it_back_keeps_who_accepted_what_until_when(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let reply = answer(&house.as_(&scene.priya), id, "So").await;
        let ines = house.as_(&scene.ines);
        assert_eq!(accept(&ines, id, reply).await, 303);
        house.later(Duration::from_secs(60));
        assert_eq!(ines.bare(Method::DELETE, &format!("/questions/{id}/acceptance")).await.status, 303);
        assert_eq!(ines.bare(Method::DELETE, &format!("/questions/{id}/acceptance")).await.status, 303);
        let page = ines.get(&format!("/questions/{id}")).await.text;
        assert!(page.contains("Accepted before") && page.contains("ended by Ines Caldeira") && !page.contains("data-accepted"));
        assert_eq!(kinds(&house).await, ["questions.answer_accepted", "questions.acceptance_withdrawn"]);
    }

    async fn accepting_another_answer_ends_the_first_acceptance(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let first = answer(&house.as_(&scene.priya), id, "So").await;
        let second = answer(&house.as_(&scene.priya), id, "Or so").await;
        let ines = house.as_(&scene.ines);
        assert_eq!(accept(&ines, id, first).await, 303);
        house.later(Duration::from_secs(1));
        assert_eq!(accept(&ines, id, second).await, 303);
        let page = ines.get(&format!("/questions/{id}")).await.text;
        assert_eq!(page.matches("data-accepted").count(), 1);
        assert!(page.contains("Accepted before"));
    }

    async fn taking_the_accepted_answer_away_ends_its_acceptance_and_counts_again(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let reply = answer(&house.as_(&scene.priya), id, "So").await;
        assert_eq!(accept(&house.as_(&scene.ines), id, reply).await, 303);
        house.write(async move |cx: &mut Cx| {
            let answer = granted(cx, reply).await?;
            subjects::remove(cx, &answer).await
        }).await;
        let page = house.as_(&scene.ines).get(&format!("/questions/{id}")).await.text;
        assert!(page.contains("No answer yet") && page.contains("Accepted before") && !page.contains("data-accepted"), "{page}");
        house.write(async move |cx: &mut Cx| {
            let answer = granted(cx, reply).await?;
            subjects::restore(cx, &answer).await
        }).await;
        let page = house.as_(&scene.ines).get(&format!("/questions/{id}")).await.text;
        assert!(page.contains("1 answer") && !page.contains("data-accepted"));
    }
}
