use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Extension, MatchedPath};
use axum::routing::{get, post};
use listen::{ConnectionLimits, Pace, RequestId, RequestLimits};
use tokio::io::AsyncWriteExt;
use tokio::time::sleep;

use crate::rig::{Running, edge, header, short, start, status};

const QUICK: Pace =
    Pace { grace: Duration::from_millis(200), bytes_per_second: 1000, total: Duration::from_millis(1500) };

/// `/upload` takes more than the other routes.
async fn server() -> Running {
    let router = Router::new()
        .route("/", post(async |body: Bytes| body.len().to_string()))
        .route("/upload", post(async |body: Bytes| body.len().to_string()))
        .route("/slow", get(async || sleep(Duration::from_secs(30)).await));
    let edge = edge().limits(|parts| {
        let usual = RequestLimits { body_bytes: 100, pace: QUICK, handler: Some(Duration::from_millis(300)) };
        match parts.extensions.get::<MatchedPath>().map(MatchedPath::as_str) {
            Some("/upload") => RequestLimits { body_bytes: 100_000, ..usual },
            _ => usual,
        }
    });
    start(edge.around(router), ConnectionLimits::default()).await
}

fn post_of(path: &str, bytes: usize) -> String {
    format!("POST {path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: {bytes}\r\n\r\n")
}

#[tokio::test]
async fn a_body_at_the_limit_passes_and_one_over_gets_413_by_route() {
    let server = server().await;
    let of = |path: &str, bytes: usize| post_of(path, bytes) + &"x".repeat(bytes);
    assert!(server.ask(&of("/", 100)).await.ends_with("\r\n\r\n100"));
    let refused = server.ask(&of("/", 101)).await;
    assert_eq!(status(&refused), 413);
    assert!(refused.ends_with("refused: body_too_large"));
    assert!(server.ask(&of("/upload", 100_000)).await.ends_with("\r\n\r\n100000"));
    assert_eq!(status(&server.ask(&of("/upload", 100_001)).await), 413);
}

#[tokio::test]
async fn a_body_that_does_not_say_its_length_is_counted_as_it_comes() {
    let server = server().await;
    let head = "POST / HTTP/1.1\r\nhost: a\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n";
    let chunk = format!("40\r\n{}\r\n", "x".repeat(64));
    assert!(server.ask(&format!("{head}{chunk}0\r\n\r\n")).await.ends_with("\r\n\r\n64"));
    assert_eq!(status(&server.ask(&format!("{head}{chunk}{chunk}0\r\n\r\n")).await), 413);
}

#[tokio::test]
async fn a_client_that_sends_all_before_it_reads_still_gets_its_413() {
    let server = server().await;
    let answer = server.ask(&(post_of("/", 8 << 20) + &"x".repeat(8 << 20))).await;
    assert_eq!((status(&answer), header(&answer, "connection")), (413, Some("close")));
}

#[tokio::test]
async fn a_body_that_never_comes_gets_408_after_the_grace() {
    let server = server().await;
    let began = Instant::now();
    let answer = server.ask(&post_of("/", 50)).await;
    assert_eq!((status(&answer), header(&answer, "connection")), (408, Some("close")));
    assert!(answer.ends_with("refused: body_too_slow"));
    assert!((150..600).contains(&began.elapsed().as_millis()), "{:?}", began.elapsed());
}

#[tokio::test]
async fn a_dripping_body_gets_408_and_a_steady_one_outlasts_the_handlers_deadline() {
    let server = server().await;
    for (bytes, expected) in [(1, 408), (100, 200)] {
        let mut client = server.connect().await;
        client.say(&post_of("/upload", bytes * 16)).await;
        for _ in 0..16 {
            sleep(Duration::from_millis(50)).await;
            if client.0.write_all("x".repeat(bytes).as_bytes()).await.is_err() {
                break;
            }
        }
        assert_eq!(status(&client.all().await), expected, "{bytes} bytes at a time");
    }
}

#[tokio::test]
async fn even_a_steady_body_ends_in_time() {
    let server = server().await;
    let mut client = server.connect().await;
    client.say(&post_of("/upload", 100_000)).await;
    let began = Instant::now();
    while began.elapsed() < Duration::from_secs(3) && client.0.write_all(&[b'x'; 200]).await.is_ok() {
        sleep(Duration::from_millis(50)).await;
    }
    assert!((1300..2500).contains(&began.elapsed().as_millis()), "{:?}", began.elapsed());
}

#[tokio::test]
async fn a_handler_over_its_time_is_stopped_with_503() {
    let server = server().await;
    let began = Instant::now();
    let answer = server.get("/slow").await;
    assert_eq!(status(&answer), 503);
    assert!(answer.ends_with("refused: too_long"));
    assert!((250..900).contains(&began.elapsed().as_millis()), "{:?}", began.elapsed());
}

#[tokio::test]
async fn a_handler_that_panics_is_answered_with_500_and_the_connection_lives() {
    let broken = async || -> &'static str { panic!("canary") };
    let router = Router::new().route("/", get(broken)).route("/whole", get(async || "whole"));
    let server = start(edge().around(router), short()).await;
    let mut client = server.connect().await;
    client.say("GET / HTTP/1.1\r\nhost: a\r\n\r\n").await;
    let answer = client.until("refused: bug").await;
    assert_eq!((status(&answer), header(&answer, "x-request-id")), (500, Some("000000000000002a")));
    client.say("GET /whole HTTP/1.1\r\nhost: a\r\n\r\n").await;
    client.until("whole").await;
}

#[tokio::test]
async fn work_stops_when_the_client_goes() {
    struct Flag(Arc<AtomicBool>);
    impl Drop for Flag {
        fn drop(&mut self) {
            self.0.store(true, Ordering::SeqCst);
        }
    }
    let stopped = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&stopped);
    let work = async move || {
        let _flag = Flag(flag);
        sleep(Duration::from_secs(30)).await;
    };
    let server = start(edge().around(Router::new().route("/", get(work))), short()).await;
    let mut client = server.connect().await;
    client.say("GET / HTTP/1.1\r\nhost: a\r\n\r\n").await;
    sleep(Duration::from_millis(100)).await;
    assert!(!stopped.load(Ordering::SeqCst));
    drop(client);
    sleep(Duration::from_millis(200)).await;
    assert!(stopped.load(Ordering::SeqCst));
}

#[tokio::test]
async fn each_request_has_an_id_of_ours_and_none_from_outside() {
    let show = async |Extension(id): Extension<RequestId>| id.to_string();
    let server = start(edge().around(Router::new().route("/", get(show))), short()).await;
    let request = "GET / HTTP/1.1\r\nhost: a\r\nx-request-id: forged\r\nconnection: close\r\n\r\n";
    let answer = server.ask(request).await;
    assert_eq!(header(&answer, "x-request-id"), Some("000000000000002a"));
    assert!(answer.ends_with("\r\n\r\n000000000000002a"));
}
