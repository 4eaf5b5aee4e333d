//! Fetching mail from a folder of an IMAP server (RFC 3501), where no server hands it over.
//!
//! A mail that was kept is marked as read, and only then: one that is fetched twice is kept once. What is for none of our addresses,
//! or too large, is marked as important too, so that somebody finds it in the folder. Nothing is ever deleted there.

mod tls;

use crate::door::{Answer, Handed, Keeper};
use async_imap::{Client, Session};
use futures::TryStreamExt;
use mail::Address;
use mail_parser::{HeaderName, MessageParser};
use std::fmt::Debug;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// Most mails of one round.
const MOST: usize = 50;
/// How long a round may take.
const WHOLE: Duration = Duration::from_secs(300);
/// How long connecting may take.
const CONNECTING: Duration = Duration::from_secs(15);

/// A folder to fetch from.
#[derive(Clone)]
pub struct Folder {
    /// Name of the server.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// Whether the connection begins with TLS. Without it only a server on this machine is safe.
    pub tls: bool,
    /// Name to sign in with.
    pub username: String,
    /// Password to sign in with.
    pub password: String,
    /// The folder.
    pub name: String,
    /// Most bytes of a mail.
    pub bytes: usize,
}

/// What a round did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fetched {
    /// Mails that were kept.
    pub kept: usize,
    /// Mails that stay for somebody to find: too large, or for none of our addresses.
    pub left: usize,
}

/// Why a round ended early. What was kept stays so, the rest comes in the next round.
#[derive(Debug, thiserror::Error)]
pub enum FetchError {
    /// The server can't be reached, or its certificate does not hold.
    #[error("the IMAP server can't be reached: {0}")]
    Connection(#[from] std::io::Error),
    /// It does not answer as it should, or refuses the name and password.
    #[error("the IMAP server refused: {0}")]
    Server(#[from] async_imap::error::Error),
    /// It took too long.
    #[error("the IMAP server took too long")]
    Time,
}

/// Fetches what is new, once.
///
/// # Errors
/// If the server can't be reached, refuses, or takes too long.
pub async fn fetch(folder: &Folder, keeper: &dyn Keeper) -> Result<Fetched, FetchError> {
    timeout(WHOLE, round(folder, keeper)).await.map_err(|_| FetchError::Time)?
}

async fn round(folder: &Folder, keeper: &dyn Keeper) -> Result<Fetched, FetchError> {
    let connected = timeout(CONNECTING, TcpStream::connect((folder.host.as_str(), folder.port))).await;
    let tcp = connected.map_err(|_| FetchError::Time)??;
    if folder.tls {
        let secured = timeout(CONNECTING, tls::secured(&folder.host, tcp)).await;
        talk(folder, keeper, secured.map_err(|_| FetchError::Time)??).await
    } else {
        talk(folder, keeper, tcp).await
    }
}

async fn talk<S>(folder: &Folder, keeper: &dyn Keeper, stream: S) -> Result<Fetched, FetchError>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + Debug,
{
    let mut client = Client::new(stream);
    client.read_response().await?;
    let signed_in = client.login(&folder.username, &folder.password).await;
    let mut session = signed_in.map_err(|(error, _)| error)?;
    session.select(&folder.name).await?;
    let mut new: Vec<u32> = session.uid_search("UNSEEN UNDELETED").await?.into_iter().collect();
    new.sort_unstable();
    let mut fetched = Fetched::default();
    for uid in new.into_iter().take(MOST) {
        match one(&mut session, folder, keeper, uid).await? {
            Answer::Yes => {
                mark(&mut session, uid, "+FLAGS.SILENT (\\Seen)").await?;
                fetched.kept += 1;
            }
            Answer::Never(_) => {
                mark(&mut session, uid, "+FLAGS.SILENT (\\Seen \\Flagged)").await?;
                fetched.left += 1;
            }
            Answer::Later => break,
        }
    }
    session.logout().await?;
    Ok(fetched)
}

/// Keeps one mail.
async fn one<S>(session: &mut Session<S>, folder: &Folder, keeper: &dyn Keeper, uid: u32) -> Result<Answer, FetchError>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + Debug,
{
    let sizes: Vec<_> = session.uid_fetch(uid.to_string(), "(UID RFC822.SIZE)").await?.try_collect().await?;
    let size = sizes.iter().find(|one| one.uid == Some(uid)).and_then(|one| one.size);
    if size.is_none_or(|size| size as usize > folder.bytes) {
        return Ok(Answer::Never("The mail is larger than we take."));
    }
    let mails: Vec<_> = session.uid_fetch(uid.to_string(), "(UID BODY.PEEK[])").await?.try_collect().await?;
    let Some(raw) = mails.iter().find(|one| one.uid == Some(uid)).and_then(async_imap::types::Fetch::body) else {
        // Somebody took it away in between: there is nothing to mark.
        return Ok(Answer::Never("The mail is gone."));
    };
    let to = ours(keeper, raw).await;
    let Some(to) = to? else { return Ok(Answer::Later) };
    if to.is_empty() {
        return Ok(Answer::Never("Nobody here has this address."));
    }
    Ok(keeper.keep(&Handed { from: back(raw), to, raw: raw.to_vec() }).await)
}

/// For which of our addresses a mail is; `None` if that can't be said now. Where a server wrote down the address that it was delivered to,
/// only that counts.
async fn ours(keeper: &dyn Keeper, raw: &[u8]) -> Result<Option<Vec<Address>>, FetchError> {
    for all in candidates(raw) {
        let mut known = Vec::new();
        for address in all {
            match keeper.knows(&address).await {
                Answer::Yes if !known.contains(&address) => known.push(address),
                Answer::Yes | Answer::Never(_) => {}
                Answer::Later => return Ok(None),
            }
        }
        if !known.is_empty() {
            return Ok(Some(known));
        }
    }
    Ok(Some(Vec::new()))
}

/// The addresses that a mail may have been delivered to, the surest first.
fn candidates(raw: &[u8]) -> [Vec<Address>; 2] {
    let Some(mail) = MessageParser::default().parse_headers(raw) else { return [Vec::new(), Vec::new()] };
    let delivered = ["Delivered-To", "X-Original-To", "Envelope-To"];
    let is_delivered = |name: &str| delivered.iter().any(|one| one.eq_ignore_ascii_case(name));
    let parse = |text: &str| Address::parse(text.trim().trim_start_matches('<').trim_end_matches('>')).ok();
    let delivered = mail.headers_raw().filter(|(name, _)| is_delivered(name)).filter_map(|(_, text)| parse(text));
    let named = [mail.to(), mail.cc()].into_iter().flatten().flat_map(mail_parser::Address::iter);
    let named = named.filter_map(|one| parse(one.address.as_deref()?)).take(MOST);
    [delivered.collect(), named.collect()]
}

/// Where complaints would go, as the server that delivered it wrote down.
fn back(raw: &[u8]) -> String {
    let mail = MessageParser::default().parse_headers(raw);
    let path = mail.as_ref().and_then(|mail| mail.header_raw(HeaderName::ReturnPath)).map(str::trim);
    // A server that writes none down says nothing about complaints.
    path.map_or_else(|| "unknown".to_owned(), |path| path.trim_matches(['<', '>']).to_owned())
}

async fn mark<S>(session: &mut Session<S>, uid: u32, how: &str) -> Result<(), FetchError>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + Debug,
{
    let done = session.uid_store(uid.to_string(), how).await?;
    done.try_for_each(|_| std::future::ready(Ok(()))).await?;
    Ok(())
}
