//! A post on its page, to read.

use super::actions;
use super::article::Article;
use super::form::link;
use super::model::slug;
use crate::blogs::{Head, Part};
use crate::{policy, rules, t, wording};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::grant::Rule;
use kernel::{Reach, SubjectId, Verdict};
use web::faces::Faces;
use web::panels::{Anchor, Place, Shown};
use web::prose;
use web::{App, Found, Page, Problem, Visit, civil};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "posts/show.html")]
pub(crate) struct Show {
    t: t::Texts,
    head: Head,
    id: SubjectId,
    article: Article,
    /// Its reactions, as the slice that has them shows them.
    reactions: String,
    /// Whether the visitor may write a new version beside it.
    may_stage: bool,
    may_edit: bool,
    /// Why it takes no comments, or until when it does, if a rule has a say in that.
    comments: String,
    /// Whether the visitor may send it by mail.
    may_send: bool,
    /// Whether the visitor says how long it takes comments.
    may_rule: bool,
    is_public: bool,
    signed_in: bool,
    foot: Vec<Shown>,
    aside: Vec<Shown>,
}

impl Page for Show {
    fn title(&self) -> String {
        self.article.heading.clone()
    }
    fn is_public(&self) -> bool {
        self.is_public
    }
    fn live(&self) -> String {
        format!("thread:{}", self.id)
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, house, around): (SubjectId, _, _) = (id.parse()?, app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, id).await).await
}

/// By its readable address. Under one that it has no more, since its title changed, the answer leads to the present one.
pub(super) async fn named(
    State(app): State<App>,
    visit: Visit,
    Path((id, name)): Path<(String, String)>,
) -> web::Result {
    let (id, house, around): (SubjectId, _, _) = (id.parse()?, app.clone(), visit.clone());
    let work = async move |cx: &mut Cx| -> Result<Found<Show>, Problem> {
        let (post, _) = actions::find(cx, id).await?;
        if slug(&post.title) != name {
            return Ok(Found::Elsewhere(post.address()));
        }
        load(cx, &house, &around, id).await.map(Found::Here)
    };
    app.show_or_lead(visit, work).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, id: SubjectId) -> Result<Show, Problem> {
    let t = t::Texts::new(visit.lang);
    let (post, piece) = actions::find(cx, id).await?;
    let text = subjects::text(cx, &piece.subject).await?;
    let faces = Faces::load(cx, [Some(post.author), post.drafted_by].into_iter().flatten()).await?;
    let about = match post.about {
        Some(about) => link(cx, app, about).await?,
        None => None,
    };
    let reactions = match app.slices.reactions {
        Some(render) => render(cx, app, visit, &piece.subject).await?.unwrap_or_default(),
        None => String::new(),
    };
    let is_own = visit.viewer.person() == Some(post.author);
    let tells_history = visit.viewer.is_employee() || is_own;
    let history = tells_history.then(|| format!("/subjects/{id}/revisions"));
    let anchor = Anchor::Subject(piece.subject.clone());
    Ok(Show {
        t,
        head: Head::below(cx, visit, &piece.journal, Part::Posts).await?,
        id,
        article: Article {
            heading: post.title.clone(),
            kind: wording::kind(t, post.kind()),
            author: faces.view(visit, post.author),
            at: visit.time(id.made_at()),
            edited: post.edited_at.map(|at| (visit.time(at), history)),
            drafted_by: post.drafted_by.map(|person| faces.view(visit, person)),
            about,
            html: prose::resolved(cx, &text.html).await?,
        },
        reactions,
        comments: taking(cx, visit, &piece.subject).await?,
        may_send: policy::Send.judge(&visit.viewer, &piece) == Verdict::Allowed,
        may_rule: policy::Moderate.judge(&visit.viewer, &piece) == Verdict::Allowed,
        may_stage: is_own && piece.journal.is_here(),
        may_edit: policy::Edit.judge(&visit.viewer, &piece) == Verdict::Allowed,
        is_public: post.reach == Reach::Public,
        signed_in: visit.viewer.person().is_some(),
        foot: app.slices.panels.at(cx, visit, Place::SubjectFoot, &anchor).await?,
        aside: app.slices.panels.at(cx, visit, Place::SubjectAside, &anchor).await?,
    })
}

/// What the rule of comments says to readers.
async fn taking(cx: &mut Cx, visit: &Visit, subject: &subjects::Subject) -> db::Result<String> {
    let Some(kept) = rules::of_post(cx, subject.id).await? else { return Ok(String::new()) };
    let t = t::Texts::new(visit.lang);
    let days = kept.days;
    let until = kept.closes_at.map(|at| civil::day_said(at, visit)).unwrap_or_default();
    Ok(match (subject.state() == subjects::State::Closed, kept.done_at.is_some()) {
        (true, true) if days > 0 => t.comments_over(days),
        (true, true) => t.comments_closed().to_owned(),
        (false, false) => t.comments_until(until),
        _ => String::new(),
    })
}
