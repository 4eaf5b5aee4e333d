//! Limits: at them it passes, one over is told in words.

use kernel::Reach;
use playhouse::{House, Person, Space};

async fn post(house: &House, who: &Person, space: &Space, title: &str, body: &str) -> u16 {
    let space = space.id.to_string();
    house.as_(who).post("/posts", &[("space", &space), ("title", title), ("body", body)]).await.status
}

fn naming(people: &[Person]) -> String {
    people.iter().map(|person| format!("@[x](person:{}) ", person.id)).collect()
}

playhouse::on_both! {
    slices: crate::slices();

    async fn a_text_and_a_title_pass_at_their_limit_and_not_over_it(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space("Finance", Reach::Internal).await;
        assert_eq!(post(&house, &ines, &space, &"t".repeat(255), &"x".repeat(50_000)).await, 303);
        assert_eq!(post(&house, &ines, &space, &"t".repeat(256), "x").await, 422);
        assert_eq!(post(&house, &ines, &space, "", &"x".repeat(50_001)).await, 422);
    }

    async fn employees_name_twenty_and_customers_five(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let hanne = house.customer("Hanne Bakke").await;
        let space = house.space("Owners", Reach::Community).await;
        let mut named = Vec::new();
        for index in 0..21 {
            named.push(house.employee(&format!("Person {index}")).await);
        }
        assert_eq!(post(&house, &ines, &space, "", &naming(&named[..20])).await, 303);
        assert_eq!(post(&house, &ines, &space, "", &naming(&named)).await, 422);
        assert_eq!(post(&house, &hanne, &space, "", &naming(&named[..5])).await, 303);
        assert_eq!(post(&house, &hanne, &space, "", &naming(&named[..6])).await, 422);
    }

    async fn a_text_has_ten_topics(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space("Finance", Reach::Internal).await;
        let topics = |count: usize| (0..count).map(|index| format!("#topic-{index} ")).collect::<String>();
        assert_eq!(post(&house, &ines, &space, "", &topics(10)).await, 303);
        assert_eq!(post(&house, &ines, &space, "", &topics(11)).await, 422);
    }
}
