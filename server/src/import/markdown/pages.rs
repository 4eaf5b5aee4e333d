//! Documents become pages, each with its history.

use super::front::{Front, named, title};
use super::places::Place;
use super::run::State;
use super::{Document, SOURCE, Version};
use db::Cx;
use kernel::{PersonId, SubjectId, Timestamp};
use people::import::{self as persons, NewPerson};
use subjects::import::Earlier;
use wiki::import::{PastPage, Said};

/// Puts the page of a place in.
pub(super) async fn bring(cx: &mut Cx, state: &mut State, at: usize) -> db::Result<()> {
    let place = state.places[at].clone();
    let parent = place.parent.and_then(|parent| state.pages.get(&parent).copied());
    let id = match place.document.map(|document| state.documents[document].clone()) {
        Some(document) => page(cx, state, &place, &document, parent).await?,
        None => folder(cx, state, &place, parent).await?,
    };
    state.pages.insert(at, id);
    Ok(())
}

/// A folder for which no file speaks: a page that holds others together.
async fn folder(cx: &mut Cx, state: &mut State, place: &Place, parent: Option<SubjectId>) -> db::Result<SubjectId> {
    let oldest = state.documents.iter().filter_map(|document| document.versions.first()?.at).min();
    cx.act_at(oldest.unwrap_or(state.now));
    let (author, space) = (state.nobody(cx).await?, state.space);
    let key = format!("{}:folder:{}", state.set, place.path);
    let new =
        PastPage { space, parent, author, owner: author, title: &named(&place.path), text: "", from: (SOURCE, &key) };
    let (id, fresh) = wiki::import::page(cx, &new).await?;
    if fresh {
        state.report.pages += 1;
        state.report.folders += 1;
    } else {
        state.report.known += 1;
    }
    Ok(id)
}

async fn page(
    cx: &mut Cx,
    state: &mut State,
    place: &Place,
    document: &Document,
    parent: Option<SubjectId>,
) -> db::Result<SubjectId> {
    let key = format!("{}:{}", state.set, document.key);
    if let Some(there) = subjects::source_of(cx, SOURCE, &key).await? {
        state.report.known += 1;
        return Ok(there);
    }
    let dates = dates(&document.versions, state.now);
    let fronts: Vec<Front> = document.versions.iter().map(|version| Front::read(&version.text)).collect();
    let mut writers = Vec::new();
    for (version, front) in document.versions.iter().zip(&fronts) {
        writers.push(writer(cx, state, version, front).await?);
    }
    let (Some(first), Some(last), Some(front), Some(edited)) =
        (writers.first().copied(), writers.last().copied(), fronts.last(), dates.last().copied())
    else {
        return Err(db::Error::NoRow);
    };
    cx.act_at(dates.first().copied().unwrap_or(edited));
    let words = (title(front, &place.path), front.text.as_str());
    let new = PastPage {
        space: state.space,
        parent,
        author: first,
        owner: last,
        title: &words.0,
        text: words.1,
        from: (SOURCE, &key),
    };
    let (id, _) = wiki::import::page(cx, &new).await?;
    let titles: Vec<String> = fronts.iter().map(|front| title(front, &place.path)).collect();
    let earlier: Vec<Earlier<'_>> = fronts
        .iter()
        .zip(&titles)
        .zip(writers.iter().zip(&dates))
        .take(fronts.len() - 1)
        .map(|((front, title), (editor, at))| Earlier { title, source: &front.text, editor: *editor, at: *at })
        .collect();
    let said: Vec<Said<'_>> =
        (1..).zip(&document.versions).map(|(version, one)| Said { version, note: one.note.trim() }).collect();
    wiki::import::history(cx, id, &earlier, (last, edited), &said).await?;
    state.report.pages += 1;
    state.report.versions += earlier.len();
    Ok(id)
}

/// When each version was written. Dates of a history may step back, and versions may not: one is never older than the one before.
fn dates(versions: &[Version], now: Timestamp) -> Vec<Timestamp> {
    let mut latest = Timestamp::from_millis(0);
    let date = |version: &Version| {
        latest = version.at.unwrap_or(now).max(latest);
        latest
    };
    versions.iter().map(date).collect()
}

async fn writer(cx: &mut Cx, state: &mut State, version: &Version, front: &Front) -> db::Result<PersonId> {
    match version.author.as_ref().or(front.author.as_ref()) {
        Some(name) => state.person(cx, name).await,
        None => state.nobody(cx).await,
    }
}

impl State {
    /// Finds or makes the person of this name. Nobody signs in as them, so they are marked as left.
    async fn person(&mut self, cx: &mut Cx, name: &str) -> db::Result<PersonId> {
        let name = markup::shortened(name.trim(), 100);
        if let Some(id) = self.people.get(&name) {
            return Ok(*id);
        }
        let external = format!("{SOURCE}:{}:{name}", self.set);
        let id = match persons::find_by_external(cx, &external).await? {
            Some(id) => id,
            None => {
                self.report.people += 1;
                let new = NewPerson { external_id: Some(&external), left: true, ..NewPerson::named(self.kind, &name) };
                persons::add(cx, &new).await?
            }
        };
        self.people.insert(name, id);
        Ok(id)
    }

    /// Who stands for those whose names are not told.
    async fn nobody(&mut self, cx: &mut Cx) -> db::Result<PersonId> {
        let name = format!("Unknown ({})", self.set);
        self.person(cx, &name).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_never_older_than_the_one_before() {
        let version = |at: Option<i64>| Version {
            text: String::new(),
            author: None,
            at: at.map(Timestamp::from_millis),
            note: String::new(),
        };
        let all = [version(Some(5)), version(Some(3)), version(None), version(Some(7))];
        let dates: Vec<i64> = dates(&all, Timestamp::from_millis(6)).into_iter().map(Timestamp::millis).collect();
        assert_eq!(dates, [5, 5, 6, 7]);
    }
}
