//! Tiles: what a slice adds to the dashboard of the journey, which answers five questions on one page.

use crate::Visit;
use db::Cx;
use futures::future::BoxFuture;
use kernel::Timestamp;

/// The five questions, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Question {
    /// Where are we?
    Where,
    /// Are we moving?
    Moving,
    /// Are people using it?
    Used,
    /// What is it worth?
    Worth,
    /// What could go wrong?
    Wrong,
}

impl Question {
    /// All five.
    pub const ALL: [Self; 5] = [Self::Where, Self::Moving, Self::Used, Self::Worth, Self::Wrong];
    /// The word in files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Where => "where",
            Self::Moving => "moving",
            Self::Used => "used",
            Self::Worth => "worth",
            Self::Wrong => "wrong",
        }
    }
}

/// A tile and what it shows. Texts are plain and in the visitor's language.
#[derive(Clone, Debug, PartialEq)]
pub struct Tile {
    /// Its name in addresses, such as `placement`; unique in the house.
    pub id: &'static str,
    /// Which of the five questions it helps to answer.
    pub question: Question,
    /// Smaller comes first.
    pub order: i32,
    /// Its heading.
    pub title: String,
    /// Its value with its unit: "47 %". Empty, and without a picture, the tile is grey.
    pub value: String,
    /// A word beside the value: "of 24 questions".
    pub note: String,
    /// What comes next, and from which value on, or nothing: "Next: scaling, at 58 %".
    pub target: String,
    /// Earlier values, oldest first, for the line below it.
    pub trend: Vec<f64>,
    /// How it is computed, over which window.
    pub how: String,
    /// The moment for which it holds.
    pub as_of: Option<Timestamp>,
    /// What it does not see.
    pub leaves_out: String,
    /// What would light it, where it is grey.
    pub lights: String,
    /// Where there is more, or nothing.
    pub href: String,
    /// A picture or a short list below the value: safe, made by a template of its slice.
    pub html: String,
    /// The figures behind it, as a file: the names of the columns, then the rows.
    pub rows: Vec<Vec<String>>,
}

impl Tile {
    /// One that says nothing yet.
    #[must_use]
    pub fn new(id: &'static str, question: Question, order: i32, title: impl Into<String>) -> Self {
        Self {
            id,
            question,
            order,
            title: title.into(),
            value: String::new(),
            note: String::new(),
            target: String::new(),
            trend: Vec::new(),
            how: String::new(),
            as_of: None,
            leaves_out: String::new(),
            lights: String::new(),
            href: String::new(),
            html: String::new(),
            rows: Vec::new(),
        }
    }
    /// Whether there is nothing to show yet.
    #[must_use]
    pub const fn is_grey(&self) -> bool {
        self.value.is_empty() && self.html.is_empty()
    }
}

/// Loads all tiles of a slice in one go, from what is stored already: those that this visitor may see.
pub type Load = for<'c> fn(&'c mut Cx, &'c Visit) -> BoxFuture<'c, db::Result<Vec<Tile>>>;

/// What loads the tiles of all slices.
#[derive(Clone, Default)]
pub struct Tiles(Vec<Load>);

impl Tiles {
    /// Takes those of one more slice.
    pub(crate) fn add(&mut self, load: Load) {
        self.0.push(load);
    }
    /// All tiles in the order of the page.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn all(&self, cx: &mut Cx, visit: &Visit) -> db::Result<Vec<Tile>> {
        let mut tiles = Vec::new();
        for load in &self.0 {
            tiles.extend(load(cx, visit).await?);
        }
        tiles.sort_by_key(|tile| (tile.question, tile.order));
        Ok(tiles)
    }
}
