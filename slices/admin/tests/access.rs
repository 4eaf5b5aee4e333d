//! Why can someone see this?

use super::{holder, slices};
use kernel::{Reach, Right, Role, SubjectId};
use playhouse::{House, Person, Space};
use subjects::{NewSubject, Written};

async fn write_in(house: &House, space: &Space, author: &Person) -> SubjectId {
    let (space, author) = (space.id, author.id);
    house
        .write(async move |cx: &mut db::Cx| {
            let standing = subjects::standing(cx, space).await?.expect("the program finds every space");
            let text = Written { source: "canary text".to_owned(), ..Written::default() };
            let new = NewSubject {
                kind: "network.update",
                space,
                audience: standing.read_audience,
                author,
                below: None,
                title: "canary title",
                text: &text,
                client_key: None,
                source: None,
            };
            Ok(subjects::create(cx, &new).await.expect("the subject is made").id)
        })
        .await
}

async fn ask(house: &House, admin: &Person, person: &str, link: &str) -> String {
    let page = house.as_(admin).get(&format!("/admin/access?person={person}&link={link}")).await;
    assert!(matches!(page.status, 200 | 422), "{}", page.text);
    page.text
}

playhouse::on_both! {
    slices: slices();

    async fn the_rule_that_opens_a_thing_is_told_and_nothing_of_its_content(house: House) {
        let dina = holder(&house, Right::Compliance).await;
        let (ines, rui) = (house.employee("Ines Caldeira").await, house.employee("Rui Tavares").await);
        let council = house.space("Council", Reach::Private).await;
        house.join(&ines, &council, Role::Owner).await;
        let id = write_in(&house, &council, &ines).await;
        let open = ask(&house, &dina, "ines", &format!("http://stoa.example/posts/{id}")).await;
        assert!(open.contains("Ines Caldeira can see it") && open.contains("Ines Caldeira is an owner of a space that you can&#39;t see."), "{open}");
        let closed = ask(&house, &dina, &rui.id.to_string(), &id.to_string()).await;
        assert!(closed.contains("Rui Tavares can&#39;t see it") && closed.contains("Nothing here opens it to Rui Tavares"));
        assert!(!open.contains("canary") && !closed.contains("canary") && !open.contains("Council"));
    }

    async fn employees_see_what_is_internal_and_guests_do_not(house: House) {
        let dina = holder(&house, Right::Identity).await;
        let (ines, gast) = (house.employee("Ines Caldeira").await, house.guest("Gast Meier").await);
        let help = house.space("IT help", Reach::Internal).await;
        let id = write_in(&house, &help, &ines).await;
        assert!(ask(&house, &dina, "ines", &id.to_string()).await.contains("It is for all employees, and Ines Caldeira is one."));
        assert!(ask(&house, &dina, "gast", &id.to_string()).await.contains("Gast Meier can&#39;t see it"));
        assert!(ask(&house, &dina, &gast.id.to_string(), "/spaces/it-help").await.contains("The space IT help"));
        let json = house.as_(&dina).get(&format!("/api/stoa/v1/admin/access?person={}&subject={id}", ines.id)).await.json();
        assert_eq!((json["visible"].as_bool(), json["parts"][0][0]["reach"].as_str()), (Some(true), Some("internal")));
    }

    async fn what_cannot_be_answered_is_asked_again(house: House) {
        let dina = holder(&house, Right::Identity).await;
        house.employee("Ana Silva").await;
        house.employee("Ana Sousa").await;
        assert!(ask(&house, &dina, "nobody.here", "12").await.contains("Nobody found."));
        assert!(ask(&house, &dina, "dina", "nonsense").await.contains("This is not a link"));
        assert!(ask(&house, &dina, "dina", "12").await.contains("There is nothing at this link."));
        let page = ask(&house, &dina, "ana", "12").await;
        assert!(page.contains("Whom do you mean?") && page.contains("Ana Silva") && page.contains("Ana Sousa"));
    }
}
