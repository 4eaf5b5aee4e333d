//! The SQL of accounts.

use super::model::{Control, Holds, Lack, Sort, Stage, lacks};
use db::{Cx, in_list, params};
use kernel::{PersonId, RevisionId, SpaceId, SubjectId, Timestamp};
use std::collections::HashMap;
use subjects::{Eyes, visible};

db::row! {
    /// An account, or a tool.
    pub struct Account {
        /// Its subject.
        pub id: SubjectId,
        /// Where it is registered.
        pub space: SpaceId,
        /// What it is called.
        pub title: String,
        /// See [`Sort`].
        pub sort_name: String,
        /// Where the account is, or which tool it is.
        pub platform: String,
        /// Its name there, or its address.
        pub handle: String,
        /// Who owns it.
        pub owner: Option<PersonId>,
        /// Whether they have left.
        pub owner_gone: bool,
        /// Who stands in for them.
        pub backup: Option<PersonId>,
        /// Whether they have left.
        pub backup_gone: bool,
        /// See [`Holds`].
        pub holds_name: String,
        /// See [`Stage`].
        pub stage_name: String,
        /// What stands or will stand in its place.
        pub replaced_by: String,
        /// The newest look at who can get in; the id has the moment.
        pub reviewed: Option<RevisionId>,
    }
}

impl Account {
    /// Which register it belongs to.
    #[must_use]
    pub fn sort(&self) -> Sort {
        Sort::stored(&self.sort_name)
    }
    /// What of ours stands in it.
    #[must_use]
    pub fn holds(&self) -> Holds {
        Holds::stored(&self.holds_name)
    }
    /// Whether it is in use.
    #[must_use]
    pub fn stage(&self) -> Stage {
        Stage::stored(&self.stage_name)
    }
    /// Whether it can still be used: one that is being moved speaks for us until it is retired.
    #[must_use]
    pub fn is_alive(&self) -> bool {
        self.stage() != Stage::Retired
    }
    /// When somebody last looked at who can get in.
    #[must_use]
    pub fn reviewed_at(&self) -> Option<Timestamp> {
        self.reviewed.map(RevisionId::made_at)
    }
    /// What is missing for it to be under control; nothing while it is retired.
    #[must_use]
    pub fn lacks(&self, now: Timestamp) -> Vec<Lack> {
        let owner = self.owner.map(|_| self.owner_gone);
        let backup = self.backup.map(|_| self.backup_gone);
        let control = Control { owner, backup, reviewed_at: self.reviewed_at() };
        if self.is_alive() { lacks(control, now) } else { Vec::new() }
    }
    /// One of which nothing is known yet.
    #[cfg(test)]
    pub fn plain(id: SubjectId) -> Self {
        Self {
            id,
            space: SpaceId::new(1),
            title: String::new(),
            sort_name: String::new(),
            platform: String::new(),
            handle: String::new(),
            owner: None,
            owner_gone: false,
            backup: None,
            backup_gone: false,
            holds_name: String::new(),
            stage_name: String::new(),
            replaced_by: String::new(),
            reviewed: None,
        }
    }
}

/// Everybody who answers for one of these.
#[must_use]
pub fn people(accounts: &[Account]) -> Vec<PersonId> {
    accounts.iter().flat_map(|one| [one.owner, one.backup]).flatten().collect()
}

/// What is said of an account besides its text.
#[derive(Clone, Debug)]
pub struct Columns {
    /// Which register it belongs to.
    pub sort: Sort,
    /// Where the account is, or which tool it is.
    pub platform: String,
    /// Its name there, or its address.
    pub handle: String,
    /// Who owns it.
    pub owner: Option<PersonId>,
    /// Who stands in for them.
    pub backup: Option<PersonId>,
    /// What of ours stands in it.
    pub holds: Holds,
    /// Whether it is in use.
    pub stage: Stage,
    /// What stands or will stand in its place.
    pub replaced_by: String,
}

db::row! {
    /// A look at who can get in.
    pub struct Review {
        /// Its id has the moment.
        pub id: RevisionId,
        /// Who looked.
        pub by: PersonId,
        /// What they found.
        pub note: String,
    }
}

macro_rules! accounts {
    ($rest:literal) => {
        concat!(
            "SELECT s.id, s.space_id, s.title, a.sort, a.platform, a.handle,
                    a.owner_id, CAST(CASE WHEN a.owner_id IS NULL OR EXISTS (SELECT 1 FROM person p
                        WHERE p.id = a.owner_id AND p.left_at IS NULL AND p.kind = 1) THEN 0 ELSE 1 END AS BIGINT),
                    a.backup_id, CAST(CASE WHEN a.backup_id IS NULL OR EXISTS (SELECT 1 FROM person p
                        WHERE p.id = a.backup_id AND p.left_at IS NULL AND p.kind = 1) THEN 0 ELSE 1 END AS BIGINT),
                    a.holds, a.stage, a.replaced_by,
                    (SELECT MAX(v.id) FROM risks_access_review v WHERE v.account_id = s.id)
             FROM risks_account a {EACH} JOIN subject s ON s.id = a.subject_id
             WHERE s.state <> 2 AND ",
            visible!("s.audience_id", "s.id"),
            $rest
        )
    };
}

/// One account that the viewer may see.
pub async fn one(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Account>> {
    let eyes = Eyes::of(cx.viewer());
    cx.optional(accounts!(" AND s.id = $4"), &eyes.with(params![id])).await
}

/// All that the viewer may see, by platform and name.
pub async fn all(cx: &mut Cx, limit: usize) -> db::Result<Vec<Account>> {
    let eyes = Eyes::of(cx.viewer());
    cx.rows(accounts!(" ORDER BY a.platform, s.title, s.id LIMIT $4"), &eyes.with(params![limit])).await
}

/// Many accounts, for their cards.
pub async fn by_ids(cx: &mut Cx, ids: &[SubjectId]) -> db::Result<HashMap<SubjectId, Account>> {
    let mut all = HashMap::new();
    for part in ids.chunks(128) {
        let eyes = Eyes::of(cx.viewer());
        let own = eyes.with(params![]);
        let (sql, params) = in_list(accounts!(" AND s.id IN ({LIST})"), &own, part);
        all.extend(cx.rows::<Account>(&sql, &params).await?.into_iter().map(|one| (one.id, one)));
    }
    Ok(all)
}

/// A new account for a subject that was just made.
pub async fn insert(cx: &mut Cx, id: SubjectId, space: SpaceId, columns: &Columns) -> db::Result<()> {
    let sql = "INSERT INTO risks_account (subject_id, space_id, sort, platform, handle, owner_id, backup_id, holds, stage, replaced_by)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    let Columns { platform, handle, owner, backup, replaced_by, .. } = columns;
    let (sort, holds, stage) = (columns.sort.name(), columns.holds.name(), columns.stage.name());
    let params = params![id, space, sort, platform, handle, owner, backup, holds, stage, replaced_by];
    cx.execute(sql, params).await.map(drop)
}

/// Something else is said of it from now on.
pub async fn update(cx: &mut Cx, id: SubjectId, columns: &Columns) -> db::Result<()> {
    let sql = "UPDATE risks_account SET sort = $2, platform = $3, handle = $4, owner_id = $5, backup_id = $6, holds = $7, stage = $8,
                   replaced_by = $9 WHERE subject_id = $1";
    let Columns { platform, handle, owner, backup, replaced_by, .. } = columns;
    let (sort, holds, stage) = (columns.sort.name(), columns.holds.name(), columns.stage.name());
    let params = params![id, sort, platform, handle, owner, backup, holds, stage, replaced_by];
    cx.execute(sql, params).await.map(drop)
}

/// Somebody looked at who can get in.
pub async fn insert_review(cx: &mut Cx, id: SubjectId, by: PersonId, note: &str) -> db::Result<()> {
    let review = RevisionId::compose(cx.now(), cx.bits());
    let sql = "INSERT INTO risks_access_review (id, account_id, by_id, note) VALUES ($1, $2, $3, $4)";
    cx.execute(sql, params![review, id, by, note]).await.map(drop)
}

/// All looks, newest first.
pub async fn reviews(cx: &mut Cx, id: SubjectId) -> db::Result<Vec<Review>> {
    let sql = "SELECT id, by_id, note FROM risks_access_review WHERE account_id = $1 ORDER BY id DESC LIMIT 100";
    cx.rows(sql, params![id]).await
}
