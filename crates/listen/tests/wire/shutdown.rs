use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::extract::Extension;
use axum::routing::get;
use futures::StreamExt;
use futures::stream;
use listen::{Drained, Stopping};
use tokio::net::TcpStream;
use tokio::time::sleep;

use crate::rig::{edge, short, start, status};

fn router() -> Router {
    let work = async || {
        sleep(Duration::from_millis(300)).await;
        "done"
    };
    let stream = async |Extension(Stopping(stopping)): Extension<Stopping>| {
        let first = stream::once(async { Ok::<_, String>("open\n") });
        let last = stream::once(async move {
            stopping.cancelled().await;
            Ok("bye\n")
        });
        Body::from_stream(first.chain(last))
    };
    let router = Router::new()
        .route("/", get(async || "hello"))
        .route("/work", get(work))
        .route("/stream", get(stream))
        .route("/endless", get(async || sleep(Duration::from_secs(60)).await));
    edge().around(router)
}

#[tokio::test]
async fn a_request_in_progress_is_finished_and_nobody_new_is_taken() {
    let mut server = start(router(), short()).await;
    let mut client = server.connect().await;
    client.say("GET /work HTTP/1.1\r\nhost: a\r\n\r\n").await;
    sleep(Duration::from_millis(100)).await;
    server.begin_stop();
    sleep(Duration::from_millis(50)).await;
    assert!(TcpStream::connect(server.address).await.is_err(), "nobody listens any more");
    let answer = client.all().await;
    assert_eq!(status(&answer), 200);
    assert!(answer.ends_with("done"));
    assert_eq!(server.ended().await, Drained { open: 1, cut: 0 });
}

#[tokio::test]
async fn idle_and_silent_connections_do_not_delay_the_end() {
    let mut server = start(router(), short()).await;
    let _silent = server.connect().await;
    let mut idle = server.connect().await;
    idle.say("GET / HTTP/1.1\r\nhost: a\r\n\r\n").await;
    idle.until("hello").await;
    let began = Instant::now();
    server.begin_stop();
    assert_eq!(server.ended().await, Drained { open: 2, cut: 0 });
    assert!(began.elapsed() < Duration::from_millis(200), "{:?}", began.elapsed());
}

#[tokio::test]
async fn streams_are_told_and_may_say_goodbye() {
    let mut server = start(router(), short()).await;
    let mut client = server.connect().await;
    client.say("GET /stream HTTP/1.1\r\nhost: a\r\n\r\n").await;
    client.until("open").await;
    server.begin_stop();
    assert!(client.all().await.contains("bye"));
    assert_eq!(server.ended().await, Drained { open: 1, cut: 0 });
}

#[tokio::test]
async fn what_does_not_end_is_cut_at_the_bound_and_reported() {
    let mut server = start(router(), short()).await;
    let mut client = server.connect().await;
    client.say("GET /endless HTTP/1.1\r\nhost: a\r\n\r\n").await;
    sleep(Duration::from_millis(100)).await;
    let began = Instant::now();
    server.begin_stop();
    assert_eq!(server.ended().await, Drained { open: 1, cut: 1 });
    assert!((450..900).contains(&began.elapsed().as_millis()), "{:?}", began.elapsed());
    client.closed_after().await;
}
