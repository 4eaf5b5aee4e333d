//! Recording what mail brought, retiring lists, and comparing.

use super::model::{self, Came, LEAST_POSTS, MOST, Outcome, SETTLED};
use super::store::{self, Broadcast, Counted};
use crate::blogs::{Journal, locked};
use crate::facts::{BroadcastForgotten, BroadcastRecorded, BroadcastRetired};
use crate::{comments, policy, t};
use db::Cx;
use jobs::Record;
use kernel::grant::grant;
use kernel::{BroadcastId, Granted, SubjectId, Timestamp};
use texts::Lang;
use web::checks::line;
use web::{FieldErrors, Problem};

/// Most lists of one blog.
const MOST_LISTS: usize = 50;

/// A list with what came by blog since, and what that says.
pub struct Compared {
    /// The list.
    pub list: Broadcast,
    /// What came by blog.
    pub came: Came,
    /// What the comparison says.
    pub outcome: Outcome,
}

/// Records a list with what the owner counted.
///
/// # Errors
/// If the viewer is not the owner, or a number can't be.
pub async fn record(cx: &mut Cx, lang: Lang, blog: SubjectId, counted: &Counted) -> Result<BroadcastId, Problem> {
    let journal = kept(cx, blog).await?;
    check(lang, counted).check()?;
    let there = store::of_blog(cx, blog).await?;
    // The same list twice, as a second press of the button sends it, is one.
    if let Some(same) = there.iter().find(|one| one.name == counted.name.trim() && one.retired_at.is_none()) {
        return Ok(same.id);
    }
    if there.len() >= MOST_LISTS {
        return Err(Problem::field("name", t::Texts::new(lang).error_lists_many(MOST_LISTS)));
    }
    let counted = Counted { name: counted.name.trim().to_owned(), ..counted.clone() };
    let id = store::insert(cx, blog, &counted, journal.blog.owner).await?;
    cx.record(&BroadcastRecorded { space: journal.blog.space, blog }).await?;
    Ok(id)
}

/// The list went out for the last time, today or earlier: from then on the blog stands in its place. Once more corrects the day.
///
/// # Errors
/// If the viewer is not the owner, or the day is none or lies ahead.
pub async fn retire(
    cx: &mut Cx,
    lang: Lang,
    (blog, id): (SubjectId, BroadcastId),
    at: Option<Timestamp>,
) -> Result<(), Problem> {
    let journal = kept(cx, blog).await?;
    let list = store::one(cx, blog, id).await?.ok_or(Problem::NotFound)?;
    let at = at.filter(|at| *at <= cx.now());
    let at = at.ok_or_else(|| Problem::field(&format!("retired-{id}"), t::Texts::new(lang).error_retired()))?;
    if list.retired_at == Some(at) {
        return Ok(());
    }
    store::retire(cx, id, at).await?;
    cx.record(&BroadcastRetired { space: journal.blog.space, blog, at: at.millis() }).await?;
    Ok(())
}

/// Takes back a list that was recorded by mistake. One that is retired stays, whatever came of it. Again is the same.
///
/// # Errors
/// If the viewer is not the owner, or the list is retired.
pub async fn forget(cx: &mut Cx, lang: Lang, blog: SubjectId, id: BroadcastId) -> Result<(), Problem> {
    let journal = kept(cx, blog).await?;
    match store::one(cx, blog, id).await? {
        None => Ok(()),
        Some(list) if list.retired_at.is_some() => {
            Err(Problem::Conflict(t::Texts::new(lang).error_forget().to_owned()))
        }
        Some(_) => {
            store::delete(cx, id).await?;
            Ok(cx.record(&BroadcastForgotten { space: journal.blog.space, blog }).await.map(drop)?)
        }
    }
}

async fn kept(cx: &mut Cx, blog: SubjectId) -> Result<Granted<Journal>, Problem> {
    let journal = locked(cx, blog).await?;
    Ok(grant(cx.viewer(), journal, &policy::Compare)?)
}

/// The lists of a blog, each compared.
///
/// # Errors
/// If the database refuses.
pub async fn compared(cx: &mut Cx, blog: SubjectId, now: Timestamp) -> db::Result<Vec<Compared>> {
    let mut all = Vec::new();
    for list in store::of_blog(cx, blog).await? {
        all.push(compare(cx, list, now).await?);
    }
    Ok(all)
}

async fn compare(cx: &mut Cx, list: Broadcast, now: Timestamp) -> db::Result<Compared> {
    let came = match list.retired_at {
        Some(from) => came(cx, list.blog, from, now).await?,
        None => Came::default(),
    };
    let outcome = model::outcome(&list, came);
    Ok(Compared { list, came, outcome })
}

async fn came(cx: &mut Cx, blog: SubjectId, from: Timestamp, now: Timestamp) -> db::Result<Came> {
    let posts = store::posts(cx, blog, from, now.minus(SETTLED)).await?;
    let comments = comments::of_blog(cx, blog, from).await?;
    let by_post = comments::responders(&comments);
    let responses = posts.iter().filter_map(|post| by_post.get(post)).sum();
    let posts = i64::try_from(posts.len()).unwrap_or(i64::MAX);
    Ok(Came { posts, responses, readers: store::readers(cx, blog).await? })
}

/// How many retired lists brought less per reader than the blog in their place does.
///
/// # Errors
/// If the database refuses.
pub async fn above_baseline(cx: &mut Cx, now: Timestamp) -> db::Result<i64> {
    let mut above = 0;
    for list in store::retired(cx).await? {
        above += i64::from(compare(cx, list, now).await?.outcome == Outcome::Blog);
    }
    Ok(above)
}

fn check(lang: Lang, counted: &Counted) -> FieldErrors {
    let t = t::Texts::new(lang);
    let mut errors = FieldErrors::new();
    line(lang, &mut errors, "name", &counted.name);
    for (field, count, least) in
        [("recipients", counted.recipients, 1), ("mailings", counted.mailings, 1), ("replies", counted.replies, 0)]
    {
        if !(least..=MOST).contains(&count) {
            errors.add(field, t.error_count(least, MOST));
        }
    }
    errors
}

/// So many posts a comparison needs.
pub const NEEDS: i64 = LEAST_POSTS;
