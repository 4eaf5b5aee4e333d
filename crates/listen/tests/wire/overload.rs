use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::routing::get;
use listen::{Capacity, Priority};
use tokio::sync::Semaphore;
use tokio::time::sleep;

use crate::rig::{Running, edge, header, short, start, status};

/// `/work` waits until the test lets it go; the priority is in the path's query.
async fn server(capacity: Capacity) -> (Running, Arc<Semaphore>) {
    let gate = Arc::new(Semaphore::new(0));
    let held = Arc::clone(&gate);
    let work = async move || held.acquire().await.unwrap().forget();
    let router = Router::new()
        .route("/work", get(work))
        .route("/healthz", get(async || "well"))
        .route("/stream", get(async || Body::from_stream(futures::stream::pending::<Result<String, String>>())));
    let edge = edge().capacity(capacity).priority(|parts| match (parts.uri.path(), parts.uri.query()) {
        ("/healthz", _) => Priority::Health,
        (_, Some("write")) => Priority::SignedInWrite,
        _ => Priority::Anonymous,
    });
    (start(edge.around(router), short()).await, gate)
}

const SMALL: Capacity = Capacity { in_flight: 2, queue: 2, wait: Duration::from_secs(3), health_reserve: 1 };

#[tokio::test]
async fn over_capacity_the_answer_is_a_quick_503_with_a_time_to_come_back() {
    let (server, gate) = server(SMALL).await;
    let server = Arc::new(server);
    let mut held = Vec::new();
    for _ in 0..4 {
        let server = Arc::clone(&server);
        held.push(tokio::spawn(async move { server.get("/work").await }));
    }
    sleep(Duration::from_millis(150)).await;
    let began = Instant::now();
    let refused = server.get("/work").await;
    assert!(began.elapsed() < Duration::from_millis(50), "{:?}", began.elapsed());
    assert_eq!(status(&refused), 503);
    let after: u64 = header(&refused, "retry-after").unwrap().parse().unwrap();
    assert!((1..=10).contains(&after));
    assert!(server.get("/healthz").await.ends_with("well"), "health checks pass");
    gate.add_permits(4);
    for answer in held {
        assert_eq!(status(&answer.await.unwrap()), 200, "those at work and in the queue were served");
    }
}

#[tokio::test]
async fn a_signed_in_write_is_served_before_the_anonymous_who_came_earlier() {
    let (server, gate) = server(Capacity { in_flight: 1, ..SMALL }).await;
    let server = Arc::new(server);
    let ask = |path: &'static str| {
        let server = Arc::clone(&server);
        tokio::spawn(async move { server.get(path).await })
    };
    let _at_work = ask("/work");
    sleep(Duration::from_millis(100)).await;
    let early = ask("/work");
    sleep(Duration::from_millis(100)).await;
    let write = ask("/work?write");
    sleep(Duration::from_millis(100)).await;
    gate.add_permits(2);
    assert_eq!(status(&write.await.unwrap()), 200);
    assert!(!early.is_finished());
    gate.add_permits(1);
    assert_eq!(status(&early.await.unwrap()), 200);
}

#[tokio::test]
async fn waiting_ends_with_503_and_streams_hold_no_place() {
    let (server, gate) = server(Capacity { in_flight: 1, wait: Duration::from_millis(200), ..SMALL }).await;
    let mut streams = Vec::new();
    for _ in 0..5 {
        let mut client = server.connect().await;
        client.say("GET /stream HTTP/1.1\r\nhost: a\r\n\r\n").await;
        assert_eq!(status(&client.until("\r\n\r\n").await), 200);
        streams.push(client);
    }
    let mut at_work = server.connect().await;
    at_work.say("GET /work HTTP/1.1\r\nhost: a\r\n\r\n").await;
    sleep(Duration::from_millis(100)).await;
    let began = Instant::now();
    assert_eq!(status(&server.get("/work").await), 503);
    assert!((150..600).contains(&began.elapsed().as_millis()), "{:?}", began.elapsed());
    gate.add_permits(1);
}
