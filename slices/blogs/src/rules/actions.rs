//! Setting rules, and doing what they say.

use super::model::Taking;
use super::store;
use crate::blogs::locked;
use crate::{policy, posts, t};
use db::Cx;
use kernel::SubjectId;
use kernel::grant::grant;
use subjects::State;
use texts::Lang;
use web::Problem;

/// What somebody typed as a rule.
///
/// # Errors
/// Says which field is wrong.
pub fn read(lang: Lang, rule: &str, days: &str) -> Result<Taking, Problem> {
    let t = t::Texts::new(lang);
    Taking::read(rule, days).map_err(|field| {
        let sentence =
            if field == "days" { t.error_days(super::model::MOST_DAYS) } else { t.error_choose().to_owned() };
        Problem::field(field, sentence)
    })
}

/// Sets the rule for the posts that a blog publishes from now on.
///
/// # Errors
/// If the viewer does not keep the blog.
pub async fn set_blog(cx: &mut Cx, id: SubjectId, taking: Taking) -> Result<(), Problem> {
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    let journal = locked(cx, id).await?;
    grant(cx.viewer(), journal, &policy::Keep)?;
    Ok(store::save(cx, id, taking, None, by).await?)
}

/// Sets the rule for one post, and does what it says if it is time.
///
/// # Errors
/// If the viewer neither wrote it nor keeps its blog.
pub async fn set_post(cx: &mut Cx, id: SubjectId, taking: Taking) -> Result<(), Problem> {
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    let (_, piece) = posts::find(cx, id).await?;
    grant(cx.viewer(), piece, &policy::Moderate)?;
    let closed_it = store::find(cx, id).await?.is_some_and(|kept| kept.done_at.is_some());
    let closes_at = taking.closes(id.made_at());
    store::save(cx, id, taking, closes_at, by).await?;
    if closes_at.is_some_and(|at| at <= cx.now()) {
        return close(cx, id).await;
    }
    // What a moderator closed stays closed.
    if closed_it { switch(cx, id, State::Closed, State::Open).await } else { Ok(()) }
}

/// A post that was just published follows the rule of its blog.
///
/// # Errors
/// If the database refuses.
pub async fn follow(cx: &mut Cx, blog: SubjectId, post: SubjectId) -> Result<(), Problem> {
    let Some(kept) = store::find(cx, blog).await? else { return Ok(()) };
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    let taking = kept.taking();
    let Some(closes_at) = taking.closes(cx.now()) else { return Ok(()) };
    store::save(cx, post, taking, Some(closes_at), by).await?;
    if closes_at <= cx.now() { close(cx, post).await } else { Ok(()) }
}

/// Closes the comments of a post whose time is over, once.
///
/// # Errors
/// If the database refuses.
pub async fn close(cx: &mut Cx, post: SubjectId) -> Result<(), Problem> {
    switch(cx, post, State::Open, State::Closed).await?;
    Ok(store::done(cx, post).await?)
}

async fn switch(cx: &mut Cx, post: SubjectId, from: State, to: State) -> Result<(), Problem> {
    let Some(subject) = subjects::lock(cx, post).await?.filter(|subject| subject.state() == from) else {
        return Ok(());
    };
    let subject = grant(cx.viewer(), subject, &policy::AsRuled)?;
    Ok(subjects::set_state(cx, &subject, to).await?)
}

/// Why a post takes no comments, or until when it does, if its rule has a say in that.
///
/// # Errors
/// If the database refuses.
pub async fn of_post(cx: &mut Cx, post: SubjectId) -> db::Result<Option<store::Kept>> {
    Ok(store::find(cx, post).await?.filter(|kept| kept.closes_at.is_some()))
}
