//! Changing who can find and read, and what opens to somebody from outside.

use http::Method;
use kernel::{PersonId, Reach, Role, SpaceId, Viewer};
use playhouse::{House, Person};
use subjects::{Join, NewSubject, Policy, Written};

async fn post(house: &House, space: SpaceId, author: PersonId, title: &'static str) -> kernel::SubjectId {
    house
        .write(async move |cx| {
            let standing = subjects::standing(cx, space).await?.expect("the program finds every space");
            let text = Written {
                source: title.to_owned(),
                html: title.to_owned(),
                excerpt: title.to_owned(),
                ..Written::default()
            };
            let new = NewSubject {
                kind: "network.update",
                space,
                audience: standing.read_audience,
                author,
                below: None,
                title,
                text: &text,
                client_key: None,
                source: None,
            };
            Ok(subjects::create(cx, &new).await.expect("a subject").id)
        })
        .await
}

async fn sees(house: &House, who: &Person, id: kernel::SubjectId) -> bool {
    let viewer: Viewer = who.viewer();
    house.read(viewer, async move |cx| Ok(subjects::find(cx, id).await?.is_some())).await
}

const OPEN: [(&str, &str); 3] = [("find", "internal"), ("read", "internal"), ("join", "open")];

playhouse::on_both! {
    slices: crate::slices();

    async fn opening_a_space_says_what_becomes_visible_and_asks(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let ines = house.employee("Ines Caldeira").await;
        house.employee("Kofi Mensah").await;
        let space = house.space_with("Finance", Reach::Internal, Reach::Private, Join::Request, Policy::Members).await;
        house.join(&rui, &space, Role::Owner).await;
        let thing = post(&house, space.id, rui.id, "Closing").await;
        post(&house, space.id, rui.id, "Rates").await;
        let client = house.as_(&rui);
        assert_eq!(client.get("/spaces/finance/audience").await.status, 200);
        let asks = client.form(Method::PUT, "/spaces/finance/audience", &OPEN).await;
        assert_eq!(asks.status, 422);
        assert!(asks.text.contains("2 posts and replies, and what is written from now on,") && asks.text.contains("by 3 people instead of 1."), "{}", asks.text);
        assert!(!sees(&house, &ines, thing).await, "nothing changes before it is confirmed");
        let stale = [OPEN.as_slice(), &[("confirmed_things", "1"), ("confirmed_readers", "3")]].concat();
        assert_eq!(client.form(Method::PUT, "/spaces/finance/audience", &stale).await.status, 422, "more than was confirmed");
        let sure = [OPEN.as_slice(), &[("confirmed_things", "2"), ("confirmed_readers", "3")]].concat();
        assert_eq!(house.as_(&ines).form(Method::PUT, "/spaces/finance/audience", &sure).await.status, 403);
        assert_eq!(client.form(Method::PUT, "/spaces/finance/audience", &sure).await.status, 303);
        assert!(sees(&house, &ines, thing).await);
        let facts: i64 = house.read(Viewer::System, async |cx| {
            cx.row("SELECT COUNT(*) FROM fact WHERE kind = 'spaces.audience_changed'", db::params![]).await
        }).await;
        assert_eq!(facts, 1);
    }

    async fn narrowing_closes_at_once_and_hiding_gives_an_address_that_tells_nothing(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space("Finance", Reach::Internal).await;
        house.join(&rui, &space, Role::Owner).await;
        let thing = post(&house, space.id, rui.id, "Closing").await;
        assert!(sees(&house, &ines, thing).await);
        let fields = [("find", "private"), ("read", "private"), ("join", "secret"), ("confirmed_things", "1"), ("confirmed_readers", "1")];
        let done = house.as_(&rui).form(Method::PUT, "/spaces/finance/audience", &fields).await;
        assert!(done.location().starts_with("/spaces/finance-"), "{} {}", done.status, done.text);
        assert!(!sees(&house, &ines, thing).await);
        assert!(sees(&house, &rui, thing).await);
        assert_eq!(house.as_(&ines).get(done.location()).await.status, 404);
    }

    async fn a_combination_that_makes_no_sense_is_refused_beside_its_field(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let space = house.space("Finance", Reach::Internal).await;
        house.join(&rui, &space, Role::Owner).await;
        let fields = [("find", "internal"), ("read", "public"), ("join", "open")];
        let page = house.as_(&rui).form(Method::PUT, "/spaces/finance/audience", &fields).await;
        assert_eq!(page.status, 422);
        assert!(page.text.contains("Everyone who can read it must also be able to find it"));
    }

    async fn somebody_from_outside_sees_from_now_on_unless_the_number_is_confirmed(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let gil = house.guest("Gil Guest").await;
        let hanne = house.customer("Hanne Bakke").await;
        let space = house.space_with("Finance", Reach::Internal, Reach::Private, Join::Request, Policy::Members).await;
        house.join(&rui, &space, Role::Owner).await;
        let before = post(&house, space.id, rui.id, "Before").await;
        house.later(std::time::Duration::from_secs(60));
        let (one, other) = (gil.id.to_string(), hanne.id.to_string());
        let client = house.as_(&rui);
        let fields = [("person", one.as_str()), ("role", "member"), ("how", "add"), ("confirmed", "true")];
        assert_eq!(client.post("/spaces/finance/members", &fields).await.status, 303);
        assert!(!sees(&house, &gil, before).await);
        house.later(std::time::Duration::from_secs(60));
        let after = post(&house, space.id, rui.id, "After").await;
        assert!(sees(&house, &gil, after).await);
        let preview = client.post("/spaces/finance/members", &[("people", "Hanne Bakke"), ("role", "member"), ("how", "add")]).await;
        assert!(preview.text.contains("Open the 2 earlier posts and replies too"), "{}", preview.text);
        let stale = [("person", other.as_str()), ("people", "Hanne Bakke"), ("role", "member"), ("how", "add"), ("confirmed", "true"), ("open_history", "true"), ("things", "1")];
        assert_eq!(client.post("/spaces/finance/members", &stale).await.status, 422, "more than was confirmed");
        let sure = [("person", other.as_str()), ("role", "member"), ("how", "add"), ("confirmed", "true"), ("open_history", "true"), ("things", "2")];
        assert_eq!(client.post("/spaces/finance/members", &sure).await.status, 303);
        assert!(sees(&house, &hanne, before).await);
    }
}
