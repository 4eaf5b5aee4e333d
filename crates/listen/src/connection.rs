//! The life of one connection.

use std::convert::Infallible;
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::Router;
use axum::body::Body;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::{Request, StatusCode};
use http_body::{Body as HttpBody, Frame, SizeHint};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;
use tower::Service;

use crate::limits::ConnectionLimits;
use crate::socket::{Socket, Turn, Turns};

/// Tells long streams, as a request extension, that the server is about to stop and they should end.
#[derive(Clone, Debug, Default)]
pub struct Stopping(pub CancellationToken);

/// What all connections of a server share.
pub(crate) struct House {
    pub(crate) limits: ConnectionLimits,
    pub(crate) router: Router,
    /// The server is stopping: finish what is in progress.
    pub(crate) stopping: CancellationToken,
    /// The time for that is over.
    pub(crate) cut: CancellationToken,
}

/// How a connection ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// By itself, by a deadline, or idle at the shutdown.
    Closed,
    /// In the middle of a request, because the time for the shutdown was over.
    Cut,
}

/// Serves the connection until it ends; dropping it closes the socket and drops its handler.
pub(crate) async fn converse(house: Arc<House>, tcp: TcpStream, peer: IpAddr) -> End {
    let turns = Turns::new();
    let socket = Socket::new(tcp, turns.clone(), house.limits.write_stall);
    let service = {
        let (house, turns) = (Arc::clone(&house), turns.clone());
        service_fn(move |request| answer(Arc::clone(&house), turns.clone(), peer, request))
    };
    let connection = parser(&house.limits).serve_connection(TokioIo::new(socket), service);
    let mut connection = std::pin::pin!(connection);
    let mut told = false;
    loop {
        let next_look = match deadline(&turns, &house.limits) {
            Some(deadline) => deadline,
            None => return End::Closed,
        };
        tokio::select! {
            _ = connection.as_mut() => return End::Closed,
            () = house.cut.cancelled() => return End::Cut,
            () = house.stopping.cancelled(), if !told => {
                if matches!(turns.get().0, Turn::Fresh | Turn::Idle) {
                    return End::Closed;
                }
                told = true;
                connection.as_mut().graceful_shutdown();
            }
            () = sleep_until(next_look) => {}
        }
    }
}

/// The parser's own deadline cannot tell a dripping header from an idle connection, so [`deadline`] stands for it.
fn parser(limits: &ConnectionLimits) -> http1::Builder {
    let mut parser = http1::Builder::new();
    parser
        .timer(TokioTimer::new())
        .header_read_timeout(None)
        .max_headers(limits.header_fields)
        .max_header_size(limits.header_bytes);
    parser
}

/// When to look again; `None` when the client's time is over. A turn can change between two looks, so the next look is
/// never later than the earliest deadline that could arise.
fn deadline(turns: &Turns, limits: &ConnectionLimits) -> Option<Instant> {
    let now = Instant::now();
    let (turn, since) = turns.get();
    let end = match turn {
        Turn::Fresh | Turn::Header => since + limits.header,
        Turn::Idle => since + limits.idle,
        Turn::Exchange => return Some(now + limits.header.min(limits.idle)),
    };
    (end > now).then(|| end.min(now + limits.header))
}

async fn answer(
    house: Arc<House>,
    turns: Turns,
    peer: IpAddr,
    mut request: Request<Incoming>,
) -> Result<Response<Watched>, Infallible> {
    turns.begin(Turn::Exchange);
    let url = request.uri().path_and_query().map_or(0, |url| url.as_str().len());
    let response = if url > house.limits.url_bytes {
        url_too_long(house.limits.url_bytes)
    } else {
        let client = house.limits.trusted_proxies.client(peer, request.headers());
        request.extensions_mut().insert(client);
        request.extensions_mut().insert(Stopping(house.stopping.clone()));
        match house.router.clone().call(request.map(Body::new)).await {
            Ok(response) => response,
            Err(never) => match never {},
        }
    };
    Ok(response.map(|body| Watched { body, _end: AtEnd(turns) }))
}

/// Said without a page: no person types such an address.
fn url_too_long(limit: usize) -> Response {
    (StatusCode::URI_TOO_LONG, format!("The address is too long; at most {limit} bytes are taken.\n")).into_response()
}

/// A response's body that says when it has been handed over.
pub(crate) struct Watched {
    body: Body,
    _end: AtEnd,
}

struct AtEnd(Turns);

impl Drop for AtEnd {
    fn drop(&mut self) {
        self.0.begin(Turn::Idle);
    }
}

impl HttpBody for Watched {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
