//! Requests with a past.

use super::readings::{gauge, probe};
use super::{in_it, slices};
use db::Cx;
use evidence::Within;
use excellence::Effort;
use excellence::import::{self, NewCentre, NewDesk, PastRefusal, PastRequest, PastWay};
use excellence::{Level, Skill};
use kernel::{PersonId, Reach, Role, SpaceId, SubjectId};
use maturity::Function;
use playhouse::House;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);

async fn history(house: &House, space: SpaceId, [ines, bo, mia]: [PersonId; 3]) -> Vec<SubjectId> {
    let today = house.app.now();
    house
        .write(async move |cx: &mut Cx| {
            cx.act_at(today.minus(DAY * 60));
            let purpose = "Ask **us**";
            let desk = NewDesk { space, by: ines, name: "Here's how", purpose, keepers: vec![bo] };
            let desk = import::desk(cx, &desk).await?;
            let mut made = vec![desk];
            let request = |title: &'static str, key: &'static str| PastRequest {
                desk,
                by: mia,
                title,
                text: "So **much**",
                function: Function::Marketing,
                wanted_by: None,
                tried: "Mail",
                ways: Vec::new(),
                refusal: None,
                chosen: None,
                helped: None,
                key,
            };
            let at = today.minus(DAY * 38);
            let way = PastWay {
                at,
                by: bo,
                title: "A space",
                how: "Like *this*",
                effort: Effort::Small,
                risk: "Names",
                helper: Some(bo),
            };
            cx.act_at(today.minus(DAY * 40));
            let helped =
                PastRequest { ways: vec![way], chosen: Some((1, at)), helped: Some(at), ..request("Vote", "r1") };
            made.push(import::request(cx, &helped).await?);
            let refusal = PastRefusal { at, by: bo, reason: "The law" };
            let refused = PastRequest { refusal: Some(refusal), ..request("Record calls", "r2") };
            made.push(import::request(cx, &refused).await?);
            cx.act_at(today.minus(DAY * 30));
            made.push(import::request(cx, &request("Nobody answered", "r3")).await?);
            Ok(made)
        })
        .await
}

playhouse::on_both! {
    slices: slices();

    async fn requests_come_in_as_they_were_and_only_once(house: House) {
        let people = [house.employee("Ines Caldeira").await, house.employee("Bo Lind").await, house.employee("Mia Sol").await];
        let space = house.space("IT help", Reach::Internal).await;
        house.join(&people[0], &space, Role::Owner).await;
        let ids = [people[0].id, people[1].id, people[2].id];
        let made = history(&house, space.id, ids).await;
        assert_eq!(history(&house, space.id, ids).await, made);
        let bo = house.as_(&people[1]);
        let state = async |id: SubjectId| bo.get(&format!("/api/stoa/v1/requests/{id}")).await.json();
        assert_eq!(state(made[1]).await["state"], "helped");
        assert_eq!(state(made[1]).await["shown"][0]["helper"]["name"], "Bo Lind");
        assert_eq!(state(made[2]).await["state"], "refused_without_way");
        let late = state(made[3]).await;
        assert_eq!((late["state"].as_str(), late["overdue"].as_bool()), (Some("open"), Some(true)));
        let (rate, base) = gauge(&house, "M52", Within::House).await;
        assert_eq!((rate.map(|rate| (rate * 100.0).round()), base), (Some(33.0), 3));
        assert!(probe(&house, "requests.refused_without_way_share", &[]).await.is_some_and(|share| share > 0.3));
        assert!(house.mails.sent().is_empty(), "nobody is told");
    }

    async fn a_centre_comes_in_with_its_roster_and_what_its_people_showed(house: House) {
        let people = [house.employee("Ines Caldeira").await, house.employee("Bo Lind").await];
        let space = house.space("IT help", Reach::Internal).await;
        for person in &people {
            in_it(&house, person, true).await;
            house.join(person, &space, Role::Owner).await;
        }
        let (ines, bo, place, today) = (people[0].id, people[1].id, space.id, house.app.now());
        let put = async || {
            house.write(async move |cx: &mut Cx| {
                cx.act_at(today.minus(DAY * 60));
                let new = NewCentre { space: place, by: ines, head: Some(ines), name: "The centre", purpose: "We help" };
                let centre = import::centre(cx, &new).await?;
                import::on_roster(cx, centre, bo, "Fridays").await?;
                import::practised(cx, bo, Skill::Facilitating, Some(centre), place).await?;
                import::practised(cx, bo, Skill::Hosting, None, place).await?;
                import::practised(cx, ines, Skill::Hosting, None, place).await?;
                import::says(cx, bo, Skill::Writing, Level::Basics, true).await?;
                Ok(centre)
            }).await
        };
        let centre = put().await;
        assert_eq!(put().await, centre);
        let matrix = house.as_(&people[0]).get(&format!("/api/stoa/v1/centres-of-excellence/{centre}/matrix")).await.json();
        assert_eq!(matrix["items"].as_array().map(Vec::len), Some(1), "Ines is on no roster: {matrix}");
        assert_eq!(matrix["items"][0]["skills"].as_array().map(Vec::len), Some(3), "{matrix}");
        assert_eq!(gauge(&house, "M50", Within::House).await, (Some(0.5), 2));
    }
}
