//! The journey across slices: what people do in one capability is evidence in the plan.

mod partners;
mod voices;
mod workshops;

use db::Cx;
use http::Method;
use kernel::{Reach, Role, SubjectId};
use playhouse::{Answer, House, Person, Space, on_both};
use std::time::Duration;

/// The id at the end of the address that an answer leads to.
fn made(answer: &Answer) -> SubjectId {
    assert_eq!(answer.status, 303, "{}", answer.text);
    let path = answer.location().split(['#', '?']).next().unwrap_or_default();
    path.trim_end_matches("/seats").rsplit('/').next().and_then(|id| id.parse().ok()).unwrap()
}

/// A minute passes, and what comes round comes round.
async fn stage(house: &House, reader: &Person, action: &str) -> String {
    house.later(Duration::from_secs(61));
    house.work().await;
    let answer = house.as_(reader).get(&format!("/api/stoa/v1/plan/actions/{action}")).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    answer.json()["stage"].as_str().unwrap_or_default().to_owned()
}

/// A plan with one action, which its lead has begun, in a space that all employees read.
async fn planned(house: &House, lead: &Person, action: &'static str) -> Space {
    let home = house.space("Journey", Reach::Internal).await;
    house.join(lead, &home, Role::Owner).await;
    let (space, owner) = (home.id, lead.id);
    let work = async move |cx: &mut Cx| {
        let due = cx.now().plus(Duration::from_secs(90 * 86_400));
        let chosen = [plan::import::Chosen { action, owner, accepted: true, due, started: true, space: None }];
        plan::import::adopt(cx, texts::Lang::En, space, owner, &chosen, None, "Agreed")
            .await
            .map_err(|problem| db::Error::Other(problem.to_string()))
    };
    house.write(work).await;
    home
}

/// A council of IT, of which its founder has the chair.
async fn council(house: &House, lead: &Person) -> (Space, SubjectId) {
    let room = house.space("Council room", Reach::Private).await;
    house.join(lead, &room, Role::Owner).await;
    let space = room.id.to_string();
    let fields = [
        ("space", space.as_str()),
        ("scope", "it"),
        ("name", "The council"),
        ("charter", "We decide together"),
        ("cadence", "4"),
        ("minutes", "60"),
        ("quorum", "0"),
        ("place", "Room 4"),
        ("chairs", "true"),
    ];
    let council = made(&house.as_(lead).post("/council", &fields).await);
    (room, council)
}

/// Says in the directory that somebody works in IT, and leads there or not.
async fn works_in_it(house: &House, person: &Person, leads: bool) {
    let id = person.id;
    house
        .write(async move |cx: &mut Cx| {
            let sql = "UPDATE person SET leader = $2, works_in_it = 1 WHERE id = $1";
            cx.execute(sql, db::params![id, leads]).await.map(drop)
        })
        .await;
}

/// A meeting, held with everybody there, with its minutes.
async fn meet(house: &House, lead: &Person, council: SubjectId, starts: &str) {
    let client = house.as_(lead);
    let fields = [("title", "Council"), ("starts", starts), ("minutes", "60"), ("place", "Room 4")];
    let meeting = made(&client.post(&format!("/council/{council}/meetings"), &fields).await);
    for step in ["opening", "closing"] {
        let answer = client.post(&format!("/council/meetings/{meeting}/{step}"), &[]).await;
        assert_eq!(answer.status, 303, "{step}: {}", answer.text);
    }
    let path = format!("/council/meetings/{meeting}/minutes/publication");
    assert_eq!(client.post(&path, &[("body", "We met")]).await.status, 303);
    house.later(Duration::from_secs(3 * 86_400));
}

async fn sit(house: &House, lead: &Person, council: SubjectId, person: &Person, kind: &str) {
    let id = person.id.to_string();
    let fields = [("person", id.as_str()), ("kind", kind), ("voting", "true"), ("from", "2026-11-01")];
    let answer = house.as_(lead).post(&format!("/council/{council}/seats"), &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
}

on_both! {
    slices: server::slices::all();

    async fn founding_the_council_is_seen_and_so_is_its_decay(house: House) {
        let lead = house.administrator("Sanna Kivelä").await;
        planned(&house, &lead, "C-01").await;
        assert_eq!(stage(&house, &lead, "C-01").await, "started");
        let (room, council) = council(&house, &lead).await;
        let mut people = Vec::new();
        for (name, kind) in
            [("Bo", "social_advocate"), ("Cleo", "social_advocate"), ("Dan", "it_leader"), ("Eva", "it_leader")]
        {
            let person = house.employee(name).await;
            house.join(&person, &room, Role::Member).await;
            sit(&house, &lead, council, &person, kind).await;
            people.push(person);
        }
        meet(&house, &lead, council, "2026-11-25T10:00").await;
        assert_eq!(stage(&house, &lead, "C-01").await, "started", "one meeting is not two");
        meet(&house, &lead, council, "2026-11-28T10:00").await;
        assert_eq!(stage(&house, &lead, "C-01").await, "met");
        let seats = house.as_(&lead).get(&format!("/api/stoa/v1/councils/{council}/seats")).await.json();
        let bo = people[0].id.to_string();
        let seat = seats["items"].as_array().unwrap().iter().find(|seat| seat["person"]["id"] == bo.as_str()).unwrap();
        let path = format!("/council/seats/{}", seat["id"].as_str().unwrap());
        assert_eq!(house.as_(&lead).bare(Method::DELETE, &path).await.status, 303);
        assert_eq!(stage(&house, &lead, "C-01").await, "regressed", "one advocate is left");
        sit(&house, &lead, council, &people[0], "social_advocate").await;
        assert_eq!(stage(&house, &lead, "C-01").await, "met");
        let page = house.as_(&lead).get("/journey/plan/actions/C-01").await;
        assert!(page.text.contains("Regressed") && page.text.contains("The platform saw it"), "{}", page.text);
    }
}
