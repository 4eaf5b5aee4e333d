//! Registering accounts, changing what is said of them, looking at who can get in.

use super::model::Sort;
use super::store::{self, Account, Columns};
use crate::facts::{AccountChanged, AccountRecorded, AccountReviewed};
use crate::t::Texts;
use crate::{ACCOUNT, homes, policy};
use db::Cx;
use jobs::Record;
use kernel::grant::grant;
use kernel::{PersonId, SpaceId, SubjectId};
use subjects::{Created, NewSubject, Standing, Subject};
use texts::Lang;
use web::checks::{body, line, short};
use web::held::{self, Held, Through};
use web::{FieldErrors, Problem, faces, prose};

/// What somebody says of an account.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// In which space it is registered; nothing when it is changed.
    pub space: Option<SpaceId>,
    /// What it is called.
    pub title: String,
    /// What it is for: Markdown.
    pub purpose: String,
    /// What else is said of it.
    pub columns: Columns,
    /// The client's key, against registering twice.
    pub key: Option<String>,
}

/// An account that the viewer may see.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn find(cx: &mut Cx, id: SubjectId) -> Result<Held<Account>, Problem> {
    let subject = held::subject(cx, ACCOUNT, id, false).await?;
    complete(cx, subject).await
}

async fn tended(cx: &mut Cx, id: SubjectId) -> Result<Held<Account>, Problem> {
    let subject = held::subject(cx, ACCOUNT, id, true).await?;
    let held = complete(cx, subject).await?;
    Ok(grant(cx.viewer(), held, &policy::Tend)?.into_inner())
}

async fn complete(cx: &mut Cx, subject: Subject) -> Result<Held<Account>, Problem> {
    let thing = store::one(cx, subject.id).await?.ok_or(Problem::NotFound)?;
    let standing = subjects::standing(cx, subject.space).await?;
    let me = cx.viewer().person();
    let owns = me.is_some() && [thing.owner, thing.backup].contains(&me);
    Ok(Held { subject, standing, owns, thing })
}

/// Registers an account or a tool.
///
/// # Errors
/// If the viewer may not in this space, or something can't be taken.
pub async fn record(cx: &mut Cx, lang: Lang, wanted: &Wanted) -> Result<Created, Problem> {
    let standing = match wanted.space {
        Some(space) => subjects::standing(cx, space).await?.filter(|space| space.may_read),
        None => None,
    };
    let granted = standing.map(|space| grant(cx.viewer(), space, &policy::Record)).transpose()?;
    check(cx, lang, wanted, granted.as_deref(), None).await?;
    let standing = granted.ok_or(Problem::NotFound)?;
    let author = cx.viewer().person().ok_or(Problem::SignIn)?;
    let text = prose::written(cx, lang, &wanted.purpose).await?;
    let new = NewSubject {
        kind: ACCOUNT,
        space: standing.space,
        audience: homes::readers(cx, &standing).await?,
        author,
        below: None,
        title: wanted.title.trim(),
        text: &text,
        client_key: wanted.key.as_deref(),
        source: None,
    };
    let created = subjects::create(cx, &new).await?;
    if created.fresh {
        let (space, account) = (standing.space, created.id);
        store::insert(cx, account, space, &wanted.columns).await?;
        let sort = wanted.columns.sort.name().to_owned();
        cx.record(&AccountRecorded { space, account, sort }).await?;
        let people = newly_named(author, None, &wanted.columns);
        if !people.is_empty() {
            cx.record(&AccountChanged { space, account, people }).await?;
        }
    }
    Ok(created)
}

/// Changes what is said of an account. The earlier text stays in the history.
///
/// # Errors
/// If the viewer may not, or something can't be taken.
pub async fn change(cx: &mut Cx, lang: Lang, id: SubjectId, wanted: &Wanted) -> Result<(), Problem> {
    let listed = tended(cx, id).await?;
    check(cx, lang, wanted, listed.standing.as_ref(), Some(&listed.thing)).await?;
    let text = prose::written(cx, lang, &wanted.purpose).await?;
    let subject = grant(cx.viewer(), listed.subject.clone(), &Through { held: &listed, act: &policy::Tend })?;
    subjects::edit(cx, &subject, wanted.title.trim(), &text).await?;
    store::update(cx, id, &wanted.columns).await?;
    let me = cx.viewer().person().ok_or(Problem::SignIn)?;
    let people = newly_named(me, Some(&listed.thing), &wanted.columns);
    Ok(cx.record(&AccountChanged { space: listed.thing.space, account: id, people }).await.map(drop)?)
}

/// Who answers for it now and did not before, but for whoever says so.
fn newly_named(me: PersonId, before: Option<&Account>, now: &Columns) -> Vec<PersonId> {
    let earlier = [before.and_then(|one| one.owner), before.and_then(|one| one.backup)];
    let named = [now.owner, now.backup].into_iter().flatten();
    named.filter(|person| *person != me && !earlier.contains(&Some(*person))).collect()
}

/// Writes down that somebody looked at who can get in.
///
/// # Errors
/// If the viewer may not, or nothing says what was found.
pub async fn review(cx: &mut Cx, lang: Lang, id: SubjectId, note: &str) -> Result<(), Problem> {
    let listed = tended(cx, id).await?;
    let mut errors = FieldErrors::new();
    short(lang, &mut errors, "note", note);
    if note.trim().is_empty() {
        errors.add("note", Texts::new(lang).error_note_missing());
    }
    errors.check()?;
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    store::insert_review(cx, id, by, note.trim()).await?;
    Ok(cx.record(&AccountReviewed { space: listed.thing.space, account: id }).await.map(drop)?)
}

async fn check(
    cx: &mut Cx,
    lang: Lang,
    wanted: &Wanted,
    space: Option<&Standing>,
    there: Option<&Account>,
) -> Result<(), Problem> {
    let (t, mut errors, columns) = (Texts::new(lang), FieldErrors::new(), &wanted.columns);
    if space.is_none() {
        errors.add("space", t.error_space_missing());
    }
    line(lang, &mut errors, "title", &wanted.title);
    line(lang, &mut errors, "platform", &columns.platform);
    body(lang, &mut errors, "body", &wanted.purpose, "");
    short(lang, &mut errors, "handle", &columns.handle);
    short(lang, &mut errors, "replaced_by", &columns.replaced_by);
    if columns.handle.trim().is_empty() && columns.sort == Sort::Official {
        errors.add("handle", t.error_handle_missing());
    }
    if columns.owner.is_some() && columns.owner == columns.backup {
        errors.add("backup", t.error_backup_is_owner());
    }
    if let Some(space) = space {
        let members = faces::employees(cx, space.space).await?;
        let before = [there.and_then(|one| one.owner), there.and_then(|one| one.backup)];
        for (field, person) in [("owner", columns.owner), ("backup", columns.backup)] {
            let is_new = person.is_some() && !before.contains(&person);
            if is_new && !members.iter().any(|member| Some(member.id) == person) {
                errors.add(field, t.error_not_member(&space.name));
            }
        }
    }
    errors.check()
}
