//! The measure of all things: axum, a route, the same bytes from memory.

use anyhow::Result;
use axum::Router;
use axum::body::Bytes;
use axum::extract::Query;
use axum::routing::any;
use std::collections::HashMap;
use std::path::PathBuf;
use tokio::net::TcpListener;

/// Serves the bytes of a file at every path, and prints its port.
pub(crate) async fn serve(file: PathBuf) -> Result<()> {
    let bytes = Bytes::from(std::fs::read(file)?);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?.port());
    let answer = move |Query(_): Query<HashMap<String, String>>| {
        let bytes = bytes.clone();
        async move { ([("content-type", "text/html; charset=utf-8")], bytes) }
    };
    let router = Router::new().fallback(any(answer));
    Ok(axum::serve(listener, router).await?)
}
