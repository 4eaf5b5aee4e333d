//! Working hours: when so many minutes of work have passed.

use kernel::Timestamp;
use std::time::Duration;
use texts::Zone;
use web::civil;

const MINUTE: i64 = 60_000;
const DAY: i64 = 24 * 60 * MINUTE;
/// Hours of work are looked for so many days ahead. The longest wait of the shortest week ends before.
const FARTHEST: usize = 1300;

/// When people work in a space.
#[derive(Clone, Debug)]
pub struct Hours {
    /// Minute of the day in which work begins.
    pub opens: i64,
    /// Minute of the day in which it ends.
    pub closes: i64,
    /// A bit for each day of work, Monday first.
    pub days: i64,
    /// On whose clock.
    pub zone: Zone,
}

impl Hours {
    /// The moment at which so many minutes of work have passed since another.
    #[must_use]
    pub fn after(&self, at: Timestamp, minutes: i64) -> Timestamp {
        let (mut at, mut left) = (at, minutes.max(0) * MINUTE);
        let mut day = civil::day_field(at, &self.zone);
        for _ in 0..FARTHEST {
            if let Some((opens, closes)) = self.on(&day) {
                let from = at.max(opens);
                let room = closes.millis() - from.millis();
                if room > 0 && left <= room {
                    return Timestamp::from_millis(from.millis() + left);
                }
                left -= room.max(0);
            }
            let Some(end) = civil::end_of_day(&day, &self.zone) else { return at };
            at = end.plus(Duration::from_secs(1));
            day = civil::day_field(at, &self.zone);
        }
        at
    }

    /// From when until when people work on a day, if they do.
    fn on(&self, day: &str) -> Option<(Timestamp, Timestamp)> {
        let noon = civil::moment(&format!("{day}T12:00"), &Zone::utc())?;
        // The first day of 1970 was a Thursday.
        let weekday = (noon.millis() / DAY + 3).rem_euclid(7);
        let at = |minute: i64| civil::moment(&format!("{day}T{:02}:{:02}", minute / 60, minute % 60), &self.zone);
        if self.days >> weekday & 1 == 1 { at(self.opens).zip(at(self.closes)) } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn berlin() -> Zone {
        "Europe/Berlin".parse().expect("a zone")
    }

    fn office() -> Hours {
        Hours { opens: 9 * 60, closes: 17 * 60, days: 0b1_1111, zone: berlin() }
    }

    fn at(text: &str) -> Timestamp {
        civil::moment(text, &berlin()).expect("a moment")
    }

    #[test]
    fn minutes_of_work_pass_while_people_work() {
        for (from, minutes, until) in [
            ("2026-12-01T09:00", 0, "2026-12-01T09:00"),
            ("2026-12-01T10:00", 90, "2026-12-01T11:30"),
            ("2026-12-01T16:30", 30, "2026-12-01T17:00"),
            ("2026-12-01T16:30", 31, "2026-12-02T09:01"),
            ("2026-12-01T03:00", 10, "2026-12-01T09:10"),
            ("2026-12-01T20:00", 10, "2026-12-02T09:10"),
            // Over a weekend.
            ("2026-12-04T16:00", 120, "2026-12-07T10:00"),
            ("2026-12-05T12:00", 0, "2026-12-07T09:00"),
            // Over the night in which the clock goes forward, and back.
            ("2026-03-27T16:00", 120, "2026-03-30T10:00"),
            ("2026-10-23T16:00", 120, "2026-10-26T10:00"),
        ] {
            assert_eq!(office().after(at(from), minutes), at(until), "{from} and {minutes}");
        }
    }

    #[test]
    fn a_night_shift_in_which_the_clock_changes_has_as_many_minutes_as_it_has() {
        let nights = Hours { opens: 60, closes: 4 * 60, days: 0b100_0000, zone: berlin() };
        // Sunday 29 March 2026: there is no hour from two to three.
        assert_eq!(nights.after(at("2026-03-29T01:00"), 120), at("2026-03-29T04:00"));
        // Sunday 25 October 2026: that hour is there twice.
        assert_eq!(nights.after(at("2026-10-25T01:00"), 240), at("2026-10-25T04:00"));
    }

    #[test]
    fn more_minutes_never_end_earlier_and_always_in_working_hours() {
        let start = at("2026-12-01T13:37");
        let mut last = start;
        for minutes in (1..6000).step_by(37) {
            let now = office().after(start, minutes);
            assert!(now > last, "{minutes}");
            let hour = civil::hour_field(now, &berlin());
            assert!((9..=17).contains(&hour[11..13].parse::<i64>().expect("an hour")), "{hour}");
            last = now;
        }
    }
}
