//! A browser that keeps a stream open.

use axum::Router;
use axum::body::{Body, BodyDataStream};
use futures::StreamExt;
use http::{Request, StatusCode, header};
use playhouse::{House, Person};
use std::time::Duration;
use tower::ServiceExt;

/// One event, as a browser understands it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Event {
    pub id: String,
    pub name: String,
    pub data: String,
}

/// An open stream.
pub struct Listener {
    body: BodyDataStream,
    text: String,
    /// The id that the browser would come back with.
    pub last: String,
}

/// What came within a time.
#[derive(Debug, PartialEq, Eq)]
pub enum Heard {
    Event(Event),
    Silence,
    End,
}

impl Listener {
    /// Opens a stream and waits for its greeting.
    pub async fn open(house: &House, person: &Person, on: &str) -> Self {
        Self::at(&house.router, person, &format!("/live?on={on}"), None).await.expect("the stream opens")
    }

    pub async fn reopen(house: &House, person: &Person, on: &str, last: &str) -> Self {
        Self::at(&house.router, person, &format!("/live?on={on}"), Some(last)).await.expect("the stream opens again")
    }

    pub async fn at(router: &Router, person: &Person, path: &str, last: Option<&str>) -> Result<Self, StatusCode> {
        let mut request = Request::get(path).header(header::COOKIE, format!("session=test-{}", person.id));
        if let Some(last) = last {
            request = request.header("last-event-id", last);
        }
        let response = router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
        if response.status() != StatusCode::OK {
            return Err(response.status());
        }
        assert_eq!(response.headers()[header::CONTENT_TYPE], "text/event-stream");
        assert_eq!(response.headers()[header::CACHE_CONTROL], "private, no-store");
        let mut listener =
            Self { body: response.into_body().into_data_stream(), text: String::new(), last: String::new() };
        let hello = listener.block(Duration::from_secs(5)).await.unwrap().expect("a greeting");
        assert!(hello.starts_with("retry: "), "{hello}");
        listener.understand(&hello);
        Ok(listener)
    }

    /// The next event with data within two seconds.
    pub async fn hear(&mut self) -> Heard {
        self.hear_within(Duration::from_secs(2)).await
    }

    pub async fn hear_within(&mut self, time: Duration) -> Heard {
        loop {
            match self.block(time).await {
                Err(_) => return Heard::Silence,
                Ok(None) => return Heard::End,
                Ok(Some(block)) => {
                    let event = self.understand(&block);
                    if !event.data.is_empty() {
                        return Heard::Event(event);
                    }
                }
            }
        }
    }

    /// The data of the next event.
    pub async fn data(&mut self) -> String {
        match self.hear().await {
            Heard::Event(event) => event.data,
            other => panic!("an event was expected, not {other:?}"),
        }
    }

    /// Nothing comes for a while.
    pub async fn is_silent(&mut self) -> bool {
        self.hear_within(Duration::from_millis(400)).await == Heard::Silence
    }

    /// The stream says goodbye and ends within a second.
    pub async fn is_dismissed(&mut self) -> bool {
        let said = self.hear_within(Duration::from_secs(1)).await;
        let bye = matches!(&said, Heard::Event(event) if event.name == "bye");
        bye && self.hear_within(Duration::from_millis(200)).await == Heard::End
    }

    async fn block(&mut self, time: Duration) -> Result<Option<String>, tokio::time::error::Elapsed> {
        loop {
            if let Some((block, rest)) = self.text.split_once("\n\n") {
                let (block, rest) = (block.to_owned(), rest.to_owned());
                self.text = rest;
                return Ok(Some(block));
            }
            match tokio::time::timeout(time, self.body.next()).await? {
                Some(bytes) => self.text.push_str(std::str::from_utf8(&bytes.unwrap()).unwrap()),
                None => return Ok(None),
            }
        }
    }

    fn understand(&mut self, block: &str) -> Event {
        let mut event = Event::default();
        for line in block.lines() {
            match line.split_once(": ").unwrap_or((line, "")) {
                ("id", id) => self.last = id.to_owned(),
                ("event", name) => event.name = name.to_owned(),
                ("data", data) if event.data.is_empty() => event.data = data.to_owned(),
                ("data", data) => event.data = format!("{}\n{data}", event.data),
                _ => {}
            }
        }
        event.id.clone_from(&self.last);
        event
    }
}
