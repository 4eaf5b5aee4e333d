//! The desk: comments that wait, rhythm, mix, and what to write about.

use super::{DAY, Scene, comment, lead, made, publish, slices};
use db::Cx;
use jobs::Record;
use kernel::{Reach, Role, SubjectId};
use playhouse::{House, Person, Space};
use subjects::{NewSubject, Written};

/// Something of another slice, as that one makes it.
async fn thing(house: &House, space: &Space, author: &Person, kind: &'static str, title: &str) -> SubjectId {
    let (space, author, title) = (space.id, author.id, title.to_owned());
    house
        .write(async move |cx: &mut Cx| {
            let standing = subjects::standing(cx, space).await?.ok_or(db::Error::NoRow)?;
            let audience = standing.read_audience;
            let text = Written { source: title.clone(), excerpt: title.clone(), ..Written::default() };
            let new = NewSubject {
                kind,
                space,
                audience,
                author,
                below: None,
                title: &title,
                text: &text,
                client_key: None,
                source: None,
            };
            let created = subjects::create(cx, &new).await;
            created.map(|created| created.id).map_err(|error| db::Error::Other(error.to_string()))
        })
        .await
}

/// A workshop is over, as its slice says it.
#[derive(serde::Serialize, serde::Deserialize)]
struct Closed {
    subject: SubjectId,
    space: kernel::SpaceId,
}

impl kernel::Fact for Closed {
    const KIND: &'static str = "workshops.closed";
    fn subject(&self) -> Option<SubjectId> {
        Some(self.subject)
    }
    fn space(&self) -> Option<kernel::SpaceId> {
        Some(self.space)
    }
}

playhouse::on_both! {
    slices: slices();

    async fn comments_wait_for_their_author_longest_first_until_they_are_answered(house: House) {
        let scene = Scene::set(&house).await;
        let post = scene.post(&house, "Ask me anything", "leadership").await;
        house.later(DAY / 24);
        let early = comment(&house, post, post, &scene.mia, "Why no tea?").await;
        house.later(DAY / 24);
        comment(&house, post, early, &scene.cleo, "Tea for everybody").await;
        house.later(DAY * 8);
        let late = comment(&house, post, post, &scene.cleo, "And coffee?").await;
        let desk = format!("/blogs/{}/desk", scene.blog);
        let ines = house.as_(&scene.ines);
        let page = ines.get(&desk).await.text;
        let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("{words}: {page}"));
        assert!(at("Why no tea?") < at("Tea for everybody") && at("Tea for everybody") < at("And coffee?"), "oldest first");
        assert_eq!(page.matches("Over five working days").count(), 2, "{page}");
        assert!(page.contains("waits for 8 days") && page.contains("0 of 2 comments"), "{page}");
        assert!(house.as_(&scene.bo).get(&desk).await.text.contains("Why no tea?"), "who drafts for her sees it, too");
        comment(&house, post, early, &scene.bo, "Bo answers for her").await;
        assert!(ines.get(&desk).await.text.contains("Why no tea?"), "nobody answers for the author");
        house.later(DAY / 24);
        comment(&house, post, early, &scene.ines, "There is tea now").await;
        let page = ines.get(&desk).await.text;
        assert!(!page.contains("Why no tea?") && !page.contains("Tea for everybody") && page.contains("And coffee?"), "{page}");
        house.later(DAY / 24);
        let words = format!("@[Cleo Park](person:{}) yes", scene.cleo.id);
        comment(&house, post, post, &scene.ines, &words).await;
        let page = ines.get(&desk).await.text;
        assert!(!page.contains("And coffee?") && page.contains("No comment waits"), "{page}");
        assert!(late > early);
    }

    async fn the_desk_says_when_the_next_post_is_due_and_what_is_missing_in_the_mix(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let desk = format!("/blogs/{}/desk", scene.blog);
        assert!(ines.get(&desk).await.text.contains("Nothing published yet"));
        scene.post(&house, "News", "news").await;
        let page = ines.get(&desk).await.text;
        assert!(page.contains("Next post due in 14 days"), "{page}");
        let missing = |kind: &str| format!("/blogs/{}/posts/new?kind={kind}", scene.blog);
        assert!(!page.contains(&missing("news")) && page.contains(&missing("technology")), "{page}");
        house.later(DAY * 16);
        assert!(ines.get(&desk).await.text.contains("2 days late"));
        house.later(DAY * 80);
        assert!(ines.get(&desk).await.text.contains(&missing("news")), "what is older than 90 days is missing again");
        let form = ines.get(&missing("technology")).await.text;
        assert!(form.contains("value=\"technology\" selected"), "{form}");
    }

    async fn the_life_of_the_house_suggests_what_to_write_about_as_far_as_one_may_see_it(house: House) {
        let scene = Scene::set(&house).await;
        let room = house.space("Council room", Reach::Private).await;
        house.join(&scene.ines, &room, Role::Member).await;
        let decision = thing(&house, &room, &scene.ines, "council.decision", "Answer in the open").await;
        let question = thing(&house, &scene.space, &scene.mia, "questions.question", "Who owns the wiki?").await;
        thing(&house, &scene.space, &scene.mia, "questions.question", "Nobody answers this").await;
        thing(&house, &scene.space, &scene.mia, "workshops.workshop", "A day to come").await;
        let over = thing(&house, &scene.space, &scene.mia, "workshops.workshop", "A day that is over").await;
        let space = scene.space.id;
        house.write(async move |cx: &mut Cx| cx.record(&Closed { subject: over, space }).await.map(drop)).await;
        house.later(DAY);
        for _ in 0..5 {
            comment(&house, question, question, &scene.cleo, "Me").await;
        }
        let desk = format!("/blogs/{}/desk", scene.blog);
        let ines = house.as_(&scene.ines);
        let page = ines.get(&desk).await.text;
        assert!(page.contains("Answer in the open") && page.contains("Who owns the wiki?") && !page.contains("Nobody answers this"), "{page}");
        assert!(page.contains("A day that is over") && !page.contains("A day to come"), "{page}");
        let seen = house.as_(&scene.bo).get(&desk).await.text;
        assert!(!seen.contains("Answer in the open"), "each sees what they may: {seen}");
        let link = format!("/blogs/{}/posts/new?about={decision}&#38;kind=leadership", scene.blog);
        assert!(page.contains(&link), "{page}");
        let form = ines.get(&link.replace("&#38;", "&")).await.text;
        assert!(form.contains("It will link to") && form.contains("Answer in the open"), "{form}");
        let about = decision.to_string();
        let fields = [("title", "Why"), ("body", "So"), ("kind", "leadership"), ("about", about.as_str())];
        made(&ines.post(&format!("/blogs/{}/posts", scene.blog), &fields).await);
        assert!(!ines.get(&desk).await.text.contains("Answer in the open"), "what is written about is no news");
        house.later(DAY * 70);
        assert!(!ines.get(&desk).await.text.contains("Who owns the wiki?"), "nor is what is long ago");
    }

    async fn others_see_how_often_somebody_writes_and_not_what_waits(house: House) {
        let scene = Scene::set(&house).await;
        for _ in 0..3 {
            let post = scene.post(&house, "Weekly", "news").await;
            comment(&house, post, post, &scene.mia, "A waiting comment").await;
            house.later(DAY * 7);
        }
        lead(&house, &scene.mia, false).await;
        let mia = house.as_(&scene.mia);
        for path in ["/blogs".to_owned(), format!("/blogs/{}", scene.blog)] {
            let page = mia.get(&path).await.text;
            assert!(page.contains("about every 7 days") && !page.contains("A waiting comment"), "{path}: {page}");
        }
        assert_eq!(mia.get(&format!("/blogs/{}/desk", scene.blog)).await.status, 404);
        assert_eq!(publish(&mia, scene.blog, "x", "news").await.status, 403);
    }
}
