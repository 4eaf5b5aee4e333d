//! The composer of the shared components, filled in for posts, replies and edits.

use super::card::audience_label;
use crate::policy::{Post, Seat};
use crate::readers::{self, Readers};
use crate::{drafts, replies, t};
use askama::Template;
use db::Cx;
use kernel::{PersonId, Rule, SpaceId, Verdict};
use subjects::Standing;
use texts::Lang;
use web::kinds::{Compose, Kind};
use web::{App, Visit};

/// Where people write.
#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "components/composer.html")]
pub struct Composer {
    /// The words of the component.
    pub t: web::t::Texts,
    /// Unique on the page, and the key of its draft.
    pub id: String,
    /// Where it goes.
    pub action: String,
    /// `post` or `put`.
    pub method: &'static str,
    /// `private`, `internal`, `community` or `public`.
    pub audience: &'static str,
    /// The same in a word.
    pub audience_label: &'static str,
    /// Who will read it, in a sentence.
    pub readers: String,
    /// Where a change that is given up leads: to where the text is read.
    pub back: String,
    /// Where another place can be chosen.
    pub change_url: Option<String>,
    /// What the field is.
    pub label: String,
    /// What the field says while it is empty.
    pub placeholder: String,
    /// The verb with its place.
    pub submit: String,
    /// Whether it has a title.
    pub with_title: bool,
    /// The title as it is.
    pub title: String,
    /// The text as it is.
    pub body: String,
    /// What is wrong with the text.
    pub body_error: Option<String>,
    /// The space whose people are completed first, or nothing.
    pub space: String,
    /// The client's key.
    pub key: String,
    /// Where typing is told, or nothing.
    pub typing_url: String,
    /// The line that says who else writes there, or nothing.
    pub typing_id: String,
    /// The smaller one.
    pub small: bool,
    /// More fields, safe.
    pub extra: String,
}

impl Composer {
    /// For a new thread in a space, with the viewer's draft; `None` if the viewer may not begin one there.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn for_space(cx: &mut Cx, app: &App, visit: &Visit, standing: &Standing) -> db::Result<Option<Self>> {
        if Post.judge(&visit.viewer, standing) != Verdict::Allowed {
            return Ok(None);
        }
        let place = format!("space-{}", standing.space);
        let person = visit.viewer.person().unwrap_or(PersonId::new(0));
        let kept = drafts::find(cx, person, &place).await?;
        let (kind, title, body) = kept.map(|draft| (draft.kind, draft.title, draft.body)).unwrap_or_default();
        let typed = Typed { kind, title, body, ..Typed::default() };
        Self::new_thread(cx, app, visit, standing, typed).await.map(Some)
    }

    /// For a text that its author changes.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn for_edit(cx: &mut Cx, visit: &Visit, seat: &Seat, typed: Typed) -> db::Result<Self> {
        let (lang, t) = (visit.lang, t::Texts::new(visit.lang));
        let subject = &seat.subject;
        let readers = readers::of(cx, subject.audience, seat.standing.as_ref()).await?;
        let reach = subjects::audience::reach(cx, subject.audience).await?;
        let own = seat.standing.as_ref().filter(|standing| standing.read_audience == subject.audience);
        let (is_post, below) = (subject.is_root(), if subject.is_root() { "posts" } else { "replies" });
        Ok(Self {
            t: web::t::Texts::new(lang),
            id: format!("edit-{}", subject.id),
            action: format!("/{below}/{}", subject.id),
            method: "put",
            audience: reach.name(),
            audience_label: audience_label(lang, reach),
            readers: readers_sentence(lang, readers, own.map_or("", |standing| &standing.name)),
            back: if is_post { super::url(subject) } else { replies::url(subject) },
            change_url: None,
            label: t.your_text().to_owned(),
            placeholder: String::new(),
            submit: t.save_changes().to_owned(),
            with_title: is_post,
            title: typed.title,
            body: typed.body,
            body_error: typed.error,
            space: subject.space.to_string(),
            key: String::new(),
            typing_url: String::new(),
            typing_id: String::new(),
            small: false,
            extra: String::new(),
        })
    }

    /// For a new thread in a space where the viewer may begin one, with what was typed.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn new_thread(
        cx: &mut Cx,
        app: &App,
        visit: &Visit,
        standing: &Standing,
        typed: Typed,
    ) -> db::Result<Self> {
        let (lang, t) = (visit.lang, t::Texts::new(visit.lang));
        let readers = readers::of_space(cx, standing).await?;
        let kinds = kinds(app, lang, &typed.kind, &standing.name);
        let chosen = kinds.iter().find(|kind| kind.chosen).or_else(|| kinds.first());
        let (placeholder, submit) =
            chosen.map(|kind| (kind.placeholder.clone(), kind.submit.clone())).unwrap_or_default();
        let extra = Extra { t, space: standing.space, kinds };
        Ok(Self {
            t: web::t::Texts::new(lang),
            id: format!("space-{}", standing.space),
            action: "/posts".to_owned(),
            method: "post",
            audience: standing.reach.name(),
            audience_label: audience_label(lang, standing.reach),
            readers: readers_sentence(lang, readers, &standing.name),
            back: String::new(),
            change_url: Some(format!("/write?space={}&choose=1", standing.space)),
            label: t.your_text().to_owned(),
            placeholder,
            submit,
            with_title: true,
            title: typed.title,
            body: typed.body,
            body_error: typed.error,
            space: standing.space.to_string(),
            key: typed.key.unwrap_or_else(|| web::keys::secret(cx.entropy())),
            typing_url: String::new(),
            typing_id: String::new(),
            small: false,
            extra: extra.render().map_err(|error| db::Error::Other(error.to_string()))?,
        })
    }
}

/// What somebody typed, when it comes back.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// The kind that they chose.
    pub kind: String,
    /// The title.
    pub title: String,
    /// The text.
    pub body: String,
    /// The client's key, kept if nothing was made with it.
    pub key: Option<String>,
    /// What is wrong, in a sentence.
    pub error: Option<String>,
}

/// The kinds to choose from, and the space, as fields.
#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "posts/_extra.html")]
struct Extra {
    t: t::Texts,
    space: SpaceId,
    kinds: Vec<KindChoice>,
}

/// A kind to choose, and what the composer says while it is chosen.
#[cfg_attr(test, derive(playhouse::Sample))]
struct KindChoice {
    value: &'static str,
    label: &'static str,
    chosen: bool,
    placeholder: String,
    submit: String,
}

fn kinds(app: &App, lang: Lang, chosen: &str, space: &str) -> Vec<KindChoice> {
    let choice = |(kind, compose): (&Kind, &Compose)| KindChoice {
        value: kind.name,
        label: (kind.label)(lang),
        chosen: kind.name == chosen,
        placeholder: (compose.placeholder)(lang, space),
        submit: (compose.submit)(lang, space),
    };
    app.slices.kinds.composed().map(choice).collect()
}

/// Who will read it, in a sentence.
#[must_use]
pub fn readers_sentence(lang: Lang, readers: Readers, space: &str) -> String {
    let t = t::Texts::new(lang);
    match readers {
        Readers::People(people) if space.is_empty() => t.readers_people(people),
        Readers::People(people) => t.readers_members(people, space),
        Readers::Employees { all, members, .. } if space.is_empty() || members == 0 => t.readers_employees(all),
        Readers::Employees { all, outsiders: 0, members } => t.readers_employees_in(all, members, space),
        Readers::Employees { all, outsiders, members } => t.readers_with_outsiders(outsiders, all, members, space),
        Readers::Community(people) => t.readers_community(people),
        Readers::Everyone => t.readers_everyone().to_owned(),
    }
}
