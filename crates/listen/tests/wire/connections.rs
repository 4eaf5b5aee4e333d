use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::Extension;
use axum::routing::{get, post};
use listen::{ClientIp, ConnectionLimits, LimitsError, TrustedProxies};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::sleep;

use crate::rig::{header, short, start, status};

fn hello() -> Router {
    Router::new()
        .route("/", get(async || "hello"))
        .route("/me", get(async |Extension(ClientIp(address)): Extension<ClientIp>| address.to_string()))
        .route("/echo", post(async |body: String| body))
}

const GET: &str = "GET / HTTP/1.1\r\nhost: a\r\n\r\n";

#[tokio::test]
async fn a_client_that_says_nothing_is_cut_at_the_header_deadline() {
    let server = start(hello(), short()).await;
    let open = server.connect().await.closed_after().await;
    assert!((200..550).contains(&open.as_millis()), "{open:?}");
}

#[tokio::test]
async fn half_a_header_is_cut_at_the_deadline_whether_silent_or_dripping() {
    let server = start(hello(), short()).await;
    let mut silent = server.connect().await;
    silent.say("GET / HTTP/1.1\r\nhost: ").await;
    let open = silent.closed_after().await;
    assert!((200..550).contains(&open.as_millis()), "{open:?}");

    let mut dripping = server.connect().await;
    let began = Instant::now();
    dripping.say("GET / HTTP/1.1\r\nx-drip: ").await;
    while dripping.0.write_all(b"a").await.is_ok() {
        assert!(began.elapsed() < Duration::from_secs(2), "still open");
        sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn the_header_of_a_later_request_has_the_same_deadline() {
    let server = start(hello(), short()).await;
    let mut client = server.connect().await;
    client.say(GET).await;
    client.until("hello").await;
    sleep(Duration::from_millis(400)).await;
    client.say("GET / HT").await;
    let open = client.closed_after().await;
    assert!((200..550).contains(&open.as_millis()), "{open:?}");
}

#[tokio::test]
async fn an_idle_connection_stays_for_its_time_and_no_longer() {
    let server = start(hello(), short()).await;
    let mut client = server.connect().await;
    for _ in 0..3 {
        client.say(GET).await;
        client.until("hello").await;
        sleep(Duration::from_millis(400)).await;
    }
    client.say(GET).await;
    client.until("hello").await;
    let open = client.closed_after().await;
    assert!((500..900).contains(&open.as_millis()), "{open:?}");
}

#[tokio::test]
async fn an_answer_that_takes_longer_than_the_idle_time_is_not_cut() {
    let slow = Router::new().route(
        "/",
        get(async || {
            sleep(Duration::from_millis(900)).await;
            "late"
        }),
    );
    let server = start(slow, short()).await;
    assert!(server.get("/").await.ends_with("late"));
}

#[tokio::test]
async fn a_client_that_takes_no_bytes_is_cut() {
    let large = Router::new().route("/", get(async || vec![b'x'; 64 << 20]));
    let limits = ConnectionLimits { write_stall: Duration::from_millis(300), ..short() };
    let server = start(large, limits).await;
    let mut client = server.connect().await;
    client.say(GET).await;
    sleep(Duration::from_millis(1200)).await;
    let mut taken = Vec::new();
    let _ = client.0.read_to_end(&mut taken).await;
    assert!(taken.len() < 64 << 20, "the rest was not sent after the stall");
}

#[tokio::test]
async fn a_header_too_large_or_of_too_many_fields_gets_431() {
    let server = start(hello(), short()).await;
    let large = format!("GET / HTTP/1.1\r\nhost: a\r\nx-a: {}\r\n\r\n", "a".repeat(33 * 1024));
    assert_eq!(status(&server.ask(&large).await), 431);
    let many: String = (0..101).map(|n| format!("x-{n}: 1\r\n")).collect();
    assert_eq!(status(&server.ask(&format!("GET / HTTP/1.1\r\n{many}\r\n")).await), 431);
    let enough: String = (0..98).map(|n| format!("x-{n}: 1\r\n")).collect();
    let allowed = format!("GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n{enough}\r\n");
    assert_eq!(status(&server.ask(&allowed).await), 200);
}

#[tokio::test]
async fn an_address_over_8_kib_gets_414_and_one_below_passes() {
    let server = start(hello(), short()).await;
    assert_eq!(status(&server.get(&format!("/?{}", "q".repeat(8190))).await), 200);
    assert_eq!(status(&server.get(&format!("/?{}", "q".repeat(8191))).await), 414);
}

#[tokio::test]
async fn one_address_gets_its_share_of_connections_and_gets_it_back() {
    let server = start(hello(), ConnectionLimits { connections_per_address: 3, ..ConnectionLimits::default() }).await;
    let mut held = Vec::new();
    for _ in 0..3 {
        let mut client = server.connect().await;
        client.say(GET).await;
        client.until("hello").await;
        held.push(client);
    }
    assert!(server.connect().await.closed_after().await < Duration::from_millis(300));
    held.clear();
    sleep(Duration::from_millis(100)).await;
    assert_eq!(status(&server.get("/").await), 200);
}

#[tokio::test]
async fn a_trusted_proxy_has_no_share_and_says_who_its_client_is() {
    let limits = ConnectionLimits {
        connections_per_address: 1,
        trusted_proxies: TrustedProxies::parse(["127.0.0.0/8"]).unwrap(),
        ..ConnectionLimits::default()
    };
    let server = start(hello(), limits).await;
    let _held = [server.connect().await, server.connect().await];
    let forwarded = "GET /me HTTP/1.1\r\nhost: a\r\nx-forwarded-for: 6.6.6.6, 203.0.113.9\r\nconnection: close\r\n\r\n";
    assert!(server.ask(forwarded).await.ends_with("203.0.113.9"));
    let untrusting = start(hello(), short()).await;
    assert!(untrusting.ask(forwarded).await.ends_with("127.0.0.1"));
}

#[tokio::test]
async fn head_has_no_body_and_a_wrong_method_is_told_the_right_ones() {
    let server = start(hello(), short()).await;
    let head = server.ask("HEAD / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").await;
    assert_eq!((status(&head), header(&head, "content-length")), (200, Some("5")));
    assert!(head.ends_with("\r\n\r\n"));
    let wrong = server.ask("DELETE / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").await;
    assert_eq!((status(&wrong), header(&wrong, "allow")), (405, Some("GET,HEAD")));
}

#[tokio::test]
async fn limits_under_which_nothing_works_are_refused_at_the_start() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let limits = ConnectionLimits { header_bytes: 100, ..ConnectionLimits::default() };
    let error = listen::serve(listener, hello(), limits, async {}).await.unwrap_err();
    assert_eq!(error, LimitsError::HeaderBytes(100));
}
