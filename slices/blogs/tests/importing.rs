//! Blogs with a past.

use super::{DAY, below, lead, slices};
use blogs::import::{self, NewBlog, PastBroadcast, PastPost};
use blogs::{ContentKind, Whose};
use db::Cx;
use kernel::{Reach, Role, SubjectId};
use playhouse::{House, Person, Space};

async fn history(house: &House, space: &Space, ines: &Person, bo: &Person) -> (SubjectId, Vec<SubjectId>) {
    let (today, space, owner, bo) = (house.app.now(), space.id, ines.id, bo.id);
    house
        .write(async move |cx: &mut Cx| {
            cx.act_at(today.minus(DAY * 60));
            let new =
                NewBlog { space, owner, whose: Whose::Cio, name: "Bridge", text: "What **moves** us", goal_days: 14 };
            let blog = import::blog(cx, &new).await?;
            import::delegate(cx, blog, bo).await?;
            let list = PastBroadcast {
                blog,
                name: "IT news",
                recipients: 400,
                mailings: 6,
                replies: 6,
                retired: Some(today.minus(DAY * 50)),
            };
            import::broadcast(cx, &list).await?;
            let mut posts = Vec::new();
            for (days, key) in [(40, "p1"), (26, "p2"), (12, "p3")] {
                cx.act_at(today.minus(DAY * days));
                let post = PastPost {
                    blog,
                    title: "Every other week",
                    text: "As promised",
                    kind: ContentKind::Leadership,
                    about: None,
                    drafted_by: Some(bo),
                    author: None,
                    key,
                };
                posts.push(import::post(cx, &post).await?);
            }
            Ok((blog, posts))
        })
        .await
}

playhouse::on_both! {
    slices: slices();

    async fn a_blog_comes_in_with_posts_and_lists_as_they_were_and_only_once(house: House) {
        let (ines, bo) = (house.employee("Ines Caldeira").await, house.employee("Bo Lind").await);
        lead(&house, &ines, true).await;
        let space = house.space("Bridge", Reach::Internal).await;
        for person in [&ines, &bo] {
            house.join(person, &space, Role::Member).await;
        }
        let (blog, posts) = history(&house, &space, &ines, &bo).await;
        assert_eq!(history(&house, &space, &ines, &bo).await, (blog, posts.clone()));
        below(&house, posts[2], posts[2], bo.id, "Thank you".to_owned()).await;
        let client = house.as_(&bo);
        let list = client.get(&format!("/api/stoa/v1/blogs/{blog}/posts")).await.json();
        assert_eq!(list["items"].as_array().map(Vec::len), Some(3));
        assert_eq!(list["items"][0]["drafted_by"]["name"], "Bo Lind");
        let page = client.get(&format!("/blogs/{blog}")).await.text;
        assert!(page.contains("about every 14 days") && page.contains("The blog brings more"), "{page}");
        assert_eq!(client.get(&format!("/blogs/{blog}/broadcasts")).await.text.matches("<h3>IT news</h3>").count(), 1);
        assert!(client.get(&format!("/blogs/{blog}/desk")).await.text.contains("Thank you"));
        assert!(house.mails.sent().is_empty(), "nobody is told");
    }
}
