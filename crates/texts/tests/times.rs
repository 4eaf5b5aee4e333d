//! Moments in both languages, at the edges of days and of daylight saving.

use texts::{Lang, Moment, Zone, duration};

const SECOND: i64 = 1000;
const MINUTE: i64 = 60 * SECOND;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
const MONDAY: &str = "2026-11-23T09:00:00Z";

fn at(text: &str) -> Moment {
    Moment::from(text.parse::<jiff::Timestamp>().expect("a timestamp").as_millisecond())
}

fn zone(name: &str) -> Zone {
    name.parse().expect("a zone")
}

fn short(moment: &str, zone_name: &str, now: &str) -> [String; 2] {
    Lang::ALL.map(|lang| at(moment).short(lang, &zone(zone_name), at(now)))
}

fn day(moment: &str, zone_name: &str, now: &str) -> [String; 2] {
    Lang::ALL.map(|lang| at(moment).day(lang, &zone(zone_name), at(now)))
}

#[test]
fn recent_moments_are_said_by_their_day() {
    let said = |moment| short(moment, "Europe/Berlin", MONDAY);
    assert_eq!(said("2026-11-23T07:05:00Z"), ["today, 08:05", "heute, 08:05"]);
    assert_eq!(said("2026-11-22T18:48:00Z"), ["yesterday, 19:48", "gestern, 19:48"]);
    assert_eq!(said("2026-11-21T07:05:00Z"), ["Saturday, 08:05", "Samstag, 08:05"]);
    assert_eq!(said("2026-11-17T07:05:00Z"), ["Tuesday, 08:05", "Dienstag, 08:05"]);
}

#[test]
fn a_week_ago_and_before_it_is_the_date() {
    let said = |moment| short(moment, "Europe/Berlin", MONDAY);
    assert_eq!(said("2026-11-16T07:05:00Z"), ["16 November", "16. November"]);
    assert_eq!(said("2026-03-09T07:05:00Z"), ["9 March", "9. März"]);
    assert_eq!(said("2025-11-09T07:05:00Z"), ["9 November 2025", "9. November 2025"]);
}

#[test]
fn the_weekday_is_said_across_the_turn_of_the_year() {
    let said = short("2026-12-30T10:00:00Z", "UTC", "2027-01-02T10:00:00Z");
    assert_eq!(said, ["Wednesday, 10:00", "Mittwoch, 10:00"]);
}

#[test]
fn what_lies_ahead_is_tomorrow_or_a_date() {
    let said = |moment| short(moment, "Europe/Berlin", MONDAY);
    assert_eq!(said("2026-11-23T20:00:00Z"), ["today, 21:00", "heute, 21:00"]);
    assert_eq!(said("2026-11-24T07:05:00Z"), ["tomorrow, 08:05", "morgen, 08:05"]);
    assert_eq!(said("2026-11-27T07:05:00Z"), ["27 November", "27. November"]);
    assert_eq!(said("2027-01-01T07:05:00Z"), ["1 January 2027", "1. Januar 2027"]);
}

#[test]
fn the_day_is_the_readers_not_the_servers() {
    // 23:30 UTC is half past midnight in Berlin, half past eight in Tokyo, and still the evening in New York.
    let (moment, now) = ("2026-11-22T23:30:00Z", MONDAY);
    assert_eq!(short(moment, "UTC", now)[0], "yesterday, 23:30");
    assert_eq!(short(moment, "Europe/Berlin", now)[0], "today, 00:30");
    assert_eq!(short(moment, "Asia/Tokyo", now)[0], "today, 08:30");
    assert_eq!(short(moment, "America/New_York", now)[0], "yesterday, 18:30");
}

#[test]
fn a_minute_before_midnight_is_yesterday_a_minute_after() {
    let said = short("2026-11-22T22:59:00Z", "Europe/Berlin", "2026-11-22T23:01:00Z");
    assert_eq!(said[0], "yesterday, 23:59");
}

#[test]
fn the_clock_skips_an_hour_in_spring() {
    let zone = zone("Europe/Berlin");
    assert_eq!(at("2026-03-29T00:59:00Z").exact(Lang::En, &zone), "Sunday 29 March 2026, 01:59");
    assert_eq!(at("2026-03-29T01:00:00Z").exact(Lang::En, &zone), "Sunday 29 March 2026, 03:00");
    assert_eq!(at("2026-03-29T01:00:00Z").iso(&zone), "2026-03-29T03:00:00+02:00");
}

#[test]
fn the_hour_that_comes_twice_in_autumn_is_told_apart_by_its_offset() {
    let zone = zone("Europe/Berlin");
    assert_eq!(at("2026-10-25T00:30:00Z").iso(&zone), "2026-10-25T02:30:00+02:00");
    assert_eq!(at("2026-10-25T01:30:00Z").iso(&zone), "2026-10-25T02:30:00+01:00");
}

#[test]
fn days_of_23_and_25_hours_are_one_day() {
    // 23 hours after a midnight in spring it is the next day; 24 hours after one in autumn it is still the same.
    let spring = short("2026-03-28T23:00:00Z", "Europe/Berlin", "2026-03-29T22:00:00Z");
    assert_eq!(spring[0], "yesterday, 00:00");
    let autumn = short("2026-10-24T22:00:00Z", "Europe/Berlin", "2026-10-25T22:00:00Z");
    assert_eq!(autumn[0], "today, 00:00");
    let six_days = short("2026-03-27T23:00:00Z", "Europe/Berlin", "2026-04-02T22:30:00Z");
    assert_eq!(six_days[0], "Saturday, 00:00");
}

#[test]
fn the_exact_time_is_in_full() {
    let said = Lang::ALL.map(|lang| at("2026-11-23T07:05:59Z").exact(lang, &zone("Europe/Berlin")));
    assert_eq!(said, ["Monday 23 November 2026, 08:05", "Montag, 23. November 2026, 08:05"]);
}

#[test]
fn the_machine_readable_time_has_its_offset() {
    assert_eq!(at("2026-11-23T07:05:00.123Z").iso(&Zone::utc()), "2026-11-23T07:05:00+00:00");
    assert_eq!(at("2026-11-23T07:05:00Z").iso(&zone("Asia/Kolkata")), "2026-11-23T12:35:00+05:30");
}

#[test]
fn days_have_names() {
    let said = |moment| day(moment, "Europe/Berlin", MONDAY);
    assert_eq!(said("2026-11-23T07:05:00Z"), ["today", "heute"]);
    assert_eq!(said("2026-11-22T07:05:00Z"), ["yesterday", "gestern"]);
    assert_eq!(said("2026-11-24T07:05:00Z"), ["tomorrow", "morgen"]);
    assert_eq!(said("2026-11-16T07:05:00Z"), ["Monday 16 November", "Montag, 16. November"]);
    assert_eq!(said("2025-11-24T07:05:00Z"), ["Monday 24 November 2025", "Montag, 24. November 2025"]);
}

#[test]
fn how_far_away_is_said_coarsely_and_rounded_down() {
    let now = at(MONDAY);
    let said = |passed: i64| Lang::ALL.map(|lang| Moment::from(now.millis - passed).ago(lang, now));
    assert_eq!(said(59 * SECOND), ["just now", "gerade eben"]);
    assert_eq!(said(-59 * SECOND), ["just now", "gerade eben"]);
    assert_eq!(said(MINUTE), ["1 minute ago", "vor 1 Minute"]);
    assert_eq!(said(5 * MINUTE + 59 * SECOND), ["5 minutes ago", "vor 5 Minuten"]);
    assert_eq!(said(3 * HOUR), ["3 hours ago", "vor 3 Stunden"]);
    assert_eq!(said(2 * DAY), ["2 days ago", "vor 2 Tagen"]);
    assert_eq!(said(-2 * DAY), ["in 2 days", "in 2 Tagen"]);
    assert_eq!(said(31 * DAY), ["1 month ago", "vor 1 Monat"]);
    assert_eq!(said(-800 * DAY), ["in 2 years", "in 2 Jahren"]);
}

#[test]
fn a_duration_has_at_most_two_units() {
    let said = |millis| Lang::ALL.map(|lang| duration(millis, lang));
    assert_eq!(said(0), ["0 seconds", "0 Sekunden"]);
    assert_eq!(said(-5), ["0 seconds", "0 Sekunden"]);
    assert_eq!(said(45 * SECOND), ["45 seconds", "45 Sekunden"]);
    assert_eq!(said(90 * MINUTE), ["1 hour 30 minutes", "1 Stunde 30 Minuten"]);
    assert_eq!(said(2 * DAY + 4 * HOUR + 59 * MINUTE), ["2 days 4 hours", "2 Tage 4 Stunden"]);
    assert_eq!(said(DAY), ["1 day", "1 Tag"]);
}

#[test]
fn moments_beyond_the_calendar_are_said_as_its_end() {
    assert!(Moment::from(i64::MAX).exact(Lang::En, &zone("Pacific/Kiritimati")).contains("9999"));
    assert!(Moment::from(i64::MIN).short(Lang::En, &zone("Pacific/Pago_Pago"), at(MONDAY)).contains("-9999"));
    assert!(Moment::from(i64::MIN).ago(Lang::En, Moment::from(i64::MAX)).ends_with(" years ago"));
}

#[test]
fn a_zone_is_known_by_its_name_without_the_machines_help() {
    assert_eq!(zone("Europe/Berlin").name(), "Europe/Berlin");
    assert_eq!(zone("UTC"), Zone::default());
    assert_eq!(Zone::default().to_string(), "UTC");
    assert!(Zone::names().contains(&"America/New_York".to_owned()));
    let json = serde_json::to_string(&zone("Asia/Tokyo")).unwrap();
    assert_eq!(serde_json::from_str::<Zone>(&json).unwrap(), zone("Asia/Tokyo"));
}

#[test]
fn a_wrong_zone_is_told_what_would_be_right() {
    let error = |name: &str| name.parse::<Zone>().unwrap_err().to_string();
    assert_eq!(error("Berlin"), "there is no time zone `Berlin`; perhaps Europe/Berlin");
    assert_eq!(error("US/New York"), "there is no time zone `US/New York`; perhaps America/New_York");
    let plain = "there is no time zone `Mars/Olympus`; write it like Europe/Berlin, America/New_York or UTC";
    assert_eq!(error("Mars/Olympus"), plain);
}

#[test]
fn programs_get_every_moment_in_utc() {
    assert_eq!(at("2026-11-23T10:15:00+01:00").utc(), "2026-11-23T09:15:00Z");
    assert_eq!(at("2026-11-23T09:15:00.25Z").utc(), "2026-11-23T09:15:00.25Z");
    assert!(Moment::from(i64::MAX).utc().starts_with("9999-12-"));
}
