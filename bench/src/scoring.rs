//! What it takes to score a large round: five thousand raters with all questions, their intervals and agreement.

use crate::process;
use anyhow::Result;
use maturity::{Answer, Group, Instrument, Length, Rater, scoring};

const RATERS: usize = 5_000;

/// Measures and prints it.
pub(crate) fn print() -> Result<()> {
    let instrument = Instrument::current();
    let raters: Vec<Rater> = (0..RATERS).map(|number| rater(instrument, number)).collect();
    let before = process::own_cpu()?;
    let scored = scoring::score(instrument, &Length::Full, &raters);
    let spent = process::own_cpu()? - before;
    let alpha = scored.alpha.unwrap_or_default();
    println!("\nScoring {RATERS} raters: {:.0} ms of CPU (alpha {alpha:.3}).", spent.as_secs_f64() * 1e3);
    Ok(())
}

/// A rater whose answers follow from their number.
fn rater(instrument: &Instrument, number: usize) -> Rater {
    let group = Group::ALL[number % Group::ALL.len()];
    let answer = |(at, item): (usize, &maturity::Item)| {
        let step = (number * 7 + at * 11 + number / 5) % 13;
        let stage = u8::try_from(step % 5).unwrap_or(0);
        item.asked.contains(&group).then_some(match step {
            12 => Answer::DontKnow,
            9..=11 => Answer::Guess(stage),
            _ => Answer::Sure(stage),
        })
    };
    Rater { group, answers: instrument.items.iter().enumerate().map(answer).collect() }
}
