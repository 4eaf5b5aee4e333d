//! The rounds of assessment that the demo company has behind it.

use super::super::time::When;
use super::Place;
use anyhow::{Context, Result, bail};
use assessments::import::{PastRater, PastRound};
use db::Cx;
use kernel::{PersonId, Timestamp};
use maturity::{Group, Instrument, Item};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DemoRound {
    title: String,
    length: String,
    led_by: String,
    opened: String,
    closed: String,
    published: String,
    close_to: i64,
    matters: i64,
    sub: BTreeMap<String, f64>,
    group: BTreeMap<String, DemoGroup>,
    #[serde(default)]
    remark: Vec<DemoRemark>,
}

/// How a group sees it: by how much better or worse than the average, by block.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(non_snake_case, reason = "the blocks' letters, as the instrument writes them")]
struct DemoGroup {
    answered: usize,
    silent: usize,
    I: f64,
    E: f64,
    B: f64,
    T: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoRemark {
    group: String,
    item: String,
    text: String,
}

/// Puts the rounds in, the earliest first.
pub(super) async fn fill(cx: &mut Cx, rounds: &[DemoRound], place: &Place<'_>) -> Result<()> {
    for round in rounds {
        let past = round.past(place.anchor, place.who(&round.led_by)?).with_context(|| round.title.clone())?;
        assessments::import::past(cx, &past).await?;
    }
    Ok(())
}

impl DemoRound {
    fn past(&self, anchor: Timestamp, led_by: PersonId) -> Result<PastRound> {
        let mut raters = Vec::new();
        for (code, group) in &self.group {
            let of_group = Group::from_code(code).with_context(|| format!("{code} is no group"))?;
            for number in 0..group.answered {
                raters.push(self.rater(of_group, group, number)?);
            }
        }
        for remark in &self.remark {
            let first = raters.iter_mut().find(|rater| rater.group == remark.group && rater.remarks.is_empty());
            let Some(rater) = first else { bail!("nobody of {} is left to write a remark", remark.group) };
            rater.remarks.push((remark.item.clone(), remark.text.clone()));
        }
        let at = |text: &str| When::parse(text)?.at(anchor);
        Ok(PastRound {
            title: self.title.clone(),
            length: self.length.clone(),
            led_by,
            opened: at(&self.opened)?,
            closed: at(&self.closed)?,
            published: at(&self.published)?,
            silent: self.group.iter().map(|(code, group)| (code.clone(), group.silent)).collect(),
            raters,
        })
    }

    fn rater(&self, of_group: Group, group: &DemoGroup, number: usize) -> Result<PastRater> {
        let instrument = Instrument::current();
        let mut answers = Vec::new();
        for item in instrument.items.iter().filter(|item| item.asked.contains(&of_group)) {
            let sub = &instrument.sub_dimensions[item.sub].id;
            let mean = *self.sub.get(sub).with_context(|| format!("nothing is said about {sub}"))?;
            let wanted = mean + group.sees(sub);
            answers.push((item.id.clone(), said(wanted, of_group, item, number)));
        }
        let turn = i64::try_from(number % 3).unwrap_or(0) - 1;
        Ok(PastRater {
            group: of_group.code().to_owned(),
            answers,
            close_to: Some((self.close_to + turn).clamp(0, 10)),
            matters: Some((self.matters - turn).clamp(0, 10)),
            ..PastRater::default()
        })
    }
}

impl DemoGroup {
    fn sees(&self, sub: &str) -> f64 {
        match sub.as_bytes().first() {
            Some(b'I') => self.I,
            Some(b'E') => self.E,
            Some(b'B') => self.B,
            _ => self.T,
        }
    }
}

/// What the rater of this number says where the group means this much: spread evenly over a stage and a half, now and then a guess, and
/// "don't know" more often about what lies far from one's own work.
fn said(wanted: f64, group: Group, item: &Item, number: usize) -> String {
    let letters: usize = item.id.bytes().map(usize::from).sum();
    let step = (number * 7 + letters * 3 + group as usize * 5) % 12;
    let far = matches!(
        (group, item.id.as_bytes().first()),
        (Group::Employees | Group::ItStaff, Some(b'E' | b'B')) | (Group::Front | Group::Marketing, Some(b'T'))
    );
    let (unknown, out) = if far { (step % 5 == 4, step % 7 == 6) } else { (step == 11, false) };
    match (unknown, out) {
        (true, _) => "DK".to_owned(),
        (_, true) => "NMA".to_owned(),
        _ => {
            #[expect(clippy::cast_precision_loss, reason = "0 to 11")]
            let spread = (step as f64 - 5.5) / 11.0 * 1.5;
            #[expect(clippy::cast_possible_truncation, reason = "0 to 4")]
            let stage = (wanted + spread).round().clamp(0.0, 4.0) as i64;
            format!("{stage}{}", if step % 6 == 3 { "?" } else { "" })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use maturity::{Block, Kind, Length, Rater, placement, scoring};

    fn placed(round: &DemoRound) -> (scoring::Result, placement::Placement) {
        let instrument = Instrument::current();
        let past = round.past(Timestamp::from_millis(0), PersonId::new(1)).expect("the round is sound");
        let rater = |past: &PastRater| {
            let mut rater = Rater::new(instrument, Group::from_code(&past.group).expect("a group"));
            for (item, answer) in &past.answers {
                rater.answers[instrument.item(item).expect("an item")] = Some(answer.parse().expect("an answer"));
            }
            rater
        };
        let raters: Vec<Rater> = past.raters.iter().map(rater).collect();
        let scored = scoring::score(instrument, &Length::Full, &raters);
        let placed = placement::place(instrument, &scored, None);
        (scored, placed)
    }

    #[test]
    fn havsel_was_a_laggard_and_is_internally_mature() {
        let file: super::super::File = crate::demo::source::toml("journey.toml").expect("the file is sound");
        let [first, second] = &file.round[..] else { panic!("two rounds") };
        assert_eq!(placed(first).1.kind, Some(Kind::Laggard));
        let (scored, now) = placed(second);
        assert_eq!(now.kind, Some(Kind::InternallyMature));
        assert!(!now.provisional && now.unknown_cannot_change);
        let internal = scored.block(Block::Internal).value.expect("a score");
        assert!((2.6..3.0).contains(&internal), "{internal}");
    }
}
