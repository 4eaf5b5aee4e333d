//! Calendars: files, feeds, invitations.

use super::{Scene, made, slices};
use http::Method;
use icalendar::{Calendar, Component, Event};
use playhouse::House;
use std::time::Duration;

/// The only event of a calendar, parsed back.
fn event(text: &str) -> Event {
    let calendar: Calendar = text.parse().unwrap_or_else(|error| panic!("{error}: {text}"));
    let events: Vec<&Event> = calendar.events().collect();
    assert_eq!(events.len(), 1, "{text}");
    events[0].clone()
}

fn of<'e>(event: &'e Event, name: &str) -> &'e str {
    event.property_value(name).unwrap_or_default()
}

async fn shift(house: &House, scene: &Scene, meeting: kernel::SubjectId, starts: &str) {
    let fields = [("title", "November"), ("starts", starts), ("minutes", "60"), ("place", "Room 4")];
    let moved = house.as_(&scene.ines).form(Method::PUT, &format!("/council/meetings/{meeting}"), &fields).await;
    assert_eq!(moved.status, 303, "{}", moved.text);
}

playhouse::on_both! {
    slices: slices();

    async fn a_moved_meeting_keeps_its_uid_and_raises_its_sequence(house: House) {
        let scene = Scene::set(&house).await;
        let meeting = scene.meeting(&house).await;
        let path = format!("/council/meetings/{meeting}/calendar");
        let bo = house.as_(&scene.bo);
        let file = bo.get(&path).await;
        assert_eq!(file.headers["content-type"], "text/calendar; charset=utf-8");
        let before = event(&file.text);
        assert_eq!((of(&before, "SEQUENCE"), of(&before, "DTSTART"), of(&before, "DTEND")), ("0", "20261125T100000Z", "20261125T110000Z"));
        assert_eq!((of(&before, "LOCATION"), of(&before, "SUMMARY")), ("Room 4", "The council: November"));
        shift(&house, &scene, meeting, "2026-11-26T10:00").await;
        let after = event(&bo.get(&path).await.text);
        assert_eq!((of(&after, "SEQUENCE"), of(&after, "DTSTART")), ("1", "20261126T100000Z"));
        assert_eq!(of(&before, "UID"), of(&after, "UID"));
        assert_eq!(house.as_(&scene.olaf).get(&path).await.status, 404);
    }

    async fn a_meeting_that_is_called_off_says_so(house: House) {
        let scene = Scene::set(&house).await;
        let meeting = scene.meeting(&house).await;
        let ines = house.as_(&scene.ines);
        assert_eq!(house.as_(&scene.bo).post(&format!("/council/meetings/{meeting}/cancellation"), &[]).await.status, 403);
        assert_eq!(ines.post(&format!("/council/meetings/{meeting}/cancellation"), &[]).await.status, 303);
        let off = event(&ines.get(&format!("/council/meetings/{meeting}/calendar")).await.text);
        assert_eq!((of(&off, "STATUS"), of(&off, "SEQUENCE")), ("CANCELLED", "1"));
        let again = ines.post(&format!("/council/meetings/{meeting}/opening"), &[]).await;
        assert_eq!(again.status, 303);
        assert!(ines.get(&format!("/council/meetings/{meeting}")).await.text.contains("Called off"));
    }

    async fn one_reads_ones_own_meetings_under_a_secret_address_that_can_be_ended(house: House) {
        let scene = Scene::set(&house).await;
        let meeting = scene.meeting(&house).await;
        let bo = house.as_(&scene.bo);
        assert!(bo.get("/council/calendar").await.text.contains("November"));
        let page = bo.post("/council/calendar/address", &[]).await.text;
        let secret = page.split("/council/calendar/").filter_map(|part| part.get(..22)).find(|part| part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_'));
        let path = format!("/council/calendar/{}", secret.expect("the address is shown"));
        let nobody = house.as_nobody();
        let feed = nobody.get(&path).await;
        assert_eq!(feed.status, 200, "{}", feed.text);
        assert!(of(&event(&feed.text), "UID").starts_with(&format!("council-meeting-{meeting}@")));
        shift(&house, &scene, meeting, "2026-11-27T10:00").await;
        assert_eq!(of(&event(&nobody.get(&path).await.text), "SEQUENCE"), "1");
        house.leave(&scene.bo, &scene.space).await;
        assert!(!nobody.get(&path).await.text.contains("BEGIN:VEVENT"), "who may not see it any more reads nothing");
        assert_eq!(bo.bare(Method::DELETE, "/council/calendar/address").await.status, 303);
        assert_eq!(nobody.get(&path).await.status, 404);
        assert_eq!(nobody.get("/council/calendar/aaaaaaaaaaaaaaaaaaaaaa").await.status, 404);
    }

    async fn everyone_with_a_seat_is_invited_by_mail_and_told_of_what_changes(house: House) {
        let scene = Scene::set(&house).await;
        let meeting = scene.meeting(&house).await;
        house.work().await;
        house.work().await;
        let mails = house.mails.sent();
        assert_eq!(mails.len(), 3, "{:?}", mails.iter().map(|mail| mail.subject().to_owned()).collect::<Vec<_>>());
        let invited = mails[0].calendar().expect("it carries the meeting");
        assert_eq!(invited.method, mail::Method::Request);
        let asked = event(&invited.text);
        assert!(invited.text.contains("METHOD:REQUEST") && invited.text.replace("\r\n ", "").contains("ATTENDEE;"), "{}", invited.text);
        assert_eq!(of(&asked, "SEQUENCE"), "0");
        shift(&house, &scene, meeting, "2026-11-26T10:00").await;
        house.work().await;
        house.work().await;
        let moved = house.mails.sent().pop().expect("a mail");
        assert!(moved.subject().starts_with("Moved:"), "{}", moved.subject());
        assert_eq!(of(&event(&moved.calendar().expect("a calendar").text), "UID"), of(&asked, "UID"));
        house.leave(&scene.bo, &scene.space).await;
        assert_eq!(house.as_(&scene.ines).post(&format!("/council/meetings/{meeting}/cancellation"), &[]).await.status, 303);
        house.work().await;
        house.work().await;
        let all = house.mails.sent();
        let off: Vec<_> = all.iter().filter(|mail| mail.subject().starts_with("Called off:")).collect();
        assert_eq!(off.len(), 2, "who may not see it any more is told nothing");
        assert!(off.iter().all(|mail| mail.calendar().is_some_and(|calendar| calendar.method == mail::Method::Cancel)));
    }

    async fn the_day_before_an_hour_of_summer_time_is_no_other_hour(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        house.later(Duration::from_secs(100 * 86_400));
        let fields = [("title", "March"), ("starts", "2027-03-27T10:00"), ("minutes", "60")];
        let meeting = made(&ines.post(&format!("/council/{}/meetings", scene.council), &fields).await);
        assert_eq!(of(&event(&ines.get(&format!("/council/meetings/{meeting}/calendar")).await.text), "DTSTART"), "20270327T100000Z");
    }
}
