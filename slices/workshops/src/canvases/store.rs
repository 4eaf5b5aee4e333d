//! The SQL of canvases.

use super::model::{Field, Sheet, State};
use db::{Cx, in_list, params};
use kernel::{CardId, PersonId, SubjectId, TeamId, Timestamp};
use std::collections::HashMap;
use subjects::{Eyes, visible};

db::row! {
    /// A canvas without its texts.
    pub struct Canvas {
        /// Its subject.
        pub id: SubjectId,
        /// Of which workshop.
        pub workshop: SubjectId,
        /// Its title.
        pub title: String,
        /// Of which team.
        pub team: Option<TeamId>,
        /// The card that it came from.
        pub card: Option<CardId>,
        /// The code of the capability that it serves, or nothing.
        pub capability: String,
        /// See [`super::model::Side`]; empty if nobody said.
        pub side: String,
        /// See [`super::model::Goal`]; empty if nobody said.
        pub goal: String,
        /// Who answers for it.
        pub owner: Option<PersonId>,
        /// Grows with each change.
        pub version: i64,
        /// See [`State`].
        pub state_name: String,
        /// When it was decided to try it.
        pub decided_at: Option<Timestamp>,
        /// The experiment that came of it.
        pub experiment: Option<SubjectId>,
        /// When that began.
        pub experiment_at: Option<Timestamp>,
        /// All dots on it.
        pub dots: i64,
    }
}

impl Canvas {
    /// Where it stands.
    #[must_use]
    pub fn state(&self) -> State {
        State::stored(&self.state_name)
    }
}

macro_rules! canvases {
    ($rest:literal) => {
        concat!(
            "SELECT s.id, c.workshop_id, s.title, c.team_id, c.card_id, c.capability, c.side, c.goal, c.owner_id, c.version, c.state,
                    c.decided_at, c.experiment_id, c.experiment_at,
                    (SELECT CAST(COALESCE(SUM(d.dots), 0) AS BIGINT) FROM workshop_dot d WHERE d.canvas_id = s.id)
             FROM workshop_canvas c {EACH} JOIN subject s ON s.id = c.subject_id WHERE s.state <> 2 AND ",
            visible!("s.audience_id", "s.id"),
            $rest
        )
    };
}

/// A new canvas for a subject that was just made.
pub async fn insert(
    cx: &mut Cx,
    id: SubjectId,
    workshop: SubjectId,
    team: Option<TeamId>,
    card: Option<CardId>,
    sheet: &Sheet,
) -> db::Result<()> {
    let sql = "INSERT INTO workshop_canvas (subject_id, workshop_id, team_id, card_id, capability, side, goal, owner_id, state)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let [capability, side, goal] = [Field::Capability, Field::Side, Field::Goal].map(|field| sheet.get(field));
    let state = State::Sketch.name();
    cx.execute(sql, params![id, workshop, team, card, capability, side, goal, owner(sheet), state]).await?;
    fill(cx, id, sheet).await
}

/// Fills it with other words.
pub async fn update(cx: &mut Cx, id: SubjectId, sheet: &Sheet) -> db::Result<()> {
    let sql = "UPDATE workshop_canvas SET capability = $2, side = $3, goal = $4, owner_id = $5, version = version + 1
               WHERE subject_id = $1";
    let [capability, side, goal] = [Field::Capability, Field::Side, Field::Goal].map(|field| sheet.get(field));
    cx.execute(sql, params![id, capability, side, goal, owner(sheet)]).await?;
    fill(cx, id, sheet).await
}

fn owner(sheet: &Sheet) -> Option<PersonId> {
    sheet.get(Field::Owner).parse().ok()
}

async fn fill(cx: &mut Cx, id: SubjectId, sheet: &Sheet) -> db::Result<()> {
    let sql = "INSERT INTO workshop_canvas_field (canvas_id, field, text) VALUES ($1, $2, $3)
               ON CONFLICT (canvas_id, field) DO UPDATE SET text = $3";
    for field in Field::ALL.iter().filter(|field| field.is_text()) {
        cx.execute(sql, params![id, field.name(), sheet.get(*field)]).await?;
    }
    Ok(())
}

/// One canvas that the viewer may see.
pub async fn one(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Canvas>> {
    let eyes = Eyes::of(cx.viewer());
    cx.optional(canvases!(" AND s.id = $4"), &eyes.with(params![id])).await
}

/// What stands on it.
pub async fn sheet(cx: &mut Cx, canvas: &Canvas) -> db::Result<Sheet> {
    let sql = "SELECT field, text FROM workshop_canvas_field WHERE canvas_id = $1";
    let rows: Vec<(String, String)> = cx.rows(sql, params![canvas.id]).await?;
    let mut sheet = Sheet::default();
    for (name, text) in rows {
        if let Some(field) = Field::from_name(&name) {
            sheet.set(field, text);
        }
    }
    sheet.set(Field::Title, &canvas.title);
    sheet.set(Field::Capability, &canvas.capability);
    sheet.set(Field::Side, &canvas.side);
    sheet.set(Field::Goal, &canvas.goal);
    sheet.set(Field::Owner, canvas.owner.map(|owner| owner.to_string()).unwrap_or_default());
    Ok(sheet)
}

/// The canvases of a workshop that the viewer may see, in the order in which they were begun.
pub async fn of_workshop(cx: &mut Cx, workshop: SubjectId) -> db::Result<Vec<Canvas>> {
    let eyes = Eyes::of(cx.viewer());
    cx.rows(canvases!(" AND c.workshop_id = $4 ORDER BY s.id LIMIT 200"), &eyes.with(params![workshop])).await
}

/// Those of a list of ids, for their cards.
pub async fn by_ids(cx: &mut Cx, ids: &[SubjectId]) -> db::Result<HashMap<SubjectId, Canvas>> {
    let mut all = HashMap::new();
    for part in ids.chunks(128) {
        let eyes = Eyes::of(cx.viewer());
        let own = eyes.with(params![]);
        let (sql, params) = in_list(canvases!(" AND s.id IN ({LIST})"), &own, part);
        all.extend(cx.rows::<Canvas>(&sql, &params).await?.into_iter().map(|one| (one.id, one)));
    }
    Ok(all)
}

/// The canvas that a card became, if it did and is there.
pub async fn of_card(cx: &mut Cx, card: CardId) -> db::Result<Option<Canvas>> {
    let eyes = Eyes::of(cx.viewer());
    cx.optional(canvases!(" AND c.card_id = $4 ORDER BY s.id LIMIT 1"), &eyes.with(params![card])).await
}

/// It stands otherwise.
pub async fn go(cx: &mut Cx, id: SubjectId, state: State) -> db::Result<()> {
    cx.execute("UPDATE workshop_canvas SET state = $2 WHERE subject_id = $1", params![id, state.name()]).await.map(drop)
}

/// It was decided to try it, or that was taken back.
pub async fn decide(cx: &mut Cx, id: SubjectId, by: Option<PersonId>) -> db::Result<()> {
    let at = by.map(|_| cx.now());
    let sql = "UPDATE workshop_canvas SET decided_at = $2, decided_by = $3 WHERE subject_id = $1";
    cx.execute(sql, params![id, at, by]).await.map(drop)
}

/// An experiment came of it.
pub async fn try_out(cx: &mut Cx, id: SubjectId, experiment: SubjectId, at: Timestamp) -> db::Result<()> {
    let sql = "UPDATE workshop_canvas SET experiment_id = $2, experiment_at = COALESCE(experiment_at, $3) WHERE subject_id = $1";
    cx.execute(sql, params![id, experiment, at]).await.map(drop)
}

/// The canvas that an experiment came from, as it was noted when the experiment began.
pub async fn of_experiment(cx: &mut Cx, experiment: SubjectId) -> db::Result<Option<SubjectId>> {
    let sql = "SELECT subject_id FROM workshop_canvas WHERE experiment_id = $1 ORDER BY subject_id LIMIT 1";
    cx.optional(sql, params![experiment]).await
}

/// All that was only sketched in a workshop was voted on.
pub async fn voted(cx: &mut Cx, workshop: SubjectId) -> db::Result<()> {
    let sql = "UPDATE workshop_canvas SET state = $2 WHERE workshop_id = $1 AND state = $3";
    cx.execute(sql, params![workshop, State::Voted.name(), State::Sketch.name()]).await.map(drop)
}
