//! What comes in with a past.

use super::{Scene, gauge, probe, slices};
use ::initiatives::import::{self, Measured, PastExperiment, PastInitiative, PastMandate, PastStory};
use ::initiatives::{DataLevel, Side, Verdict};
use db::Cx;
use kernel::{PersonId, SpaceId, SubjectId, Timestamp};
use maturity::Function;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);
const CALLS: Measured<'static> =
    Measured { measure: "Repeat calls", unit: "", more_is_better: false, baseline: 40.0, target: 34.0 };

async fn past(
    cx: &mut Cx,
    space: SpaceId,
    [ines, bo]: [PersonId; 2],
    decision: SubjectId,
    today: Timestamp,
) -> db::Result<SubjectId> {
    cx.act_at(today.minus(DAY * 100));
    let initiative = PastInitiative {
        space,
        by: ines,
        name: "Ask IT",
        goal: "Less",
        side: Side::Outside,
        other_side: "",
        capability: "C7.1",
        supporter: Some(ines),
        owners: vec![(ines, Function::It), (bo, Function::Marketing)],
        measured: CALLS,
        values: vec![(today.minus(DAY * 10), 36.0, "Counted")],
        reviews: vec![(today.minus(DAY * 30), Some(("fix", "Slower"))), (today.minus(DAY * 20), None)],
        ended: None,
        key: "i1",
    };
    let initiative = import::initiative(cx, &initiative).await?;
    import::mandate(
        cx,
        &PastMandate {
            decision,
            space,
            by: ines,
            days: 60,
            people: 30,
            cost: 0,
            data: DataLevel::Internal,
            stop_rules: "Harm",
        },
    )
    .await?;
    let experiment = PastExperiment {
        space,
        owner: ines,
        function: Function::It,
        name: "Two departments",
        hypothesis: "Calls fall",
        side: Side::Inside,
        capability: "",
        initiative: Some(initiative),
        from: None,
        measured: CALLS,
        days: 42,
        people: 20,
        stop_rule: "Nobody asks",
        started: Some((today.minus(DAY * 80), Some(decision))),
        values: Vec::new(),
        decided: Some((today.minus(DAY * 37), Verdict::Scale, 31.0, "They like it")),
        key: "e1",
    };
    import::experiment(cx, &experiment).await?;
    let story = PastStory {
        space,
        by: bo,
        title: "Fewer calls",
        text: "So",
        about: Some(initiative),
        readers: vec![ines, bo],
        key: "s1",
    };
    import::story(cx, &story).await?;
    Ok(initiative)
}

playhouse::on_both! {
    slices: slices();

    async fn things_come_in_as_they_were_and_only_once(house: House) {
        let scene = Scene::set(&house).await;
        let decision = crate::thing(&house, &scene.space, &scene.ines, "council.decision", "Try things").await;
        let (space, people, today) = (scene.space.id, [scene.ines.id, scene.bo.id], house.app.now());
        let first = house.write(async move |cx: &mut Cx| past(cx, space, people, decision, today).await).await;
        let again = house.write(async move |cx: &mut Cx| past(cx, space, people, decision, today).await).await;
        assert_eq!(first, again);
        let ines = house.as_(&scene.ines);
        assert_eq!(ines.get("/api/stoa/v1/initiatives").await.json()["items"].as_array().map(Vec::len), Some(1));
        let page = ines.get(&format!("/journey/initiatives/{first}")).await.text;
        assert!(page.contains("Slower") && page.contains("Not held") && page.contains("Two departments"), "{page}");
        assert_eq!(gauge(&house, "M29").await, (Some(0.5), 2));
        assert_eq!(probe(&house, "experiments.started_under_mandate", &[]).await, Some(1.0));
        assert_eq!(probe(&house, "experiments.decided", &[("side", "inside"), ("days", "90")]).await, Some(1.0));
    }
}
