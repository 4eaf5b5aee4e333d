//! The accept loop, and its end.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::client::Network;
use crate::connection::{End, House, converse};
use crate::limits::{ConnectionLimits, LimitsError};
use crate::places::{Full, Places};

/// What a shutdown left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drained {
    /// Connections that were open when the shutdown began.
    pub open: usize,
    /// Those of them that were cut in the middle of a request, because it did not end in time.
    pub cut: usize,
}

/// Serves `router` on `listener` until `shutdown` is done, then lets requests in progress end.
///
/// Requests carry [`ClientIp`](crate::ClientIp) and [`Stopping`](crate::Stopping) as extensions. The answer comes at
/// most [`ConnectionLimits::drain`] after `shutdown`. HTTP/1.1 only: a proxy in front speaks HTTP/2 and TLS.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    limits: ConnectionLimits,
    shutdown: impl Future,
) -> Result<Drained, LimitsError> {
    limits.check()?;
    let server = Server::new(router, limits);
    tokio::select! {
        () = server.accept(&listener) => {}
        _ = shutdown => {}
    }
    drop(listener);
    Ok(server.drain().await)
}

struct Server {
    house: Arc<House>,
    places: Arc<Places>,
    connections: TaskTracker,
    cut: Arc<AtomicUsize>,
}

impl Server {
    fn new(router: Router, limits: ConnectionLimits) -> Self {
        Self {
            places: Places::new(limits.connections, limits.connections_per_address),
            house: Arc::new(House {
                limits,
                router: router.with_state(()),
                stopping: CancellationToken::new(),
                cut: CancellationToken::new(),
            }),
            connections: TaskTracker::new(),
            cut: Arc::default(),
        }
    }

    async fn accept(&self, listener: &TcpListener) {
        let mut pause = FIRST_PAUSE;
        loop {
            match listener.accept().await {
                Ok((tcp, peer)) => {
                    pause = FIRST_PAUSE;
                    self.welcome(tcp, peer);
                }
                Err(error) if of_one_connection(&error) => {}
                Err(error) => {
                    tracing::warn!(%error, "cannot accept connections; trying again in {pause:?}");
                    sleep(pause).await;
                    pause = (pause * 2).min(LAST_PAUSE);
                }
            }
        }
    }

    fn welcome(&self, tcp: TcpStream, peer: SocketAddr) {
        let trusted = self.house.limits.trusted_proxies.contains(peer.ip());
        let network = (!trusted).then(|| Network::of(peer.ip()));
        let place = match self.places.take(network) {
            Ok(place) => place,
            Err(full) => return refused(full),
        };
        // Without it small answers wait for the client's acknowledgement; a socket that refuses it works all the same.
        let _ = tcp.set_nodelay(true);
        let (house, cut) = (Arc::clone(&self.house), Arc::clone(&self.cut));
        self.connections.spawn(async move {
            let _place = place;
            if converse(house, tcp, peer.ip()).await == End::Cut {
                cut.fetch_add(1, Ordering::Relaxed);
            }
        });
    }

    async fn drain(&self) -> Drained {
        let open = self.connections.len();
        self.connections.close();
        self.house.stopping.cancel();
        if timeout(self.house.limits.drain, self.connections.wait()).await.is_err() {
            self.house.cut.cancel();
            self.connections.wait().await;
        }
        Drained { open, cut: self.cut.load(Ordering::Relaxed) }
    }
}

const FIRST_PAUSE: Duration = Duration::from_millis(10);
const LAST_PAUSE: Duration = Duration::from_secs(1);

/// Errors of a connection that was gone before it was accepted; all others (no more file descriptors, no memory) last.
fn of_one_connection(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, Interrupted};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset | Interrupted)
}

fn refused(full: Full) {
    let reason = match full {
        Full::Node => "node",
        Full::Network => "address",
    };
    metrics::counter!(crate::metrics::CONNECTIONS_REFUSED, "reason" => reason).increment(1);
}
