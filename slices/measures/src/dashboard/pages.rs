//! The page of the dashboard, and the figures behind a tile.

use crate::agreements;
use crate::policy::{Act, Figures};
use crate::tabs::DASHBOARD;
use crate::values::Spark;
use crate::{say, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::grant::grant;
use web::csv;
use web::tiles::{Question, Tile};
use web::{App, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "dashboard/show.html")]
struct Show {
    t: t::Texts,
    tabs: Vec<web::view::Choice>,
    off: bool,
    sections: Vec<Section>,
}

/// One of the five questions.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Section {
    id: &'static str,
    question: &'static str,
    tiles: Vec<View>,
}

/// A tile on the page.
#[cfg_attr(test, derive(playhouse::Sample))]
struct View {
    id: &'static str,
    title: String,
    grey: bool,
    value: String,
    note: String,
    target: String,
    trend: Option<Spark>,
    how: String,
    as_of: String,
    leaves_out: String,
    lights: String,
    href: String,
    html: String,
    has_figures: bool,
}

impl Page for Show {
    fn title(&self) -> String {
        self.t.dashboard().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around).await).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit) -> Result<Show, Problem> {
    grant(cx.viewer(), Figures, &Act::See)?;
    let t = t::Texts::new(visit.lang);
    let off = agreements::store::in_force(cx).await?.is_none();
    let mut tiles = app.slices.tiles.all(cx, visit).await?.into_iter().peekable();
    let mut sections = Vec::new();
    for question in Question::ALL {
        let mut of_question = Vec::new();
        while let Some(tile) = tiles.next_if(|tile| tile.question == question) {
            of_question.push(view(visit, tile));
        }
        let words = match question {
            Question::Where => t.question_where(),
            Question::Moving => t.question_moving(),
            Question::Used => t.question_used(),
            Question::Worth => t.question_worth(),
            Question::Wrong => t.question_wrong(),
        };
        sections.push(Section { id: question.name(), question: words, tiles: of_question });
    }
    Ok(Show { t, tabs: app.slices.panels.journey(cx, visit, DASHBOARD).await?, off, sections })
}

fn view(visit: &Visit, tile: Tile) -> View {
    View {
        id: tile.id,
        grey: tile.is_grey(),
        trend: Spark::of(&tile.trend),
        as_of: tile.as_of.map(|at| say::day(visit, crate::Day::of(at))).unwrap_or_default(),
        has_figures: !tile.rows.is_empty(),
        title: tile.title,
        value: tile.value,
        note: tile.note,
        target: tile.target,
        how: tile.how,
        leaves_out: tile.leaves_out,
        lights: tile.lights,
        href: tile.href,
        html: tile.html,
    }
}

pub(super) async fn figures(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    let work = async move |cx: &mut Cx| -> Result<Tile, Problem> {
        grant(cx.viewer(), Figures, &Act::See)?;
        let tiles = house.slices.tiles.all(cx, &around).await?;
        tiles.into_iter().find(|tile| tile.id == id && !tile.rows.is_empty()).ok_or(Problem::NotFound)
    };
    let tile = app.read(&visit, work).await?;
    csv::file(tile.id, &tile.rows)
}
