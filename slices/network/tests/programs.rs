//! The JSON of posts and replies.

use http::Method;
use kernel::{Reach, Role};
use playhouse::{Client, Space};
use serde_json::json;

/// The address of a new post.
async fn posted(client: &Client, space: &Space, body: &str) -> String {
    let made = client.json(Method::POST, "/api/stoa/v1/posts", &json!({ "space": space.id, "body": body })).await;
    assert_eq!(made.status, 201, "{}", made.text);
    format!("/api/stoa/v1/posts/{}", made.json()["id"].as_str().expect("an id"))
}

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

    async fn what_was_typed_is_given_back_so_that_it_can_be_changed(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space("Finance", Reach::Internal).await;
        let client = house.as_(&ines);
        let post = posted(&client, &space, "From a *program*").await;
        let reply = client.json(Method::POST, &format!("{post}/replies"), &json!({ "body": "And **this**" })).await;
        let reply = format!("/api/stoa/v1/replies/{}", reply.json()["id"].as_str().expect("an id"));
        assert_eq!(client.get(&post).await.json()["text"], "From a *program*");
        assert_eq!(client.get(&reply).await.json()["text"], "And **this**");
        assert_eq!(client.json(Method::PUT, &reply, &json!({ "body": "And *that*" })).await.status, 204);
        assert_eq!(client.get(&reply).await.json()["text"], "And *that*");
        assert_eq!(client.bare(Method::DELETE, &post).await.status, 204);
        let gone = client.get(&post).await.json();
        assert_eq!((&gone["text"], &gone["html"], &gone["state"]), (&json!(""), &json!(""), &json!("removed")));
    }

    async fn a_hidden_space_is_a_plain_word_in_what_others_read(house: House) {
        let (ines, kofi) = (house.employee("Ines Caldeira").await, house.employee("Kofi Mensah").await);
        let hanne = house.customer("Hanne Bakke").await;
        let space = house.space("Owners", Reach::Community).await;
        let hidden = house.space("Council", Reach::Private).await;
        house.join(&ines, &hidden, Role::Member).await;
        let typed = format!("Ask @[Hidden thing](space:{}) in @[Owners](space:{})", hidden.id, space.id);
        let shown = format!("Ask Hidden thing in @[Owners](space:{})", space.id);
        let own = house.as_(&ines);
        let post = posted(&own, &space, &typed).await;
        let reply = own.json(Method::POST, &format!("{post}/replies"), &json!({ "body": typed })).await;
        let reply = format!("/api/stoa/v1/replies/{}", reply.json()["id"].as_str().expect("an id"));
        for path in [&post, &reply] {
            assert_eq!(own.get(path).await.json()["text"], json!(typed), "{path}");
            for other in [&kofi, &hanne] {
                let read = house.as_(other).get(path).await;
                assert_eq!(read.json()["text"], json!(shown), "{path}");
                assert!(!read.text.contains(&hidden.id.to_string()), "{}", read.text);
            }
        }
        own.json(Method::PUT, &post, &json!({ "body": "Ask me" })).await;
        let revisions = post.replace("/posts/", "/subjects/") + "/revisions";
        assert_eq!(own.get(&revisions).await.json()["items"][0]["text"], json!(typed));
        assert_eq!(house.as_(&kofi).get(&revisions).await.json()["items"][0]["text"], json!(shown));
    }

    async fn a_change_meant_for_another_version_changes_nothing(house: House) {
        let (ines, kofi) = (house.employee("Ines Caldeira").await, house.employee("Kofi Mensah").await);
        let space = house.space("Finance", Reach::Internal).await;
        let client = house.as_(&ines);
        let post = posted(&client, &space, "First").await;
        let reply = client.json(Method::POST, &format!("{post}/replies"), &json!({ "body": "First" })).await;
        let reply = format!("/api/stoa/v1/replies/{}", reply.json()["id"].as_str().expect("an id"));
        for path in [&reply, &post] {
            let mark = client.get(path).await.headers["etag"].to_str().expect("a mark").to_owned();
            let meant = |mark: &str| client.clone().with("if-match", mark);
            let wrong = meant("\"wrong\"").json(Method::PUT, path, &json!({ "body": "Second" })).await;
            assert_eq!((wrong.status, &wrong.headers["content-type"]), (412, &"application/problem+json".parse().expect("a type")));
            assert_eq!(client.get(path).await.json()["text"], "First");
            let other = house.as_(&kofi).with("if-match", "\"wrong\"");
            assert_eq!(other.json(Method::PUT, path, &json!({ "body": "Mine" })).await.status, 403, "a refusal says why");
            assert_eq!(meant("\"wrong\"").json(Method::PUT, path, &json!({ "body": " " })).await.status, 422);
            let thread = path.replace("/posts/", "/subjects/").replace("/replies/", "/subjects/");
            assert_eq!(house.as_(&kofi).bare(Method::PUT, &format!("{thread}/reactions/heart")).await.status, 204);
            assert_ne!(client.get(path).await.headers["etag"], mark.as_str(), "the counters changed");
            assert_eq!(meant(&mark).json(Method::PUT, path, &json!({ "body": "Second" })).await.status, 204, "not the words");
            assert_eq!(meant(&mark).json(Method::PUT, path, &json!({ "body": "Third" })).await.status, 412);
            assert_eq!(client.get(path).await.json()["text"], "Second");
            assert_eq!(meant(&mark).bare(Method::DELETE, path).await.status, 412);
            assert_eq!(meant("nonsense").bare(Method::DELETE, path).await.status, 412);
            assert_eq!(meant("*").bare(Method::DELETE, path).await.status, 204);
        }
    }

    async fn the_threads_of_a_topic_and_of_a_person_are_lists(house: House) {
        let (ines, hanne) = (house.employee("Ines Caldeira").await, house.customer("Hanne Bakke").await);
        let (open, closed) = (house.space("Owners", Reach::Community).await, house.space("Finance", Reach::Internal).await);
        let client = house.as_(&ines);
        let mut ids = Vec::new();
        for (space, body) in [(&open, "On #night-curve"), (&closed, "Also on #Night-Curve"), (&closed, "On nothing")] {
            house.later(std::time::Duration::from_secs(1));
            ids.push(json!(posted(&client, space, body).await.rsplit('/').next()));
        }
        let listed = async |who: &playhouse::Person, path: &str| {
            let page = house.as_(who).get(&format!("/api/stoa/v1/{path}")).await;
            assert_eq!(page.status, 200, "{}", page.text);
            page.json()["items"].as_array().expect("a list").iter().map(|item| item["id"].clone()).collect::<Vec<_>>()
        };
        let person = format!("people/{}/posts", ines.id);
        assert_eq!(listed(&ines, "topics/NIGHT-curve/posts").await, [ids[1].clone(), ids[0].clone()]);
        assert_eq!(listed(&ines, &person).await, [ids[2].clone(), ids[1].clone(), ids[0].clone()]);
        assert_eq!(listed(&hanne, "topics/night-curve/posts").await, [ids[0].clone()]);
        assert_eq!(listed(&hanne, &person).await, [ids[0].clone()]);
        assert_eq!(listed(&ines, "people/1/posts").await, Vec::<serde_json::Value>::new());
        let first = client.get(&format!("/api/stoa/v1/{person}?limit=2")).await.json();
        let next = first["next"].as_str().expect("more");
        assert_eq!(listed(&ines, &format!("{person}?limit=2&cursor={next}")).await, [ids[0].clone()]);
        for absent in ["topics/nothing/posts", "topics/%00/posts", "people/x/posts"] {
            assert_eq!(client.get(&format!("/api/stoa/v1/{absent}")).await.status, 404, "{absent}");
        }
        assert_eq!(house.as_nobody().get(&format!("/api/stoa/v1/{person}")).await.status, 401);
    }

    async fn a_conflict_has_a_title_that_fits_it(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space("Finance", Reach::Internal).await;
        house.join(&ines, &space, Role::Owner).await;
        let client = house.as_(&ines);
        let post = posted(&client, &space, "On top").await;
        let created = client.get(&post).await.json()["created_at"].as_str().expect("a moment").to_owned();
        assert!(created.ends_with('Z') && created.starts_with("2026-11-23T"), "{created}");
        let pin = post.replace("/posts/", "/subjects/") + "/pin";
        let past = client.json(Method::PUT, &pin, &json!({ "until": "2020-01-01T00:00:00Z" })).await;
        assert_eq!((past.status, &past.json()["title"]), (409, &json!("That can't be done as things are")), "{}", past.text);
    }
}
