use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::routing::get;
use listen::log::{self, Format};
use listen::metrics;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::rig::{edge, short, start};

#[derive(Clone, Default)]
struct Paper(Arc<Mutex<Vec<u8>>>);

impl Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn a_request_leaves_one_line_and_its_measures_and_neither_says_what_was_asked() {
    let handle = metrics::install().unwrap();
    let paper = Paper::default();
    let writer = paper.clone();
    let subscriber = log::subscriber(Format::Json, "info", move || writer.clone()).unwrap();
    let _log = tracing::subscriber::set_default(subscriber);
    let router = Router::new().route("/people/{id}", get(async || "hello"));
    let server = start(edge().around(router), short()).await;
    server.ask("GET /people/canary1?q=canary2 HTTP/1.1\r\nhost: canary3\r\nconnection: close\r\n\r\n").await;
    server.ask("CANARY /canary4 HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").await;

    let text = String::from_utf8(paper.0.lock().unwrap().clone()).unwrap();
    let line = text.lines().find(|line| line.contains("/people/{id}")).expect("a line of the request");
    for part in [r#""method":"GET""#, r#""status":200"#, r#""bytes":5"#, r#""request_id":"000000000000002a""#] {
        assert!(line.contains(part), "{part} in {line}");
    }
    let measures = metrics_page(handle).await;
    assert!(
        measures.contains(r#"http_requests_total{method="GET",route="/people/{id}",status="2xx"} 1"#),
        "{measures}"
    );
    assert!(measures.contains(r#"http_requests_total{method="other",route="unmatched",status="4xx"} 1"#), "{measures}");
    for name in ["http_request_duration_seconds_bucket", "http_requests_in_flight", "http_requests_queued"] {
        assert!(measures.contains(name), "{name}");
    }
    for name in ["http_connections ", "process_resident_memory_bytes ", "process_open_fds "] {
        assert!(measures.contains(name), "{name}");
    }
    for said in [text, measures] {
        assert!(!said.to_lowercase().contains("canary"), "{said}");
    }
}

/// The page as Prometheus reads it.
async fn metrics_page(handle: metrics::Handle) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    let served = tokio::spawn(metrics::serve_metrics(listener, handle, stopped));
    let mut client = crate::rig::Client(tokio::net::TcpStream::connect(address).await.unwrap());
    client.say("GET /metrics HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").await;
    let page = client.all().await;
    stop.send(()).unwrap();
    served.await.unwrap().unwrap();
    page
}

#[test]
fn a_wrong_level_or_format_is_told_what_would_be_right() {
    let level = log::subscriber(Format::Text, "loud=very", io::sink).err().expect("no such level").to_string();
    assert!(level.contains("loud=very") && level.contains("info"), "{level}");
    let format = "xml".parse::<Format>().unwrap_err().to_string();
    assert!(format.contains("xml") && format.contains("json"), "{format}");
}
