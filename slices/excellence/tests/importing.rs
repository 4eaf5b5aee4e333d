//! Requests with a past.

use super::readings::{gauge, probe};
use super::slices;
use db::Cx;
use evidence::Within;
use excellence::Effort;
use excellence::import::{self, NewDesk, PastRefusal, PastRequest, PastWay};
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
}
