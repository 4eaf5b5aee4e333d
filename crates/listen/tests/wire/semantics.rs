use axum::Router;
use axum::routing::get;
use listen::NO_COMPRESSION;

use crate::rig::{Running, edge, header, short, start};

async fn server(compression: bool) -> Running {
    let text = || "a long text that repeats itself. ".repeat(100);
    let router = Router::new()
        .route("/page", get(async move || text()))
        .route("/tiny", get(async || "short"))
        .route("/secret", get(async move || ([(NO_COMPRESSION, "1")], text())))
        .route("/events", get(async move || ([("content-type", "text/event-stream")], text())));
    start(edge().compression(compression).around(router), short()).await
}

async fn encoding(server: &Running, path: &str) -> Option<String> {
    let request = format!("GET {path} HTTP/1.1\r\nhost: a\r\naccept-encoding: gzip\r\nconnection: close\r\n\r\n");
    let answer = server.ask(&request).await;
    assert_eq!(header(&answer, "x-no-compression"), None, "the mark stays inside");
    header(&answer, "content-encoding").map(str::to_owned)
}

#[tokio::test]
async fn long_texts_are_compressed_for_who_asks_but_not_streams_or_secrets() {
    let server = server(true).await;
    assert_eq!(encoding(&server, "/page").await.as_deref(), Some("gzip"));
    for path in ["/tiny", "/secret", "/events"] {
        assert_eq!(encoding(&server, path).await, None, "{path}");
    }
    assert_eq!(header(&server.get("/page").await, "content-encoding"), None, "not asked for");
}

#[tokio::test]
async fn compression_can_be_left_to_a_proxy() {
    let server = server(false).await;
    assert_eq!(encoding(&server, "/page").await, None);
    assert_eq!(encoding(&server, "/secret").await, None);
}
