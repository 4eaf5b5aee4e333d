//! The JSON of posts and replies.

use http::Method;
use kernel::Reach;
use serde_json::json;

playhouse::on_both! {
    slices: crate::slices();

    async fn a_program_posts_replies_and_reads(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space("Finance", Reach::Internal).await;
        let client = house.as_(&ines).with("idempotency-key", "one");
        let body = json!({ "space": space.id.to_string(), "title": "Hello", "body": "From a *program*" });
        let made = client.json(Method::POST, "/api/stoa/v1/posts", &body).await;
        assert_eq!(made.status, 201, "{}", made.text);
        let again = client.json(Method::POST, "/api/stoa/v1/posts", &body).await;
        assert_eq!((again.status, &again.json()["id"]), (200, &made.json()["id"]));
        let other = json!({ "space": space.id.to_string(), "body": "Another" });
        assert_eq!(client.json(Method::POST, "/api/stoa/v1/posts", &other).await.status, 409);
        let id = made.json()["id"].as_str().expect("an id").to_owned();
        let client = house.as_(&ines);
        let replies = format!("/api/stoa/v1/posts/{id}/replies");
        for number in 0..3 {
            let answer = client.json(Method::POST, &replies, &json!({ "body": format!("Reply {number}") })).await;
            assert_eq!(answer.status, 201, "{}", answer.text);
        }
        let page = client.get(&format!("{replies}?limit=2")).await.json();
        assert_eq!(page["items"].as_array().expect("a list").len(), 2);
        let next = page["next"].as_str().expect("a cursor");
        let rest = client.get(&format!("{replies}?limit=2&cursor={next}")).await.json();
        assert_eq!((rest["items"].as_array().expect("a list").len(), rest["next"].is_null()), (1, true));
        let post = client.get(&format!("/api/stoa/v1/posts/{id}")).await.json();
        assert_eq!((post["reply_count"].as_i64(), post["title"].as_str()), (Some(3), Some("Hello")));
        assert!(post["html"].as_str().expect("a text").contains("<em>program</em>"));
    }

    async fn wrong_requests_are_told_apart(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space("Finance", Reach::Internal).await;
        let client = house.as_(&ines);
        let cases = [
            (json!({ "space": space.id.to_string(), "body": " " }), 422),
            (json!({ "space": space.id.to_string(), "text": "x" }), 422),
            (json!({ "space": "1", "body": "x" }), 404),
            (json!({ "space": 5, "body": "x" }), 422),
        ];
        for (body, status) in cases {
            assert_eq!(client.json(Method::POST, "/api/stoa/v1/posts", &body).await.status, status, "{body}");
        }
        assert_eq!(client.post("/api/stoa/v1/posts", &[("body", "x")]).await.status, 415);
        assert_eq!(client.get("/api/stoa/v1/posts/007").await.status, 404);
        assert_eq!(client.get("/api/stoa/v1/bookmarks?limit=0").await.status, 400);
    }
}
