//! What owners set, as they type it and as it is kept.

use super::hours::Hours;
use crate::t::Texts;
use texts::Zone;
use web::FieldErrors;

/// A week of working days without an end is the longest wait: in minutes of work.
const LONGEST: i64 = 5 * 8 * 60;
/// The shortest working day in minutes.
const SHORTEST_DAY: i64 = 60;
/// Most questions that ask one person in a day.
const MOST_A_DAY: i64 = 50;

/// How the questions of a space climb.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Minutes of work until experts are asked.
    pub experts_after: i64,
    /// Until owners are.
    pub owners_after: i64,
    /// Until it becomes a request, if it does.
    pub request_after: Option<i64>,
    /// When people work.
    pub hours: Hours,
    /// So many questions a day ask one person at most.
    pub daily_cap: i64,
}

/// The same as it is typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// Minutes.
    pub experts_after: String,
    /// Minutes.
    pub owners_after: String,
    /// Minutes, or nothing.
    pub request_after: String,
    /// An hour of the clock: `09:00`.
    pub opens: String,
    /// Another.
    pub closes: String,
    /// Numbers of days, Monday is 1.
    pub days: Vec<String>,
    /// The name of a zone.
    pub zone: String,
    /// A number.
    pub daily_cap: String,
}

impl Typed {
    /// What a form proposes where nothing is set: half past nine hours of work from nine to five.
    #[must_use]
    pub fn proposed(zone: &Zone) -> Self {
        let text = |text: &str| text.to_owned();
        Self {
            experts_after: text("60"),
            owners_after: text("150"),
            request_after: text("240"),
            opens: text("09:00"),
            closes: text("17:00"),
            days: (1..=5).map(|day: i64| day.to_string()).collect(),
            zone: zone.name().to_owned(),
            daily_cap: text("5"),
        }
    }

    /// What was set.
    #[must_use]
    pub fn of(settings: &Settings) -> Self {
        let hours = &settings.hours;
        Self {
            experts_after: settings.experts_after.to_string(),
            owners_after: settings.owners_after.to_string(),
            request_after: settings.request_after.map(|minutes| minutes.to_string()).unwrap_or_default(),
            opens: clock(hours.opens),
            closes: clock(hours.closes),
            days: (1..=7).filter(|day| hours.days >> (day - 1) & 1 == 1).map(|day: i64| day.to_string()).collect(),
            zone: hours.zone.name().to_owned(),
            daily_cap: settings.daily_cap.to_string(),
        }
    }

    /// What it means.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn read(&self, t: Texts) -> Result<Settings, FieldErrors> {
        let mut errors = FieldErrors::new();
        let mut minutes = |field: &str, typed: &str, least: i64| {
            let read = number(typed, least, LONGEST);
            if read.is_none() {
                errors.add(field, t.error_minutes(least, LONGEST));
            }
            read.unwrap_or(least)
        };
        let experts_after = minutes("experts_after", &self.experts_after, 0);
        let owners_after = minutes("owners_after", &self.owners_after, experts_after);
        let request_after = (!self.request_after.trim().is_empty())
            .then(|| minutes("request_after", &self.request_after, owners_after));
        let (opens, closes) = (minute(&self.opens), minute(&self.closes));
        if opens.is_none() {
            errors.add("opens", t.error_hour());
        }
        let closes = closes.filter(|closes| closes - opens.unwrap_or(0) >= SHORTEST_DAY);
        if closes.is_none() {
            errors.add("closes", t.error_closes());
        }
        let days = self.days.iter().filter_map(|day| number(day, 1, 7)).fold(0, |days, day| days | 1 << (day - 1));
        if days == 0 {
            errors.add("days", t.error_days());
        }
        let zone = self.zone.parse::<Zone>().ok();
        if zone.is_none() {
            errors.add("zone", t.error_zone());
        }
        let daily_cap = number(&self.daily_cap, 1, MOST_A_DAY);
        if daily_cap.is_none() {
            errors.add("daily_cap", t.error_cap(MOST_A_DAY));
        }
        match (opens, closes, zone, daily_cap) {
            (Some(opens), Some(closes), Some(zone), Some(daily_cap)) if errors.is_empty() => {
                let hours = Hours { opens, closes, days, zone };
                Ok(Settings { experts_after, owners_after, request_after, hours, daily_cap })
            }
            _ => Err(errors),
        }
    }
}

fn number(typed: &str, least: i64, most: i64) -> Option<i64> {
    typed.trim().parse().ok().filter(|number| (least..=most).contains(number))
}

/// The minute of the day of an hour of the clock.
fn minute(typed: &str) -> Option<i64> {
    let (hour, minute) = typed.trim().split_once(':')?;
    Some(number(hour, 0, 23)? * 60 + number(minute.get(..2)?, 0, 59)?)
}

fn clock(minute: i64) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use texts::Lang;

    #[test]
    fn what_is_proposed_is_right_and_comes_back_as_it_was() {
        let typed = Typed::proposed(&Zone::utc());
        let read = typed.read(Texts::new(Lang::En)).expect("it is right");
        assert_eq!((read.hours.opens, read.hours.closes, read.hours.days), (540, 1020, 0b1_1111));
        let again = Typed::of(&read);
        assert_eq!((again.opens, again.days, again.request_after), (typed.opens, typed.days, typed.request_after));
    }

    #[test]
    fn each_wrong_field_is_told() {
        let wrong = Typed {
            experts_after: "soon".to_owned(),
            owners_after: "-1".to_owned(),
            request_after: "99999".to_owned(),
            opens: "25:00".to_owned(),
            closes: "00:30".to_owned(),
            days: vec!["9".to_owned()],
            zone: "Nowhere".to_owned(),
            daily_cap: "0".to_owned(),
        };
        let errors = wrong.read(Texts::new(Lang::En)).expect_err("all is wrong");
        assert_eq!(errors.all().len(), 8, "{errors:?}");
        let early = Typed { owners_after: "30".to_owned(), ..Typed::proposed(&Zone::utc()) };
        assert!(early.read(Texts::new(Lang::En)).is_err_and(|errors| errors.of("owners_after").is_some()));
    }
}
