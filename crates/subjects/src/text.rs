//! From what somebody typed to what is stored.

use crate::files;
use db::{Cx, in_list, params};
use kernel::{FileId, PersonId};
use markup::{Attachment, Options, RefKind, References};
use std::collections::HashMap;

/// A text ready to be stored.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// Markdown, mentions by id.
    pub source: String,
    /// Safe HTML.
    pub html: String,
    /// The beginning of it, plain.
    pub excerpt: String,
    /// Who is named.
    pub mentions: Vec<PersonId>,
    /// The topics in it, lower case.
    pub topics: Vec<String>,
    /// The files in it.
    pub files: Vec<FileId>,
}

/// What rendering needs to know of the ids in a text.
#[derive(Default)]
pub struct Names {
    people: HashMap<i64, String>,
    files: HashMap<i64, Attachment>,
}

impl References for Names {
    fn person(&self, id: i64) -> Option<String> {
        self.people.get(&id).cloned()
    }
    fn file(&self, id: i64) -> Option<Attachment> {
        self.files.get(&id).cloned()
    }
}

impl Names {
    /// Loads the names behind a text's references, as far as its author may know them: an outsider learns no name from an
    /// id, and a file shows only in a text of its owner.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn load(cx: &mut Cx, source: &str) -> db::Result<Self> {
        let references = markup::references_in(source);
        let ids =
            |kind| references.iter().filter(move |(k, _)| *k == kind).map(|(_, id)| *id).take(100).collect::<Vec<_>>();
        let mut names = Self::default();
        let people = ids(RefKind::Person);
        if !people.is_empty() && !cx.viewer().signed().is_some_and(|signed| signed.kind.is_outsider()) {
            let (sql, params) = in_list("SELECT id, name FROM person WHERE id IN ({LIST})", params![], &people);
            names.people = cx.rows::<(i64, String)>(&sql, &params).await?.into_iter().collect();
        }
        for id in ids(RefKind::File) {
            if let Some(file) = files::usable(cx, FileId::new(id)).await? {
                names.files.insert(id, file.attachment());
            }
        }
        Ok(names)
    }
}

/// Renders what somebody typed in a post, a reply, a comment. Plain handles (`@ines.caldeira`) become mentions by id first.
///
/// # Errors
/// If the database refuses.
pub async fn write(cx: &mut Cx, typed: &str) -> db::Result<Written> {
    write_as(cx, typed, &Options::POST).await
}

/// Renders what somebody typed where it is shown with these options.
///
/// # Errors
/// If the database refuses.
pub async fn write_as(cx: &mut Cx, typed: &str, options: &Options) -> db::Result<Written> {
    let handles = handles(cx, typed).await?;
    let source = markup::linkify_handles(typed, |handle| handles.get(handle).cloned());
    let names = Names::load(cx, &source).await?;
    Ok(rendered_as(source, &names, options))
}

/// Renders with names that are known already, as imports do.
#[must_use]
pub fn rendered(source: String, names: &dyn References) -> Written {
    rendered_as(source, names, &Options::POST)
}

/// The same where it is shown with these options.
#[must_use]
pub fn rendered_as(source: String, names: &dyn References, options: &Options) -> Written {
    let out = markup::render_with(&source, names, options);
    let people = out.mentions.iter().filter(|mention| mention.kind == RefKind::Person);
    Written {
        mentions: people.map(|mention| PersonId::new(mention.id)).collect(),
        html: out.html,
        excerpt: out.excerpt,
        topics: out.topics.into_iter().map(|topic| topic.to_lowercase()).collect(),
        files: out.files.into_iter().map(FileId::new).collect(),
        source,
    }
}

/// The people behind the `@handles` in a text. Outsiders name people by choosing them from the list, not by guessing.
async fn handles(cx: &mut Cx, typed: &str) -> db::Result<HashMap<String, (i64, String)>> {
    if !typed.contains('@') || cx.viewer().signed().is_some_and(|signed| signed.kind.is_outsider()) {
        return Ok(HashMap::new());
    }
    let letters = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_');
    let word = |rest: &str| {
        rest.chars().take_while(|c| letters(*c)).collect::<String>().trim_end_matches(['.', '-', '_']).to_owned()
    };
    let words: Vec<String> = typed.split('@').skip(1).map(word).filter(|word| !word.is_empty()).take(100).collect();
    let (sql, params) = in_list("SELECT handle, id, name FROM person WHERE handle IN ({LIST})", params![], &words);
    let found: Vec<(String, i64, String)> = cx.rows(&sql, &params).await?;
    Ok(found.into_iter().map(|(handle, id, name)| (handle, (id, name))).collect())
}
