//! The form, and the answer below it.

use super::model::{Target, Verdict};
use super::store::Whom;
use super::{actions, store};
use crate::policy::{Act, Office};
use crate::t;
use askama::Template;
use axum::extract::{Query, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::grant;
use kernel::{PersonKind, Reach, Role, SpaceId};
use serde::Deserialize;
use std::collections::HashMap;
use subjects::audience::Reason;
use web::{App, FieldErrors, Page, Problem, Visit};

#[derive(Template)]
#[template(path = "access/new.html")]
pub(crate) struct New {
    pub t: t::Texts,
    pub person: String,
    pub link: String,
    pub errors: FieldErrors,
    /// People whom the text may mean: address and name.
    pub choices: Vec<(String, String)>,
    pub answer: Option<Answer>,
}

/// What opens it, or doesn't.
pub(crate) struct Answer {
    pub open: bool,
    pub name: String,
    pub href: String,
    pub summary: String,
    pub about: String,
    /// For each part of the audience its reasons in words.
    pub parts: Vec<Vec<String>>,
}

impl Page for New {
    fn title(&self) -> String {
        self.t.access().to_owned()
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

#[derive(Clone, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    person: String,
    #[serde(default)]
    link: String,
}

pub(super) async fn new(State(app): State<App>, visit: Visit, Query(asked): Query<Asked>) -> web::Result {
    grant(&visit.viewer, Office, &Act::Explain)?;
    let t = t::Texts::new(visit.lang);
    let page = New {
        t,
        person: asked.person.clone(),
        link: asked.link.clone(),
        errors: FieldErrors::new(),
        choices: Vec::new(),
        answer: None,
    };
    if asked.person.is_empty() && asked.link.is_empty() {
        return app.render(visit, page).await;
    }
    let (house, lang) = (app.clone(), visit.lang);
    let kinds = move |kind: &str| {
        house.slices.kinds.named(kind).map_or_else(|| kind.to_owned(), |known| (known.label)(lang).to_owned())
    };
    let page = app.write(&visit.viewer, async move |cx: &mut Cx| answered(cx, &kinds, page, asked).await).await?;
    app.render(visit, page).await
}

async fn answered(
    cx: &mut Cx,
    kinds: &(impl Fn(&str) -> String + Sync),
    mut page: New,
    asked: Asked,
) -> Result<New, Problem> {
    let t = page.t;
    let target = Target::read(&asked.link);
    if target.is_none() {
        page.errors.add("link", t.error_link());
    }
    let mut people = store::people(cx, &asked.person).await?;
    match (people.len(), target) {
        (0, _) => page.errors.add("person", t.error_person()),
        (1, Some(target)) => match actions::explain(cx, people.remove(0), &target).await? {
            Some(verdict) => page.answer = Some(answer(cx, t, kinds, verdict).await?),
            None => page.errors.add("link", t.error_nothing_there()),
        },
        (1, None) => {}
        _ => page.choices = people.into_iter().map(|one| choice(&one, &asked.link)).collect(),
    }
    Ok(page)
}

fn choice(one: &Whom, link: &str) -> (String, String) {
    let encoded: String = link
        .bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect();
    (
        format!("/admin/access?person={}&link={encoded}", one.id),
        format!("{} @{}", markup::safe_name(&one.name), one.handle),
    )
}

async fn answer(
    cx: &mut Cx,
    t: t::Texts,
    kinds: &(impl Fn(&str) -> String + Sync),
    verdict: Verdict,
) -> db::Result<Answer> {
    let mut ids: Vec<SpaceId> = verdict.parts.iter().flatten().filter_map(member_of).collect();
    ids.push(verdict.thing.space);
    let spaces = store::spaces(cx, &ids).await?;
    let name = markup::safe_name(&verdict.whom.name).into_owned();
    let say =
        |reasons: &Vec<Reason>| reasons.iter().map(|reason| words(t, reason, &verdict.whom, &name, &spaces)).collect();
    let place = spaces.get(&verdict.thing.space.raw()).cloned().unwrap_or_else(|| t.hidden_space().to_owned());
    Ok(Answer {
        open: verdict.is_open(),
        href: format!("/people/{}", verdict.whom.id),
        summary: summary(t, &verdict, &name),
        about: if verdict.thing.kind == "space" {
            t.about_space(place)
        } else {
            t.about_thing(kinds(&verdict.thing.kind), place)
        },
        parts: verdict.parts.iter().map(say).collect(),
        name,
    })
}

fn member_of(reason: &Reason) -> Option<SpaceId> {
    match reason {
        Reason::Member(space, _) => Some(*space),
        _ => None,
    }
}

fn summary(t: t::Texts, verdict: &Verdict, name: &str) -> String {
    match (verdict.whom.left_at.is_some(), verdict.is_open()) {
        (true, _) => t.verdict_left(name),
        (false, true) => t.verdict_open(name),
        (false, false) => t.verdict_closed(name),
    }
}

fn words(t: t::Texts, reason: &Reason, whom: &Whom, name: &str, spaces: &HashMap<i64, String>) -> String {
    match reason {
        Reason::Base(Reach::Public) => t.reason_public().to_owned(),
        Reason::Base(Reach::Community) if whom.kind == PersonKind::Employee => t.reason_community_employee(name),
        Reason::Base(Reach::Community) => t.reason_community_customer(name),
        Reason::Base(_) => t.reason_internal(name),
        Reason::Named => t.reason_named(name),
        Reason::Organisation(_) => t.reason_organisation(name),
        Reason::Member(space, role) => {
            let place = spaces.get(&space.raw()).map_or(t.hidden_space(), String::as_str);
            t.reason_member(name, self::role(t, *role), place)
        }
    }
}

fn role(t: t::Texts, role: Role) -> &'static str {
    match role {
        Role::Member => t.role_member(),
        Role::Expert => t.role_expert(),
        Role::Moderator => t.role_moderator(),
        Role::Agent => t.role_agent(),
        Role::Owner => t.role_owner(),
    }
}
