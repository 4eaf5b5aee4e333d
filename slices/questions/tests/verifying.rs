//! Answers that somebody who knows vouches for.

use super::{Scene, accept, answer, slices};
use db::{Cx, params};
use http::Method;
use kernel::{Role, SubjectId};
use playhouse::{Client, House};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 3600);

pub async fn verify(client: &Client, answer: SubjectId, until: &str) -> (u16, String) {
    let answer = client.form(Method::PUT, &format!("/answers/{answer}/verification"), &[("until", until)]).await;
    (answer.status, answer.text)
}

async fn facts(house: &House, kind: &'static str) -> Vec<String> {
    let sql = "SELECT payload FROM fact WHERE kind = $1 ORDER BY id";
    house.read(kernel::Viewer::System, async move |cx: &mut Cx| cx.rows(sql, params![kind]).await).await
}

playhouse::on_both! {
    slices: slices();

    async fn accepted_verified_and_most_helpful_are_three_things(house: House) {
        let scene = Scene::set(&house).await;
        let kofi = house.employee("Kofi Mensah").await;
        house.join(&kofi, &scene.help, Role::Expert).await;
        let id = scene.ask(&house, "Why?").await;
        let (one, two) = (answer(&house.as_(&scene.priya), id, "So").await, answer(&house.as_(&scene.priya), id, "Or so").await);
        assert_eq!(accept(&house.as_(&scene.ines), id, one).await, 303);
        assert_eq!(verify(&house.as_(&kofi), two, "").await.0, 303);
        let page = house.as_(&scene.ines).get(&format!("/questions/{id}")).await.text;
        let part = page.split(&format!("id=\"subject-{two}\"")).nth(1).expect("it is there");
        assert!(part.contains("<b>Verified</b> by Kofi Mensah, an expert, until") && !part.contains("<b>Accepted</b>"), "{part}");
        assert!(!part.contains("/verification"), "who asked is offered nothing");
        assert!(house.as_(&kofi).get(&format!("/questions/{id}")).await.text.contains(&format!("/answers/{two}/verification")));
        let json = house.as_(&scene.ines).get(&format!("/api/stoa/v1/answers/{two}")).await.json();
        assert_eq!((&json["accepted"], &json["verified"]["role"]), (&serde_json::json!(false), &serde_json::json!("expert")));
        assert_eq!(facts(&house, "questions.answer_verified").await.len(), 1);
    }

    async fn only_those_who_know_vouch_and_never_for_themselves(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let reply = answer(&house.as_(&scene.priya), id, "So").await;
        house.join(&scene.priya, &scene.help, Role::Owner).await;
        assert_eq!(verify(&house.as_(&scene.ines), reply, "").await.0, 403);
        assert_eq!(verify(&house.as_(&scene.priya), reply, "").await.0, 403, "her own");
        assert_eq!(house.as_(&scene.priya).get(&format!("/answers/{reply}/verification")).await.status, 403);
        let hanne = house.as_(&house.customer("Hanne").await);
        for hidden in [reply, id, SubjectId::new(77)] {
            assert_eq!(verify(&hanne, hidden, "").await.0, 404);
            assert_eq!(hanne.get(&format!("/answers/{hidden}/verification")).await.status, 404);
            let path = format!("/api/stoa/v1/answers/{hidden}/verification");
            assert_eq!(hanne.json(Method::PUT, &path, &serde_json::json!({})).await.status, 404);
            assert_eq!(hanne.bare(Method::DELETE, &path).await.status, 404);
        }
        assert_eq!(verify(&house.as_(&scene.priya), id, "").await.0, 404, "a question is no answer");
    }

    async fn it_ends_on_its_day_is_told_before_and_can_be_renewed_and_taken_back(house: House) {
        let scene = Scene::set(&house).await;
        house.join(&scene.ines, &scene.help, Role::Owner).await;
        let id = scene.ask(&house, "Why?").await;
        let reply = answer(&house.as_(&scene.priya), id, "So").await;
        let ines = house.as_(&scene.ines);
        let (status, text) = verify(&ines, reply, "2001-01-01").await;
        assert!(status == 422 && text.contains("Choose a day from today on") && text.contains("value=\"2001-01-01\""), "{text}");
        assert_eq!(verify(&ines, reply, "").await.0, 303);
        house.work().await;
        assert!(facts(&house, "questions.verification_due").await.is_empty());
        house.later(DAY * 340);
        house.work().await;
        house.later(DAY);
        house.work().await;
        let due = facts(&house, "questions.verification_due").await;
        assert!(due.len() == 1 && due[0].contains(&format!("\"people\":[\"{}\"]", scene.ines.id)), "{due:?}");
        house.later(DAY * 40);
        let page = ines.get(&format!("/questions/{id}")).await.text;
        assert!(page.contains("Verification is over") && page.contains("Renew verification"), "{page}");
        assert_eq!(verify(&ines, reply, "").await.0, 303);
        assert!(ines.get(&format!("/questions/{id}")).await.text.contains("<b>Verified</b>"));
        for _ in 0..2 {
            assert_eq!(ines.bare(Method::DELETE, &format!("/answers/{reply}/verification")).await.status, 303);
        }
        assert!(!ines.get(&format!("/questions/{id}")).await.text.contains("<b>Verified</b>"));
        assert_eq!(facts(&house, "questions.verification_withdrawn").await.len(), 1);
    }

    async fn an_answer_that_was_changed_since_says_so(house: House) {
        let scene = Scene::set(&house).await;
        house.join(&scene.ines, &scene.help, Role::Owner).await;
        let id = scene.ask(&house, "Why?").await;
        let reply = answer(&house.as_(&scene.priya), id, "So").await;
        assert_eq!(verify(&house.as_(&scene.ines), reply, "").await.0, 303);
        house.later(DAY);
        let change = [("body", "Not so")];
        assert_eq!(house.as_(&scene.priya).form(Method::PUT, &format!("/answers/{reply}"), &change).await.status, 303);
        let page = house.as_(&scene.ines).get(&format!("/questions/{id}")).await.text;
        assert!(page.contains("It was changed since."), "{page}");
    }

    async fn what_was_verified_elsewhere_comes_along(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.ask(&house, "Why?").await;
        let reply = answer(&house.as_(&scene.priya), id, "So").await;
        let by = scene.ines.id;
        for _ in 0..2 {
            house.write(async move |cx: &mut Cx| {
                questions::import::verify(cx, reply, by, cx.now().plus(DAY)).await
            }).await;
        }
        let json = house.as_(&scene.priya).get(&format!("/api/stoa/v1/answers/{reply}")).await.json();
        assert_eq!(json["verified"]["by"]["name"], serde_json::json!("Ines Caldeira"));
        assert!(facts(&house, "questions.answer_verified").await.is_empty(), "nobody is told");
    }
}
