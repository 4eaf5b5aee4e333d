//! What owners set, as they type it and as it is kept.

use super::calendar::{Calendar, Interval, weekday};
use super::model::Aim;
use crate::requests::Priority;
use crate::t::Texts;
use std::collections::BTreeMap;
use texts::Zone;
use web::FieldErrors;

/// The longest goal: a week of working time without an end, in minutes.
const LONGEST: i64 = 7 * 24 * 60;
/// The fewest minutes of work in a week.
const SHORTEST_WEEK: i64 = 5 * 60;
/// Most holidays.
const MOST_HOLIDAYS: usize = 200;
/// Most signs of a holiday's name.
const LONGEST_NAME: usize = 80;

/// The fields of the days, Monday first.
pub const DAYS: [&str; 7] = ["day1", "day2", "day3", "day4", "day5", "day6", "day7"];

/// The field of a goal.
#[must_use]
pub fn field(aim: Aim, priority: Priority) -> String {
    format!("{}_{}", aim.name(), priority.name())
}

/// How fast a desk means to be, in minutes of its working time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Goal {
    /// To the first answer.
    pub answer: Option<i64>,
    /// To the solution.
    pub solution: Option<i64>,
}

impl Goal {
    /// The one of an aim.
    #[must_use]
    pub const fn minutes(&self, aim: Aim) -> Option<i64> {
        match aim {
            Aim::Answer => self.answer,
            Aim::Solution => self.solution,
        }
    }
}

/// All of it.
#[derive(Clone, Debug)]
pub struct Settings {
    /// When people work.
    pub calendar: Calendar,
    /// By priority, the least first.
    pub goals: [Goal; 4],
}

impl Settings {
    /// The goal of a priority.
    #[must_use]
    pub fn goal(&self, priority: Priority) -> Goal {
        Priority::ALL
            .iter()
            .zip(self.goals)
            .find(|(one, _)| **one == priority)
            .map(|(_, goal)| goal)
            .unwrap_or_default()
    }
}

/// The same as it is typed, by field.
#[derive(Clone, Debug, Default)]
pub struct Typed(pub BTreeMap<String, String>);

impl Typed {
    /// What a form proposes where nothing is set.
    #[must_use]
    pub fn proposed(zone: &Zone) -> Self {
        let goals = ["8:00", "24:00", "4:00", "16:00", "2:00", "8:00", "0:30", "4:00"];
        let mut typed = Self(BTreeMap::from([("zone".to_owned(), zone.name().to_owned())]));
        for day in &DAYS[..5] {
            typed.set(day, "09:00-17:00".to_owned());
        }
        let fields = Priority::ALL.into_iter().flat_map(|priority| Aim::ALL.map(|aim| field(aim, priority)));
        for (name, goal) in fields.zip(goals) {
            typed.set(&name, goal.to_owned());
        }
        typed
    }

    /// What was set.
    #[must_use]
    pub fn of(settings: &Settings) -> Self {
        let calendar = &settings.calendar;
        let mut typed = Self(BTreeMap::from([("zone".to_owned(), calendar.zone.name().to_owned())]));
        for (name, day) in DAYS.iter().zip(&calendar.week) {
            typed.set(name, Interval::typed(day));
        }
        typed.set("holidays", written(&calendar.holidays));
        for priority in Priority::ALL {
            for aim in Aim::ALL {
                let minutes = settings.goal(priority).minutes(aim);
                typed.set(&field(aim, priority), minutes.map(hours).unwrap_or_default());
            }
        }
        typed
    }

    /// What stands in a field.
    #[must_use]
    pub fn get(&self, field: &str) -> &str {
        self.0.get(field).map_or("", String::as_str)
    }

    /// Fills a field in.
    pub fn set(&mut self, field: &str, typed: String) {
        self.0.insert(field.to_owned(), typed);
    }

    /// What it means.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn read(&self, t: Texts) -> Result<Settings, FieldErrors> {
        let mut errors = FieldErrors::new();
        let week = self.week(t, &mut errors);
        let holidays = read_holidays(self.get("holidays"));
        if let Err(line) = &holidays {
            errors.add("holidays", t.error_holiday(MOST_HOLIDAYS, line));
        }
        let zone = self.get("zone").parse::<Zone>();
        if zone.is_err() {
            errors.add("zone", t.error_zone());
        }
        let goals = Priority::ALL.map(|priority| self.goal(t, &mut errors, priority));
        if errors.is_empty() && goals.iter().all(|goal| *goal == Goal::default()) {
            errors.add(&field(Aim::Answer, Priority::Usual), t.error_no_goal());
        }
        match (holidays, zone) {
            (Ok(holidays), Ok(zone)) if errors.is_empty() => {
                Ok(Settings { calendar: Calendar { week, holidays, zone }, goals })
            }
            _ => Err(errors),
        }
    }

    fn week(&self, t: Texts, errors: &mut FieldErrors) -> [Vec<Interval>; 7] {
        let mut right = true;
        let week = DAYS.map(|day| {
            Interval::of_day(self.get(day)).unwrap_or_else(|| {
                errors.add(day, t.error_intervals());
                right = false;
                Vec::new()
            })
        });
        let work: i64 = week.iter().flatten().map(|one| one.closes - one.opens).sum();
        if right && work < SHORTEST_WEEK {
            errors.add(DAYS[0], t.error_week_short(SHORTEST_WEEK / 60));
        }
        week
    }

    fn goal(&self, t: Texts, errors: &mut FieldErrors, priority: Priority) -> Goal {
        let [answer, solution] = Aim::ALL.map(|aim| {
            let name = field(aim, priority);
            let typed = self.get(&name).trim();
            let read = minutes(typed);
            if read.is_none() && !typed.is_empty() {
                errors.add(&name, t.error_goal(LONGEST / 60));
            }
            read
        });
        if answer.zip(solution).is_some_and(|(answer, solution)| solution < answer) {
            errors.add(&field(Aim::Solution, priority), t.error_goal_order());
        }
        Goal { answer, solution }
    }
}

/// Holidays as they are typed and kept: a line each.
#[must_use]
pub fn written(holidays: &BTreeMap<String, String>) -> String {
    let line = |(day, name): (&String, &String)| format!("{day} {name}").trim_end().to_owned();
    holidays.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Reads them.
///
/// # Errors
/// The first line that is no day, or that is one too many.
pub fn read_holidays(typed: &str) -> Result<BTreeMap<String, String>, String> {
    let mut all = BTreeMap::new();
    for line in typed.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (day, name) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let name = name.trim();
        let right = day.len() == 10 && weekday(day).is_some() && !name.chars().any(char::is_control);
        if !right || name.chars().count() > LONGEST_NAME || all.len() >= MOST_HOLIDAYS {
            return Err(line.chars().take(LONGEST_NAME).collect());
        }
        all.insert(day.to_owned(), name.to_owned());
    }
    Ok(all)
}

/// Minutes from hours as they are typed: `4`, `0:30`.
fn minutes(typed: &str) -> Option<i64> {
    let (hour, minute) = typed.split_once(':').unwrap_or((typed, "00"));
    let digits =
        |text: &str, most: usize| (1..=most).contains(&text.len()) && text.bytes().all(|sign| sign.is_ascii_digit());
    if !digits(hour, 3) || !digits(minute, 2) {
        return None;
    }
    let (hour, minute): (i64, i64) = (hour.parse().ok()?, minute.parse().ok()?);
    (minute < 60).then_some(hour * 60 + minute).filter(|all| (1..=LONGEST).contains(all))
}

/// The same back.
#[must_use]
pub fn hours(minutes: i64) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use texts::Lang;

    fn t() -> Texts {
        Texts::new(Lang::En)
    }

    #[test]
    fn what_is_proposed_is_right_and_comes_back_as_it_was() {
        let mut typed = Typed::proposed(&Zone::utc());
        typed.set("holidays", "2026-12-25 Christmas Day\n\n2026-01-01\n".to_owned());
        let read = typed.read(t()).expect("it is right");
        assert_eq!(read.goal(Priority::Urgent), Goal { answer: Some(30), solution: Some(240) });
        let again = Typed::of(&read);
        assert_eq!(again.get("holidays"), "2026-01-01\n2026-12-25 Christmas Day");
        for name in ["zone", "day1", "day7", "answer_low", "solution_urgent"] {
            assert_eq!(again.get(name), typed.get(name), "{name}");
        }
    }

    #[test]
    fn each_wrong_field_is_told() {
        for (name, wrong) in [
            ("day2", "from nine"),
            ("holidays", "2026-02-30"),
            ("holidays", "Christmas"),
            ("zone", "Nowhere"),
            ("answer_low", "soon"),
            ("answer_low", "0"),
            ("solution_high", "1:00"),
            ("solution_high", "169"),
        ] {
            let mut typed = Typed::proposed(&Zone::utc());
            typed.set(name, wrong.to_owned());
            let errors = typed.read(t()).expect_err("it is wrong");
            assert!(errors.all().len() == 1 && errors.of(name).is_some(), "{name} {wrong} {errors:?}");
        }
        let mut short = Typed::proposed(&Zone::utc());
        DAYS.iter().for_each(|day| short.set(day, String::new()));
        assert!(short.read(t()).is_err_and(|errors| errors.of("day1").is_some()));
    }
}
