//! Readable addresses, and how long comments are taken.

use super::{DAY, Scene, begin, begun, made, publish, slices};
use db::Cx;
use http::Method;
use kernel::{SubjectId, Viewer};
use playhouse::House;
use serde_json::json;
use subjects::State;

async fn state(house: &House, post: SubjectId) -> State {
    house
        .read(Viewer::System, async move |cx: &mut Cx| {
            Ok(subjects::find(cx, post).await?.ok_or(db::Error::NoRow)?.state())
        })
        .await
}

playhouse::on_both! {
    slices: slices();

    async fn a_post_has_a_readable_address_and_the_one_before_leads_to_it(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, mia) = (house.as_(&scene.ines), house.as_(&scene.mia));
        let post = scene.post(&house, "First thoughts", "news").await;
        let old = format!("/blogs/posts/{post}/first-thoughts");
        assert!(mia.get("/blogs").await.text.contains(&old));
        assert_eq!(mia.get(&old).await.status, 200);
        let fields = [("title", "Second thoughts"), ("body", "Text"), ("kind", "news")];
        assert_eq!(ines.form(Method::PUT, &format!("/blogs/posts/{post}"), &fields).await.status, 303);
        let led = mia.get(&old).await;
        assert_eq!((led.status, led.location()), (303, format!("/blogs/posts/{post}/second-thoughts").as_str()));
        assert_eq!(mia.get(&format!("/blogs/posts/{post}")).await.status, 200, "the short one works on");
        let nobody = house.as_nobody().get(&old).await;
        assert!(nobody.status != 200 && !nobody.location().contains("second"), "a stranger learns no title");
    }

    async fn comments_close_after_so_many_days_and_the_post_says_why(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, mia) = (house.as_(&scene.ines), house.as_(&scene.mia));
        let rule = format!("/blogs/{}/comments", scene.blog);
        let days = [("rule", "days"), ("days", "14")];
        assert_eq!(mia.form(Method::PUT, &rule, &days).await.status, 403);
        let wrong = ines.form(Method::PUT, &rule, &[("rule", "days"), ("days", "soon")]).await;
        assert!(wrong.status == 422 && wrong.text.contains("f-days-error") && wrong.text.contains("soon"), "{}", wrong.text);
        let before = scene.post(&house, "Before the rule", "news").await;
        assert_eq!(ines.form(Method::PUT, &rule, &days).await.status, 303);
        let post = scene.post(&house, "Ask for two weeks", "opinion").await;
        let path = format!("/blogs/posts/{post}");
        assert!(mia.get(&path).await.text.contains("Comments are taken until"));
        house.later(DAY * 13);
        house.work().await;
        assert_eq!(state(&house, post).await, State::Open);
        house.later(DAY * 2);
        house.work().await;
        assert_eq!((state(&house, post).await, state(&house, before).await), (State::Closed, State::Open));
        assert!(mia.get(&path).await.text.contains("taken for 14 days after this post"));
        let own = format!("{path}/comments");
        assert_eq!(mia.get(&own).await.status, 403);
        assert_eq!(ines.get(&own).await.status, 200);
        assert_eq!(ines.form(Method::PUT, &own, &[("rule", "open")]).await.status, 303);
        assert_eq!(state(&house, post).await, State::Open, "its author opens it again");
        house.later(DAY);
        house.work().await;
        assert_eq!(state(&house, post).await, State::Open, "and it stays open");
    }

    async fn a_post_without_comments_is_closed_from_the_start(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, mia) = (house.as_(&scene.ines), house.as_(&scene.mia));
        let blog = begun(&begin(&mia, &scene.space, "personal").await);
        let api = format!("/api/stoa/v1/blogs/{blog}/comments");
        assert_eq!(ines.json(Method::PUT, &api, &json!({ "rule": "closed" })).await.status, 403);
        assert_eq!(mia.json(Method::PUT, &api, &json!({ "rule": "closed" })).await.status, 204);
        let post = made(&publish(&mia, blog, "To read only", "news").await);
        assert_eq!(state(&house, post).await, State::Closed);
        assert!(ines.get(&format!("/blogs/posts/{post}")).await.text.contains("takes no comments"));
        let one = format!("/api/stoa/v1/blog-posts/{post}");
        assert!(mia.get(&one).await.json()["comments_close_at"].is_string());
        let days = json!({ "rule": "days", "days": 7 });
        assert_eq!(ines.json(Method::PUT, &format!("{one}/comments"), &days).await.status, 403);
        assert_eq!(mia.json(Method::PUT, &format!("{one}/comments"), &days).await.status, 204);
        assert_eq!(state(&house, post).await, State::Open);
        assert_eq!(mia.json(Method::PUT, &format!("{one}/comments"), &json!({ "rule": "days" })).await.status, 409);
        assert_eq!(mia.json(Method::PUT, &format!("{one}/comments"), &json!({ "rule": "open", "days": 0 })).await.status, 422);
    }
}
