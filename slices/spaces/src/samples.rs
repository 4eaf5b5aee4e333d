//! Every template of this slice, rendered from a sample in each language.

use crate::access::pages::{PartView, Show as Why};
use crate::audience::pages::{Confirm, Edit as EditDoors, Row};
use crate::links::pages::{Index as Links, TypedLink};
use crate::members::adding::{Candidate, New as NewPeople, Preview, TypedPeople};
use crate::members::pages::{Chip, Index as Members, MemberLine, Waiting};
use crate::spaces::forms::{self, DoorsForm, Population, Typed};
use crate::spaces::head::{Alone, Belonging, Head, Tab};
use crate::spaces::pages::edit::Edit;
use crate::spaces::pages::index::{Group, Index, Line, OfferView};
use crate::spaces::pages::new::New;
use crate::spaces::pages::show::{Knower, LinkView, Show};
use crate::t::Texts;
use askama::Template;
use texts::Lang;
use web::FieldErrors;
use web::panels::Shown;
use web::view::{Choice, PersonView, TimeView};

/// A template with something in every place.
trait Sample: Template + Sized {
    fn sample(t: Texts) -> Self;

    fn all() -> Vec<String> {
        Lang::ALL.iter().map(|lang| Self::sample(Texts::new(*lang)).render().expect("a sample renders")).collect()
    }
}

fn text(text: &str) -> String {
    text.to_owned()
}

fn time() -> TimeView {
    TimeView { iso: text("2026-11-23T09:12:00Z"), exact: text("Monday 23 November 2026"), words: text("today, 09:12") }
}

fn person() -> PersonView {
    PersonView {
        id: text("7"),
        name: text("Ines <b>"),
        title: text("CFO"),
        href: text("/people/7"),
        ..PersonView::default()
    }
}

fn head(belonging: Belonging) -> Head {
    Head {
        href: text("/spaces/finance"),
        name: text("Finance <b>"),
        letter: text("F"),
        purpose: text("Closing, paying"),
        audience: "private",
        audience_label: text("Private"),
        members: 3,
        posting: "Members may post",
        join: "On request",
        archived: Some(time()),
        tabs: vec![Tab { label: text("Start"), href: text("/spaces/finance"), count: 2, current: true }],
        belonging,
        in_feed: true,
        may_read: true,
        signed_in: true,
        may_invite: true,
        may_configure: true,
        may_curate: true,
    }
}

fn errors() -> FieldErrors {
    let mut errors = FieldErrors::one("name", "Give it a name.");
    for field in ["slug", "read", "find", "join", "people", "title", "second_owner"] {
        errors.add(field, "Something else.");
    }
    errors
}

fn choices() -> Vec<Choice> {
    vec![Choice { value: text("member"), label: text("Member"), chosen: true }]
}

impl Sample for Index {
    fn sample(t: Texts) -> Self {
        let line = Line {
            name: text("Finance <b>"),
            audience: "internal",
            state: "Member",
            may_join: true,
            count: 2,
            ..Line::default()
        };
        let offer = OfferView {
            name: text("Council"),
            audience: "private",
            words: text("Rui invites you"),
            ..OfferView::default()
        };
        Self {
            t,
            words: text("fin"),
            mine: true,
            archived: false,
            signed_in: true,
            may_create: true,
            all_href: text("/spaces"),
            mine_href: text("/spaces?show=mine"),
            archived_href: text("/spaces?show=archived"),
            offers: vec![offer],
            groups: vec![Group { heading: text("Teams"), lines: vec![line] }],
            next: Some(text("/spaces?after=7")),
            empty_title: t.no_match(),
            empty_text: t.no_match_detail(),
        }
    }
}

impl Sample for Show {
    fn sample(t: Texts) -> Self {
        let link = LinkView { title: text("Closing <b>"), url: text("/x"), icon: "link", ..LinkView::default() };
        let panel = || Shown { title: text("Waiting"), href: text("/q"), count: 1, html: text("<p>inside</p>") };
        Self {
            live: text("space:1"),
            t,
            head: head(Belonging::MayAsk),
            links: vec![link],
            panels: vec![panel(), Shown::default()],
            asides: vec![panel()],
            people: vec![Knower { view: person(), role: "Owner" }],
            all_members: true,
            replies: "Everyone may reply",
            one_owner: true,
            is_public: false,
            error: Some(text("Too long.")),
        }
    }
}

impl Sample for Alone {
    fn sample(t: Texts) -> Self {
        Self { t, head: head(Belonging::Invited(text("Ines <b>"), "Expert")) }
    }
}

impl Sample for New {
    fn sample(t: Texts) -> Self {
        let typed = Typed { name: text("Finance <b>"), ..Typed::fresh(text("k")) };
        let doors = DoorsForm::new(t, typed.doors(), Population { employees: 60, customers: 20 }, None);
        let slug_hint = text("/spaces/");
        let (categories, posting) = (forms::categories(t, "team"), forms::posting(t, "members"));
        Self {
            t,
            typed,
            slug_hint,
            categories,
            posting,
            replies: forms::replies(t, "everyone"),
            doors,
            errors: errors(),
        }
    }
}

impl Sample for Edit {
    fn sample(t: Texts) -> Self {
        let typed = Typed { name: text("Finance <b>"), ..Typed::default() };
        let head = Head { archived: None, ..head(Belonging::Member("Owner")) };
        let (categories, posting) = (forms::categories(t, "team"), forms::posting(t, "members"));
        Self { t, head, typed, categories, posting, replies: forms::replies(t, "members"), errors: errors() }
    }
}

impl Sample for Members {
    fn sample(t: Texts) -> Self {
        let member = MemberLine {
            view: person(),
            outside: "Guest",
            role: "Owner",
            since: time(),
            roles: choices(),
            may_remove: true,
            may_explain: true,
        };
        let waiting = || Waiting { id: text("9"), view: person(), outside: "Guest", words: text("Porto <b>") };
        Self {
            t,
            id: text("1"),
            head: head(Belonging::Invited(text("Rui <b>"), "Expert")),
            last_owner: true,
            requests: vec![waiting()],
            invitations: vec![waiting()],
            members: vec![member],
            words: text("in"),
            show: text("owner"),
            chips: vec![Chip { label: "All", href: text("/x"), current: true }],
            next: Some(text("/x?after=7")),
        }
    }
}

impl Sample for NewPeople {
    fn sample(t: Texts) -> Self {
        let typed = TypedPeople { people: text("@ines <b>"), role: text("member"), invites: false };
        Self { t, head: head(Belonging::Asked), typed, roles: choices(), may_add: true, errors: errors() }
    }
}

impl Sample for Preview {
    fn sample(t: Texts) -> Self {
        let one = Candidate { view: person(), outside: "Guest", member: false };
        Self {
            t,
            head: head(Belonging::MayJoin),
            heading: t.people_found(1),
            verb: t.add_count(1),
            typed: TypedPeople::default(),
            people: vec![one, Candidate { view: person(), outside: "", member: true }],
            fresh: 1,
            unknown: text("Nobody <b>"),
            several: text("Two"),
            outsiders: 1,
            outsiders_say: t.outsiders_say(1, 4),
            may_open_history: true,
            things: 4,
        }
    }
}

impl Sample for EditDoors {
    fn sample(t: Texts) -> Self {
        let doors = DoorsForm::new(t, Typed::fresh(String::new()).doors(), Population::default(), Some(3));
        Self { t, head: head(Belonging::Closed), doors, errors: errors() }
    }
}

impl Sample for Confirm {
    fn sample(t: Texts) -> Self {
        let row = Row {
            label: "Who can read",
            before: text("Private"),
            after: text("Public"),
            kind_before: "private",
            kind_after: "public",
        };
        let plain = Row { label: "People", before: text("3"), after: text("60"), ..Row::default() };
        Self {
            t,
            head: head(Belonging::Stranger),
            rows: vec![row, plain],
            say: t.change_to_public(4),
            warns: true,
            outside: true,
            find: "public",
            read: "public",
            join: "open",
            things: 4,
            readers: 60,
        }
    }
}

impl Sample for Links {
    fn sample(t: Texts) -> Self {
        let link = LinkView {
            id: text("5"),
            title: text("Closing <b>"),
            url: text("/x"),
            note: text("Days"),
            ..LinkView::default()
        };
        Self { t, head: head(Belonging::default()), links: vec![link], typed: TypedLink::default(), errors: errors() }
    }
}

impl Sample for Why {
    fn sample(t: Texts) -> Self {
        let part =
            PartView { verdict: text("Ines <b> can see this"), opens: true, sentences: vec![text("It is internal.")] };
        Self {
            t,
            heading: text("Why"),
            crumbs: vec![(text("Spaces <b>"), text("/spaces"))],
            may_ask: true,
            typed: text("ines"),
            error: Some("Nobody."),
            parts: vec![part, PartView::default()],
        }
    }
}

#[test]
fn every_template_renders_in_each_language_and_no_name_becomes_markup() {
    let pages = [
        Index::all(),
        Show::all(),
        New::all(),
        Edit::all(),
        Members::all(),
        NewPeople::all(),
        Preview::all(),
        EditDoors::all(),
        Confirm::all(),
        Links::all(),
        Why::all(),
    ];
    for page in pages.concat() {
        assert!(page.contains("<main id=\"main\""), "{page}");
        assert!(!page.contains("<b>") || page.contains("<label class=\"choice\""), "{page}");
        assert!(!page.contains("Ines <b>") && !page.contains("Finance <b>"), "{page}");
    }
}

#[test]
fn the_head_on_its_own_renders_in_each_language_and_is_no_page() {
    for head in Alone::all() {
        assert!(head.starts_with("<header class=\"space-head\">") && !head.contains("<main"), "{head}");
        assert!(!head.contains("Ines <b>") && !head.contains("Finance <b>"), "{head}");
    }
}
