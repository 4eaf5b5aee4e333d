//! What the house sees of its workshops: up, down and up again.

use super::{Scene, made, post, put, slices};
use db::Cx;
use evidence::{Arguments, Window, Within};
use http::Method;
use kernel::{Role, Viewer};
use playhouse::{House, Person};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);

async fn probe(house: &House, name: &str, given: &[(&str, &str)]) -> Option<f64> {
    let probe = *house.app.slices.evidence.probe(name).expect("there is such a probe");
    for (argument, _) in given {
        assert!(probe.understands.contains(argument), "{name} understands no {argument}");
    }
    let given = given.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let asked = Arguments { now: house.app.now(), since: None, given };
    house.read(Viewer::System, async move |cx: &mut Cx| (probe.read)(cx, &asked).await).await.value
}

async fn reach(house: &House, within: Within) -> (Option<f64>, i64) {
    let gauge = *house.app.slices.evidence.gauge("M54").expect("there is such a gauge");
    let now = house.app.now();
    let days = u32::try_from(gauge.days).expect("it is a year");
    let window = Window { from: now.minus(DAY * days), until: now, within };
    let sample = house.read(Viewer::System, async move |cx: &mut Cx| (gauge.read)(cx, &window).await).await;
    (sample.value, sample.base)
}

async fn way(house: &House, viewer: Viewer, action: &str) -> String {
    let way = *house.app.slices.evidence.way_in(action).expect("there is such a way");
    house.read(viewer, async move |cx: &mut Cx| (way.path)(cx).await).await
}

async fn works_in_it(house: &House, person: &Person) {
    let id = person.id;
    house
        .write(async move |cx: &mut Cx| {
            cx.execute("UPDATE person SET works_in_it = 1, unit = 'IT' WHERE id = $1", db::params![id]).await.map(drop)
        })
        .await;
}

/// Twelve people, an hour of education and an hour in teams, closed.
async fn held(house: &House) -> (Scene, Vec<Person>) {
    let scene = Scene::with(house, "").await;
    scene.add(house, "EDU", "60", "Learn").await;
    scene.add(house, "BREAKOUT", "60", "Do").await;
    let mut people = vec![scene.bo.clone(), scene.cleo.clone()];
    for number in 3..=12 {
        let person = house.employee(&format!("Person {number}")).await;
        house.join(&person, &scene.space, Role::Member).await;
        people.push(person);
    }
    scene.begun(house, &people.iter().collect::<Vec<_>>()).await;
    scene.next(house, 20).await;
    house.later(Duration::from_secs(30 * 60));
    post(&house.as_(&scene.ines), &scene.at("/closing"), &[]).await;
    (scene, people)
}

playhouse::on_both! {
    slices: slices();

    async fn a_workshop_counts_as_it_really_was_for_a_year(house: House) {
        assert_eq!((probe(&house, "workshops.closed", &[]).await, probe(&house, "workshops.education_share", &[]).await), (Some(0.0), None));
        let (scene, people) = held(&house).await;
        assert_eq!((probe(&house, "workshops.closed", &[]).await, probe(&house, "workshops.people", &[]).await), (Some(1.0), Some(12.0)));
        assert_eq!(probe(&house, "workshops.education_share", &[]).await, Some(0.4), "20 of 50 minutes, not 60 of 120");
        assert_eq!(probe(&house, "workshops.teamwork_share", &[]).await, Some(0.6));
        let there = scene.at(&format!("/people/{}/attendance", people[11].id));
        put(&house.as_(&scene.ines), &there, &[("there", "false")]).await;
        assert_eq!(probe(&house, "workshops.people", &[]).await, Some(11.0), "attendance was corrected");
        put(&house.as_(&scene.ines), &there, &[("there", "true")]).await;
        assert_eq!(probe(&house, "workshops.people", &[]).await, Some(12.0));
        let blocks = scene.blocks(&house).await;
        put(&house.as_(&scene.ines), &format!("/journey/workshops/blocks/{}/times", blocks[0]), &[("minutes", "70")]).await;
        assert_eq!(probe(&house, "workshops.education_share", &[]).await, Some(0.7), "the time was corrected");
        house.later(DAY * 366);
        assert_eq!((probe(&house, "workshops.closed", &[]).await, probe(&house, "workshops.people", &[]).await), (Some(0.0), Some(0.0)));
        assert_eq!(probe(&house, "workshops.teamwork_share", &[]).await, None);
    }

    async fn teams_partners_examples_and_canvases_go_up_and_down(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, bo, cleo) = (house.as_(&scene.ines), house.as_(&scene.bo), house.as_(&scene.cleo));
        let teams = scene.teamed(&house).await;
        let owner = scene.bo.id.to_string();
        let first = scene.canvas(&bo, &teams[0], &[("owner", &owner), ("capability", "C7.1"), ("goal", "customers")]).await;
        let second = scene.canvas(&cleo, &teams[1], &[("capability", "C5")]).await;
        post(&ines, &scene.at("/closing"), &[]).await;
        assert_eq!(probe(&house, "workshops.teams_with_canvas_share", &[]).await, Some(0.5), "the other has no owner");
        put(&cleo, &format!("/journey/workshops/canvases/{second}"), &[("version", "1"), ("title", "Wiki"), ("owner", &owner)]).await;
        assert_eq!(probe(&house, "workshops.teams_with_canvas_share", &[]).await, Some(1.0));
        assert_eq!(probe(&house, "workshops.canvases", &[]).await, Some(2.0));
        assert_eq!(probe(&house, "workshops.canvases", &[("capability", "C7")]).await, Some(1.0), "C7.1 is part of C7");
        assert_eq!(probe(&house, "workshops.canvases", &[("goal", "customers")]).await, Some(1.0));
        assert_eq!(ines.bare(Method::DELETE, &format!("/journey/workshops/canvases/{first}")).await.status, 303);
        assert_eq!(probe(&house, "workshops.canvases", &[("capability", "C7")]).await, Some(0.0));
        assert_eq!(probe(&house, "workshops.teams_with_canvas_share", &[]).await, Some(0.5));
        post(&ines, &scene.at("/partners"), &[("organisation", "Patterns Ltd")]).await;
        assert_eq!(probe(&house, "workshops.partners", &[]).await, Some(1.0));
        let space = scene.space.id.to_string();
        let fields = [("space", space.as_str()), ("company", "Sun Life"), ("pattern", "Ratings"), ("capability", "C4.4"), ("strategy", "")];
        let example = made(&ines.post("/journey/workshops/examples", &fields).await);
        assert_eq!(probe(&house, "workshops.example_cards_tagged", &[]).await, Some(0.0), "it says nothing of the strategy");
        let fields = [("company", "Sun Life"), ("pattern", "Ratings"), ("capability", "C4.4"), ("strategy", "Trust")];
        put(&ines, &format!("/journey/workshops/examples/{example}"), &fields).await;
        assert_eq!(probe(&house, "workshops.example_cards_tagged", &[]).await, Some(1.0));
        assert_eq!(ines.bare(Method::DELETE, &format!("/journey/workshops/examples/{example}")).await.status, 303);
        assert_eq!(probe(&house, "workshops.example_cards_tagged", &[]).await, Some(0.0));
        house.later(DAY * 366);
        assert_eq!(probe(&house, "workshops.partners", &[]).await, Some(0.0));
    }

    async fn the_gauge_reads_how_many_of_it_were_there(house: House) {
        let (scene, people) = held(&house).await;
        assert_eq!(reach(&house, Within::House).await, (None, 0));
        for person in [&people[0], &people[1], &people[2], &scene.olaf] {
            works_in_it(&house, person).await;
        }
        house.later(DAY);
        assert_eq!(reach(&house, Within::House).await, (Some(0.75), 4));
        assert_eq!(reach(&house, Within::Unit("IT".to_owned())).await, (Some(0.75), 4));
        assert_eq!(reach(&house, Within::Unit("Sales".to_owned())).await, (None, 0));
        let there = scene.at(&format!("/people/{}/attendance", people[0].id));
        put(&house.as_(&scene.ines), &there, &[("there", "false")]).await;
        assert_eq!(reach(&house, Within::It).await, (Some(0.5), 4));
        house.later(DAY * 366);
        assert_eq!(reach(&house, Within::House).await, (Some(0.0), 4));
    }

    async fn ways_lead_to_the_workshop_or_to_planning_one(house: House) {
        let scene = Scene::set(&house).await;
        assert_eq!(way(&house, scene.ines.viewer(), "W-01").await, scene.at(""));
        assert_eq!(way(&house, scene.olaf.viewer(), "W-01").await, "/journey/workshops/new?template=one-day", "to whom it is hidden");
        post(&house.as_(&scene.ines), &scene.at("/readiness"), &[]).await;
        assert_eq!(way(&house, scene.ines.viewer(), "W-03").await, scene.at("/canvases"));
        for action in ["W-01", "W-02", "W-03", "N-02"] {
            for person in [&scene.ines, &scene.olaf] {
                let path = way(&house, person.viewer(), action).await;
                assert_eq!(house.as_(person).get(&path).await.status, 200, "{action} leads to {path}");
            }
        }
    }

    async fn the_dashboard_shows_the_last_day(house: House) {
        let tiles = async |house: &House, viewer: Viewer| {
            let app = house.app.clone();
            let work = async move |cx: &mut Cx| {
                let visit = web::Visit { viewer: cx.viewer().clone(), ..web::Visit::stranger(&app, texts::Lang::En, "/") };
                app.slices.tiles.all(cx, &visit).await
            };
            house.read(viewer, work).await
        };
        let (scene, _) = held(&house).await;
        let all = tiles(&house, scene.ines.viewer()).await;
        let tile = all.iter().find(|tile| tile.id == "last-workshop").expect("there is such a tile");
        assert_eq!((tile.value.as_str(), tile.note.as_str()), ("60 % team work", "12 people, 40 % education"));
        assert_eq!(tile.rows.len(), 3);
        let hidden = tiles(&house, scene.olaf.viewer()).await;
        assert!(hidden.iter().all(web::tiles::Tile::is_grey), "to whom the workshop is hidden");
    }
}
