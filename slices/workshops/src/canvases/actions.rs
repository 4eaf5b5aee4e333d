//! Beginning, filling, deciding and taking away canvases.

use super::model::{Field, Goal, Merged, Sheet, Side, State, merge};
use super::store::{self, Canvas};
use crate::facts::CanvasChanged;
use crate::workshops::{self, Gathering, Stage, Within};
use crate::{CANVAS, policy, t, wording};
use db::Cx;
use jobs::Record;
use kernel::grant::{Rule, grant};
use kernel::{CardId, Granted, SubjectId, TeamId};
use maturity::capabilities;
use subjects::{Created, NewSubject, Subject};
use texts::Lang;
use web::checks::{body, line};
use web::{FieldErrors, Problem, faces, prose};

/// A canvas in its workshop.
#[derive(Clone, Debug)]
pub struct Posted {
    /// The workshop.
    pub gathering: Gathering,
    /// Its identity.
    pub subject: Subject,
    /// What only it knows.
    pub canvas: Canvas,
}

impl Posted {
    /// The rule of who may fill it.
    pub(crate) fn act(&self, viewer: &kernel::Viewer) -> policy::Fill {
        let owns = self.canvas.owner.is_some() && self.canvas.owner == viewer.person();
        policy::Fill { team: self.canvas.team, owns }
    }
}

/// A canvas with its workshop.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn find(cx: &mut Cx, id: SubjectId) -> Result<Posted, Problem> {
    let canvas = store::one(cx, id).await?.ok_or(Problem::NotFound)?;
    let gathering = workshops::gathering(cx, canvas.workshop).await?;
    let subject = subjects::find(cx, id).await?.ok_or(Problem::NotFound)?;
    Ok(Posted { gathering, subject, canvas })
}

/// Where a new canvas hangs.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// Of which team; without one it is everybody's who takes part.
    pub team: Option<TeamId>,
    /// The card that it came from.
    pub card: Option<CardId>,
    /// The client's key, against beginning twice.
    pub key: Option<String>,
}

/// Begins a canvas.
///
/// # Errors
/// If the viewer may not, the workshop is a draft, or something can't be taken.
pub async fn begin(
    cx: &mut Cx,
    lang: Lang,
    workshop: SubjectId,
    place: &Place,
    sheet: &Sheet,
) -> Result<Created, Problem> {
    let act = policy::Work { team: place.team };
    let gathering = workshops::taken(cx, lang, workshop, &act, |stage| stage != Stage::Draft).await?;
    if let Some(team) = place.team {
        crate::teams::store::one(cx, team).await?.filter(|one| one.workshop == workshop).ok_or(Problem::NotFound)?;
    }
    check(cx, lang, &gathering, sheet).await?;
    let text = prose::written(cx, lang, &told(&gathering, sheet)).await?;
    let new = NewSubject {
        kind: CANVAS,
        space: gathering.subject.space,
        audience: gathering.subject.audience,
        author: cx.viewer().person().ok_or(Problem::SignIn)?,
        below: None,
        title: sheet.get(Field::Title).trim(),
        text: &text,
        client_key: place.key.as_deref(),
        source: None,
    };
    let created = subjects::create(cx, &new).await?;
    if created.fresh {
        store::insert(cx, created.id, workshop, place.team, place.card, sheet).await?;
        changed(cx, &gathering, created.id).await?;
    }
    Ok(created)
}

/// What came of filling a canvas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filled {
    /// It stands there.
    Saved,
    /// Somebody else changed the same fields: nothing was saved. What is there now, and both brought together as far as they go.
    AtOdds(Sheet, Merged),
}

/// Fills a canvas. `seen` is the version that the viewer saw, `was` what stood on it then; changes of others to other fields stay.
///
/// # Errors
/// If the viewer may not, or something can't be taken.
pub async fn fill(
    cx: &mut Cx,
    lang: Lang,
    id: SubjectId,
    seen: i64,
    was: Option<&Sheet>,
    own: &Sheet,
) -> Result<Filled, Problem> {
    subjects::lock(cx, id).await?.ok_or(Problem::NotFound)?;
    let posted = find(cx, id).await?;
    let act = posted.act(cx.viewer());
    grant(cx.viewer(), posted.gathering.clone(), &act)?;
    let now = store::sheet(cx, &posted.canvas).await?;
    let sheet = match was {
        _ if seen == posted.canvas.version => own.clone(),
        Some(was) => match merge(was, &now, own) {
            merged if merged.at_odds.is_empty() => merged.sheet,
            merged => return Ok(Filled::AtOdds(now, merged)),
        },
        None => return Ok(Filled::AtOdds(now, Merged { sheet: own.clone(), at_odds: Field::ALL.to_vec() })),
    };
    check(cx, lang, &posted.gathering, &sheet).await?;
    let text = prose::written(cx, lang, &told(&posted.gathering, &sheet)).await?;
    let subject = within(cx, &posted, &act)?;
    subjects::edit(cx, &subject, sheet.get(Field::Title).trim(), &text).await?;
    store::update(cx, id, &sheet).await?;
    changed(cx, &posted.gathering, id).await?;
    Ok(Filled::Saved)
}

/// Notes that it was decided to try it, or takes that back. Somebody has to answer for it.
///
/// # Errors
/// If the viewer may not lead, it has no owner, or an experiment goes on already.
pub async fn decide(cx: &mut Cx, lang: Lang, id: SubjectId, decided: bool) -> Result<(), Problem> {
    let posted = led(cx, id).await?;
    let t = t::Texts::new(lang);
    let state = posted.canvas.state();
    if posted.canvas.experiment.is_some() {
        return Err(Problem::Conflict(t.error_is_tried().to_owned()));
    }
    if decided && posted.canvas.owner.is_none() {
        return Err(Problem::Conflict(t.error_no_owner().to_owned()));
    }
    if decided == (state == State::Decided) {
        return Ok(());
    }
    let by = cx.viewer().person().ok_or(Problem::SignIn)?;
    store::decide(cx, id, decided.then_some(by)).await?;
    let back = if posted.canvas.dots > 0 { State::Voted } else { State::Sketch };
    store::go(cx, id, if decided { State::Decided } else { back }).await?;
    changed(cx, &posted.gathering, id).await
}

/// Takes a canvas away of which no experiment came. Its words stay for those who must be able to find them.
///
/// # Errors
/// If the viewer may not lead, or an experiment came of it.
pub async fn remove(cx: &mut Cx, lang: Lang, id: SubjectId) -> Result<SubjectId, Problem> {
    let posted = led(cx, id).await?;
    if posted.canvas.experiment.is_some() {
        return Err(Problem::Conflict(t::Texts::new(lang).error_is_tried().to_owned()));
    }
    let subject = within(cx, &posted, &policy::Lead)?;
    subjects::remove(cx, &subject).await?;
    changed(cx, &posted.gathering, id).await?;
    Ok(posted.canvas.workshop)
}

/// A canvas, locked, for somebody who leads its workshop.
async fn led(cx: &mut Cx, id: SubjectId) -> Result<Posted, Problem> {
    subjects::lock(cx, id).await?.ok_or(Problem::NotFound)?;
    let posted = find(cx, id).await?;
    grant(cx.viewer(), posted.gathering.clone(), &policy::Lead)?;
    Ok(posted)
}

fn within(cx: &Cx, posted: &Posted, act: &impl Rule<Gathering>) -> Result<Granted<Subject>, Problem> {
    let within = Within { gathering: &posted.gathering, act };
    Ok(grant(cx.viewer(), posted.subject.clone(), &within)?)
}

/// Those who look at the workshop or the canvas see it at once.
///
/// # Errors
/// If the database refuses.
pub async fn changed(cx: &mut Cx, gathering: &Gathering, canvas: SubjectId) -> Result<(), Problem> {
    let (space, workshop) = (gathering.subject.space, gathering.subject.id);
    cx.record(&CanvasChanged { space, canvas, workshop }).await?;
    workshops::changed(cx, gathering).await
}

/// The fields as one text, headed in the workshop's language: what search finds and the history keeps.
pub(crate) fn told(gathering: &Gathering, sheet: &Sheet) -> String {
    let lang: Lang = gathering.workshop.lang.parse().unwrap_or_default();
    let t = t::Texts::new(lang);
    let part = |field: &Field| {
        let text = match field {
            // The title is the subject's own; who answers for it may be called otherwise one day.
            Field::Title | Field::Owner => String::new(),
            Field::Capability => capabilities::find(sheet.get(*field)).map(|one| one.label(lang)).unwrap_or_default(),
            Field::Side => {
                Side::from_name(sheet.get(*field)).map(|side| wording::side(t, side).to_owned()).unwrap_or_default()
            }
            Field::Goal => {
                Goal::from_name(sheet.get(*field)).map(|goal| wording::goal(t, goal).to_owned()).unwrap_or_default()
            }
            _ => sheet.get(*field).trim().to_owned(),
        };
        (!text.is_empty()).then(|| format!("### {}\n\n{text}", wording::field(t, *field).0))
    };
    Field::ALL.iter().filter_map(part).collect::<Vec<_>>().join("\n\n")
}

async fn check(cx: &mut Cx, lang: Lang, gathering: &Gathering, sheet: &Sheet) -> Result<(), Problem> {
    let (t, mut errors) = (t::Texts::new(lang), FieldErrors::new());
    line(lang, &mut errors, "title", sheet.get(Field::Title));
    for field in Field::ALL.iter().filter(|field| field.is_text()) {
        let text = sheet.get(*field);
        body(lang, &mut errors, field.name(), text, "");
        if text.chars().count() > LONGEST {
            errors.add(field.name(), t.error_field_long(LONGEST));
        }
    }
    let mut known = |field: Field, ok: bool| {
        if !sheet.get(field).is_empty() && !ok {
            errors.add(field.name(), t.error_choose());
        }
    };
    known(Field::Capability, capabilities::find(sheet.get(Field::Capability)).is_some());
    known(Field::Side, Side::from_name(sheet.get(Field::Side)).is_some());
    known(Field::Goal, Goal::from_name(sheet.get(Field::Goal)).is_some());
    if !sheet.get(Field::Owner).is_empty() {
        let members = faces::members(cx, gathering.workshop.space).await?;
        if !members.iter().any(|member| member.id.to_string() == sheet.get(Field::Owner)) {
            errors.add("owner", t.error_not_member());
        }
    }
    errors.check()
}

/// Most characters of a field: it is a canvas, no essay, and all of them together are one text.
const LONGEST: usize = 3_000;
