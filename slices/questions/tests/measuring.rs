//! What the method measures of customers' questions.

use super::{Scene, accept, answer, ask, slices};
use db::{Cx, params};
use evidence::{Sample, Window, Within};
use kernel::{Reach, Role, SpaceId, SubjectId, Viewer};
use playhouse::{House, Person, Space};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 3600);

async fn read(house: &House, within: Within) -> Sample {
    let gauge = *house.app.slices.evidence.gauge("M23").expect("questions read it");
    let until = house.app.now();
    let window = Window { from: until.minus(DAY * 90), until, within };
    house.read(Viewer::System, async move |cx: &mut Cx| (gauge.read)(cx, &window).await).await
}

async fn thank(house: &House, id: SubjectId) {
    house
        .write(async move |cx: &mut Cx| {
            cx.execute("UPDATE subject SET n1 = 1 WHERE id = $1", params![id]).await.map(drop)
        })
        .await;
}

/// So many customers who belong to a forum.
async fn customers(house: &House, forum: &Space, count: usize) -> Vec<Person> {
    let mut all = Vec::new();
    for number in 0..count {
        let customer = house.customer(&format!("Customer {number}")).await;
        house.join(&customer, forum, Role::Member).await;
        all.push(customer);
    }
    all
}

playhouse::on_both! {
    slices: slices();

    async fn customers_who_helped_customers_first(house: House) {
        let scene = Scene::set(&house).await;
        let forum = house.space("Forum", Reach::Community).await;
        house.join(&scene.ines, &forum, Role::Member).await;
        let people = customers(&house, &forum, 3).await;
        let (asker, peer) = (house.as_(&people[0]), house.as_(&people[1]));
        // A peer's answer is accepted, though a colleague had answered before.
        let accepted = ask(&asker, &forum, "One?").await;
        answer(&house.as_(&scene.ines), accepted, "Perhaps").await;
        house.later(Duration::from_millis(5));
        let good = answer(&peer, accepted, "So").await;
        assert_eq!(accept(&asker, accepted, good).await, 303);
        // Somebody thanks a colleague; the peer who answered earlier helped nobody.
        let thanked = ask(&asker, &forum, "Two?").await;
        answer(&peer, thanked, "No idea").await;
        house.later(Duration::from_millis(5));
        let colleague = answer(&house.as_(&scene.ines), thanked, "So").await;
        thank(&house, colleague).await;
        // Their own answer, or none, helps nobody.
        let own = ask(&house.as_(&people[2]), &forum, "Three?").await;
        let found = answer(&house.as_(&people[2]), own, "Found it").await;
        thank(&house, found).await;
        ask(&house.as_(&people[2]), &forum, "Four?").await;
        // A colleague's question is none of a customer's.
        scene.ask(&house, "Five?").await;
        assert_eq!(read(&house, Within::House).await, Sample::default().of_people(0), "their week is not over");
        house.later(DAY * 8);
        assert_eq!(read(&house, Within::House).await, Sample::share(1, 4).of_people(2));
        assert_eq!(read(&house, Within::Space(forum.id)).await, Sample::share(1, 4).of_people(2));
        assert_eq!(read(&house, Within::Space(SpaceId::new(1))).await.value, None);
        assert_eq!(read(&house, Within::It).await, Sample::default());
    }
}
