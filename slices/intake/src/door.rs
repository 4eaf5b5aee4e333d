//! Taking mail in: it is a row before its server is told that it was taken.

use crate::facts::MailArrived;
use crate::mails::store::{self, NewMail};
use crate::{addresses, answers};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::Record;
use kernel::{PersonId, SpaceId, SubjectId, Viewer};
use letterbox::ReplyToken;
use letterbox::door::{Answer, Handed, Keeper};
use mail::Address;
use sha2::{Digest, Sha256};
use web::App;

/// Keeps the mail of this house.
#[derive(Clone)]
pub struct Post(App);

/// Where mail to an address goes.
struct Way {
    space: SpaceId,
    answers: Option<(PersonId, SubjectId)>,
}

impl Post {
    /// Of this house.
    #[must_use]
    pub const fn new(app: App) -> Self {
        Self(app)
    }

    fn is_ours(&self, address: &Address) -> bool {
        self.0.config.intake.domain.as_ref().is_some_and(|domain| address.in_domain(domain.as_str()))
    }

    async fn may_come(&self, address: &Address) -> Answer {
        if !self.is_ours(address) {
            return Answer::Never("No mail for this domain is taken here.");
        }
        let to = address.clone();
        match self.0.db.read(Viewer::System, async move |cx: &mut Cx| way(cx, &to).await).await {
            Ok(Some(_)) => Answer::Yes,
            Ok(None) => Answer::Never("Nobody here has this address."),
            Err(error) => later(&error),
        }
    }

    async fn take(&self, handed: Handed) -> Answer {
        match self.0.db.write(Viewer::System, async move |cx: &mut Cx| keep(cx, &handed).await).await {
            Ok(()) => Answer::Yes,
            Err(error) => later(&error),
        }
    }
}

impl Keeper for Post {
    fn knows<'k>(&'k self, address: &'k Address) -> BoxFuture<'k, Answer> {
        self.may_come(address).boxed()
    }
    fn keep<'k>(&'k self, handed: &'k Handed) -> BoxFuture<'k, Answer> {
        self.take(handed.clone()).boxed()
    }
}

fn later(error: &db::Error) -> Answer {
    tracing::error!(%error, "a mail was not taken; its server tries again");
    Answer::Later
}

async fn way(cx: &mut Cx, to: &Address) -> db::Result<Option<Way>> {
    if let Some(token) = ReplyToken::of_address(to) {
        let Some((person, root)) = answers::owner(cx, &token).await? else { return Ok(None) };
        let space = answers::store::space_of(cx, root).await?;
        return Ok(space.map(|space| Way { space, answers: Some((person, root)) }));
    }
    let space = addresses::store::space_of(cx, &to.local().to_ascii_lowercase()).await?;
    Ok(space.map(|space| Way { space, answers: None }))
}

/// All of it or nothing: an address that went away in between makes the server try again, and then it hears so.
async fn keep(cx: &mut Cx, handed: &Handed) -> db::Result<()> {
    for to in &handed.to {
        let Some(way) = way(cx, to).await? else {
            return Err(db::Error::Other("an address is not there any more".to_owned()));
        };
        let new = NewMail {
            digest: &digest(to, &handed.raw),
            recipient: &to.key(),
            envelope_from: &handed.from,
            raw: &handed.raw,
            space: way.space,
            answers: way.answers,
        };
        if let Some(mail) = store::insert(cx, &new).await? {
            cx.record(&MailArrived { mail }).await?;
        }
    }
    Ok(())
}

/// The same for the same mail to the same address, whatever servers wrote above it on its way.
fn digest(to: &Address, raw: &[u8]) -> String {
    let end = raw.windows(4).position(|four| four == b"\r\n\r\n").unwrap_or(raw.len());
    let (head, body) = raw.split_at(end);
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let id = head.lines().find_map(|line| line.strip_prefix("message-id:")).unwrap_or_default();
    // Without an id all of the head says which mail it is.
    let name = if id.trim().is_empty() { head.as_str() } else { id.trim() };
    let hash = Sha256::new().chain_update(to.key()).chain_update([0]).chain_update(name).chain_update([0]);
    format!("{:x}", hash.chain_update(body).finalize())
}

#[cfg(test)]
mod tests {
    use super::digest;
    use mail::Address;

    #[test]
    fn a_mail_is_the_same_by_its_id_and_words_whatever_servers_wrote_above() {
        let to = |text: &str| Address::parse(text).unwrap();
        let help = to("help@stoa.example");
        let mail = |head: &str, body: &str| format!("{head}\r\n\r\n{body}").into_bytes();
        let one = digest(&help, &mail("Received: a\r\nMessage-ID: <1@x.example>", "words"));
        assert_eq!(one, digest(&to("HELP@stoa.example"), &mail("Received: b\r\nmessage-id:  <1@x.example>", "words")));
        for other in [
            digest(&help, &mail("Message-ID: <2@x.example>", "words")),
            digest(&help, &mail("Message-ID: <1@x.example>", "other words")),
            digest(&to("it@stoa.example"), &mail("Message-ID: <1@x.example>", "words")),
            digest(&help, &mail("Subject: none", "words")),
        ] {
            assert_ne!(one, other);
        }
    }
}
