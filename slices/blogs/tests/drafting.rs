//! Drafts: who sees them, who publishes them, and that no word is lost.

use super::{Scene, made, slices};
use http::Method;
use kernel::{Reach, SubjectId};
use playhouse::Client;

async fn draft(client: &Client, blog: SubjectId, title: &str) -> String {
    let fields = [("title", title), ("body", "Half a thought"), ("kind", "opinion"), ("then", "draft")];
    let answer = client.post(&format!("/blogs/{blog}/posts"), &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    answer.location().to_owned()
}

/// The fingerprint that a page sends back.
fn known(page: &str) -> String {
    let from = page.find("name=\"known\" value=\"").expect("the page has it") + "name=\"known\" value=\"".len();
    page[from..].split('"').next().unwrap_or_default().to_owned()
}

playhouse::on_both! {
    slices: slices();

    async fn a_delegate_drafts_and_the_owner_alone_publishes(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, bo) = (house.as_(&scene.ines), house.as_(&scene.bo));
        let form = bo.get(&format!("/blogs/{}/posts/new", scene.blog)).await.text;
        assert!(form.contains("value=\"draft\"") && !form.contains("value=\"publish\""), "{form}");
        let path = draft(&bo, scene.blog, "For Ines").await;
        assert!(bo.get(&path).await.text.contains("waits at the desk"));
        assert!(ines.get(&format!("/blogs/{}/desk", scene.blog)).await.text.contains("For Ines"));
        let publication = format!("{path}/publication");
        let fields = [("title", "For all"), ("body", "A whole thought"), ("kind", "opinion")];
        assert_eq!(bo.post(&publication, &fields).await.status, 403);
        let page = ines.get(&path).await.text;
        let known = known(&page);
        let sent = [fields[0], fields[1], fields[2], ("known", known.as_str())];
        let post = made(&ines.post(&publication, &sent).await);
        assert_eq!(made(&ines.post(&publication, &sent).await), post, "twice is one post");
        let read = house.as_(&scene.mia).get(&format!("/blogs/posts/{post}")).await.text;
        assert!(read.contains("For all") && read.contains("drafted by") && read.contains("Bo Lind"), "{read}");
        assert_eq!(ines.get(&path).await.status, 404, "the draft went with its post");
    }

    async fn drafts_do_not_exist_for_anybody_else(house: House) {
        let scene = Scene::within(&house, Reach::Internal).await;
        let path = draft(&house.as_(&scene.bo), scene.blog, "Secret draft").await;
        let root = house.administrator("Ada Root").await;
        house.join(&root, &scene.space, kernel::Role::Owner).await;
        for person in [&scene.mia, &scene.cleo, &root] {
            let client = house.as_(person);
            let fields = [("title", "x"), ("body", "y"), ("kind", "news")];
            assert_eq!(client.get(&path).await.status, 404, "{}", person.name);
            assert_eq!(client.form(Method::PUT, &path, &fields).await.status, 404, "{}", person.name);
            assert_eq!(client.post(&path, &fields).await.status, 404, "{}", person.name);
            assert_eq!(client.bare(Method::DELETE, &path).await.status, 404, "{}", person.name);
            assert_eq!(client.post(&format!("{path}/publication"), &fields).await.status, 404, "{}", person.name);
            assert_eq!(client.get(&format!("/blogs/{}/desk", scene.blog)).await.status, 404, "{}", person.name);
            assert_eq!(client.get(&format!("/blogs/{}/posts/new", scene.blog)).await.status, 403, "{}", person.name);
        }
        assert_eq!(house.as_nobody().get(&path).await.status, 303, "to the sign-in");
        let bo = scene.bo.id.to_string();
        let dismissal = format!("/blogs/{}/delegates/{bo}", scene.blog);
        assert_eq!(house.as_(&scene.mia).bare(Method::DELETE, &dismissal).await.status, 403);
        assert_eq!(house.as_(&scene.ines).bare(Method::DELETE, &dismissal).await.status, 303);
        assert_eq!(house.as_(&scene.bo).get(&path).await.status, 404, "who drafts no more sees nothing");
        assert_eq!(house.as_(&scene.ines).get(&path).await.status, 200, "and the draft stays");
    }

    async fn a_draft_is_saved_while_one_types_and_two_who_write_lose_nothing(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, bo) = (house.as_(&scene.ines), house.as_(&scene.bo));
        let path = draft(&bo, scene.blog, "Together").await;
        let (shown, seen) = (known(&bo.get(&path).await.text), known(&ines.get(&path).await.text));
        let typed = |body: &'static str, known: &str| [("title", "Together".to_owned()), ("body", body.to_owned()), ("kind", "news".to_owned()), ("known", known.to_owned())];
        let sent = typed("Half a thought of Bo", &shown);
        let sent: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(bo.form(Method::PUT, &path, &sent).await.status, 204);
        let other = typed("Half a thought of Ines", &seen);
        let other: Vec<(&str, &str)> = other.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let met = ines.form(Method::PUT, &path, &other).await;
        assert_eq!((met.status, met.json()["body"].as_str()), (409, Some("Half a thought of Bo")));
        let met = ines.post(&path, &other).await;
        assert!(met.status == 409 && met.text.contains("of Bo") && met.text.contains("of Ines") && met.text.contains("Bo Lind wrote in this draft"), "{}", met.text);
        let publication = ines.post(&format!("{path}/publication"), &other).await;
        assert_eq!(publication.status, 409, "nothing is published over the words of another");
        let both = typed("Half a thought of Ines and of Bo", &known(&met.text));
        let both: Vec<(&str, &str)> = both.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(ines.post(&path, &both).await.status, 303);
        assert!(bo.get(&path).await.text.contains("of Ines and of Bo"));
    }

    async fn an_unfinished_draft_is_kept_and_only_publishing_asks_for_more(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let fields = [("title", ""), ("body", "No title yet"), ("kind", "news"), ("then", "draft"), ("key", "d-1")];
        let path = format!("/blogs/{}/posts", scene.blog);
        let first = ines.post(&path, &fields).await;
        assert_eq!(first.location(), ines.post(&path, &fields).await.location(), "twice is one draft");
        let known = known(&ines.get(first.location()).await.text);
        let sent = [fields[0], fields[1], fields[2], ("known", known.as_str())];
        let back = ines.post(&format!("{}/publication", first.location()), &sent).await;
        assert!(back.status == 422 && back.text.contains("No title yet") && back.text.contains("f-title-error"), "{}", back.text);
        assert_eq!(ines.bare(Method::DELETE, first.location()).await.status, 303);
        assert_eq!(ines.get(first.location()).await.status, 404);
    }
}
