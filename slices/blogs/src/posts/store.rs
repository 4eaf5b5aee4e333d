//! The SQL of posts.

use super::model::{ContentKind, slug};
use db::{Cx, in_list, params};
use kernel::{DraftId, PersonId, Reach, SubjectId, Timestamp};
use std::collections::HashMap;
use subjects::{Eyes, visible};

db::row! {
    /// A post in a list, or on its page.
    pub struct Post {
        /// Its subject.
        pub id: SubjectId,
        /// Its blog.
        pub blog: SubjectId,
        /// What that is called.
        pub blog_name: String,
        /// Its title.
        pub title: String,
        /// How its text begins.
        pub excerpt: String,
        /// Who wrote it.
        pub author: PersonId,
        /// See [`ContentKind`].
        pub kind_name: String,
        /// What it is about.
        pub about: Option<SubjectId>,
        /// The delegate who had drafted it.
        pub drafted_by: Option<PersonId>,
        /// How many comments there are.
        pub comments: i64,
        /// When its text was last changed.
        pub edited_at: Option<Timestamp>,
        /// Grows with every change of its text.
        pub version: i64,
        /// How far its audience reaches.
        pub reach: Reach,
    }
}

impl Post {
    /// What it brings.
    #[must_use]
    pub fn kind(&self) -> ContentKind {
        ContentKind::stored(&self.kind_name)
    }
    /// Where it is read: by its id, with its title for people.
    #[must_use]
    pub fn address(&self) -> String {
        format!("/blogs/posts/{}/{}", self.id, slug(&self.title))
    }
}

/// The columns of [`Post`] for what the viewer may see.
macro_rules! posts {
    () => {
        concat!(
            "SELECT s.id, p.blog_id, bs.title, s.title, s.excerpt, s.author_id, p.kind, p.about_id, p.drafted_by, s.reply_count,
                    s.edited_at, s.version, a.base
             FROM blog_post p {EACH} JOIN subject s ON s.id = p.subject_id {EACH} JOIN subject bs ON bs.id = p.blog_id
             JOIN audience a ON a.id = s.audience_id
             WHERE s.state <> 2 AND bs.state <> 2 AND ",
            visible!("s.audience_id", "s.id")
        )
    };
}

/// What only a post knows, for a subject that was just made.
pub struct Filed<'a> {
    /// Its blog.
    pub blog: SubjectId,
    /// What it brings.
    pub kind: &'a str,
    /// What it is about.
    pub about: Option<SubjectId>,
    /// The delegate who had drafted it.
    pub drafted_by: Option<PersonId>,
    /// The draft that it was.
    pub draft: Option<DraftId>,
}

/// A new post.
pub async fn insert(cx: &mut Cx, id: SubjectId, filed: &Filed<'_>) -> db::Result<()> {
    let sql = "INSERT INTO blog_post (subject_id, blog_id, kind, about_id, drafted_by, draft_id) VALUES ($1, $2, $3, $4, $5, $6)";
    let Filed { blog, kind, about, drafted_by, draft } = filed;
    cx.execute(sql, params![id, blog, kind, about, drafted_by, draft]).await.map(drop)
}

/// It brings something else, or is about something else.
pub async fn refile(cx: &mut Cx, id: SubjectId, kind: &str, about: Option<SubjectId>) -> db::Result<()> {
    let sql = "UPDATE blog_post SET kind = $2, about_id = $3 WHERE subject_id = $1";
    cx.execute(sql, params![id, kind, about]).await.map(drop)
}

/// One post that the viewer may see.
pub async fn one(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Post>> {
    let eyes = Eyes::of(cx.viewer());
    cx.optional(concat!(posts!(), " AND s.id = $4"), &eyes.with(params![id])).await
}

/// The posts of a blog before one of them, newest first.
pub async fn of_blog(cx: &mut Cx, blog: SubjectId, before: SubjectId, limit: usize) -> db::Result<Vec<Post>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(posts!(), " AND p.blog_id = $4 AND s.id < $5 ORDER BY s.id DESC LIMIT $6");
    cx.rows(sql, &eyes.with(params![blog, before, limit])).await
}

/// The newest posts of the blogs of a space, of all for 0.
pub async fn newest(cx: &mut Cx, space: i64, before: SubjectId, limit: usize) -> db::Result<Vec<Post>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(posts!(), " AND ($4 = 0 OR s.space_id = $4) AND s.id < $5 ORDER BY s.id DESC LIMIT $6");
    cx.rows(sql, &eyes.with(params![space, before, limit])).await
}

/// The post that a draft became, for somebody who publishes it once more.
pub async fn of_draft(cx: &mut Cx, blog: SubjectId, draft: DraftId) -> db::Result<Option<SubjectId>> {
    let sql = "SELECT subject_id FROM blog_post WHERE blog_id = $1 AND draft_id = $2 ORDER BY subject_id LIMIT 1";
    cx.optional(sql, params![blog, draft]).await
}

/// Whether a post is one of this blog, for who wrote both.
pub async fn is_of(cx: &mut Cx, post: SubjectId, blog: SubjectId) -> db::Result<bool> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM blog_post WHERE subject_id = $1 AND blog_id = $2";
    Ok(cx.row::<i64>(sql, params![post, blog]).await? > 0)
}

/// What leaders wrote about something, newest first.
pub async fn about(cx: &mut Cx, subject: SubjectId, limit: usize) -> db::Result<Vec<Post>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        posts!(),
        " AND p.about_id = $4 AND EXISTS (SELECT 1 FROM blog b WHERE b.subject_id = p.blog_id AND b.whose NOT IN ('personal', 'space')) ORDER BY s.id DESC LIMIT $5"
    );
    cx.rows(sql, &eyes.with(params![subject, limit])).await
}

/// What posts bring, for their cards.
pub async fn kinds(cx: &mut Cx, ids: &[SubjectId]) -> db::Result<HashMap<SubjectId, ContentKind>> {
    let mut all = HashMap::new();
    for part in ids.chunks(128) {
        let (sql, params) =
            in_list("SELECT subject_id, kind FROM blog_post WHERE subject_id IN ({LIST})", params![], part);
        let rows: Vec<(SubjectId, String)> = cx.rows(&sql, &params).await?;
        all.extend(rows.into_iter().map(|(id, kind)| (id, ContentKind::stored(&kind))));
    }
    Ok(all)
}

/// When the posts of blogs were published, in order, each with its blog. For blogs that were found for this viewer.
pub async fn moments(cx: &mut Cx, blogs: &[SubjectId]) -> db::Result<HashMap<SubjectId, Vec<Timestamp>>> {
    let mut all: HashMap<SubjectId, Vec<Timestamp>> = HashMap::new();
    for part in blogs.chunks(128) {
        let list = "SELECT p.blog_id, p.subject_id FROM blog_post p {EACH} JOIN subject s ON s.id = p.subject_id
                    WHERE s.state <> 2 AND p.blog_id IN ({LIST}) ORDER BY p.subject_id";
        let (sql, params) = in_list(list, params![], part);
        let rows: Vec<(SubjectId, SubjectId)> = cx.rows(&sql, &params).await?;
        rows.into_iter().for_each(|(blog, post)| all.entry(blog).or_default().push(post.made_at()));
    }
    Ok(all)
}

/// How many posts of a blog bring what, from a moment on.
pub async fn mix(cx: &mut Cx, blog: SubjectId, since: Timestamp) -> db::Result<Vec<(String, i64)>> {
    let sql = "SELECT p.kind, CAST(COUNT(*) AS BIGINT) FROM blog_post p {EACH} JOIN subject s ON s.id = p.subject_id
               WHERE p.blog_id = $1 AND s.state <> 2 AND s.id >= $2 GROUP BY p.kind ORDER BY p.kind";
    cx.rows(sql, params![blog, kernel::ids::first_at(since)]).await
}
