//! From what pages say of themselves to their audiences.
//!
//! A page that says nothing has the audience of the page above it, or of its space. One that fewer people read has the intersection of
//! that with its list; one that more people read has the union of that with those whom it names. Whenever a page is moved or says
//! something else, the audiences of all pages below it are worked out again, in the same transaction.

use super::model::{Access, Reader};
use super::store::{self, Own};
use crate::{PAGE, pages};
use db::Cx;
use kernel::grant::{Rule, grant};
use kernel::{AudienceId, PersonId, Reach, Role, SpaceId, SubjectId, Verdict, Viewer};
use std::collections::HashMap;
use subjects::audience::{self, Grantee};
use subjects::{Subject, readdress};
use web::Problem;

/// The oldest moment: whoever is named reads what was written before, too.
const FROM_THE_START: SubjectId = SubjectId::new(0);

/// Works out the audiences of a page and of all below it, whoever may read them. Whether the viewer may bring that about was asked.
///
/// # Errors
/// If the database refuses.
pub async fn follow(cx: &mut Cx, page: SubjectId) -> Result<(), Problem> {
    let viewer = cx.viewer().clone();
    cx.act_as(Viewer::System);
    let done = follow_as_system(cx, page).await;
    cx.act_as(viewer);
    done
}

async fn follow_as_system(cx: &mut Cx, page: SubjectId) -> Result<(), Problem> {
    let mut known: HashMap<SubjectId, Above> = HashMap::new();
    for link in store::branch(cx, page).await? {
        let Some(subject) = subjects::lock(cx, link.page).await? else { continue };
        let above = match link.parent.and_then(|parent| known.get(&parent).cloned()) {
            Some(above) => above,
            None => Above::of(cx, subject.space, link.parent).await?,
        };
        let access = Access::from_code(link.access_code);
        let below = worked_out(cx, &subject, access, above).await?;
        let granted = grant(cx.viewer(), subject, &OfBranch)?;
        readdress(cx, &granted, below.audience).await?;
        known.insert(link.page, below);
    }
    Ok(())
}

/// What a page below has to know of the page above.
#[derive(Clone)]
struct Above {
    audience: AudienceId,
    /// Whom the pages above name besides, in the order of the tree.
    besides: Vec<Reader>,
}

impl Above {
    async fn of(cx: &mut Cx, space: SpaceId, parent: Option<SubjectId>) -> Result<Self, Problem> {
        let mut besides = Vec::new();
        let mut next = parent;
        while let Some(page) = next {
            let entry = pages::store::entry(cx, page).await?.ok_or(Problem::NotFound)?;
            if Access::from_code(entry.access_code) == Access::Widened {
                besides.extend(store::readers(cx, page).await?);
            }
            next = entry.parent;
        }
        let audience = match parent {
            Some(parent) => subjects::find(cx, parent).await?.ok_or(Problem::NotFound)?.audience,
            None => subjects::standing(cx, space).await?.ok_or(Problem::NotFound)?.read_audience,
        };
        Ok(Self { audience, besides })
    }
}

async fn worked_out(cx: &mut Cx, page: &Subject, access: Access, above: Above) -> Result<Above, Problem> {
    let own = store::own(cx, page.id).await?;
    let readers = store::readers(cx, page.id).await?;
    match access {
        Access::Inherited => {
            store::forget_own(cx, page.id).await?;
            Ok(above)
        }
        Access::Narrowed => {
            let list = match own.as_ref().and_then(|own| own.list) {
                Some(list) => list,
                None => audience::create(cx, Reach::Private).await?,
            };
            audience::clear(cx, list).await?;
            open(cx, list, &readers).await?;
            // Whoever keeps the space keeps its pages; nobody can hide one from them.
            audience::grant(cx, list, Grantee::Space(page.space, Role::Moderator), FROM_THE_START).await?;
            let audience = match own.filter(|own| own.list.is_some()) {
                Some(own) => {
                    audience::compose(cx, own.audience, &[above.audience, list]).await?;
                    own.audience
                }
                None => audience::intersection(cx, &[above.audience, list]).await?,
            };
            store::keep_own(cx, page.id, &Own { audience, list: Some(list) }).await?;
            Ok(Above { audience, besides: above.besides })
        }
        Access::Widened => {
            let audience = match own.filter(|own| own.list.is_none()) {
                Some(own) => {
                    audience::clear(cx, own.audience).await?;
                    audience::compose(cx, own.audience, &[above.audience]).await?;
                    own.audience
                }
                None => audience::union(cx, above.audience).await?,
            };
            let besides = [above.besides, readers].concat();
            open(cx, audience, &besides).await?;
            store::keep_own(cx, page.id, &Own { audience, list: None }).await?;
            Ok(Above { audience, besides })
        }
    }
}

async fn open(cx: &mut Cx, audience: AudienceId, readers: &[Reader]) -> db::Result<()> {
    for reader in readers {
        let grantee = match *reader {
            Reader::Person(person) => Grantee::Person(person),
            Reader::Members(space) => Grantee::Space(space, Role::Member),
        };
        audience::grant(cx, audience, grantee, FROM_THE_START).await?;
    }
    Ok(())
}

/// The rule of working out audiences: of pages, by the program.
struct OfBranch;

impl Rule<Subject> for OfBranch {
    fn judge(&self, viewer: &Viewer, subject: &Subject) -> Verdict {
        Verdict::allow_if(viewer.person().is_none() && matches!(viewer, Viewer::System) && subject.kind == PAGE)
    }
}

/// Who has to stay among those who are named when a page is narrowed: whoever does it, and whoever answers for the page.
#[must_use]
pub fn always(me: Option<PersonId>, owner: PersonId) -> Vec<Reader> {
    let mut all: Vec<Reader> = me.into_iter().chain([owner]).map(Reader::Person).collect();
    all.dedup();
    all
}
