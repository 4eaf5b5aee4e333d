//! "Why can someone see this?": for whom, and always the truth.

use db::Cx;
use kernel::{Reach, Right, Rights, Role, SubjectId, Viewer};
use playhouse::{House, Person};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};
use subjects::audience::{self, Grantee};
use subjects::{Eyes, Join, NewSubject, Policy, Written};

playhouse::on_both! {
    slices: crate::slices();

    async fn everyone_is_told_about_themselves_and_keepers_about_others(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let ines = house.employee("Ines Caldeira").await;
        let gil = house.guest("Gil Guest").await;
        let space = house.space_with("Finance", Reach::Internal, Reach::Private, Join::Request, Policy::Members).await;
        house.join(&rui, &space, Role::Owner).await;
        let own = house.as_(&ines).get("/spaces/finance/access").await;
        assert_eq!(own.status, 200, "{}", own.text);
        assert!(own.text.contains("Ines Caldeira can find this space") && own.text.contains("can&#39;t read in this space"));
        let other = format!("/spaces/finance/access?person={}", rui.id);
        assert_eq!(house.as_(&ines).get(&other).await.status, 403);
        let told = house.as_(&rui).get(&format!("/spaces/finance/access?person={}", ines.id)).await.text;
        assert!(told.contains("It is internal: all employees can see it, and Ines Caldeira is an employee."));
        let told = house.as_(&rui).get("/spaces/finance/access?person=Gil+Guest").await.text;
        assert!(told.contains("Gil Guest can&#39;t find this space"), "{told}");
        assert!(house.as_(&rui).get("/spaces/finance/access?person=zzz").await.text.contains("Nobody here has that name"));
        assert_eq!(house.as_(&gil).get("/spaces/finance/access").await.status, 404);
        let auditor = house.person("Amara Okafor", kernel::PersonKind::Employee, Rights::NONE.with(Right::Compliance)).await;
        let told = house.as_(&auditor).get(&other).await.text;
        assert!(told.contains("Rui Tavares is a member of Finance, as owner"), "{told}");
    }

    async fn a_subject_is_explained_to_whom_it_is_visible(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space_with("Finance", Reach::Internal, Reach::Private, Join::Request, Policy::Members).await;
        house.join(&rui, &space, Role::Owner).await;
        let (id, author) = (space.id, rui.id);
        let thing = house.write(async move |cx| {
            let found = subjects::standing(cx, id).await?.expect("the space");
            subject(cx, id, found.read_audience, author).await
        }).await;
        let path = format!("/subjects/{thing}/access");
        let told = house.as_(&rui).get(&path).await;
        assert_eq!(told.status, 200);
        assert!(told.text.contains("Rui Tavares can see this"), "{}", told.text);
        assert!(house.as_(&rui).get(&format!("{path}?person={}", ines.id)).await.text.contains("Ines Caldeira can&#39;t see this"));
        assert_eq!(house.as_(&ines).get(&path).await.status, 404);
        assert_eq!(house.as_(&rui).get("/subjects/1/access").await.status, 404);
        let program = format!("/api/stoa/v1{path}");
        let told = house.as_(&rui).get(&format!("{program}?person={}", ines.id)).await.json();
        assert_eq!((&told["parts"][0]["what"], &told["parts"][0]["open"]), (&"sees".into(), &false.into()));
        let told = house.as_(&rui).get(&program).await.json();
        assert_eq!((&told["parts"][0]["open"], &told["parts"][0]["reasons"][0]["role"]), (&true.into(), &"owner".into()));
        assert_eq!(house.as_(&ines).get(&program).await.status, 404);
    }

    async fn the_explanation_and_the_rule_never_differ(house: House) {
        let people = [
            house.employee("Ines Caldeira").await,
            house.customer("Hanne Bakke").await,
            house.guest("Gil Guest").await,
        ];
        let mut cases = TestRunner::new(Config { cases: 40, failure_persistence: None, ..Config::default() });
        let worlds: Vec<World> = (0..40).map(|_| world().new_tree(&mut cases).expect("a world").current()).collect();
        for world in worlds {
            check(&house, &people, world).await;
        }
    }
}

/// Whom a grant names, in which of three ways, and since when.
type Given = (usize, u8, i64);

/// A space with members of some roles and histories, and a thing in it whose audience is a base with grants, or two of them.
#[derive(Clone, Debug)]
struct World {
    parts: Vec<(usize, Vec<Given>)>,
    members: Vec<(usize, usize, i64)>,
}

fn world() -> impl Strategy<Value = World> {
    let grants = prop::collection::vec((0..3_usize, 0..3_u8, -1..2_i64), 0..4);
    let parts = prop::collection::vec((0..4_usize, grants), 1..3);
    let members = prop::collection::vec((0..3_usize, 0..5_usize, -1..2_i64), 0..3);
    (parts, members).prop_map(|(parts, members)| World { parts, members })
}

async fn check(house: &House, people: &[Person; 3], world: World) {
    let ids = people.clone().map(|person| person.id);
    let described = format!("{world:?}");
    let (audience, thing) = house.write(async move |cx| build(cx, ids, &world).await).await;
    for person in people {
        let viewer = person.viewer();
        let eyes = Eyes::of(&viewer);
        let visible = house.read(viewer, async move |cx| Ok(subjects::find(cx, thing).await?.is_some())).await;
        let parts =
            house.read(Viewer::System, async move |cx| audience::explain(cx, audience, thing.raw(), eyes).await).await;
        assert_eq!(
            parts.iter().all(|reasons| !reasons.is_empty()),
            visible,
            "{} in {described}: {parts:?}",
            person.name
        );
    }
}

async fn build(
    cx: &mut Cx,
    people: [kernel::PersonId; 3],
    world: &World,
) -> db::Result<(kernel::AudienceId, SubjectId)> {
    let new = spaces::import::NewSpace {
        slug: &format!("world-{:x}", cx.bits()),
        name: "World",
        purpose: "",
        category: "team",
        letter: "W",
        find: Reach::Private,
        read: Reach::Private,
        join: Join::Secret,
        posting: Policy::Members,
        replies: Policy::Members,
        archived: false,
        source: None,
    };
    let space = spaces::import::add(cx, &new).await?;
    let now = kernel::ids::first_at(cx.now());
    let since = |shift: i64| SubjectId::new(now + shift * (1 << 40));
    for (person, role, history) in &world.members {
        let at = cx.now();
        spaces::import::join(cx, space, people[*person], Role::ALL[*role], at).await?;
        let sql = "UPDATE membership SET history_from = $3 WHERE space_id = $1 AND person_id = $2";
        cx.execute(sql, db::params![space, people[*person], since(*history)]).await?;
    }
    let mut parts = Vec::new();
    for (base, grants) in &world.parts {
        let part = audience::create(cx, Reach::ALL[*base]).await?;
        for (person, kind, history) in grants {
            let to = match kind {
                0 => Grantee::Person(people[*person]),
                1 => Grantee::Space(space, Role::Member),
                _ => Grantee::Space(space, Role::Moderator),
            };
            audience::grant(cx, part, to, since(*history)).await?;
        }
        parts.push(part);
    }
    let whole = audience::intersection(cx, &parts).await?;
    let thing = subject(cx, space, whole, people[0]).await?;
    Ok((whole, thing))
}

async fn subject(
    cx: &mut Cx,
    space: kernel::SpaceId,
    audience: kernel::AudienceId,
    author: kernel::PersonId,
) -> db::Result<SubjectId> {
    let text = Written { source: "x".to_owned(), html: "x".to_owned(), excerpt: "x".to_owned(), ..Written::default() };
    let new = NewSubject {
        kind: "network.update",
        space,
        audience,
        author,
        below: None,
        title: "A thing",
        text: &text,
        client_key: None,
        source: None,
    };
    Ok(subjects::create(cx, &new).await.expect("a subject").id)
}
