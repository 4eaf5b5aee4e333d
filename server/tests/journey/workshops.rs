//! W-01 to W-03: a workshop as it really was, its outside examples, and what became of its canvases.

use super::{made, planned, stage};
use db::Cx;
use http::Method;
use kernel::{PersonId, Role, SubjectId};
use playhouse::{House, Person, Space, on_both};
use std::time::Duration;
use texts::Lang;
use workshops::import::{self, PastBlock, PastCanvas, PastWorkshop};
use workshops::{Field, Sheet, State};

/// A workshop of yesterday with the lead and eleven others in one team, which made a canvas.
async fn held(house: &House, lead: &Person, space: &Space) -> (SubjectId, SubjectId, Vec<Person>) {
    let mut people = vec![lead.clone()];
    for number in 1..=11 {
        let person = house.employee(&format!("Person {number}")).await;
        house.join(&person, space, Role::Member).await;
        people.push(person);
    }
    let ids: Vec<PersonId> = people.iter().map(|person| person.id).collect();
    let (space, today) = (space.id, house.app.now());
    let work = async move |cx: &mut Cx| {
        let facilitator = ids[0];
        let day = import::one_day(Lang::En);
        let past = PastWorkshop {
            space,
            facilitator,
            title: "Here's how",
            purpose: "We learn",
            starts_at: today.minus(Duration::from_secs(86_400)),
            place: "Room 4",
            lang: Lang::En,
            partners: Vec::new(),
            blocks: day
                .iter()
                .map(|(category, minutes, title, how, output)| PastBlock {
                    category: *category,
                    minutes: *minutes,
                    took: Some(*minutes),
                    title,
                    how,
                    output,
                })
                .collect(),
            teams: vec!["The bold"],
            people: ids.iter().map(|person| (*person, Some(0), true)).collect(),
            held: true,
            pulse: Vec::new(),
            key: "w1",
        };
        let held = import::workshop(cx, &past).await?;
        let canvas = PastCanvas {
            workshop: held.workshop,
            team: held.teams.first().copied(),
            by: facilitator,
            sheet: Sheet::default().with(Field::Title, "Ask IT").with(Field::Owner, facilitator.to_string()),
            state: State::Decided,
            dots: Vec::new(),
            card: None,
            key: "c1",
        };
        let canvas = import::canvas(cx, &canvas).await?;
        cx.act_at(today);
        Ok((held.workshop, canvas))
    };
    let (workshop, canvas) = house.write(work).await;
    // What came in is looked at by night.
    house.later(Duration::from_secs(86_400));
    house.work().await;
    (workshop, canvas, people)
}

on_both! {
    slices: server::slices::all();

    async fn a_workshop_counts_with_the_people_who_were_there(house: House) {
        let lead = house.administrator("Sanna Kivelä").await;
        let home = planned(&house, &lead, "W-01").await;
        assert_eq!(stage(&house, &lead, "W-01").await, "started");
        let (workshop, _, people) = held(&house, &lead, &home).await;
        assert_eq!(stage(&house, &lead, "W-01").await, "met");
        let there = format!("/journey/workshops/{workshop}/people/{}/attendance", people[5].id);
        assert_eq!(house.as_(&lead).form(Method::PUT, &there, &[("there", "false")]).await.status, 303);
        assert_eq!(stage(&house, &lead, "W-01").await, "regressed", "eleven are not twelve");
        assert_eq!(house.as_(&lead).form(Method::PUT, &there, &[("there", "true")]).await.status, 303);
        assert_eq!(stage(&house, &lead, "W-01").await, "met");
    }

    async fn outside_examples_count_once_each_says_what_for(house: House) {
        let lead = house.administrator("Sanna Kivelä").await;
        let home = planned(&house, &lead, "W-02").await;
        let (workshop, _, _) = held(&house, &lead, &home).await;
        let (client, space) = (house.as_(&lead), home.id.to_string());
        let partner = client.post(&format!("/journey/workshops/{workshop}/partners"), &[("organisation", "Patterns Ltd")]).await;
        assert_eq!(partner.status, 303, "{}", partner.text);
        let mut examples = Vec::new();
        for company in ["Starbucks", "Intuit", "Sun Life", "United Business Media", "Yammer"] {
            let fields = [("space", space.as_str()), ("company", company), ("pattern", "Ideas"), ("capability", "C2.2"), ("strategy", "Nearer to customers")];
            examples.push(made(&client.post("/journey/workshops/examples", &fields).await));
        }
        assert_eq!(stage(&house, &lead, "W-02").await, "met");
        let path = format!("/journey/workshops/examples/{}", examples[0]);
        let fields = [("company", "Starbucks"), ("pattern", "Ideas"), ("capability", "C2.2"), ("strategy", "")];
        assert_eq!(client.form(Method::PUT, &path, &fields).await.status, 303);
        assert_eq!(stage(&house, &lead, "W-02").await, "regressed", "four say what for");
        let fields = [("company", "Starbucks"), ("pattern", "Ideas"), ("capability", "C2.2"), ("strategy", "Nearer")];
        assert_eq!(client.form(Method::PUT, &path, &fields).await.status, 303);
        assert_eq!(stage(&house, &lead, "W-02").await, "met");
    }

    async fn a_canvas_counts_once_it_is_tried(house: House) {
        let lead = house.administrator("Sanna Kivelä").await;
        let home = planned(&house, &lead, "W-03").await;
        let (_, canvas, _) = held(&house, &lead, &home).await;
        assert_eq!(stage(&house, &lead, "W-03").await, "started", "nothing became of the canvas yet");
        let (client, space, owner, from) = (house.as_(&lead), home.id.to_string(), lead.id.to_string(), canvas.to_string());
        let fields = [
            ("space", space.as_str()), ("title", "Ask in the open"), ("body", "Calls fall"), ("owner", owner.as_str()), ("function", "it"),
            ("side", "inside"), ("better", "down"), ("measure", "Calls"), ("baseline", "40"), ("threshold", "34"), ("days", "42"),
            ("people", "20"), ("cost", "0"), ("data_level", "internal"), ("stop_rule", "Nobody asks"), ("from", from.as_str()),
        ];
        let experiment = made(&client.post("/journey/experiments", &fields).await);
        allowed(&house, &lead, experiment).await;
        assert_eq!(client.bare(Method::PUT, &format!("/journey/experiments/{experiment}/start")).await.status, 303);
        assert_eq!(stage(&house, &lead, "W-03").await, "met");
        let page = client.get(&format!("/journey/workshops/canvases/{canvas}")).await.text;
        assert!(page.contains(&format!("/journey/experiments/{experiment}")), "the canvas leads to what is tried: {page}");
        let path = format!("/journey/workshops/canvases/{canvas}");
        let nobody = [("version", "1"), ("title", "Ask IT"), ("owner", "")];
        assert_eq!(client.form(Method::PUT, &path, &nobody).await.status, 303);
        assert_eq!(stage(&house, &lead, "W-03").await, "regressed", "the team's canvas has no owner");
        let owned = [("version", "2"), ("title", "Ask IT"), ("owner", owner.as_str())];
        assert_eq!(client.form(Method::PUT, &path, &owned).await.status, 303);
        assert_eq!(stage(&house, &lead, "W-03").await, "met");
    }
}

/// A council decides that an experiment may begin.
async fn allowed(house: &House, lead: &Person, experiment: SubjectId) {
    let (_, council) = super::council(house, lead).await;
    let affects = experiment.to_string();
    let fields = [
        ("title", "Try it"),
        ("outcome", "So be it"),
        ("kind", "general"),
        ("review", "2027-05-01"),
        ("affects", affects.as_str()),
    ];
    let answer = house.as_(lead).post(&format!("/council/{council}/decisions"), &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    house.work().await;
}
