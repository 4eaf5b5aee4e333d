//! The tree: moving pages one by one and many at once, taking branches away and bringing them back.

use super::{Scene, slices, tree};
use http::Method;
use serde_json::json;

fn titles(tree: &[(String, Option<String>)]) -> Vec<(&str, Option<&str>)> {
    tree.iter().map(|(title, parent)| (title.as_str(), parent.as_deref())).collect()
}

playhouse::on_both! {
    slices: slices();

    async fn a_page_moves_with_all_below_it_and_never_below_itself(house: House) {
        let scene = Scene::set(&house).await;
        let (bo, mia) = (house.as_(&scene.bo), house.as_(&scene.mia));
        let handbook = scene.page(&house, "Handbook", "Text").await;
        let closing = scene.page(&house, "Closing", "Text").await;
        let rates = scene.below(&house, closing, "Rates").await;
        let path = format!("/pages/{closing}/move");
        assert!(bo.get(&path).await.text.contains("One page below goes along"));
        assert_eq!(mia.get(&path).await.status, 403);
        let below = |id: kernel::SubjectId| vec![("parent", id.to_string())];
        let to = |fields: &[(&'static str, String)]| fields.to_vec();
        let send = async |fields: Vec<(&'static str, String)>| {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            bo.form(Method::PUT, &path, &fields).await
        };
        assert_eq!(send(below(handbook)).await.status, 303);
        let shown = [("Handbook", None), ("Closing", Some("Handbook")), ("Rates", Some("Closing"))];
        let mut there = tree(&mia, &scene.space).await;
        there.sort_by_key(|(title, _)| ["Handbook", "Closing", "Rates"].iter().position(|one| one == title));
        assert_eq!(titles(&there), shown);
        let crumbs = mia.get(&format!("/pages/{rates}")).await.text;
        assert!(crumbs.find(">Handbook<").expect("the highest") < crumbs.find(">Closing<").expect("the next"), "{crumbs}");
        for wrong in [below(rates), below(closing)] {
            let refused = send(wrong).await;
            assert!(refused.status == 422 && refused.text.contains("below itself"), "{} {}", refused.status, refused.text);
        }
        let named = to(&[("parent", "top".to_owned()), ("other", "what?".to_owned())]);
        let refused = send(named).await;
        assert!(refused.status == 422 && refused.text.contains("f-other-error") && refused.text.contains("what?"), "{}", refused.text);
        let api = format!("/api/stoa/v1/pages/{closing}/place");
        assert_eq!(bo.json(Method::PUT, &api, &json!({ "parent": rates.to_string() })).await.status, 409);
        assert_eq!(bo.json(Method::PUT, &api, &json!({ "first": true })).await.status, 204);
        let there = tree(&mia, &scene.space).await;
        let roots: Vec<_> = there.iter().filter(|(_, parent)| parent.is_none()).map(|(title, _)| title.as_str()).collect();
        assert_eq!(roots, ["Closing", "Handbook"]);
    }

    async fn many_pages_move_at_once_or_none(house: House) {
        let scene = Scene::set(&house).await;
        let bo = house.as_(&scene.bo);
        let a = scene.page(&house, "A", "x").await;
        let b = scene.page(&house, "B", "x").await;
        let c = scene.page(&house, "C", "x").await;
        let space = scene.space.id.to_string();
        let [a_id, b_id, c_id] = [a, b, c].map(|id| id.to_string());
        let form = format!("/pages/arrange?space={space}");
        assert_eq!(bo.get(&form).await.status, 200);
        assert_eq!(house.as_(&scene.mia).get(&form).await.status, 403);
        let none = bo.form(Method::PUT, "/pages/arrange", &[("space", &space)]).await;
        assert!(none.status == 422 && none.text.contains("Tick at least one"), "{}", none.text);
        let circle = [("space", space.as_str()), ("pages", &b_id), ("pages", &c_id), ("to", &c_id)];
        assert_eq!(bo.form(Method::PUT, "/pages/arrange", &circle).await.status, 422);
        assert!(tree(&bo, &scene.space).await.iter().all(|(_, parent)| parent.is_none()), "not half of them either");
        let fine = [("space", space.as_str()), ("pages", &b_id), ("pages", &c_id), ("to", &a_id)];
        assert_eq!(bo.form(Method::PUT, "/pages/arrange", &fine).await.status, 303);
        let up = [("space", space.as_str()), ("step", &format!("up {c_id}"))];
        assert_eq!(bo.form(Method::PUT, "/pages/arrange", &up).await.status, 303);
        let there = tree(&bo, &scene.space).await;
        let below: Vec<_> = there.iter().filter(|(_, parent)| parent.is_some()).map(|(title, _)| title.as_str()).collect();
        assert_eq!(below, ["C", "B"]);
        let down = [("space", space.as_str()), ("step", &format!("down {c_id}"))];
        assert_eq!(bo.form(Method::PUT, "/pages/arrange", &down).await.status, 303);
        let there = tree(&bo, &scene.space).await;
        let below: Vec<_> = there.iter().filter(|(_, parent)| parent.is_some()).map(|(title, _)| title.as_str()).collect();
        assert_eq!(below, ["B", "C"]);
    }

    async fn a_branch_goes_to_the_trash_and_comes_back_whole(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, bo, cleo) = (house.as_(&scene.ines), house.as_(&scene.bo), house.as_(&scene.cleo));
        let top = scene.page(&house, "Top", "x").await;
        let middle = scene.below(&house, top, "Middle").await;
        let leaf = scene.below(&house, middle, "Leaf").await;
        let alone = scene.below(&house, top, "Alone").await;
        assert_eq!(cleo.bare(Method::DELETE, &format!("/pages/{top}")).await.status, 403);
        assert_eq!(bo.bare(Method::DELETE, &format!("/pages/{alone}")).await.status, 303);
        assert_eq!(ines.bare(Method::DELETE, &format!("/pages/{top}")).await.status, 303);
        for page in [top, middle, leaf, alone] {
            assert_eq!(cleo.get(&format!("/pages/{page}")).await.status, 404);
        }
        let trash = format!("/pages/trash?space={}", scene.space.id);
        let listed = ines.get(&trash).await.text;
        assert!(listed.contains("Top") && listed.contains("2 pages below went along") && listed.contains("Alone"), "{listed}");
        assert!(!cleo.get(&trash).await.text.contains("Top"), "who keeps nothing finds nothing there");
        let back = format!("/pages/{top}/restoration");
        assert_eq!(cleo.post(&back, &[]).await.status, 403);
        assert_eq!(ines.post(&back, &[]).await.status, 303);
        assert_eq!(ines.post(&back, &[]).await.status, 303, "again is the same");
        for (page, status) in [(top, 200), (middle, 200), (leaf, 200), (alone, 404)] {
            assert_eq!(cleo.get(&format!("/pages/{page}")).await.status, status);
        }
        assert_eq!(bo.post(&format!("/pages/{alone}/restoration"), &[]).await.status, 303, "it went before, and comes back by itself");
        let there = tree(&cleo, &scene.space).await;
        assert!(there.contains(&("Alone".to_owned(), Some("Top".to_owned()))), "{there:?}");
    }
}
