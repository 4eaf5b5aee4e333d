//! The administrator's page of invitations.

use crate::invitations::model::State as What;
use crate::invitations::{Invitation, actions, store};
use crate::links::secret_of;
use crate::t::Texts;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use db::Cx;
use http::StatusCode;
use kernel::{InvitationId, PersonKind, Role, SpaceId};
use mail::Address;
use serde::Deserialize;
use std::time::Duration;
use web::flash::{self, Flash};
use web::view::{Choice, TimeView};
use web::{App, FieldErrors, Form, Page, Problem, Visit};

/// Most people that one link lets in.
const MOST_USES: i64 = 500;

/// An invitation as a line.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Line {
    id: InvitationId,
    /// Whom it is for, or how often the link was used.
    for_whom: String,
    detail: String,
    state: &'static str,
    tone: &'static str,
    until: TimeView,
    is_open: bool,
    /// The link to hand on, for one that was not mailed.
    link: Option<String>,
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "invitations/index.html")]
struct Index {
    t: Texts,
    lines: Vec<Line>,
    spaces: Vec<store::NamedSpace>,
    form: Typed,
    errors: FieldErrors,
    days: u32,
}

impl Index {
    fn is_kind(&self, kind: &str) -> bool {
        self.form.kind == kind
    }
    fn space_choices(&self) -> Vec<Choice> {
        let none = Choice {
            value: String::new(),
            label: self.t.invitation_no_space().to_owned(),
            chosen: self.form.space.is_empty(),
        };
        let choice = |space: &store::NamedSpace| Choice {
            value: space.id.to_string(),
            label: space.name.clone(),
            chosen: self.form.space == space.id.to_string(),
        };
        std::iter::once(none).chain(self.spaces.iter().map(choice)).collect()
    }
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.invitations().to_owned()
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// The form as it was typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(super) struct Typed {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    uses: String,
    #[serde(default)]
    space: String,
}

pub(super) async fn index(State(app): State<App>, visit: Visit) -> Result<Response, Problem> {
    let form = Typed { kind: "employee".to_owned(), uses: "1".to_owned(), ..Typed::default() };
    show(app, visit, form, FieldErrors::new()).await
}

async fn show(app: App, visit: Visit, form: Typed, errors: FieldErrors) -> Result<Response, Problem> {
    let (holder, around) = (app.clone(), visit.clone());
    let load = async move |cx: &mut Cx| {
        let mut lines = Vec::new();
        for one in store::list(cx).await? {
            let space = match one.space {
                Some(space) => store::space_name(cx, space).await?,
                None => None,
            };
            lines.push(line(&holder, &around, &one, space));
        }
        let spaces = store::own_spaces(cx).await?;
        let (t, days) = (Texts::new(around.lang), holder.config.sign_in.invitation_days);
        Ok(Index { t, lines, spaces, form, errors, days })
    };
    app.show(visit, load).await
}

fn line(app: &App, visit: &Visit, one: &Invitation, space: Option<String>) -> Line {
    let t = Texts::new(visit.lang);
    let state = one.state(visit.now);
    let (word, tone) = match state {
        What::Open => (t.invitation_open(), "accent"),
        What::Used => (t.invitation_used(), "good"),
        What::Expired => (t.invitation_expired(), ""),
        What::Revoked => (t.invitation_revoked(), ""),
    };
    let kind = kind_word(t, one.kind);
    let is_open = state == What::Open;
    let link = (is_open && one.email.is_none())
        .then(|| app.address(&format!("/join/{}", secret_of(&app.keys, actions::SECRET, one.id.raw()))));
    Line {
        id: one.id,
        for_whom: one.email.clone().unwrap_or_else(|| t.invitation_link_used(one.uses - one.uses_left, one.uses)),
        detail: space.map_or_else(|| kind.to_owned(), |space| t.invitation_into(kind, space)),
        state: word,
        tone,
        until: visit.time(one.expires_at),
        is_open,
        link,
    }
}

fn kind_word(t: Texts, kind: PersonKind) -> &'static str {
    match kind {
        PersonKind::Employee => t.kind_employee(),
        PersonKind::Guest => t.kind_guest(),
        PersonKind::Customer => t.kind_customer(),
    }
}

/// What was typed, as an invitation.
fn read(app: &App, visit: &Visit, form: &Typed) -> Result<Invitation, FieldErrors> {
    let t = Texts::new(visit.lang);
    let mut errors = FieldErrors::new();
    let kind = [PersonKind::Employee, PersonKind::Guest, PersonKind::Customer]
        .into_iter()
        .find(|kind| kind.name() == form.kind);
    let email = (!form.email.trim().is_empty()).then(|| Address::parse(form.email.trim()));
    let uses = if email.is_some() {
        Some(1)
    } else {
        form.uses.trim().parse().ok().filter(|uses| (1..=MOST_USES).contains(uses))
    };
    let space = (!form.space.is_empty()).then(|| form.space.parse::<SpaceId>());
    if kind.is_none() {
        errors.add("kind", t.choice_missing());
    }
    if matches!(email, Some(Err(_))) {
        errors.add("email", t.email_wrong());
    }
    if uses.is_none() {
        errors.add("uses", t.invitation_uses_wrong(MOST_USES));
    }
    if matches!(space, Some(Err(_))) || (space.is_none() && kind == Some(PersonKind::Guest)) {
        errors.add("space", t.invitation_space_missing());
    }
    let (Some(kind), Some(uses), true, Some(made_by)) = (kind, uses, errors.is_empty(), visit.viewer.person()) else {
        return Err(errors);
    };
    let space = space.and_then(Result::ok);
    Ok(Invitation {
        id: InvitationId::new(0),
        kind,
        email: email.and_then(Result::ok).map(|address| address.key()),
        made_by,
        space,
        role: space.map(|_| Role::Member),
        lang: visit.lang.to_string(),
        uses,
        uses_left: uses,
        expires_at: visit.now.plus(Duration::from_secs(u64::from(app.config.sign_in.invitation_days) * 24 * 3600)),
        revoked_at: None,
    })
}

pub(super) async fn create(State(app): State<App>, visit: Visit, Form(form): Form<Typed>) -> Result<Response, Problem> {
    let invitation = match read(&app, &visit, &form) {
        Ok(invitation) => invitation,
        Err(errors) => return show(app, visit, form, errors).await,
    };
    let (t, keys, is_mailed) = (Texts::new(visit.lang), app.keys.clone(), invitation.email.is_some());
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::invite(cx, &keys, invitation).await).await?;
    let said = if is_mailed { t.invitation_mailed() } else { t.invitation_made() };
    Ok(flash::go(&app, "/admin/invitations", Flash::good(said)))
}

pub(super) async fn destroy(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    let (id, t) = (id.parse::<InvitationId>()?, Texts::new(visit.lang));
    app.write(&visit.viewer, async move |cx: &mut Cx| actions::revoke(cx, id).await).await?;
    Ok(flash::go(&app, "/admin/invitations", Flash::good(t.invitation_taken_back())))
}
