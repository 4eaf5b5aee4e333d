//! What this slice knows of the method's measures beyond their data: in which unit they are told, into which parts of the house they
//! may be read, what they leave out, and for which capability they wait.

use crate::t;
use maturity::measures::Measure;
use maturity::{Instrument, Words};
use texts::Lang;

/// How a raw value is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// A share of one, in per cent.
    Share,
    /// Days.
    Days,
    /// Hours.
    Hours,
    /// A number without a unit.
    Number,
}

/// Into which parts a measure may be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// Space by space.
    pub spaces: bool,
    /// Unit by unit.
    pub units: bool,
    /// Those who work in IT.
    pub it: bool,
}

/// How the values of this measure are told.
#[must_use]
pub fn told(measure: &str) -> Told {
    match measure {
        "M02" => Told::Days,
        "M16" => Told::Hours,
        "M09" | "M10" | "M51" => Told::Number,
        _ => Told::Share,
    }
}

/// A raw value in the words of its measure.
#[must_use]
pub fn say(lang: Lang, measure: &str, value: f64) -> String {
    let t = t::Texts::new(lang);
    match told(measure) {
        Told::Share => texts::percent(value, lang),
        Told::Days => t.value_days(texts::decimal(value, 1, lang)),
        Told::Hours => t.value_hours(texts::decimal(value, 1, lang)),
        Told::Number => texts::decimal(value, 2, lang),
    }
}

/// Into which parts this measure may be read. The others are about the whole, or about so few people that no part would be shown.
#[must_use]
pub fn parts(measure: &str) -> Parts {
    let none = Parts::default();
    match measure {
        "M03" | "M04" | "M23" | "M26" => Parts { spaces: true, ..none },
        "M07" => Parts { units: true, it: true, ..none },
        "M10" => Parts { units: true, ..none },
        _ => none,
    }
}

/// What the measure does not see, in a sentence.
#[must_use]
pub fn leaves_out(lang: Lang, measure: &str) -> String {
    let own = t::lookup(lang, &format!("leaves-{}", measure.to_lowercase()), &[]);
    own.unwrap_or_else(|| t::Texts::new(lang).leaves_usual().to_owned())
}

/// The capability whose coming lights a measure that nothing reads yet: "the wiki".
#[must_use]
pub fn waits_for(lang: Lang, measure: &str) -> String {
    let capability = match measure {
        "M02" => "blog",
        "M05" => "help-desk",
        "M06" => "wiki",
        "M11" | "M12" => "ideas",
        "M13" | "M51" => "experiments",
        "M14" => "guideline",
        "M16" | "M32" => "moderation",
        "M20" | "M21" => "inbox",
        "M23" => "acceptance",
        "M24" => "customer-ideas",
        "M25" => "entitlements",
        "M27" => "records",
        "M28" | "M29" | "M40" => "initiatives",
        "M30" => "accounts",
        "M31" => "simulation",
        "M41" | "M53" => "council",
        "M42" | "M43" => "bridge",
        "M44" => "capability-map",
        "M45" => "strategy",
        "M50" => "skills",
        "M52" => "request-desk",
        "M54" => "workshops",
        _ => "other",
    };
    t::lookup(lang, &format!("waits-{capability}"), &[]).unwrap_or_default()
}

/// The stage after the one that a value has reached, and what it takes; nothing at the last one.
#[must_use]
pub fn next_stage(lang: Lang, measure: &Measure, value: f64) -> Option<String> {
    let reading = measure.reading(value);
    let next = (1_u8..=4).find(|stage| reading < f64::from(*stage))?;
    let stage = Words::of(Instrument::current(), lang).stage(next).to_owned();
    let takes = say(lang, &measure.id, *measure.breakpoints.get(usize::from(next))?);
    Some(t::Texts::new(lang).next_stage(stage, takes))
}

/// What the measure needs at least: "30 questions"; nothing where one thing is enough.
#[must_use]
pub fn needs(lang: Lang, measure: &Measure) -> Option<String> {
    let needs = measure.needs.as_ref()?;
    Some(t::Texts::new(lang).count_of(texts::grouped(needs.least, lang), thing(lang, &needs.of)))
}

/// "12 of 30 questions", for a measure that has too few yet.
#[must_use]
pub fn too_few(lang: Lang, measure: &Measure, base: i64) -> String {
    let t = t::Texts::new(lang);
    match &measure.needs {
        Some(needs) => t.so_far(texts::grouped(base, lang), texts::grouped(needs.least, lang), thing(lang, &needs.of)),
        None => t.nothing_yet().to_owned(),
    }
}

/// On how much a value stands: "47 questions".
#[must_use]
pub fn base(lang: Lang, measure: &Measure, base: i64) -> String {
    let of = measure.needs.as_ref().map_or("things", |needs| needs.of.as_str());
    t::Texts::new(lang).count_of(texts::grouped(base, lang), thing(lang, of))
}

fn thing(lang: Lang, of: &str) -> String {
    t::lookup(lang, &format!("of-{of}"), &[]).unwrap_or_else(|| of.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_measure_says_what_it_waits_for_and_what_it_needs_in_each_language() {
        for lang in Lang::ALL {
            for measure in maturity::measures::all() {
                assert!(!waits_for(lang, &measure.id).is_empty(), "{}", measure.id);
                assert!(!leaves_out(lang, &measure.id).is_empty(), "{}", measure.id);
                if let Some(needs) = &measure.needs {
                    let key = format!("of-{}", needs.of);
                    assert!(t::lookup(lang, &key, &[]).is_some(), "{lang:?} has no word for {}", needs.of);
                }
            }
        }
    }

    #[test]
    fn the_next_stage_and_what_it_takes() {
        let measure = maturity::measures::find("M04").expect("the method has it");
        let next = |value| next_stage(Lang::En, measure, value);
        assert_eq!(next(0.5), Some("Next: Scaling and optimising, at 58%".to_owned()));
        assert_eq!(next(0.58), Some("Next: Empowering, at 80%".to_owned()));
        assert_eq!(next(0.8), None);
        let german = next_stage(Lang::De, measure, 0.0).expect("there is a next one");
        assert!(german.starts_with("Als Nächstes: ") && german.contains("25"), "{german}");
    }

    #[test]
    fn values_are_told_in_their_own_unit() {
        assert_eq!(say(Lang::En, "M04", 0.583), "58%");
        assert_eq!(say(Lang::En, "M10", 0.8214), "0.82");
        assert_eq!(say(Lang::De, "M02", 13.5), "13,5 Tage");
    }
}
