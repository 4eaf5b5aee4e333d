//! What workshops add to the world.

use super::initiatives::{DAY, Ground};
use super::{Builder, Wall};
use db::{Cx, params};
use kernel::SubjectId;
use texts::Lang;
use workshops::import::{self, PastBlock, PastCanvas, PastExample, PastPartner, PastWorkshop};
use workshops::{Category, Field, Sheet, State};

const WORKSHOP: [&str; 6] = [
    "the title of a workshop",
    "the purpose of a workshop",
    "the place of a workshop",
    "the title of a block",
    "how a block goes",
    "the output of a block",
];
const PEOPLE: [&str; 4] =
    ["the organisation of a partner", "the name of a partner", "what a partner brings", "the name of a team"];
const EXAMPLE: [&str; 4] = [
    "the company of an example",
    "the pattern of an example",
    "the strategy of an example",
    "the result of an example",
];

impl Builder<'_> {
    /// A workshop under way with a board, a canvas and an example; `leads` leads it.
    pub(super) async fn workshop_of(&mut self, on: Ground, leads: &'static str) {
        let held = self.day_of(on).await;
        let canvas = self.canvas_of(on, &held).await;
        let example = self.example_of(on).await;
        let notes = self.words(&on, &on.readers(), ["the notes to a block"]);
        let private = self.words(&on, &Wall::Owner(leads), ["the private notes to a block"]);
        let client = self.house.as_(&self.people[leads]);
        let at = |part: &str| format!("/journey/workshops/{}{part}", held.workshop);
        let fields = [
            ("category", "EDU"),
            ("minutes", "30"),
            ("title", "Learn"),
            ("notes", notes[0].as_str()),
            ("private_notes", private[0].as_str()),
        ];
        for (path, fields) in [(at("/blocks"), &fields[..]), (at("/beginning"), &[])] {
            let answer = client.post(&path, fields).await;
            assert_eq!(answer.status, 303, "{path}: {}", answer.text);
        }
        self.ask_for(&[held.workshop, canvas, example]);
        let cards: Vec<i64> = self
            .house
            .read(kernel::Viewer::System, async move |cx: &mut Cx| {
                cx.rows("SELECT id FROM workshop_card WHERE workshop_id = $1", params![held.workshop]).await
            })
            .await;
        self.paths.extend(cards.iter().map(|card| format!("/journey/workshops/cards/{card}")));
    }

    async fn day_of(&mut self, on: Ground) -> import::Held {
        let words = self.words(&on, &on.readers(), WORKSHOP);
        let people = self.words(&on, &on.readers(), PEOPLE);
        let work = async move |cx: &mut Cx| {
            let [title, purpose, place, block, how, output] = words.each_ref().map(String::as_str);
            let [organisation, person, brings, team] = people.each_ref().map(String::as_str);
            let key = format!("workshop-{}", on.slug);
            let category = Category::Edu;
            let new = PastWorkshop {
                space: on.space,
                facilitator: on.by,
                title,
                purpose,
                starts_at: cx.now().plus(DAY),
                place,
                lang: Lang::En,
                partners: vec![PastPartner { organisation, person, brings }],
                blocks: vec![PastBlock { category, minutes: 30, took: None, title: block, how, output }],
                teams: vec![team],
                people: vec![(on.by, Some(0), true)],
                held: false,
                pulse: Vec::new(),
                key: &key,
            };
            import::workshop(cx, &new).await
        };
        self.house.write(work).await
    }

    /// A canvas with something in each of its fields, and two notes on the board, one of which it came from.
    async fn canvas_of(&mut self, on: Ground, held: &import::Held) -> SubjectId {
        let fields = Field::ALL.iter().filter(|field| field.is_text() || **field == Field::Title);
        let filled: Vec<(Field, String)> = fields
            .map(|field| {
                let what = format!("{} on a canvas in {}", field.name(), on.slug);
                (*field, self.atom(what, on.readers(), true))
            })
            .collect();
        let notes = self.words(&on, &on.readers(), ["a note that was carried on", "a note on a board"]);
        let (workshop, team) = (held.workshop, held.teams.first().copied());
        let work = async move |cx: &mut Cx| {
            let sheet = Sheet::default().with(Field::Owner, on.by.to_string()).with(Field::Capability, "C7.1");
            let sheet = filled.iter().fold(sheet, |sheet, (field, text)| sheet.with(*field, text.as_str()));
            let [carried, note] = notes.each_ref().map(String::as_str);
            let key = format!("canvas-{}", on.slug);
            let dots = vec![(on.by, 3)];
            let state = State::Decided;
            let new = PastCanvas { workshop, team, by: on.by, sheet, state, dots, card: Some(carried), key: &key };
            let canvas = import::canvas(cx, &new).await?;
            import::card(cx, workshop, team, on.by, note, &format!("note-{}", on.slug)).await?;
            Ok(canvas)
        };
        self.house.write(work).await
    }

    async fn example_of(&mut self, on: Ground) -> SubjectId {
        let words = self.words(&on, &on.readers(), EXAMPLE);
        let work = async move |cx: &mut Cx| {
            let [company, pattern, strategy, result] = words.each_ref().map(String::as_str);
            let key = format!("example-{}", on.slug);
            let new = PastExample {
                space: on.space,
                by: on.by,
                company,
                pattern,
                capability: "C2.2",
                strategy,
                result,
                source: "",
                useful: vec![on.by],
                key: &key,
            };
            import::example(cx, &new).await
        };
        self.house.write(work).await
    }
}
