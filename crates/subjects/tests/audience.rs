//! Who sees what: the SQL fragment against a model that shares no code with it, and against its own explanation.

use db::Cx;
use kernel::{AudienceId, Entropy, Reach, Role, SeededEntropy, SubjectId};
use playhouse::{House, Person, Space, on_both};
use std::collections::HashMap;
use subjects::audience::{self, Grantee};
use subjects::{Eyes, visible};

/// What an audience is, as a test remembers it.
#[derive(Clone, Debug)]
struct Remembered {
    base: Reach,
    people: Vec<(i64, i64)>,
    spaces: Vec<(usize, Role, i64)>,
    parts: Vec<usize>,
}

/// The rules, written down once more from the design.
fn may(
    audiences: &[Remembered],
    which: usize,
    person: Option<&Person>,
    members: &HashMap<(i64, usize), Role>,
    thing: i64,
) -> bool {
    let audience = &audiences[which];
    if !audience.parts.is_empty() {
        return audience.parts.iter().all(|part| may(audiences, *part, person, members, thing));
    }
    let reaches = match person.map(|person| person.kind) {
        Some(kernel::PersonKind::Employee) => audience.base >= Reach::Internal,
        Some(kernel::PersonKind::Customer) => audience.base >= Reach::Community,
        Some(kernel::PersonKind::Guest) | None => audience.base == Reach::Public,
    };
    let Some(person) = person else { return reaches };
    let id = person.id.raw();
    let named = audience.people.iter().any(|(who, since)| *who == id && *since <= thing);
    let member = audience
        .spaces
        .iter()
        .any(|(space, least, since)| members.get(&(id, *space)).is_some_and(|role| role >= least) && *since <= thing);
    reaches || named || member
}

async fn sees(house: &House, person: Option<&Person>, audience: AudienceId, thing: i64) -> bool {
    let viewer = person.map_or(kernel::Viewer::Nobody, Person::viewer);
    house
        .read(viewer, async move |cx: &mut Cx| {
            let eyes = Eyes::of(cx.viewer());
            let sql = concat!("SELECT CAST(1 AS BIGINT) FROM audience x WHERE x.id = $4 AND ", visible!("x.id", "$5"));
            Ok(cx.optional::<i64>(sql, &eyes.with(db::params![audience, thing])).await?.is_some())
        })
        .await
}

async fn explained(house: &House, person: &Person, audience: AudienceId, thing: i64) -> bool {
    let eyes = Eyes::of(&person.viewer());
    let parts = house
        .read(kernel::Viewer::System, async move |cx: &mut Cx| audience::explain(cx, audience, thing, eyes).await)
        .await;
    parts.iter().all(|reasons| !reasons.is_empty())
}

struct Dice(SeededEntropy);

impl Dice {
    fn below(&self, end: usize) -> usize {
        usize::try_from(self.0.bits() % end as u64).unwrap()
    }
}

async fn people_of(house: &House) -> Vec<Person> {
    let mut people = Vec::new();
    for name in ["Ines", "Rui"] {
        people.push(house.employee(name).await);
    }
    people.push(house.guest("Gerd").await);
    for name in ["Hanne", "Piet"] {
        people.push(house.customer(name).await);
    }
    people
}

async fn make(
    house: &House,
    dice: &Dice,
    people: &[Person],
    spaces: &[Space],
    earlier: &[AudienceId],
) -> (AudienceId, Remembered) {
    let mut remembered =
        Remembered { base: Reach::ALL[dice.below(4)], people: Vec::new(), spaces: Vec::new(), parts: Vec::new() };
    if earlier.len() > 3 && dice.below(4) == 0 {
        remembered.parts = vec![dice.below(earlier.len()), dice.below(earlier.len())];
        let parts: Vec<AudienceId> = remembered.parts.iter().map(|part| earlier[*part]).collect();
        let id = house.write(async move |cx: &mut Cx| audience::intersection(cx, &parts).await).await;
        return (id, remembered);
    }
    let base = remembered.base;
    let id = house.write(async move |cx: &mut Cx| audience::create(cx, base).await).await;
    for _ in 0..dice.below(3) {
        let (person, since) = (people[dice.below(people.len())].id, [0, 500][dice.below(2)]);
        remembered.people.retain(|(who, _)| *who != person.raw());
        remembered.people.push((person.raw(), since));
        house
            .write(async move |cx: &mut Cx| {
                audience::grant(cx, id, Grantee::Person(person), SubjectId::new(since)).await
            })
            .await;
    }
    for _ in 0..dice.below(2) {
        let (place, role) = (dice.below(spaces.len()), [Role::Member, Role::Moderator][dice.below(2)]);
        let space = spaces[place].id;
        remembered.spaces.push((place, role, 0));
        house
            .write(async move |cx: &mut Cx| {
                audience::grant(cx, id, Grantee::Space(space, role), SubjectId::new(0)).await
            })
            .await;
    }
    (id, remembered)
}

on_both! {
    slices: [playhouse::published()];

    async fn the_fragment_agrees_with_the_rules_and_with_its_own_explanation(house: House) {
        let people = people_of(&house).await;
        let mut spaces = Vec::new();
        for name in ["One", "Two", "Three"] { spaces.push(house.space(name, Reach::Private).await); }
        for seed in 0..6 {
            let dice = Dice(SeededEntropy::new(seed));
            let mut members = HashMap::new();
            for person in &people {
                for (place, space) in spaces.iter().enumerate() {
                    house.leave(person, space).await;
                    if dice.below(3) == 0 {
                        let role = [Role::Member, Role::Owner][dice.below(2)];
                        house.join(person, space, role).await;
                        members.insert((person.id.raw(), place), role);
                    }
                }
            }
            let (mut ids, mut audiences) = (Vec::new(), Vec::new());
            for _ in 0..14 {
                let (id, remembered) = make(&house, &dice, &people, &spaces, &ids).await;
                ids.push(id);
                audiences.push(remembered);
            }
            for (which, id) in ids.iter().enumerate() {
                for thing in [100, 900] {
                    assert_eq!(sees(&house, None, *id, thing).await, may(&audiences, which, None, &members, thing), "nobody, {:?}", audiences[which]);
                    for person in &people {
                        let expected = may(&audiences, which, Some(person), &members, thing);
                        assert_eq!(sees(&house, Some(person), *id, thing).await, expected, "seed {seed}, {} ({thing}), {:?}", person.name, audiences[which]);
                        assert_eq!(explained(&house, person, *id, thing).await, expected, "the explanation for {}, {:?}", person.name, audiences[which]);
                    }
                }
            }
        }
    }

    async fn narrowing_holds_for_the_next_query(house: House) {
        let (ines, hanne) = (house.employee("Ines").await, house.customer("Hanne").await);
        let id = house.write(async |cx: &mut Cx| audience::create(cx, Reach::Community).await).await;
        assert!(sees(&house, Some(&ines), id, 1).await && sees(&house, Some(&hanne), id, 1).await);
        house.write(async move |cx: &mut Cx| audience::rebase(cx, id, Reach::Internal).await).await;
        assert!(sees(&house, Some(&ines), id, 1).await && !sees(&house, Some(&hanne), id, 1).await);
    }

    async fn an_intersection_of_intersections_is_flat_and_of_one_is_that_one(house: House) {
        let ids = house.write(async |cx: &mut Cx| {
            let a = audience::create(cx, Reach::Internal).await?;
            let b = audience::create(cx, Reach::Public).await?;
            let both = audience::intersection(cx, &[a, b]).await?;
            let again = audience::intersection(cx, &[both, a]).await?;
            let one = audience::intersection(cx, &[a, a]).await?;
            let reach = audience::reach(cx, again).await?;
            Ok((a, one, reach))
        }).await;
        assert_eq!((ids.0, ids.2), (ids.1, Reach::Internal));
    }

    async fn a_member_sees_history_only_from_the_moment_that_was_given(house: House) {
        let gerd = house.guest("Gerd").await;
        let space = house.space("Project", Reach::Private).await;
        house.join(&gerd, &space, Role::Member).await;
        let (person, id) = (gerd.id, space.id);
        let audience = house.write(async move |cx: &mut Cx| {
            cx.execute("UPDATE membership SET history_from = 500 WHERE person_id = $1", db::params![person]).await?;
            cx.row::<AudienceId>("SELECT read_audience_id FROM space WHERE id = $1", db::params![id]).await
        }).await;
        assert!(!sees(&house, Some(&gerd), audience, 499).await);
        assert!(sees(&house, Some(&gerd), audience, 500).await);
    }
}
