//! An employee becomes a customer or guest, and what they had in spaces.

use db::{Cx, params};
use http::Method;
use jobs::Record;
use kernel::{Fact, PersonId, PersonKind, Reach, Role, SubjectId, Viewer};
use playhouse::{House, Person, Space};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use subjects::{Join, NewSubject, Policy, Written};

/// What the slice of people tells.
#[derive(Serialize, Deserialize)]
struct KindChanged {
    person: PersonId,
    from: PersonKind,
    to: PersonKind,
}

impl Fact for KindChanged {
    const KIND: &'static str = "people.kind_changed";
}

/// As that slice does it: the row and the fact in one transaction.
async fn becomes(house: &House, person: &Person, from: PersonKind, to: PersonKind) {
    house.later(Duration::from_secs(60));
    let person = person.id;
    let work = async move |cx: &mut Cx| {
        cx.execute("UPDATE person SET kind = $2 WHERE id = $1", params![person, to]).await?;
        cx.record(&KindChanged { person, from, to }).await.map(drop)
    };
    house.write(work).await;
    house.later(Duration::from_secs(60));
}

async fn join(house: &House, person: &Person, space: &Space, role: Role) {
    let (person, space) = (person.id, space.id);
    house.write(async move |cx: &mut Cx| ::spaces::import::join(cx, space, person, role, cx.now()).await).await;
}

async fn private(house: &House, name: &str) -> Space {
    house.space_with(name, Reach::Internal, Reach::Private, Join::Request, Policy::Members).await
}

/// A thing for those who belong to the space alone, as a page for its members is.
async fn for_members(house: &House, space: &Space, author: &Person) -> SubjectId {
    let (space, author) = (space.id, author.id);
    let work = async move |cx: &mut Cx| {
        let audience = subjects::audience::create(cx, Reach::Private).await?;
        let members = subjects::audience::Grantee::Space(space, Role::Member);
        subjects::audience::grant(cx, audience, members, 0.into()).await?;
        let text = Written { source: "x".to_owned(), html: "x".to_owned(), ..Written::default() };
        let new = NewSubject {
            kind: "network.update",
            space,
            audience,
            author,
            below: None,
            title: "x",
            text: &text,
            client_key: None,
            source: None,
        };
        Ok(subjects::create(cx, &new).await.expect("a subject").id)
    };
    house.write(work).await
}

async fn sees(house: &House, who: &Person, kind: PersonKind, id: SubjectId) -> bool {
    let viewer = Person { kind, ..who.clone() }.viewer();
    house.read(viewer, async move |cx| Ok(subjects::find(cx, id).await?.is_some())).await
}

/// The roles of somebody, by the names of their spaces.
async fn roles(house: &House, person: &Person) -> Vec<(String, Role)> {
    let person = person.id;
    let sql = "SELECT s.name, m.role FROM membership m JOIN space s ON s.id = m.space_id WHERE m.person_id = $1 ORDER BY s.name";
    house.read(Viewer::System, async move |cx: &mut Cx| cx.rows(sql, params![person]).await).await
}

/// How many facts of this kind there are about somebody.
async fn facts(house: &House, kind: &'static str, person: &Person) -> i64 {
    let of = format!("%\"person\":\"{}\"%", person.id);
    let sql = "SELECT COUNT(*) FROM fact WHERE kind = $1 AND payload LIKE $2";
    house.read(Viewer::System, async move |cx: &mut Cx| cx.row(sql, params![kind, of]).await).await
}

/// Members, guests and customers, as the space counts them.
async fn counts(house: &House, space: &Space) -> (i64, i64, i64) {
    let id = space.id;
    let sql = "SELECT member_count, guest_count, customer_count FROM space WHERE id = $1";
    house.read(Viewer::System, async move |cx: &mut Cx| cx.row(sql, params![id]).await).await
}

async fn invite(house: &House, by: &Person, whom: &Person, slug: &str, opened: Option<&str>) {
    let person = whom.id.to_string();
    let mut fields = vec![("person", person.as_str()), ("role", "owner"), ("how", "invite"), ("confirmed", "true")];
    if let Some(things) = opened {
        fields.extend([("open_history", "true"), ("things", things)]);
    }
    let answer = house.as_(by).post(&format!("/spaces/{slug}/members"), &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
}

const EMPLOYEE: PersonKind = PersonKind::Employee;
const CUSTOMER: PersonKind = PersonKind::Customer;
const GUEST: PersonKind = PersonKind::Guest;

playhouse::on_both! {
    slices: crate::slices();

    async fn an_employee_who_becomes_a_customer_leaves_what_customers_do_not_read(house: House) {
        let (rui, bea) = (house.employee("Rui Tavares").await, house.employee("Bea Lund").await);
        let spaces = [
            private(&house, "Council").await,
            house.space("Finance", Reach::Internal).await,
            house.space("Forum", Reach::Community).await,
            house.space("News", Reach::Public).await,
        ];
        for space in &spaces {
            join(&house, &rui, space, Role::Owner).await;
        }
        let had = [Role::Member, Role::Moderator, Role::Owner, Role::Expert];
        for (space, role) in spaces.iter().zip(had) {
            join(&house, &bea, space, role).await;
        }
        let council = for_members(&house, &spaces[0], &rui).await;
        let forum = for_members(&house, &spaces[2], &rui).await;
        assert!(sees(&house, &bea, EMPLOYEE, council).await && sees(&house, &bea, EMPLOYEE, forum).await);
        becomes(&house, &bea, EMPLOYEE, CUSTOMER).await;
        assert_eq!(roles(&house, &bea).await, [("Forum".to_owned(), Role::Member), ("News".to_owned(), Role::Expert)]);
        assert!(!sees(&house, &bea, CUSTOMER, council).await, "the membership that showed it is gone");
        assert!(!sees(&house, &bea, CUSTOMER, forum).await, "where they stay, they see from now on");
        let later = for_members(&house, &spaces[2], &rui).await;
        assert!(sees(&house, &bea, CUSTOMER, later).await);
        assert_eq!(house.as_(&bea).get("/spaces/finance").await.status, 404);
        assert_eq!(house.as_(&bea).get("/spaces/forum/settings").await.status, 403);
        assert_eq!((facts(&house, "spaces.left", &bea).await, facts(&house, "spaces.role_changed", &bea).await), (2, 1));
        assert_eq!((counts(&house, &spaces[1]).await, counts(&house, &spaces[2]).await), ((1, 0, 0), (2, 0, 1)));
    }

    async fn an_employee_who_becomes_a_guest_stays_in_public_spaces_alone(house: House) {
        let bea = house.employee("Bea Lund").await;
        let (forum, news) = (house.space("Forum", Reach::Community).await, house.space("News", Reach::Public).await);
        join(&house, &bea, &forum, Role::Member).await;
        join(&house, &bea, &news, Role::Agent).await;
        becomes(&house, &bea, EMPLOYEE, GUEST).await;
        assert_eq!(roles(&house, &bea).await, [("News".to_owned(), Role::Member)]);
        assert_eq!((counts(&house, &forum).await, counts(&house, &news).await), ((0, 0, 0), (1, 1, 0)));
    }

    async fn the_last_owner_goes_too_and_an_administrator_names_another(house: House) {
        let (bea, ines) = (house.employee("Bea Lund").await, house.employee("Ines Caldeira").await);
        let vilma = house.administrator("Vilma Jansone").await;
        let space = house.space("Finance", Reach::Internal).await;
        join(&house, &bea, &space, Role::Owner).await;
        join(&house, &ines, &space, Role::Member).await;
        becomes(&house, &bea, EMPLOYEE, CUSTOMER).await;
        assert_eq!((roles(&house, &bea).await, counts(&house, &space).await), (Vec::new(), (1, 0, 0)));
        let path = format!("/spaces/finance/members/{}", ines.id);
        assert_eq!(house.as_(&vilma).form(Method::PUT, &path, &[("role", "owner")]).await.status, 303);
        assert_eq!(house.as_(&ines).get("/spaces/finance/settings").await.status, 200);
    }

    async fn wishes_and_invitations_of_an_employee_end_with_being_one(house: House) {
        let (rui, bea) = (house.employee("Rui Tavares").await, house.employee("Bea Lund").await);
        let secret = house.space_with("Secret", Reach::Private, Reach::Private, Join::Secret, Policy::Members).await;
        let spaces = [private(&house, "Council").await, private(&house, "Board").await, secret];
        for space in &spaces {
            join(&house, &rui, space, Role::Owner).await;
        }
        let asked = house.as_(&bea).form(Method::PUT, "/spaces/council/request", &[("reason", "Porto")]).await;
        assert_eq!(asked.status, 303);
        invite(&house, &rui, &bea, "board", None).await;
        invite(&house, &rui, &bea, "secret", None).await;
        becomes(&house, &bea, EMPLOYEE, CUSTOMER).await;
        assert!(!house.as_(&rui).get("/spaces/council/members").await.text.contains("Bea Lund"));
        assert!(!house.as_(&rui).get("/spaces/board/members").await.text.contains("Bea Lund"));
        for slug in ["board", "secret"] {
            assert_eq!(house.as_(&bea).get(&format!("/spaces/{slug}")).await.status, 404, "the leave to find it went too");
            assert_eq!(house.as_(&bea).bare(Method::PUT, &format!("/spaces/{slug}/invitation")).await.status, 404);
        }
        assert!(!house.as_(&bea).get("/spaces").await.text.contains("Secret"));
    }

    async fn who_was_invited_as_an_employee_accepts_as_a_customer_without_history_and_keeps_nothing(house: House) {
        let (rui, bea) = (house.employee("Rui Tavares").await, house.employee("Bea Lund").await);
        let (forum, news) = (house.space("Forum", Reach::Community).await, house.space("News", Reach::Public).await);
        for space in [&forum, &news] {
            join(&house, &rui, space, Role::Owner).await;
        }
        let before = [for_members(&house, &forum, &rui).await, for_members(&house, &news, &rui).await];
        invite(&house, &rui, &bea, "forum", None).await;
        invite(&house, &rui, &bea, "news", Some("0")).await;
        becomes(&house, &bea, EMPLOYEE, CUSTOMER).await;
        for (slug, thing) in ["forum", "news"].into_iter().zip(before) {
            assert_eq!(house.as_(&bea).bare(Method::PUT, &format!("/spaces/{slug}/invitation")).await.status, 303);
            assert!(!sees(&house, &bea, CUSTOMER, thing).await, "{slug}");
        }
        let member = |name: &str| (name.to_owned(), Role::Member);
        assert_eq!(roles(&house, &bea).await, [member("Forum"), member("News")]);
    }

    async fn an_invitation_that_was_sent_before_its_person_changed_gives_no_history_either(house: House) {
        let (rui, bea) = (house.employee("Rui Tavares").await, house.employee("Bea Lund").await);
        let council = private(&house, "Council").await;
        join(&house, &rui, &council, Role::Owner).await;
        let before = for_members(&house, &council, &rui).await;
        invite(&house, &rui, &bea, "council", None).await;
        house.later(Duration::from_secs(60));
        let id = bea.id;
        // Whatever makes a customer of her: what the invitation says holds by itself.
        house.write(async move |cx| {
            cx.execute("UPDATE person SET kind = 3 WHERE id = $1", params![id]).await
        }).await;
        assert_eq!(house.as_(&bea).bare(Method::PUT, "/spaces/council/invitation").await.status, 303);
        assert!(!sees(&house, &bea, CUSTOMER, before).await);
        assert_eq!(roles(&house, &bea).await, [("Council".to_owned(), Role::Member)]);
    }

    async fn who_becomes_an_employee_keeps_their_spaces(house: House) {
        let (rui, hanne) = (house.employee("Rui Tavares").await, house.customer("Hanne Berg").await);
        let (council, forum) = (private(&house, "Council").await, house.space("Forum", Reach::Community).await);
        join(&house, &rui, &council, Role::Owner).await;
        for space in [&council, &forum] {
            join(&house, &hanne, space, Role::Expert).await;
        }
        becomes(&house, &hanne, CUSTOMER, GUEST).await;
        assert_eq!(roles(&house, &hanne).await.len(), 2, "an outsider was let in as one");
        becomes(&house, &hanne, GUEST, EMPLOYEE).await;
        let expert = |name: &str| (name.to_owned(), Role::Expert);
        assert_eq!(roles(&house, &hanne).await, [expert("Council"), expert("Forum")]);
        assert_eq!((counts(&house, &council).await, counts(&house, &forum).await), ((2, 0, 0), (1, 0, 0)));
        assert_eq!(facts(&house, "spaces.left", &hanne).await, 0);
        assert_eq!(house.as_(&hanne).get("/spaces/council/members").await.status, 200);
    }

    async fn who_left_the_house_before_is_counted_nowhere_and_returns_to_what_their_kind_reads(house: House) {
        let bea = house.employee("Bea Lund").await;
        let (finance, news) = (house.space("Finance", Reach::Internal).await, house.space("News", Reach::Public).await);
        for space in [&finance, &news] {
            join(&house, &bea, space, Role::Member).await;
        }
        let id = bea.id;
        let counted = "UPDATE space SET member_count = 0";
        house.write(async move |cx| {
            cx.execute("UPDATE person SET left_at = 1 WHERE id = $1", params![id]).await?;
            cx.execute(counted, params![]).await
        }).await;
        becomes(&house, &bea, EMPLOYEE, CUSTOMER).await;
        assert_eq!(roles(&house, &bea).await, [("News".to_owned(), Role::Member)]);
        assert_eq!((counts(&house, &finance).await, counts(&house, &news).await), ((0, 0, 0), (0, 0, 0)));
    }
}
