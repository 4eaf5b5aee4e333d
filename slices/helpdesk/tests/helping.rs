//! What those who help see and do.

use crate::{Scene, ask, slices, status};
use db::Cx;
use http::Method;
use jobs::Record;
use kernel::{PersonId, SubjectId};
use playhouse::{House, Person};
use serde_json::json;
use std::time::Duration;
use subjects::NewSubject;

/// What the questions record when nobody answered in time.
#[derive(serde::Serialize, serde::Deserialize)]
struct Escalated {
    question: SubjectId,
    space: kernel::SpaceId,
}

impl kernel::Fact for Escalated {
    const KIND: &'static str = "questions.escalated";
    fn subject(&self) -> Option<SubjectId> {
        Some(self.question)
    }
    fn space(&self) -> Option<kernel::SpaceId> {
        Some(self.space)
    }
}

/// Somebody writes something of a kind, below something or at the top of the space.
pub(crate) async fn write(
    house: &House,
    by: &Person,
    scene: &Scene,
    kind: &'static str,
    below: Option<SubjectId>,
) -> SubjectId {
    let (author, space): (PersonId, _) = (by.id, scene.space.id);
    let work = async move |cx: &mut Cx| {
        let standing = subjects::standing(cx, space).await?.ok_or(db::Error::NoRow)?;
        let text = subjects::write(cx, "So").await?;
        let root = match below {
            Some(root) => subjects::lock(cx, root).await?,
            None => None,
        };
        let audience = root.as_ref().map_or(standing.read_audience, |root| root.audience);
        let below = root.as_ref().map(|root| (root, root));
        let title = if below.is_none() { "Why so?" } else { "" };
        let new =
            NewSubject { kind, space, audience, author, below, title, text: &text, client_key: None, source: None };
        subjects::create(cx, &new)
            .await
            .map(|created| created.id)
            .map_err(|refused| db::Error::Other(refused.to_string()))
    };
    house.app.db.write(by.viewer(), work).await.expect("it is written")
}

pub(crate) async fn titles(house: &House, person: &Person, scene: &Scene, view: &str) -> Vec<String> {
    let page = house.as_(person).get(&format!("/help/desks/{}?view={view}", scene.desk)).await;
    assert_eq!(page.status, 200, "{}", page.text);
    let lines = page.text.split("class=\"list-title\"").skip(1);
    lines
        .map(|rest| rest.split_once('>').map_or("", |(_, rest)| rest.split('<').next().unwrap_or("")).to_owned())
        .collect()
}

pub(crate) async fn handle(house: &House, person: &Person, id: SubjectId, said: &serde_json::Value) -> u16 {
    let path = format!("/api/stoa/v1/help/requests/{id}/handling");
    house.as_(person).json(Method::PUT, &path, said).await.status
}

playhouse::on_both! {
    slices: slices();

    async fn the_queue_has_the_most_urgent_first_then_what_has_waited_longest(house: House) {
        let scene = Scene::set(&house).await;
        let mut all = Vec::new();
        for title in ["First", "Second", "Third"] {
            all.push(scene.ask(&house, title).await);
            house.later(Duration::from_secs(60));
        }
        assert_eq!(titles(&house, &scene.priya, &scene, "").await, ["First", "Second", "Third"]);
        assert_eq!(handle(&house, &scene.priya, all[2], &json!({ "priority": "urgent" })).await, 204);
        assert_eq!(handle(&house, &scene.priya, all[1], &json!({ "assignee": scene.priya.id.to_string() })).await, 204);
        assert_eq!(titles(&house, &scene.priya, &scene, "waiting").await, ["Third", "First", "Second"]);
        assert_eq!(titles(&house, &scene.priya, &scene, "unassigned").await, ["Third", "First"]);
        assert_eq!(titles(&house, &scene.priya, &scene, "mine").await, ["Second"]);
        assert!(titles(&house, &scene.sanna, &scene, "mine").await.is_empty());
        assert_eq!(handle(&house, &scene.priya, all[0], &json!({ "status": "solved" })).await, 204);
        assert_eq!(titles(&house, &scene.sanna, &scene, "solved").await, ["First"]);
        assert_eq!(house.as_(&scene.priya).get(&format!("/help/desks/{}?view=all", scene.desk)).await.status, 404);
    }

    async fn only_those_who_help_get_something_in_hand(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "No sound").await;
        let to = |person: &Person| json!({ "assignee": person.id.to_string() });
        for not in [&scene.kofi, &scene.ines] {
            assert_eq!(handle(&house, &scene.priya, id, &to(not)).await, 422);
        }
        assert_eq!(handle(&house, &scene.priya, id, &to(&scene.sanna)).await, 204);
        assert_eq!(handle(&house, &scene.priya, id, &json!({ "assignee": "" })).await, 204);
        let page = house.as_(&scene.priya).get(&format!("/help/requests/{id}")).await.text;
        for words in ["In the hand of Sanna Kivela", "In nobody&#39;s hand"] {
            assert!(page.contains(words) || page.contains(&words.replace("&#39;", "'")), "no {words} in {page}");
        }
        let facts: Vec<String> = house.read(kernel::Viewer::System, async |cx: &mut Cx| {
            cx.rows("SELECT payload FROM fact WHERE kind = 'helpdesk.request_assigned' ORDER BY id", db::params![]).await
        }).await;
        assert!(facts.len() == 2 && facts[0].contains(&scene.sanna.id.to_string()), "{facts:?}");
    }

    async fn an_answer_turns_who_is_waited_for(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "No sound").await;
        let ines = house.as_(&scene.ines);
        write(&house, &scene.ines, &scene, "network.reply", Some(id)).await;
        assert_eq!(status(&ines, id).await, "new", "one's own second word changes nothing");
        write(&house, &scene.priya, &scene, "network.reply", Some(id)).await;
        assert_eq!(status(&ines, id).await, "with_asker");
        write(&house, &scene.ines, &scene, "network.reply", Some(id)).await;
        assert_eq!(status(&ines, id).await, "with_helpers");
        assert_eq!(handle(&house, &scene.priya, id, &json!({ "status": "solved" })).await, 204);
        write(&house, &scene.ines, &scene, "network.reply", Some(id)).await;
        assert_eq!(status(&ines, id).await, "with_helpers", "it was not");
        assert_eq!(handle(&house, &scene.priya, id, &json!({ "status": "solved" })).await, 204);
        house.later(Duration::from_secs(15 * 86_400));
        write(&house, &scene.ines, &scene, "network.reply", Some(id)).await;
        assert_eq!(status(&ines, id).await, "solved", "after a fortnight it is a new matter");
    }

    async fn a_question_is_taken_on_and_stays_the_question_that_it_was(house: House) {
        let scene = Scene::set(&house).await;
        let question = write(&house, &scene.ines, &scene, "questions.question", None).await;
        let (priya, kofi) = (house.as_(&scene.priya), house.as_(&scene.kofi));
        let address = format!("/help/requests/{question}");
        assert_eq!(kofi.bare(Method::PUT, &address).await.status, 403);
        for _ in 0..2 {
            let taken = priya.bare(Method::PUT, &address).await;
            assert_eq!((taken.status, taken.location()), (303, format!("/questions/{question}?stay=1").as_str()));
        }
        assert_eq!(titles(&house, &scene.priya, &scene, "").await, ["Why so?"]);
        assert_eq!(status(&kofi, question).await, "new", "whoever reads the question sees how far it is");
        assert_eq!(handle(&house, &scene.kofi, question, &json!({ "status": "solved" })).await, 403);
        write(&house, &scene.kofi, &scene, "questions.answer", Some(question)).await;
        assert_eq!(status(&kofi, question).await, "new", "a colleague's answer is not the desk's");
        write(&house, &scene.priya, &scene, "questions.answer", Some(question)).await;
        assert_eq!(status(&kofi, question).await, "with_asker");
        let post = write(&house, &scene.ines, &scene, "network.update", None).await;
        assert_eq!(priya.bare(Method::PUT, &format!("/help/requests/{post}")).await.status, 404, "only questions");
        let own = ask(&house.as_(&scene.priya), scene.desk, "My own").await;
        assert_eq!(priya.bare(Method::PUT, &format!("/help/requests/{own}")).await.status, 404);
    }

    async fn a_question_that_nobody_answered_waits_at_the_desk(house: House) {
        let scene = Scene::set(&house).await;
        let question = write(&house, &scene.ines, &scene, "questions.question", None).await;
        let space = scene.space.id;
        for _ in 0..2 {
            house.write(async move |cx: &mut Cx| cx.record(&Escalated { question, space }).await.map(drop)).await;
        }
        assert_eq!(titles(&house, &scene.priya, &scene, "unassigned").await, ["Why so?"]);
        assert_eq!(status(&house.as_(&scene.ines), question).await, "new");
    }
}
