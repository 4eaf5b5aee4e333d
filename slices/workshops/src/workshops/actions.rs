//! Finding, planning and changing workshops.

use super::model::{Gathering, Stage};
use super::store::{self, When};
use crate::facts::{Changed, Planned};
use crate::{WORKSHOP, policy, t};
use crate::{blocks, board, canvases};
use db::Cx;
use jobs::Record;
use kernel::grant::{Rule, grant};
use kernel::{Granted, PersonId, SpaceId, SubjectId, Verdict, Viewer};
use subjects::{Created, NewSubject, Subject};
use texts::Lang;
use web::checks::{body, line, short};
use web::{FieldErrors, Problem, faces, prose};

/// A workshop to plan, or what one is changed to.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Where it lives; what is changed stays where it is.
    pub space: Option<SpaceId>,
    /// The name of the day that it begins with, or nothing.
    pub template: String,
    /// Its title; empty for that of the template.
    pub title: String,
    /// What it is for: Markdown; empty for that of the template.
    pub purpose: String,
    /// When and where.
    pub when: When,
    /// Who leads it; whoever plans it does so until somebody else is named.
    pub facilitator: Option<PersonId>,
    /// The client's key, against planning twice.
    pub key: Option<String>,
}

/// A workshop with how the viewer stands in it.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn gathering(cx: &mut Cx, id: SubjectId) -> Result<Gathering, Problem> {
    let workshop = store::one(cx, id).await?.ok_or(Problem::NotFound)?;
    let subject = subjects::find(cx, id).await?.ok_or(Problem::NotFound)?;
    let standing = subjects::standing(cx, workshop.space).await?;
    let own = match cx.viewer().person() {
        Some(me) => store::part(cx, id, me).await?,
        None => None,
    };
    Ok(Gathering { subject, workshop, standing, own })
}

/// The same, locked for a change by somebody who may do this in it, while it stands like this.
///
/// # Errors
/// If there is none for this viewer, they may not, or it is too early or too late.
pub async fn taken(
    cx: &mut Cx,
    lang: Lang,
    id: SubjectId,
    act: &impl Rule<Gathering>,
    may: impl Fn(Stage) -> bool,
) -> Result<Gathering, Problem> {
    subjects::lock(cx, id).await?.ok_or(Problem::NotFound)?;
    let gathering = gathering(cx, id).await?;
    let gathering = grant(cx.viewer(), gathering, act)?.into_inner();
    if may(gathering.stage()) {
        return Ok(gathering);
    }
    Err(Problem::Conflict(t::Texts::new(lang).error_stage().to_owned()))
}

/// The rule of an act in a workshop, for functions that want a subject of it alone.
pub struct Within<'a, R> {
    /// The workshop.
    pub gathering: &'a Gathering,
    /// The act.
    pub act: &'a R,
}

impl<R: Rule<Gathering>> Rule<Subject> for Within<'_, R> {
    fn judge(&self, viewer: &Viewer, subject: &Subject) -> Verdict {
        if subject.space == self.gathering.subject.space {
            self.act.judge(viewer, self.gathering)
        } else {
            Verdict::Hidden
        }
    }
}

/// Plans a workshop in a space, with the blocks of a template or none.
///
/// # Errors
/// If the viewer may not, or something can't be taken.
pub async fn plan(cx: &mut Cx, lang: Lang, wanted: &Wanted) -> Result<Created, Problem> {
    let template = blocks::template(lang, &wanted.template);
    let mut wanted = wanted.clone();
    if let Some(template) = &template {
        let or = |typed: &str, usual: &str| if typed.trim().is_empty() { usual.to_owned() } else { typed.to_owned() };
        wanted.title = or(&wanted.title, &template.title);
        wanted.purpose = or(&wanted.purpose, &template.purpose);
    }
    let mut errors = check(lang, &wanted);
    if template.is_none() && !wanted.template.is_empty() {
        errors.add("template", t::Texts::new(lang).error_choose());
    }
    let Some(space) = wanted.space else {
        errors.add("space", t::Texts::new(lang).error_space_missing());
        return Err(Problem::Invalid(errors));
    };
    errors.check()?;
    let standing = subjects::standing(cx, space).await?.filter(|space| space.may_read).ok_or(Problem::NotFound)?;
    let standing = grant(cx.viewer(), standing, &policy::Plan)?;
    let author = cx.viewer().person().ok_or(Problem::SignIn)?;
    let text = prose::written(cx, lang, &wanted.purpose).await?;
    let new = NewSubject {
        kind: WORKSHOP,
        space,
        audience: standing.read_audience,
        author,
        below: None,
        title: wanted.title.trim(),
        text: &text,
        client_key: wanted.key.as_deref(),
        source: None,
    };
    let created = subjects::create(cx, &new).await?;
    if created.fresh {
        store::insert(cx, created.id, space, &wanted.when, author, lang.html()).await?;
        for block in template.iter().flat_map(|template| &template.blocks) {
            blocks::store::insert(cx, created.id, block).await?;
        }
        cx.record(&Planned { space, workshop: created.id, facilitator: author }).await?;
    }
    Ok(created)
}

/// Changes title, purpose, day, place, and who leads it. The earlier purpose stays in the history.
///
/// # Errors
/// If the viewer may not, it is over, or something can't be taken.
pub async fn change(cx: &mut Cx, lang: Lang, id: SubjectId, wanted: &Wanted) -> Result<(), Problem> {
    let gathering = taken(cx, lang, id, &policy::Lead, Stage::is_open).await?;
    let mut errors = check(lang, wanted);
    let members = faces::members(cx, gathering.workshop.space).await?;
    let facilitator = wanted.facilitator.filter(|id| members.iter().any(|member| member.id == *id));
    let Some(facilitator) = facilitator else {
        errors.add("facilitator", t::Texts::new(lang).error_not_member());
        return Err(Problem::Invalid(errors));
    };
    errors.check()?;
    let text = prose::written(cx, lang, &wanted.purpose).await?;
    let subject = leading(cx, &gathering)?;
    subjects::edit(cx, &subject, wanted.title.trim(), &text).await?;
    let starts_at = if gathering.stage().is_ahead() { wanted.when.starts_at } else { gathering.workshop.starts_at };
    store::update(cx, id, &When { starts_at, ..wanted.when.clone() }, facilitator).await?;
    changed(cx, &gathering).await
}

/// The subject of a workshop, for somebody who leads it.
fn leading(cx: &Cx, gathering: &Gathering) -> Result<Granted<Subject>, Problem> {
    let within = Within { gathering, act: &policy::Lead };
    Ok(grant(cx.viewer(), gathering.subject.clone(), &within)?)
}

/// Makes it ready for people to sign up, or a draft again.
///
/// # Errors
/// If the viewer may not, it has begun, or no block is planned.
pub async fn make_ready(cx: &mut Cx, lang: Lang, id: SubjectId, ready: bool) -> Result<(), Problem> {
    let gathering = taken(cx, lang, id, &policy::Lead, Stage::is_ahead).await?;
    if ready && blocks::store::all(cx, id).await?.is_empty() {
        return Err(Problem::Conflict(t::Texts::new(lang).error_no_blocks().to_owned()));
    }
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    store::ready(cx, id, ready.then_some(by)).await?;
    changed(cx, &gathering).await
}

/// Takes a workshop away that has not begun and has no work to show. What was written stays for those who must be able to find it.
///
/// # Errors
/// If the viewer may not, it has begun, or cards or canvases hang there.
pub async fn remove(cx: &mut Cx, lang: Lang, id: SubjectId) -> Result<(), Problem> {
    let gathering = taken(cx, lang, id, &policy::Lead, Stage::is_ahead).await?;
    if !canvases::store::of_workshop(cx, id).await?.is_empty() || board::store::count(cx, id).await? > 0 {
        return Err(Problem::Conflict(t::Texts::new(lang).error_has_work().to_owned()));
    }
    let subject = leading(cx, &gathering)?;
    Ok(subjects::remove(cx, &subject).await?)
}

/// Those who look at the workshop see it at once.
///
/// # Errors
/// If the database refuses.
pub async fn changed(cx: &mut Cx, gathering: &Gathering) -> Result<(), Problem> {
    cx.record(&Changed { space: gathering.subject.space, workshop: gathering.subject.id }).await?;
    Ok(())
}

fn check(lang: Lang, wanted: &Wanted) -> FieldErrors {
    let mut errors = FieldErrors::new();
    line(lang, &mut errors, "title", &wanted.title);
    body(lang, &mut errors, "body", &wanted.purpose, "");
    short(lang, &mut errors, "place", &wanted.when.place);
    short(lang, &mut errors, "link", &wanted.when.link);
    let link = wanted.when.link.trim();
    if !link.is_empty() && !link.starts_with("https://") && !link.starts_with("http://") {
        errors.add("link", t::Texts::new(lang).error_link());
    }
    errors
}
