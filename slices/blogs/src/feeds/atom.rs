//! A feed as text (RFC 4287). The template escapes; what XML can't hold at all is left out before.

use crate::posts::store::Post;
use askama::Template;
use db::Cx;
use kernel::Timestamp;
use web::faces::Faces;
use web::json::moment;
use web::{App, Problem, prose};

#[derive(Template)]
#[template(path = "feeds/atom.xml")]
pub(super) struct Feed {
    lang: &'static str,
    title: String,
    /// What stays the same whatever becomes of its address.
    id: String,
    page: String,
    updated: String,
    entries: Vec<Entry>,
}

struct Entry {
    id: String,
    title: String,
    link: String,
    author: String,
    category: String,
    published: String,
    updated: String,
    summary: String,
    html: String,
}

/// What a feed is of.
pub(super) struct About {
    pub(super) lang: &'static str,
    pub(super) title: String,
    /// The path of its page.
    pub(super) path: String,
    /// Since when there is such a feed, for one without posts.
    pub(super) since: Timestamp,
}

impl Feed {
    /// Of posts that were found for this viewer, newest first.
    pub(super) async fn load(cx: &mut Cx, app: &App, about: About, posts: &[Post]) -> Result<Self, Problem> {
        let faces = Faces::load(cx, posts.iter().map(|post| post.author)).await?;
        let mut entries = Vec::with_capacity(posts.len());
        for post in posts {
            entries.push(entry(cx, app, &faces, post).await?);
        }
        let changed = posts.iter().map(changed).max().unwrap_or(about.since);
        let page = app.address(&about.path);
        Ok(Self {
            lang: about.lang,
            title: clean(&about.title),
            id: page.clone(),
            page,
            updated: moment(changed),
            entries,
        })
    }
}

fn changed(post: &Post) -> Timestamp {
    post.edited_at.unwrap_or_else(|| post.id.made_at())
}

async fn entry(cx: &mut Cx, app: &App, faces: &Faces, post: &Post) -> Result<Entry, Problem> {
    let subject = subjects::find(cx, post.id).await?.ok_or(Problem::NotFound)?;
    let text = subjects::text(cx, &subject).await?;
    Ok(Entry {
        id: app.address(&format!("/blogs/posts/{}", post.id)),
        title: clean(&post.title),
        link: app.address(&post.address()),
        author: clean(&faces.name(post.author)),
        category: post.kind_name.clone(),
        published: moment(post.id.made_at()),
        updated: moment(changed(post)),
        summary: clean(&post.excerpt),
        html: clean(&prose::resolved(cx, &text.html).await?),
    })
}

/// Without the characters that XML 1.0 can't hold (section 2.2), escaped or not.
fn clean(text: &str) -> String {
    let fits = |c: &char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    text.chars().filter(fits).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use playhouse::Sample;
    use texts::Lang;

    impl Sample for Feed {
        fn sample(lang: Lang) -> Self {
            let word = || String::sample(lang);
            let entry = Entry {
                id: word(),
                title: word(),
                link: word(),
                author: word(),
                category: word(),
                published: word(),
                updated: word(),
                summary: word(),
                html: "<p title=\"a\">]]> & 'b'</p>".to_owned(),
            };
            let (lang, entries) = (lang.html(), vec![entry]);
            Self { lang, title: word(), id: word(), page: word(), updated: word(), entries }
        }
    }

    #[test]
    fn a_feed_is_xml_whatever_is_in_it() {
        let text = Feed::sample(Lang::En).render().expect("it renders");
        let tree = roxmltree::Document::parse(&text).expect("it is XML");
        let content = tree.descendants().find(|node| node.has_tag_name(("http://www.w3.org/2005/Atom", "content")));
        assert_eq!(content.and_then(|content| content.text()), Some("<p title=\"a\">]]> & 'b'</p>"));
    }

    #[test]
    fn what_xml_cannot_hold_is_left_out() {
        assert_eq!(clean("a\u{0}\u{8}b\u{fffe}c\td\u{1f600}"), "abc\td\u{1f600}");
    }
}
