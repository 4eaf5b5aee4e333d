//! What others asked before, beside the form of a question.

use super::{Scene, accept, answer, ask, slices};
use crate::verifying::verify;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::{Reach, Role, SubjectId};
use playhouse::{House, Person};
use web::similar::Draft;
use web::{App, Visit};

/// Another slice looks through titles and shows the panel.
pub fn slice() -> web::Slice {
    web::Slice::new("alike").similar(panel)
}

fn panel<'c>(_: &'c mut Cx, _: &'c App, _: &'c Visit, draft: &'c Draft<'c>) -> BoxFuture<'c, db::Result<String>> {
    let html =
        format!("<section id=\"alike\">{} {} {} “{}”</section>", draft.form, draft.field, draft.again, draft.title);
    async move { Ok(html) }.boxed()
}

/// What a colleague is told of a question, and what stands below its text.
async fn beside(house: &House, person: &Person, id: SubjectId) -> (Vec<String>, String) {
    let app = house.app.clone();
    let work = async move |cx: &mut Cx| {
        let lang = texts::Lang::En;
        let subject = subjects::find(cx, id).await?.expect("they may read it");
        let marks =
            app.slices.similar.trust(cx, lang, std::iter::once(&subject)).await?.remove(&id).unwrap_or_default();
        let visit = Visit { viewer: cx.viewer().clone(), ..Visit::stranger(&app, lang, "/") };
        let below = app.slices.similar.named(&subject.kind).and_then(|one| one.below).expect("questions have answers");
        let html = below(cx, &app, &visit, &subject).await?.unwrap_or_default();
        Ok((marks.into_iter().map(|mark| mark.label).collect(), html))
    };
    house.read(person.viewer(), work).await
}

playhouse::on_both! {
    slices: slices();

    async fn the_form_of_a_question_has_what_is_like_its_title_beside_it(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, space) = (house.as_(&scene.ines), scene.help.id);
        let page = ines.get(&format!("/questions/new?space={space}")).await.text;
        let told = format!("composer-question-{space} question-{space}-title /questions/new “”");
        assert!(page.contains(&told), "{page}");
        assert!(page.contains(&format!("id=\"composer-question-{space}\"")) && page.contains(&format!("id=\"question-{space}-title\"")));
        assert!(!ines.get("/questions/new").await.text.contains("id=\"alike\""), "there is no title to type yet");
    }

    async fn the_form_comes_back_with_everything_when_somebody_looks_without_scripts(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, space) = (house.as_(&scene.ines), scene.help.id.to_string());
        let fields = [("space", space.as_str()), ("title", "VPN <drops>"), ("body", "A long story"), ("key", "k1")];
        let page = ines.post("/questions/new", &fields).await;
        assert_eq!(page.status, 200, "{}", page.text);
        for part in ["“VPN <drops>”", "value=\"VPN &#60;drops&#62;\"", "A long story", "value=\"k1\""] {
            assert!(page.text.contains(part), "{part}: {}", page.text);
        }
        let nothing = ines.get("/api/stoa/v1/questions").await.json();
        assert_eq!(nothing["items"].as_array().map(Vec::len), Some(0), "looking asks nothing");
    }

    async fn what_was_typed_where_one_may_not_ask_comes_back_to_copy(house: House) {
        let scene = Scene::set(&house).await;
        let council = house.space("Council", Reach::Internal).await;
        let work = async move |cx: &mut Cx| {
            cx.execute("UPDATE space SET archived_at = 1 WHERE id = $1", db::params![council.id]).await.map(|_| council.id)
        };
        let space = house.write(work).await.to_string();
        let fields = [("space", space.as_str()), ("title", "Why?"), ("body", "A long story")];
        let page = house.as_(&scene.ines).post("/questions/new", &fields).await;
        assert!(page.status == 403 && page.text.contains("A long story"), "{}", page.text);
    }

    async fn a_question_is_told_with_how_far_it_has_come_and_its_best_answers(house: House) {
        let scene = Scene::set(&house).await;
        house.join(&scene.priya, &scene.help, Role::Expert).await;
        let (ines, priya) = (house.as_(&scene.ines), house.as_(&scene.priya));
        let id = scene.ask(&house, "Why?").await;
        let (marks, html) = beside(&house, &scene.priya, id).await;
        assert_eq!(marks, ["No answer yet"]);
        assert!(html.contains("Nobody has answered yet."), "{html}");
        for number in 1..=3 {
            house.later(std::time::Duration::from_secs(1));
            answer(&ines, id, &format!("Answer **{number}**")).await;
        }
        let last = answer(&ines, id, "Forget <b>this</b> device").await;
        assert_eq!(beside(&house, &scene.priya, id).await.0, ["4 answers"]);
        assert_eq!(accept(&ines, id, last).await, 303);
        assert_eq!(verify(&priya, last, "").await.0, 303);
        let (marks, html) = beside(&house, &scene.priya, id).await;
        assert_eq!(marks, ["Answered", "Verified"]);
        let places = ["Forget", "Answer <strong>1</strong>", "Answer <strong>2</strong>"].map(|part| html.find(part).unwrap_or(0));
        assert!(places[0] > 0 && places[0] < places[1] && places[1] < places[2], "{html}");
        assert!(!html.contains("<strong>3</strong>") && html.contains("And 1 more answer."), "{html}");
    }

    async fn what_was_changed_since_it_was_verified_is_not_told_as_verified(house: House) {
        let scene = Scene::set(&house).await;
        house.join(&scene.priya, &scene.help, Role::Expert).await;
        let (ines, priya) = (house.as_(&scene.ines), house.as_(&scene.priya));
        let id = ask(&ines, &scene.help, "Why?").await;
        let reply = answer(&ines, id, "Restart it").await;
        assert_eq!(verify(&priya, reply, "").await.0, 303);
        assert_eq!(beside(&house, &scene.priya, id).await.0, ["1 answer", "Verified"]);
        house.later(std::time::Duration::from_secs(60));
        assert_eq!(ines.form(http::Method::PUT, &format!("/answers/{reply}"), &[("body", "Throw it away")]).await.status, 303);
        let (marks, html) = beside(&house, &scene.priya, id).await;
        assert!(marks == ["1 answer"] && !html.contains("Verified"), "{html}");
    }
}
