//! A moment as people say it, in their language and zone.

use jiff::civil::Date;
use jiff::fmt::temporal::DateTimePrinter;
use jiff::{Timestamp, Zoned};

use crate::t::Texts;
use crate::{Lang, Zone};

/// A moment in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    /// Milliseconds since 1970 UTC. What lies before the year -9999 or after 9999 is said as their ends.
    pub millis: i64,
}

impl From<i64> for Moment {
    fn from(millis: i64) -> Self {
        Self { millis }
    }
}

impl Moment {
    /// In few words: “today, 08:05”, “yesterday, 19:48”, “Monday, 08:05” within the last six days, “9 November”,
    /// “9 November 2025” in another year. Ahead it is “tomorrow, 08:05”, then the date. Days are the zone's.
    pub fn short(self, lang: Lang, zone: &Zone, now: Self) -> String {
        short(Texts::new(lang), &self.zoned(zone), now.zoned(zone).date())
    }

    /// In full: “Monday 23 November 2026, 08:05”, “Montag, 23. November 2026, 08:05”.
    pub fn exact(self, lang: Lang, zone: &Zone) -> String {
        exact(Texts::new(lang), &self.zoned(zone))
    }

    /// A day inside a sentence: “today”, “yesterday”, “tomorrow”, “Monday 23 November”, with the year if it's another.
    pub fn day(self, lang: Lang, zone: &Zone, now: Self) -> String {
        let (t, day, today) = (Texts::new(lang), self.zoned(zone).date(), now.zoned(zone).date());
        match near(t, day, today) {
            Some(near) => near.to_owned(),
            None => t.weekday_date(weekday(t, day), date(t, day, today)),
        }
    }

    /// RFC 3339 with the zone's offset, to the second, as the HTML attribute `datetime` takes it:
    /// `2026-11-23T08:05:00+01:00`.
    pub fn iso(self, zone: &Zone) -> String {
        iso(&self.zoned(zone))
    }

    /// RFC 3339 in UTC, as programs read it: `2026-11-23T07:05:00Z`, with a fraction where it has one.
    pub fn utc(self) -> String {
        self.timestamp().to_string()
    }

    /// [`Moment::iso`], [`Moment::exact`] and [`Moment::short`] at once: the zone is asked once for all.
    pub fn said(self, lang: Lang, zone: &Zone, now: Self) -> (String, String, String) {
        let (t, at) = (Texts::new(lang), self.zoned(zone));
        (iso(&at), exact(t, &at), short(t, &at, now.zoned(zone).date()))
    }

    fn zoned(self, zone: &Zone) -> Zoned {
        self.timestamp().to_zoned(zone.0.clone())
    }

    fn timestamp(self) -> Timestamp {
        let end = if self.millis < 0 { Timestamp::MIN } else { Timestamp::MAX };
        Timestamp::from_millisecond(self.millis).unwrap_or(end)
    }
}

fn short(t: Texts, at: &Zoned, today: Date) -> String {
    let day = match near(t, at.date(), today) {
        Some(day) => day.to_owned(),
        None if (2..=6).contains(&days(at.date(), today)) => weekday(t, at.date()),
        None => return date(t, at.date(), today),
    };
    t.date_time(day, time(at))
}

fn exact(t: Texts, at: &Zoned) -> String {
    t.date_time(t.weekday_date(weekday(t, at.date()), dated(t, at.date())), time(at))
}

fn iso(at: &Zoned) -> String {
    const SECONDS: DateTimePrinter = DateTimePrinter::new().precision(Some(0));
    SECONDS.timestamp_with_offset_to_string(&at.timestamp(), at.offset())
}

/// The word for a day next to today.
fn near(t: Texts, day: Date, today: Date) -> Option<&'static str> {
    match days(day, today) {
        0 => Some(t.today()),
        1 => Some(t.yesterday()),
        -1 => Some(t.tomorrow()),
        _ => None,
    }
}

/// How many days `day` lies before `today`.
fn days(day: Date, today: Date) -> i64 {
    today.duration_since(day).as_hours() / 24
}

fn weekday(t: Texts, day: Date) -> String {
    t.weekday(i64::from(day.weekday().to_monday_one_offset()))
}

fn date(t: Texts, day: Date, today: Date) -> String {
    if day.year() == today.year() { t.day_month(day.day(), t.month(i64::from(day.month()))) } else { dated(t, day) }
}

fn dated(t: Texts, day: Date) -> String {
    t.day_month_year(day.day(), t.month(i64::from(day.month())), day.year())
}

fn time(at: &Zoned) -> String {
    format!("{:02}:{:02}", at.hour(), at.minute())
}
