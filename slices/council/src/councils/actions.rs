//! Finding, founding and changing councils.

use super::model::{CADENCES, Chamber, QUORUMS, Scope};
use super::store::{self, Rules};
use crate::facts::CouncilFounded;
use crate::seats::{self, NewSeat, SeatKind};
use crate::{COUNCIL, policy, t};
use db::Cx;
use jobs::Record;
use kernel::grant::{Rule, grant};
use kernel::{Granted, SpaceId, SubjectId, Verdict, Viewer};
use subjects::{NewSubject, Standing, Subject};
use texts::Lang;
use web::checks::{body, line, short};
use web::prose;
use web::{FieldErrors, Problem};

/// A council with how the viewer stands in it.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn chamber(cx: &mut Cx, id: SubjectId) -> Result<Chamber, Problem> {
    let subject = subjects::find(cx, id).await?.ok_or(Problem::NotFound)?;
    complete(cx, subject).await
}

/// The same, its subject locked for a change.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn locked(cx: &mut Cx, id: SubjectId) -> Result<Chamber, Problem> {
    let subject = subjects::lock(cx, id).await?.ok_or(Problem::NotFound)?;
    complete(cx, subject).await
}

async fn complete(cx: &mut Cx, subject: Subject) -> Result<Chamber, Problem> {
    if subject.state() == subjects::State::Removed {
        return Err(Problem::NotFound);
    }
    let council = store::load(cx, subject.id).await?.ok_or(Problem::NotFound)?;
    let standing = subjects::standing(cx, subject.space).await?;
    let seats = match cx.viewer().person() {
        Some(person) => seats::own(cx, subject.id, person).await?,
        None => Vec::new(),
    };
    Ok(Chamber { subject, council, standing, seats })
}

/// What somebody wants to found.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Where.
    pub space: Option<SpaceId>,
    /// What it is called.
    pub name: String,
    /// What it is for: Markdown.
    pub charter: String,
    /// How it works.
    pub rules: Rules,
    /// Whether its founder takes the chair.
    pub chairs: bool,
    /// A council whose seats it takes over.
    pub from: Option<SubjectId>,
    /// The client's key, against founding twice.
    pub key: Option<String>,
}

/// Founds a council in a space that the viewer owns.
///
/// # Errors
/// If the viewer may not, the space has a council already, or something is missing.
pub async fn found(cx: &mut Cx, lang: Lang, wanted: &Wanted) -> Result<SubjectId, Problem> {
    let t = t::Texts::new(lang);
    let mut errors = check(lang, &wanted.name, &wanted.charter, &wanted.rules);
    let Some(space) = wanted.space else {
        errors.add("space", t.error_space_missing());
        return Err(Problem::Invalid(errors));
    };
    errors.check()?;
    let standing = subjects::standing(cx, space).await?.filter(|space| space.may_read).ok_or(Problem::NotFound)?;
    let standing = grant(cx.viewer(), standing, &policy::Found)?;
    let founder = cx.viewer().person().ok_or(Problem::SignIn)?;
    let text = prose::written(cx, lang, &wanted.charter).await.map_err(|problem| renamed(problem, "charter"))?;
    let new = NewSubject {
        kind: COUNCIL,
        space,
        audience: standing.read_audience,
        author: founder,
        below: None,
        title: wanted.name.trim(),
        text: &text,
        client_key: wanted.key.as_deref(),
        source: None,
    };
    let created = subjects::create(cx, &new).await?;
    if !created.fresh {
        return Ok(created.id);
    }
    if store::is_taken(cx, space).await? {
        return Err(Problem::field("space", t.error_space_taken()));
    }
    store::insert(cx, created.id, space, &wanted.rules, wanted.from, founder).await?;
    fill(cx, created.id, &standing, wanted).await?;
    let functions = seats::functions(cx, created.id).await?;
    let fact = CouncilFounded { space, council: created.id, scope: wanted.rules.scope.clone(), functions };
    cx.record(&fact).await?;
    Ok(created.id)
}

/// Its first seats: the founder's, and those of the council that it is formed from, as far as they are held by members here.
async fn fill(cx: &mut Cx, council: SubjectId, standing: &Granted<Standing>, wanted: &Wanted) -> Result<(), Problem> {
    let space = standing.space;
    if wanted.chairs {
        let founder = cx.viewer().person().ok_or(Problem::SignIn)?;
        let seat = NewSeat { kind: SeatKind::Chair, person: founder, voting: true, from: cx.now(), to: None };
        seats::give(cx, council, space, &seat).await?;
    }
    if let Some(from) = wanted.from {
        chamber(cx, from).await?;
        seats::copy(cx, from, council, space).await?;
    }
    Ok(())
}

/// Changes name, charter and rules. The earlier charter stays in the history.
///
/// # Errors
/// If the viewer may not, or something can't be taken.
pub async fn change(
    cx: &mut Cx,
    lang: Lang,
    id: SubjectId,
    name: &str,
    charter: &str,
    rules: &Rules,
) -> Result<(), Problem> {
    let chamber = locked(cx, id).await?;
    let subject = chamber.subject.clone();
    let subject = grant(cx.viewer(), subject, &Within { chamber: &chamber, act: &policy::Keep })?;
    let rules = Rules { scope: chamber.council.scope.clone(), ..rules.clone() };
    check(lang, name, charter, &rules).check()?;
    let text = prose::written(cx, lang, charter).await.map_err(|problem| renamed(problem, "charter"))?;
    subjects::edit(cx, &subject, name.trim(), &text).await?;
    store::update(cx, id, &rules).await?;
    Ok(())
}

/// The rule of an act in a council, for functions that want a subject of it alone.
pub struct Within<'a, R> {
    /// The council.
    pub chamber: &'a Chamber,
    /// The act.
    pub act: &'a R,
}

impl<R: Rule<Chamber>> Rule<Subject> for Within<'_, R> {
    fn judge(&self, viewer: &Viewer, subject: &Subject) -> Verdict {
        if subject.space == self.chamber.subject.space { self.act.judge(viewer, self.chamber) } else { Verdict::Hidden }
    }
}

/// The field of a text is called otherwise here than in general.
pub fn renamed(problem: Problem, to: &str) -> Problem {
    let Problem::Invalid(errors) = problem else { return problem };
    let mut out = FieldErrors::new();
    for (field, sentence) in errors.all() {
        out.add(if field == "body" { to } else { field }, sentence);
    }
    Problem::Invalid(out)
}

fn check(lang: Lang, name: &str, charter: &str, rules: &Rules) -> FieldErrors {
    let t = t::Texts::new(lang);
    let mut errors = FieldErrors::new();
    line(lang, &mut errors, "name", name);
    body(lang, &mut errors, "charter", charter, t.error_charter_missing());
    if Scope::from_name(&rules.scope).is_none() {
        errors.add("scope", t.error_choose());
    }
    if !CADENCES.contains(&rules.cadence_weeks) {
        errors.add("cadence", t.error_choose());
    }
    if !QUORUMS.contains(&rules.quorum_percent) {
        errors.add("quorum", t.error_choose());
    }
    if !(5..=600).contains(&rules.meeting_minutes) {
        errors.add("minutes", t.error_minutes_range(5, 600));
    }
    short(lang, &mut errors, "place", &rules.place);
    errors
}
