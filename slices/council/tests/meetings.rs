//! Meetings from their plan to approved minutes.

use super::{Scene, made, slices, told};
use http::Method;
use kernel::SubjectId;
use playhouse::Client;
use std::time::Duration;

async fn item(client: &Client, meeting: SubjectId, title: &str) -> String {
    let fields = [("title", title), ("purpose", "decide"), ("minutes", "15")];
    let answer = client.post(&format!("/council/meetings/{meeting}/items"), &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    answer.location().rsplit('-').next().expect("the address ends in the item").to_owned()
}

async fn note(client: &Client, meeting: SubjectId, item: &str, kind: &str, text: &str) -> u16 {
    let meeting = meeting.to_string();
    let fields = [("meeting", meeting.as_str()), ("kind", kind), ("text", text)];
    client.post(&format!("/council/items/{item}/outcomes"), &fields).await.status
}

playhouse::on_both! {
    slices: slices();

    async fn a_meeting_is_held_and_its_minutes_are_published_and_approved(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let meeting = scene.meeting(&house).await;
        let path = format!("/council/meetings/{meeting}");
        let first = item(&ines, meeting, "Pilot in the help desk").await;
        assert_eq!(note(&ines, meeting, &first, "information", "Too early").await, 303, "it comes back as a message");
        assert!(!ines.get(&path).await.text.contains("Too early"));
        scene.held(&house, meeting, &[&scene.ines, &scene.bo]).await;
        assert!(ines.get(&path).await.text.contains("2 of 3 voting seats are there."));
        assert_eq!(note(&ines, meeting, &first, "decision", "We try it for a quarter").await, 303);
        let minutes = format!("{path}/minutes");
        let early = ines.post(&format!("{minutes}/publication"), &[("body", "x")]).await;
        assert!(early.status == 422 && early.text.contains("Close the meeting first"), "{}", early.text);
        assert_eq!(ines.post(&format!("{path}/closing"), &[]).await.status, 303);
        let draft = ines.get(&format!("{minutes}/edit")).await.text;
        for words in ["**Present**: ", "Ines Caldeira", "Bo Lind", "## 1. Pilot in the help desk", "We try it for a quarter", "2 of 3"] {
            assert!(draft.contains(words), "{words}: {draft}");
        }
        assert_eq!(ines.form(Method::PUT, &minutes, &[("body", "A better draft")]).await.status, 303);
        assert!(ines.get(&format!("{minutes}/edit")).await.text.contains("A better draft"));
        let published = made(&ines.post(&format!("{minutes}/publication"), &[("body", "What we **said**")]).await);
        let page = house.as_(&scene.mia).get(&format!("/council/minutes/{published}")).await.text;
        assert!(page.contains("<strong>said</strong>") && page.contains("not approved") && page.contains("With quorum"), "{page}");
        assert_eq!(note(&ines, meeting, &first, "information", "Too late").await, 303);
        assert!(!ines.get(&path).await.text.contains("Too late"), "outcomes stay as they are");
        assert_eq!(house.as_(&scene.bo).post(&format!("{minutes}/approval"), &[]).await.status, 403);
        assert_eq!(ines.post(&format!("{minutes}/approval"), &[]).await.status, 303);
        assert!(ines.get(&format!("/council/minutes/{published}")).await.text.contains("Approved"));
        assert_eq!(ines.form(Method::PUT, &minutes, &[("body", "What we meant")]).await.status, 303);
        let page = ines.get(&format!("/council/minutes/{published}")).await.text;
        assert!(page.contains("not approved") && page.contains(&format!("/subjects/{published}/revisions")), "a correction is approved anew: {page}");
        let all = told(&house).await;
        for kind in ["council.meeting_opened", "council.meeting_closed", "council.minutes_published", "council.minutes_approved"] {
            assert!(all.iter().any(|one| one == kind), "{kind}: {all:?}");
        }
    }

    async fn the_quorum_is_counted_when_the_meeting_closes_and_stays(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let meeting = scene.meeting(&house).await;
        scene.held(&house, meeting, &[&scene.ines]).await;
        assert_eq!(ines.post(&format!("/council/meetings/{meeting}/closing"), &[]).await.status, 303);
        let json = ines.get(&format!("/api/stoa/v1/council-meetings/{meeting}")).await.json();
        assert_eq!((json["quorum"].as_bool(), json["present"].as_i64(), json["voting"].as_i64()), (Some(false), Some(1), Some(3)));
        let seat = scene.seat_of(&house, &scene.bo).await;
        assert_eq!(ines.bare(Method::DELETE, &format!("/council/seats/{seat}")).await.status, 303);
        let json = ines.get(&format!("/api/stoa/v1/council-meetings/{meeting}")).await.json();
        assert_eq!(json["voting"].as_i64(), Some(3), "as it was when it closed");
        assert_eq!(ines.post(&format!("/council/meetings/{meeting}/opening"), &[]).await.status, 303);
        assert_eq!(ines.get(&format!("/api/stoa/v1/council-meetings/{meeting}")).await.json()["state"], "closed", "a meeting is not opened twice");
    }

    async fn everybody_says_of_themselves_whether_they_are_there(house: House) {
        let scene = Scene::set(&house).await;
        let meeting = scene.meeting(&house).await;
        let path = format!("/council/meetings/{meeting}/attendance");
        let (bo, cleo) = (scene.seat_of(&house, &scene.bo).await, scene.seat_of(&house, &scene.cleo).await);
        let client = house.as_(&scene.bo);
        assert_eq!(client.form(Method::PUT, &path, &[("seat", &bo), ("state", "excused")]).await.status, 303);
        assert_eq!(client.form(Method::PUT, &path, &[("seat", &cleo), ("state", "in")]).await.status, 403);
        assert_eq!(client.form(Method::PUT, &path, &[("seat", &bo), ("state", "perhaps")]).await.status, 404);
        assert_eq!(house.as_(&scene.mia).form(Method::PUT, &path, &[("seat", &bo), ("state", "in")]).await.status, 403);
    }

    async fn what_is_parked_comes_back_and_an_action_begins_at_once(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let meeting = scene.meeting(&house).await;
        let (first, second) = (item(&ines, meeting, "Guidelines").await, item(&ines, meeting, "Budget").await);
        let up = ines.form(Method::PUT, &format!("/council/items/{second}/place"), &[("step", "-1")]).await;
        assert_eq!(up.status, 303);
        let page = ines.get(&format!("/council/meetings/{meeting}")).await.text;
        assert!(page.find("Budget") < page.find("Guidelines"), "the order of the agenda is the secretary's");
        scene.held(&house, meeting, &[&scene.ines, &scene.bo]).await;
        assert_eq!(note(&ines, meeting, &first, "parked", "Needs legal").await, 303);
        let (meeting_id, bo) = (meeting.to_string(), scene.bo.id.to_string());
        let fields = [("meeting", meeting_id.as_str()), ("kind", "action"), ("text", "Ask for quotes"), ("owner", bo.as_str()), ("due", "2026-12-10")];
        let path = format!("/council/items/{second}/outcomes");
        let wrong = ines.post(&path, &[fields[0], fields[1], fields[2]]).await;
        assert!(wrong.status == 422 && wrong.text.contains("Ask for quotes"), "what was typed comes back: {}", wrong.text);
        assert_eq!(ines.post(&path, &fields).await.status, 303);
        assert!(house.as_(&scene.bo).get("/council/actions").await.text.contains("Ask for quotes"));
        assert_eq!(ines.post(&format!("/council/meetings/{meeting}/closing"), &[]).await.status, 303);
        house.later(Duration::from_secs(7 * 86_400));
        let form = ines.get(&format!("/council/{}/meetings/new", scene.council)).await.text;
        assert!(form.contains("2026-12-23T10:00") && form.contains("November"), "the series goes on: {form}");
        let fields = [("title", "December"), ("starts", "2026-12-23T10:00"), ("minutes", "60")];
        let next = made(&ines.post(&format!("/council/{}/meetings", scene.council), &fields).await);
        let page = ines.get(&format!("/council/meetings/{next}")).await.text;
        assert!(page.contains("Guidelines") && !page.contains(">Budget<"), "{page}");
    }

    async fn outcomes_are_corrected_until_the_minutes_and_struck_unless_they_live_on(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, bo) = (house.as_(&scene.ines), house.as_(&scene.bo));
        let meeting = scene.meeting(&house).await;
        let point = item(&ines, meeting, "Guidelines").await;
        scene.held(&house, meeting, &[&scene.ines, &scene.bo]).await;
        assert_eq!(note(&bo, meeting, &point, "information", "Frist draft").await, 303, "whoever has a seat writes");
        assert_eq!(note(&house.as_(&scene.mia), meeting, &point, "information", "No").await, 403);
        let page = bo.get(&format!("/council/meetings/{meeting}")).await.text;
        let outcome = page.split("id=\"outcome-").nth(1).and_then(|rest| rest.split('"').next()).expect("an outcome").to_owned();
        let meeting_id = meeting.to_string();
        let path = format!("/council/outcomes/{outcome}");
        assert_eq!(house.as_(&scene.cleo).form(Method::PUT, &path, &[("meeting", &meeting_id), ("text", "Mine")]).await.status, 403);
        assert_eq!(bo.form(Method::PUT, &path, &[("meeting", &meeting_id), ("text", "First draft")]).await.status, 303);
        assert!(bo.get(&format!("/council/meetings/{meeting}")).await.text.contains("First draft"));
        assert_eq!(ines.form(Method::DELETE, &path, &[("meeting", &meeting_id)]).await.status, 303);
        assert!(!bo.get(&format!("/council/meetings/{meeting}")).await.text.contains("First draft"));
    }
}
