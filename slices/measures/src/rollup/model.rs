//! What happened on a day, in numbers.

use crate::cells::{Cell, Division, SMALLEST, shown};
use crate::values::Part;
use kernel::{PersonId, PersonKind, SpaceId};
use std::collections::{BTreeMap, HashSet};

/// What is counted. Each is a word in `measure_activity.what`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// Posts that are no questions.
    Posts,
    /// Replies that are no answers.
    Comments,
    /// Questions.
    Questions,
    /// Answers.
    Answers,
    /// Employees who wrote anything.
    Employees,
    /// Customers who wrote anything.
    Customers,
    /// Spaces that are not private and not archived.
    Spaces,
    /// Those of them in which nobody wrote for a month.
    QuietSpaces,
    /// Spaces in which enough questions were answered to say on whom that hangs.
    AnsweringSpaces,
    /// Those of them in which most answered questions would be lost without three people.
    DependentSpaces,
}

impl What {
    /// The word in the table, in JSON and in files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Posts => "posts",
            Self::Comments => "comments",
            Self::Questions => "questions",
            Self::Answers => "answers",
            Self::Employees => "employees",
            Self::Customers => "customers",
            Self::Spaces => "spaces",
            Self::QuietSpaces => "quiet_spaces",
            Self::AnsweringSpaces => "answering_spaces",
            Self::DependentSpaces => "dependent_spaces",
        }
    }
}

/// Something that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The kind of the subject.
    pub kind: String,
    /// It begins a thread.
    pub is_root: bool,
    /// Who wrote it.
    pub author: PersonId,
    /// What they are to the organisation.
    pub author_kind: PersonKind,
    /// Their unit.
    pub unit: String,
    /// Where.
    pub space: SpaceId,
}

impl Written {
    fn what(&self) -> What {
        match (self.kind.as_str(), self.is_root) {
            ("questions.question", _) => What::Questions,
            ("questions.answer", _) => What::Answers,
            (_, true) => What::Posts,
            (_, false) => What::Comments,
        }
    }
}

/// A count to keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// Of which part of the house.
    pub part: Part,
    /// What.
    pub what: What,
    /// How many.
    pub count: i64,
}

#[derive(Default)]
struct Sum {
    things: BTreeMap<What, i64>,
    employees: HashSet<PersonId>,
    customers: HashSet<PersonId>,
    others: HashSet<PersonId>,
}

impl Sum {
    fn add(&mut self, written: &Written) {
        *self.things.entry(written.what()).or_default() += 1;
        match written.author_kind {
            PersonKind::Employee => self.employees.insert(written.author),
            PersonKind::Customer => self.customers.insert(written.author),
            PersonKind::Guest => self.others.insert(written.author),
        };
    }
    fn people(&self) -> i64 {
        count(self.employees.len() + self.customers.len() + self.others.len())
    }
    /// What is kept of it: things if five people made them, and each number of people from five on.
    fn kept(&self, part: &Part) -> Vec<Counted> {
        let keep = |what, count| Counted { part: part.clone(), what, count };
        let people = [(What::Employees, count(self.employees.len())), (What::Customers, count(self.customers.len()))];
        let people = people.into_iter().filter(|(_, count)| *count >= SMALLEST);
        let things = self.things.iter().map(|(what, count)| (*what, *count)).filter(|_| self.people() >= SMALLEST);
        things.chain(people).map(|(what, count)| keep(what, count)).collect()
    }
}

/// What is kept of a day: counts of the house, and of those units and spaces that may stand beside it.
#[must_use]
pub fn activity(written: &[Written], by_unit: bool, by_space: bool) -> Vec<Counted> {
    let mut house = Sum::default();
    let mut units: BTreeMap<Option<&str>, Sum> = BTreeMap::new();
    let mut spaces: BTreeMap<SpaceId, Sum> = BTreeMap::new();
    for one in written {
        let is_employee = one.author_kind == PersonKind::Employee && !one.unit.is_empty();
        house.add(one);
        units.entry(is_employee.then_some(one.unit.as_str())).or_default().add(one);
        spaces.entry(one.space).or_default().add(one);
    }
    let mut kept = house.kept(&Part::House);
    if by_unit {
        // Those of no unit stand for a part that is never shown: without it, it could be worked out.
        let parts = units.into_iter().map(|(unit, sum)| (unit.map(|unit| Part::Unit(unit.to_owned())), sum));
        kept.extend(beside(parts.collect(), Division::Apart));
    }
    if by_space {
        let parts = spaces.into_iter().map(|(space, sum)| (Some(Part::Space(space)), sum));
        kept.extend(beside(parts.collect(), Division::Overlapping));
    }
    kept
}

fn beside(parts: Vec<(Option<Part>, Sum)>, division: Division) -> Vec<Counted> {
    let cells: Vec<Cell> =
        parts.iter().map(|(part, sum)| Cell { people: sum.people(), has_figure: part.is_some() }).collect();
    let shown = shown(&cells, division);
    let visible = parts.iter().zip(shown).filter(|(_, shown)| *shown);
    visible.flat_map(|((part, sum), _)| part.as_ref().map(|part| sum.kept(part)).unwrap_or_default()).collect()
}

fn count(of: usize) -> i64 {
    i64::try_from(of).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn post(author: i64, unit: &str, space: i64) -> Written {
        Written {
            kind: "network.update".to_owned(),
            is_root: true,
            author: PersonId::new(author),
            author_kind: PersonKind::Employee,
            unit: unit.to_owned(),
            space: SpaceId::new(space),
        }
    }

    fn of(kept: &[Counted], part: &Part) -> Vec<(&'static str, i64)> {
        kept.iter().filter(|one| one.part == *part).map(|one| (one.what.name(), one.count)).collect()
    }

    #[test]
    fn what_four_people_wrote_is_not_kept() {
        let four: Vec<_> = (1..=4).map(|author| post(author, "IT", 1)).collect();
        assert_eq!(activity(&four, true, true), []);
    }

    #[test]
    fn a_unit_of_four_hides_the_one_of_five_beside_it() {
        let mut all: Vec<_> = (1..=5).map(|author| post(author, "Finance", 1)).collect();
        all.extend((6..=9).map(|author| post(author, "IT", 1)));
        all.extend((10..=16).map(|author| post(author, "Sales", 1)));
        let kept = activity(&all, true, false);
        assert_eq!(of(&kept, &Part::House), [("posts", 16), ("employees", 16)]);
        assert_eq!(of(&kept, &Part::Unit("Sales".to_owned())), [("posts", 7), ("employees", 7)]);
        assert_eq!(of(&kept, &Part::Unit("Finance".to_owned())), []);
        assert_eq!(of(&kept, &Part::Unit("IT".to_owned())), []);
        assert_eq!(kept.iter().filter(|one| matches!(one.part, Part::Space(_))).count(), 0, "spaces are not agreed");
    }

    #[test]
    fn kinds_are_told_apart() {
        let kinds = ["questions.question", "questions.answer", "network.update", "network.reply", "wiki.page"];
        let whats = [What::Questions, What::Answers, What::Posts, What::Comments, What::Posts];
        for (at, (kind, what)) in kinds.iter().zip(whats).enumerate() {
            let written = Written { kind: (*kind).to_owned(), is_root: at % 2 == 0, ..post(1, "", 1) };
            assert_eq!(written.what(), what, "{kind}");
        }
    }

    proptest! {
        #[test]
        fn the_house_less_its_units_is_nobody_or_five(authors in prop::collection::vec((0_i64..40, 0_usize..6), 0..60)) {
            let unit = |author: i64| ["", "A", "B", "C", "D", "E"][usize::try_from(author % 6).unwrap_or(0)];
            let written: Vec<_> = authors.iter().map(|(author, space)| post(*author, unit(*author), *space as i64 + 1)).collect();
            let kept = activity(&written, true, true);
            let people = |part: &Part| of(&kept, part).into_iter().find(|(what, _)| *what == "employees").map_or(0, |(_, count)| count);
            let units: i64 = ["A", "B", "C", "D", "E"].map(|unit| people(&Part::Unit(unit.to_owned()))).iter().sum();
            let rest = people(&Part::House) - units;
            prop_assert!(rest == 0 || rest >= SMALLEST || units == 0, "{rest}");
            prop_assert!(kept.iter().all(|one| one.what < What::Employees || one.count >= SMALLEST));
        }
    }
}
