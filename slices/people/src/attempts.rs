//! How often somebody may try, counted by account and kept in the database, so that it holds on all nodes.

use db::{Cx, params};
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
    let sql = "INSERT INTO attempt (key, count, since, until) VALUES ($1, 1, $2, 0)
               ON CONFLICT (key) DO UPDATE SET count = CASE WHEN attempt.since <= $3 THEN 1 ELSE attempt.count + 1 END, since = $2
               WHERE attempt.until <= $2 RETURNING count";
    let Some(count) = cx.optional::<i64>(sql, params![key, now, now.minus(FORGET)]).await? else {
        let until = cx.row::<kernel::Timestamp>("SELECT until FROM attempt WHERE key = $1", params![key]).await?;
        return Ok(Some(until.since(now)));
    };
    if let Some(pause) = pause_after(count) {
        cx.execute("UPDATE attempt SET until = $2 WHERE key = $1", params![key, now.plus(pause)]).await?;
    }
    Ok(None)
}

/// The try was right: counting begins anew.
///
/// # Errors
/// If the database refuses.
pub async fn forget(cx: &mut Cx, what: &str, whose: &str) -> db::Result<()> {
    cx.execute("DELETE FROM attempt WHERE key = $1", params![key(what, whose)]).await.map(drop)
}

/// Counts one of at most `most` in an hour; whether it may pass.
///
/// # Errors
/// If the database refuses.
pub async fn take_hourly(cx: &mut Cx, what: &str, whose: &str, most: u32) -> db::Result<bool> {
    let hour = Duration::from_secs(3600);
    let sql = "INSERT INTO attempt (key, count, since, until) VALUES ($1, 1, $2, 0)
               ON CONFLICT (key) DO UPDATE SET
                   count = CASE WHEN attempt.since <= $3 THEN 1 ELSE attempt.count + 1 END,
                   since = CASE WHEN attempt.since <= $3 THEN $2 ELSE attempt.since END
               RETURNING count";
    let count: i64 = cx.row(sql, params![key(what, whose), cx.now(), cx.now().minus(hour)]).await?;
    Ok(count <= i64::from(most))
}

/// Forgets what says nothing any more.
///
/// # Errors
/// If the database refuses.
pub async fn sweep(cx: &mut Cx) -> db::Result<()> {
    cx.execute("DELETE FROM attempt WHERE since <= $1 AND until <= $2", params![cx.now().minus(FORGET), cx.now()])
        .await
        .map(drop)
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
