//! How often somebody may try, counted by account and kept in the database, so that it holds on all nodes.

mod store;

use db::Cx;
use std::time::Duration;

/// Wrong answers that cost nothing.
const FREE: i64 = 5;
/// The first pause; each further one is twice as long.
const FIRST_PAUSE: Duration = Duration::from_secs(30);
/// The longest pause.
const LONGEST_PAUSE: Duration = Duration::from_secs(15 * 60);
/// After so long without a try, counting begins anew.
const FORGET: Duration = Duration::from_secs(3600);

/// Counts a try at a secret before it is looked at, so that tries at the same moment are all counted.
///
/// `None` lets it pass; otherwise how long to wait.
///
/// # Errors
/// If the database refuses.
pub async fn take(cx: &mut Cx, what: &str, whose: &str) -> db::Result<Option<Duration>> {
    let (key, now) = (key(what, whose), cx.now());
    let Some(count) = store::count(cx, &key, now, now.minus(FORGET)).await? else {
        return Ok(Some(store::until(cx, &key).await?.since(now)));
    };
    if let Some(pause) = pause_after(count) {
        store::pause(cx, &key, now.plus(pause)).await?;
    }
    Ok(None)
}

/// The try was right: counting begins anew.
///
/// # Errors
/// If the database refuses.
pub async fn forget(cx: &mut Cx, what: &str, whose: &str) -> db::Result<()> {
    store::remove(cx, &key(what, whose)).await
}

/// Counts one of at most `most` in an hour; whether it may pass.
///
/// # Errors
/// If the database refuses.
pub async fn take_hourly(cx: &mut Cx, what: &str, whose: &str, most: u32) -> db::Result<bool> {
    let (now, hour) = (cx.now(), Duration::from_secs(3600));
    let count = store::count_hourly(cx, &key(what, whose), now, now.minus(hour)).await?;
    Ok(count <= i64::from(most))
}

/// Forgets what says nothing any more.
///
/// # Errors
/// If the database refuses.
pub async fn sweep(cx: &mut Cx) -> db::Result<()> {
    let now = cx.now();
    store::sweep(cx, now, now.minus(FORGET)).await
}

fn key(what: &str, whose: &str) -> String {
    web::keys::hash(&format!("{what}:{}", whose.to_lowercase()))
}

fn pause_after(count: i64) -> Option<Duration> {
    let doublings = u32::try_from(count - FREE).ok()?;
    Some(FIRST_PAUSE.saturating_mul(2_u32.saturating_pow(doublings)).min(LONGEST_PAUSE))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_begin_after_the_fifth_try_and_double_up_to_a_quarter_of_an_hour() {
        let seconds = |count| pause_after(count).map(|pause| pause.as_secs());
        assert_eq!(
            [1, 4, 5, 6, 7, 8, 9, 10, 40].map(seconds),
            [None, None, Some(30), Some(60), Some(120), Some(240), Some(480), Some(900), Some(900)]
        );
    }
}
