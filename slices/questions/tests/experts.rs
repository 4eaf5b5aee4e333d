//! Who knows of what, and who is asked by name.

use super::{Scene, accept, answer, slices};
use db::{Cx, params};
use http::Method;
use kernel::{Reach, Role, SubjectId};
use playhouse::{Client, House, Person, Space};
use serde_json::json;
use std::time::Duration;

async fn ask_about(client: &Client, space: &Space, title: &str, body: &str) -> SubjectId {
    let space = space.id.to_string();
    let made = client.post("/questions", &[("space", space.as_str()), ("title", title), ("body", body)]).await;
    assert_eq!(made.status, 303, "{}", made.text);
    made.location().rsplit('/').next().and_then(|id| id.parse().ok()).expect("its id")
}

async fn named(client: &Client, space: &Space, topic: &str, person: Option<&Person>) -> (u16, String) {
    let (space, person) = (space.id.to_string(), person.map(|one| one.id.to_string()).unwrap_or_default());
    let fields = [("space", space.as_str()), ("topic", topic), ("person", person.as_str())];
    let answer = client.post("/questions/experts", &fields).await;
    (answer.status, answer.text)
}

async fn invite(client: &Client, question: SubjectId, person: &Person) -> u16 {
    let person = person.id.to_string();
    client.post(&format!("/questions/{question}/invitations"), &[("person", person.as_str())]).await.status
}

async fn kinds(house: &House) -> Vec<String> {
    let sql = "SELECT kind FROM fact WHERE kind >= 'questions.' AND kind < 'questions/' ORDER BY id";
    house.read(kernel::Viewer::System, async move |cx: &mut Cx| cx.rows(sql, params![]).await).await
}

playhouse::on_both! {
    slices: slices();

    async fn an_owner_names_experts_and_agrees_to_those_who_offer(house: House) {
        let scene = Scene::set(&house).await;
        let kofi = house.employee("Kofi Mensah").await;
        house.join(&scene.ines, &scene.help, Role::Owner).await;
        let (ines, priya, stranger) = (house.as_(&scene.ines), house.as_(&scene.priya), house.as_(&kofi));
        assert_eq!(named(&priya, &scene.help, "#VPN", None).await.0, 303, "she offers");
        assert_eq!(named(&priya, &scene.help, "vpn", Some(&scene.ines)).await.0, 403, "only owners name");
        assert_eq!(named(&stranger, &scene.help, "vpn", None).await.0, 403, "no member");
        let (status, page) = named(&ines, &scene.help, "vpn", Some(&kofi)).await;
        assert!(status == 422 && page.contains("Choose somebody who belongs to this space"), "{page}");
        let (status, page) = named(&priya, &scene.help, "two words", None).await;
        assert!(status == 422 && page.contains("value=\"two words\"") && page.contains("A topic is one word"), "{page}");
        let address = format!("/questions/experts?space={}", scene.help.id);
        let page = ines.get(&address).await.text;
        assert!(page.contains("#vpn") && page.contains("Waits for an owner") && page.contains(">Agree<"), "{page}");
        assert!(!priya.get(&address).await.text.contains(">Agree<"));
        assert_eq!(named(&ines, &scene.help, "vpn", Some(&scene.priya)).await.0, 303);
        assert!(!ines.get(&address).await.text.contains("Waits for an owner"));
        let list = priya.get(&format!("/api/stoa/v1/experts/{}", scene.help.id)).await.json();
        assert_eq!((&list["items"][0]["topic"], &list["items"][0]["person"]["name"]), (&json!("vpn"), &json!("Priya Raman")));
        let one = format!("/api/stoa/v1/experts/{}/vpn/{}", scene.help.id, scene.priya.id);
        assert_eq!(stranger.bare(Method::DELETE, &one).await.status, 403);
        assert_eq!(priya.bare(Method::DELETE, &one).await.status, 204, "she steps back");
        assert_eq!(kinds(&house).await, ["questions.expert_offered", "questions.expert_named", "questions.expert_released"]);
    }

    async fn who_may_not_read_a_space_learns_nothing_of_its_experts(house: House) {
        let scene = Scene::set(&house).await;
        house.join(&scene.ines, &scene.help, Role::Owner).await;
        assert_eq!(named(&house.as_(&scene.ines), &scene.help, "vpn", Some(&scene.priya)).await.0, 303);
        let hanne = house.as_(&house.customer("Hanne").await);
        for space in [scene.help.id.to_string(), "77".to_owned()] {
            assert_eq!(hanne.get(&format!("/questions/experts?space={space}")).await.status, 404);
            assert_eq!(hanne.get(&format!("/api/stoa/v1/experts/{space}")).await.status, 404);
            let one = format!("/api/stoa/v1/experts/{space}/vpn/{}", scene.priya.id);
            assert_eq!(hanne.bare(Method::DELETE, &one).await.status, 404);
        }
    }

    async fn questions_with_a_topic_are_its_experts_to_answer_until_somebody_did(house: House) {
        let scene = Scene::set(&house).await;
        house.join(&scene.ines, &scene.help, Role::Owner).await;
        let other = house.space("Finance", Reach::Internal).await;
        assert_eq!(named(&house.as_(&scene.ines), &scene.help, "vpn", Some(&scene.priya)).await.0, 303);
        let (ines, priya) = (house.as_(&scene.ines), house.as_(&scene.priya));
        let id = ask_about(&ines, &scene.help, "Tunnel", "My #VPN breaks").await;
        ask_about(&ines, &scene.help, "Printer", "It does not print").await;
        ask_about(&ines, &other, "Elsewhere", "The #vpn of others").await;
        let mine = async || priya.get("/questions?state=mine").await.text;
        let page = mine().await;
        assert!(page.contains(">Tunnel<") && !page.contains(">Printer<") && !page.contains(">Elsewhere<"), "{page}");
        assert!(page.contains("Mine to answer (1)"), "{page}");
        assert!(!ines.get("/questions?state=mine").await.text.contains(">Tunnel<"));
        assert_eq!(ines.form(Method::PUT, &format!("/questions/{id}"), &[("title", "Tunnel"), ("body", "It breaks")]).await.status, 303);
        assert!(!mine().await.contains(">Tunnel<"), "the topic is not in it any more");
        let again = [("title", "Tunnel"), ("body", "It is #vpn after all")];
        assert_eq!(ines.form(Method::PUT, &format!("/questions/{id}"), &again).await.status, 303);
        assert!(mine().await.contains(">Tunnel<"));
        let reply = answer(&priya, id, "Try this").await;
        assert!(!mine().await.contains(">Tunnel<"));
        assert_eq!(accept(&priya, id, reply).await, 403, "the asker's turn");
        house.later(Duration::from_secs(11 * 24 * 3600));
        assert_eq!(accept(&priya, id, reply).await, 303, "an expert of the topic may then");
    }

    async fn a_colleague_is_asked_by_name_once_and_finds_it_among_theirs(house: House) {
        let scene = Scene::set(&house).await;
        let kofi = house.employee("Kofi Mensah").await;
        let id = scene.ask(&house, "Why?").await;
        let ines = house.as_(&scene.ines);
        for _ in 0..2 {
            assert_eq!(invite(&ines, id, &kofi).await, 303);
        }
        assert_eq!(kinds(&house).await, ["questions.invited"]);
        assert_eq!(invite(&ines, id, &scene.ines).await, 422);
        assert_eq!(invite(&ines, id, &house.customer("Hanne").await).await, 422, "she can't see it");
        let page = house.as_(&kofi).get("/questions?state=mine").await.text;
        assert!(page.contains(">Why?<"), "{page}");
        assert!(ines.get(&format!("/questions/{id}")).await.text.contains("asked by Ines Caldeira"));
        answer(&house.as_(&kofi), id, "So").await;
        assert!(!house.as_(&kofi).get("/questions?state=mine").await.text.contains(">Why?<"));
        let list = ines.get(&format!("/api/stoa/v1/questions/{id}/invitations")).await.json();
        assert_eq!(list["items"][0]["answered"], json!(true));
    }

    async fn an_invitation_is_taken_back_by_those_whom_it_concerns(house: House) {
        let scene = Scene::set(&house).await;
        let kofi = house.employee("Kofi Mensah").await;
        let id = scene.ask(&house, "Why?").await;
        assert_eq!(invite(&house.as_(&scene.priya), id, &kofi).await, 303);
        let one = format!("/api/stoa/v1/questions/{id}/invitations/{}", kofi.id);
        let other = house.as_(&house.employee("Rui").await);
        assert_eq!(other.bare(Method::DELETE, &one).await.status, 403);
        assert_eq!(house.as_(&kofi).bare(Method::DELETE, &one).await.status, 204);
        assert!(!house.as_(&kofi).get("/questions?state=mine").await.text.contains(">Why?<"));
    }

    async fn who_does_not_see_a_question_sees_no_invitation_either(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let person = house.customer("Hanne").await;
        let hanne = house.as_(&person);
        for hidden in [id, SubjectId::new(77)] {
            assert_eq!(hanne.get(&format!("/questions/{hidden}/invitations")).await.status, 404);
            assert_eq!(hanne.get(&format!("/api/stoa/v1/questions/{hidden}/invitations")).await.status, 404);
            assert_eq!(invite(&hanne, hidden, &scene.priya).await, 404);
        }
        // Somebody who was asked and then lost sight of the question is shown and counted nothing.
        let secret = house.space("Council", Reach::Private).await;
        for one in [&scene.ines, &scene.priya] {
            house.join(one, &secret, Role::Member).await;
        }
        let inside = ask_about(&house.as_(&scene.ines), &secret, "Hidden", "Who?").await;
        assert_eq!(invite(&house.as_(&scene.ines), inside, &scene.priya).await, 303);
        assert!(house.as_(&scene.priya).get("/questions?state=mine").await.text.contains(">Hidden<"));
        house.leave(&scene.priya, &secret).await;
        let page = house.as_(&scene.priya).get("/questions?state=mine").await.text;
        assert!(!page.contains("Hidden") && !page.contains("Mine to answer ("), "{page}");
    }

    async fn tags_of_an_import_are_topics_beside_those_in_the_text(house: House) {
        let scene = Scene::set(&house).await;
        house.join(&scene.ines, &scene.help, Role::Owner).await;
        assert_eq!(named(&house.as_(&scene.ines), &scene.help, "wheel-true", Some(&scene.priya)).await.0, 303);
        let id = scene.ask(&house, "Why?").await;
        for _ in 0..2 {
            house.write(async move |cx: &mut Cx| questions::import::topics(cx, id, &["Wheel-True", "no topic"]).await).await;
        }
        assert!(house.as_(&scene.priya).get("/questions?state=mine").await.text.contains(">Why?<"));
    }

    async fn the_other_queues_hold_what_was_forgotten_and_what_is_to_be_verified_again(house: House) {
        let scene = Scene::set(&house).await;
        house.join(&scene.priya, &scene.help, Role::Owner).await;
        let (ines, priya) = (house.as_(&scene.ines), house.as_(&scene.priya));
        let old = scene.ask(&house, "Old").await;
        let known = scene.ask(&house, "Known").await;
        let reply = answer(&ines, known, "So").await;
        assert_eq!(accept(&ines, known, reply).await, 303);
        assert_eq!(priya.form(Method::PUT, &format!("/answers/{reply}/verification"), &[("until", "")]).await.status, 303);
        let shows = async |state: &str, title: &str| {
            ines.get(&format!("/questions?state={state}")).await.text.contains(&format!(">{title}<"))
        };
        assert!(!shows("stale", "Old").await && !shows("expiring", "Known").await);
        house.later(Duration::from_secs(31 * 24 * 3600));
        assert!(shows("stale", "Old").await && !shows("stale", "Known").await);
        house.later(Duration::from_secs(310 * 24 * 3600));
        assert!(shows("expiring", "Known").await && !shows("expiring", "Old").await);
        answer(&priya, old, "Late").await;
        assert!(!shows("stale", "Old").await, "something happened");
        let json = ines.get("/api/stoa/v1/questions?state=expiring").await.json();
        assert_eq!(json["items"].as_array().map(Vec::len), Some(1));
        let hanne = house.as_(&house.customer("Hanne").await);
        for state in ["stale", "expiring", "mine", "all"] {
            assert!(!hanne.get(&format!("/questions?state={state}")).await.text.contains("Known"));
        }
    }
}
