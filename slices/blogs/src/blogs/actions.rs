//! Finding, beginning and changing blogs.

use super::model::{Candidate, Journal, Whose};
use super::store;
use crate::facts::{BlogBegun, BlogClosed, BlogReopened, DelegateDismissed, DelegateNamed};
use crate::{BLOG, policy, t};
use db::Cx;
use jobs::Record;
use kernel::grant::{Rule, grant};
use kernel::{PersonId, Role, SpaceId, SubjectId, Verdict, Viewer};
use subjects::{Created, NewSubject, Subject};
use texts::Lang;
use web::checks::{body, line};
use web::{FieldErrors, Problem, faces, prose};

/// A blog with how the viewer stands to it.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn journal(cx: &mut Cx, id: SubjectId) -> Result<Journal, Problem> {
    let subject = subjects::find(cx, id).await?.ok_or(Problem::NotFound)?;
    complete(cx, subject).await
}

/// The same, its subject locked for a change.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn locked(cx: &mut Cx, id: SubjectId) -> Result<Journal, Problem> {
    let subject = subjects::lock(cx, id).await?.ok_or(Problem::NotFound)?;
    complete(cx, subject).await
}

async fn complete(cx: &mut Cx, subject: Subject) -> Result<Journal, Problem> {
    if subject.state() == subjects::State::Removed {
        return Err(Problem::NotFound);
    }
    let blog = store::load(cx, subject.id).await?.ok_or(Problem::NotFound)?;
    let standing = subjects::standing(cx, subject.space).await?;
    let named = match cx.viewer().person() {
        Some(person) => store::delegate(cx, subject.id, person).await?,
        None => None,
    };
    Ok(Journal { subject, blog, standing, is_delegate: named.is_some(), publishes: named.unwrap_or_default() })
}

/// What somebody wants to begin.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Where.
    pub space: Option<SpaceId>,
    /// As what they write.
    pub whose: String,
    /// What it is called.
    pub name: String,
    /// What it is about: Markdown.
    pub text: String,
    /// How many days may lie between two posts.
    pub goal_days: i64,
    /// The client's key, against beginning twice.
    pub key: Option<String>,
}

/// Begins a blog in a space in which the viewer may post.
///
/// # Errors
/// If the viewer does not lead or may not post there, the CIO's blog is written already, or something is missing.
pub async fn begin(cx: &mut Cx, lang: Lang, wanted: &Wanted) -> Result<Created, Problem> {
    let owner = cx.viewer().person().ok_or(Problem::SignIn)?;
    let (whose, space) = checked(lang, wanted)?;
    let standing = subjects::standing(cx, space).await?.filter(|space| space.may_read).ok_or(Problem::NotFound)?;
    let leading = store::leading(cx, owner).await?;
    if !whose.fits(leading) {
        return Err(Problem::Forbidden(Some(missing(lang, whose).to_owned())));
    }
    if whose == Whose::Space && !standing.is_at_least(Role::Owner) {
        return Err(Problem::field("space", t::Texts::new(lang).error_not_owner()));
    }
    let candidate = grant(cx.viewer(), Candidate { standing, leading, whose }, &policy::Begin)?;
    let text =
        prose::written(cx, lang, &wanted.text).await.map_err(|problem| web::json::renamed(problem, "body", "about"))?;
    let new = NewSubject {
        kind: BLOG,
        space,
        audience: candidate.standing.read_audience,
        author: owner,
        below: None,
        title: wanted.name.trim(),
        text: &text,
        client_key: wanted.key.as_deref(),
        source: None,
    };
    let created = subjects::create(cx, &new).await?;
    if created.fresh {
        make_room(cx, lang, whose).await?;
        store::insert(cx, created.id, space, owner, whose.name(), wanted.goal_days)
            .await
            .map_err(|error| taken(lang, error))?;
        cx.record(&BlogBegun { space, blog: created.id, owner, whose: whose.name().to_owned() }).await?;
    }
    Ok(created)
}

/// What the directory does not say of somebody, and who sets that.
pub fn missing(lang: Lang, whose: Whose) -> &'static str {
    let t = t::Texts::new(lang);
    if whose == Whose::Leader { t.missing_leader() } else { t.missing_it_leader() }
}

fn checked(lang: Lang, wanted: &Wanted) -> Result<(Whose, SpaceId), Problem> {
    let t = t::Texts::new(lang);
    let whose = Whose::from_name(&wanted.whose);
    let goal_fits = whose.unwrap_or(Whose::Personal).takes(wanted.goal_days);
    let mut errors = check(lang, &wanted.name, &wanted.text, goal_fits);
    if whose.is_none() {
        errors.add("whose", t.error_choose());
    }
    if wanted.space.is_none() {
        errors.add("space", t.error_space_missing());
    }
    errors.check()?;
    whose.zip(wanted.space).ok_or(Problem::NotFound)
}

/// One CIO writes at a time. The blog of somebody who is it no more ends when the next one begins.
async fn make_room(cx: &mut Cx, lang: Lang, whose: Whose) -> Result<(), Problem> {
    if whose != Whose::Cio {
        return Ok(());
    }
    match store::of_cio(cx).await? {
        None => Ok(()),
        Some((_, _, _, true)) => Err(Problem::field("whose", t::Texts::new(lang).error_cio_taken())),
        Some((blog, space, owner, false)) => {
            let by = cx.viewer().person();
            store::close(cx, blog, by).await?;
            Ok(cx.record(&BlogClosed { space, blog, owner }).await.map(drop)?)
        }
    }
}

/// Two who begin the CIO's blog at once: the schema lets one of them.
fn taken(lang: Lang, error: db::Error) -> Problem {
    if error.is_unique("blog_whose_key") {
        Problem::field("whose", t::Texts::new(lang).error_cio_taken())
    } else {
        error.into()
    }
}

/// Changes name, text and goal. The earlier text stays in the history.
///
/// # Errors
/// If the viewer may not, or something can't be taken.
pub async fn change(
    cx: &mut Cx,
    lang: Lang,
    id: SubjectId,
    name: &str,
    text: &str,
    goal_days: i64,
) -> Result<(), Problem> {
    let journal = locked(cx, id).await?;
    let subject = grant(cx.viewer(), journal.subject.clone(), &Within { journal: &journal, act: &policy::Keep })?;
    check(lang, name, text, journal.whose().takes(goal_days)).check()?;
    let text = prose::written(cx, lang, text).await.map_err(|problem| web::json::renamed(problem, "body", "about"))?;
    subjects::edit(cx, &subject, name.trim(), &text).await?;
    Ok(store::update(cx, id, goal_days).await?)
}

/// It is written no more. Again is the same.
///
/// # Errors
/// If the viewer may not.
pub async fn close(cx: &mut Cx, id: SubjectId) -> Result<(), Problem> {
    let journal = locked(cx, id).await?;
    let journal = grant(cx.viewer(), journal, &policy::Close)?;
    if !journal.is_written() {
        return Ok(());
    }
    let by = cx.viewer().person();
    store::close(cx, id, by).await?;
    let fact = BlogClosed { space: journal.blog.space, blog: id, owner: journal.blog.owner };
    Ok(cx.record(&fact).await.map(drop)?)
}

/// It is written again. Again is the same.
///
/// # Errors
/// If the viewer may not, or another blog of the CIO is written by now.
pub async fn reopen(cx: &mut Cx, lang: Lang, id: SubjectId) -> Result<(), Problem> {
    let journal = locked(cx, id).await?;
    let journal = grant(cx.viewer(), journal, &policy::Close)?;
    if journal.is_written() {
        return Ok(());
    }
    make_room(cx, lang, journal.whose()).await?;
    store::reopen(cx, id).await.map_err(|error| taken(lang, error))?;
    let fact = BlogReopened { space: journal.blog.space, blog: id, owner: journal.blog.owner };
    Ok(cx.record(&fact).await.map(drop)?)
}

/// Somebody of the space who works here may draft for the owner; in other blogs than those of leaders they write, and may be given to
/// publish what they wrote. Once more changes what they were given.
///
/// # Errors
/// If the viewer may not, or the person is no such member.
pub async fn name_delegate(
    cx: &mut Cx,
    lang: Lang,
    id: SubjectId,
    person: Option<PersonId>,
    publishes: bool,
) -> Result<(), Problem> {
    let journal = locked(cx, id).await?;
    let journal = grant(cx.viewer(), journal, &policy::Keep)?;
    let members = faces::employees(cx, journal.blog.space).await?;
    // Nobody publishes for a leader. Who began the blog of a space has no more say in it than its other members.
    let publishes = publishes && !journal.whose().leads();
    let is_keeper = |person: PersonId| journal.whose() != Whose::Space && person == journal.blog.owner;
    let person = person.filter(|person| !is_keeper(*person) && members.iter().any(|one| one.id == *person));
    let person = person.ok_or_else(|| Problem::field("person", t::Texts::new(lang).error_delegate()))?;
    if store::name_delegate(cx, id, person, publishes).await? {
        cx.record(&DelegateNamed { space: journal.blog.space, blog: id, person }).await?;
    }
    Ok(())
}

/// Somebody may draft no more: the owner says so, or they themselves. What they drafted stays. Again is the same.
///
/// # Errors
/// If the viewer may not.
pub async fn dismiss_delegate(cx: &mut Cx, id: SubjectId, person: PersonId) -> Result<(), Problem> {
    let journal = locked(cx, id).await?;
    let space = journal.blog.space;
    if cx.viewer().person() != Some(person) || !journal.is_delegate {
        grant(cx.viewer(), journal, &policy::Keep)?;
    }
    if store::dismiss_delegate(cx, id, person).await? {
        cx.record(&DelegateDismissed { space, blog: id, person }).await?;
    }
    Ok(())
}

/// The rule of an act on a blog, for functions that want a subject of it alone.
pub struct Within<'a, R> {
    /// The blog.
    pub journal: &'a Journal,
    /// The act.
    pub act: &'a R,
}

impl<R: Rule<Journal>> Rule<Subject> for Within<'_, R> {
    fn judge(&self, viewer: &Viewer, subject: &Subject) -> Verdict {
        if subject.id == self.journal.subject.id { self.act.judge(viewer, self.journal) } else { Verdict::Hidden }
    }
}

fn check(lang: Lang, name: &str, text: &str, goal_fits: bool) -> FieldErrors {
    let mut errors = FieldErrors::new();
    line(lang, &mut errors, "name", name);
    body(lang, &mut errors, "about", text, "");
    if !goal_fits {
        errors.add("goal", t::Texts::new(lang).error_choose());
    }
    errors
}
