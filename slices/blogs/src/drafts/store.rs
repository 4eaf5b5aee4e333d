//! The SQL of drafts. All of it is asked for a blog at whose desk the viewer works.

use db::{Cx, params};
use kernel::{DraftId, PersonId, SubjectId, Timestamp};
use web::drafts::Typed;

db::row! {
    /// A post that is being written.
    pub struct Draft {
        /// Which one.
        pub id: DraftId,
        /// Its title so far.
        pub title: String,
        /// Its text so far: Markdown as typed.
        pub source: String,
        /// What it brings.
        pub kind_name: String,
        /// What it is about.
        pub about: Option<SubjectId>,
        /// Who began it.
        pub begun_by: PersonId,
        /// The delegate who wrote in it last, if one did.
        pub drafted_by: Option<PersonId>,
        /// Who changed it last.
        pub changed_by: PersonId,
        /// When.
        pub changed_at: Timestamp,
    }
}

impl Draft {
    /// Its words.
    #[must_use]
    pub fn words(&self) -> Typed {
        Typed { title: self.title.clone(), body: self.source.clone() }
    }
}

/// What is kept.
pub struct Kept<'a> {
    /// Title and text.
    pub words: &'a Typed,
    /// What it brings.
    pub kind: &'a str,
    /// What it is about.
    pub about: Option<SubjectId>,
    /// Who writes.
    pub by: PersonId,
    /// The same person, if that is a delegate.
    pub drafted_by: Option<PersonId>,
}

macro_rules! drafts {
    () => {
        "SELECT id, title, source, kind, about_id, begun_by, drafted_by, changed_by, changed_at FROM blog_draft WHERE blog_id = $1"
    };
}

/// A new one.
pub async fn insert(cx: &mut Cx, blog: SubjectId, kept: &Kept<'_>, key: Option<&str>) -> db::Result<DraftId> {
    let id = DraftId::compose(cx.now(), cx.bits());
    let sql = "INSERT INTO blog_draft (id, blog_id, title, source, kind, about_id, begun_by, drafted_by, changed_by, changed_at, client_key)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $7, $9, $10)";
    let Kept { words, kind, about, by, drafted_by } = kept;
    let now = cx.now();
    let params = params![id, blog, words.title, words.body, kind, about, by, drafted_by, now, key];
    cx.execute(sql, params).await?;
    Ok(id)
}

/// The one that somebody began with this key.
pub async fn of_key(cx: &mut Cx, by: PersonId, key: &str) -> db::Result<Option<(SubjectId, DraftId)>> {
    let sql = "SELECT blog_id, id FROM blog_draft WHERE begun_by = $1 AND client_key = $2";
    cx.optional(sql, params![by, key]).await
}

/// Other words in it.
pub async fn update(cx: &mut Cx, id: DraftId, kept: &Kept<'_>) -> db::Result<()> {
    let sql = "UPDATE blog_draft SET title = $2, source = $3, kind = $4, about_id = $5, drafted_by = COALESCE($6, drafted_by),
                   changed_by = $7, changed_at = $8 WHERE id = $1";
    let Kept { words, kind, about, by, drafted_by } = kept;
    cx.execute(sql, params![id, words.title, words.body, kind, about, drafted_by, by, cx.now()]).await.map(drop)
}

/// One of them.
pub async fn one(cx: &mut Cx, blog: SubjectId, id: DraftId) -> db::Result<Option<Draft>> {
    cx.optional(concat!(drafts!(), " AND id = $2"), params![blog, id]).await
}

/// The same, locked for a change.
pub async fn lock(cx: &mut Cx, blog: SubjectId, id: DraftId) -> db::Result<Option<Draft>> {
    cx.optional(concat!(drafts!(), " AND id = $2 {FOR_UPDATE}"), params![blog, id]).await
}

/// Those of a blog that somebody began, the last changed first; with `all` those of everybody, with `sent` those of others too that
/// are on their way.
pub async fn of_blog(cx: &mut Cx, blog: SubjectId, me: PersonId, all: bool, sent: bool) -> db::Result<Vec<Draft>> {
    let sql = concat!(
        drafts!(),
        " AND ($3 = 1 OR begun_by = $2 OR $4 = 1 AND (
            EXISTS (SELECT 1 FROM blog_review r WHERE r.draft_id = blog_draft.id AND r.ended_at IS NULL)
            OR EXISTS (SELECT 1 FROM blog_schedule h WHERE h.draft_id = blog_draft.id)))
          ORDER BY changed_at DESC, id LIMIT 200"
    );
    cx.rows(sql, params![blog, me, i64::from(all), i64::from(sent)]).await
}

/// How many there are.
pub async fn count(cx: &mut Cx, blog: SubjectId) -> db::Result<i64> {
    cx.row("SELECT CAST(COUNT(*) AS BIGINT) FROM blog_draft WHERE blog_id = $1", params![blog]).await
}

/// It goes.
pub async fn delete(cx: &mut Cx, id: DraftId) -> db::Result<()> {
    cx.execute("DELETE FROM blog_draft WHERE id = $1", params![id]).await.map(drop)
}
