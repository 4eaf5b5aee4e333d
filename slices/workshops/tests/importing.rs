//! Workshops with a past.

use super::slices;
use db::Cx;
use kernel::{PersonId, Reach, Role, SpaceId, SubjectId};
use playhouse::House;
use std::time::Duration;
use texts::Lang;
use workshops::import::{self, PastBlock, PastCanvas, PastExample, PastPartner, PastWorkshop};
use workshops::{Category, Field, Moment, Sheet, State};

const DAY: Duration = Duration::from_secs(86_400);

async fn history(house: &House, space: SpaceId, people: [PersonId; 3]) -> (SubjectId, SubjectId) {
    let today = house.app.now();
    house
        .write(async move |cx: &mut Cx| {
            let [ines, bo, cleo] = people;
            cx.act_at(today.minus(DAY * 50));
            let one_day = import::one_day(Lang::En);
            let block = |(category, minutes, title, how, output): &'static (Category, i64, String, String, String)| {
                PastBlock { category: *category, minutes: *minutes, took: Some(*minutes), title, how, output }
            };
            let one_day: &'static [_] = Box::leak(one_day.into_boxed_slice());
            let new = PastWorkshop {
                space,
                facilitator: ines,
                title: "Here's how",
                purpose: "We **learn**",
                starts_at: today.minus(DAY * 40),
                place: "Room 4",
                lang: Lang::En,
                partners: vec![PastPartner { organisation: "Patterns Ltd", person: "Pia", brings: "Examples" }],
                blocks: one_day.iter().map(block).collect(),
                teams: vec!["The bold", "The calm"],
                people: vec![(ines, None, true), (bo, Some(0), true), (cleo, Some(1), false)],
                held: true,
                pulse: vec![(Moment::Before, [1, 1, 2, 2]); 5],
                key: "w1",
            };
            let held = import::workshop(cx, &new).await?;
            let sheet = Sheet::default()
                .with(Field::Title, "Ask IT")
                .with(Field::Owner, bo.to_string())
                .with(Field::Capability, "C7.1");
            let canvas = PastCanvas {
                workshop: held.workshop,
                team: held.teams.first().copied(),
                by: bo,
                sheet: sheet.with(Field::Pain, "Nobody answers"),
                state: State::Decided,
                dots: vec![(ines, 3), (bo, 2)],
                card: Some("Ask in the open"),
                key: "c1",
            };
            let canvas = import::canvas(cx, &canvas).await?;
            import::card(cx, held.workshop, held.teams.last().copied(), cleo, "Another note", "n1").await?;
            let example = PastExample {
                space,
                by: ines,
                company: "Starbucks",
                pattern: "Idea board",
                capability: "C2.2",
                strategy: "Nearer to customers",
                result: "They listened",
                source: "",
                useful: vec![ines, bo],
                key: "e1",
            };
            import::example(cx, &example).await?;
            Ok((held.workshop, canvas))
        })
        .await
}

playhouse::on_both! {
    slices: slices();

    async fn a_workshop_comes_in_with_its_day_people_and_canvases_as_they_were_and_only_once(house: House) {
        let people = [house.employee("Ines Caldeira").await, house.employee("Bo Lind").await, house.employee("Cleo Park").await];
        let space = house.space("Workshop room", Reach::Private).await;
        for person in &people {
            house.join(person, &space, Role::Member).await;
        }
        let ids = [people[0].id, people[1].id, people[2].id];
        let (workshop, canvas) = history(&house, space.id, ids).await;
        assert_eq!(history(&house, space.id, ids).await, (workshop, canvas));
        let ines = house.as_(&people[0]);
        let whole = ines.get(&format!("/api/stoa/v1/workshops/{workshop}")).await.json();
        assert_eq!((whole["state"].as_str(), whole["attended"].as_i64(), whole["balance"]["balanced"].as_bool()), (Some("closed"), Some(2), Some(true)));
        let closed: i64 = house.read(kernel::Viewer::System, async |cx: &mut Cx| {
            cx.row("SELECT closed_at - begun_at FROM workshop", db::params![]).await
        }).await;
        assert_eq!(closed, 465 * 60_000, "from 9:00 to 16:45");
        let page = ines.get(&format!("/journey/workshops/canvases/{canvas}")).await.text;
        assert!(page.contains("Nobody answers") && page.contains("5 dots") && page.contains("Decided"), "{page}");
        let board = ines.get(&format!("/journey/workshops/{workshop}/board")).await.text;
        assert!(board.contains("Ask in the open") && board.contains("Another note") && board.contains("The calm"), "{board}");
        assert!(ines.get("/journey/workshops/examples").await.text.contains("2 people find it useful"));
        for part in ["", "/plan", "/people", "/live", "/screen", "/canvases", "/outcome", "/pulse"] {
            assert_eq!(ines.get(&format!("/journey/workshops/{workshop}{part}")).await.status, 200, "{part}");
        }
    }
}
