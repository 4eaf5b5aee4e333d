//! The SQL of proposals.

use crate::pages::model::Change;
use db::{Cx, params};
use kernel::{DraftId, PersonId, SubjectId, Timestamp};

db::row! {
    /// A proposed change.
    pub struct Proposal {
        /// Which one.
        pub id: DraftId,
        /// Who proposes it.
        pub author: PersonId,
        /// The title that it would give.
        pub title: String,
        /// The text: Markdown.
        pub source: String,
        /// What they say of it.
        pub note: String,
        /// It corrects a detail.
        pub minor: bool,
        /// The version that it was written on.
        pub base_version: i64,
        /// 0 waits, 1 made, 2 declined, 3 taken back.
        pub state_code: i64,
        /// What was said of it.
        pub word: String,
        /// Who decided.
        pub decided_by: Option<PersonId>,
        /// When.
        pub decided_at: Option<Timestamp>,
    }
}

impl Proposal {
    /// Whether nobody has decided yet.
    #[must_use]
    pub const fn waits(&self) -> bool {
        self.state_code == 0
    }
}

macro_rules! proposals {
    ($rest:literal) => {
        concat!(
            "SELECT id, author_id, title, source, note, minor, base_version, state, word, decided_by, decided_at FROM wiki_proposal ",
            $rest
        )
    };
}

/// One of a page that was found for the viewer.
pub async fn one(cx: &mut Cx, page: SubjectId, id: DraftId) -> db::Result<Option<Proposal>> {
    cx.optional(proposals!("WHERE page_id = $1 AND id = $2"), params![page, id]).await
}

/// Those of a page, the ones that wait first; of one author, or of all for 0.
pub async fn of(cx: &mut Cx, page: SubjectId, author: i64, limit: usize) -> db::Result<Vec<Proposal>> {
    let sql = proposals!(
        "WHERE page_id = $1 AND ($2 = 0 OR author_id = $2) ORDER BY CASE WHEN state = 0 THEN 0 ELSE 1 END, id DESC LIMIT $3"
    );
    cx.rows(sql, params![page, author, limit]).await
}

/// How many of a page wait.
pub async fn waiting(cx: &mut Cx, page: SubjectId) -> db::Result<i64> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM wiki_proposal WHERE page_id = $1 AND state = 0";
    cx.row(sql, params![page]).await
}

/// A new one. `source` is the text as it is stored.
pub async fn insert(
    cx: &mut Cx,
    page: SubjectId,
    author: PersonId,
    change: &Change,
    source: &str,
) -> db::Result<DraftId> {
    let id = DraftId::compose(cx.now(), cx.bits());
    let sql = "INSERT INTO wiki_proposal (id, page_id, author_id, title, source, note, minor, base_version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let (title, note, minor) = (change.title.trim(), change.note.trim(), i64::from(change.minor));
    cx.execute(sql, params![id, page, author, title, source, note, minor, change.base]).await?;
    Ok(id)
}

/// What became of it.
pub async fn decide(cx: &mut Cx, id: DraftId, state: i64, by: PersonId, word: &str) -> db::Result<()> {
    let sql = "UPDATE wiki_proposal SET state = $2, decided_by = $3, decided_at = $4, word = $5 WHERE id = $1";
    cx.execute(sql, params![id, state, by, cx.now(), word]).await.map(drop)
}

/// Says who approved a version.
pub async fn approved(cx: &mut Cx, page: SubjectId, version: i64, by: PersonId) -> db::Result<()> {
    let sql = "UPDATE wiki_change SET approved_by = $3 WHERE page_id = $1 AND version = $2";
    cx.execute(sql, params![page, version, by]).await.map(drop)
}
