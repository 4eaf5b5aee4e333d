//! The list, and what other slices' pages get.

use super::{Scene, accept, answer, ask, slices};
use db::Cx;
use futures::future::{BoxFuture, FutureExt, ready};
use kernel::{Reach, Role};
use playhouse::House;
use std::time::Duration;
use subjects::Standing;
use web::panels::{Anchor, Place};
use web::{App, Visit};

/// What stands on every page of a space.
pub fn head<'c>(_: &'c mut Cx, _: &'c App, visit: &'c Visit, space: &'c Standing) -> BoxFuture<'c, db::Result<String>> {
    ready(Ok(format!("<header>{} at {}</header>", space.name, visit.path))).boxed()
}

async fn titles(house: &House, scene: &Scene, path: &str) -> Vec<&'static str> {
    let page = house.as_(&scene.ines).get(path).await;
    assert_eq!(page.status, 200, "{}", page.text);
    ["Waits", "Has answers", "Is accepted"]
        .into_iter()
        .filter(|title| page.text.contains(&format!(">{title}<")))
        .collect()
}

playhouse::on_both! {
    slices: slices();

    async fn each_tab_has_its_questions(house: House) {
        let scene = Scene::set(&house).await;
        scene.ask(&house, "Waits").await;
        let answered = scene.ask(&house, "Has answers").await;
        answer(&house.as_(&scene.priya), answered, "So").await;
        let accepted = scene.ask(&house, "Is accepted").await;
        let reply = answer(&house.as_(&scene.priya), accepted, "So").await;
        accept(&house.as_(&scene.ines), accepted, reply).await;
        assert_eq!(titles(&house, &scene, "/questions").await, ["Waits"]);
        assert_eq!(titles(&house, &scene, "/questions?state=answered").await, ["Has answers"]);
        assert_eq!(titles(&house, &scene, "/questions?state=all").await, ["Waits", "Has answers", "Is accepted"]);
        assert_eq!(titles(&house, &scene, &format!("/questions?state=all&space={}", scene.help.id)).await.len(), 3);
        assert_eq!(house.as_(&scene.ines).get("/questions?state=none").await.status, 404);
    }

    async fn the_list_of_a_space_is_a_tab_of_it(house: House) {
        let scene = Scene::set(&house).await;
        let page = house.as_(&scene.ines).get(&format!("/questions?space={}", scene.help.id)).await.text;
        assert!(page.contains("<header>IT help at /questions</header>") && page.contains("<title>IT help: Questions"), "{page}");
        assert!(!page.contains("<h1>") && !page.contains("id=\"f-space\""), "{page}");
        assert!(house.as_(&scene.ines).get("/questions").await.text.contains("id=\"f-space\""));
    }

    async fn a_long_list_goes_on_where_it_stopped(house: House) {
        let scene = Scene::set(&house).await;
        for number in 0..23 {
            house.later(Duration::from_secs(1));
            scene.ask(&house, &format!("Question {number}.")).await;
        }
        let ines = house.as_(&scene.ines);
        let first = ines.get("/questions").await.text;
        assert!(first.contains("Question 22.") && !first.contains("Question 2.<"));
        let next = first.split("rel=\"next\" href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("there is an older page");
        let second = ines.get(&next.replace("&#38;", "&").replace("&amp;", "&")).await.text;
        assert!(second.contains("Question 2.<") && second.contains("Question 0.<") && !second.contains("Question 3.<"), "{next}");
    }

    async fn an_empty_list_says_what_is_true(house: House) {
        let scene = Scene::set(&house).await;
        assert!(house.as_(&scene.ines).get("/questions").await.text.contains("Every question has an answer"));
    }

    async fn the_panels_of_a_space_and_of_home_show_what_waits(house: House) {
        let scene = Scene::set(&house).await;
        let secret = house.space("Council", Reach::Private).await;
        house.join(&scene.ines, &secret, Role::Member).await;
        scene.ask(&house, "Waits").await;
        ask(&house.as_(&scene.ines), &secret, "Hidden").await;
        let (app, viewer, space) = (house.app.clone(), scene.priya.viewer(), scene.help.id);
        let (tab, start, home) = house.read(scene.priya.viewer(), async move |cx: &mut Cx| {
            let visit = web::Visit { viewer, ..web::Visit::stranger(&app, texts::Lang::En, "/") };
            let standing = subjects::standing(cx, space).await?.expect("the space is there");
            let anchor = Anchor::Space(standing);
            let tab = app.slices.panels.at(cx, &visit, Place::SpaceTab, &anchor).await?;
            let start = app.slices.panels.at(cx, &visit, Place::SpaceStart, &anchor).await?;
            Ok((tab, start, app.slices.panels.at(cx, &visit, Place::HomeAside, &Anchor::Home).await?))
        }).await;
        assert_eq!((tab[0].title.as_str(), tab[0].count), ("Questions", 1));
        assert!(start[0].html.contains("Waits") && start[0].html.contains("Ines Caldeira"));
        assert!(home[0].html.contains("Waits") && !home[0].html.contains("Hidden"));
    }
}
