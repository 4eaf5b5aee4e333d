//! Working time: when people work, and how much of that lies between two moments. Pure.

use kernel::Timestamp;
use std::collections::BTreeMap;
use std::time::Duration;
use texts::Zone;
use web::civil;

/// The minutes of a day.
const DAY: i64 = 24 * 60;
/// So many days ahead work is looked for. The longest goal in the shortest week ends before.
const FARTHEST: usize = 1300;
/// Most intervals of a day.
const MOST_A_DAY: usize = 6;

/// From when until when people work on a day, in minutes of its clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// The first minute.
    pub opens: i64,
    /// The minute after the last: at most that of midnight.
    pub closes: i64,
}

impl Interval {
    /// The intervals of a day as they are typed: `09:00-12:00, 13:00-17:00`, in order; nothing is a day off.
    #[must_use]
    pub fn of_day(typed: &str) -> Option<Vec<Self>> {
        let parts = typed.split(',').map(str::trim).filter(|part| !part.is_empty());
        let all: Vec<Self> = parts.map(Self::read).collect::<Option<_>>()?;
        let ordered = all.windows(2).all(|pair| pair[0].closes <= pair[1].opens);
        (ordered && all.len() <= MOST_A_DAY).then_some(all)
    }

    fn read(typed: &str) -> Option<Self> {
        let (opens, closes) = typed.split_once(['-', '–'])?;
        let (opens, closes) = (minute(opens)?, minute(closes)?);
        (opens < closes).then_some(Self { opens, closes })
    }

    /// The same as it is typed.
    #[must_use]
    pub fn typed(day: &[Self]) -> String {
        let clock = |minute: i64| format!("{:02}:{:02}", minute / 60, minute % 60);
        let all: Vec<String> = day.iter().map(|one| format!("{}-{}", clock(one.opens), clock(one.closes))).collect();
        all.join(", ")
    }
}

/// The minute of the day of an hour of the clock, midnight at its end included.
fn minute(typed: &str) -> Option<i64> {
    let (hour, minute) = typed.trim().split_once(':')?;
    let digits = |text: &str| text.len() <= 2 && !text.is_empty() && text.bytes().all(|sign| sign.is_ascii_digit());
    let (hour, minute): (i64, i64) =
        if digits(hour) && digits(minute) { (hour.parse().ok()?, minute.parse().ok()?) } else { return None };
    let at = hour * 60 + minute;
    (minute < 60 && at <= DAY).then_some(at)
}

/// When people work.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// What is open on each day of a week, Monday first.
    pub week: [Vec<Interval>; 7],
    /// The days on which nobody works (`2026-12-25`), and what they are called.
    pub holidays: BTreeMap<String, String>,
    /// On whose clock.
    pub zone: Zone,
}

impl Calendar {
    /// The moment at which so many milliseconds of work have passed since another; nothing if that is years ahead.
    #[must_use]
    pub fn add(&self, at: Timestamp, work: i64) -> Option<Timestamp> {
        let mut left = work.max(0);
        for (opens, closes) in self.open(at) {
            let from = at.max(opens);
            let room = (closes.millis() - from.millis()).max(0);
            if room > 0 && left <= room {
                return Some(Timestamp::from_millis(from.millis() + left));
            }
            left -= room;
        }
        None
    }

    /// How many milliseconds of work lie between two moments.
    #[must_use]
    pub fn elapsed(&self, from: Timestamp, until: Timestamp) -> i64 {
        let open = self.open(from).take_while(|(opens, _)| *opens < until);
        open.map(|(opens, closes)| (closes.min(until).millis() - opens.max(from).millis()).max(0)).sum()
    }

    /// What is open, in order and never twice, from the day of a moment on.
    fn open(&self, at: Timestamp) -> impl Iterator<Item = (Timestamp, Timestamp)> {
        let mut last = Timestamp::from_millis(0);
        self.days(at).flat_map(|day| self.on(&day)).filter_map(move |(opens, closes)| {
            // Where the clock goes forward, an interval that ends in the missing hour reaches into the next one.
            let opens = opens.max(last);
            last = last.max(closes);
            (opens < closes).then_some((opens, closes))
        })
    }

    fn days(&self, at: Timestamp) -> impl Iterator<Item = String> {
        std::iter::successors(Some(civil::day_field(at, &self.zone)), |day| next(day)).take(FARTHEST)
    }

    fn on(&self, day: &str) -> Vec<(Timestamp, Timestamp)> {
        let Some(weekday) = weekday(day).filter(|_| !self.holidays.contains_key(day)) else { return Vec::new() };
        let whole = |one: &Interval| Some((self.clock(day, one.opens)?, self.clock(day, one.closes)?));
        self.week[weekday].iter().filter_map(whole).collect()
    }

    fn clock(&self, day: &str, minute: i64) -> Option<Timestamp> {
        if minute == DAY {
            return self.midnight(day);
        }
        civil::moment(&format!("{day}T{:02}:{:02}", minute / 60, minute % 60), &self.zone)
    }

    /// The end of a day, which is when the next begins: where the clock goes back at midnight, its last hour is there twice.
    fn midnight(&self, day: &str) -> Option<Timestamp> {
        civil::moment(&format!("{}T00:00", next(day)?), &self.zone)
    }
}

/// The day after a day.
fn next(day: &str) -> Option<String> {
    let noon = civil::moment(&format!("{day}T12:00"), &Zone::utc())?;
    Some(civil::day_field(noon.plus(Duration::from_secs(24 * 3600)), &Zone::utc()))
}

/// The day of the week, Monday is 0; nothing if it is no day.
#[must_use]
pub fn weekday(day: &str) -> Option<usize> {
    let noon = civil::moment(&format!("{day}T12:00"), &Zone::utc())?;
    // The first day of 1970 was a Thursday.
    usize::try_from((noon.millis() / (DAY * 60_000) + 3).rem_euclid(7)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};

    const MINUTE: i64 = 60_000;
    const ZONES: [&str; 5] =
        ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo", "Asia/Kolkata"];

    fn calendar(zone: &str, days: &str, weekend: &str) -> Calendar {
        let (days, weekend) = (Interval::of_day(days).expect("right"), Interval::of_day(weekend).expect("right"));
        let week = std::array::from_fn(|day| if day < 5 { days.clone() } else { weekend.clone() });
        let christmas = ("2026-12-25".to_owned(), "Christmas".to_owned());
        Calendar { week, holidays: BTreeMap::from([christmas]), zone: zone.parse().expect("a zone") }
    }

    fn at(text: &str) -> Timestamp {
        civil::moment(text, &"Europe/Berlin".parse().expect("a zone")).expect("a moment")
    }

    #[test]
    fn work_passes_while_it_is_open() {
        let office = calendar("Europe/Berlin", "09:00-12:00, 13:00-17:00", "");
        for (from, minutes, until) in [
            ("2026-12-01T10:00", 90, "2026-12-01T11:30"),
            ("2026-12-01T11:30", 60, "2026-12-01T13:30"),
            ("2026-12-01T12:20", 10, "2026-12-01T13:10"),
            ("2026-12-01T16:30", 31, "2026-12-02T09:01"),
            // Over a weekend, over a holiday with a weekend behind it, and over the nights in which the clock changes.
            ("2026-12-04T16:00", 120, "2026-12-07T10:00"),
            ("2026-12-24T16:00", 120, "2026-12-28T10:00"),
            ("2026-03-27T16:00", 120, "2026-03-30T10:00"),
            ("2026-10-23T16:00", 120, "2026-10-26T10:00"),
        ] {
            assert_eq!(office.add(at(from), minutes * MINUTE), Some(at(until)), "{from} and {minutes}");
            assert_eq!(office.elapsed(at(from), at(until)), minutes * MINUTE, "{from} to {until}");
        }
    }

    #[test]
    fn a_night_in_which_the_clock_changes_has_as_many_minutes_as_it_has() {
        let nights = calendar("Europe/Berlin", "", "00:00-06:00, 22:00-24:00");
        let (spring, autumn) = (("2026-03-29T00:00", "2026-03-29T06:00"), ("2026-10-25T00:00", "2026-10-25T06:00"));
        assert_eq!(nights.elapsed(at(spring.0), at(spring.1)), 5 * 60 * MINUTE);
        assert_eq!(nights.elapsed(at(autumn.0), at(autumn.1)), 7 * 60 * MINUTE);
        assert_eq!(nights.add(at("2026-03-28T23:00"), 4 * 60 * MINUTE), Some(at("2026-03-29T04:00")));
        // Both ends of an interval lie around or in the hour that is missing: nothing is counted twice.
        let odd = calendar("Europe/Berlin", "", "01:00-02:30, 03:00-04:00");
        assert_eq!(odd.elapsed(at(spring.0), at(spring.1)), 2 * 60 * MINUTE);
    }

    #[test]
    fn a_clock_that_goes_back_at_midnight_goes_on_to_the_next_day() {
        let cairo = calendar("Africa/Cairo", "09:00-17:00, 22:00-24:00", "");
        let at = |text: &str| civil::moment(text, &cairo.zone).expect("a moment");
        // In the night after Thursday 29 October 2026 there is the hour before midnight twice.
        assert_eq!(cairo.elapsed(at("2026-10-29T17:00"), at("2026-10-30T10:00")), 4 * 60 * MINUTE);
        assert_eq!(cairo.add(at("2026-10-29T22:00"), 4 * 60 * MINUTE), Some(at("2026-10-30T10:00")));
    }

    #[test]
    fn a_day_is_typed_and_comes_back() {
        let day = Interval::of_day("9:00–12:00,13:00 - 24:00").expect("right");
        assert_eq!(Interval::typed(&day), "09:00-12:00, 13:00-24:00");
        assert_eq!(Interval::of_day("  "), Some(Vec::new()));
        for wrong in
            ["9-12", "12:00-09:00", "09:00-12:00, 11:00-13:00", "09:00-24:01", "09:60-10:00", "+9:00-10:00", "09:00"]
        {
            assert_eq!(Interval::of_day(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_calendar_without_work_never_ends() {
        let never = calendar("UTC", "", "");
        assert_eq!(
            (never.add(at("2026-12-01T10:00"), MINUTE), never.elapsed(at("2026-12-01T10:00"), at("2026-12-09T10:00"))),
            (None, 0)
        );
    }

    /// Calendars with one to three intervals a day, and moments of two years with all their changes of the clock.
    fn any() -> impl Strategy<Value = (Calendar, Timestamp)> {
        let cuts = proptest::collection::btree_set(0..=DAY / 5, 2..=6);
        let weekend = proptest::bool::ANY;
        (cuts, weekend, 0..ZONES.len(), 0..2 * 365 * DAY).prop_map(|(cuts, weekend, zone, minute)| {
            let cuts: Vec<i64> = cuts.into_iter().map(|cut| cut * 5).collect();
            let day: Vec<Interval> =
                cuts.chunks_exact(2).map(|cut| Interval { opens: cut[0], closes: cut[1] }).collect();
            let day = Interval::typed(&day);
            let start = at("2025-12-01T00:00").millis() + minute * MINUTE;
            (calendar(ZONES[zone], &day, if weekend { &day } else { "" }), Timestamp::from_millis(start))
        })
    }

    proptest! {
        #![proptest_config(proptest::test_runner::Config { cases: 96, failure_persistence: None, ..Default::default() })]

        #[test]
        fn what_was_added_has_elapsed((calendar, from) in any(), work in 1..6000i64) {
            if let Some(until) = calendar.add(from, work * MINUTE) {
                prop_assert!(until > from);
                prop_assert_eq!(calendar.elapsed(from, until), work * MINUTE);
            }
        }

        #[test]
        fn twice_is_the_same_as_at_once((calendar, from) in any(), one in 1..3000i64, two in 1..3000i64) {
            let twice = calendar.add(from, one * MINUTE).and_then(|between| calendar.add(between, two * MINUTE));
            if let (Some(twice), Some(once)) = (twice, calendar.add(from, (one + two) * MINUTE)) {
                prop_assert_eq!(twice, once);
            }
        }

        #[test]
        fn parts_of_a_time_are_the_whole((calendar, from) in any(), one in 0..40_000i64, two in 0..40_000i64) {
            let later = |at: Timestamp, minutes: i64| Timestamp::from_millis(at.millis() + minutes * MINUTE);
            let (between, until) = (later(from, one), later(from, one + two));
            let parts = calendar.elapsed(from, between) + calendar.elapsed(between, until);
            prop_assert_eq!(parts, calendar.elapsed(from, until));
            prop_assert!(parts <= (one + two) * MINUTE);
        }
    }
}
