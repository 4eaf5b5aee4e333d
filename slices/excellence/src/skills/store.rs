//! The SQL of skills. Rows of evidence are of people on rosters alone; what stands in private spaces now is shown to nobody.

use super::model::{Level, Skill};
use super::practice::Happening;
use db::{Cx, in_list, params};
use jobs::Recorded;
use kernel::{PersonId, PersonKind, SpaceId, SubjectId, Timestamp};
use std::collections::{HashMap, HashSet};

db::row! {
    /// What stands around a subject.
    struct Around {
        id: SubjectId,
        author: PersonId,
        by_customer: bool,
        open: bool,
    }
}

/// What facts tell, with what stands around each: who wrote what it is about, and whether more than members read there.
pub async fn happenings(cx: &mut Cx, facts: Vec<Recorded>) -> db::Result<Vec<Happening>> {
    let subjects: Vec<SubjectId> = facts.iter().filter_map(|fact| fact.subject).collect();
    let spaces: Vec<SpaceId> = facts.iter().filter_map(|fact| fact.space).collect();
    let (around, open) = (around(cx, &subjects).await?, open(cx, &spaces).await?);
    let happening = |fact: Recorded| {
        let near = fact.subject.and_then(|id| around.get(&id));
        let in_open = near.map_or_else(|| fact.space.is_some_and(|space| open.contains(&space)), |near| near.open);
        Happening {
            kind: fact.kind,
            at: fact.at,
            actor: fact.actor,
            subject: fact.subject,
            space: fact.space,
            payload: serde_json::from_str(&fact.payload).unwrap_or_default(),
            author: near.map(|near| near.author),
            by_customer: near.is_some_and(|near| near.by_customer),
            open: in_open,
        }
    };
    Ok(facts.into_iter().map(happening).collect())
}

async fn around(cx: &mut Cx, ids: &[SubjectId]) -> db::Result<HashMap<SubjectId, Around>> {
    let sql = "SELECT s.id, s.author_id, CAST(CASE WHEN p.kind = $1 THEN 1 ELSE 0 END AS BIGINT),
                      CAST(CASE WHEN a.base > 0 THEN 1 ELSE 0 END AS BIGINT)
               FROM subject s JOIN audience a ON a.id = s.audience_id LEFT JOIN person p ON p.id = s.author_id
               WHERE s.id IN ({LIST})";
    let mut all = HashMap::new();
    for part in ids.chunks(128) {
        let (sql, params) = in_list(sql, params![PersonKind::Customer], part);
        all.extend(cx.rows::<Around>(&sql, &params).await?.into_iter().map(|one| (one.id, one)));
    }
    Ok(all)
}

/// Those of the spaces in which more than members read.
async fn open(cx: &mut Cx, ids: &[SpaceId]) -> db::Result<HashSet<SpaceId>> {
    let sql = "SELECT sp.id FROM space sp JOIN audience a ON a.id = sp.read_audience_id WHERE a.base > 0 AND sp.id IN ({LIST})";
    let mut all = HashSet::new();
    for part in ids.chunks(128) {
        let (sql, params) = in_list(sql, params![], part);
        all.extend(cx.rows::<SpaceId>(&sql, &params).await?);
    }
    Ok(all)
}

/// Those who work here in IT.
pub async fn it_people(cx: &mut Cx) -> db::Result<Vec<PersonId>> {
    let sql = "SELECT id FROM person WHERE works_in_it = 1 AND left_at IS NULL AND kind = $1 ORDER BY id LIMIT 100000";
    cx.rows(sql, params![PersonKind::Employee]).await
}

/// Keeps that somebody showed a skill; newer of the same thing stands in its place.
pub async fn keep(
    cx: &mut Cx,
    person: PersonId,
    skill: Skill,
    thing: i64,
    space: SpaceId,
    at: Timestamp,
) -> db::Result<()> {
    let sql = "INSERT INTO excellence_evidence (person_id, skill, thing_id, space_id, at) VALUES ($1, $2, $3, $4, $5)
               ON CONFLICT (person_id, skill, thing_id) DO UPDATE SET at = $5";
    cx.execute(sql, params![person, skill.name(), thing, space, at]).await.map(drop)
}

/// A thing shows nothing any more.
pub async fn gone(cx: &mut Cx, person: Option<PersonId>, skill: Option<Skill>, thing: i64) -> db::Result<()> {
    let sql = "DELETE FROM excellence_evidence WHERE thing_id = $1 AND ($2 = 0 OR person_id = $2) AND ($3 = '' OR skill = $3)";
    let (person, skill) = (person.map_or(0, PersonId::raw), skill.map_or("", Skill::name));
    cx.execute(sql, params![thing, person, skill]).await.map(drop)
}

/// What is older goes.
pub async fn expire(cx: &mut Cx, before: Timestamp) -> db::Result<()> {
    cx.execute("DELETE FROM excellence_evidence WHERE at < $1", params![before]).await.map(drop)
}

/// Nothing is held about somebody.
pub async fn forget(cx: &mut Cx, person: PersonId) -> db::Result<()> {
    cx.execute("DELETE FROM excellence_evidence WHERE person_id = $1", params![person]).await?;
    cx.execute("DELETE FROM excellence_stated WHERE person_id = $1", params![person]).await.map(drop)
}

/// Evidence whose thing stands where more than the members of a private space read.
macro_rules! evidence {
    ($columns:literal, $rest:literal) => {
        concat!(
            "SELECT ",
            $columns,
            " FROM excellence_evidence e LEFT JOIN subject s ON s.id = e.thing_id LEFT JOIN audience a ON a.id = s.audience_id
             JOIN space sp ON sp.id = e.space_id JOIN audience sa ON sa.id = sp.read_audience_id
             WHERE COALESCE(a.base, sa.base) > 0 AND COALESCE(s.state, 0) <> 2 AND ",
            $rest
        )
    };
}

db::row! {
    /// How often somebody showed a skill.
    pub struct Shown {
        /// Who.
        pub person: PersonId,
        /// See [`Skill`].
        pub skill_name: String,
        /// By how many things.
        pub count: i64,
        /// When last.
        pub last: Timestamp,
    }
}

/// What these people showed.
pub async fn shown_by(cx: &mut Cx, people: &[PersonId]) -> db::Result<Vec<Shown>> {
    let sql = evidence!(
        "e.person_id, e.skill, CAST(COUNT(*) AS BIGINT), MAX(e.at)",
        "e.person_id IN ({LIST}) GROUP BY e.person_id, e.skill"
    );
    let mut all = Vec::new();
    for part in people.chunks(128) {
        let (sql, params) = in_list(sql, params![], part);
        all.extend(cx.rows::<Shown>(&sql, &params).await?);
    }
    Ok(all)
}

db::row! {
    /// One thing by which somebody showed a skill.
    pub struct Evidence {
        /// Who.
        pub person: PersonId,
        /// See [`Skill`].
        pub skill_name: String,
        /// A subject, or for hosting a space.
        pub thing: i64,
        /// Where.
        pub space: SpaceId,
        /// When.
        pub at: Timestamp,
    }
}

/// All that is held of what somebody did, newest first, whatever became of its space since.
pub async fn held(cx: &mut Cx, person: PersonId) -> db::Result<Vec<Evidence>> {
    let sql = "SELECT person_id, skill, thing_id, space_id, at FROM excellence_evidence WHERE person_id = $1
               ORDER BY at DESC, thing_id LIMIT 2000";
    cx.rows(sql, params![person]).await
}

/// What all people on rosters showed in a time.
pub async fn within(cx: &mut Cx, from: Timestamp, until: Timestamp) -> db::Result<Vec<Evidence>> {
    let sql = evidence!(
        "e.person_id, e.skill, e.thing_id, e.space_id, e.at",
        "e.at >= $1 AND e.at < $2 ORDER BY e.person_id LIMIT 100000"
    );
    cx.rows(sql, params![from, until]).await
}

db::row! {
    /// What somebody says of a skill.
    pub struct Stated {
        /// Who.
        pub person: PersonId,
        /// See [`Skill`].
        pub skill_name: String,
        /// See [`Level`].
        pub level_name: String,
        /// Whether they would like to learn it.
        pub wish: bool,
        /// Whether they are left out of it.
        pub hidden: bool,
    }
}

/// What these people say.
pub async fn stated_by(cx: &mut Cx, people: &[PersonId]) -> db::Result<Vec<Stated>> {
    let sql = "SELECT person_id, skill, level, wish, hidden FROM excellence_stated WHERE person_id IN ({LIST})";
    let mut all = Vec::new();
    for part in people.chunks(128) {
        let (sql, params) = in_list(sql, params![], part);
        all.extend(cx.rows::<Stated>(&sql, &params).await?);
    }
    Ok(all)
}

/// Everybody and every skill of which they are left out.
pub async fn hidden(cx: &mut Cx) -> db::Result<Vec<(PersonId, String)>> {
    cx.rows("SELECT person_id, skill FROM excellence_stated WHERE hidden = 1", params![]).await
}

/// Whether somebody is left out of a skill.
pub async fn is_hidden(cx: &mut Cx, person: PersonId, skill: Skill) -> db::Result<bool> {
    let sql =
        "SELECT CAST(COUNT(*) AS BIGINT) FROM excellence_stated WHERE person_id = $1 AND skill = $2 AND hidden = 1";
    Ok(cx.row::<i64>(sql, params![person, skill.name()]).await? > 0)
}

/// Somebody says something of a skill.
pub async fn state(cx: &mut Cx, person: PersonId, skill: Skill, level: Level, wish: bool) -> db::Result<()> {
    let sql = "INSERT INTO excellence_stated (person_id, skill, level, wish, hidden) VALUES ($1, $2, $3, $4, 0)
               ON CONFLICT (person_id, skill) DO UPDATE SET level = $3, wish = $4";
    cx.execute(sql, params![person, skill.name(), level.name(), wish]).await.map(drop)
}

/// Somebody is left out of a skill: what was held of it is gone. Or is not left out any more.
pub async fn hide(cx: &mut Cx, person: PersonId, skill: Skill, hidden: bool) -> db::Result<()> {
    let sql = "INSERT INTO excellence_stated (person_id, skill, level, wish, hidden) VALUES ($1, $2, '', 0, $3)
               ON CONFLICT (person_id, skill) DO UPDATE SET level = '', wish = 0, hidden = $3";
    cx.execute(sql, params![person, skill.name(), hidden]).await?;
    let sql = "DELETE FROM excellence_evidence WHERE person_id = $1 AND skill = $2 AND $3 = 1";
    cx.execute(sql, params![person, skill.name(), hidden]).await.map(drop)
}
