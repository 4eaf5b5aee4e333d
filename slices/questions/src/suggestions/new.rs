//! The form in which somebody proposes another text.

use super::actions;
use super::model::Proposal;
use crate::composer::Composer;
use crate::questions::Asked;
use crate::{QUESTION, policy, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::SubjectId;
use kernel::grant::grant;
use serde::Deserialize;
use web::compare::{Line, compare};
use web::drafts::Typed;
use web::flash::{Flash, go};
use web::prose::Named;
use web::{App, FieldErrors, Form, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "suggestions/new.html")]
pub(crate) struct Suggest {
    t: t::Texts,
    back: String,
    called: String,
    /// The id of the composer's form, which the reason belongs to.
    form: String,
    composer: String,
    reason: String,
    /// What differs from the text as it is now, where that is another one than the proposal was made from.
    changed: Vec<Line>,
    errors: FieldErrors,
}

impl Page for Suggest {
    fn title(&self) -> String {
        self.t.suggest().to_owned()
    }
    fn status(&self) -> StatusCode {
        match (self.errors.is_empty(), self.errors.of("form")) {
            (true, _) => StatusCode::OK,
            (false, Some(_)) => StatusCode::CONFLICT,
            (false, None) => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }
}

/// The composer's fields and the reason.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Sent {
    title: String,
    body: String,
    reason: String,
    version: i64,
    key: String,
}

pub(super) async fn new(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    form_page(&app, visit, id.parse()?, None, FieldErrors::new()).await
}

pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(sent): Form<Sent>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let typed = Typed { title: sent.title.clone(), body: sent.body.replace("\r\n", "\n") };
    let proposal = Proposal {
        title: typed.title.clone(),
        body: typed.body.clone(),
        reason: sent.reason.clone(),
        version: sent.version,
        key: Some(sent.key.clone()).filter(|key| !key.is_empty()),
    };
    let house = app.clone();
    let work = async move |cx: &mut Cx| {
        let (made, fresh) = actions::propose(cx, lang, id, &proposal).await?;
        if fresh {
            house.slices.drafts.sent(cx, &format!("suggestion-{id}"), &typed).await?;
        }
        Ok::<_, Problem>(made)
    };
    match app.write(&visit.viewer, work).await {
        Ok(made) => Ok(go(&app, &format!("/suggestions/{made}"), Flash::good(t::Texts::new(lang).said_suggested()))),
        Err(problem) => form_page(&app, visit, id, Some(sent), FieldErrors::of_form(problem)?).await,
    }
}

async fn form_page(app: &App, visit: Visit, id: SubjectId, sent: Option<Sent>, errors: FieldErrors) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id, sent, errors).await).await
}

/// The form with what came back, is kept as a draft, or stands there. What came back for another text than there is now is compared
/// with that, and sent as a change to that.
async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    id: SubjectId,
    sent: Option<Sent>,
    errors: FieldErrors,
) -> Result<Suggest, Problem> {
    let t = t::Texts::new(visit.lang);
    let asked = actions::text(cx, id, false).await?;
    let asked = grant(cx.viewer(), asked, &policy::Suggest)?;
    let (subject, source) = (&asked.subject, source(cx, &asked).await?);
    let is_stale = sent.as_ref().is_some_and(|sent| sent.version != subject.version);
    let kept = app.slices.drafts.find(cx, &format!("suggestion-{id}")).await?;
    let typed = match (&sent, kept) {
        (Some(sent), _) => Typed { title: sent.title.clone(), body: sent.body.clone() },
        (None, Some(kept)) => kept,
        (None, None) => Typed { title: subject.title.clone(), body: source.clone() },
    };
    let changed = if is_stale { compare(&source, &typed.body) } else { Vec::new() };
    let composer = composer(cx, visit, &asked, typed, &errors).await?;
    Ok(Suggest {
        t,
        back: super::pages::url(subject.root, id),
        called: super::pages::called(t, subject),
        form: format!("composer-{}", composer.id),
        composer: composer.html()?,
        reason: sent.map(|sent| sent.reason).unwrap_or_default(),
        changed,
        errors,
    })
}

/// The text as this viewer may change it.
pub(super) async fn source(cx: &mut Cx, asked: &Asked) -> db::Result<String> {
    let text = subjects::text(cx, &asked.subject).await?;
    let named = Named::load(cx, std::iter::once(text.html.as_str())).await?;
    Ok(named.source(text.source, &text.html, cx.viewer(), asked.subject.author))
}

async fn composer(
    cx: &mut Cx,
    visit: &Visit,
    asked: &Asked,
    typed: Typed,
    errors: &FieldErrors,
) -> db::Result<Composer> {
    let (t, subject) = (t::Texts::new(visit.lang), &asked.subject);
    let (id, is_question) = (subject.id, subject.kind == QUESTION);
    let reach = subjects::audience::reach(cx, subject.audience).await?;
    let place = if is_question { "questions" } else { "answers" };
    Ok(Composer {
        t: web::t::Texts::new(visit.lang),
        id: format!("suggestion-{id}"),
        action: format!("/{place}/{id}/suggestions"),
        method: "post",
        audience: reach.name(),
        audience_label: web::reach::word(t.lang(), reach).to_owned(),
        readers: t.suggest_readers().to_owned(),
        back: String::new(),
        change_url: None,
        label: t.suggest_label().to_owned(),
        placeholder: String::new(),
        submit: t.suggest_submit().to_owned(),
        with_title: is_question,
        title: typed.title,
        body: typed.body,
        body_error: errors.of("body").map(str::to_owned),
        space: subject.space.to_string(),
        key: web::keys::secret(cx.entropy()),
        typing_url: String::new(),
        typing_id: String::new(),
        small: false,
        extra: format!("<input type=\"hidden\" name=\"version\" value=\"{}\">", subject.version),
    })
}
