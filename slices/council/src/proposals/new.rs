//! Opening a proposal.

use super::actions::{self, Wanted};
use super::model::{Process, Threshold};
use super::store::NewProposal;
use crate::councils::model::QUORUMS;
use crate::councils::{Chamber, Head, Part, chamber};
use crate::memory::{self, Remembered};
use crate::{DecisionKind, decisions, policy, t, topics, wording};
use askama::Template;
use axum::extract::{Path, Query, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use kernel::grant::grant;
use serde::Deserialize;
use std::time::Duration;
use web::civil;
use web::drafts::Typed as Kept;
use web::flash::{Flash, go};
use web::view::Choice;
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

/// A proposal is usually open for a week.
const USUAL: Duration = Duration::from_secs(7 * 86_400);

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "proposals/new.html")]
pub(crate) struct New {
    t: t::Texts,
    head: Head,
    heading: String,
    text: String,
    /// Each with what it means.
    processes: Vec<(Choice, &'static str)>,
    thresholds: Vec<Choice>,
    quorums: Vec<Choice>,
    closes: String,
    zone: String,
    topic: Option<(String, String)>,
    kinds: Vec<Choice>,
    affects: String,
    electors: i64,
    key: String,
    remembered: Vec<Remembered>,
    errors: FieldErrors,
}

impl Page for New {
    fn title(&self) -> String {
        self.t.open_proposal().to_owned()
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
pub(super) struct Typed {
    #[serde(default)]
    title: String,
    #[serde(default)]
    body: String,
    #[serde(default)]
    process: String,
    #[serde(default)]
    threshold: String,
    #[serde(default)]
    quorum: String,
    #[serde(default)]
    closes: String,
    #[serde(default)]
    topic: String,
    /// What sort of decision it asks for.
    #[serde(default)]
    kind: String,
    /// What that would govern: addresses or ids.
    #[serde(default)]
    affects: String,
    #[serde(default)]
    key: String,
}

impl Typed {
    fn read(&self, visit: &Visit) -> Result<Wanted, FieldErrors> {
        let t = t::Texts::new(visit.lang);
        let closes_at = civil::moment(&self.closes, &visit.zone);
        let closes_at = closes_at.ok_or_else(|| FieldErrors::one("closes", t.error_hour()))?;
        let process = Process::from_name(&self.process);
        let process = process.ok_or_else(|| FieldErrors::one("process", t.error_choose()))?;
        let threshold = Threshold::stored(&self.threshold);
        let affects = decisions::named(&self.affects);
        let affects = affects.map_err(|word| FieldErrors::one("affects", t.error_affects_word(word)))?;
        let how = NewProposal {
            process,
            threshold: if process == Process::Majority { threshold } else { Threshold::Half },
            quorum_percent: self.quorum.parse().unwrap_or(-1),
            closes_at,
            topic: self.topic.parse().ok(),
            kind: DecisionKind::stored(&self.kind),
            affects,
        };
        let key = Some(self.key.clone()).filter(|key| !key.is_empty());
        Ok(Wanted { title: self.title.clone(), text: self.body.replace("\r\n", "\n"), how, key })
    }
}

pub(super) async fn new(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Query(typed): Query<Typed>,
) -> web::Result {
    form_page(&app, visit, id.parse()?, typed, FieldErrors::new()).await
}

pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> web::Result {
    let (council, lang, house): (SubjectId, _, _) = (id.parse()?, visit.lang, app.clone());
    let wanted = match typed.read(&visit) {
        Ok(wanted) => wanted,
        Err(errors) => return form_page(&app, visit, council, typed, errors).await,
    };
    let work = async move |cx: &mut Cx| -> Result<SubjectId, Problem> {
        let made = actions::open(cx, lang, council, &wanted).await?;
        if made.fresh {
            let sent = Kept { title: wanted.title.clone(), body: wanted.text.clone() };
            house.slices.drafts.sent(cx, &format!("proposal-{council}"), &sent).await?;
        }
        Ok(made.id)
    };
    match app.write(&visit.viewer, work).await {
        Ok(id) => Ok(go(&app, &format!("/council/proposals/{id}"), Flash::good(t::Texts::new(lang).said_proposed()))),
        Err(problem) => form_page(&app, visit, council, typed, web::FieldErrors::of_form(problem)?).await,
    }
}

async fn form_page(app: &App, visit: Visit, id: SubjectId, typed: Typed, errors: FieldErrors) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id, typed, errors).await).await
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    id: SubjectId,
    mut typed: Typed,
    errors: FieldErrors,
) -> Result<New, Problem> {
    let t = t::Texts::new(visit.lang);
    let chamber = chamber(cx, id).await?;
    let chamber = grant(cx.viewer(), chamber, &policy::Work)?;
    let topic = match typed.topic.parse::<SubjectId>() {
        Ok(topic) => Some(topics::find(cx, topic).await?.1),
        Err(_) => None,
    };
    if errors.is_empty() {
        begin(cx, app, visit, &chamber, topic.as_ref(), &mut typed).await?;
    }
    let about = topic.as_ref().and_then(|topic| topic.about);
    let remembered = memory::like(cx, visit, &format!("{} {}", typed.title, typed.body), about, None).await?;
    let process = |one: &Process| {
        let (label, detail) = wording::process(t, *one);
        (web::view::Choice::of(one.name(), label, typed.process == one.name()), detail)
    };
    let threshold =
        |one: &Threshold| web::view::Choice::of(one.name(), wording::threshold(t, *one), typed.threshold == one.name());
    let quorum = |one: &i64| {
        let label = if *one == 0 { t.quorum_one_stance().to_owned() } else { t.quorum_stances(*one) };
        web::view::Choice::of(one, label, typed.quorum == one.to_string())
    };
    Ok(New {
        t,
        head: Head::below(cx, visit, &chamber, Part::Proposals).await?,
        processes: Process::ALL.iter().map(process).collect(),
        thresholds: Threshold::ALL.iter().map(threshold).collect(),
        quorums: QUORUMS.iter().map(quorum).collect(),
        closes: typed.closes.clone(),
        zone: visit.zone.name().to_owned(),
        topic: topic.map(|topic| (topic.id.to_string(), topic.title)),
        kinds: decisions::offered(t, &chamber, &typed.kind),
        affects: typed.affects,
        electors: i64::try_from(actions::voting(cx, id).await?.len()).unwrap_or(i64::MAX),
        key: if typed.key.is_empty() { web::keys::secret(cx.entropy()) } else { typed.key },
        heading: typed.title,
        text: typed.body,
        remembered,
        errors,
    })
}

/// What the form begins with: a topic's words, or what was left unsent.
async fn begin(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    chamber: &Chamber,
    topic: Option<&topics::Topic>,
    typed: &mut Typed,
) -> Result<(), Problem> {
    if let Some(topic) = topic {
        let subject = subjects::find(cx, topic.id).await?.ok_or(Problem::NotFound)?;
        typed.title.clone_from(&topic.title);
        typed.body = subjects::text(cx, &subject).await?.source;
    } else if typed.title.is_empty()
        && let Some(kept) = app.slices.drafts.find(cx, &format!("proposal-{}", chamber.subject.id)).await?
    {
        typed.title = kept.title;
        typed.body = kept.body;
    }
    let usual = |field: &mut String, value: String| {
        if field.is_empty() {
            *field = value;
        }
    };
    usual(&mut typed.process, Process::Consent.name().to_owned());
    usual(&mut typed.threshold, Threshold::Half.name().to_owned());
    usual(&mut typed.quorum, chamber.council.quorum_percent.to_string());
    usual(&mut typed.closes, civil::hour_field(visit.now.plus(USUAL), &visit.zone));
    Ok(())
}
