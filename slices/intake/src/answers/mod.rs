//! Addresses for answers: the secret of one person in one thread, which lets them write there by mail and read nothing.
//!
//! The secret is made of a random number in the database and the key of the house, so that neither alone gives it away, and looked up by
//! its hash. Taking the row away ends it; the next mail about the thread has another.

mod pages;
pub(crate) mod store;

use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::{PersonId, SubjectId};
use letterbox::ReplyToken;
use mail::MessageId;
use web::letters::AnswerTo;
use web::{App, Pace, Route, Who};

const PURPOSE: &str = "answer a thread by mail";

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/settings/answers-by-mail", Who::Employee, Pace::Read, pages::show),
        Route::delete("/settings/answers-by-mail", Who::Employee, Pace::Write, pages::destroy),
    ]
}

/// Where a reader's answers in a thread go.
pub(crate) fn find<'c>(
    cx: &'c mut Cx,
    app: &'c App,
    person: PersonId,
    root: SubjectId,
    unique: &'c str,
) -> BoxFuture<'c, db::Result<Option<AnswerTo>>> {
    async move {
        let Some(domain) = &app.config.intake.domain else { return Ok(None) };
        let token = token(cx, app, person, root).await?;
        let began = crate::mails::store::first_of(cx, root).await?.and_then(|id| MessageId::parse(&id).ok());
        let first = began.or_else(|| MessageId::new(&format!("thread.{root}"), domain.as_str()).ok());
        let (address, id) = (token.address(domain.as_str()), token.message_id(unique, domain.as_str()));
        Ok(address.zip(id).zip(first).map(|((address, message_id), first)| AnswerTo { address, message_id, first }))
    }
    .boxed()
}

/// The secret of this person in this thread, the same until it is ended.
async fn token(cx: &mut Cx, app: &App, person: PersonId, root: SubjectId) -> db::Result<ReplyToken> {
    if let Some(salt) = store::salt(cx, person, root).await? {
        return Ok(made_of(app, person, root, salt));
    }
    let salt = (cx.bits() >> 1).cast_signed();
    let token = made_of(app, person, root, salt);
    store::insert(cx, person, root, salt, &hash(&token)).await?;
    Ok(token)
}

fn made_of(app: &App, person: PersonId, root: SubjectId, salt: i64) -> ReplyToken {
    let mark = app.keys.mark(PURPOSE, format!("{person}.{root}.{salt}").as_bytes());
    let mut bits = [0; 16];
    bits.copy_from_slice(&mark[..16]);
    ReplyToken::new(bits)
}

fn hash(token: &ReplyToken) -> String {
    web::keys::hash(&token.letters())
}

/// Whose token it is, and in which thread; nothing if it is nobody's any more.
pub(crate) async fn owner(cx: &mut Cx, token: &ReplyToken) -> db::Result<Option<(PersonId, SubjectId)>> {
    store::owner(cx, &hash(token)).await
}
