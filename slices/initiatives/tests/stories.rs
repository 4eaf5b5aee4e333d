//! Success stories.

use super::{Scene, made, measured, slices};
use http::Method;

playhouse::on_both! {
    slices: slices();

    async fn a_story_is_told_about_something_measured_changed_and_read(house: House) {
        let scene = Scene::set(&house).await;
        let about = scene.initiative(&house, &[]).await;
        measured(&house.as_(&scene.ines), &format!("/journey/initiatives/{about}"), "6", "2026-11-20").await;
        let bo = house.as_(&scene.bo);
        let form = bo.get(&format!("/journey/stories/new?about={about}")).await.text;
        assert!(form.contains("Ask IT in the open"), "{form}");
        let (space, about) = (scene.space.id.to_string(), about.to_string());
        let fields = [("space", space.as_str()), ("title", "Fewer calls"), ("body", "They **ask**"), ("about", about.as_str())];
        let id = made(&bo.post("/journey/stories", &fields).await);
        let path = format!("/journey/stories/{id}");
        assert!(house.as_(&scene.ines).get(&path).await.text.contains("Ask IT in the open"));
        let empty = bo.form(Method::PUT, &path, &[("title", "Fewer calls"), ("body", " ")]).await;
        assert!(empty.status == 422 && empty.text.contains("Tell the story"), "{}", empty.text);
        assert_eq!(house.as_(&scene.cleo).form(Method::PUT, &path, &fields).await.status, 403, "it is Bo's");
        assert_eq!(bo.form(Method::PUT, &path, &[("title", "Far fewer calls"), ("body", "So"), ("about", &about)]).await.status, 303);
        assert!(bo.get("/journey/stories").await.text.contains("Far fewer calls"));
        assert_eq!(bo.get("/api/stoa/v1/stories").await.json()["items"][0]["measured"], true);
        assert_eq!(house.as_(&scene.cleo).bare(Method::PUT, &format!("{path}/reading")).await.status, 204);
        assert_eq!(house.as_(&scene.olaf).bare(Method::PUT, &format!("{path}/reading")).await.status, 404);
    }
}
