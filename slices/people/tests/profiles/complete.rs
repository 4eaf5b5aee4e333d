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

    async fn the_members_of_a_space_are_told_to_those_alone_who_may_know_them(house: House) {
        let (ines, bo) = (house.employee("Ines Caldeira").await, house.employee("Bo Aalto").await);
        let (kim, lou) = (house.customer("Kim Lund").await, house.customer("Lou Ash").await);
        let (secret, club) = (house.space("Secret", Reach::Private).await, community(&house).await);
        for (person, space) in [(&ines, &secret), (&ines, &club), (&kim, &club)] {
            house.join(person, space, Role::Member).await;
        }
        let listed = async |person, space: &playhouse::Space| {
            let mut found = labels(&house, person, &format!("q=&space={}", space.id)).await;
            found.retain(|name| ["Ines Caldeira", "Kim Lund"].contains(&name.as_str()));
            found
        };
        assert_eq!(listed(&ines, &secret).await, ["Ines Caldeira"]);
        assert_eq!(listed(&bo, &club).await, ["Ines Caldeira", "Kim Lund"]);
        assert_eq!(listed(&kim, &club).await, ["Ines Caldeira", "Kim Lund"]);
        for (person, space) in [(&bo, &secret), (&kim, &secret), (&lou, &secret), (&lou, &club)] {
            assert!(listed(person, space).await.is_empty(), "{} may not know who is in {}", person.name, space.slug);
        }
        // Nor does the order of what is found by letters tell who is a member: without the space, it is the same.
        let order = async |person, space: &str| labels(&house, person, &format!("q=a{space}")).await;
        assert_eq!(order(&bo, "").await, order(&bo, &format!("&space={}", secret.id)).await);
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
