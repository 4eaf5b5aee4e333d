//! Where mail is handed over: LMTP (RFC 2033) from a mail server beside us, or SMTP (RFC 5321) from one in front of us.
//!
//! It is a door for servers that we trust, on this machine or in our own network: it speaks no TLS, asks for no password, and takes
//! mail for our own addresses alone. 250 after a mail means that [`Keeper::keep`] has said so. A line end is CR and LF together,
//! so that nobody can hide a second mail in a first.

mod session;

use futures::future::BoxFuture;
use session::Session;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// Who keeps mail, and for whom it may come.
pub trait Keeper: Send + Sync + 'static {
    /// Whether mail to this address is taken.
    fn knows<'k>(&'k self, address: &'k mail::Address) -> BoxFuture<'k, Answer>;
    /// Keeps a mail for these. [`Answer::Yes`] only when it is safe.
    fn keep<'k>(&'k self, handed: &'k Handed) -> BoxFuture<'k, Answer>;
}

/// A mail as it was handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handed {
    /// Where complaints would go; empty for a complaint itself.
    pub from: String,
    /// For whom it is, as far as they are ours.
    pub to: Vec<mail::Address>,
    /// The mail.
    pub raw: Vec<u8>,
}

/// What a keeper says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Yes.
    Yes,
    /// Never; the reason is told to the sender.
    Never(&'static str),
    /// Not now: the server that hands over tries again.
    Later,
}

/// What the door takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DoorLimits {
    /// Most bytes of a mail.
    pub bytes: usize,
    /// Most connections at once. Each may hold a whole mail in memory.
    pub connections: usize,
    /// Most recipients of one mail.
    pub recipients: usize,
    /// How long the other side may be silent.
    pub silence: Duration,
    /// How long a conversation may take as a whole.
    pub whole: Duration,
    /// How often the other side may say what can't be understood, or is refused.
    pub mistakes: usize,
}

impl Default for DoorLimits {
    fn default() -> Self {
        Self {
            bytes: 25 * 1024 * 1024,
            connections: 8,
            recipients: 50,
            silence: Duration::from_secs(60),
            whole: Duration::from_secs(600),
            mistakes: 20,
        }
    }
}

/// Takes mail on `listener` until `shutdown` is done; a mail that is being handed over then may be finished within ten seconds.
pub async fn serve(
    listener: TcpListener,
    keeper: Arc<dyn Keeper>,
    name: String,
    limits: DoorLimits,
    shutdown: impl Future<Output = ()>,
) {
    let house = Arc::new(House { keeper, name, limits });
    let (conversations, cut) = (TaskTracker::new(), CancellationToken::new());
    tokio::select! {
        () = accept(&listener, &house, &conversations, &cut) => {}
        () = shutdown => {}
    }
    drop(listener);
    conversations.close();
    if timeout(Duration::from_secs(10), conversations.wait()).await.is_err() {
        cut.cancel();
        conversations.wait().await;
    }
}

/// What all conversations share.
struct House {
    keeper: Arc<dyn Keeper>,
    name: String,
    limits: DoorLimits,
}

async fn accept(listener: &TcpListener, house: &Arc<House>, all: &TaskTracker, cut: &CancellationToken) {
    let places = Arc::new(Semaphore::new(house.limits.connections));
    loop {
        // Whoever comes when all places are taken waits in the system's queue: a mail server has the time.
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { return };
        match listener.accept().await {
            Ok((tcp, _)) => {
                let (house, cut) = (Arc::clone(house), cut.clone());
                all.spawn(async move {
                    let _place = place;
                    tokio::select! { () = converse(&house, tcp) => {}, () = cut.cancelled() => {} }
                });
            }
            Err(error) => {
                tracing::warn!(%error, "the door for mail can't accept a connection; trying again");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
}

async fn converse(house: &House, tcp: TcpStream) {
    // A socket that refuses it works all the same.
    let _ = tcp.set_nodelay(true);
    let session = Session::new(house, tcp);
    match timeout(house.limits.whole, session.run()).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::debug!(%error, "a conversation about mail ended early"),
        Err(_) => tracing::debug!("a conversation about mail took too long"),
    }
}
