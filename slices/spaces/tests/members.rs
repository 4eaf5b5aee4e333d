//! Joining, leaving, asking, adding people, roles.

use http::Method;
use kernel::{Reach, Role};
use playhouse::{House, Person, Space};
use subjects::{Join, Policy};

async fn private(house: &House, owner: &Person) -> Space {
    let space = house.space_with("Finance", Reach::Internal, Reach::Private, Join::Request, Policy::Members).await;
    house.join(owner, &space, Role::Owner).await;
    space
}

playhouse::on_both! {
    slices: crate::slices();

    async fn whoever_finds_an_open_space_joins_and_leaves_it(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        house.space("Finance", Reach::Internal).await;
        let client = house.as_(&ines);
        for _ in 0..2 {
            assert_eq!(client.bare(Method::PUT, "/spaces/finance/membership").await.status, 303, "again is the same");
        }
        assert!(client.get("/spaces/finance").await.text.contains("One member"));
        for _ in 0..2 {
            assert_eq!(client.bare(Method::DELETE, "/spaces/finance/membership").await.status, 303, "again is the same");
        }
        assert!(client.get("/spaces/finance").await.text.contains("0 members"));
    }

    async fn the_last_owner_stays_until_another_is_named(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let elif = house.employee("Elif Aydin").await;
        let space = private(&house, &rui).await;
        house.join(&elif, &space, Role::Member).await;
        let client = house.as_(&rui);
        let refused = client.bare(Method::DELETE, "/spaces/finance/membership").await;
        assert_eq!(refused.location(), "/spaces/finance/members?last_owner=true");
        let offer = client.get(refused.location()).await.text;
        assert!(offer.contains("you are its last owner") && offer.contains("Make Owner"));
        let own = format!("/spaces/finance/members/{}", rui.id);
        let refused = client.form(Method::PUT, &own, &[("role", "member")]).await;
        assert_eq!(refused.location(), "/spaces/finance/members?last_owner=true");
        let other = format!("/spaces/finance/members/{}", elif.id);
        assert_eq!(client.form(Method::PUT, &other, &[("role", "owner")]).await.status, 303);
        assert_eq!(client.bare(Method::DELETE, "/spaces/finance/membership").await.location(), "/spaces");
        assert_eq!(house.as_(&elif).get("/spaces/finance/settings").await.status, 200);
    }

    async fn who_asks_waits_and_is_let_in_or_not(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let ines = house.employee("Ines Caldeira").await;
        private(&house, &rui).await;
        let asking = house.as_(&ines);
        assert!(asking.get("/spaces/finance").await.text.contains("What is written here is for members"));
        assert_eq!(asking.bare(Method::PUT, "/spaces/finance/membership").await.status, 403);
        for reason in ["I close the books of Porto", "and again"] {
            assert_eq!(asking.form(Method::PUT, "/spaces/finance/request", &[("reason", reason)]).await.status, 303);
        }
        assert!(asking.get("/spaces/finance").await.text.contains("Asked, waiting"));
        let list = house.as_(&rui).get("/spaces/finance/members").await.text;
        assert!(list.contains("I close the books of Porto") && !list.contains("and again"));
        let (_, rest) = list.split_once("/spaces/finance/requests/").expect("a button to let her in");
        let id: String = rest.chars().take_while(char::is_ascii_digit).collect();
        let path = format!("/spaces/finance/requests/{id}");
        assert_eq!(asking.bare(Method::PUT, &path).await.status, 403, "nobody lets themselves in");
        assert_eq!(house.as_(&rui).bare(Method::PUT, &path).await.status, 303);
        assert_eq!(asking.get("/spaces/finance/members").await.status, 200);
        assert_eq!(house.as_(&rui).bare(Method::DELETE, &path).await.status, 404, "it is decided");
    }

    async fn a_note_that_is_too_long_is_told_and_nothing_is_sent(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let ines = house.employee("Ines Caldeira").await;
        private(&house, &rui).await;
        let long = "x".repeat(501);
        let page = house.as_(&ines).form(Method::PUT, "/spaces/finance/request", &[("reason", &long)]).await;
        assert_eq!(page.status, 422);
        assert!(page.text.contains("more than 500 characters"));
        assert!(!house.as_(&rui).get("/spaces/finance/members").await.text.contains("Asking to join"));
    }

    async fn a_request_can_be_taken_back(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let ines = house.employee("Ines Caldeira").await;
        private(&house, &rui).await;
        house.as_(&ines).form(Method::PUT, "/spaces/finance/request", &[("reason", "")]).await;
        house.as_(&ines).bare(Method::DELETE, "/spaces/finance/request").await;
        assert!(!house.as_(&rui).get("/spaces/finance/members").await.text.contains("Asking to join"));
    }

    async fn pasted_names_are_shown_before_anybody_is_added(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let ines = house.employee("Ines Caldeira").await;
        let kofi = house.employee("Kofi Mensah").await;
        private(&house, &rui).await;
        let people = "Ines Caldeira\nkofi mensah; Nobody Here";
        let client = house.as_(&rui);
        let preview = client.post("/spaces/finance/members", &[("people", people), ("role", "expert"), ("how", "add")]).await;
        assert_eq!(preview.status, 422);
        assert!(preview.text.contains("2 people were found") && preview.text.contains("Nobody Here"));
        assert!(client.get("/spaces/finance").await.text.contains("One member"), "nothing happened yet");
        let (one, other) = (ines.id.to_string(), kofi.id.to_string());
        let fields = [("person", one.as_str()), ("person", &other), ("role", "expert"), ("how", "add"), ("confirmed", "true")];
        assert_eq!(client.post("/spaces/finance/members", &fields).await.status, 303);
        let list = client.get("/spaces/finance/members?show=expert").await.text;
        assert!(list.contains("Ines Caldeira") && list.contains("Kofi Mensah"));
        assert!(!client.get("/spaces/finance/members?show=owner").await.text.contains("Kofi Mensah"));
        assert!(client.get("/spaces/finance/members?q=mens").await.text.contains("Kofi Mensah"));
        assert!(client.get("/spaces/finance/members?q=zzz").await.text.contains("Nobody here by that"));
    }

    async fn members_do_not_add_people_where_one_asks(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let ines = house.employee("Ines Caldeira").await;
        let space = private(&house, &rui).await;
        house.join(&ines, &space, Role::Member).await;
        let own = ines.id.to_string();
        let fields = [("person", own.as_str()), ("role", "owner"), ("how", "add"), ("confirmed", "true")];
        assert_eq!(house.as_(&ines).post("/spaces/finance/members", &fields).await.status, 403);
        assert_eq!(house.as_(&ines).get("/spaces/finance/members/new").await.status, 403);
    }

    async fn moderators_give_no_role_above_expert_and_remove_no_owner(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let noor = house.employee("Noor Haddad").await;
        let ines = house.employee("Ines Caldeira").await;
        let space = private(&house, &rui).await;
        house.join(&noor, &space, Role::Moderator).await;
        let person = ines.id.to_string();
        let client = house.as_(&noor);
        let as_role = |role| vec![("person", person.as_str()), ("role", role), ("how", "add"), ("confirmed", "true")];
        assert_eq!(client.post("/spaces/finance/members", &as_role("owner")).await.status, 403);
        assert_eq!(client.post("/spaces/finance/members", &as_role("expert")).await.status, 303);
        assert_eq!(client.bare(Method::DELETE, &format!("/spaces/finance/members/{}", rui.id)).await.status, 403);
        assert_eq!(client.bare(Method::DELETE, &format!("/spaces/finance/members/{}", ines.id)).await.status, 303);
        assert_eq!(client.form(Method::PUT, &format!("/spaces/finance/members/{}", rui.id), &[("role", "member")]).await.status, 403);
    }

    async fn somebody_from_outside_is_told_apart_and_never_owns(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let gil = house.guest("Gil Guest").await;
        private(&house, &rui).await;
        let person = gil.id.to_string();
        let client = house.as_(&rui);
        let preview = client.post("/spaces/finance/members", &[("people", "Gil Guest"), ("role", "owner"), ("how", "add")]).await;
        assert!(preview.text.contains("One of them is from outside"));
        let fields = [("person", person.as_str()), ("role", "owner"), ("how", "add"), ("confirmed", "true")];
        assert_eq!(client.post("/spaces/finance/members", &fields).await.status, 422);
        let fields = [("person", person.as_str()), ("role", "member"), ("how", "add"), ("confirmed", "true")];
        assert_eq!(client.post("/spaces/finance/members", &fields).await.status, 303);
        assert!(client.get("/spaces/finance/members?show=outside").await.text.contains("Gil Guest"));
        assert_eq!(house.as_(&gil).get("/spaces/finance").await.status, 200);
    }

    async fn a_guest_joins_nothing_by_themselves(house: House) {
        let gil = house.guest("Gil Guest").await;
        house.space("News", Reach::Public).await;
        assert_eq!(house.as_(&gil).bare(Method::PUT, "/spaces/news/membership").await.status, 403);
    }

    async fn outsiders_see_names_of_employees_and_no_titles(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let hanne = house.customer("Hanne Bakke").await;
        let space = house.space("Installers", Reach::Community).await;
        house.join(&rui, &space, Role::Owner).await;
        let id = rui.id;
        house.write(async move |cx| {
            cx.execute("UPDATE person SET title = 'Secret title' WHERE id = $1", db::params![id]).await
        }).await;
        let page = house.as_(&hanne).get("/spaces/installers/members").await.text;
        assert!(page.contains("Rui Tavares") && !page.contains("Secret title"));
        assert!(!house.as_(&hanne).get("/spaces/installers").await.text.contains("Secret title"));
        assert!(house.as_(&rui).get("/spaces/installers/members").await.text.contains("Secret title"));
    }

    async fn a_long_list_of_members_is_paged_by_name(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let space = private(&house, &rui).await;
        for number in 10..70 {
            let one = house.employee(&format!("Person {number}")).await;
            house.join(&one, &space, Role::Member).await;
        }
        let first = house.as_(&rui).get("/spaces/finance/members").await.text;
        assert!(first.contains("Person 10") && first.contains("Person 59") && !first.contains("Person 60"));
        let (_, rest) = first.split_once("rel=\"next\" href=\"").expect("a button to go on");
        let (href, _) = rest.split_once('"').expect("an address");
        let second = house.as_(&rui).get(&href.replace("&amp;", "&").replace("&#38;", "&")).await.text;
        assert!(second.contains("Person 60") && second.contains("Rui Tavares") && !second.contains("Person 59"));
    }
}
