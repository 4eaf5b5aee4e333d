//! Asking.

use super::{actions, store};
use crate::composer::Composer;
use crate::{t, wording};
use askama::Template;
use axum::extract::{Query, State};
use db::Cx;
use http::StatusCode;
use kernel::SpaceId;
use serde::Deserialize;
use web::flash::{Flash, go};
use web::kinds::Draft;
use web::{App, FieldErrors, Form, Page, Problem, Visit};

#[derive(Template)]
#[template(path = "questions/new.html")]
pub(crate) struct New {
    pub t: t::Texts,
    /// The composer, once a space is chosen.
    pub composer: Option<String>,
    /// Where one can ask: address and name.
    pub spaces: Vec<(String, String)>,
    pub errors: FieldErrors,
}

impl Page for New {
    fn title(&self) -> String {
        self.t.ask().to_owned()
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

#[derive(Deserialize)]
pub(super) struct Place {
    #[serde(default)]
    space: String,
}

/// The composer's fields.
#[derive(Clone, Default, Deserialize)]
pub(super) struct AskForm {
    #[serde(default)]
    space: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    body: String,
    #[serde(default)]
    key: String,
}

pub(super) async fn new(State(app): State<App>, visit: Visit, Query(place): Query<Place>) -> web::Result {
    let form = AskForm { space: place.space, ..AskForm::default() };
    form_page(&app, visit, form, FieldErrors::new()).await
}

pub(super) async fn create(State(app): State<App>, visit: Visit, Form(form): Form<AskForm>) -> web::Result {
    let space = if form.space.is_empty() { None } else { Some(form.space.parse()?) };
    let key = Some(form.key.clone()).filter(|key| !key.is_empty());
    let draft = Draft { space, title: form.title.clone(), body: form.body.clone(), key };
    let lang = visit.lang;
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::ask(cx, lang, &draft).await).await {
        Ok(created) => {
            Ok(go(&app, &format!("/questions/{}", created.id), Flash::good(t::Texts::new(lang).said_asked())))
        }
        Err(Problem::Invalid(errors)) => form_page(&app, visit, form, errors).await,
        Err(problem) => Err(problem),
    }
}

async fn form_page(app: &App, visit: Visit, form: AskForm, errors: FieldErrors) -> web::Result {
    let space: Option<SpaceId> = if form.space.is_empty() { None } else { Some(form.space.parse()?) };
    let me = visit.person()?;
    let t = t::Texts::new(visit.lang);
    let web_t = web::t::Texts::new(visit.lang);
    let load = async move |cx: &mut Cx| -> Result<New, Problem> {
        let Some(space) = space else {
            let own = store::own_spaces(cx, me).await?;
            let spaces = own.into_iter().map(|(id, name)| (format!("/questions/new?space={id}"), name)).collect();
            return Ok(New { t, composer: None, spaces, errors });
        };
        let standing = actions::space(cx, space).await?;
        let standing = kernel::grant::grant(cx.viewer(), standing, &crate::policy::Ask)?;
        let composer = Composer {
            t: web_t,
            id: format!("question-{space}"),
            action: "/questions".to_owned(),
            method: "post",
            audience: standing.reach.name(),
            audience_label: wording::reach(t, standing.reach).to_owned(),
            readers: wording::readers_in(t, &standing),
            change_url: Some("/questions/new".to_owned()),
            label: t.ask_label().to_owned(),
            placeholder: t.ask_placeholder(&standing.name),
            submit: t.ask_submit(&standing.name),
            with_title: true,
            title: form.title,
            body: form.body,
            body_error: errors.of("body").map(str::to_owned),
            space: space.to_string(),
            key: if form.key.is_empty() { web::keys::secret(cx.entropy()) } else { form.key },
            typing_url: String::new(),
            typing_id: String::new(),
            small: false,
            extra: format!("<input type=\"hidden\" name=\"space\" value=\"{space}\">"),
        };
        Ok(New { t, composer: Some(composer.html()?), spaces: Vec::new(), errors })
    };
    app.show(visit, load).await
}
