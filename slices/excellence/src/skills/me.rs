//! One's own page: all that is held about oneself and why, what one says of oneself, and leaving.

use super::model::{Level, Skill};
use super::store::{self, Evidence, Stated};
use crate::tabs;
use crate::{roster, t, wording};
use askama::Template;
use axum::extract::State;
use db::Cx;
use kernel::{SpaceId, SubjectId};
use std::collections::HashMap;
use web::view::{Choice, TimeView};
use web::{App, Layout, Page, Problem, Visit, prose};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "skills/me.html")]
pub(crate) struct Me {
    t: t::Texts,
    tabs: Vec<web::view::Choice>,
    /// The centres on whose roster one is: address, name, what one does there.
    rosters: Vec<Own>,
    skills: Vec<OwnSkill>,
    /// Those that one is left out of: name in addresses, and label.
    hidden: Vec<(&'static str, &'static str)>,
}

/// A roster that one is on.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Own {
    id: SubjectId,
    name: String,
    part: String,
}

/// A skill with everything that is held.
#[cfg_attr(test, derive(playhouse::Sample))]
struct OwnSkill {
    name: String,
    label: &'static str,
    /// What shows it.
    shown_by: &'static str,
    things: Vec<Thing>,
    levels: Vec<Choice>,
    wish: bool,
}

/// Something that one did.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Thing {
    /// Where it is read, if one may still see it.
    href: String,
    title: String,
    at: TimeView,
}

impl Page for Me {
    fn title(&self) -> String {
        self.t.my_skills().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around).await).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit) -> Result<Me, Problem> {
    let (t, me) = (t::Texts::new(visit.lang), visit.person()?);
    let mut rosters = Vec::new();
    for (id, part) in roster::store::of_person(cx, me).await? {
        let name = subjects::find(cx, id).await?.map(|centre| centre.title).unwrap_or_default();
        rosters.push(Own { id, name, part });
    }
    let stated: HashMap<String, Stated> =
        store::stated_by(cx, &[me]).await?.into_iter().map(|one| (one.skill_name.clone(), one)).collect();
    let mut things: HashMap<String, Vec<Thing>> = HashMap::new();
    for one in store::held(cx, me).await? {
        let thing = thing(cx, app, visit, &one).await?;
        things.entry(one.skill_name).or_default().push(thing);
    }
    let is_hidden = |skill: &Skill| stated.get(skill.name()).is_some_and(|one| one.hidden);
    let open: Vec<Skill> = Skill::ALL.iter().copied().filter(|skill| !is_hidden(skill)).collect();
    let skills = open.iter().map(|skill| {
        let things = things.remove(skill.name()).unwrap_or_default();
        own(t, *skill, things, stated.get(skill.name()))
    });
    Ok(Me {
        t,
        skills: if rosters.is_empty() { Vec::new() } else { skills.collect() },
        rosters,
        hidden: Skill::ALL
            .iter()
            .filter(|skill| is_hidden(skill))
            .map(|one| (one.name(), wording::skill(t, *one).0))
            .collect(),
        tabs: app.slices.panels.journey(cx, visit, tabs::REQUESTS).await?,
    })
}

fn own(t: t::Texts, skill: Skill, things: Vec<Thing>, stated: Option<&Stated>) -> OwnSkill {
    let said = stated.map_or(Level::Unsaid, |one| Level::stored(&one.level_name));
    let (label, shown_by) = wording::skill(t, skill);
    let level = |level: &Level| {
        let words = if *level == Level::Unsaid { t.level_unsaid() } else { wording::level(t, *level) };
        Choice::of(level.name(), words, *level == said)
    };
    OwnSkill {
        name: skill.name().to_owned(),
        label,
        shown_by,
        things,
        levels: Level::ALL.iter().map(level).collect(),
        wish: stated.is_some_and(|one| one.wish),
    }
}

/// A subject by its title; a space by its name. What one may not see any more is told without either.
async fn thing(cx: &mut Cx, app: &App, visit: &Visit, one: &Evidence) -> Result<Thing, Problem> {
    let t = t::Texts::new(visit.lang);
    let (href, title) = match subjects::find(cx, SubjectId::new(one.thing)).await? {
        Some(subject) => (app.slices.kinds.url(&subject), prose::called(&subject)),
        None => match subjects::standing(cx, one.space).await?.filter(|_| one.space == SpaceId::new(one.thing)) {
            Some(space) => (format!("/spaces/{}", space.slug), space.name),
            None => (String::new(), t.thing_unseen().to_owned()),
        },
    };
    Ok(Thing { href, title, at: visit.time(one.at) })
}
