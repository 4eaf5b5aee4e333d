//! Skills are seen from what people did, of those on a roster alone, and are theirs to see, hide and take along.

use super::readings::{gauge, probe};
use super::{Scene, founded, in_it, join, show, slices};
use db::{Cx, params};
use evidence::Within;
use http::Method;
use kernel::{Fact, PersonId, Reach, SpaceId, SubjectId};
use playhouse::{Client, House, Person};
use serde::{Deserialize, Serialize};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);

kernel::facts_in_spaces! {
    /// A post of a leader was published, as another slice tells it.
    Published = "blogs.published" about post {
        /// Who wrote it.
        owner: PersonId,
    }
    /// What is written in a space was taken away.
    Removed = "subjects.removed" about post {
    }
}

async fn publish(house: &House, owner: &Person, post: SubjectId, space: SpaceId) {
    let fact = Published { owner: owner.id, post, space };
    tell(house, fact).await;
}

async fn tell<F: Fact + Send + Sync + 'static>(house: &House, fact: F) {
    use jobs::Record;
    house.write(async move |cx: &mut Cx| cx.record(&fact).await.map(drop)).await;
}

/// How many rows this slice holds about somebody.
async fn held(house: &House, person: &Person) -> i64 {
    let id = person.id;
    let sql = "SELECT (SELECT CAST(COUNT(*) AS BIGINT) FROM excellence_evidence WHERE person_id = $1)
                    + (SELECT CAST(COUNT(*) AS BIGINT) FROM excellence_stated WHERE person_id = $1)";
    house.read(kernel::Viewer::System, async move |cx: &mut Cx| cx.row::<i64>(sql, params![id]).await).await
}

/// What the matrix says of somebody's skill: how often it was shown.
async fn shown(client: &Client, centre: SubjectId, name: &str, skill: &str) -> Option<i64> {
    let json = client.get(&format!("/api/stoa/v1/centres-of-excellence/{centre}/matrix")).await.json();
    let rows = json["items"].as_array().expect("a list").clone();
    let row = rows.iter().find(|row| row["person"]["name"] == name)?;
    let skills = row["skills"].as_array().expect("a list").clone();
    skills.iter().find(|one| one["skill"] == skill)?["shown"].as_i64()
}

playhouse::on_both! {
    slices: slices();

    async fn what_happens_is_noted_of_those_on_the_roster_alone(house: House) {
        let scene = Scene::set(&house).await;
        let id = founded(&house, &scene).await;
        let (bo, mia) = (house.as_(&scene.bo), house.as_(&scene.mia));
        assert_eq!(join(&bo, id, "").await, 303);
        house.work().await;
        let request = scene.ask(&house.as_(&scene.olaf), "We want it", "hr").await;
        assert_eq!(show(&bo, request, "So").await.status, 303);
        assert_eq!(show(&bo, request, "Or so").await.status, 303);
        publish(&house, &scene.bo, request, scene.space.id).await;
        publish(&house, &scene.mia, request, scene.space.id).await;
        assert_eq!(held(&house, &scene.mia).await, 0, "she is on no roster");
        assert_eq!(shown(&mia, id, "Bo Lind", "guiding").await, Some(1), "one request, however many ways");
        assert_eq!(shown(&mia, id, "Bo Lind", "writing").await, Some(1));
        let page = mia.get(&format!("/journey/excellence/{id}")).await.text;
        assert!(page.contains("shown once within a year") && page.contains("One person alone"), "{page}");
        let me = bo.get("/journey/excellence/me").await.text;
        assert!(me.contains("We want it") && me.contains("you showed a way to someone"), "{me}");
        tell(&house, Removed { post: request, space: scene.space.id }).await;
        assert_eq!(shown(&mia, id, "Bo Lind", "writing").await, None, "what was taken away shows nothing");
    }

    async fn who_joins_is_looked_back_on_for_a_year_and_who_leaves_takes_everything_along(house: House) {
        let scene = Scene::set(&house).await;
        let id = founded(&house, &scene).await;
        let bo = house.as_(&scene.bo);
        let request = scene.ask(&house.as_(&scene.mia), "We want it", "hr").await;
        publish(&house, &scene.bo, scene.desk, scene.space.id).await;
        house.later(DAY * 370);
        assert_eq!(show(&bo, request, "So").await.status, 303);
        assert_eq!(held(&house, &scene.bo).await, 0);
        assert_eq!(join(&bo, id, "").await, 303);
        house.work().await;
        assert_eq!(shown(&bo, id, "Bo Lind", "guiding").await, Some(1));
        assert_eq!(shown(&bo, id, "Bo Lind", "writing").await, None, "more than a year ago");
        assert_eq!(bo.bare(Method::DELETE, &format!("/journey/excellence/{id}/membership")).await.status, 303);
        assert_eq!(held(&house, &scene.bo).await, 0);
        let me = bo.get("/journey/excellence/me").await.text;
        assert!(me.contains("You are on no roster"), "{me}");
        assert_eq!(bo.form(Method::PUT, "/journey/excellence/me/skills/writing", &[("level", "alone")]).await.status, 403);
    }

    async fn what_is_older_than_a_year_goes_by_itself(house: House) {
        let scene = Scene::set(&house).await;
        let id = founded(&house, &scene).await;
        assert_eq!(join(&house.as_(&scene.bo), id, "").await, 303);
        publish(&house, &scene.bo, scene.desk, scene.space.id).await;
        house.work().await;
        assert_eq!(held(&house, &scene.bo).await, 1);
        house.later(DAY * 366);
        house.work().await;
        assert_eq!(held(&house, &scene.bo).await, 0);
    }

    async fn one_says_wishes_and_hides(house: House) {
        let scene = Scene::set(&house).await;
        let id = founded(&house, &scene).await;
        let (bo, mia) = (house.as_(&scene.bo), house.as_(&scene.mia));
        assert_eq!(join(&bo, id, "").await, 303);
        publish(&house, &scene.bo, scene.desk, scene.space.id).await;
        let skill = "/journey/excellence/me/skills/moderating";
        assert_eq!(bo.form(Method::PUT, skill, &[("level", "basics"), ("wish", "true")]).await.status, 303);
        let page = mia.get(&format!("/journey/excellence/{id}")).await.text;
        assert!(page.contains("says: knows the basics") && page.contains("would like to"), "{page}");
        assert_eq!(shown(&mia, id, "Bo Lind", "moderating").await, Some(0), "saying is not showing");
        assert_eq!(bo.form(Method::PUT, "/journey/excellence/me/skills/magic", &[("level", "basics")]).await.status, 404);
        assert_eq!(bo.form(Method::PUT, skill, &[("level", "wizard")]).await.status, 303);
        let hiding = "/journey/excellence/me/skills/writing/hiding";
        assert_eq!(bo.form(Method::PUT, hiding, &[]).await.status, 303);
        assert_eq!(shown(&mia, id, "Bo Lind", "writing").await, None);
        publish(&house, &scene.bo, scene.desk, scene.space.id).await;
        assert_eq!(shown(&mia, id, "Bo Lind", "writing").await, None, "nothing is noted while it is hidden");
        assert_eq!(bo.bare(Method::DELETE, hiding).await.status, 303);
        publish(&house, &scene.bo, scene.desk, scene.space.id).await;
        assert_eq!(shown(&mia, id, "Bo Lind", "writing").await, Some(1));
    }

    async fn what_stands_in_a_private_space_shows_nothing_then_and_later(house: House) {
        let scene = Scene::set(&house).await;
        let id = founded(&house, &scene).await;
        let bo = house.as_(&scene.bo);
        assert_eq!(join(&bo, id, "").await, 303);
        let room = house.space("Council room", Reach::Private).await;
        let hidden = SubjectId::new(4711);
        publish(&house, &scene.bo, hidden, room.id).await;
        assert_eq!(held(&house, &scene.bo).await, 0);
        publish(&house, &scene.bo, scene.desk, scene.space.id).await;
        assert_eq!(shown(&bo, id, "Bo Lind", "writing").await, Some(1));
        let sql = "UPDATE audience SET base = 0 WHERE id = (SELECT audience_id FROM subject WHERE id = $1)";
        let desk = scene.desk;
        house.write(async move |cx: &mut Cx| cx.execute(sql, params![desk]).await.map(drop)).await;
        assert_eq!(shown(&bo, id, "Bo Lind", "writing").await, None, "its space is private now");
    }

    async fn who_leaves_the_company_or_it_is_on_no_roster(house: House) {
        let scene = Scene::set(&house).await;
        let id = founded(&house, &scene).await;
        for person in [&scene.bo, &scene.mia] {
            assert_eq!(join(&house.as_(person), id, "").await, 303);
            publish(&house, person, scene.desk, scene.space.id).await;
        }
        tell(&house, Left { person: scene.bo.id }).await;
        assert_eq!(held(&house, &scene.bo).await, 0);
        let desk = house.as_(&scene.ines).get(&format!("/journey/requests/desks/{}", scene.desk)).await.text;
        assert!(!desk.contains("Was named"), "nor does he answer at the desk");
        in_it(&house, &scene.mia, false).await;
        assert_eq!(shown(&house.as_(&scene.ines), id, "Mia Sol", "writing").await, None, "at once");
        house.later(DAY * 2);
        house.work().await;
        assert_eq!(held(&house, &scene.mia).await, 0, "and gone by the next night");
    }

    async fn the_matrix_and_the_measure_of_practised_people_go_up_and_down(house: House) {
        let scene = Scene::set(&house).await;
        assert_eq!(probe(&house, "excellence.skills_matrix", &[]).await, Some(0.0));
        assert_eq!(gauge(&house, "M50", Within::House).await, (None, 0), "nobody works in IT");
        let id = founded(&house, &scene).await;
        let olaf = scene.ask(&house.as_(&scene.olaf), "We want it", "hr").await;
        assert_eq!(show(&house.as_(&scene.bo), olaf, "So").await.status, 303);
        house.later(DAY);
        assert_eq!(gauge(&house, "M50", Within::House).await, (Some(0.0), 3), "one skill is not two");
        publish(&house, &scene.bo, scene.desk, scene.space.id).await;
        house.later(DAY);
        let (share, base) = gauge(&house, "M50", Within::House).await;
        assert_eq!((share.map(|share| (share * 3.0).round()), base), (Some(1.0), 3), "he is on no roster, and nothing is held");
        assert_eq!(held(&house, &scene.bo).await, 0);
        for person in [&scene.ines, &scene.bo, &scene.mia] {
            assert_eq!(probe(&house, "excellence.skills_matrix", &[]).await, Some(0.0));
            assert_eq!(join(&house.as_(person), id, "").await, 303);
            house.work().await;
        }
        assert_eq!(probe(&house, "excellence.skills_matrix", &[]).await, Some(1.0));
        let bo = house.as_(&scene.bo);
        assert_eq!(bo.form(Method::PUT, "/journey/excellence/me/skills/writing/hiding", &[]).await.status, 303);
        house.later(DAY);
        assert_eq!(gauge(&house, "M50", Within::House).await.0, Some(0.0), "what is hidden is not counted");
        assert_eq!(bo.bare(Method::DELETE, &format!("/journey/excellence/{id}/membership")).await.status, 303);
        assert_eq!(probe(&house, "excellence.skills_matrix", &[]).await, Some(0.0));
        assert_eq!(gauge(&house, "M50", Within::It).await, (None, 0));
    }
}

/// Somebody left, as the people slice tells it.
#[derive(Serialize, Deserialize)]
struct Left {
    person: PersonId,
}

impl Fact for Left {
    const KIND: &'static str = "people.left";
}
