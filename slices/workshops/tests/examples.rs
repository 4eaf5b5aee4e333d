//! Example cards.

use super::{Scene, made, put, slices};
use http::Method;

playhouse::on_both! {
    slices: slices();

    async fn a_suggestion_becomes_a_card_that_members_find_useful(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, bo) = (house.as_(&scene.ines), house.as_(&scene.bo));
        let list = ines.get("/journey/workshops/examples").await.text;
        assert!(list.contains("Starbucks") && list.contains("?suggestion=starbucks"), "{list}");
        let form = ines.get("/journey/workshops/examples/new?suggestion=starbucks").await.text;
        assert!(form.contains("value=\"Starbucks\"") && form.contains("<option value=\"C2.2\" selected"), "{form}");
        let space = scene.space.id.to_string();
        let fields = [("space", space.as_str()), ("company", "Starbucks"), ("pattern", "Idea board"), ("capability", "C2.2"), ("body", "They **listened**")];
        assert_eq!(ines.post("/journey/workshops/examples", &[("space", &space), ("company", "Kept Ltd"), ("pattern", "")]).await.status, 422);
        assert_eq!(house.as_(&scene.olaf).post("/journey/workshops/examples", &fields).await.status, 404);
        let example = made(&ines.post("/journey/workshops/examples", &fields).await);
        let path = format!("/journey/workshops/examples/{example}");
        assert!(bo.get(&path).await.text.contains("They <strong>listened</strong>"));
        for _ in 0..2 {
            assert_eq!(bo.post(&format!("{path}/usefulness"), &[("back", "list")]).await.status, 303);
        }
        let list = bo.get("/journey/workshops/examples").await.text;
        assert!(list.contains("1 person finds it useful") && !list.contains("?suggestion=starbucks"), "{list}");
        assert_eq!(bo.bare(Method::DELETE, &format!("{path}/usefulness")).await.status, 303);
        assert!(bo.get(&path).await.text.contains("Nobody finds it useful yet"));
        assert_eq!(bo.form(Method::PUT, &path, &[("company", "x"), ("pattern", "y")]).await.status, 403);
        put(&ines, &path, &[("company", "Starbucks"), ("pattern", "Idea board"), ("strategy", "Nearer to customers")]).await;
        assert!(bo.get(&path).await.text.contains("Nearer to customers"));
        assert_eq!(house.as_(&scene.olaf).get(&path).await.status, 404);
        assert_eq!(house.as_(&scene.olaf).post(&format!("{path}/usefulness"), &[]).await.status, 404);
        assert_eq!(bo.bare(Method::DELETE, &path).await.status, 403);
        assert_eq!(house.as_(&scene.olga).bare(Method::DELETE, &path).await.status, 303);
        assert_eq!(ines.get(&path).await.status, 404);
    }
}
