//! Where an invitation leads: to an account, or into its space for somebody who has one.

use crate::invitations::{Invitation, actions, store};
use crate::links;
use crate::passwords::{Rules, hashing};
use crate::person;
use crate::sessions::{Device, LocalPath, enter};
use crate::sign_up;
use crate::t::Texts;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use db::Cx;
use http::{HeaderMap, StatusCode};
use kernel::{PersonId, Viewer};
use mail::Address;
use serde::Deserialize;
use std::time::Duration;
use web::flash::{self, Flash};
use web::{App, FieldErrors, Form, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "joining/new.html")]
struct New {
    t: Texts,
    company: String,
    secret: String,
    invited_by: String,
    space: Option<String>,
    /// The address that it was mailed to; a link asks for one.
    mailed_to: Option<String>,
    /// The name of somebody who is signed in already, and whether it is for them.
    signed_in: Option<(String, bool)>,
    form: Typed,
    errors: FieldErrors,
    min_length: u32,
}

impl Page for New {
    fn title(&self) -> String {
        self.t.join_title(&self.company)
    }
    fn layout(&self) -> Layout {
        Layout::Plain { wide: false }
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(super) struct Typed {
    #[serde(default)]
    name: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
}

struct Found {
    invitation: Invitation,
    invited_by: String,
    space: Option<String>,
    suits: bool,
}

async fn find(app: &App, visit: &Visit, secret: &str) -> Result<Option<Found>, Problem> {
    let (secret, who) = (secret.to_owned(), visit.viewer.person());
    // The bearer of the secret learns the space's name, whoever they are.
    let find = async move |cx: &mut Cx| -> db::Result<Option<Found>> {
        let Some(invitation) = store::find_by_secret(cx, &secret).await? else { return Ok(None) };
        let Some(by) = person::store::find(cx, invitation.made_by).await? else { return Ok(None) };
        let space = match invitation.space {
            Some(space) => store::space_name(cx, space).await?,
            None => None,
        };
        let own = match who {
            Some(who) => person::store::find(cx, who).await?,
            None => None,
        };
        let suits = own.is_some_and(|own| invitation.suits(own.kind, own.email.as_deref()));
        Ok(Some(Found { invitation, invited_by: by.name, space, suits }))
    };
    Ok(app.db.read(Viewer::System, find).await?)
}

async fn show(
    app: &App,
    visit: Visit,
    secret: String,
    found: Found,
    form: Typed,
    errors: FieldErrors,
) -> Result<Response, Problem> {
    let page = New {
        t: Texts::new(visit.lang),
        company: app.company(),
        secret,
        invited_by: found.invited_by,
        space: found.space,
        mailed_to: found.invitation.email,
        signed_in: visit.known.as_ref().map(|known| (known.view.name.clone(), found.suits)),
        form,
        errors,
        min_length: app.config.sign_in.password_min_length,
    };
    app.render(visit, page).await
}

pub(super) async fn new(State(app): State<App>, visit: Visit, Path(secret): Path<String>) -> Result<Response, Problem> {
    match find(&app, &visit, &secret).await? {
        Some(found) => show(&app, visit, secret, found, Typed::default(), FieldErrors::new()).await,
        None => links::pages::expired(&app, visit, "/sign-in").await,
    }
}

pub(super) async fn create(
    State(app): State<App>,
    visit: Visit,
    headers: HeaderMap,
    Path(secret): Path<String>,
    Form(form): Form<Typed>,
) -> Result<Response, Problem> {
    let Some(found) = find(&app, &visit, &secret).await? else {
        return links::pages::expired(&app, visit, "/sign-in").await;
    };
    if visit.viewer.person().is_some() {
        return accept(&app, &visit, &found).await;
    }
    match found.invitation.email.clone() {
        Some(email) => make(&app, visit, headers, secret, found, form, email).await,
        None => ask(&app, visit, secret, found, form).await,
    }
}

/// Somebody who is signed in comes into the space.
async fn accept(app: &App, visit: &Visit, found: &Found) -> Result<Response, Problem> {
    let id = found.invitation.id;
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::accept(cx, id).await).await?;
    let t = Texts::new(visit.lang);
    Ok(flash::go(app, "/spaces", Flash::good(t.join_done(found.space.as_deref().unwrap_or_default()))))
}

fn name_error(t: Texts, form: &Typed, errors: &mut FieldErrors) {
    if !(1..=64).contains(&form.name.trim().chars().count()) {
        errors.add("name", t.name_missing());
    }
}

/// The mail proved the address, so the account is made at once.
async fn make(
    app: &App,
    visit: Visit,
    headers: HeaderMap,
    secret: String,
    found: Found,
    form: Typed,
    email: String,
) -> Result<Response, Problem> {
    let t = Texts::new(visit.lang);
    let (mut errors, rules) = (FieldErrors::new(), Rules { min_length: app.config.sign_in.password_min_length });
    name_error(t, &form, &mut errors);
    if let Err(weak) = rules.check(&form.password, &[&form.name, &email, &app.company()]) {
        errors.add("password", weak.sentence(t));
    }
    if !errors.is_empty() {
        return show(app, visit, secret, found, form, errors).await;
    }
    let hash = hashing::hash(app, &form.password).await?;
    let (id, kind, name, lang) =
        (found.invitation.id, found.invitation.kind, form.name.trim().to_owned(), visit.lang.to_string());
    let join = async move |cx: &mut Cx| -> Result<Option<PersonId>, Problem> {
        if person::store::find_by_email(cx, &email).await?.is_some() {
            return Ok(None);
        }
        let invitation = store::take(cx, id).await?.ok_or(Problem::NotFound)?;
        let person = sign_up::actions::make(cx, invitation.kind, &name, &email, &lang, &hash).await?;
        actions::record_accepted(cx, person, &invitation).await?;
        Ok(Some(person))
    };
    match app.write(&Viewer::System, join).await? {
        Some(person) => enter(app, &visit, Device::of(&visit, &headers), (person, kind), &LocalPath::default()).await,
        None => show(app, visit, secret, found, form, FieldErrors::one("name", t.join_known())).await,
    }
}

/// A link says nothing of who holds it, so their address is proved first.
async fn ask(app: &App, visit: Visit, secret: String, found: Found, form: Typed) -> Result<Response, Problem> {
    let t = Texts::new(visit.lang);
    let mut errors = FieldErrors::new();
    name_error(t, &form, &mut errors);
    let Ok(address) = Address::parse(form.email.trim()) else {
        errors.add("email", t.email_wrong());
        return show(app, visit, secret, found, form, errors).await;
    };
    if !errors.is_empty() {
        return show(app, visit, secret, found, form, errors).await;
    }
    let wanted = links::actions::Wanted {
        email: address.key(),
        name: form.name.trim().to_owned(),
        kind: found.invitation.kind,
        lang: visit.lang.to_string(),
        invitation: Some(found.invitation.id),
        holds: Duration::from_secs(u64::from(app.config.sign_in.confirmation_hours) * 3600),
        most: app.config.limits.account_mail_per_hour,
    };
    sign_up::pages::ask(app, &visit, wanted).await?;
    links::pages::sent(app, visit, address.as_str()).await
}
