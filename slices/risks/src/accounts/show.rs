//! An account on its page, and the form of a look at who can get in.

use super::actions;
use super::model::{FRESH, Lack};
use super::store::{self, Account, Review};
use crate::t::Texts;
use crate::tabs::ACCOUNTS;
use crate::{homes, policy, wording};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::Rule;
use kernel::{SubjectId, Timestamp, Verdict};
use serde::Deserialize;
use web::faces::Faces;
use web::flash::{Flash, go};
use web::kinds::Mark;
use web::panels::{Anchor, Place, Shown};
use web::view::{PersonView, TimeView};
use web::{App, FieldErrors, Form, Page, Problem, Visit, civil, prose};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "accounts/show.html")]
pub(crate) struct Show {
    t: Texts,
    id: SubjectId,
    heading: String,
    sort: &'static str,
    stage: Mark,
    mark: Mark,
    space: Option<(String, String)>,
    /// Who reads it: the kind of audience, and in words.
    readers: (&'static str, String),
    platform: String,
    handle: String,
    /// Where the handle leads, if it is an address of the web.
    href: Option<String>,
    html: String,
    owner: Option<PersonView>,
    owner_gone: bool,
    backup: Option<PersonView>,
    backup_gone: bool,
    holds: &'static str,
    replaced_by: String,
    lacks: Vec<&'static str>,
    /// Until when the newest look holds good.
    good_until: String,
    reviews: Vec<ReviewView>,
    may: bool,
    note: String,
    errors: FieldErrors,
    foot: Vec<Shown>,
    aside: Vec<Shown>,
}

/// A look at who can get in.
#[cfg_attr(test, derive(playhouse::Sample))]
struct ReviewView {
    by: String,
    at: TimeView,
    note: String,
}

impl Page for Show {
    fn title(&self) -> String {
        self.heading.clone()
    }
    fn live(&self) -> String {
        format!("thread:{}", self.id)
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// What was found.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Noted {
    note: String,
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    again(&app, visit, id.parse()?, String::new(), FieldErrors::new()).await
}

pub(super) async fn review(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Form(typed): Form<Noted>,
) -> web::Result {
    let (id, lang): (SubjectId, _) = (id.parse()?, visit.lang);
    let note = typed.note.replace("\r\n", "\n");
    match app.write(&visit.viewer, async move |cx: &mut Cx| actions::review(cx, lang, id, &note).await).await {
        Ok(()) => Ok(go(&app, &format!("{ACCOUNTS}/{id}#reviews"), Flash::good(Texts::new(lang).said_looked()))),
        Err(problem) => again(&app, visit, id, typed.note, FieldErrors::of_form(problem)?).await,
    }
}

async fn again(app: &App, visit: Visit, id: SubjectId, note: String, errors: FieldErrors) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id, note, errors).await).await
}

async fn load(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    id: SubjectId,
    note: String,
    errors: FieldErrors,
) -> Result<Show, Problem> {
    let t = Texts::new(visit.lang);
    let listed = actions::find(cx, id).await?;
    let (one, text) = (&listed.thing, subjects::text(cx, &listed.subject).await?);
    let reviews = store::reviews(cx, id).await?;
    let people = reviews.iter().map(|review| review.by).chain(one.owner).chain(one.backup);
    let faces = Faces::load(cx, people).await?;
    let (label, tone, icon) = wording::stage(t, one.stage());
    let anchor = Anchor::Subject(listed.subject.clone());
    let is_web = one.handle.starts_with("https://") || one.handle.starts_with("http://");
    let looked = |review: &Review| ReviewView {
        by: faces.name(review.by),
        at: visit.time(review.id.made_at()),
        note: review.note.clone(),
    };
    Ok(Show {
        t,
        id,
        heading: one.title.clone(),
        sort: wording::sort(t, one.sort()),
        stage: Mark { label: label.to_owned(), tone, icon },
        mark: mark(t, one, visit.now),
        space: listed.standing.as_ref().map(|space| (format!("/spaces/{}", space.slug), space.name.clone())),
        readers: homes::said(cx, t, &listed).await?,
        platform: one.platform.clone(),
        href: is_web.then(|| one.handle.clone()),
        handle: one.handle.clone(),
        html: prose::resolved(cx, &text.html).await?,
        owner: one.owner.map(|owner| faces.view(visit, owner)),
        owner_gone: one.owner_gone,
        backup: one.backup.map(|backup| faces.view(visit, backup)),
        backup_gone: one.backup_gone,
        holds: wording::holds(t, one.holds()),
        replaced_by: one.replaced_by.clone(),
        lacks: one.lacks(visit.now).into_iter().map(|lack| lacking(t, lack)).collect(),
        good_until: one.reviewed_at().map(|at| civil::day_said(at.plus(FRESH), visit)).unwrap_or_default(),
        reviews: reviews.iter().map(looked).collect(),
        may: policy::Tend.judge(&visit.viewer, &listed) == Verdict::Allowed,
        note,
        errors,
        foot: app.slices.panels.at(cx, visit, Place::SubjectFoot, &anchor).await?,
        aside: app.slices.panels.at(cx, visit, Place::SubjectAside, &anchor).await?,
    })
}

/// Whether it is under control, in a word.
pub(crate) fn mark(t: Texts, account: &Account, now: Timestamp) -> Mark {
    let mark = |label: &str, tone, icon| Mark { label: label.to_owned(), tone, icon };
    if !account.is_alive() {
        return mark(t.stage_retired(), "", "archive");
    }
    match account.lacks(now).first() {
        None => mark(t.under_control(), "good", "check"),
        Some(lack @ (Lack::OwnerGone | Lack::BackupGone)) => mark(lacking(t, *lack), "bad", "warning"),
        Some(lack) => mark(lacking(t, *lack), "warn", "warning"),
    }
}

fn lacking(t: Texts, lack: Lack) -> &'static str {
    match lack {
        Lack::Owner => t.lacks_owner(),
        Lack::OwnerGone => t.lacks_owner_gone(),
        Lack::Backup => t.lacks_backup(),
        Lack::BackupGone => t.lacks_backup_gone(),
        Lack::Review => t.lacks_review(),
        Lack::ReviewOld => t.lacks_review_old(),
    }
}
