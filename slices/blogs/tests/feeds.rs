//! Feeds.

use super::{DAY, Scene, begin, begun, made, slices};
use http::Method;
use kernel::{Reach, Role};

/// The path of an address, as a feed reader asks for it here.
fn path(address: &str) -> String {
    let from = address.find("/blogs/").expect("it is an address of a feed");
    address[from..].to_owned()
}

/// The titles of the entries of a feed that reads as XML and has what RFC 4287 asks for.
fn titles(xml: &str) -> Vec<String> {
    let tree = roxmltree::Document::parse(xml).unwrap_or_else(|error| panic!("{error}: {xml}"));
    let feed = tree.root_element();
    let atom = |node: &roxmltree::Node<'_, '_>, name: &str| node.has_tag_name(("http://www.w3.org/2005/Atom", name));
    assert!(atom(&feed, "feed"), "{xml}");
    let text = |node: roxmltree::Node<'_, '_>, name: &str| {
        let found = node.children().find(|child| atom(child, name));
        found.unwrap_or_else(|| panic!("no {name}: {xml}")).text().unwrap_or_default().to_owned()
    };
    for name in ["title", "id", "updated"] {
        assert!(!text(feed, name).is_empty(), "{name}");
    }
    let entries = feed.children().filter(|child| atom(child, "entry"));
    entries
        .map(|entry| {
            for name in ["id", "updated", "published", "content"] {
                assert!(!text(entry, name).is_empty(), "{name}");
            }
            text(entry, "title")
        })
        .collect()
}

playhouse::on_both! {
    slices: slices();

    async fn a_reader_reads_as_its_person_by_a_secret_address(house: House) {
        let scene = Scene::set(&house).await;
        let room = house.space("Council room", Reach::Private).await;
        house.join(&scene.ines, &room, Role::Member).await;
        house.join(&scene.mia, &room, Role::Member).await;
        let (ines, mia) = (house.as_(&scene.ines), house.as_(&scene.mia));
        scene.post(&house, "Q&A: is 1 < 2?", "opinion").await;
        house.later(DAY);
        let secret = begun(&begin(&ines, &room, "it_leader").await);
        let fields = [("title", "Secret plan"), ("body", "x < y & z"), ("kind", "news"), ("then", "publish")];
        made(&ines.post(&format!("/blogs/{secret}/posts"), &fields).await);
        assert!(mia.get("/blogs/feeds").await.text.contains("Make an address"));
        let json = mia.bare(Method::POST, "/api/stoa/v1/blog-feed").await;
        assert_eq!(json.status, 201, "{}", json.text);
        let all = path(json.json()["url"].as_str().expect("an address"));
        let one = path(json.json()["blog_url"].as_str().expect("an address")).replace("{id}", &secret.to_string());
        let reader = house.as_nobody();
        let feed = reader.get(&all).await;
        assert_eq!((feed.status, titles(&feed.text)), (200, vec!["Secret plan".to_owned(), "Q&A: is 1 < 2?".to_owned()]));
        assert_eq!(titles(&reader.get(&one).await.text), ["Secret plan"]);
        let tag = feed.headers.get("etag").and_then(|tag| tag.to_str().ok()).expect("it has a mark").to_owned();
        assert_eq!(reader.clone().with("if-none-match", &tag).get(&all).await.status, 304);
        house.leave(&scene.mia, &room).await;
        let later = reader.clone().with("if-none-match", &tag).get(&all).await;
        assert_eq!((later.status, titles(&later.text)), (200, vec!["Q&A: is 1 < 2?".to_owned()]), "each time as they may see it");
        assert_eq!(reader.get(&one).await.status, 404);
        let page = mia.post("/blogs/feeds/address", &[]).await;
        assert!(page.status == 200 && page.text.contains("shown this once"), "{}", page.text);
        assert_eq!(reader.get(&all).await.status, 404, "the one before leads nowhere");
        assert_eq!(mia.bare(Method::DELETE, "/blogs/feeds/address").await.status, 303);
        assert!(!mia.get("/blogs/feeds").await.text.contains("There is one since"));
    }

    async fn nobody_reads_by_a_wrong_address_and_who_left_reads_no_more(house: House) {
        let scene = Scene::set(&house).await;
        scene.post(&house, "Inside", "news").await;
        let reader = house.as_nobody();
        assert_eq!(reader.get("/blogs/feeds/guessed").await.status, 404);
        assert_eq!(reader.get(&format!("/blogs/{}/feeds/guessed", scene.blog)).await.status, 404);
        assert_ne!(reader.get(&format!("/blogs/{}/feed", scene.blog)).await.status, 200);
        assert_eq!(titles(&house.as_(&scene.mia).get(&format!("/blogs/{}/feed", scene.blog)).await.text), ["Inside"]);
        let made = house.as_(&scene.mia).bare(Method::POST, "/api/stoa/v1/blog-feed").await.json();
        let all = path(made["url"].as_str().expect("an address"));
        assert_eq!(reader.get(&all).await.status, 200);
        let id = scene.mia.id;
        house.write(async move |cx: &mut db::Cx| {
            let now = cx.now();
            cx.execute("UPDATE person SET left_at = $2 WHERE id = $1", db::params![id, now]).await.map(drop)
        }).await;
        assert_eq!(reader.get(&all).await.status, 404);
    }

    async fn a_public_blog_is_read_by_everybody(house: House) {
        let scene = Scene::within(&house, Reach::Public).await;
        assert_eq!(titles(&house.as_nobody().get(&format!("/blogs/{}/feed", scene.blog)).await.text), Vec::<String>::new());
        scene.post(&house, "For everybody", "company").await;
        let feed = house.as_nobody().get(&format!("/blogs/{}/feed", scene.blog)).await;
        assert_eq!(titles(&feed.text), ["For everybody"]);
        assert!(house.as_nobody().get(&format!("/blogs/{}", scene.blog)).await.text.contains("Feed (Atom)"));
    }
}
