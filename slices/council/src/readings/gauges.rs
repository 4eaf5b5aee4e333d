//! M41, attendance across functions, and M53, council rhythm.

use super::store::{self, Held, Which};
use db::Cx;
use evidence::{Gauge, Sample, Window, Within};
use futures::future::{BoxFuture, FutureExt};

/// Both.
pub(crate) fn all() -> [Gauge; 2] {
    [Gauge { measure: "M41", days: 90, read: attendance }, Gauge { measure: "M53", days: 90, read: rhythm }]
}

/// The councils of a place; nothing where councils can't be told apart, as by the unit of people.
fn which(within: &Within) -> Option<Which> {
    match within {
        Within::House => Some(Which::default()),
        Within::Space(space) => Some(Which { space: space.raw(), ..Which::default() }),
        Within::It => Some(Which { scope: "it".to_owned(), ..Which::default() }),
        Within::Unit(_) => None,
    }
}

fn attendance<'c>(cx: &'c mut Cx, window: &'c Window) -> BoxFuture<'c, db::Result<Sample>> {
    async move {
        let Some(which) = which(&window.within) else { return Ok(Sample::default()) };
        let meetings = store::meetings(cx, &which, window.from, window.until).await?;
        Ok(attended(&meetings))
    }
    .boxed()
}

/// The mean over meetings of functions present ÷ functions seated. A meeting of a council without functions says nothing.
fn attended(meetings: &[Held]) -> Sample {
    #[expect(clippy::cast_precision_loss, reason = "there are at most eight functions")]
    let share = |one: &Held| one.present as f64 / one.seated as f64;
    let shares: Vec<f64> = meetings.iter().filter(|one| one.closed && one.seated > 0).map(share).collect();
    #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^52")]
    let value = (!shares.is_empty()).then(|| shares.iter().sum::<f64>() / shares.len() as f64);
    Sample { value, base: i64::try_from(shares.len()).unwrap_or(i64::MAX), people: None }
}

fn rhythm<'c>(cx: &'c mut Cx, window: &'c Window) -> BoxFuture<'c, db::Result<Sample>> {
    async move {
        let Some(which) = which(&window.within) else { return Ok(Sample::default()) };
        let meetings = store::meetings(cx, &which, window.from, window.until).await?;
        let promised = store::promised(cx, &which, window.from, window.until).await?;
        Ok(rhythm_of(&meetings, promised))
    }
    .boxed()
}

/// Meetings held with quorum and published minutes ÷ planned, × actions done on time ÷ promised; where nothing was promised, the
/// meetings alone.
fn rhythm_of(meetings: &[Held], (promised, done): (i64, i64)) -> Sample {
    let held = meetings.iter().filter(|one| one.closed && one.minutes && one.quorum).count();
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let held = Sample::share(count(held), count(meetings.len()));
    let kept = Sample::share(done, promised).value.unwrap_or(1.0);
    Sample { value: held.value.map(|share| share * kept), ..held }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::SubjectId;

    fn held(closed: bool, minutes: bool, quorum: bool, present: i64, seated: i64) -> Held {
        Held { council: SubjectId::new(1), closed, minutes, quorum, seated, present }
    }

    #[test]
    fn attendance_is_the_mean_over_meetings_with_functions() {
        let meetings = [
            held(true, true, true, 3, 4),
            held(true, false, false, 1, 4),
            held(true, true, true, 0, 0),
            held(false, false, false, 0, 4),
        ];
        let sample = attended(&meetings);
        assert_eq!((sample.value, sample.base), (Some(0.5), 2));
        assert_eq!(attended(&[]).value, None);
    }

    #[test]
    fn rhythm_counts_what_was_planned_and_what_was_promised() {
        let meetings = [
            held(true, true, true, 1, 1),
            held(true, true, false, 1, 1),
            held(true, true, true, 1, 1),
            held(false, false, false, 0, 0),
        ];
        assert_eq!(rhythm_of(&meetings, (4, 3)).value, Some(0.5 * 0.75));
        assert_eq!(rhythm_of(&meetings, (0, 0)).value, Some(0.5));
        assert_eq!(rhythm_of(&meetings, (0, 0)).base, 4);
        assert_eq!(rhythm_of(&[], (2, 2)).value, None);
    }
}
