//! The SQL of links.

use db::{Cx, in_list, params};
use kernel::{SpaceId, SubjectId};
use subjects::{Eyes, Subject, subject_columns, visible};

/// So many are asked for at once.
const CHUNK: usize = 100;

/// Keeps where a text leads to, in the place of what was kept of it.
pub async fn keep(cx: &mut Cx, from: SubjectId, pages: &[SubjectId]) -> db::Result<()> {
    let there: Vec<SubjectId> =
        cx.rows("SELECT page_id FROM wiki_link WHERE from_id = $1 ORDER BY page_id", params![from]).await?;
    if there == pages {
        return Ok(());
    }
    cx.execute("DELETE FROM wiki_link WHERE from_id = $1", params![from]).await?;
    for chunk in pages.chunks(CHUNK) {
        // What is no page leads nowhere that is kept.
        let sql = "INSERT INTO wiki_link (from_id, page_id) SELECT $1, w.subject_id FROM wiki_page w
                   WHERE w.subject_id <> $1 AND w.subject_id IN ({LIST})";
        let (sql, params) = in_list(sql, params![from], chunk);
        cx.execute(&sql, &params).await?;
    }
    Ok(())
}

/// Keeps which titles a page names that no page has.
pub async fn keep_wanted(cx: &mut Cx, page: SubjectId, titles: &[String]) -> db::Result<()> {
    cx.execute("DELETE FROM wiki_wanted WHERE page_id = $1", params![page]).await?;
    for title in titles {
        let sql = "INSERT INTO wiki_wanted (page_id, title) VALUES ($1, $2)";
        cx.execute(sql, params![page, title]).await?;
    }
    Ok(())
}

/// The pages of a space with one of these titles, in small letters, that the viewer may read: title in small letters, id. Of two of one
/// title it is the older one.
pub async fn titled(cx: &mut Cx, space: SpaceId, titles: &[String]) -> db::Result<Vec<(String, i64)>> {
    let eyes = Eyes::of(cx.viewer());
    let mut found = Vec::new();
    for chunk in titles.chunks(CHUNK) {
        let sql = concat!(
            "SELECT LOWER(s.title), s.id FROM wiki_page w {EACH} JOIN subject s ON s.id = w.subject_id
             WHERE w.space_id = $4 AND s.state <> 2 AND LOWER(s.title) IN ({LIST}) AND ",
            visible!("s.audience_id", "s.id"),
            " ORDER BY s.id DESC"
        );
        let own = eyes.with(params![space]);
        let (sql, params) = in_list(sql, &own, chunk);
        found.extend(cx.rows::<(String, i64)>(&sql, &params).await?);
    }
    Ok(found)
}

/// What leads to a page and the viewer may see, newest first.
pub async fn leading_to(cx: &mut Cx, page: SubjectId, limit: usize) -> db::Result<Vec<Subject>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT ",
        subject_columns!(),
        " FROM wiki_link l {EACH} JOIN subject s ON s.id = l.from_id WHERE l.page_id = $4 AND s.state <> 2 AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY s.id DESC LIMIT $5"
    );
    cx.rows(sql, &eyes.with(params![page, limit])).await
}

db::row! {
    /// A page in a report.
    #[cfg_attr(test, derive(playhouse::Sample))]
    pub struct Reported {
        /// Which page.
        pub id: SubjectId,
        /// Its title.
        pub title: String,
        /// What is reported of it, or nothing.
        pub words: String,
    }
}

/// Pages of a space that no other page leads to and that hang below none.
pub async fn orphans(cx: &mut Cx, space: SpaceId, limit: usize) -> db::Result<Vec<Reported>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id, s.title, '' FROM wiki_page w {EACH} JOIN subject s ON s.id = w.subject_id
         WHERE w.space_id = $4 AND w.parent_id IS NULL AND s.state <> 2
           AND NOT EXISTS (SELECT 1 FROM wiki_page b WHERE b.parent_id = s.id)
           AND NOT EXISTS (SELECT 1 FROM wiki_link l {EACH} JOIN subject f ON f.id = l.from_id WHERE l.page_id = s.id AND f.state <> 2) AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY s.title, s.id LIMIT $5"
    );
    cx.rows(sql, &eyes.with(params![space, limit])).await
}

/// Pages of a space that lead to a page that was taken away.
pub async fn broken(cx: &mut Cx, space: SpaceId, limit: usize) -> db::Result<Vec<Reported>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id, s.title, '' FROM wiki_page w {EACH} JOIN subject s ON s.id = w.subject_id
         WHERE w.space_id = $4 AND s.state <> 2
           AND EXISTS (SELECT 1 FROM wiki_link l {EACH} JOIN subject g ON g.id = l.page_id WHERE l.from_id = s.id AND g.state = 2) AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY s.title, s.id LIMIT $5"
    );
    cx.rows(sql, &eyes.with(params![space, limit])).await
}

/// Titles that pages of a space name and no page has, each with a page that names it.
pub async fn wanted(cx: &mut Cx, space: SpaceId, limit: usize) -> db::Result<Vec<Reported>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id, s.title, t.title FROM wiki_page w {EACH} JOIN subject s ON s.id = w.subject_id {EACH} JOIN wiki_wanted t ON t.page_id = s.id
         WHERE w.space_id = $4 AND s.state <> 2 AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY t.title, s.id LIMIT $5"
    );
    cx.rows(sql, &eyes.with(params![space, limit])).await
}
