//! Invitations into spaces, and accounts that came by one.

use http::Method;
use jobs::Record;
use kernel::{Fact, PersonId, Reach, Role, SpaceId};
use playhouse::{House, Person};
use serde::{Deserialize, Serialize};
use subjects::{Join, Policy};

async fn secret(house: &House, owner: &Person) -> playhouse::Space {
    let space = house.space_with("Council", Reach::Private, Reach::Private, Join::Secret, Policy::Members).await;
    house.join(owner, &space, Role::Owner).await;
    space
}

async fn invite(house: &House, by: &Person, whom: &Person, role: &str) -> u16 {
    let person = whom.id.to_string();
    let fields = [("person", person.as_str()), ("role", role), ("how", "invite"), ("confirmed", "true")];
    house.as_(by).post("/spaces/council/members", &fields).await.status
}

/// As another slice records it; that slice is not here.
#[derive(Serialize, Deserialize)]
struct InvitationAccepted {
    person: PersonId,
    space: Option<SpaceId>,
    role: Option<String>,
    further: String,
}

impl Fact for InvitationAccepted {
    const KIND: &'static str = "people.invitation_accepted";
}

playhouse::on_both! {
    slices: crate::slices();

    async fn who_is_invited_into_a_secret_space_finds_it_and_reads_after_accepting(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let ines = house.employee("Ines Caldeira").await;
        secret(&house, &rui).await;
        assert_eq!(house.as_(&ines).get("/spaces/council").await.status, 404);
        assert_eq!(invite(&house, &rui, &ines, "expert").await, 303);
        let offer = house.as_(&ines).get("/spaces").await.text;
        assert!(offer.contains("Rui Tavares invited you to Council. Your role: Expert."));
        let page = house.as_(&ines).get("/spaces/council").await;
        assert_eq!(page.status, 200);
        assert!(page.text.contains("Only members can read this space"));
        assert_eq!(house.as_(&ines).get("/spaces/council/members").await.status, 403);
        assert_eq!(house.as_(&ines).bare(Method::PUT, "/spaces/council/invitation").await.status, 303);
        let page = house.as_(&ines).get("/spaces/council").await.text;
        assert!(page.contains("Expert") && page.contains("2 members"));
        assert_eq!(house.as_(&ines).bare(Method::DELETE, "/spaces/council/membership").await.status, 303);
        assert_eq!(house.as_(&ines).get("/spaces/council").await.status, 404, "the leave to find it went with the answer");
    }

    async fn who_declines_or_whose_invitation_is_taken_back_finds_it_no_more(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let ines = house.employee("Ines Caldeira").await;
        secret(&house, &rui).await;
        invite(&house, &rui, &ines, "member").await;
        assert_eq!(house.as_(&ines).bare(Method::DELETE, "/spaces/council/invitation").await.status, 303);
        assert_eq!(house.as_(&ines).get("/spaces/council").await.status, 404);
        invite(&house, &rui, &ines, "member").await;
        let list = house.as_(&rui).get("/spaces/council/members").await.text;
        let (_, rest) = list.split_once("/spaces/council/invitations/").expect("a button to take it back");
        let id: String = rest.chars().take_while(char::is_ascii_digit).collect();
        assert_eq!(house.as_(&rui).bare(Method::DELETE, &format!("/spaces/council/invitations/{id}")).await.status, 303);
        assert_eq!(house.as_(&ines).get("/spaces/council").await.status, 404);
        assert_eq!(house.as_(&ines).bare(Method::PUT, "/spaces/council/invitation").await.status, 404);
    }

    async fn an_account_that_came_by_an_invitation_is_a_member_at_once(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let gil = house.guest("Gil Guest").await;
        let space = secret(&house, &rui).await;
        let (person, id) = (gil.id, space.id);
        house.write(async move |cx| {
            let role = Some("owner".to_owned());
            cx.record(&InvitationAccepted { person, space: Some(id), role, further: "unknown here".to_owned() }).await
        }).await;
        assert_eq!(house.as_(&gil).get("/spaces/council").await.status, 200);
        let list = house.as_(&rui).get("/spaces/council/members?show=owner").await.text;
        assert!(!list.contains("Gil Guest"), "somebody from outside never owns a space");
        house.write(async move |cx| {
            cx.record(&InvitationAccepted { person, space: None, role: None, further: String::new() }).await
        }).await;
    }
}
