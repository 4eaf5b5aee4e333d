//! What comes round by the clock.

use crate::{Outcome, lease};
use db::{Cx, params};
use futures::future::BoxFuture;
use std::time::Duration;

/// A thing that is done again and again, by one node at a time.
#[derive(Clone, Copy)]
pub struct Schedule {
    /// `slice.what_it_does`.
    pub name: &'static str,
    /// How often.
    pub every: Duration,
    /// What is done, in a transaction of its own.
    pub run: for<'c> fn(&'c mut Cx) -> BoxFuture<'c, Outcome>,
}

impl Schedule {
    /// Runs it if it is due; whether it ran.
    pub(crate) async fn run_if_due(self, cx: &mut Cx, holder: &str) -> Result<bool, crate::Failure> {
        if lease::hold(cx, self.name, holder, Duration::from_secs(60)).await?.is_none() {
            return Ok(false);
        }
        if !self.is_due(cx).await? {
            return Ok(false);
        }
        let sql = "INSERT INTO schedule (name, last_run_at) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET last_run_at = $2";
        cx.execute(sql, params![self.name, cx.now()]).await?;
        (self.run)(cx).await?;
        Ok(true)
    }

    async fn is_due(&self, cx: &mut Cx) -> db::Result<bool> {
        let last = cx.optional::<i64>("SELECT last_run_at FROM schedule WHERE name = $1", params![self.name]).await?;
        Ok(last.is_none_or(|last| cx.now().since(last.into()) >= self.every))
    }
}

/// Those of the schedules whose time has come. Another node may take them first: [`Schedule::run_if_due`] decides.
pub(crate) async fn due(cx: &mut Cx, schedules: Vec<Schedule>) -> db::Result<Vec<Schedule>> {
    let mut due = Vec::new();
    for schedule in schedules {
        if schedule.is_due(cx).await? {
            due.push(schedule);
        }
    }
    Ok(due)
}
