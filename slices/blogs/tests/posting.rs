//! Publishing, reading and changing posts.

use super::{DAY, Scene, begin, begun, comment, made, publish, slices, told};
use http::Method;
use kernel::{Reach, Role};

playhouse::on_both! {
    slices: slices();

    async fn a_leader_publishes_and_everybody_reads(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let path = format!("/blogs/{}/posts", scene.blog);
        assert_eq!(ines.get(&format!("{path}/new")).await.status, 200);
        let back = ines.post(&path, &[("title", ""), ("body", "Kept words"), ("kind", "gossip"), ("about", "nothing")]).await;
        assert!(back.status == 422 && back.text.contains("Kept words"), "{}", back.text);
        for field in ["title", "kind", "about"] {
            assert!(back.text.contains(&format!("f-{field}-error")), "{field}: {}", back.text);
        }
        let post = scene.post(&house, "Why we answer in the open", "opinion").await;
        let mia = house.as_(&scene.mia);
        let page = mia.get(&format!("/blogs/posts/{post}")).await;
        assert!(page.status == 200 && page.text.contains("Opinion") && page.text.contains("<strong>calm</strong>"), "{}", page.text);
        assert!(!page.text.contains(&format!("/blogs/posts/{post}/edit")), "no button for what one may not");
        for list in ["/blogs".to_owned(), format!("/blogs/{}", scene.blog), format!("/blogs?space={}", scene.space.id)] {
            assert!(mia.get(&list).await.text.contains("Why we answer in the open"), "{list}");
        }
        assert_eq!(publish(&mia, scene.blog, "Mine", "news").await.status, 403);
        assert!(told(&house).await.contains(&"blogs.published".to_owned()));
    }

    async fn the_same_form_twice_is_one_post(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let fields = [("title", "Once"), ("body", "Text"), ("kind", "news"), ("key", "k-1")];
        let path = format!("/blogs/{}/posts", scene.blog);
        assert_eq!(made(&ines.post(&path, &fields).await), made(&ines.post(&path, &fields).await));
        assert_eq!(told(&house).await.iter().filter(|kind| *kind == "blogs.published").count(), 1);
        let other = begun(&begin(&ines, &scene.space, "it_leader").await);
        let again = ines.post(&format!("/blogs/{other}/posts"), &fields).await;
        assert!(again.status == 422 && again.text.contains("Once"), "the same words in another blog are another post: {}", again.text);
    }

    async fn a_change_keeps_the_earlier_text_and_taking_away_can_be_undone(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let post = scene.post(&house, "First thoughts", "news").await;
        let path = format!("/blogs/posts/{post}");
        let fields = [("title", "Second thoughts"), ("body", "Another text"), ("kind", "leadership")];
        assert_eq!(house.as_(&scene.bo).form(Method::PUT, &path, &fields).await.status, 403, "not even who drafts for her");
        assert!(ines.get(&format!("{path}/edit")).await.text.contains("A **calm** text"));
        let empty = ines.form(Method::PUT, &path, &[("title", "x"), ("body", " "), ("kind", "news")]).await;
        assert_eq!(empty.status, 422);
        house.later(DAY);
        assert_eq!(ines.form(Method::PUT, &path, &fields).await.status, 303);
        let page = ines.get(&path).await.text;
        assert!(page.contains("Another text") && page.contains("changed ") && page.contains(">Leadership<"), "{page}");
        let kept: Vec<String> = house.read(kernel::Viewer::System, async move |cx: &mut db::Cx| {
            let subject = subjects::find(cx, post).await?.ok_or(db::Error::NoRow)?;
            Ok(subjects::revisions(cx, &subject).await?.into_iter().map(|one| one.source).collect())
        }).await;
        assert_eq!(kept, ["A **calm** text"]);
        assert_eq!(house.as_(&scene.mia).bare(Method::DELETE, &path).await.status, 403);
        let gone = ines.bare(Method::DELETE, &path).await;
        assert!(gone.status == 303 && format!("{:?}", gone.headers).contains("restoration"), "{:?}", gone.headers);
        assert_eq!(ines.get(&path).await.status, 404);
        assert!(!ines.get(&format!("/blogs/{}", scene.blog)).await.text.contains("Second thoughts"));
    }

    async fn what_a_post_is_about_is_shown_to_those_who_may_see_it_only(house: House) {
        let scene = Scene::set(&house).await;
        let room = house.space("Council room", Reach::Private).await;
        house.join(&scene.ines, &room, Role::Member).await;
        let ines = house.as_(&scene.ines);
        let own = begun(&begin(&ines, &room, "it_leader").await);
        let secret = made(&publish(&ines, own, "Secret plan", "news").await);
        let about = format!("https://stoa.example/blogs/posts/{secret}");
        let fields = [("title", "What I can say"), ("body", "Little"), ("kind", "company"), ("about", about.as_str())];
        let post = made(&ines.post(&format!("/blogs/{}/posts", scene.blog), &fields).await);
        let path = format!("/blogs/posts/{post}");
        assert!(ines.get(&path).await.text.contains("Secret plan"));
        assert!(ines.get(&format!("/blogs/posts/{secret}")).await.text.contains("What leaders wrote about this"), "and the way back");
        let read = house.as_(&scene.mia).get(&path).await.text;
        assert!(!read.contains("Secret plan") && !read.contains(&secret.to_string()), "{read}");
        let json = house.as_(&scene.mia).get(&format!("/api/stoa/v1/blog-posts/{post}")).await.json();
        assert_eq!(json["about"], serde_json::Value::Null);
        let cleo = house.as_(&scene.cleo);
        let hers = begun(&begin(&cleo, &scene.space, "it_leader").await);
        let refused = cleo.post(&format!("/blogs/{hers}/posts"), &fields).await;
        assert!(refused.status == 422 && refused.text.contains("no such thing that you may see") && !refused.text.contains("Secret plan"), "{}", refused.text);
    }

    async fn comments_are_counted_in_the_list(house: House) {
        let scene = Scene::set(&house).await;
        let post = scene.post(&house, "Ask me", "opinion").await;
        house.later(DAY);
        comment(&house, post, post, &scene.mia, "Why so late?").await;
        assert!(house.as_(&scene.bo).get("/blogs").await.text.contains("1 comment"));
    }
}
