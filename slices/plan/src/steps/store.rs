//! The SQL of the actions in the plan.

use super::model::Stage;
use db::{Cx, in_list, params};
use kernel::{PersonId, RevisionId, SpaceId, SubjectId, Timestamp};
use std::collections::HashMap;
use subjects::{Eyes, visible};

db::row! {
    /// An action that was taken into the plan.
    pub struct Step {
        /// Its id in the catalogue.
        pub action: String,
        /// See [`Stage`].
        pub stage_name: String,
        /// Its identity, once it was adopted.
        pub subject: Option<SubjectId>,
        /// Who owns it.
        pub owner: Option<PersonId>,
        /// When they took it on.
        pub accepted_at: Option<Timestamp>,
        /// Until when it should be done.
        pub due: Option<Timestamp>,
        /// The space in which it is done.
        pub space: Option<SpaceId>,
        /// When it was chosen.
        pub chosen_at: Timestamp,
        /// When it began.
        pub started_at: Option<Timestamp>,
        /// Since when its evidence holds, or held last.
        pub met_at: Option<Timestamp>,
        /// When it was confirmed.
        pub confirmed_at: Option<Timestamp>,
        /// By whom.
        pub confirmed_by: Option<PersonId>,
        /// When it was left out or given up.
        pub ended_at: Option<Timestamp>,
        /// Why.
        pub reason: String,
    }
}

macro_rules! steps {
    ($rest:literal) => {
        concat!(
            "SELECT action, stage, subject_id, owner_id, accepted_at, due_at, space_id, chosen_at, started_at, met_at,
                    confirmed_at, confirmed_by, ended_at, reason FROM plan_action ",
            $rest
        )
    };
}

/// All, in the order in which they were chosen.
pub async fn all(cx: &mut Cx) -> db::Result<Vec<Step>> {
    cx.rows(steps!("ORDER BY chosen_at, action LIMIT 200"), params![]).await
}

/// Those whose evidence is looked at.
pub async fn open(cx: &mut Cx) -> db::Result<Vec<Step>> {
    let all = all(cx).await?;
    Ok(all.into_iter().filter(|step| step.stage().is_open()).collect())
}

/// One by its id in the catalogue.
pub async fn one(cx: &mut Cx, action: &str) -> db::Result<Option<Step>> {
    cx.optional(steps!("WHERE action = $1"), params![action]).await
}

/// Which action a subject is.
pub async fn of_subject(cx: &mut Cx, subject: SubjectId) -> db::Result<Option<String>> {
    cx.optional("SELECT action FROM plan_action WHERE subject_id = $1", params![subject]).await
}

/// The stages of many, by their subjects.
pub async fn stages(cx: &mut Cx, ids: &[SubjectId]) -> db::Result<HashMap<SubjectId, Stage>> {
    let mut all = HashMap::new();
    for part in ids.chunks(128) {
        let (sql, params) =
            in_list("SELECT subject_id, stage FROM plan_action WHERE subject_id IN ({LIST})", params![], part);
        let rows: Vec<(SubjectId, String)> = cx.rows(&sql, &params).await?;
        all.extend(rows.into_iter().map(|(id, stage)| (id, Stage::stored(&stage))));
    }
    Ok(all)
}

/// Chooses an action; whether it was not in the plan before.
pub async fn choose(cx: &mut Cx, action: &str, expected: &str) -> db::Result<bool> {
    let sql = "INSERT INTO plan_action (action, stage, chosen_at, reason, expected) VALUES ($1, 'proposed', $2, '', $3)
               ON CONFLICT (action) DO NOTHING";
    Ok(cx.execute(sql, params![action, cx.now(), expected]).await? == 1)
}

/// Leaves out what was only proposed.
pub async fn leave_out(cx: &mut Cx, action: &str) -> db::Result<()> {
    let sql = "DELETE FROM plan_action WHERE action = $1 AND stage = 'proposed' AND subject_id IS NULL";
    cx.execute(sql, params![action]).await.map(drop)
}

/// It is in the plan, with an identity.
pub async fn take_in(cx: &mut Cx, step: &Step, subject: SubjectId) -> db::Result<()> {
    let sql = "UPDATE plan_action SET subject_id = $2 WHERE action = $1";
    cx.execute(sql, params![step.action, subject]).await?;
    go(cx, step, Stage::Adopted, "").await
}

/// Names owner and day. `accepted` is when the owner took it on, if they did.
pub async fn assign(
    cx: &mut Cx,
    action: &str,
    owner: Option<PersonId>,
    accepted: Option<Timestamp>,
    due: Option<Timestamp>,
) -> db::Result<()> {
    let sql = "UPDATE plan_action SET owner_id = $2, accepted_at = $3, due_told_at = CASE WHEN due_at = $4 THEN due_told_at END,
                      due_at = $4 WHERE action = $1";
    cx.execute(sql, params![action, owner, accepted, due]).await.map(drop)
}

/// What a person owned and is still to be done is owned by nobody.
pub async fn give_back(cx: &mut Cx, person: PersonId) -> db::Result<()> {
    let sql = "UPDATE plan_action SET owner_id = NULL, accepted_at = NULL
               WHERE owner_id = $1 AND stage IN ('proposed', 'adopted', 'started', 'regressed')";
    cx.execute(sql, params![person]).await.map(drop)
}

/// The space in which it is done.
pub async fn link(cx: &mut Cx, action: &str, space: Option<SpaceId>) -> db::Result<()> {
    cx.execute("UPDATE plan_action SET space_id = $2 WHERE action = $1", params![action, space]).await.map(drop)
}

/// Goes on to another stage, with a line in the history.
pub async fn go(cx: &mut Cx, step: &Step, to: Stage, reason: &str) -> db::Result<()> {
    let (by, now, name) = (cx.viewer().person(), cx.now(), to.name());
    let sql = match to {
        Stage::Started => "UPDATE plan_action SET stage = $2, started_at = $3 WHERE action = $1",
        Stage::Met => {
            "UPDATE plan_action SET stage = $2, met_at = $3, started_at = COALESCE(started_at, $3) WHERE action = $1"
        }
        Stage::Confirmed => "UPDATE plan_action SET stage = $2, confirmed_at = $3, confirmed_by = $4 WHERE action = $1",
        Stage::Waived | Stage::Stopped => {
            "UPDATE plan_action SET stage = $2, ended_at = $3, ended_by = $4, reason = $5 WHERE action = $1"
        }
        _ => {
            "UPDATE plan_action SET stage = $2, ended_at = NULL, ended_by = NULL, reason = '', confirmed_at = NULL,
             confirmed_by = NULL WHERE action = $1"
        }
    };
    let all = params![step.action, name, now, by, reason];
    let used = match to {
        Stage::Started | Stage::Met => 3,
        Stage::Confirmed => 4,
        Stage::Waived | Stage::Stopped => 5,
        _ => 2,
    };
    cx.execute(sql, &all[..used]).await?;
    // Two steps of one moment stand in their order.
    let last: Option<i64> = cx.row("SELECT MAX(id) FROM plan_history WHERE action = $1", params![step.action]).await?;
    let id = RevisionId::compose(now, cx.bits()).max(RevisionId::new(last.map_or(0, |last| last + 1)));
    let sql = "INSERT INTO plan_history (id, action, earlier, stage, by_id, reason) VALUES ($1, $2, $3, $4, $5, $6)";
    cx.execute(sql, params![id, step.action, step.stage_name, name, by, reason]).await.map(drop)
}

db::row! {
    /// A line in the history of an action.
    pub struct Went {
        /// Its id has the moment.
        pub id: RevisionId,
        /// From which stage.
        pub from: String,
        /// To which.
        pub to: String,
        /// By whom; nobody where the platform saw it.
        pub by: Option<PersonId>,
        /// Why.
        pub reason: String,
    }
}

/// The history of an action, newest first.
pub async fn history(cx: &mut Cx, action: &str) -> db::Result<Vec<Went>> {
    let sql = "SELECT id, earlier, stage, by_id, reason FROM plan_history WHERE action = $1 ORDER BY id DESC LIMIT 200";
    cx.rows(sql, params![action]).await
}

/// Those whose day is over, that are not done, and of which nobody was told.
pub async fn to_tell(cx: &mut Cx) -> db::Result<Vec<Step>> {
    let sql = steps!(
        "WHERE due_at < $1 AND due_told_at IS NULL AND subject_id IS NOT NULL AND stage IN ('adopted', 'started', 'regressed')"
    );
    cx.rows(sql, params![cx.now()]).await
}

/// Its owner was told that it is late.
pub async fn told(cx: &mut Cx, action: &str) -> db::Result<()> {
    cx.execute("UPDATE plan_action SET due_told_at = $2 WHERE action = $1", params![action, cx.now()]).await.map(drop)
}

/// Name and place in addresses of a space, if the viewer may read in it.
pub async fn space_named(cx: &mut Cx, space: SpaceId) -> db::Result<Option<(String, String)>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT sp.slug, sp.name FROM space sp WHERE sp.id = $4 AND ",
        visible!("sp.read_audience_id", "9223372036854775807")
    );
    cx.optional(sql, &eyes.with(params![space])).await
}

/// The spaces that the viewer belongs to and all employees can read, to link one.
pub async fn own_spaces(cx: &mut Cx, me: PersonId) -> db::Result<Vec<(SpaceId, String)>> {
    let sql = "SELECT sp.id, sp.name FROM membership m JOIN space sp ON sp.id = m.space_id
               JOIN audience a ON a.id = sp.read_audience_id
               WHERE m.person_id = $1 AND sp.archived_at IS NULL AND a.base >= 1 ORDER BY sp.name_folded, sp.id LIMIT 300";
    cx.rows(sql, params![me]).await
}
