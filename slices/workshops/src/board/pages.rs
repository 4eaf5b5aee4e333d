//! The boards of a workshop, side by side, one's own first.

use super::actions::may_carry;
use super::store::{self, Card};
use crate::canvases;
use crate::teams;
use crate::workshops::{self, Gathering, Head, Section, Stage};
use crate::{policy, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use http::StatusCode;
use kernel::grant::Rule;
use kernel::{CardId, SubjectId, TeamId, Verdict};
use serde::Deserialize;
use std::collections::HashMap;
use web::faces::Faces;
use web::{App, FieldErrors, Layout, Page, Problem, Visit};

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "board/show.html")]
pub(crate) struct Boards {
    t: t::Texts,
    head: Head,
    id: SubjectId,
    boards: Vec<Board>,
    key: String,
    typed: Typed,
    errors: FieldErrors,
}

/// The board of a team, or of all.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Board {
    team: Option<TeamId>,
    name: String,
    own: bool,
    cards: Vec<CardView>,
    may_put_up: bool,
}

/// A card on the page.
#[cfg_attr(test, derive(playhouse::Sample))]
struct CardView {
    id: CardId,
    text: String,
    author: String,
    /// What came of it: address and word.
    became: Vec<(String, &'static str)>,
    may_carry: bool,
    may_take_down: bool,
}

impl Board {
    /// Whether it is the one of this team, none being that of all.
    fn is(&self, team: &str) -> bool {
        self.team.map(|own| own.to_string()).unwrap_or_default() == team
    }
}

impl Page for Boards {
    fn title(&self) -> String {
        format!("{}: {}", self.head.name, self.t.board())
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
    fn live(&self) -> String {
        format!("thread:{}", self.id)
    }
    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// What is typed on a card.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct Typed {
    #[serde(default)]
    pub(super) team: String,
    #[serde(default)]
    pub(super) text: String,
    #[serde(default)]
    pub(super) key: String,
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    again(&app, visit, id.parse()?, Typed::default(), FieldErrors::new()).await
}

/// The page with what came back from one of its forms.
pub(super) async fn again(app: &App, visit: Visit, id: SubjectId, typed: Typed, errors: FieldErrors) -> web::Result {
    let around = visit.clone();
    app.show(visit, async move |cx: &mut Cx| load(cx, &around, id, typed, errors).await).await
}

async fn load(cx: &mut Cx, visit: &Visit, id: SubjectId, typed: Typed, errors: FieldErrors) -> Result<Boards, Problem> {
    let (t, gathering) = (t::Texts::new(visit.lang), workshops::gathering(cx, id).await?);
    let cards = store::all(cx, id).await?;
    let canvases = canvases::store::of_workshop(cx, id).await?;
    let became: HashMap<CardId, SubjectId> = canvases.iter().filter_map(|one| Some((one.card?, one.id))).collect();
    let faces = Faces::load(cx, cards.iter().map(|card| card.author)).await?;
    let own = gathering.own.and_then(|own| own.team);
    let board = |team: Option<TeamId>, name: &str| {
        let of = cards.iter().filter(|card| card.team == team);
        Board {
            team,
            name: name.to_owned(),
            own: team.is_some() && team == own,
            cards: of.map(|card| view(visit, &gathering, &faces, card, became.get(&card.id).copied())).collect(),
            may_put_up: matches!(gathering.stage(), Stage::Ready | Stage::Live)
                && policy::Work { team }.judge(&visit.viewer, &gathering) == Verdict::Allowed,
        }
    };
    let mut boards: Vec<Board> =
        teams::store::all(cx, id).await?.iter().map(|team| board(Some(team.id), &team.name)).collect();
    boards.push(board(None, t.board_of_all()));
    boards.sort_by_key(|board| !board.own);
    Ok(Boards {
        t,
        head: Head::of(cx, visit, &gathering, Section::Board).await?,
        id,
        boards,
        key: web::keys::secret(cx.entropy()),
        typed,
        errors,
    })
}

fn view(visit: &Visit, gathering: &Gathering, faces: &Faces, card: &Card, canvas: Option<SubjectId>) -> CardView {
    let t = t::Texts::new(visit.lang);
    let canvas_link = canvas.map(|id| (format!("/journey/workshops/canvases/{id}"), t.kind_canvas()));
    let own_page = card.subject.map(|id| (format!("/journey/workshops/cards/{id}"), t.carried_on()));
    let own = visit.viewer.person() == Some(card.author) && gathering.own.is_some();
    let carried = canvas.is_some() || card.subject.is_some();
    CardView {
        id: card.id,
        text: card.text.clone(),
        author: faces.name(card.author),
        became: canvas_link.into_iter().chain(own_page).collect(),
        may_carry: may_carry(&visit.viewer, gathering, card),
        may_take_down: gathering.stage().is_open() && !carried && (own || gathering.is_led_by(&visit.viewer)),
    }
}
