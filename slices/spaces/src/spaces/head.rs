//! The head of every page of a space: what it is, who reads in it, and what the viewer may do next.

use super::{store, words};
use crate::policy::Act;
use crate::t::Texts;
use crate::{invitations, requests};
use askama::Template;
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::{Role, Rule, Verdict, Viewer};
use subjects::Standing;
use web::panels::{Anchor, Place};
use web::view::TimeView;
use web::{App, Visit};

/// A tab of a space.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tab {
    pub(crate) label: String,
    pub(crate) href: String,
    pub(crate) count: i64,
    pub(crate) current: bool,
}

/// What the viewer may do next about belonging.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Belonging {
    /// They are a member: as what.
    Member(&'static str),
    /// They may join by a button.
    MayJoin,
    /// They may ask.
    MayAsk,
    /// They have asked.
    Asked,
    /// They are invited: by whom, as what.
    Invited(String, &'static str),
    /// They have no account here.
    Stranger,
    /// They wait to be invited, or the space is archived.
    #[default]
    Closed,
}

/// The head of a space's pages.
#[derive(Clone, Debug, Default)]
pub(crate) struct Head {
    pub(crate) href: String,
    pub(crate) name: String,
    pub(crate) letter: String,
    pub(crate) purpose: String,
    pub(crate) audience: &'static str,
    pub(crate) audience_label: String,
    pub(crate) members: i64,
    pub(crate) posting: &'static str,
    pub(crate) join: &'static str,
    pub(crate) archived: Option<TimeView>,
    pub(crate) tabs: Vec<Tab>,
    pub(crate) belonging: Belonging,
    /// Whether the viewer is in its feed, to which joining leads back.
    pub(crate) in_feed: bool,
    pub(crate) may_read: bool,
    pub(crate) signed_in: bool,
    pub(crate) may_invite: bool,
    pub(crate) may_configure: bool,
    pub(crate) may_curate: bool,
}

/// The head on its own, for the tabs that are others'.
#[derive(Template)]
#[template(path = "spaces/head.html")]
pub(crate) struct Alone {
    pub(crate) t: Texts,
    pub(crate) head: Head,
}

/// Renders the head for a tab of another slice.
pub(crate) fn render<'c>(
    cx: &'c mut Cx,
    app: &'c App,
    visit: &'c Visit,
    space: &'c Standing,
) -> BoxFuture<'c, db::Result<String>> {
    async move {
        let alone = Alone { t: Texts::new(visit.lang), head: Head::load(app, cx, visit, space).await? };
        alone.render().map_err(|error| db::Error::Other(error.to_string()))
    }
    .boxed()
}

/// Whether the viewer may do this, for what a page offers.
pub(crate) fn may(viewer: &Viewer, space: &Standing, act: Act) -> bool {
    act.judge(viewer, space) == Verdict::Allowed
}

impl Head {
    /// Of a space that was found for the visitor.
    pub(crate) async fn load(app: &App, cx: &mut Cx, visit: &Visit, space: &Standing) -> db::Result<Self> {
        let t = Texts::new(visit.lang);
        let detail = store::detail(cx, space.space).await?;
        let tabs = if space.may_read { tabs(app, cx, visit, space).await? } else { Vec::new() };
        let belonging = belonging(cx, visit, space).await?;
        let viewer = &visit.viewer;
        Ok(Self {
            href: format!("/spaces/{}", space.slug),
            name: space.name.clone(),
            letter: detail.letter,
            purpose: detail.purpose,
            audience: space.reach.name(),
            audience_label: words::audience(t, space.reach, space.member_count),
            members: space.member_count,
            posting: words::posting(t, space.posting()),
            join: words::join(t, space.join()),
            archived: detail.archived_at.map(|at| visit.time(at)),
            tabs,
            belonging,
            in_feed: visit.path.ends_with("/feed"),
            may_read: space.may_read,
            signed_in: viewer.person().is_some(),
            may_invite: may(viewer, space, Act::Invite),
            may_configure: may(viewer, space, Act::Configure),
            may_curate: may(viewer, space, Act::Curate),
        })
    }
}

async fn tabs(app: &App, cx: &mut Cx, visit: &Visit, space: &Standing) -> db::Result<Vec<Tab>> {
    let shown = app.slices.panels.at(cx, visit, Place::SpaceTab, &Anchor::Space(space.clone())).await?;
    let tab = |shown: web::panels::Shown| Tab {
        current: shown.href.split('?').next() == Some(&visit.path),
        label: shown.title,
        href: shown.href,
        count: shown.count,
    };
    Ok(shown.into_iter().map(tab).collect())
}

async fn belonging(cx: &mut Cx, visit: &Visit, space: &Standing) -> db::Result<Belonging> {
    let t = Texts::new(visit.lang);
    let Some(person) = visit.viewer.person() else { return Ok(Belonging::Stranger) };
    if let Some(role) = space.role {
        return Ok(Belonging::Member(words::role(t, role)));
    }
    if let Some(invitation) = invitations::store::of_person(cx, space.space, person).await? {
        let role = if invitation.role > Role::Member { words::role(t, invitation.role) } else { "" };
        return Ok(Belonging::Invited(invitation.inviter_name, role));
    }
    if requests::store::of_person(cx, space.space, person).await?.is_some() {
        return Ok(Belonging::Asked);
    }
    let can = |act| may(&visit.viewer, space, act);
    Ok(match (can(Act::Join), can(Act::Ask)) {
        (true, _) => Belonging::MayJoin,
        (_, true) => Belonging::MayAsk,
        _ => Belonging::Closed,
    })
}
