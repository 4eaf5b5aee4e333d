//! The template of this slice, rendered from a sample in each language.

use crate::results::{IndexPage, Line, Part, SpaceLine, TabView};
use crate::t::Texts;
use askama::Template;
use texts::Lang;
use web::kinds::Mark;
use web::view::{PersonView, TimeView};

/// A template with something in every place.
trait Sample: Template + Sized {
    fn sample(lang: Lang) -> Self;
}

const HOSTILE: &str = "<script>alert('1')</script>";

fn parts() -> Vec<Part> {
    [false, true].map(|hit| Part { text: HOSTILE.to_owned(), hit }).into()
}

fn person() -> PersonView {
    PersonView {
        name: HOSTILE.to_owned(),
        title: HOSTILE.to_owned(),
        href: "/people/1".to_owned(),
        tint: 1,
        ..PersonView::default()
    }
}

impl Sample for IndexPage {
    fn sample(lang: Lang) -> Self {
        let t = Texts::new(lang);
        let line = Line {
            href: "/posts/7".to_owned(),
            icon: "post",
            kind: "Post",
            title: parts(),
            snippet: parts(),
            author: person(),
            space: HOSTILE.to_owned(),
            space_href: "/spaces/x".to_owned(),
            at: TimeView::default(),
            is_reply: true,
            closed: true,
            mark: Some(Mark { label: "Answered".to_owned(), tone: "good", icon: "check" }),
        };
        let space = SpaceLine {
            href: "/spaces/x".to_owned(),
            name: HOSTILE.to_owned(),
            purpose: HOSTILE.to_owned(),
            letter: "X".to_owned(),
            audience: "internal",
            archived: true,
        };
        Self {
            t,
            query: HOSTILE.to_owned(),
            tab: "posts",
            asked: true,
            error: None,
            tabs: vec![TabView { href: "/search".to_owned(), label: "Posts", count: "100+".to_owned(), current: true }],
            people: vec![person()],
            spaces: vec![space],
            posts: vec![line],
            nothing: true,
            ask_href: Some("/write".to_owned()),
            first: Some("/search".to_owned()),
            next: Some("/search".to_owned()),
        }
    }
}

#[test]
fn results_show_hostile_texts_as_texts() {
    for lang in Lang::ALL {
        let html = IndexPage::sample(lang).render().expect("a sample renders");
        assert!(html.contains("<mark>&") && !html.contains("<script>"), "{html}");
    }
}

#[test]
fn what_is_alike_is_shown_well() {
    playhouse::renders_well::<crate::similar::List>();
    playhouse::renders_well::<crate::similar::Panel>();
    playhouse::renders_well::<crate::similar::IndexPage>();
    playhouse::renders_well::<crate::similar::Beside>();
}
