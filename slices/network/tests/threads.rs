//! Long threads: their ends, their gaps, permalinks, the line of what is new.

use db::Cx;
use kernel::{PersonId, Reach, Role, SpaceId, SubjectId};
use network::import::{NewPost, NewReply, post, reply};
use std::time::Duration;

/// A thread whose replies say "Reply 1 of it" and so on, a second apart.
async fn thread(
    cx: &mut Cx,
    space: SpaceId,
    author: PersonId,
    replies: usize,
) -> db::Result<(SubjectId, Vec<SubjectId>)> {
    let start = cx.now().minus(Duration::from_secs(100_000));
    cx.act_at(start);
    let root = post(cx, &NewPost { space, author, title: "Long", source: "It begins", key: None }).await?;
    let mut ids = Vec::new();
    for number in 1..=replies {
        cx.act_at(start.plus(Duration::from_secs(u64::try_from(number).unwrap_or(0))));
        let source = format!("Reply {number} of it");
        ids.push(reply(cx, &NewReply { thread: root, parent: None, author, source: &source, key: None }).await?);
    }
    Ok((root, ids))
}

fn says(page: &str, number: usize) -> bool {
    page.contains(&format!("Reply {number} of it"))
}

fn link(page: &str, start: &str) -> String {
    let at = page.find(start).unwrap_or_else(|| panic!("no {start} in {page}"));
    page[at..].split('"').next().unwrap_or_default().replace("&#38;", "&").replace("&amp;", "&")
}

playhouse::on_both! {
    slices: crate::slices();

    async fn a_long_thread_shows_its_ends_and_opens_its_gap_in_place(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space("Finance", Reach::Internal).await;
        let (author, at) = (ines.id, space.id);
        let (root, _) = house.write(async move |cx: &mut Cx| thread(cx, at, author, 100).await).await;
        let page = house.as_(&ines).get(&format!("/posts/{root}")).await.text;
        assert!(says(&page, 1) && says(&page, 20) && !says(&page, 21) && !says(&page, 80) && says(&page, 81) && says(&page, 100));
        assert!(page.contains("Show 60 more replies"), "{page}");
        let gap = link(&page, &format!("/posts/{root}/replies?below"));
        let opened = house.as_(&ines).with("turbo-frame", "gap-1").get(&gap).await.text;
        assert!(says(&opened, 21) && says(&opened, 40) && !says(&opened, 41) && !says(&opened, 81), "{opened}");
        assert!(opened.contains("Show 40 more replies") && !opened.contains("<html"));
        assert!(house.as_(&ines).get(&gap).await.text.contains("<html"), "without scripts it is a page");
    }

    async fn up_to_forty_replies_stand_on_one_page(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space("Finance", Reach::Internal).await;
        let (author, at) = (ines.id, space.id);
        let (root, _) = house.write(async move |cx: &mut Cx| thread(cx, at, author, 40).await).await;
        let page = house.as_(&ines).get(&format!("/posts/{root}")).await.text;
        assert!((1..=40).all(|number| says(&page, number)));
        assert!(!page.contains("more replies"));
    }

    async fn a_permalink_leads_to_the_page_that_holds_the_reply(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space("Finance", Reach::Internal).await;
        let (author, at) = (ines.id, space.id);
        let (root, ids) = house.write(async move |cx: &mut Cx| thread(cx, at, author, 100).await).await;
        let wanted = ids[49];
        let away = house.as_(&ines).get(&format!("/replies/{wanted}")).await;
        assert_eq!((away.status, away.location()), (303, format!("/posts/{root}?at={wanted}#subject-{wanted}").as_str()));
        let page = house.as_(&ines).get(&format!("/posts/{root}?at={wanted}")).await.text;
        assert!(says(&page, 50) && says(&page, 40) && says(&page, 69) && !says(&page, 39) && !says(&page, 70));
        assert!(page.contains("Show 39 earlier replies") && page.contains("Show 31 more replies"), "{page}");
        let earlier = link(&page, &format!("/posts/{root}/replies?below"));
        let opened = house.as_(&ines).with("turbo-frame", "gap").get(&earlier).await.text;
        assert!(says(&opened, 39) && says(&opened, 20) && !says(&opened, 19), "{opened}");
    }

    async fn many_replies_below_one_reply_have_ends_too(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space("Finance", Reach::Internal).await;
        let (author, at) = (ines.id, space.id);
        let root = house.write(async move |cx: &mut Cx| {
            let (root, ids) = thread(cx, at, author, 2).await?;
            for number in 101..=150 {
                cx.act_at(cx.now().plus(Duration::from_secs(1)));
                let source = format!("Reply {number} of it");
                let new = NewReply { thread: root, parent: Some(ids[0]), author, source: &source, key: None };
                reply(cx, &new).await?;
            }
            Ok(root)
        }).await;
        let page = house.as_(&ines).get(&format!("/posts/{root}")).await.text;
        assert!(says(&page, 1) && says(&page, 2) && says(&page, 101) && says(&page, 110) && says(&page, 141) && says(&page, 150));
        assert!(!says(&page, 111) && !says(&page, 140) && page.contains("Show 30 more replies"), "{page}");
    }

    async fn the_line_stands_before_the_first_reply_that_was_not_read(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let kofi = house.employee("Kofi Mensah").await;
        let space = house.space("Finance", Reach::Internal).await;
        house.join(&kofi, &space, Role::Member).await;
        let (author, at) = (ines.id, space.id);
        let (root, ids) = house.write(async move |cx: &mut Cx| thread(cx, at, author, 5).await).await;
        let upto = ids[2].to_string();
        let read = house.as_(&kofi).form(http::Method::PUT, &format!("/posts/{root}/read"), &[("upto", &upto)]).await;
        assert!(read.status < 400, "{}", read.text);
        house.later(Duration::from_secs(60));
        let new = house.as_(&ines).post(&format!("/posts/{root}/replies"), &[("body", "Brand new")]).await;
        assert_eq!(new.status, 303);
        let page = house.as_(&kofi).get(&format!("/posts/{root}")).await.text;
        let line = page.find("first-unread").unwrap_or_else(|| panic!("no line in {page}"));
        assert!(page.find("Reply 3 of it") < Some(line) && Some(line) < page.find("Brand new"));
        assert!(!house.as_(&ines).get(&format!("/posts/{root}")).await.text.contains("id=\"first-unread\""));
    }

    async fn the_line_stands_before_the_first_reply_of_all_where_the_post_was_read(house: House) {
        let (ines, kofi) = (house.employee("Ines Caldeira").await, house.employee("Kofi Mensah").await);
        let space = house.space("Finance", Reach::Internal).await;
        house.join(&kofi, &space, Role::Member).await;
        house.later(Duration::from_secs(60));
        let posted = house.as_(&ines).post("/posts", &[("space", &space.id.to_string()), ("body", "The post")]).await;
        let root = crate::last_id(posted.location());
        let has_line = async || house.as_(&kofi).get(&format!("/posts/{root}")).await.text.contains("id=\"first-unread\"");
        house.later(Duration::from_secs(60));
        house.as_(&ines).post(&format!("/posts/{root}/replies"), &[("body", "Brand new")]).await;
        assert!(!has_line().await, "all of it is new");
        house.as_(&kofi).form(http::Method::PUT, &format!("/posts/{root}/read"), &[("upto", &root)]).await;
        assert!(has_line().await);
    }

    async fn importing_twice_adds_nothing(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space("Finance", Reach::Internal).await;
        let (author, at) = (ines.id, space.id);
        let twice = async move |cx: &mut Cx| {
            let new = NewPost { space: at, author, title: "", source: "From elsewhere", key: Some(("slack", "p1")) };
            let root = post(cx, &new).await?;
            let below = NewReply { thread: root, parent: None, author, source: "Below", key: Some(("slack", "r1")) };
            Ok((root, reply(cx, &below).await?))
        };
        let first = house.write(twice).await;
        assert_eq!(first, house.write(twice).await);
        assert!(house.as_(&ines).get(&format!("/posts/{}", first.0)).await.text.contains("1 reply"));
    }
}
