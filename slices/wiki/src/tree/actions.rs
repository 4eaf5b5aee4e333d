//! Moving pages, taking branches away and bringing them back.

use super::model::{Spot, Unfit, order};
use super::store;
use crate::facts::{BranchRemoved, BranchRestored, PageMoved};
use crate::pages::{self, Leaf};
use crate::{access, policy, t};
use db::Cx;
use jobs::Record;
use kernel::grant::{Rule, grant};
use kernel::{Granted, SpaceId, SubjectId, Verdict, Viewer};
use std::collections::HashSet;
use subjects::{Standing, Subject};
use texts::Lang;
use web::Problem;

/// A space in which the viewer may read.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn space(cx: &mut Cx, id: SpaceId) -> Result<Standing, Problem> {
    subjects::standing(cx, id).await?.filter(|space| space.may_read).ok_or(Problem::NotFound)
}

/// A space in which the viewer may do this.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer, or a refusal.
pub async fn granted(cx: &mut Cx, id: SpaceId, act: &impl Rule<Standing>) -> Result<Granted<Standing>, Problem> {
    let standing = space(cx, id).await?;
    Ok(grant(cx.viewer(), standing, act)?)
}

/// Hangs pages of one space somewhere else, in one row, each with all below it: all of them or none.
///
/// # Errors
/// If the viewer may not change one of them or begin a page there, or one would hang below itself.
pub async fn hang(cx: &mut Cx, lang: Lang, moved: &[SubjectId], spot: Spot) -> Result<(), Problem> {
    let mut leaves = Vec::new();
    for id in moved {
        leaves.push(pages::locked(cx, *id, &policy::Write).await?);
    }
    let Some(space_id) = leaves.first().map(|leaf| leaf.subject.space) else { return Ok(()) };
    open(cx, space_id, spot.parent).await?;
    for leaf in &leaves {
        fit(cx, leaf, space_id, spot.parent).await?.map_err(|unfit| refused(lang, unfit))?;
    }
    let there = store::siblings(cx, space_id, spot.parent).await?;
    for (place, page) in (1..).zip(order(&there, moved, spot.after)) {
        store::hang(cx, page, spot.parent, place).await?;
    }
    for page in moved {
        access::follow(cx, *page).await?;
        cx.record(&PageMoved { space: space_id, page: *page, parent: spot.parent }).await?;
    }
    Ok(())
}

/// Whether the viewer may hang a page there.
async fn open(cx: &mut Cx, space_id: SpaceId, parent: Option<SubjectId>) -> Result<(), Problem> {
    match parent {
        Some(parent) => pages::locked(cx, parent, &policy::BeginBelow).await.map(drop)?,
        None => granted(cx, space_id, &policy::Begin).await.map(drop)?,
    }
    Ok(())
}

async fn fit(
    cx: &mut Cx,
    leaf: &Leaf,
    space: SpaceId,
    parent: Option<SubjectId>,
) -> Result<Result<(), Unfit>, Problem> {
    if leaf.subject.space != space {
        return Ok(Err(Unfit::Elsewhere));
    }
    let Some(parent) = parent else { return Ok(Ok(())) };
    if pages::find(cx, parent).await?.subject.space != space {
        return Ok(Err(Unfit::Elsewhere));
    }
    let branch = store::branch(cx, leaf.subject.id).await?;
    Ok(if branch.contains(&parent) { Err(Unfit::BelowItself) } else { Ok(()) })
}

fn refused(lang: Lang, unfit: Unfit) -> Problem {
    let t = t::Texts::new(lang);
    Problem::Conflict(match unfit {
        Unfit::BelowItself => t.error_below_itself().to_owned(),
        Unfit::Elsewhere => t.error_elsewhere().to_owned(),
    })
}

/// Keeps a page for memory only, or brings it back into use.
///
/// # Errors
/// If the viewer does not keep it.
pub async fn archive(cx: &mut Cx, id: SubjectId, archived: bool) -> Result<(), Problem> {
    let leaf = pages::locked(cx, id, &policy::Keep).await?;
    if leaf.thing.is_archived() != archived {
        let at = archived.then(|| cx.now());
        store::archive(cx, id, at).await?;
    }
    Ok(())
}

/// Takes a page and all below it away. They go together and come back together.
///
/// # Errors
/// If the viewer does not keep it.
pub async fn remove(cx: &mut Cx, id: SubjectId) -> Result<Leaf, Problem> {
    let leaf = pages::locked(cx, id, &policy::Keep).await?;
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    let branch = Branch { ids: store::branch(cx, id).await?.into_iter().collect(), kept: true };
    let mut pages = 0;
    // Some pages below may be hidden from whoever takes the branch away. They go with it.
    for subject in unseen(cx, &branch).await? {
        if subject.state() != subjects::State::Removed {
            let page = grant(cx.viewer(), subject, &branch)?;
            store::trashed(cx, page.id, id, by).await?;
            subjects::remove(cx, &page).await?;
            pages += 1;
        }
    }
    cx.record(&BranchRemoved { space: leaf.subject.space, page: id, pages }).await?;
    Ok(leaf.into_inner())
}

/// Brings a branch back, where it was. If the page above it is gone meanwhile, it begins a tree.
///
/// # Errors
/// If the viewer does not keep it.
pub async fn restore(cx: &mut Cx, id: SubjectId) -> Result<(), Problem> {
    let subject =
        subjects::lock(cx, id).await?.filter(|subject| subject.kind == crate::PAGE).ok_or(Problem::NotFound)?;
    let thing = pages::store::entry(cx, id).await?.ok_or(Problem::NotFound)?;
    let standing = subjects::standing(cx, subject.space).await?;
    let owns = cx.viewer().person() == Some(thing.owner);
    let (space, parent) = (subject.space, thing.parent);
    let kept = policy::keeps_gone(cx.viewer(), owns, standing.as_ref());
    let ids: HashSet<SubjectId> = store::of_trash(cx, id).await?.into_iter().collect();
    if ids.is_empty() {
        return if kept { Ok(()) } else { Err(Problem::NotFound) };
    }
    let branch = Branch { ids, kept };
    let mut pages = 0;
    for subject in unseen(cx, &branch).await? {
        subjects::restore(cx, &grant(cx.viewer(), subject, &branch)?).await?;
        pages += 1;
    }
    store::untrashed(cx, id).await?;
    if let Some(parent) = parent
        && subjects::find(cx, parent).await?.is_none_or(|parent| parent.state() == subjects::State::Removed)
    {
        let place = store::siblings(cx, space, None).await?.len();
        store::hang(cx, id, None, i64::try_from(place).unwrap_or(i64::MAX) + 1).await?;
        access::follow(cx, id).await?;
    }
    Ok(cx.record(&BranchRestored { space, page: id, pages }).await.map(drop)?)
}

/// All pages of a branch, whoever may read them.
async fn unseen(cx: &mut Cx, branch: &Branch) -> Result<Vec<Subject>, Problem> {
    let viewer = cx.viewer().clone();
    cx.act_as(Viewer::System);
    let mut all = Vec::new();
    let mut ids: Vec<SubjectId> = branch.ids.iter().copied().collect();
    ids.sort_unstable();
    for id in ids {
        match subjects::lock(cx, id).await {
            Ok(found) => all.extend(found),
            Err(error) => {
                cx.act_as(viewer);
                return Err(error.into());
            }
        }
    }
    cx.act_as(viewer);
    Ok(all)
}

/// The rule of an act on all pages of a branch whose page the viewer keeps.
struct Branch {
    ids: HashSet<SubjectId>,
    kept: bool,
}

impl Rule<Subject> for Branch {
    fn judge(&self, _: &Viewer, subject: &Subject) -> Verdict {
        if self.ids.contains(&subject.id) { Verdict::allow_if(self.kept) } else { Verdict::Hidden }
    }
}
