//! The card of a subject that begins a thread, of any kind, as every list and the head of its thread show it.

use super::model::beginning;
use super::store::{self, CardRow, Newest};
use crate::reactions::Bar;
use crate::t;
use askama::Template;
use db::Cx;
use kernel::{Scope, SubjectId};
use std::collections::{HashMap, HashSet};
use subjects::State;
use texts::Lang;
use web::kinds::Mark;
use web::prose::Named;
use web::view::{PersonView, TimeView};
use web::{App, Visit};

/// The newest reply.
#[derive(Clone, Debug)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub struct CardReply {
    /// Where it is read.
    pub href: String,
    /// Who wrote it.
    pub author: PersonView,
    /// Its beginning.
    pub excerpt: String,
    /// When, in few words.
    pub time: String,
}

/// A card. It renders itself: `{{ card|safe }}`.
#[derive(Clone, Debug, Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "posts/_card.html")]
pub struct PostCard {
    /// The words of this slice.
    pub t: t::Texts,
    /// The subject.
    pub id: SubjectId,
    /// Its kind.
    pub kind: String,
    /// Where it is read.
    pub href: String,
    /// Its title, or nothing.
    pub title: String,
    /// Its text, safe; of a long one the beginning.
    pub html: String,
    /// There is more of it than this.
    pub cut: bool,
    /// Shown where a long text does not begin with a paragraph.
    pub excerpt: String,
    /// Who wrote it.
    pub author: PersonView,
    /// Its space, or nothing if the viewer may not find it.
    pub space_name: String,
    /// Where its space is.
    pub space_href: String,
    /// `private`, `internal`, `community` or `public`.
    pub audience: &'static str,
    /// The same in a word.
    pub audience_label: &'static str,
    /// When it was posted.
    pub time: TimeView,
    /// What its kind adds.
    pub mark: Option<Mark>,
    /// Its reactions.
    pub bar: Bar,
    /// Replies below it.
    pub reply_count: i64,
    /// The newest of them.
    pub reply: Option<CardReply>,
    /// When it was changed.
    pub edited: Option<TimeView>,
    /// It stands on top of its space until then.
    pub pinned: Option<TimeView>,
    /// `open`, `closed` or `removed`.
    pub state: &'static str,
    /// The viewer keeps it.
    pub bookmarked: bool,
    /// The viewer has not read all of it.
    pub unread: bool,
    /// Somebody is signed in, who can do more with it.
    pub signed_in: bool,
}

/// The word of an audience.
#[must_use]
pub fn audience_label(lang: Lang, reach: kernel::Reach) -> &'static str {
    let t = t::Texts::new(lang);
    match reach {
        kernel::Reach::Private => t.audience_private(),
        kernel::Reach::Internal => t.audience_internal(),
        kernel::Reach::Community => t.audience_community(),
        kernel::Reach::Public => t.audience_public(),
    }
}

/// The cards of these subjects, in their order; those that are gone or hidden from the viewer are left out. `unread` are
/// those that the viewer has not read.
///
/// # Errors
/// If the database refuses.
pub async fn cards(
    cx: &mut Cx,
    visit: &Visit,
    app: &App,
    ids: &[SubjectId],
    unread: &HashSet<SubjectId>,
) -> db::Result<Vec<PostCard>> {
    let mut rows = store::cards(cx, ids).await?;
    rows.retain(|row| row.state != State::Removed);
    let places: HashMap<_, _> = ids.iter().enumerate().map(|(place, id)| (*id, place)).collect();
    rows.sort_by_key(|row| places.get(&row.id).copied());
    let more = Beside::load(cx, visit, app, &rows).await?;
    Ok(rows.into_iter().map(|row| card(row, visit, app, &more, unread)).collect())
}

/// The card of one subject with the whole of its text, for the head of its thread; `None` if it is gone or hidden.
///
/// # Errors
/// If the database refuses.
pub async fn head(cx: &mut Cx, visit: &Visit, app: &App, id: SubjectId) -> db::Result<Option<PostCard>> {
    let rows = store::cards(cx, &[id]).await?;
    let more = Beside::load(cx, visit, app, &rows).await?;
    let Some(row) = rows.into_iter().next() else { return Ok(None) };
    let whole = more.mentioned.resolve(&row.html).into_owned();
    let card = card(row, visit, app, &more, &HashSet::new());
    Ok(Some(PostCard { html: whole, cut: false, excerpt: String::new(), reply: None, ..card }))
}

/// What cards need besides their rows, loaded for all of them at once.
struct Beside {
    marks: HashMap<SubjectId, Mark>,
    newest: HashMap<SubjectId, Newest>,
    mentioned: Named,
}

impl Beside {
    async fn load(cx: &mut Cx, visit: &Visit, app: &App, rows: &[CardRow]) -> db::Result<Self> {
        let kinds = rows.iter().map(|row| (row.kind.as_str(), row.id));
        let marks = app.slices.kinds.marks(cx, visit.lang, kinds).await?;
        let wanted: Vec<_> = rows.iter().filter_map(|row| row.newest).collect();
        let newest = match wanted.as_slice() {
            [] => HashMap::new(),
            wanted => store::newest(cx, wanted).await?.into_iter().map(|one| (one.root, one)).collect(),
        };
        let mentioned = Named::load(cx, rows.iter().map(|row| row.html.as_str())).await?;
        Ok(Self { marks, newest, mentioned })
    }
}

fn card(row: CardRow, visit: &Visit, app: &App, more: &Beside, unread: &HashSet<SubjectId>) -> PostCard {
    let lang = visit.lang;
    let t = t::Texts::new(lang);
    let may_react = visit.viewer.person().is_some() && visit.viewer.may(Scope::Write) && !row.archived;
    let reply = |one: &Newest| CardReply {
        href: format!("/replies/{}", one.id),
        author: one.author.view(&visit.viewer, t.works_here()),
        excerpt: markup::shortened(&one.excerpt, REPLY),
        time: visit.words(one.id.made_at()),
    };
    let whole = more.mentioned.resolve(&row.html);
    let start = beginning(&whole);
    let (html, cut) = match start {
        Some(start) => (start.to_owned(), true),
        None => (whole.into_owned(), false),
    };
    PostCard {
        t,
        id: row.id,
        href: url(app, &row),
        excerpt: if cut && html.is_empty() { row.excerpt } else { String::new() },
        title: row.title,
        html,
        cut,
        author: row.author.view(&visit.viewer, t.works_here()),
        space_name: if row.space_slug.is_some() { row.space_name } else { String::new() },
        space_href: row.space_slug.map(|slug| format!("/spaces/{slug}")).unwrap_or_default(),
        audience: row.reach.name(),
        audience_label: audience_label(lang, row.reach),
        time: visit.time(row.id.made_at()),
        mark: more.marks.get(&row.id).cloned().filter(|mark| !mark.label.is_empty()),
        bar: Bar::new(lang, row.id, &row.counts, may_react),
        reply_count: row.reply_count,
        reply: more.newest.get(&row.id).map(reply),
        edited: row.edited_at.map(|at| visit.time(at)),
        pinned: row.pinned_until.map(|until| visit.time(until)),
        state: row.state.name(),
        bookmarked: row.bookmarked,
        unread: unread.contains(&row.id),
        signed_in: visit.viewer.person().is_some(),
        kind: row.kind,
    }
}

/// The most characters of a reply that a card shows.
const REPLY: usize = 110;

/// Where a card's subject is read. The kinds want a subject, of which they look at the id.
fn url(app: &App, row: &CardRow) -> String {
    let subject = subjects::Subject {
        id: row.id,
        kind: row.kind.clone(),
        root: row.id,
        parent: None,
        author: row.author.id(),
        space: row.space,
        audience: kernel::AudienceId::new(0),
        title: row.title.clone(),
        excerpt: String::new(),
        state_code: row.state.code(),
        edited_at: row.edited_at,
        version: row.version,
        last: row.id,
        reply_count: row.reply_count,
    };
    app.slices.kinds.url(&subject)
}
