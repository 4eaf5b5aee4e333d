//! Councils with a past.

use super::slices;
use council::import::{self, NewCouncil, PastAction, PastDecision, PastItem, PastMeeting, PastProposal};
use council::{Choice, DecisionKind, OutcomeKind, Presence, Process, Purpose, Scope, SeatKind, Threshold, Verdict};
use db::Cx;
use kernel::{Reach, Role, SubjectId};
use playhouse::House;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);

async fn history(house: &House, space: kernel::SpaceId, people: [kernel::PersonId; 3]) -> SubjectId {
    let today = house.app.now();
    house
        .write(async move |cx: &mut Cx| {
            let [ines, bo, cleo] = people;
            cx.act_at(today.minus(DAY * 120));
            let new = NewCouncil {
                space,
                founder: ines,
                scope: Scope::It,
                name: "The council",
                charter: "Together",
                cadence_weeks: 4,
                quorum_percent: 50,
                place: "Room 4",
            };
            let council = import::council(cx, &new).await?;
            let chair = import::seat(cx, council, SeatKind::Chair, ines, true, None).await?;
            let marketing = import::seat(cx, council, SeatKind::Marketing, bo, true, None).await?;
            import::seat(cx, council, SeatKind::SocialAdvocate, cleo, true, None).await?;
            cx.act_at(today.minus(DAY * 90));
            let meeting = import::meeting(
                cx,
                &PastMeeting {
                    council,
                    title: "August",
                    starts_at: today.minus(DAY * 80),
                    length_minutes: 60,
                    place: "Room 4",
                    secretary: ines,
                    items: vec![PastItem {
                        title: "Pilot",
                        minutes: 20,
                        purpose: Purpose::Decide,
                        outcomes: vec![(OutcomeKind::Decision, "We try it")],
                    }],
                    attendance: vec![(chair, Presence::In), (marketing, Presence::In)],
                    minutes: Some("We **met**"),
                    key: "august",
                },
            )
            .await?;
            let proposal = import::proposal(
                cx,
                &PastProposal {
                    council,
                    by: bo,
                    title: "Try it",
                    text: "For a quarter",
                    process: Process::Majority,
                    threshold: Threshold::Half,
                    closes_at: today.minus(DAY * 75),
                    stances: vec![(ines, Choice::Yes, ""), (bo, Choice::Yes, ""), (cleo, Choice::No, "Too soon")],
                    key: "try",
                },
                today,
            )
            .await?;
            cx.act_at(today.minus(DAY * 74));
            import::decision(
                cx,
                &PastDecision {
                    council,
                    by: ines,
                    title: "Try it",
                    outcome: "We try it for a quarter",
                    drivers: "Too many calls",
                    options: "Wait",
                    consequences: "Fewer calls",
                    kind: DecisionKind::General,
                    review_on: today.minus(DAY * 4),
                    proposal: Some(proposal),
                    meeting: Some(meeting),
                    supersedes: None,
                    deciders: vec![(ines, None), (bo, None), (cleo, Some("Too soon"))],
                    affects: Vec::new(),
                    review: Some((today.minus(DAY * 2), Verdict::Held, "A third fewer")),
                    key: "d1",
                },
            )
            .await?;
            import::action(
                cx,
                council,
                ines,
                "Write it down",
                (bo, today.minus(DAY * 60)),
                Some(meeting),
                Some(today.minus(DAY * 61)),
                "a1",
            )
            .await?;
            Ok(council)
        })
        .await
}

playhouse::on_both! {
    slices: slices();

    async fn a_council_comes_in_with_meetings_minutes_and_decisions_as_they_were_and_only_once(house: House) {
        let people = [house.employee("Ines Caldeira").await, house.employee("Bo Lind").await, house.employee("Cleo Park").await];
        let space = house.space("Council room", Reach::Private).await;
        for person in &people {
            house.join(person, &space, Role::Member).await;
        }
        let ids = [people[0].id, people[1].id, people[2].id];
        let council = history(&house, space.id, ids).await;
        assert_eq!(history(&house, space.id, ids).await, council);
        let ines = house.as_(&people[0]);
        let meetings = ines.get(&format!("/api/stoa/v1/councils/{council}/meetings")).await.json();
        let meetings = meetings["items"].as_array().expect("a list").clone();
        assert_eq!(meetings.len(), 1);
        assert_eq!((meetings[0]["state"].as_str(), meetings[0]["quorum"].as_bool()), (Some("minutes_published"), Some(true)));
        let decisions = ines.get(&format!("/api/stoa/v1/councils/{council}/decisions")).await.json();
        assert_eq!(decisions["items"].as_array().map(Vec::len), Some(1));
        assert_eq!((decisions["items"][0]["number"].as_str(), decisions["items"][0]["review"].as_str()), (Some("D-2026-001"), Some("held")));
        let page = ines.get(decisions["items"][0]["url"].as_str().expect("an address")).await.text;
        assert!(page.contains("Too soon") && page.contains("A third fewer"), "{page}");
        let proposals = ines.get(&format!("/api/stoa/v1/councils/{council}/proposals")).await.json();
        assert_eq!(proposals["items"][0]["result"], "adopted");
        assert!(house.mails.sent().is_empty(), "nobody is told");
        let home = ines.get(&format!("/council/{council}")).await;
        assert_eq!(home.status, 200);
    }
}
