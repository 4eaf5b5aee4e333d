//! What the metrics page tells beside requests: the queue of effects and the open streams.

use db::Cx;
use kernel::Viewer;
use std::time::Duration;

/// Between two looks at the queue.
const EVERY: Duration = Duration::from_secs(10);

/// Looks at the queue again and again. On several nodes each tells the same numbers, for the queue is one.
pub(crate) async fn watch(db: db::Db) {
    metrics::describe_gauge!("effects_waiting", "Effects that have not happened yet");
    metrics::describe_gauge!("effects_oldest_seconds", metrics::Unit::Seconds, "How long the oldest of them waits");
    metrics::describe_gauge!("effects_parked", "Effects that failed too often and wait for an administrator");
    metrics::describe_gauge!("live_streams", "Open streams of live updates on this node");
    loop {
        match db.read(Viewer::System, look).await {
            Ok((waiting, parked)) => {
                let age = waiting.oldest.map_or(Duration::ZERO, |oldest| db.clock().now().since(oldest));
                metrics::gauge!("effects_waiting").set(waiting.count as f64);
                metrics::gauge!("effects_oldest_seconds").set(age.as_secs_f64());
                metrics::gauge!("effects_parked").set(parked as f64);
            }
            Err(error) => tracing::warn!(%error, "the queue could not be measured"),
        }
        tokio::time::sleep(EVERY).await;
    }
}

async fn look(cx: &mut Cx) -> db::Result<(jobs::Waiting, usize)> {
    Ok((jobs::waiting(cx).await?, jobs::parked(cx).await?.len()))
}
