//! JSON.

use super::{Scene, slices};
use http::Method;
use serde_json::json;

playhouse::on_both! {
    slices: slices();

    async fn a_program_publishes_for_the_owner_and_reads_for_everybody(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, mia) = (house.as_(&scene.ines), house.as_(&scene.mia));
        let all = mia.get("/api/stoa/v1/blogs").await.json();
        assert_eq!((all["items"][0]["whose"].as_str(), all["items"][0]["posts"].as_i64()), (Some("cio"), Some(0)));
        let one = format!("/api/stoa/v1/blogs/{}", scene.blog);
        assert_eq!(mia.get(&one).await.json()["text"], "What I think **about**");
        let post = json!({ "title": "In the open", "text": "Because **others** find it", "kind": "opinion" });
        let keyed = ines.clone().with("idempotency-key", "a-1");
        let made = keyed.json(Method::POST, &format!("{one}/posts"), &post).await;
        assert_eq!((made.status, keyed.json(Method::POST, &format!("{one}/posts"), &post).await.status), (201, 200), "{}", made.text);
        let id = made.json()["id"].as_str().expect("an id").to_owned();
        assert_eq!(mia.json(Method::POST, &format!("{one}/posts"), &post).await.status, 403);
        assert_eq!(house.as_(&scene.bo).json(Method::POST, &format!("{one}/posts"), &post).await.status, 403, "who drafts publishes not");
        assert_eq!(house.as_nobody().json(Method::POST, &format!("{one}/posts"), &post).await.status, 401);
        let list = mia.get(&format!("{one}/posts")).await.json();
        assert_eq!((list["items"][0]["id"].as_str(), list["items"][0]["kind"].as_str()), (Some(id.as_str()), Some("opinion")));
        assert_eq!(mia.get(&format!("{one}/posts?before={id}")).await.json()["items"], json!([]));
        let whole = mia.get(&format!("/api/stoa/v1/blog-posts/{id}")).await.json();
        assert_eq!((whole["text"].as_str(), whole["author"]["name"].as_str()), (Some("Because **others** find it"), Some("Ines Caldeira")));
    }

    async fn what_is_wrong_is_told_by_its_name(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let one = format!("/api/stoa/v1/blogs/{}/posts", scene.blog);
        let field = |answer: &playhouse::Answer| (answer.status, answer.json()["errors"][0]["field"].as_str().unwrap_or_default().to_owned());
        assert_eq!(field(&ines.json(Method::POST, &one, &json!({ "title": "x", "text": " ", "kind": "news" })).await), (422, "text".to_owned()));
        assert_eq!(field(&ines.json(Method::POST, &one, &json!({ "title": "x", "text": "y", "kind": "gossip" })).await), (422, "kind".to_owned()));
        assert_eq!(field(&ines.json(Method::POST, &one, &json!({ "title": "x", "text": "y", "kind": "news", "about": "17" })).await), (409, String::new()));
        assert_eq!(ines.json(Method::POST, &one, &json!({ "title": "x", "text": "y", "kind": "news", "colour": 1 })).await.status, 422);
        assert_eq!(ines.get(&format!("{one}?before=x")).await.status, 400);
        assert_eq!(ines.get("/api/stoa/v1/blogs/17").await.status, 404);
    }
}
