//! Help by mail: a letter to a desk's address is a private request, an answer to a mail about one is an answer below it, and a line that
//! says so solves it. Whoever writes does so by their own rights, which are asked when the letter comes.

mod actions;
mod model;
mod policy;

use crate::t::Texts;
use crate::{REQUEST, desks};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::SpaceId;
use web::letters::Taker;

/// What this slice makes of letters.
pub(crate) const LETTERS: Taker = Taker {
    kind: REQUEST,
    hint: |lang| Texts::new(lang).mail_hint(),
    place,
    begin: |cx, lang, space, letter| actions::ask(cx, lang, space, letter).boxed(),
    reply: |cx, lang, request, letter| actions::answer(cx, lang, request, letter).boxed(),
};

/// The open desk of a space, by name.
fn place(cx: &mut Cx, space: SpaceId) -> BoxFuture<'_, db::Result<Option<String>>> {
    async move { Ok(desks::store::of_space(cx, space).await?.map(|desk| desk.name)) }.boxed()
}
