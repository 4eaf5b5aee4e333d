//! Every template of this slice, rendered from a sample in each language.

use crate::levels::ChoicePanel;
use crate::mailbox::{Index as MailboxPage, MailLine, Open, Piece};
use crate::mails::{Body, Entry, New, PlainBody, ThreadBody};
use crate::notices::{Group, Index, Line, Shown};
use crate::settings::{Edit, Row, SpaceLevel};
use crate::t::Texts;
use crate::unsubscribe::Show;
use askama::Template;
use texts::Lang;
use web::view::{Choice, PersonView, TimeView};

/// A template with something in every place.
trait Sample: Template + Sized {
    fn sample(lang: Lang) -> Self;

    fn all() -> Vec<String> {
        Lang::ALL.iter().map(|lang| Self::sample(*lang).render().expect("a sample renders")).collect()
    }
}

const HOSTILE: &str = "<script>alert('1')</script>";

fn time() -> TimeView {
    TimeView {
        iso: "2026-11-23T09:12:00Z".to_owned(),
        exact: "Monday 23 November 2026".to_owned(),
        words: "today, 09:12".to_owned(),
    }
}

fn line() -> Line {
    Line {
        id: "7".to_owned(),
        actor: PersonView { initials: "IC".to_owned(), tint: 1, ..PersonView::default() },
        sentence: format!("{HOSTILE} mentioned you"),
        quote: HOSTILE.to_owned(),
        why: "You were mentioned".to_owned(),
        href: "/posts/7".to_owned(),
    }
}

impl Sample for Index {
    fn sample(lang: Lang) -> Self {
        let t = Texts::new(lang);
        let shown = |read| Shown { line: line(), at: time(), read };
        let groups = vec![Group { heading: t.today(), lines: vec![shown(false), shown(true)] }];
        Self { t, groups, any_unread: true, newest: Some("/notices"), older: Some("/notices?cursor=1-1".to_owned()) }
    }
}

impl Sample for ChoicePanel {
    fn sample(lang: Lang) -> Self {
        let one = Choice { value: "all".to_owned(), label: HOSTILE.to_owned(), chosen: true };
        Self { t: Texts::new(lang), action: "/notices/levels/spaces/7".to_owned(), choices: vec![one] }
    }
}

impl Sample for Edit {
    fn sample(lang: Lang) -> Self {
        let row = Row { name: "mention", label: HOSTILE.to_owned(), bell: true, mail: false };
        let space = SpaceLevel {
            name: HOSTILE.to_owned(),
            href: "/spaces/x".to_owned(),
            action: "/x".to_owned(),
            level: "Mute",
        };
        Self { t: Texts::new(lang), rows: vec![row], quiet: true, spaces: vec![space], beside: Vec::new() }
    }
}

impl Sample for Show {
    fn sample(lang: Lang) -> Self {
        Self { t: Texts::new(lang), action: "/unsubscribe/7.x".to_owned(), done: lang == Lang::De }
    }
}

impl Sample for MailboxPage {
    fn sample(lang: Lang) -> Self {
        let mail = MailLine {
            href: "/mailbox/1".to_owned(),
            subject: HOSTILE.to_owned(),
            preview: HOSTILE.to_owned(),
            at: time(),
            current: true,
        };
        let pieces = vec![
            Piece { text: HOSTILE.to_owned(), href: None },
            Piece { text: HOSTILE.to_owned(), href: Some("/".to_owned()) },
        ];
        let open = Open { subject: HOSTILE.to_owned(), at: time(), pieces };
        Self { t: Texts::new(lang), address: "ines@havsel.example".to_owned(), mails: vec![mail], open: Some(open) }
    }
}

impl Sample for Body {
    fn sample(lang: Lang) -> Self {
        let entry = Entry {
            sentence: HOSTILE.to_owned(),
            quote: HOSTILE.to_owned(),
            when: "today".to_owned(),
            url: "http://127.0.0.1/posts/7".to_owned(),
            why: "You were mentioned".to_owned(),
        };
        Self {
            t: Texts::new(lang),
            lang: lang.html(),
            company: HOSTILE.to_owned(),
            entries: vec![entry],
            settings: "http://127.0.0.1/settings/notices".to_owned(),
            stop: "http://127.0.0.1/unsubscribe/7.x".to_owned(),
        }
    }
}

impl Sample for PlainBody {
    fn sample(lang: Lang) -> Self {
        Self(Body::sample(lang))
    }
}

impl Sample for ThreadBody {
    fn sample(lang: Lang) -> Self {
        Self {
            t: Texts::new(lang),
            sentences: vec![HOSTILE.to_owned()],
            news: vec![New { by: "Priya, today:".to_owned(), text: HOSTILE.to_owned() }],
            url: "http://127.0.0.1/help/requests/7".to_owned(),
            hint: "",
            settings: "http://127.0.0.1/settings/notices".to_owned(),
            stop: "http://127.0.0.1/unsubscribe/7.x".to_owned(),
        }
    }
}

#[test]
fn every_page_and_mail_renders_and_shows_hostile_texts_as_texts() {
    let pages = [Index::all(), ChoicePanel::all(), Edit::all(), Show::all(), MailboxPage::all(), Body::all()];
    for html in pages.concat() {
        assert!(!html.contains("<script>"), "{html}");
    }
}

#[test]
fn plain_mail_is_not_escaped() {
    assert!(PlainBody::all().iter().chain(&ThreadBody::all()).all(|text| text.contains(HOSTILE)));
}
