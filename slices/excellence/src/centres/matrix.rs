//! The matrix of skills: who of a roster did what here, who says what of themselves, and where nobody or one person alone is.

use crate::roster::store::Place;
use crate::skills::{Level, Skill, store as skills};
use crate::{t, wording};
use db::Cx;
use kernel::PersonId;
use std::collections::HashMap;
use web::Visit;
use web::faces::Faces;
use web::view::PersonView;

/// The matrix, for those who work here.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Matrix {
    /// What the columns are.
    pub skills: Vec<&'static str>,
    pub rows: Vec<Row>,
    /// Skills that nobody showed within a year.
    pub nobody: Vec<&'static str>,
    /// Skills that one person alone showed.
    pub single: Vec<&'static str>,
}

/// One person's row.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Row {
    pub person: PersonView,
    pub part: String,
    pub cells: Vec<Cell>,
}

/// One person and one skill.
#[derive(Clone)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Cell {
    /// How often they showed it within a year; nothing if not at all.
    pub count: Option<i64>,
    /// When last.
    pub last: String,
    /// What they say of themselves.
    pub level: &'static str,
    pub wish: bool,
}

/// What is known of one person and one skill.
#[derive(Clone, Debug, Default)]
pub(crate) struct Known {
    pub count: i64,
    pub last: Option<kernel::Timestamp>,
    pub level: Level,
    pub wish: bool,
}

/// Everything of these people, by person and skill.
///
/// # Errors
/// If the database refuses.
pub(crate) async fn known(cx: &mut Cx, people: &[PersonId]) -> db::Result<HashMap<(PersonId, Skill), Known>> {
    let mut all: HashMap<(PersonId, Skill), Known> = HashMap::new();
    for one in skills::shown_by(cx, people).await? {
        let Some(skill) = Skill::from_name(&one.skill_name) else { continue };
        let cell = all.entry((one.person, skill)).or_default();
        (cell.count, cell.last) = (one.count, Some(one.last));
    }
    for one in skills::stated_by(cx, people).await? {
        let Some(skill) = Skill::from_name(&one.skill_name).filter(|_| !one.hidden) else { continue };
        let cell = all.entry((one.person, skill)).or_default();
        (cell.level, cell.wish) = (Level::stored(&one.level_name), one.wish);
    }
    Ok(all)
}

/// How many of these people showed each skill.
#[must_use]
pub(crate) fn holders(known: &HashMap<(PersonId, Skill), Known>, skill: Skill) -> usize {
    known.iter().filter(|((_, of), cell)| *of == skill && cell.count > 0).count()
}

impl Matrix {
    /// Of those on a roster.
    pub(crate) async fn load(cx: &mut Cx, visit: &Visit, roster: &[Place]) -> db::Result<Self> {
        let t = t::Texts::new(visit.lang);
        let people: Vec<PersonId> = roster.iter().map(|place| place.person).collect();
        let known = known(cx, &people).await?;
        let faces = Faces::load(cx, people).await?;
        let with = |wanted: usize| {
            let such = Skill::ALL.iter().filter(|skill| holders(&known, **skill) == wanted);
            such.map(|skill| wording::skill(t, *skill).0).collect()
        };
        let row = |place: &Place| Row {
            person: faces.view(visit, place.person),
            part: place.part.clone(),
            cells: Skill::ALL.iter().map(|skill| cell(visit, known.get(&(place.person, *skill)))).collect(),
        };
        Ok(Self {
            skills: Skill::ALL.iter().map(|skill| wording::skill(t, *skill).0).collect(),
            rows: roster.iter().map(row).collect(),
            nobody: with(0),
            single: with(1),
        })
    }
}

fn cell(visit: &Visit, known: Option<&Known>) -> Cell {
    let t = t::Texts::new(visit.lang);
    let known = known.cloned().unwrap_or_default();
    Cell {
        count: (known.count > 0).then_some(known.count),
        last: known.last.map(|at| visit.words(at)).unwrap_or_default(),
        level: wording::level(t, known.level),
        wish: known.wish,
    }
}
