//! Every template of this slice, rendered from a sample in each language.

use crate::answers::view::{Accepted, AnswerView};
use crate::changes::Edit;
use crate::composer::Composer;
use crate::duplicates::{Again, Alike, CameFrom, New as Duplicate, Notes};
use crate::experts::{Experts, Known, OfTopic};
use crate::invitations::{Guest, Guests, Invite};
use crate::ladder::{Edit as Ladder, LadderView, Rung, Typed as Climbing};
use crate::questions::{Alone, Choosable, Foot, Index, IndexLine, New, SpacePart, Stage, Tab, show};
use crate::unsent::Unsent;
use crate::verified::{VerifiedView, Verify};
use crate::votes::VotesView;
use crate::waiting::{Line, List, Table};
use crate::{t, wording};
use askama::Template;
use texts::Lang;
use web::FieldErrors;
use web::drafts::Typed;
use web::view::{Choice, PersonView, TimeView};

/// A template with something in every place.
trait Sample: Template + Sized {
    fn sample(lang: Lang) -> Self;

    fn all() -> Vec<String> {
        Lang::ALL.iter().map(|lang| Self::sample(*lang).render().expect("a sample renders")).collect()
    }
}

fn time() -> TimeView {
    TimeView {
        iso: "2026-11-23T09:12:00Z".to_owned(),
        exact: "Monday 23 November 2026".to_owned(),
        words: "today, 09:12".to_owned(),
    }
}

fn ines() -> PersonView {
    PersonView {
        id: "1".to_owned(),
        name: "Ines <Caldeira>".to_owned(),
        href: "/people/1".to_owned(),
        initials: "IC".to_owned(),
        tint: 1,
        ..PersonView::default()
    }
}

impl Sample for Composer {
    fn sample(lang: Lang) -> Self {
        Self {
            t: web::t::Texts::new(lang),
            id: "answer-7".to_owned(),
            action: "/questions/7/answers".to_owned(),
            method: "post",
            audience: "internal",
            audience_label: "Internal".to_owned(),
            readers: "All 60 employees can read this".to_owned(),
            back: "/questions/7".to_owned(),
            change_url: Some("/questions/new".to_owned()),
            label: "Your answer".to_owned(),
            placeholder: "Write".to_owned(),
            submit: "Answer".to_owned(),
            with_title: true,
            title: "Why?".to_owned(),
            body: "Because".to_owned(),
            body_error: Some("Write more".to_owned()),
            space: "12".to_owned(),
            key: "k".to_owned(),
            typing_url: String::new(),
            typing_id: String::new(),
            small: false,
            extra: String::new(),
        }
    }
}

impl Sample for Unsent {
    fn sample(lang: Lang) -> Self {
        let typed = Typed { title: "Why?".to_owned(), body: "<b> signs me out".to_owned() };
        Self::new(lang, t::Texts::new(lang).unsent_closed(), typed)
    }
}

impl Sample for Index {
    fn sample(lang: Lang) -> Self {
        let t = t::Texts::new(lang);
        let line = IndexLine {
            href: "/questions/7".to_owned(),
            title: "Why does <b> sign me out?".to_owned(),
            excerpt: "Since Thursday".to_owned(),
            author: "Ines".to_owned(),
            author_href: "/people/1".to_owned(),
            space: "IT help".to_owned(),
            space_href: "/questions?space=12".to_owned(),
            audience: "internal",
            audience_label: web::reach::word(t.lang(), kernel::Reach::Internal),
            at: time(),
            mark: wording::stage(t, Stage::Answered(3)),
            closed: true,
        };
        Self {
            t,
            tabs: vec![Tab {
                label: t.tab_counted(t.tab_all(), 3),
                href: "/questions?state=all".to_owned(),
                current: true,
            }],
            filter: "all",
            signed_in: true,
            spaces: vec![Choice { value: "12".to_owned(), label: "IT help".to_owned(), chosen: true }],
            space: Some(SpacePart {
                id: "12".to_owned(),
                may_set: true,
                name: "IT help".to_owned(),
                head: "<header></header>".to_owned(),
            }),
            ask_url: Some("/questions/new".to_owned()),
            lines: vec![line],
            empty: (t.empty_all(), t.empty_all_detail()),
            newest: Some("/questions".to_owned()),
            older: Some("/questions?cursor=7-7".to_owned()),
        }
    }
}

impl Sample for New {
    fn sample(lang: Lang) -> Self {
        let errors = FieldErrors::one("title", "Give it a title");
        let (composer, unsent) = (Some("<form></form>".to_owned()), Some(Unsent::sample(lang)));
        let space = Choosable {
            id: kernel::SpaceId::new(12),
            name: "IT help".to_owned(),
            letter: "I".to_owned(),
            audience: "internal",
            audience_label: "Internal",
            member: true,
        };
        let similar = "<section></section>".to_owned();
        Self {
            t: t::Texts::new(lang),
            composer,
            unsent,
            spaces: vec![space],
            begun: "VPN & <b>".to_owned(),
            similar,
            errors,
        }
    }
}

impl Sample for show::Show {
    fn sample(lang: Lang) -> Self {
        let t = t::Texts::new(lang);
        let ended = show::Line {
            href: "/questions/7#subject-8".to_owned(),
            by: "Ines".to_owned(),
            role: t.as_asker(),
            at: time(),
            until: Some(("Rui".to_owned(), time())),
        };
        Self {
            t,
            id: "7".to_owned(),
            heading: "Why does <b> sign me out?".to_owned(),
            space: Some(("/spaces/it-help".to_owned(), "IT help".to_owned())),
            space_id: "12".to_owned(),
            audience: "internal",
            audience_label: web::reach::sentence(t.lang(), kernel::Reach::Internal, None),
            mark: wording::stage(t, Stage::Accepted),
            closed: true,
            removed: false,
            signed_in: true,
            author: ines(),
            at: time(),
            edited: Some(time()),
            credit: Some(credit()),
            html: "<p>Since Thursday</p>".to_owned(),
            notes: notes(),
            guests: guests(),
            ladder: Some(climbing()),
            votes: votes(),
            foot: foot(),
            aside: Vec::new(),
            answer_count: 1,
            answers: vec![answer()],
            older: Some("/questions/7?cursor=8-8".to_owned()),
            first: None,
            by_time: true,
            composer: None,
            unsent: Some(Unsent::sample(lang)),
            may_accept: true,
            history: vec![ended],
            is_public: false,
            failed: false,
        }
    }
}

impl Sample for Alone {
    fn sample(lang: Lang) -> Self {
        let (t, id, answer) = (t::Texts::new(lang), "7".to_owned(), answer());
        Self { t, id, answer, may_accept: true, removed: false, signed_in: true }
    }
}

fn answer() -> AnswerView {
    let accepted = Accepted { by: "Ines".to_owned(), role: "who asked", at: time() };
    AnswerView {
        id: "8".to_owned(),
        author: ines(),
        at: time(),
        edited: Some(time()),
        credit: Some(credit()),
        html: "<p>Restart it</p>".to_owned(),
        removed: false,
        accepted: Some(accepted),
        verified: Some(verified()),
        may_verify: true,
        most_helpful: true,
        votes: votes(),
        foot: foot(),
    }
}

fn credit() -> crate::suggestions::Credit {
    crate::suggestions::Credit { by: "Priya <b>".to_owned(), accepted_by: "Ines".to_owned() }
}

fn climbing() -> LadderView {
    let rung = |is_taken| Rung { label: "Experts", detail: "Ines <C>".to_owned(), is_taken };
    LadderView { rungs: vec![rung(true), rung(false)], goes_on: true, is_stopped: true, may_steer: true }
}

impl Sample for Ladder {
    fn sample(lang: Lang) -> Self {
        Self {
            t: t::Texts::new(lang),
            space: "12".to_owned(),
            name: "IT help".to_owned(),
            head: "<header></header>".to_owned(),
            is_on: true,
            typed: Climbing::proposed(&texts::Zone::utc()),
            days: vec![Choice::of(1, "Monday", true)],
            zones: vec![Choice::of("UTC", "UTC", true)],
            errors: FieldErrors::one("days", "Choose a day"),
        }
    }
}

fn guests() -> Guests {
    let guest = |answered| Guest { id: "3".to_owned(), face: ines(), by: "Rui".to_owned(), answered, may_end: true };
    Guests { all: vec![guest(true), guest(false)], may_invite: true }
}

impl Sample for Invite {
    fn sample(lang: Lang) -> Self {
        Self {
            t: t::Texts::new(lang),
            id: "7".to_owned(),
            title: "Why <b> sign".to_owned(),
            people: vec![Choice::of(3, "Ines", true)],
            errors: FieldErrors::one("person", "Choose somebody"),
        }
    }
}

impl Sample for Experts {
    fn sample(lang: Lang) -> Self {
        let known = |is_named| Known { id: "3".to_owned(), face: ines(), is_named, may_end: true };
        Self {
            t: t::Texts::new(lang),
            space: "12".to_owned(),
            name: "IT help".to_owned(),
            head: "<header></header>".to_owned(),
            topics: vec![OfTopic { topic: "vpn".to_owned(), people: vec![known(true), known(false)] }],
            may_offer: true,
            may_name: true,
            members: vec![Choice::of(3, "Ines", true)],
            topic: "vpn".to_owned(),
            errors: FieldErrors::one("topic", "Choose a topic"),
        }
    }
}

fn verified() -> VerifiedView {
    let text = |text: &str| text.to_owned();
    VerifiedView { by: text("Rui"), role: "an expert", until: text("Friday"), is_over: true, is_changed: true }
}

impl Sample for Verify {
    fn sample(lang: Lang) -> Self {
        let text = |text: &str| text.to_owned();
        Self {
            t: t::Texts::new(lang),
            id: text("8"),
            question: text("7"),
            title: text("Why <b> sign"),
            author: text("Rui"),
            now: Some(verified()),
            until: text("2027-12-01"),
            errors: FieldErrors::one("until", "Choose a day"),
        }
    }
}

fn notes() -> Notes {
    let href = || "/questions/7?stay=1".to_owned();
    let came = || Some(CameFrom { href: href(), title: "Why <b> sign".to_owned() });
    let again = vec![Again { href: href(), title: "Why <b> sign".to_owned() }];
    Notes { original: came(), came_from: came(), again, may_mark: true, marked: false }
}

impl Sample for Duplicate {
    fn sample(lang: Lang) -> Self {
        Self {
            t: t::Texts::new(lang),
            id: "7".to_owned(),
            title: "Why <b> sign".to_owned(),
            typed: "12".to_owned(),
            alike: vec![Alike { id: "8".to_owned(), title: "Why <b> sign".to_owned() }],
            errors: FieldErrors::one("original", "Choose one"),
        }
    }
}

fn votes() -> VotesView {
    VotesView { up: 12, down: 1, mine: true, may: true }
}

fn foot() -> Foot {
    let text = |text: &str| text.to_owned();
    Foot {
        id: text("7"),
        root: text("7"),
        reactions: text("<span>3</span>"),
        comments: 2,
        may_comment: true,
        may_suggest: true,
    }
}

impl Sample for Edit {
    fn sample(lang: Lang) -> Self {
        let errors = FieldErrors::one("title", "Give it a title");
        Self {
            t: t::Texts::new(lang),
            is_question: true,
            back: "/questions/7".to_owned(),
            composer: Some(String::new()),
            unsent: Some(Unsent::sample(lang)),
            errors,
        }
    }
}

fn waiting() -> Vec<Line> {
    let text = |text: &str| text.to_owned();
    vec![Line {
        href: text("/questions/7"),
        title: text("Why <b>?"),
        author: text("Ines"),
        space: text("IT help"),
        since: text("2 days ago"),
    }]
}

impl Sample for Table {
    fn sample(lang: Lang) -> Self {
        Self { t: t::Texts::new(lang), lines: waiting() }
    }
}

impl Sample for List {
    fn sample(_: Lang) -> Self {
        Self { lines: waiting() }
    }
}

#[test]
fn every_page_renders_in_each_language_and_escapes_what_people_typed() {
    let pages = [
        Composer::all(),
        Index::all(),
        New::all(),
        show::Show::all(),
        Alone::all(),
        Table::all(),
        List::all(),
        Edit::all(),
        Unsent::all(),
        Duplicate::all(),
        Verify::all(),
        Invite::all(),
        Experts::all(),
        Ladder::all(),
    ]
    .concat();
    for page in pages {
        assert!(!page.contains("<b> sign") && !page.contains("Ines <C"), "{page}");
    }
}

#[test]
fn answers_beside_a_draft_are_shown_well() {
    playhouse::renders_well::<crate::beside::Answers>();
}

#[test]
fn proposed_changes_are_shown_well() {
    playhouse::renders_well::<crate::suggestions::Suggest>();
    playhouse::renders_well::<crate::suggestions::Index>();
    playhouse::renders_well::<crate::suggestions::Show>();
    playhouse::renders_well::<crate::suggestions::Waiting>();
}
