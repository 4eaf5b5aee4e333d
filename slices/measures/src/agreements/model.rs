//! What an agreement on measuring says, and what can be wrong with one.

use crate::day::Day;
use crate::t;
use kernel::{AgreementId, PersonId, Timestamp};
use texts::Lang;
use web::FieldErrors;

/// The longest text of an agreement, in characters.
pub const LONGEST: usize = 20_000;
const SHORT: usize = 120;

/// An agreement with what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreement {
    /// Which one.
    pub id: AgreementId,
    /// Who recorded it.
    pub recorded_by: PersonId,
    /// Who signed for the staff.
    pub staff_representative: String,
    /// Who signed for the protection of data.
    pub privacy_officer: String,
    /// When it was signed.
    pub signed_on: Day,
    /// What was written before this day is never counted.
    pub counts_from: Day,
    /// Its text, Markdown.
    pub wording: String,
    /// Figures for units are allowed.
    pub by_unit: bool,
    /// Figures for spaces are allowed.
    pub by_space: bool,
    /// The measures that it allows, in the order of the method.
    pub measures: Vec<String>,
    /// Who confirmed it.
    pub confirmed_by: Option<PersonId>,
    /// Since when it holds.
    pub confirmed_at: Option<Timestamp>,
    /// Who ended it.
    pub ended_by: Option<PersonId>,
    /// Until when it held.
    pub ended_at: Option<Timestamp>,
    /// Why it ended.
    pub end_reason: String,
    /// The one that took its place.
    pub replaced_by: Option<AgreementId>,
    /// What had been collected was deleted with it.
    pub erased: bool,
}

/// Where an agreement is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Recorded, and nobody else has confirmed it.
    Waiting,
    /// It holds.
    InForce,
    /// It holds no more, or was withdrawn.
    Ended,
}

impl Agreement {
    /// Where it is.
    #[must_use]
    pub const fn stage(&self) -> Stage {
        match (self.confirmed_at, self.ended_at) {
            (_, Some(_)) => Stage::Ended,
            (Some(_), None) => Stage::InForce,
            (None, None) => Stage::Waiting,
        }
    }
    /// Whether it allows this measure.
    #[must_use]
    pub fn allows(&self, measure: &str) -> bool {
        self.measures.iter().any(|allowed| allowed == measure)
    }
    /// The first day that is rolled up: that on which it came to hold.
    #[must_use]
    pub fn first_day(&self) -> Option<Day> {
        self.confirmed_at.map(Day::of)
    }
    /// Whether it says the same as what was typed, as a repeated request does.
    #[must_use]
    pub fn says(&self, new: &NewAgreement) -> bool {
        let said = (&self.staff_representative, &self.privacy_officer, self.signed_on, self.counts_from, &self.wording);
        let typed = (&new.staff_representative, &new.privacy_officer, new.signed_on, new.counts_from, &new.wording);
        said == typed && self.measures == new.measures && (self.by_unit, self.by_space) == (new.by_unit, new.by_space)
    }
    #[cfg(test)]
    pub(crate) fn of_test(recorded_by: PersonId) -> Self {
        Self {
            id: AgreementId::new(1),
            recorded_by,
            staff_representative: String::new(),
            privacy_officer: String::new(),
            signed_on: Day::new(0),
            counts_from: Day::new(0),
            wording: String::new(),
            by_unit: false,
            by_space: false,
            measures: Vec::new(),
            confirmed_by: None,
            confirmed_at: None,
            ended_by: None,
            ended_at: None,
            end_reason: String::new(),
            replaced_by: None,
            erased: false,
        }
    }
}

/// An agreement to record.
#[derive(Clone, Debug, PartialEq)]
pub struct NewAgreement {
    /// Who signed for the staff.
    pub staff_representative: String,
    /// Who signed for the protection of data.
    pub privacy_officer: String,
    /// When it was signed.
    pub signed_on: Day,
    /// What was written before this day is never counted.
    pub counts_from: Day,
    /// Its text, Markdown.
    pub wording: String,
    /// Figures for units are allowed.
    pub by_unit: bool,
    /// Figures for spaces are allowed.
    pub by_space: bool,
    /// The measures that it allows, in the order of the method.
    pub measures: Vec<String>,
}

/// The form, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub struct Typed {
    /// Who signed for the staff.
    pub staff_representative: String,
    /// Who signed for the protection of data.
    pub privacy_officer: String,
    /// When it was signed, as `2026-11-23`.
    pub signed_on: String,
    /// From which day on things are counted.
    pub counts_from: String,
    /// The text.
    pub wording: String,
    /// Figures for units are allowed.
    pub by_unit: bool,
    /// Figures for spaces are allowed.
    pub by_space: bool,
    /// The ids of the measures.
    pub measures: Vec<String>,
    /// The client's key.
    pub key: String,
}

impl Typed {
    /// What it says, if it can be taken.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn read(&self, lang: Lang, today: Day) -> Result<NewAgreement, FieldErrors> {
        let (t, mut errors) = (t::Texts::new(lang), FieldErrors::new());
        let staff_representative = self.name(&t, &mut errors, "staff_representative", &self.staff_representative);
        let privacy_officer = self.name(&t, &mut errors, "privacy_officer", &self.privacy_officer);
        if !staff_representative.is_empty() && staff_representative.to_lowercase() == privacy_officer.to_lowercase() {
            errors.add("privacy_officer", t.error_same_person());
        }
        let signed_on = Day::parse(&self.signed_on).filter(|day| *day <= today);
        let counts_from = Day::parse(&self.counts_from).filter(|day| *day <= today);
        if signed_on.is_none() {
            errors.add("signed_on", t.error_signed_on());
        }
        if counts_from.is_none() {
            errors.add("counts_from", t.error_counts_from());
        }
        let wording = self.wording.replace("\r\n", "\n");
        match wording.trim().chars().count() {
            0 => errors.add("wording", t.error_wording_missing()),
            long if long > LONGEST => errors.add("wording", t.error_wording_long(LONGEST)),
            _ if wording.contains('\0') => errors.add("wording", t.error_zero()),
            _ => {}
        }
        let all = maturity::measures::all().iter().map(|measure| &measure.id);
        let measures: Vec<String> = all.filter(|id| self.measures.contains(id)).cloned().collect();
        if measures.is_empty() {
            errors.add("measures", t.error_measures_missing());
        }
        match (signed_on, counts_from, errors.is_empty()) {
            (Some(signed_on), Some(counts_from), true) => Ok(NewAgreement {
                staff_representative,
                privacy_officer,
                signed_on,
                counts_from,
                wording,
                by_unit: self.by_unit,
                by_space: self.by_space,
                measures,
            }),
            _ => Err(errors),
        }
    }

    fn name(&self, t: &t::Texts, errors: &mut FieldErrors, field: &str, typed: &str) -> String {
        let name = markup::safe_name(typed.trim()).into_owned();
        match name.chars().count() {
            0 => errors.add(field, t.error_name_missing()),
            long if long > SHORT => errors.add(field, t.error_long(SHORT)),
            _ => {}
        }
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed() -> Typed {
        Typed {
            staff_representative: " Katja Sommer ".to_owned(),
            privacy_officer: "Oskar Nyström".to_owned(),
            signed_on: "2026-11-20".to_owned(),
            counts_from: "2026-09-01".to_owned(),
            wording: "We measure the whole.\r\n".to_owned(),
            by_unit: true,
            by_space: false,
            measures: ["M04", "M99", "M01"].map(str::to_owned).into(),
            key: String::new(),
        }
    }

    fn today() -> Day {
        Day::parse("2026-11-23").expect("a day")
    }

    #[test]
    fn what_is_typed_becomes_an_agreement() {
        let read = typed().read(Lang::En, today()).expect("it is whole");
        assert_eq!(
            (read.staff_representative.as_str(), read.measures),
            ("Katja Sommer", vec!["M01".to_owned(), "M04".to_owned()])
        );
    }

    #[test]
    fn what_is_wrong_is_told_by_field() {
        let wrong = Typed { signed_on: "2026-11-24".to_owned(), counts_from: "soon".to_owned(), ..Typed::default() };
        let errors = wrong.read(Lang::En, today()).expect_err("nearly nothing is right");
        let fields: Vec<_> = errors.all().iter().map(|(field, _)| field.as_str()).collect();
        assert_eq!(
            fields,
            ["staff_representative", "privacy_officer", "signed_on", "counts_from", "wording", "measures"]
        );
        let one = Typed { privacy_officer: "katja sommer".to_owned(), ..typed() };
        assert!(one.read(Lang::En, today()).expect_err("one person signs once").of("privacy_officer").is_some());
    }

    #[test]
    fn an_agreement_waits_holds_and_ends() {
        let mut agreement = Agreement::of_test(PersonId::new(1));
        assert_eq!(agreement.stage(), Stage::Waiting);
        agreement.confirmed_at = Some(today().start());
        assert_eq!((agreement.stage(), agreement.first_day()), (Stage::InForce, Some(today())));
        agreement.ended_at = Some(today().end());
        assert_eq!(agreement.stage(), Stage::Ended);
    }
}
