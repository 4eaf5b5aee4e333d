//! New versions of published posts, and previews.

use super::{Scene, begin, begun, made, publish, slices};
use http::Method;
use kernel::Role;
use serde_json::json;

/// What a page shows of a post itself.
fn article(page: &str) -> String {
    let from = page.find("<div class=\"prose prose-read\">").expect("the page has a text");
    page[from..].split("</div>").next().unwrap_or_default().to_owned()
}

playhouse::on_both! {
    slices: slices();

    async fn a_new_version_is_compared_and_put_live_at_once(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, mia) = (house.as_(&scene.ines), house.as_(&scene.mia));
        let post = scene.post(&house, "First thoughts", "news").await;
        let (live, path) = (format!("/blogs/posts/{post}"), format!("/blogs/posts/{post}/staged"));
        let fields = [("title", "Second thoughts"), ("body", "A **better** text"), ("kind", "opinion"), ("known", "1")];
        assert_eq!(ines.get(&path).await.status, 200);
        assert_eq!(ines.post(&path, &fields).await.status, 303);
        let read = mia.get(&live).await.text;
        assert!(read.contains("First thoughts") && read.contains("<strong>calm</strong>"), "{read}");
        for (client, status) in [(&mia, 404), (&house.as_(&scene.bo), 404)] {
            assert_eq!(client.get(&path).await.status, status);
            assert_eq!(client.get(&format!("{live}/preview")).await.status, status);
            assert_eq!(client.post(&format!("{path}/publication"), &fields).await.status, status);
            assert_eq!(client.bare(Method::DELETE, &path).await.status, status);
            assert_eq!(client.get(&format!("/api/stoa/v1/blog-posts/{post}/staged")).await.status, status);
        }
        let compared = ines.get(&path).await.text;
        let lines = "<p class=\"was\">A <del>calm</del> text</p><p class=\"is\">A <ins>better</ins> text</p>";
        assert!(compared.contains(lines), "{compared}");
        let preview = ines.get(&format!("{live}/preview")).await.text;
        assert_eq!(ines.post(&format!("{path}/publication"), &fields).await.status, 303);
        let read = mia.get(&live).await.text;
        assert!(read.contains("Second thoughts") && read.contains(">Opinion<"), "{read}");
        assert_eq!(article(&read), article(&preview), "the preview was what readers see");
        assert_eq!(ines.get(&format!("{live}/preview")).await.status, 404, "nothing is left over");
    }

    async fn what_was_changed_meanwhile_is_not_written_over(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let post = scene.post(&house, "First", "news").await;
        let api = format!("/api/stoa/v1/blog-posts/{post}/staged");
        let staged = |base: i64| json!({ "title": "Staged", "text": "Staged text", "kind": "news", "base_version": base });
        let version = ines.get(&format!("/api/stoa/v1/blog-posts/{post}")).await.json()["version"].as_i64().unwrap_or_default();
        assert_eq!(ines.json(Method::PUT, &api, &staged(version)).await.status, 204);
        let fields = [("title", "Corrected"), ("body", "Corrected text"), ("kind", "news")];
        assert_eq!(ines.form(Method::PUT, &format!("/blogs/posts/{post}"), &fields).await.status, 303);
        assert_eq!(ines.bare(Method::POST, &format!("{api}/publication")).await.status, 409);
        assert_eq!(ines.get(&api).await.json()["behind"], true);
        assert!(ines.get(&format!("/blogs/posts/{post}/staged")).await.text.contains("was changed since"));
        assert_eq!(ines.json(Method::PUT, &api, &staged(version + 1)).await.status, 204);
        assert_eq!(ines.bare(Method::POST, &format!("{api}/publication")).await.status, 204);
        assert_eq!(ines.get(&format!("/api/stoa/v1/blog-posts/{post}")).await.json()["title"], "Staged");
    }

    async fn who_may_not_publish_sends_a_new_version_to_who_may(house: House) {
        let scene = Scene::set(&house).await;
        house.join(&scene.ines, &scene.space, Role::Owner).await;
        let (ines, cleo) = (house.as_(&scene.ines), house.as_(&scene.cleo));
        let blog = begun(&begin(&ines, &scene.space, "space").await);
        let (people, id) = (format!("/blogs/{blog}/delegates"), scene.cleo.id.to_string());
        assert_eq!(ines.post(&people, &[("person", &id), ("publishes", "true")]).await.status, 303);
        let post = made(&publish(&cleo, blog, "From Cleo", "news").await);
        assert_eq!(ines.post(&people, &[("person", &id)]).await.status, 303, "she may publish no more");
        let path = format!("/blogs/posts/{post}/staged");
        let fields = [("title", "From Cleo, corrected"), ("body", "Better"), ("kind", "news"), ("known", "1")];
        assert_eq!(cleo.post(&format!("{path}/publication"), &fields).await.status, 403);
        assert_eq!(cleo.post(&path, &fields).await.status, 303);
        assert_eq!(ines.get(&path).await.status, 404, "it is hers until she sends it");
        assert_eq!(cleo.post(&format!("{path}/sending"), &fields).await.status, 303);
        assert!(ines.get(&format!("/blogs/{blog}/desk")).await.text.contains("From Cleo, corrected"));
        let page = ines.get(&path).await.text;
        assert!(page.contains("Put live") && !page.contains("<textarea"), "who did not write it changes no word: {page}");
        assert_eq!(ines.post(&format!("{path}/publication"), &[]).await.status, 303);
        let read = ines.get(&format!("/api/stoa/v1/blog-posts/{post}")).await.json();
        assert_eq!((read["title"].as_str(), read["author"]["name"].as_str()), (Some("From Cleo, corrected"), Some("Cleo Park")));
    }

    async fn a_draft_is_shown_as_it_will_be_read(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, bo) = (house.as_(&scene.ines), house.as_(&scene.bo));
        let fields = [("title", "Soon"), ("body", "A **calm** text\n\n- one\n- two"), ("kind", "news"), ("then", "draft")];
        let draft = bo.post(&format!("/blogs/{}/posts", scene.blog), &fields).await.location().to_owned();
        let preview = bo.get(&format!("{draft}/preview")).await.text;
        assert!(preview.contains("Ines Caldeira") && preview.contains("It is not published"), "{preview}");
        assert_eq!(house.as_(&scene.mia).get(&format!("{draft}/preview")).await.status, 404);
        let sent = [fields[0], fields[1], fields[2]];
        let post = made(&ines.post(&format!("{draft}/publication"), &sent).await);
        assert_eq!(article(&ines.get(&format!("/blogs/posts/{post}")).await.text), article(&preview));
    }
}
