//! What is measured, and the page where Prometheus reads it.

use std::io;
use std::time::Duration;

use axum::Router;
use axum::routing::get;
use metrics_exporter_prometheus::{BuildError, PrometheusBuilder, PrometheusHandle};
use metrics_process::Collector;
use tokio::net::TcpListener;

use crate::limits::ConnectionLimits;
use crate::serve::serve;

pub(crate) const REQUESTS: &str = "http_requests_total";
pub(crate) const DURATION: &str = "http_request_duration_seconds";
pub(crate) const IN_FLIGHT: &str = "http_requests_in_flight";
pub(crate) const QUEUED: &str = "http_requests_queued";
pub(crate) const REFUSED: &str = "http_requests_refused_total";
pub(crate) const CONNECTIONS: &str = "http_connections";
pub(crate) const CONNECTIONS_REFUSED: &str = "http_connections_refused_total";

const BUCKETS: [f64; 12] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0, 15.0];

/// Reads what was measured.
#[derive(Clone)]
pub struct Handle {
    recorder: PrometheusHandle,
    process: Collector,
}

/// Starts to measure; once per process, inside a tokio runtime, which then merges samples every few seconds.
///
/// Fails where something measures already.
pub fn install() -> Result<Handle, BuildError> {
    let recorder = PrometheusBuilder::new().set_buckets(&BUCKETS)?.install_recorder()?;
    describe();
    let process = Collector::default();
    process.describe();
    let handle = Handle { recorder, process };
    tokio::spawn(merge_samples(handle.recorder.clone()));
    Ok(handle)
}

impl Handle {
    /// All measures in Prometheus' text format, with the process's memory and open files as they are now.
    #[must_use]
    pub fn render(&self) -> String {
        self.process.collect();
        self.recorder.render()
    }
}

/// Serves `GET /metrics` on a listener of its own, which nobody outside should reach, until `shutdown` is done.
pub async fn serve_metrics(listener: TcpListener, handle: Handle, shutdown: impl Future) -> io::Result<()> {
    let page = move || {
        let text = handle.render();
        async move { ([("content-type", "text/plain; version=0.0.4; charset=utf-8")], text) }
    };
    let limits = ConnectionLimits { connections: 64, drain: Duration::from_secs(1), ..ConnectionLimits::default() };
    serve(listener, Router::new().route("/metrics", get(page)), limits, shutdown)
        .await
        .map(drop)
        .map_err(io::Error::other)
}

fn describe() {
    use metrics::{Unit, describe_counter, describe_gauge, describe_histogram};
    describe_counter!(REQUESTS, "Requests by method, route template and class of status");
    describe_histogram!(DURATION, Unit::Seconds, "Time from a request's header to its answer's");
    describe_gauge!(IN_FLIGHT, "Requests in their handlers");
    describe_gauge!(QUEUED, "Requests that wait for a place");
    describe_counter!(REFUSED, "Requests refused, by reason");
    describe_gauge!(CONNECTIONS, "Open connections, those of this page included");
    describe_counter!(CONNECTIONS_REFUSED, "Connections refused because the node or the address had its share");
}

/// Without it the samples of a histogram pile up until somebody reads the page.
async fn merge_samples(recorder: PrometheusHandle) {
    loop {
        tokio::time::sleep(Duration::from_secs(5)).await;
        recorder.run_upkeep();
    }
}
