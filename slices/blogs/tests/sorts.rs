//! Personal blogs and those of spaces, and that no figure reads them.

use super::{DAY, Scene, begin, begun, comment, lead, made, publish, slices};
use db::Cx;
use evidence::{Arguments, Window, Within};
use http::Method;
use kernel::{Role, Viewer};
use playhouse::House;

/// What all probes of blogs and the rhythm say.
async fn figures(house: &House) -> Vec<String> {
    let now = house.app.now();
    let mut all = Vec::new();
    let names =
        ["posts", "comments_open", "reply_rate", "leaders_posting_share", "responses_above_baseline", "content_kinds"];
    for name in names {
        let probe = *house.app.slices.evidence.probe(&format!("blogs.{name}")).expect("there is such a probe");
        let asked = Arguments { now, since: Some(now.minus(DAY * 90)), given: Default::default() };
        let read = house.read(Viewer::System, async move |cx: &mut Cx| (probe.read)(cx, &asked).await).await;
        all.push(format!("{name} {:?} {:?}", read.value, read.of));
    }
    let gauge = *house.app.slices.evidence.gauge("M02").expect("there is such a gauge");
    let window = Window { from: now.minus(DAY * 90), until: now, within: Within::House };
    let sample = house.read(Viewer::System, async move |cx: &mut Cx| (gauge.read)(cx, &window).await).await;
    all.push(format!("M02 {:?} {}", sample.value, sample.base));
    all
}

/// The id of a blog that a program began.
fn begun_id(answer: &playhouse::Answer) -> kernel::SubjectId {
    answer.json()["id"].as_str().and_then(|id| id.parse().ok()).expect("it has an id")
}

playhouse::on_both! {
    slices: slices();

    async fn anybody_who_works_here_writes_for_themselves_and_all_find_it_in_the_list(house: House) {
        let scene = Scene::set(&house).await;
        let (mia, bo) = (house.as_(&scene.mia), house.as_(&scene.bo));
        assert!(mia.get("/blogs/new").await.text.contains("value=\"personal\" checked"));
        let blog = begun(&begin(&mia, &scene.space, "personal").await);
        let post = made(&publish(&mia, blog, "What I learned", "technology").await);
        let list = bo.get("/blogs").await.text;
        for word in ["Leaders write", "People write", "What I learned"] {
            assert!(list.contains(word), "{word}: {list}");
        }
        assert!(!list.contains("Spaces write"), "what there is none of has no title");
        let page = bo.get(&format!("/blogs/{blog}")).await.text;
        assert!(!page.contains("/broadcasts") && !page.contains("/desk"), "{page}");
        assert_eq!(bo.get(&format!("/blogs/{blog}/broadcasts")).await.status, 404);
        assert_eq!(mia.post(&format!("/blogs/{blog}/broadcasts"), &[("name", "List"), ("recipients", "9"), ("mailings", "3"), ("replies", "1")]).await.status, 403);
        assert_eq!(publish(&bo, blog, "Not mine", "news").await.status, 403);
        assert_eq!(bo.get(&format!("/blogs/posts/{post}")).await.status, 200);
        let json = bo.get("/api/stoa/v1/blogs").await.json();
        assert!(json["items"].as_array().is_some_and(|all| all.iter().any(|one| one["whose"] == "personal")), "{json}");
    }

    async fn a_personal_blog_may_do_without_a_goal_and_a_leader_may_not(house: House) {
        let scene = Scene::set(&house).await;
        let space = scene.space.id.to_string();
        let fields = |whose| [("space", space.as_str()), ("whose", whose), ("name", "Notes"), ("about", ""), ("goal", "0")];
        let refused = house.as_(&scene.cleo).post("/blogs", &fields("it_leader")).await;
        assert!(refused.status == 422 && refused.text.contains("f-goal-error"), "{}", refused.text);
        let mia = house.as_(&scene.mia);
        let blog = begun(&mia.post("/blogs", &fields("personal")).await);
        let page = mia.get(&format!("/blogs/{blog}")).await.text;
        assert!(!page.contains("The goal is"), "{page}");
        assert_eq!(mia.get(&format!("/blogs/{blog}/desk")).await.status, 200);
    }

    async fn the_owners_of_a_space_begin_its_blog_and_keep_it_together(house: House) {
        let scene = Scene::set(&house).await;
        let refused = begin(&house.as_(&scene.mia), &scene.space, "space").await;
        assert!(refused.status == 422 && refused.text.contains("You don’t own this space"), "{}", refused.text);
        house.join(&scene.mia, &scene.space, Role::Owner).await;
        let mia = house.as_(&scene.mia);
        let blog = begun(&begin(&mia, &scene.space, "space").await);
        assert!(mia.get("/blogs").await.text.contains("Spaces write"));
        house.join(&scene.bo, &scene.space, Role::Owner).await;
        let bo = house.as_(&scene.bo);
        let fields = [("name", "News of the bridge"), ("about", ""), ("goal", "0")];
        assert_eq!(bo.form(Method::PUT, &format!("/blogs/{blog}"), &fields).await.status, 303);
        assert_eq!(publish(&bo, blog, "From Bo", "news").await.status, 303, "several authors");
        house.join(&scene.mia, &scene.space, Role::Member).await;
        assert_eq!(mia.get(&format!("/blogs/{blog}/edit")).await.status, 403, "who began it owns it no longer than the space");
    }

    async fn an_author_who_may_publish_signs_what_they_write(house: House) {
        let scene = Scene::set(&house).await;
        let (mia, cleo) = (house.as_(&scene.mia), house.as_(&scene.cleo));
        let blog = begun(&begin(&mia, &scene.space, "personal").await);
        let (path, id) = (format!("/blogs/{blog}/delegates"), scene.cleo.id.to_string());
        assert_eq!(mia.post(&path, &[("person", &id)]).await.status, 303);
        assert_eq!(publish(&cleo, blog, "Too early", "news").await.status, 403, "an author writes, and does not publish");
        assert_eq!(mia.post(&path, &[("person", &id), ("publishes", "true")]).await.status, 303);
        assert!(mia.get(&format!("/blogs/{blog}/edit")).await.text.contains("May publish"));
        let post = made(&publish(&cleo, blog, "With Mia", "news").await);
        let json = cleo.get(&format!("/api/stoa/v1/blog-posts/{post}")).await.json();
        assert_eq!((json["author"]["name"].as_str(), &json["drafted_by"]), (Some("Cleo Park"), &serde_json::Value::Null));
        let leaders = format!("/blogs/{}/delegates", scene.blog);
        assert_eq!(house.as_(&scene.ines).post(&leaders, &[("person", &id), ("publishes", "true")]).await.status, 303);
        assert_eq!(publish(&cleo, scene.blog, "For Ines", "news").await.status, 403, "nobody publishes for a leader");
    }

    async fn a_program_begins_a_blog_and_names_authors(house: House) {
        let scene = Scene::set(&house).await;
        let (mia, cleo) = (house.as_(&scene.mia), house.as_(&scene.cleo));
        let space = scene.space.id.to_string();
        let input = |whose| serde_json::json!({ "space": space, "whose": whose, "name": "Notes", "goal_days": 0 });
        let leads = serde_json::json!({ "space": space, "whose": "leader", "name": "Notes", "goal_days": 14 });
        assert_eq!(mia.json(Method::POST, "/api/stoa/v1/blogs", &leads).await.status, 403);
        let wrong = cleo.json(Method::POST, "/api/stoa/v1/blogs", &input("leader")).await;
        assert_eq!(wrong.status, 409, "a leader needs a goal: {}", wrong.text);
        let made = mia.clone().with("idempotency-key", "b-1").json(Method::POST, "/api/stoa/v1/blogs", &input("personal")).await;
        let twice = mia.clone().with("idempotency-key", "b-1").json(Method::POST, "/api/stoa/v1/blogs", &input("personal")).await;
        assert_eq!((made.status, twice.status, made.json()["id"].clone()), (201, 200, twice.json()["id"].clone()), "{}", made.text);
        let author = format!("/api/stoa/v1{}/authors/{}", made.json()["url"].as_str().unwrap_or_default(), scene.cleo.id);
        let publishes = serde_json::json!({ "publishes": true });
        assert_eq!(cleo.json(Method::PUT, &author, &publishes).await.status, 403);
        assert_eq!(mia.json(Method::PUT, &author, &publishes).await.status, 204);
        assert_eq!(publish(&cleo, begun_id(&made), "With Mia", "news").await.status, 303);
        assert_eq!(mia.bare(Method::DELETE, &author).await.status, 204);
        assert_eq!(publish(&cleo, begun_id(&made), "No more", "news").await.status, 403);
    }

    async fn no_figure_reads_what_people_and_spaces_write(house: House) {
        let scene = Scene::set(&house).await;
        scene.post(&house, "As the CIO", "news").await;
        house.join(&scene.ines, &scene.space, Role::Owner).await;
        let ines = house.as_(&scene.ines);
        let before = figures(&house).await;
        for whose in ["personal", "space"] {
            let blog = begun(&begin(&ines, &scene.space, whose).await);
            for (title, kind) in [("One", "opinion"), ("Two", "technology"), ("Three", "company")] {
                let post = made(&publish(&ines, blog, title, kind).await);
                comment(&house, post, post, &scene.mia, "Why?").await;
            }
        }
        assert_eq!(figures(&house).await, before);
        house.later(DAY * 20);
        let late = figures(&house).await;
        assert!(late.iter().any(|one| one.starts_with("reply_rate None")), "their silence elsewhere counts for nothing: {late:?}");
        lead(&house, &scene.mia, true).await;
        let way = *house.app.slices.evidence.way_in("BL-02").expect("there is such a way");
        let mine = begun(&begin(&house.as_(&scene.mia), &scene.space, "personal").await);
        let path = house.read(scene.mia.viewer(), async move |cx: &mut Cx| (way.path)(cx).await).await;
        assert!(!path.contains(&mine.to_string()), "the way of the plan leads to a leadership blog: {path}");
    }
}
