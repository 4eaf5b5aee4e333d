//! What the house sees of its blogs: figures that go up, and down again.

use super::{DAY, Scene, begin, begun, comment, lead, lead_no_more, made, publish, slices};
use db::Cx;
use evidence::{Arguments, Reading, Window, Within};
use http::Method;
use kernel::{Verdict, Viewer};
use playhouse::House;

async fn read(house: &House, name: &str, given: &[(&str, &str)], days: Option<u32>) -> Reading {
    let probe = *house.app.slices.evidence.probe(name).expect("there is such a probe");
    for (argument, _) in given {
        assert!(probe.understands.contains(argument), "{name} understands no {argument}");
    }
    let given = given.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let now = house.app.now();
    let asked = Arguments { now, since: days.map(|days| now.minus(DAY * days)), given };
    house.read(Viewer::System, async move |cx: &mut Cx| (probe.read)(cx, &asked).await).await
}

async fn probe(house: &House, name: &str, given: &[(&str, &str)], days: Option<u32>) -> Option<f64> {
    read(house, name, given, days).await.value
}

async fn rhythm(house: &House, within: Within) -> (Option<f64>, i64) {
    let gauge = *house.app.slices.evidence.gauge("M02").expect("there is such a gauge");
    let now = house.app.now();
    let window = Window { from: now.minus(DAY * 90), until: now, within };
    let sample = house.read(Viewer::System, async move |cx: &mut Cx| (gauge.read)(cx, &window).await).await;
    (sample.value, sample.base)
}

async fn way(house: &House, viewer: Viewer, action: &str) -> String {
    let way = *house.app.slices.evidence.way_in(action).expect("there is such a way");
    house.read(viewer, async move |cx: &mut Cx| (way.path)(cx).await).await
}

async fn tile(house: &House, viewer: Viewer) -> Vec<web::tiles::Tile> {
    let app = house.app.clone();
    let work = async move |cx: &mut Cx| {
        let visit = web::Visit { viewer: cx.viewer().clone(), ..web::Visit::stranger(&app, texts::Lang::En, "/") };
        app.slices.tiles.all(cx, &visit).await
    };
    house.read(viewer, work).await
}

/// Closing a thread, as the slice of conversations judges it.
struct Any;

impl kernel::Rule<subjects::Subject> for Any {
    fn judge(&self, _: &Viewer, _: &subjects::Subject) -> Verdict {
        Verdict::Allowed
    }
}

playhouse::on_both! {
    slices: slices();

    async fn posts_and_their_kinds_count_in_their_window_and_go_with_it(house: House) {
        let scene = Scene::set(&house).await;
        let cio = [("by", "cio")];
        assert_eq!(probe(&house, "blogs.posts", &cio, Some(90)).await, Some(0.0));
        let first = scene.post(&house, "News", "news").await;
        scene.post(&house, "More news", "news").await;
        scene.post(&house, "Thoughts", "opinion").await;
        assert_eq!(probe(&house, "blogs.posts", &cio, Some(90)).await, Some(3.0));
        assert_eq!(probe(&house, "blogs.posts", &[("by", "it_leader")], Some(90)).await, Some(0.0));
        assert_eq!(probe(&house, "blogs.content_kinds", &[], Some(90)).await, Some(2.0));
        let ines = house.as_(&scene.ines);
        assert_eq!(ines.bare(Method::DELETE, &format!("/blogs/posts/{first}")).await.status, 303);
        assert_eq!(probe(&house, "blogs.posts", &cio, Some(90)).await, Some(2.0), "what is taken away is gone");
        lead_no_more(&house, &scene.ines).await;
        assert_eq!(probe(&house, "blogs.posts", &cio, Some(90)).await, Some(0.0), "who leads no more is no CIO");
        lead(&house, &scene.ines, true).await;
        house.later(DAY * 91);
        assert_eq!(probe(&house, "blogs.posts", &cio, Some(90)).await, Some(0.0), "the window went on");
        assert_eq!(probe(&house, "blogs.content_kinds", &[], Some(90)).await, Some(0.0));
        assert_eq!(probe(&house, "blogs.posts", &[], None).await, Some(2.0), "without a window all count");
    }

    async fn the_reply_rate_rises_with_answers_and_falls_with_silence(house: House) {
        let scene = Scene::set(&house).await;
        let rate = async || read(&house, "blogs.reply_rate", &[("by", "cio")], Some(90)).await;
        let post = scene.post(&house, "Ask me", "opinion").await;
        house.later(DAY / 24);
        assert_eq!(rate().await.value, None, "of nothing there is no rate");
        let one = comment(&house, post, post, &scene.mia, "One?").await;
        assert_eq!(rate().await.value, None, "there is still time");
        house.later(DAY);
        comment(&house, post, one, &scene.ines, "Yes").await;
        assert_eq!(rate().await.of, Some((1, 1)));
        comment(&house, post, post, &scene.cleo, "Two?").await;
        house.later(DAY * 8);
        assert_eq!(rate().await.of, Some((1, 2)), "five working days are over");
        house.later(DAY * 90);
        assert_eq!(rate().await.value, None);
    }

    async fn comments_are_open_until_the_thread_is_closed(house: House) {
        let scene = Scene::set(&house).await;
        let open = async || probe(&house, "blogs.comments_open", &[("by", "cio")], None).await;
        assert_eq!(open().await, Some(0.0), "there is nothing to comment on");
        let post = scene.post(&house, "Ask me", "opinion").await;
        assert_eq!(open().await, Some(1.0));
        house.write(async move |cx: &mut Cx| {
            let subject = subjects::lock(cx, post).await?.ok_or(db::Error::NoRow)?;
            let granted = kernel::grant::grant(&Viewer::System, subject, &Any).expect("the rule allows all");
            subjects::set_state(cx, &granted, subjects::State::Closed).await
        }).await;
        assert_eq!(open().await, Some(0.0));
    }

    async fn leaders_in_it_who_post_are_a_share_of_all_of_them(house: House) {
        let scene = Scene::set(&house).await;
        let share = async || read(&house, "blogs.leaders_posting_share", &[("posts", "2")], Some(90)).await.of;
        assert_eq!(share().await, Some((0, 2)));
        scene.post(&house, "One", "news").await;
        assert_eq!(share().await, Some((0, 2)));
        scene.post(&house, "Two", "news").await;
        assert_eq!(share().await, Some((1, 2)));
        house.later(DAY * 91);
        assert_eq!(share().await, Some((0, 2)));
    }

    async fn the_blog_is_above_mail_once_more_people_answer_and_not_any_more_when_they_stop(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let above = async || probe(&house, "blogs.responses_above_baseline", &[], None).await;
        let fields = [("name", "IT news"), ("recipients", "100"), ("mailings", "5"), ("replies", "5")];
        let path = format!("/blogs/{}/broadcasts", scene.blog);
        assert_eq!(ines.post(&path, &fields).await.status, 303);
        let page = ines.get(&path).await.text;
        let retire = page.split("action=\"").find(|part| part.contains("/retirement\"")).and_then(|part| part.split('"').next());
        let retire = retire.expect("there is a list").to_owned();
        assert_eq!(ines.post(&retire, &[("retired", "2026-11-22")]).await.status, 303);
        let mut posts = Vec::new();
        for _ in 0..3 {
            posts.push(scene.post(&house, "Weekly", "news").await);
        }
        comment(&house, posts[0], posts[0], &scene.mia, "Good").await;
        assert_eq!(above().await, Some(0.0), "the posts are too young");
        house.later(DAY * 8);
        assert_eq!(above().await, Some(1.0), "1 ÷ 3 ÷ 3 is more than 5 ÷ 5 ÷ 100");
        assert_eq!(ines.bare(Method::DELETE, &format!("/blogs/posts/{}", posts[0])).await.status, 303);
        assert_eq!(above().await, Some(0.0), "with two posts nothing can be said");
    }

    async fn the_rhythm_is_read_over_leaders_blogs_and_silence_slows_it(house: House) {
        let scene = Scene::set(&house).await;
        let cleo = house.as_(&scene.cleo);
        let hers = begun(&begin(&cleo, &scene.space, "it_leader").await);
        for _ in 0..2 {
            scene.post(&house, "Weekly", "news").await;
            made(&publish(&cleo, hers, "Weekly", "news").await);
            house.later(DAY * 7);
        }
        assert_eq!(rhythm(&house, Within::House).await, (Some(7.0), 2));
        assert_eq!(rhythm(&house, Within::Space(scene.space.id)).await, (Some(7.0), 2));
        assert_eq!(rhythm(&house, Within::It).await, (None, 0));
        let tiles = tile(&house, scene.mia.viewer()).await;
        assert_eq!((tiles[0].id, tiles[0].value.as_str()), ("leader-blogs", "about every 7 days"));
        assert!(tiles[0].note.contains("needs 20 comments"), "{}", tiles[0].note);
        assert_eq!(cleo.bare(Method::POST, &format!("/blogs/{hers}/closure")).await.status, 303);
        assert_eq!(rhythm(&house, Within::House).await.1, 1, "a blog that is ended counts no more");
        assert!(tile(&house, scene.mia.viewer()).await[0].is_grey(), "nobody is singled out");
        house.later(DAY * 100);
        assert_eq!(rhythm(&house, Within::House).await.0, Some(107.0));
        assert_eq!(tile(&house, house.customer("Hanne Kunde").await.viewer()).await, []);
    }

    async fn ways_lead_to_the_blog_or_to_beginning_one(house: House) {
        let stranger = house.employee("Olaf Berg").await;
        for action in ["BL-01", "BL-03", "BL-04"] {
            assert_eq!(way(&house, stranger.viewer(), action).await, "/blogs/new?whose=cio", "{action}");
        }
        let scene = Scene::set(&house).await;
        let blog = format!("/blogs/{}", scene.blog);
        assert_eq!(way(&house, scene.ines.viewer(), "BL-01").await, format!("{blog}/desk"));
        assert_eq!(way(&house, stranger.viewer(), "BL-01").await, blog);
        assert_eq!(way(&house, scene.cleo.viewer(), "BL-02").await, "/blogs/new?whose=it_leader");
        assert_eq!(way(&house, stranger.viewer(), "BL-03").await, format!("{blog}/broadcasts"));
        assert_eq!(way(&house, scene.ines.viewer(), "BL-04").await, format!("{blog}/desk#mix"));
        let client = house.as_(&scene.ines);
        for action in ["BL-01", "BL-02", "BL-03", "BL-04"] {
            let path = way(&house, scene.ines.viewer(), action).await;
            assert_eq!(client.get(path.split('#').next().unwrap_or_default()).await.status, 200, "{path}");
        }
    }
}
