//! Nobody outside learns anything.

use super::{Scene, made, slices};
use kernel::Reach;
use web::panels::{Anchor, Place};

/// Everything that a blog has, made once.
async fn everything(house: &playhouse::House, scene: &Scene) -> Vec<String> {
    let ines = house.as_(&scene.ines);
    let blog = scene.blog;
    let post = scene.post(house, "Secret post", "news").await;
    let fields = [("title", "Secret draft"), ("body", "x"), ("kind", "news"), ("then", "draft")];
    let draft = made(&ines.post(&format!("/blogs/{blog}/posts"), &fields).await);
    let staged = [("title", "Secret new title"), ("body", "x"), ("kind", "news"), ("known", "1")];
    assert_eq!(ines.post(&format!("/blogs/posts/{post}/staged"), &staged).await.status, 303);
    let mut paths = vec![
        format!("/blogs/{blog}/drafts/{draft}"),
        format!("/blogs/{blog}/drafts/{draft}/preview"),
        format!("/blogs/{blog}/feed"),
        format!("/blogs/posts/{post}/secret-post"),
        format!("/blogs/posts/{post}/comments"),
        format!("/blogs/posts/{post}/staged"),
        format!("/blogs/posts/{post}/preview"),
        format!("/blogs/posts/{post}/letter"),
        format!("/api/stoa/v1/blogs/{blog}/drafts"),
        format!("/api/stoa/v1/blogs/{blog}/drafts/{draft}"),
        format!("/api/stoa/v1/blog-posts/{post}/staged"),
        format!("/api/stoa/v1/blog-posts/{post}/letter"),
        format!("/blogs/posts/{post}"),
        format!("/blogs/posts/{post}/edit"),
        format!("/blogs?space={}", scene.space.id),
        format!("/api/stoa/v1/blogs/{blog}"),
        format!("/api/stoa/v1/blogs/{blog}/posts"),
        format!("/api/stoa/v1/blog-posts/{post}"),
    ];
    for part in ["", "/edit", "/desk", "/broadcasts", "/posts/new"] {
        paths.push(format!("/blogs/{blog}{part}"));
    }
    paths
}

playhouse::on_both! {
    slices: slices();

    async fn whoever_does_not_read_in_the_space_finds_nothing(house: House) {
        let scene = Scene::within(&house, Reach::Private).await;
        let paths = everything(&house, &scene).await;
        for path in &paths {
            assert_eq!(house.as_(&scene.ines).get(path).await.status, 200, "{path}");
        }
        let olaf = house.administrator("Olaf Berg").await;
        let (guest, customer) = (house.guest("Gerd Gast").await, house.customer("Hanne Kunde").await);
        for person in [&olaf, &guest, &customer] {
            let client = house.as_(person);
            for path in &paths {
                assert_eq!(client.get(path).await.status, 404, "{} at {path}", person.name);
            }
            let list = client.get("/blogs").await;
            assert!(list.status == 200 && !list.text.contains("Secret") && !list.text.contains("From the bridge"), "{}", list.text);
            let works_here = person.name == olaf.name;
            assert_eq!(list.text.contains("nav-link\" href=\"/blogs\""), works_here, "the link tells of no blog");
            assert_eq!(client.get("/api/stoa/v1/blogs").await.json()["items"], serde_json::json!([]));
        }
        for path in &paths {
            let status = house.as_nobody().get(path).await.status;
            assert!(matches!(status, 404 | 303 | 401), "nobody at {path}: {status}");
        }
        house.leave(&scene.bo, &scene.space).await;
        for path in &paths {
            assert_eq!(house.as_(&scene.bo).get(path).await.status, 404, "who drafted and left, at {path}");
        }
    }

    async fn blogs_are_a_link_in_the_rail_of_readers_and_employees_and_a_tab_of_their_space(house: House) {
        let link = "nav-link\" href=\"/blogs\"";
        let (olaf, guest) = (house.employee("Olaf Berg").await, house.guest("Gerd Gast").await);
        assert!(!house.as_(&guest).get("/blogs").await.text.contains(link));
        assert!(house.as_(&olaf).get("/blogs").await.text.contains(link), "who works here could begin one");
        let scene = Scene::set(&house).await;
        assert!(house.as_(&scene.mia).get("/blogs").await.text.contains(link));
        let (app, space) = (house.app.clone(), scene.space.id);
        let tabs = house.read(scene.mia.viewer(), async move |cx: &mut db::Cx| {
            let visit = web::Visit { viewer: cx.viewer().clone(), ..web::Visit::stranger(&app, texts::Lang::En, "/") };
            let standing = subjects::standing(cx, space).await?.ok_or(db::Error::NoRow)?;
            app.slices.panels.at(cx, &visit, Place::SpaceTab, &Anchor::Space(standing)).await
        }).await;
        assert_eq!(tabs.iter().map(|tab| tab.href.as_str()).collect::<Vec<_>>(), [format!("/blogs?space={space}")]);
    }

    async fn guests_and_customers_read_what_is_public_and_see_no_desk(house: House) {
        let scene = Scene::within(&house, Reach::Public).await;
        let post = scene.post(&house, "For everybody", "company").await;
        let hanne = house.customer("Hanne Kunde").await;
        for client in [house.as_(&hanne), house.as_nobody()] {
            assert_eq!(client.get(&format!("/blogs/posts/{post}")).await.status, 200);
            let page = client.get(&format!("/blogs/{}", scene.blog)).await.text;
            assert!(page.contains("For everybody") && !page.contains("/desk") && !page.contains("/broadcasts"), "{page}");
        }
        let client = house.as_(&hanne);
        assert_eq!(client.get(&format!("/blogs/{}/desk", scene.blog)).await.status, 404);
        assert_ne!(client.get(&format!("/blogs/{}/broadcasts", scene.blog)).await.status, 200);
        assert_ne!(client.get("/blogs/new").await.status, 200);
    }
}
