use super::community;
use kernel::{Reach, Role};

async fn labels(house: &playhouse::House, person: &playhouse::Person, query: &str) -> Vec<String> {
    let found = house.as_(person).get(&format!("/complete?{query}")).await.json();
    found.as_array().unwrap().iter().map(|one| one["label"].as_str().unwrap().to_owned()).collect()
}

playhouse::on_both! {
    slices: crate::accounts::slices();

    async fn colleagues_of_a_shared_space_come_first(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let near = house.employee("Zoe Martin").await;
        house.employee("Anna Martin").await;
        let space = house.space("Martinique", Reach::Internal).await;
        house.join(&ines, &space, Role::Member).await;
        house.join(&near, &space, Role::Member).await;
        assert_eq!(labels(&house, &ines, "kind=at&q=mart").await, ["Zoe Martin", "Anna Martin", "Martinique"]);
        let here = format!("kind=at&q=&space={}", space.id);
        assert_eq!(labels(&house, &ines, &here).await, ["Ines Caldeira", "Zoe Martin", "Martinique"]);
        let found = house.as_(&ines).get("/complete?kind=at&q=zoe").await.json();
        assert_eq!(found[0]["insert"], format!("@[Zoe Martin](person:{})", near.id));
        assert_eq!(found[0]["avatar"]["initials"], "ZM");
    }

    async fn nobody_is_completed_whom_the_writer_may_not_know_of(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let jonas = house.employee("Jonas Caldeira").await;
        let ailsa = house.customer("Ailsa Grant").await;
        house.space("Caldeira council", Reach::Private).await;
        assert!(labels(&house, &ailsa, "kind=at&q=cald").await.is_empty());
        assert_eq!(labels(&house, &ines, "kind=at&q=cald").await, ["Ines Caldeira", "Jonas Caldeira"]);
        let forum = community(&house).await;
        for person in [&jonas, &ailsa] {
            house.join(person, &forum, Role::Member).await;
        }
        assert_eq!(labels(&house, &ailsa, "kind=at&q=cald").await, ["Jonas Caldeira"]);
    }
}
