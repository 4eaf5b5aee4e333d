//! Councils with a past.

use super::slices;
use council::import::{self, NewCouncil, PastAction, PastDecision, PastItem, PastMeeting, PastProposal};
use council::{Choice, DecisionKind, OutcomeKind, Presence, Process, Purpose, Scope, SeatKind, Threshold, Verdict};
use db::Cx;
use kernel::{PersonId, Reach, Role, SeatId, SubjectId, Timestamp};
use playhouse::House;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);

async fn history(house: &House, space: kernel::SpaceId, people: [PersonId; 3]) -> SubjectId {
    let today = house.app.now();
    house
        .write(async move |cx: &mut Cx| {
            cx.act_at(today.minus(DAY * 120));
            let [ines, bo, cleo] = people;
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
            let meeting = held(cx, council, ines, [chair, marketing], today).await?;
            let proposal = proposed(cx, council, people, today).await?;
            cx.act_at(today.minus(DAY * 74));
            decided(cx, council, people, (proposal, meeting), today).await?;
            let action = PastAction {
                council,
                by: ines,
                owner: bo,
                title: "Write it down",
                due: today.minus(DAY * 60),
                meeting: Some(meeting),
                done: Some(today.minus(DAY * 61)),
                key: "a1",
            };
            import::action(cx, &action).await?;
            Ok(council)
        })
        .await
}

async fn held(
    cx: &mut Cx,
    council: SubjectId,
    secretary: PersonId,
    there: [SeatId; 2],
    today: Timestamp,
) -> db::Result<SubjectId> {
    let item = PastItem {
        title: "Pilot",
        minutes: 20,
        purpose: Purpose::Decide,
        outcomes: vec![(OutcomeKind::Decision, "We try it")],
    };
    let meeting = PastMeeting {
        council,
        title: "August",
        starts_at: today.minus(DAY * 80),
        length_minutes: 60,
        place: "Room 4",
        secretary,
        items: vec![item],
        attendance: there.map(|seat| (seat, Presence::In)).into(),
        minutes: Some("We **met**"),
        key: "august",
    };
    import::meeting(cx, &meeting).await
}

async fn proposed(
    cx: &mut Cx,
    council: SubjectId,
    [ines, bo, cleo]: [PersonId; 3],
    today: Timestamp,
) -> db::Result<SubjectId> {
    let proposal = PastProposal {
        council,
        by: bo,
        title: "Try it",
        text: "For a quarter",
        process: Process::Majority,
        threshold: Threshold::Half,
        closes_at: today.minus(DAY * 75),
        stances: vec![(ines, Choice::Yes, ""), (bo, Choice::Yes, ""), (cleo, Choice::No, "Too soon")],
        key: "try",
    };
    import::proposal(cx, &proposal, today).await
}

async fn decided(
    cx: &mut Cx,
    council: SubjectId,
    [ines, bo, cleo]: [PersonId; 3],
    (proposal, meeting): (SubjectId, SubjectId),
    today: Timestamp,
) -> db::Result<SubjectId> {
    let decision = PastDecision {
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
    };
    import::decision(cx, &decision).await
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
