//! Every template of this slice, rendered from a sample in each language.

use crate::access::{Answer, New};
use crate::audit::LineView;
use crate::effects::EffectView;
use crate::health::{Check, State};
use crate::home::Section;
use crate::system::Show;
use crate::{audit, effects, home, t};
use askama::Template;
use texts::Lang;
use web::FieldErrors;
use web::view::TimeView;

/// A template with something in every place.
trait Sample: Template + Sized {
    fn sample(t: t::Texts) -> Self;

    fn all() -> Vec<String> {
        Lang::ALL.iter().map(|lang| Self::sample(t::Texts::new(*lang)).render().expect("a sample renders")).collect()
    }
}

fn text(text: &str) -> String {
    text.to_owned()
}

fn time() -> TimeView {
    TimeView { iso: text("2026-11-23T09:12:00Z"), exact: text("Monday 23 November 2026"), words: text("today, 09:12") }
}

impl Sample for home::Index {
    fn sample(t: t::Texts) -> Self {
        let section = Section { href: "/admin/system", icon: "settings", label: t.system(), detail: t.system_detail() };
        Self { t, sections: vec![section], rights: text("content <b>") }
    }
}

impl Sample for effects::Index {
    fn sample(t: t::Texts) -> Self {
        let effect = EffectView {
            id: text("7"),
            name: text("notifications.mail"),
            kind: text("subjects.created"),
            attempts: 8,
            since: time(),
            error: text("550 <b>"),
        };
        Self { t, may_handle: true, effects: vec![effect] }
    }
}

impl Sample for Show {
    fn sample(t: t::Texts) -> Self {
        let check =
            |state| Check { name: t.check_disk(), state, found: text("1 <b> free"), remedy: Some(text("Make room")) };
        Self {
            t,
            checks: [State::Ok, State::Warn, State::Bad].map(check).into(),
            facts: vec![(t.fact_version(), text("0.1.0"))],
        }
    }
}

impl Sample for New {
    fn sample(t: t::Texts) -> Self {
        let answer = Answer {
            open: true,
            name: text("Ines <b>"),
            href: text("/people/1"),
            summary: t.verdict_open("Ines"),
            about: t.about_space("IT help"),
            parts: vec![vec![t.reason_public().to_owned()], Vec::new()],
        };
        let errors = FieldErrors::one("link", "No <b>");
        Self {
            t,
            person: text("Ines"),
            link: text("7"),
            errors,
            choices: vec![(text("/admin/access"), text("Ines"))],
            answer: Some(answer),
        }
    }
}

impl Sample for audit::Index {
    fn sample(t: t::Texts) -> Self {
        let line = LineView {
            place: 1,
            at: time(),
            actor: Some((text("/people/1"), text("Ines <b>"))),
            act: text("Role changed"),
            about: vec![(text("person"), text("Rui <b>"))],
            sound: false,
        };
        Self { t, length: 1, end: text("abc"), lines: vec![line], newest: Some(text("/admin/audit")), older: None }
    }
}

#[test]
fn every_page_renders_in_each_language_and_escapes_what_it_is_given() {
    let pages = [home::Index::all(), effects::Index::all(), Show::all(), New::all(), audit::Index::all()].concat();
    for page in pages {
        assert!(page.contains("&#60;b&#62;") && !page.contains("<b>"), "{page}");
    }
}
