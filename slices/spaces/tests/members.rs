//! Joining, leaving, asking, adding people, roles.

use db::{Cx, params};
use http::Method;
use jobs::Record;
use kernel::{Fact, PersonId, PersonKind, Reach, Role, SpaceId, Viewer};
use playhouse::{House, Person, Space};
use serde::{Deserialize, Serialize};
use subjects::{Join, Policy};

/// What stands above another slice's page of this space.
async fn head(house: &House, person: Option<&Person>, space: SpaceId) -> String {
    let viewer = person.map_or(Viewer::Nobody, Person::viewer);
    let (app, visit) = (
        house.app.clone(),
        web::Visit { viewer: viewer.clone(), ..web::Visit::stranger(&house.app, texts::Lang::En, "/spaces/x/feed") },
    );
    let load = async move |cx: &mut Cx| -> db::Result<String> {
        let Some(standing) = subjects::standing(cx, space).await? else { return Ok(String::new()) };
        app.space_head(cx, &visit, &standing).await
    };
    house.read(viewer, load).await
}

async fn private(house: &House, owner: &Person) -> Space {
    let space = house.space_with("Finance", Reach::Internal, Reach::Private, Join::Request, Policy::Members).await;
    house.join(owner, &space, Role::Owner).await;
    space
}

/// What the slice of people tells.
#[derive(Serialize, Deserialize)]
struct PersonLeft {
    person: PersonId,
}

impl Fact for PersonLeft {
    const KIND: &'static str = "people.left";
}

#[derive(Serialize, Deserialize)]
struct PersonReturned {
    person: PersonId,
}

impl Fact for PersonReturned {
    const KIND: &'static str = "people.returned";
}

#[derive(Serialize, Deserialize)]
struct KindChanged {
    person: PersonId,
    from: PersonKind,
    to: PersonKind,
}

impl Fact for KindChanged {
    const KIND: &'static str = "people.kind_changed";
}

/// Members, guests and customers, as the space counts them.
async fn counts(house: &House, space: &Space) -> (i64, i64, i64) {
    let id = space.id;
    let sql = "SELECT member_count, guest_count, customer_count FROM space WHERE id = $1";
    house.read(Viewer::System, async move |cx: &mut Cx| cx.row(sql, params![id]).await).await
}

async fn change(
    house: &House,
    person: &Person,
    column: &'static str,
    value: Option<i64>,
    fact: impl Fact + Sync + 'static,
) {
    let id = person.id;
    let sql = format!("UPDATE person SET {column} = $2 WHERE id = $1");
    let work = async move |cx: &mut Cx| {
        cx.execute(&sql, params![id, value]).await?;
        cx.record(&fact).await.map(drop)
    };
    house.write(work).await;
}

playhouse::on_both! {
    slices: crate::slices();

    async fn who_left_the_house_is_counted_in_no_space_until_they_return(house: House) {
        let (rui, ines) = (house.employee("Rui Tavares").await, house.employee("Ines Caldeira").await);
        let (gil, hanne) = (house.guest("Gil Ferro").await, house.customer("Hanne Berg").await);
        let space = house.space("Finance", Reach::Internal).await;
        let (id, all) = (space.id, [rui.id, ines.id, gil.id, hanne.id]);
        house.write(async move |cx: &mut Cx| {
            for person in all {
                ::spaces::import::join(cx, id, person, Role::Member, cx.now()).await?;
            }
            Ok::<_, db::Error>(())
        }).await;
        assert_eq!(counts(&house, &space).await, (4, 1, 1));
        change(&house, &gil, "left_at", Some(1), PersonLeft { person: gil.id }).await;
        change(&house, &ines, "left_at", Some(1), PersonLeft { person: ines.id }).await;
        assert_eq!(counts(&house, &space).await, (2, 0, 1));
        assert_eq!(house.as_(&rui).bare(Method::DELETE, "/spaces/finance/membership").await.status, 303);
        assert!(house.as_(&rui).get("/spaces/finance").await.text.contains("One member"));
        change(&house, &gil, "left_at", None, PersonReturned { person: gil.id }).await;
        assert_eq!(counts(&house, &space).await, (2, 1, 1));
        let (from, to) = (PersonKind::Guest, PersonKind::Employee);
        change(&house, &gil, "kind", Some(1), KindChanged { person: gil.id, from, to }).await;
        assert_eq!(counts(&house, &space).await, (2, 0, 1));
    }

    async fn joining_from_the_feed_leads_back_to_it(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        house.space("Finance", Reach::Internal).await;
        let client = house.as_(&ines);
        let joined = client.bare(Method::PUT, "/spaces/finance/membership?then=feed").await;
        assert_eq!((joined.status, joined.location()), (303, "/spaces/finance/feed"));
    }

    async fn the_head_of_a_space_and_the_way_in_stand_on_pages_of_others(house: House) {
        let (rui, ines, gil) =
            (house.employee("Rui Tavares").await, house.employee("Ines Caldeira").await, house.guest("Gil Ferro").await);
        let open = house.space("Open", Reach::Internal).await;
        let asked = private(&house, &rui).await;
        let secret = house.space_with("Secret", Reach::Private, Reach::Private, Join::Secret, Policy::Members).await;
        house.join(&ines, &secret, Role::Member).await;
        house.join(&gil, &open, Role::Member).await;
        let head = async |person: Option<&Person>, space: &Space| head(&house, person, space.id).await;
        assert!(head(Some(&ines), &open).await.contains("/spaces/open/membership?_method=put&amp;then=feed"));
        assert!(head(None, &open).await.is_empty(), "nobody finds it");
        assert!(head(Some(&ines), &asked).await.contains("/spaces/finance#ask"));
        for (person, space) in [(&rui, &asked), (&ines, &secret), (&gil, &open)] {
            let own = head(Some(person), space).await;
            assert!(own.contains("membership?_method=delete") && !own.contains("_method=put"), "{own}");
        }
        assert!(head(Some(&rui), &asked).await.contains(">Owner<"));
        house.as_(&ines).form(Method::PUT, "/spaces/finance/request", &[("reason", "")]).await;
        assert!(head(Some(&ines), &asked).await.contains("/spaces/finance/request"));
    }

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
        assert!(offer.contains("You are the last owner") && offer.contains("Role: Owner"));
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
        assert!(asking.get("/spaces/finance").await.text.contains("Only members can read this space"));
        assert_eq!(asking.bare(Method::PUT, "/spaces/finance/membership").await.status, 403);
        for reason in ["I close the books of Porto", "and again"] {
            assert_eq!(asking.form(Method::PUT, "/spaces/finance/request", &[("reason", reason)]).await.status, 303);
        }
        assert!(asking.get("/spaces/finance").await.text.contains("Asked to join"));
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
        assert!(client.get("/spaces/finance/members?q=zzz").await.text.contains("No members match"));
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
        house.join(&hanne, &space, Role::Member).await;
        let id = rui.id;
        house.write(async move |cx| {
            cx.execute("UPDATE person SET title = 'Secret title' WHERE id = $1", db::params![id]).await
        }).await;
        let page = house.as_(&hanne).get("/spaces/installers/members").await.text;
        assert!(page.contains("Rui Tavares") && !page.contains("Secret title"));
        assert!(!house.as_(&hanne).get("/spaces/installers").await.text.contains("Secret title"));
        assert!(house.as_(&rui).get("/spaces/installers/members").await.text.contains("Secret title"));
    }

    async fn an_outsider_who_is_no_member_sees_whom_to_ask_and_the_number_and_no_list(house: House) {
        let (rui, ines) = (house.employee("Rui Tavares").await, house.employee("Ines Caldeira").await);
        let (hanne, gil) = (house.customer("Hanne Bakke").await, house.guest("Gil Guest").await);
        let space = house.space("Installers", Reach::Public).await;
        house.join(&rui, &space, Role::Owner).await;
        house.join(&ines, &space, Role::Member).await;
        let list = format!("/api/stoa/v1/spaces/{}/members", space.id);
        for outsider in [&hanne, &gil] {
            let client = house.as_(outsider);
            assert_eq!(client.get("/spaces/installers/members").await.status, 403);
            assert_eq!(client.get(&list).await.status, 403);
            let page = client.get("/spaces/installers").await.text;
            assert!(page.contains("2 members") && page.contains("Rui Tavares"), "{page}");
            assert!(!page.contains("Ines Caldeira") && !page.contains("/spaces/installers/members\""), "{page}");
        }
        house.join(&hanne, &space, Role::Member).await;
        assert!(house.as_(&hanne).get("/spaces/installers/members").await.text.contains("Ines Caldeira"));
        assert_eq!(house.as_(&hanne).get(&list).await.json()["items"].as_array().map(Vec::len), Some(3));
        assert_eq!(house.as_(&rui).get(&list).await.status, 200);
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
