//! A node at work: it listens, works on the queue, and ends in order.

use crate::compose::House;
use crate::{gauges, post};
use anyhow::{Context, Result};
use listen::{ConnectionLimits, TrustedProxies};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

/// Serves until `end` resolves, or the database can't be trusted any more.
///
/// # Errors
/// If the address can't be listened on, or the database broke: the program must be started again.
pub async fn serve(house: House, listener: TcpListener, end: impl Future<Output = ()> + Send + 'static) -> Result<()> {
    let House { app, worker, stop } = house;
    let stop_worker = CancellationToken::new();
    let node = worker.holder.clone();
    let working = tokio::spawn(worker.run(stop_worker.clone()));

    let metrics = start_metrics(&app).await?;
    let taking_mail = post::open(&app, &node).await?;
    let watched = app.db.clone();
    let ending = async move {
        tokio::select! { () = end => {}, () = broken(watched) => {} }
        // Those who wait for news are told before connections are cut.
        let _ = stop.send(true);
    };
    let drained = listen::serve(listener, web::router(&app), connection_limits(&app), ending).await?;
    for taking in taking_mail {
        taking.await?;
    }
    stop_worker.cancel();
    working.await?;

    metrics.into_iter().for_each(|serving| serving.abort());
    tracing::info!(cut = drained.cut, "stopped");
    anyhow::ensure!(!app.db.is_broken(), "the database failed to write to its disk; check the disk and start again");
    Ok(())
}

async fn broken(db: db::Db) {
    while !db.is_broken() {
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

async fn start_metrics(app: &web::App) -> Result<Option<tokio::task::JoinHandle<()>>> {
    let Some(address) = app.config.server.metrics_listen else { return Ok(None) };
    let handle = listen::metrics::install()?;
    let listener = TcpListener::bind(address).await.with_context(|| format!("metrics can't listen on {address}"))?;
    let db = app.db.clone();
    Ok(Some(tokio::spawn(async move {
        let page = listen::metrics::serve_metrics(listener, handle, std::future::pending::<()>());
        let result = tokio::select! { result = page => result, () = gauges::watch(db) => Ok(()) };
        if let Err(error) = result {
            tracing::error!(%error, "metrics ended");
        }
    })))
}

fn connection_limits(app: &web::App) -> ConnectionLimits {
    let limits = &app.config.limits;
    let proxies = app.config.server.trusted_proxies.iter().map(ToString::to_string);
    ConnectionLimits {
        header: Duration::from_millis(limits.header_deadline_ms),
        idle: Duration::from_millis(limits.keep_alive_ms),
        connections: limits.connections as usize,
        connections_per_address: limits.connections_per_address as usize,
        drain: Duration::from_millis(limits.shutdown_ms),
        trusted_proxies: TrustedProxies::parse(proxies).unwrap_or_default(),
        ..ConnectionLimits::default()
    }
}
