//! Samples: values with something in every place, and what must hold of the HTML made of them.

use kernel::{Reach, Rights, Role, Timestamp};
use scraper::{ElementRef, Html, Selector};
use std::cell::Cell;
use std::collections::{HashMap, HashSet};
use subjects::{Standing, Subject};
use texts::Lang;
use web::FieldErrors;
use web::compare::Line;
use web::kinds::Mark;
use web::panels::Shown;
use web::view::{Choice, PersonView, TimeView};

/// How deep lists in lists go: a reply may stand below a reply.
const DEEPEST: u32 = 3;

thread_local! {
    static NUMBER: Cell<i64> = const { Cell::new(1) };
    static DEPTH: Cell<u32> = const { Cell::new(0) };
}

/// A type that has a value to show. Derive it: `#[cfg_attr(test, derive(playhouse::Sample))]`.
pub trait Sample: Sized {
    /// A value with something in every place.
    fn sample(lang: Lang) -> Self;

    /// One of each kind.
    fn samples(lang: Lang) -> Vec<Self> {
        vec![Self::sample(lang)]
    }
}

/// Renders the sample of a template in every language, and checks that it is HTML without errors, that no id is there twice,
/// and that everything to fill in has a name.
///
/// # Panics
/// If one of them does not hold.
pub fn renders_well<T: Sample + askama::Template>() {
    for lang in Lang::ALL {
        let html = T::sample(lang).render().expect("a sample renders");
        assert_eq!(faults(&html), Vec::<String>::new(), "{}\n{html}", std::any::type_name::<T>());
    }
}

/// What is wrong with a page or a piece of one.
#[must_use]
pub fn faults(html: &str) -> Vec<String> {
    let whole = html.trim_start().to_lowercase().starts_with("<!doctype");
    let page = if whole { Html::parse_document(html) } else { Html::parse_fragment(html) };
    let mut faults: Vec<String> = page.errors.iter().map(ToString::to_string).collect();
    let mut ids = HashSet::new();
    for id in find(&page, "[id]").iter().filter_map(|element| element.attr("id")) {
        if !ids.insert(id) {
            faults.push(format!("the id {id} is there twice"));
        }
    }
    let unnamed = find(&page, "input, select, textarea").into_iter().filter(|field| !is_named(&page, *field));
    faults.extend(unnamed.map(|field| format!("nothing says what to fill in: {}", field.html())));
    faults
}

fn find<'p>(page: &'p Html, selector: &str) -> Vec<ElementRef<'p>> {
    page.select(&Selector::parse(selector).expect("a selector written in the program")).collect()
}

fn is_named(page: &Html, field: ElementRef<'_>) -> bool {
    let itself = matches!(field.attr("type"), Some("hidden" | "submit" | "reset" | "button"));
    let by_words = ["aria-label", "aria-labelledby", "title"].iter().any(|name| field.attr(name).is_some());
    let inside = field.ancestors().filter_map(ElementRef::wrap).any(|around| around.value().name() == "label");
    let by_id =
        || field.attr("id").is_some_and(|id| find(page, "label").iter().any(|label| label.attr("for") == Some(id)));
    itself || by_words || inside || by_id()
}

/// A number that was not there before, so that ids made of numbers differ as they do in a database.
fn number() -> i64 {
    NUMBER.replace(NUMBER.get() + 1)
}

macro_rules! samples {
    ($($ty:ty = $value:expr;)+) => {$(
        impl Sample for $ty { fn sample(_: Lang) -> Self { $value } }
    )+};
}

samples! {
    // Good HTML both where it is escaped and where it is shown as it is.
    String = format!("<i>Ines &amp; {}</i>", number());
    &'static str = "internal";
    bool = true;
    u8 = 1;
    u32 = 12;
    u64 = 12;
    usize = 12;
    i64 = 12;
    Timestamp = Timestamp::from_millis(1_795_425_120_000);
    http::StatusCode = http::StatusCode::OK;
    Reach = Reach::Internal;
    Rights = Rights::all();
    Role = Role::Member;
    FieldErrors = FieldErrors::new();
}

macro_rules! ids {
    ($($id:ident)+) => {$(
        impl Sample for kernel::$id { fn sample(_: Lang) -> Self { Self::new(number()) } }
    )+};
}
kernel::for_each_id!(ids);

macro_rules! shapes {
    ($($ty:ident { $($field:ident),+ })+) => {$(
        impl Sample for $ty { fn sample(lang: Lang) -> Self { Self { $($field: Sample::sample(lang)),+ } } }
    )+};
}

shapes! {
    Line { kind, words }
    TimeView { iso, exact, words }
    Choice { value, label, chosen }
    Mark { label, tone, icon }
    Shown { title, href, count, html }
    PersonView { id, name, title, initials, photo_url, tint, outside, href, left }
    Standing { space, slug, name, read_audience, reach, posting_code, replies_code, join_code, archived, member_count, role, may_read }
    Subject { id, kind, root, parent, author, space, audience, title, excerpt, state_code, version, edited_at, last, reply_count }
}

impl<T: Sample> Sample for Option<T> {
    fn sample(lang: Lang) -> Self {
        Some(T::sample(lang))
    }
}

impl<T: Sample> Sample for Box<T> {
    fn sample(lang: Lang) -> Self {
        Self::new(T::sample(lang))
    }
}

impl<T: Sample> Sample for Vec<T> {
    fn sample(lang: Lang) -> Self {
        let depth = DEPTH.replace(DEPTH.get() + 1);
        let all = if depth < DEEPEST { T::samples(lang) } else { Self::new() };
        DEPTH.set(depth);
        all
    }
}

impl<A: Sample, B: Sample> Sample for (A, B) {
    fn sample(lang: Lang) -> Self {
        (A::sample(lang), B::sample(lang))
    }
}

impl<A: Sample, B: Sample, C: Sample> Sample for (A, B, C) {
    fn sample(lang: Lang) -> Self {
        (A::sample(lang), B::sample(lang), C::sample(lang))
    }
}

impl<A: Sample, B: Sample, C: Sample, D: Sample> Sample for (A, B, C, D) {
    fn sample(lang: Lang) -> Self {
        (A::sample(lang), B::sample(lang), C::sample(lang), D::sample(lang))
    }
}

impl<K: Sample + Eq + std::hash::Hash, V: Sample> Sample for HashMap<K, V> {
    fn sample(lang: Lang) -> Self {
        Self::from([(K::sample(lang), V::sample(lang))])
    }
}

#[cfg(test)]
mod tests {
    use super::faults;

    #[test]
    fn good_html_has_no_faults() {
        assert_eq!(faults("<p id=\"a\">x</p><label>Name <input name=\"n\"></label>"), Vec::<String>::new());
    }

    #[test]
    fn tags_out_of_step_ids_there_twice_and_nameless_fields_are_faults() {
        assert!(!faults("<p><b>x</p></b>").is_empty());
        assert_eq!(faults("<p id=\"a\">x</p><p id=\"a\">y</p>"), ["the id a is there twice"]);
        assert_eq!(faults("<input name=\"n\">").len(), 1);
    }
}
