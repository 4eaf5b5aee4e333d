//! The way of a draft: review, an hour to come, and what happens when somebody left meanwhile.

use super::{DAY, Scene, begin, begun, made, slices, told};
use db::Cx;
use http::Method;
use kernel::{Role, SubjectId};
use playhouse::{Client, House, Person};
use serde_json::json;
use std::time::Duration;

/// A blog of the space, which Ines owns; Cleo writes in it and does not publish, Mia belongs to the space.
async fn of_space(house: &House, scene: &Scene) -> SubjectId {
    house.join(&scene.ines, &scene.space, Role::Owner).await;
    let ines = house.as_(&scene.ines);
    let blog = begun(&begin(&ines, &scene.space, "space").await);
    let cleo = scene.cleo.id.to_string();
    assert_eq!(ines.post(&format!("/blogs/{blog}/delegates"), &[("person", &cleo)]).await.status, 303);
    blog
}

const FIELDS: [(&str, &str); 3] = [("title", "What we built"), ("body", "A whole **thought**"), ("kind", "technology")];

async fn draft(client: &Client, blog: SubjectId) -> String {
    let fields = [FIELDS[0], FIELDS[1], FIELDS[2], ("then", "draft")];
    let answer = client.post(&format!("/blogs/{blog}/posts"), &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    answer.location().to_owned()
}

async fn leave(house: &House, person: &Person) {
    let id = person.id;
    house
        .write(async move |cx: &mut Cx| {
            let now = cx.now();
            cx.execute("UPDATE person SET left_at = $2 WHERE id = $1", db::params![id, now]).await.map(drop)
        })
        .await;
}

/// Sets the hour of a draft: a day from now, by the clock of whoever sets it.
async fn tomorrow(house: &House, client: &Client, path: &str) {
    let zone: texts::Zone = "UTC".parse().expect("it is a zone");
    let hour = web::civil::hour_field(house.app.now().plus(DAY), &zone);
    let fields = json!({ "hour": hour, "zone": "UTC" });
    let set = client.json(Method::PUT, &format!("/api/stoa/v1{path}/hour"), &fields).await;
    assert_eq!(set.status, 204, "{}", set.text);
}

async fn next_day(house: &House) {
    house.later(DAY + Duration::from_secs(90));
    house.work().await;
}

playhouse::on_both! {
    slices: slices();

    async fn a_member_proposes_an_owner_sends_it_back_with_a_word_and_publishes_it_then(house: House) {
        let scene = Scene::set(&house).await;
        let blog = of_space(&house, &scene).await;
        let (ines, mia, cleo) = (house.as_(&scene.ines), house.as_(&scene.mia), house.as_(&scene.cleo));
        let path = draft(&mia, blog).await;
        for other in [&ines, &cleo] {
            assert_eq!(other.get(&path).await.status, 404, "it is hers until she sends it");
            assert!(!other.get(&format!("/blogs/{blog}/desk")).await.text.contains("What we built"));
        }
        assert_eq!(mia.post(&format!("{path}/publication"), &FIELDS).await.status, 403);
        let unfinished = mia.post(&format!("{path}/review"), &[("title", ""), FIELDS[1], FIELDS[2]]).await;
        assert!(unfinished.status == 422 && unfinished.text.contains("f-title-error"), "{}", unfinished.text);
        assert_eq!(mia.post(&format!("{path}/review"), &FIELDS).await.status, 303);
        assert_eq!(mia.post(&format!("{path}/review"), &FIELDS).await.status, 303, "again is the same");
        assert_eq!(told(&house).await.iter().filter(|kind| *kind == "blogs.review_asked").count(), 1);
        assert!(ines.get(&format!("/blogs/{blog}/desk")).await.text.contains("In review"));
        assert_eq!(cleo.get(&path).await.status, 404, "other authors read it when it is published");
        let answer = format!("{path}/review/answer");
        assert_eq!(mia.post(&answer, &[("word", "Fine")]).await.status, 403);
        let empty = ines.post(&answer, &[("word", " ")]).await;
        assert!(empty.status == 422 && empty.text.contains("f-word-error") && empty.text.contains("What we built"), "{}", empty.text);
        assert_eq!(ines.post(&answer, &[("word", "Who is it for?")]).await.status, 303);
        let page = mia.get(&path).await.text;
        assert!(page.contains("Ines Caldeira sent it back") && page.contains("Who is it for?"), "{page}");
        assert_eq!(ines.get(&path).await.status, 404, "it is hers again");
        assert_eq!(mia.post(&format!("{path}/review"), &FIELDS).await.status, 303);
        let known = mia.get(&format!("/api/stoa/v1{path}")).await.json();
        assert_eq!(known["state"], "in_review");
        let words = json!({ "title": "What we built", "text": "A whole **thought**", "kind": "technology" });
        let made = ines.json(Method::POST, &format!("/api/stoa/v1{path}/publication"), &words).await;
        assert_eq!(made.status, 200, "{}", made.text);
        let post = mia.get(&format!("/api/stoa/v1/blog-posts/{}", made.json()["id"].as_str().unwrap_or_default())).await.json();
        assert_eq!(post["author"]["name"], "Mia Sol", "under the name of who wrote it");
        let edit = format!("/blogs/posts/{}", made.json()["id"].as_str().unwrap_or_default());
        assert_eq!(mia.form(Method::PUT, &edit, &FIELDS).await.status, 403, "what nobody looked at does not go live");
    }

    async fn a_draft_is_published_at_its_hour_once_and_by_who_set_it(house: House) {
        let scene = Scene::set(&house).await;
        let blog = of_space(&house, &scene).await;
        let (ines, cleo) = (house.as_(&scene.ines), house.as_(&scene.cleo));
        let path = draft(&cleo, blog).await;
        assert_eq!(cleo.post(&format!("{path}/review"), &FIELDS).await.status, 303);
        let past = [FIELDS[0], FIELDS[1], FIELDS[2], ("hour", "2020-01-01T09:00")];
        let refused = ines.post(&format!("{path}/hour"), &past).await;
        assert!(refused.status == 422 && refused.text.contains("f-hour-error") && refused.text.contains("2020-01-01T09:00"), "{}", refused.text);
        assert_eq!(cleo.post(&format!("{path}/hour"), &past).await.status, 403);
        tomorrow(&house, &ines, &path).await;
        assert_eq!(cleo.form(Method::PUT, &path, &FIELDS).await.status, 403, "nobody looks at it again");
        assert!(cleo.get(&path).await.text.contains("Only who may publish here can change it now"));
        house.work().await;
        assert_eq!(cleo.get(&path).await.status, 200, "it is not time yet");
        next_day(&house).await;
        next_day(&house).await;
        let posts = cleo.get(&format!("/api/stoa/v1/blogs/{blog}/posts")).await.json();
        assert_eq!(posts["items"].as_array().map(Vec::len), Some(1), "{posts}");
        assert_eq!(posts["items"][0]["author"]["name"], "Cleo Park");
        assert_eq!(cleo.get(&path).await.status, 404, "the draft went with its post");
    }

    async fn an_hour_is_taken_back(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let path = draft(&ines, scene.blog).await;
        tomorrow(&house, &ines, &path).await;
        assert_eq!(house.as_(&scene.bo).bare(Method::DELETE, &format!("{path}/hour")).await.status, 403);
        assert_eq!(ines.bare(Method::DELETE, &format!("{path}/hour")).await.status, 303);
        next_day(&house).await;
        assert_eq!(ines.get(&path).await.status, 200, "it is a draft like others");
    }

    async fn what_somebody_planned_who_left_or_may_not_any_more_stays_and_says_why(house: House) {
        let scene = Scene::set(&house).await;
        let blog = of_space(&house, &scene).await;
        house.join(&scene.mia, &scene.space, Role::Owner).await;
        house.join(&scene.bo, &scene.space, Role::Owner).await;
        let (ines, mia, bo) = (house.as_(&scene.ines), house.as_(&scene.mia), house.as_(&scene.bo));
        let (first, second) = (draft(&mia, blog).await, draft(&bo, blog).await);
        tomorrow(&house, &mia, &first).await;
        tomorrow(&house, &bo, &second).await;
        leave(&house, &scene.mia).await;
        house.join(&scene.bo, &scene.space, Role::Member).await;
        next_day(&house).await;
        assert_eq!(ines.get(&format!("/api/stoa/v1/blogs/{blog}/posts")).await.json()["items"], json!([]));
        let (left, right) = (ines.get(&first).await.text, ines.get(&second).await.text);
        assert!(left.contains("works here no more"), "{left}");
        assert!(right.contains("may not publish here any more"), "{right}");
        assert_eq!(told(&house).await.iter().filter(|kind| *kind == "blogs.held").count(), 2);
        let known = made(&ines.post(&format!("{second}/publication"), &FIELDS).await);
        assert_eq!(ines.get(&format!("/blogs/posts/{known}")).await.status, 200, "owners publish it by hand");
    }

    async fn somebody_else_learns_nothing_of_drafts_reviews_and_hours(house: House) {
        let scene = Scene::set(&house).await;
        let blog = of_space(&house, &scene).await;
        let path = draft(&house.as_(&scene.mia), blog).await;
        assert_eq!(house.as_(&scene.mia).post(&format!("{path}/review"), &FIELDS).await.status, 303);
        let outsider = house.employee("Otto Fern").await;
        for (person, there) in [(&outsider, false), (&scene.cleo, true)] {
            let client = house.as_(person);
            for own in [format!("{path}/review"), format!("{path}/hour"), path.clone()] {
                assert_eq!(client.post(&own, &FIELDS).await.status, 404, "{own}");
                assert_eq!(client.bare(Method::DELETE, &own).await.status, 404, "{own}");
            }
            let api = format!("/api/stoa/v1{path}");
            assert_eq!(client.get(&api).await.status, 404);
            assert_eq!(client.json(Method::POST, &format!("{api}/review/answer"), &json!({ "word": "x" })).await.status, 404);
            let list = client.get(&format!("/api/stoa/v1/blogs/{blog}/drafts")).await;
            assert_eq!(list.status, if there { 200 } else { 404 });
            assert!(!list.text.contains("What we built"));
        }
    }
}
