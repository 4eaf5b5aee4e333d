//! Recording a decision.

use super::actions::{self, Wanted};
use super::model::DecisionKind;
use super::store;
use crate::councils::{Chamber, Head, Part, Scope, chamber};
use crate::memory::{self, Remembered};
use crate::{agenda, policy, proposals, t, wording};
use askama::Template;
use axum::extract::{Path, Query, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::grant;
use kernel::{OutcomeId, SubjectId};
use serde::Deserialize;
use std::time::Duration;
use web::civil;
use web::flash::{Flash, go};
use web::view::Choice;
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

/// A decision is usually looked at again after half a year.
const USUAL: Duration = Duration::from_secs(182 * 86_400);

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "decisions/new.html")]
pub(crate) struct New {
    t: t::Texts,
    head: Head,
    typed: Typed,
    kinds: Vec<Choice>,
    earlier: Vec<Choice>,
    /// Where it comes from: address and title.
    from: Option<(String, String)>,
    remembered: Vec<Remembered>,
    errors: FieldErrors,
}

impl Page for New {
    fn title(&self) -> String {
        self.t.record_decision().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// The form's fields, some of which an address may bring along.
#[derive(Clone, Default, Deserialize)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Typed {
    #[serde(default)]
    title: String,
    #[serde(default)]
    outcome: String,
    #[serde(default)]
    drivers: String,
    #[serde(default)]
    options: String,
    #[serde(default)]
    consequences: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    review: String,
    #[serde(default)]
    affects: String,
    #[serde(default)]
    supersedes: String,
    #[serde(default)]
    proposal: String,
    /// The outcome of a meeting that gets its number.
    #[serde(default)]
    of: String,
    #[serde(default)]
    key: String,
}

/// What an address brings along.
#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    proposal: String,
    #[serde(default)]
    outcome: String,
    #[serde(default)]
    supersedes: String,
}

impl Typed {
    fn read(&self, visit: &Visit) -> Result<Wanted, FieldErrors> {
        let t = t::Texts::new(visit.lang);
        let affects = actions::named(&self.affects);
        let affects = affects.map_err(|word| FieldErrors::one("affects", t.error_affects_word(word)))?;
        let kind = DecisionKind::from_name(&self.kind);
        let text = |text: &String| text.replace("\r\n", "\n");
        Ok(Wanted {
            title: self.title.clone(),
            outcome: text(&self.outcome),
            drivers: text(&self.drivers),
            options: text(&self.options),
            consequences: text(&self.consequences),
            kind: kind.ok_or_else(|| FieldErrors::one("kind", t.error_choose()))?,
            review_on: civil::end_of_day(&self.review, &visit.zone),
            proposal: self.proposal.parse().ok(),
            outcome_id: self.of.parse().ok(),
            supersedes: self.supersedes.parse().ok(),
            affects,
            key: Some(self.key.clone()).filter(|key| !key.is_empty()),
        })
    }
}

pub(super) async fn new(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> web::Result {
    let typed = Typed {
        kind: DecisionKind::stored(&asked.kind).name().to_owned(),
        review: civil::day_field(visit.now.plus(USUAL), &visit.zone),
        proposal: asked.proposal,
        of: asked.outcome,
        supersedes: asked.supersedes,
        ..Typed::default()
    };
    form_page(&app, visit, id.parse()?, typed, true, FieldErrors::new()).await
}

pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (council, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let wanted = match typed.read(&visit) {
        Ok(wanted) => wanted,
        Err(errors) => return form_page(&app, visit, council, typed, false, errors).await,
    };
    let work = async move |cx: &mut Cx| actions::record(cx, lang, council, &wanted).await;
    match app.write(&visit.viewer, work).await {
        Ok(made) => {
            let said = t::Texts::new(lang).said_decided();
            Ok(go(&app, &format!("/council/decisions/{}", made.id), Flash::good(said)))
        }
        Err(problem) => form_page(&app, visit, council, typed, false, web::FieldErrors::of_form(problem)?).await,
    }
}

async fn form_page(
    app: &App,
    visit: Visit,
    id: SubjectId,
    typed: Typed,
    fresh: bool,
    errors: FieldErrors,
) -> web::Result {
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| load(cx, &around, id, typed, fresh, errors).await).await
}

async fn load(
    cx: &mut Cx,
    visit: &Visit,
    id: SubjectId,
    mut typed: Typed,
    fresh: bool,
    errors: FieldErrors,
) -> Result<New, Problem> {
    let t = t::Texts::new(visit.lang);
    let chamber = chamber(cx, id).await?;
    let (from, owns) = origin(cx, &chamber, &mut typed, fresh).await?;
    let chamber = match owns {
        true => grant(cx.viewer(), chamber, &policy::Work)?,
        false => grant(cx.viewer(), chamber, &policy::Keep)?,
    };
    let there = store::of_council(cx, id, 200).await?;
    let mut earlier = vec![web::view::Choice::of("", t.supersedes_none(), typed.supersedes.is_empty())];
    earlier.extend(there.iter().filter(|one| one.superseded_by.is_none()).map(|one| {
        let label = format!("{} {}", wording::number(one.year, one.number), one.title);
        web::view::Choice::of(one.id, label, typed.supersedes == one.id.to_string())
    }));
    let remembered = memory::like(cx, visit, &format!("{} {}", typed.title, typed.outcome), None, None).await?;
    if typed.key.is_empty() {
        typed.key = web::keys::secret(cx.entropy());
    }
    Ok(New {
        t,
        head: Head::below(cx, visit, &chamber, Part::Decisions).await?,
        kinds: offered(t, &chamber, &typed.kind),
        earlier,
        from,
        typed,
        remembered,
        errors,
    })
}

/// The sorts of decisions that a council may take; a strategy where it is an enterprise council, or was asked for.
pub(crate) fn offered(t: t::Texts, chamber: &Chamber, chosen: &str) -> Vec<Choice> {
    let kinds = DecisionKind::ALL.iter().filter(|kind| {
        **kind != DecisionKind::Strategy || chamber.scope() == Scope::Enterprise || chosen == kind.name()
    });
    kinds.map(|kind| web::view::Choice::of(kind.name(), wording::decision(t, *kind), chosen == kind.name())).collect()
}

/// The proposal or the outcome that it records: its words are where the form begins. Whether the viewer had asked for advice.
async fn origin(
    cx: &mut Cx,
    chamber: &Chamber,
    typed: &mut Typed,
    fresh: bool,
) -> Result<(Option<(String, String)>, bool), Problem> {
    if let Ok(id) = typed.proposal.parse::<SubjectId>() {
        let ballot = proposals::ballot(cx, id).await?;
        if ballot.chamber.subject.id != chamber.subject.id {
            return Err(Problem::NotFound);
        }
        if fresh {
            typed.title.clone_from(&ballot.proposal.title);
            typed.outcome = subjects::text(cx, &ballot.subject).await?.source;
            typed.kind.clone_from(&ballot.proposal.kind_name);
            typed.affects = governed(cx, id).await?;
        }
        let owns = cx.viewer().person() == Some(ballot.subject.author)
            && ballot.proposal.result() == Some(proposals::Resulting::Advised);
        return Ok((Some((format!("/council/proposals/{id}"), ballot.proposal.title)), owns));
    }
    if let Ok(id) = typed.of.parse::<OutcomeId>() {
        let outcome = agenda::store::outcome(cx, id).await?.ok_or(Problem::NotFound)?;
        let sitting = crate::meetings::sitting(cx, outcome.meeting).await?;
        if sitting.chamber.subject.id != chamber.subject.id {
            return Err(Problem::NotFound);
        }
        if fresh {
            let item = agenda::store::item(cx, outcome.item).await?;
            typed.title = item.map(|item| item.title).unwrap_or_default();
            typed.outcome.clone_from(&outcome.text);
        }
        return Ok((Some((format!("/council/meetings/{}", outcome.meeting), sitting.meeting.title)), false));
    }
    Ok((None, false))
}

/// What the proposal would govern, as far as the viewer may see it.
async fn governed(cx: &mut Cx, proposal: SubjectId) -> db::Result<String> {
    let mut lines = Vec::new();
    for id in proposals::store::affects(cx, proposal).await? {
        lines.extend(subjects::find(cx, id).await?.map(|subject| subject.id.to_string()));
    }
    Ok(lines.join("\n"))
}
