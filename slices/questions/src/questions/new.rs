//! Asking.

use super::actions;
use super::store::{self, Place};
use crate::composer::Composer;
use crate::unsent::Unsent;
use crate::{policy, t, wording};
use askama::Template;
use axum::extract::{Query, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::Rule;
use kernel::{SpaceId, SubjectId, Verdict};
use serde::Deserialize;
use subjects::Standing;
use web::drafts::Typed;
use web::flash::{Flash, go};
use web::kinds::Draft;
use web::{App, FieldErrors, Form, Page, Problem, Visit};

#[derive(Template)]
#[template(path = "questions/new.html")]
pub(crate) struct New {
    pub t: t::Texts,
    /// The composer, once a space is chosen.
    pub composer: Option<String>,
    /// What was typed where one may not ask any more.
    pub unsent: Option<Unsent>,
    /// Where one can ask.
    pub spaces: Vec<Choosable>,
    /// The title that goes along to whichever space is chosen.
    pub begun: String,
    /// What others asked and wrote before, beside the composer.
    pub similar: String,
    pub errors: FieldErrors,
}

/// A space to ask in.
pub(crate) struct Choosable {
    pub id: SpaceId,
    pub name: String,
    pub letter: String,
    pub audience: &'static str,
    pub audience_label: &'static str,
    pub member: bool,
}

impl Page for New {
    fn title(&self) -> String {
        self.t.ask().to_owned()
    }
    fn status(&self) -> StatusCode {
        match (self.errors.is_empty(), &self.unsent) {
            (_, Some(_)) => StatusCode::FORBIDDEN,
            (false, None) => StatusCode::UNPROCESSABLE_ENTITY,
            (true, None) => StatusCode::OK,
        }
    }
}

#[derive(Deserialize)]
pub(super) struct Where {
    #[serde(default)]
    space: String,
    /// What somebody looked for and did not find.
    #[serde(default)]
    title: String,
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
    /// It was sent from the page, and is not only where somebody wants to ask.
    #[serde(skip)]
    is_typed: bool,
}

pub(super) async fn new(State(app): State<App>, visit: Visit, Query(place): Query<Where>) -> web::Result {
    let form = AskForm { space: place.space, title: place.title, ..AskForm::default() };
    form_page(&app, visit, form, FieldErrors::new()).await
}

/// Shows the form again with what was typed, and what is like it, where no script does that. It changes nothing.
pub(super) async fn again(State(app): State<App>, visit: Visit, Form(form): Form<AskForm>) -> web::Result {
    form_page(&app, visit, AskForm { is_typed: true, ..form }, FieldErrors::new()).await
}

pub(super) async fn create(State(app): State<App>, visit: Visit, Form(form): Form<AskForm>) -> web::Result {
    let form = AskForm { is_typed: true, ..form };
    let space = form.space()?;
    let typed = Typed { title: form.title.clone(), body: form.body.replace("\r\n", "\n") };
    let key = Some(form.key.clone()).filter(|key| !key.is_empty());
    let draft = Draft { space, title: typed.title.clone(), body: typed.body.clone(), key };
    let (house, lang, place) = (app.clone(), visit.lang, form.space.clone());
    let work = async move |cx: &mut Cx| -> Result<SubjectId, Problem> {
        let made = actions::ask(cx, lang, &draft).await?;
        if made.fresh {
            house.slices.drafts.sent(cx, &format!("question-{place}"), &typed).await?;
        }
        Ok(made.id)
    };
    let t = t::Texts::new(lang);
    match app.write(&visit.viewer, work).await {
        Ok(id) => Ok(go(&app, &format!("/questions/{id}"), Flash::good(t.said_asked()))),
        Err(problem) if problem.keeps_words() => {
            // A key that was used for another text would be refused again.
            let key = if matches!(problem, Problem::Conflict(_)) { String::new() } else { form.key };
            form_page(&app, visit, AskForm { key, ..form }, wording::errors(t, problem)).await
        }
        Err(problem) => Err(problem),
    }
}

impl AskForm {
    fn space(&self) -> Result<Option<SpaceId>, Problem> {
        if self.space.is_empty() { Ok(None) } else { Ok(Some(self.space.parse()?)) }
    }
}

async fn form_page(app: &App, visit: Visit, form: AskForm, errors: FieldErrors) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, form, errors).await).await
}

/// The composer of a space, or the spaces to choose from. What was typed where one may not ask stands above them.
async fn load(cx: &mut Cx, app: &App, visit: &Visit, form: AskForm, errors: FieldErrors) -> Result<New, Problem> {
    let t = t::Texts::new(visit.lang);
    let standing = match form.space()? {
        Some(space) => Some(actions::space(cx, space).await?),
        None => None,
    };
    match standing {
        Some(standing) if policy::Ask.judge(&visit.viewer, &standing) == Verdict::Allowed => {
            let form = if form.is_typed { form } else { kept(cx, app, form).await? };
            let readers = wording::readers(cx, app, visit, standing.read_audience, Some(&standing)).await?;
            let composer = Composer { readers, ..composer(cx, visit, &standing, form, &errors) };
            let similar = similar(cx, app, visit, &composer).await?;
            let composer = Some(composer.html()?);
            Ok(New { t, composer, unsent: None, spaces: Vec::new(), begun: String::new(), similar, errors })
        }
        Some(_) if !form.is_typed => Err(Problem::forbidden()),
        _ => {
            let spaces = to_ask_in(cx, visit).await?;
            let why = errors.all().first().map(|(_, sentence)| sentence.clone());
            let why = why.or_else(|| form.is_typed.then(|| t.error_not_here().to_owned()));
            let why = why.map(|why| standing.filter(|at| at.archived).map_or(why, |at| t.unsent_archived(&at.name)));
            let begun = if form.is_typed { String::new() } else { form.title.clone() };
            let typed = Typed { title: form.title, body: form.body };
            let unsent = why.map(|why| Unsent::new(visit.lang, &why, typed));
            Ok(New { t, composer: None, unsent, spaces, begun, similar: String::new(), errors: FieldErrors::new() })
        }
    }
}

async fn similar(cx: &mut Cx, app: &App, visit: &Visit, composer: &Composer) -> db::Result<String> {
    let (form, field) = (format!("composer-{}", composer.id), format!("{}-title", composer.id));
    let draft = web::similar::Draft { form: &form, field: &field, again: "/questions/new", title: &composer.title };
    app.slices.similar.panel(cx, app, visit, &draft).await
}

/// So many are offered; whoever wants another comes from its page.
const MOST: usize = 200;

/// Where the viewer may ask: their own spaces first, then by name.
async fn to_ask_in(cx: &mut Cx, visit: &Visit) -> db::Result<Vec<Choosable>> {
    let t = t::Texts::new(visit.lang);
    let may = |place: &Place| policy::Ask.judge(&visit.viewer, &place.standing) == Verdict::Allowed;
    let choosable = |Place { standing, letter }| Choosable {
        id: standing.space,
        name: standing.name,
        letter,
        audience: standing.reach.name(),
        audience_label: web::reach::word(t.lang(), standing.reach),
        member: standing.role.is_some(),
    };
    let places = store::places(cx).await?.into_iter().filter(may);
    Ok(places.map(choosable).take(MOST).collect())
}

/// The form as it was left, on whatever device.
async fn kept(cx: &mut Cx, app: &App, form: AskForm) -> db::Result<AskForm> {
    let typed = app.slices.drafts.find(cx, &format!("question-{}", form.space)).await?;
    Ok(typed.map_or(form.clone(), |Typed { title, body }| AskForm { title, body, ..form }))
}

fn composer(cx: &Cx, visit: &Visit, standing: &Standing, form: AskForm, errors: &FieldErrors) -> Composer {
    let (t, space) = (t::Texts::new(visit.lang), standing.space);
    Composer {
        t: web::t::Texts::new(visit.lang),
        id: format!("question-{space}"),
        action: "/questions".to_owned(),
        method: "post",
        audience: standing.reach.name(),
        audience_label: web::reach::word(t.lang(), standing.reach).to_owned(),
        readers: String::new(),
        back: String::new(),
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
    }
}
