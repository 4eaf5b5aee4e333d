//! What the gauges read.

use super::{DAY, Scene, employees, flag, now, own, pass, post, reply, slices, value, write};
use db::{Cx, params};
use kernel::{Reach, Timestamp, Viewer};
use playhouse::House;
use std::time::Duration;

async fn base(house: &House, measure: &'static str) -> (i64, i64) {
    let sql =
        "SELECT base, standing FROM measure_value WHERE measure = $1 AND scope_kind = 0 ORDER BY day DESC LIMIT 1";
    house.read(Viewer::System, async move |cx: &mut Cx| cx.row(sql, params![measure]).await).await
}

fn back(house: &House, days: u32) -> Timestamp {
    now(house).minus(DAY * days)
}

playhouse::on_both! {
    slices: slices();

    async fn contributors_and_their_spread(house: House) {
        let scene = Scene::set(&house).await;
        let people = employees(&house, "Sales", 30).await;
        scene.agree(&house).await;
        for person in &people[..8] {
            post(&house, person, &scene.help).await;
        }
        let guest = house.guest("Guest").await;
        post(&house, &guest, &scene.help).await;
        pass(&house, 1).await;
        assert_eq!(value(&house, "M07").await, Some(0.25), "eight of thirty-two");
        assert_eq!(value(&house, "M10").await, Some(0.75), "eight wrote one each, twenty-four nothing");
    }

    async fn questions_count_when_their_time_is_over(house: House) {
        let scene = Scene::set(&house).await;
        let people = employees(&house, "Sales", 8).await;
        scene.agree(&house).await;
        // Monday 23 November: three weeks back is a Monday too.
        let monday = back(&house, 21);
        for number in 0..30_u32 {
            let asker = &people[usize::try_from(number).unwrap_or(0) % 7];
            let at = monday.plus(Duration::from_secs(60 * u64::from(number)));
            let question = write(&house, asker, &scene.help, "questions.question", None, at).await;
            let late = if number < 15 { DAY } else { DAY * 3 };
            let who = if number == 29 { asker } else { &people[7] };
            if number < 25 || number == 29 {
                write(&house, who, &scene.help, "questions.answer", Some(question), at.plus(late)).await;
            }
        }
        // Asked today: its two days are not over.
        write(&house, &people[0], &scene.help, "questions.question", None, now(&house)).await;
        pass(&house, 1).await;
        assert_eq!(value(&house, "M04").await, Some(0.5), "fifteen of thirty in time");
        assert_eq!(base(&house, "M04").await, (30, 0));
    }

    async fn too_few_questions_are_said(house: House) {
        let scene = Scene::set(&house).await;
        let people = employees(&house, "Sales", 6).await;
        scene.agree(&house).await;
        for person in people.iter().chain(&people) {
            write(&house, person, &scene.help, "questions.question", None, back(&house, 10)).await;
        }
        pass(&house, 1).await;
        assert_eq!((value(&house, "M04").await, base(&house, "M04").await), (None, (12, 1)));
        let page = house.as_(&scene.oskar).get("/journey/measures/M04").await.text;
        assert!(page.contains("Not enough data: 12 of 30 questions."), "{page}");
    }

    async fn leaders_who_take_part_and_answer(house: House) {
        let scene = Scene::set(&house).await;
        let people = employees(&house, "Sales", 10).await;
        for person in &people[..5] {
            flag(&house, person, true, false).await;
        }
        scene.agree(&house).await;
        let monday = back(&house, 21);
        for (at, leader) in people[..5].iter().enumerate() {
            if at == 4 {
                continue;
            }
            let root = write(&house, leader, &scene.help, "network.update", None, monday).await;
            let after = |seconds: u64| monday.plus(Duration::from_secs(seconds));
            let first = write(&house, &people[5], &scene.help, "network.reply", Some(root), after(60)).await;
            for number in 1..5_u64 {
                write(&house, &people[5], &scene.help, "network.reply", Some(first), after(60 + number)).await;
            }
            // At the top and to nobody by name, which answers nothing; then, in time or too late, in the branch.
            write(&house, leader, &scene.help, "network.reply", Some(root), after(90)).await;
            let late = if at < 3 { DAY * 2 } else { DAY * 9 };
            write(&house, leader, &scene.help, "network.reply", Some(first), monday.plus(late)).await;
        }
        pass(&house, 1).await;
        assert_eq!(value(&house, "M01").await, Some(0.8), "four of five leaders");
        assert_eq!((value(&house, "M03").await, base(&house, "M03").await), (None, (0, 2)), "four leaders are too few to show");
        let root = write(&house, &people[4], &scene.help, "network.update", None, monday).await;
        let comment = monday.plus(Duration::from_secs(60));
        write(&house, &people[6], &scene.help, "network.reply", Some(root), comment).await;
        pass(&house, 1).await;
        let read = value(&house, "M03").await.expect("five leaders have comments");
        assert!((read - 15.0 / 21.0).abs() < 1e-9, "{read}");
    }

    async fn ties_two_ways_and_across_units(house: House) {
        let scene = Scene::set(&house).await;
        let mut people = employees(&house, "Sales", 6).await;
        people.extend(employees(&house, "Service", 6).await);
        people.extend(employees(&house, "Finance", 6).await);
        scene.agree(&house).await;
        let mut roots = Vec::new();
        for person in &people {
            roots.push(post(&house, person, &scene.help).await);
        }
        // Everybody replies to everybody before them; the first three answer back.
        for (from, author) in people.iter().enumerate() {
            for (to, root) in roots.iter().enumerate() {
                if from > to || (from < 3 && from != to) {
                    reply(&house, author, &scene.help, *root).await;
                }
            }
        }
        pass(&house, 1).await;
        // 18 people: 153 pairs; those with one of the first three are two-way: 153 - 105.
        assert_eq!(value(&house, "M08").await, Some(48.0 / 153.0));
        let ratio = value(&house, "M09").await.expect("three units");
        assert!((ratio - 1.0).abs() < 1e-9, "everybody is tied to everybody: {ratio}");
        assert_eq!(base(&house, "M09").await.0, 3);
    }

    async fn owners_who_are_there(house: House) {
        let scene = Scene::set(&house).await;
        let people = employees(&house, "Sales", 5).await;
        for (person, name) in people.iter().zip(["One", "Two", "Three", "Four"]) {
            let space = house.space(name, Reach::Internal).await;
            own(&house, person, &space).await;
            if name != "Four" {
                post(&house, person, &space).await;
            }
        }
        own(&house, &people[4], &scene.help).await;
        scene.agree(&house).await;
        pass(&house, 1).await;
        assert_eq!(value(&house, "M15").await, Some(0.6), "three of five spaces");
        pass(&house, 31).await;
        assert_eq!(value(&house, "M15").await, Some(0.0), "a month later nobody was there");
    }

    async fn customers_who_are_active_and_met(house: House) {
        let scene = Scene::set(&house).await;
        let forum = house.space("Forum", Reach::Community).await;
        let mut customers = Vec::new();
        for number in 0..50 {
            customers.push(house.customer(&format!("Customer {number}")).await);
        }
        let people = employees(&house, "Service", 2).await;
        let (service, marketing) = (people[0].id, people[1].id);
        house.write(async move |cx: &mut Cx| {
            cx.execute("UPDATE person SET function = 'service' WHERE id = $1", params![service]).await?;
            cx.execute("UPDATE person SET function = 'marketing' WHERE id = $1", params![marketing]).await.map(drop)
        }).await;
        scene.agree(&house).await;
        for (at, customer) in customers[..30].iter().enumerate() {
            let root = post(&house, customer, &forum).await;
            if at < 9 {
                reply(&house, &people[0], &forum, root).await;
            } else {
                reply(&house, &people[1], &forum, root).await;
            }
        }
        pass(&house, 1).await;
        assert_eq!(value(&house, "M22").await, Some(0.6));
        assert_eq!(value(&house, "M26").await, Some(0.3));
    }
}
