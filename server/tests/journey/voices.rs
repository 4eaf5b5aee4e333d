//! BL-01, the leadership blog; F-03, the vision that leaders signed.

use super::{made, planned, stage, works_in_it};
use http::Method;
use kernel::{Role, SubjectId};
use playhouse::{House, Person, on_both};
use std::time::Duration;

/// Six posts within a month, of which one was commented and answered.
async fn six_posts(house: &House, leader: &Person, reader: &Person, blog: SubjectId) {
    let client = house.as_(leader);
    for number in 1..=6 {
        let title = format!("Post {number}");
        let fields = [("title", title.as_str()), ("body", "A calm text"), ("kind", "news"), ("then", "publish")];
        let post = made(&client.post(&format!("/blogs/{blog}/posts"), &fields).await);
        if number == 1 {
            let asked = house.as_(reader).post(&format!("/posts/{post}/replies"), &[("body", "And the phones?")]).await;
            assert!(asked.status < 400, "{}", asked.text);
            house.later(Duration::from_secs(3600));
            let comment = asked.location().split("#subject-").nth(1).expect("it leads to the comment").to_owned();
            let fields = [("body", "They stay."), ("parent", comment.as_str())];
            let answered = client.post(&format!("/posts/{post}/replies"), &fields).await;
            assert!(answered.status < 400, "{}", answered.text);
        }
        house.later(Duration::from_secs(2 * 86_400));
    }
    house.work().await;
}

on_both! {
    slices: server::slices::all();

    async fn a_leader_who_falls_silent_is_seen_too(house: House) {
        let lead = house.administrator("Sanna Kivelä").await;
        let home = planned(&house, &lead, "BL-01").await;
        works_in_it(&house, &lead, true).await;
        let bo = house.employee("Bo Lind").await;
        house.join(&bo, &home, Role::Member).await;
        let space = home.id.to_string();
        let fields = [("space", space.as_str()), ("whose", "cio"), ("name", "From the bridge"), ("about", "IT"), ("goal", "14")];
        let begun = house.as_(&lead).post("/blogs", &fields).await;
        assert_eq!(begun.status, 303, "{}", begun.text);
        let blog: SubjectId = begun.location().split('/').nth(2).and_then(|id| id.parse().ok()).expect("it has an id");
        assert_eq!(stage(&house, &lead, "BL-01").await, "started");
        six_posts(&house, &lead, &bo, blog).await;
        assert_eq!(stage(&house, &lead, "BL-01").await, "met");
        house.later(Duration::from_secs(100 * 86_400));
        assert_eq!(stage(&house, &lead, "BL-01").await, "regressed", "nothing was written for three months");
        six_posts(&house, &lead, &bo, blog).await;
        assert_eq!(stage(&house, &lead, "BL-01").await, "met");
    }

    async fn a_vision_holds_as_long_as_leaders_stand_behind_it(house: House) {
        let lead = house.administrator("Sanna Kivelä").await;
        let home = planned(&house, &lead, "F-03").await;
        works_in_it(&house, &lead, true).await;
        let (client, space) = (house.as_(&lead), home.id.to_string());
        let fields = [
            ("space", space.as_str()), ("title", "In the open"), ("body", "We answer in the open"), ("goal_1", "Fewer calls"),
            ("served_1", "An answer helps more than one"),
        ];
        let vision = made(&client.post("/journey/vision", &fields).await);
        let path = format!("/journey/vision/{vision}");
        assert_eq!(client.bare(Method::PUT, &format!("{path}/publication")).await.status, 303);
        assert_eq!(stage(&house, &lead, "F-03").await, "started", "nobody signed it");
        assert_eq!(client.bare(Method::PUT, &format!("{path}/signature")).await.status, 303);
        assert_eq!(stage(&house, &lead, "F-03").await, "met");
        assert_eq!(client.form(Method::PUT, &path, &fields[1..]).await.status, 303);
        let edited = [("title", "In the open"), ("body", "We answer, and ask"), ("goal_1", "Fewer calls"), ("served_1", "Yes")];
        assert_eq!(client.form(Method::PUT, &path, &edited).await.status, 303);
        assert_eq!(stage(&house, &lead, "F-03").await, "regressed", "another text was signed");
        assert_eq!(client.bare(Method::PUT, &format!("{path}/signature")).await.status, 303);
        assert_eq!(stage(&house, &lead, "F-03").await, "met");
    }
}
