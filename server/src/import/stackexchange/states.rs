//! What became of questions and answers: accepted, voted on, closed; and where their addresses lead now.

use super::people::person;
use super::rows::{History, Post, Writer};
use super::run::State;
use super::{links, versions};
use db::Cx;
use kernel::SubjectId;
use std::sync::Arc;

/// A line of history that tells of a closing.
const CLOSED: i64 = 10;

/// Looks at those posts, by their places in the table. All of it may be done again: what is so already stays as it is.
pub(super) async fn bring(cx: &mut Cx, state: &mut State, places: &[usize]) -> db::Result<()> {
    let tables = Arc::clone(&state.tables);
    for post in places.iter().filter_map(|at| tables.posts.get(*at)) {
        let Some((question, id)) = state.posts.get(&post.id).copied() else { continue };
        if question == id {
            accept(cx, state, post, id).await?;
            close(cx, state, post, id).await?;
        }
        let tally = tables.tallies.get(&post.id).copied().unwrap_or_default();
        questions::import::votes(cx, id, tally.up, tally.down).await?;
        state.report.votes = (state.report.votes.0 + tally.up, state.report.votes.1 + tally.down);
        relink(cx, state, post, id).await?;
    }
    Ok(())
}

async fn accept(cx: &mut Cx, state: &mut State, post: &Post, question: SubjectId) -> db::Result<()> {
    let Some(accepted) = post.accepted else { return Ok(()) };
    let Some((_, answer)) = state.posts.get(&accepted).copied() else {
        state.report.leave_out(1, "accepted answers that are not in the dump");
        return Ok(());
    };
    let day = state.tables.tallies.get(&accepted).and_then(|tally| tally.accepted);
    // The dump knows the day alone, and nobody accepts an answer before it is there.
    cx.act_at(day.unwrap_or(post.at).max(answer.made_at()));
    let by = person(cx, state, &post.writer).await?;
    state.report.accepted += 1;
    questions::import::accept(cx, question, answer, by).await
}

async fn close(cx: &mut Cx, state: &mut State, post: &Post, question: SubjectId) -> db::Result<()> {
    let tables = Arc::clone(&state.tables);
    let original = tables.duplicates.iter().find(|(from, _)| *from == post.id).map(|(_, to)| *to);
    let lines = tables.history.get(&post.id).map(Vec::as_slice).unwrap_or_default();
    let line = lines.iter().rev().find(|line| line.kind == CLOSED);
    if !post.closed {
        return Ok(());
    }
    cx.act_at(line.map_or(post.at, |line| line.at));
    let by = person(cx, state, &line.map_or_else(|| post.writer.clone(), closer)).await?;
    let open = subjects::find(cx, question).await?.is_some_and(|subject| subject.state() == subjects::State::Open);
    if !open {
        return Ok(());
    }
    state.report.closed += 1;
    match original.and_then(|id| state.posts.get(&id)).map(|(of, _)| *of) {
        Some(original) => questions::import::duplicate(cx, question, original, by).await,
        None => network::import::close(cx, question, by, reason(line)).await,
    }
}

/// Who closed it: the first of those who voted for it.
fn closer(line: &History) -> Writer {
    #[derive(serde::Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Votes {
        #[serde(default)]
        voters: Vec<Voter>,
    }
    #[derive(serde::Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Voter {
        id: Option<i64>,
        display_name: Option<String>,
    }
    let votes: Option<Votes> = serde_json::from_str(&line.text).ok();
    let first = votes.and_then(|votes| votes.voters.into_iter().next());
    first.map_or_else(|| line.writer.clone(), |voter| Writer { user: voter.id, name: voter.display_name })
}

/// The site's reasons to close, in words.
fn reason(line: Option<&History>) -> &'static str {
    match line.map_or("", |line| line.comment.as_str()) {
        "1" | "101" => "Asked before",
        "2" | "102" => "Not about what this space is for",
        "3" | "105" => "Answers would be opinions",
        "4" | "103" => "Unclear what is asked",
        "7" => "Of use to few",
        "10" => "Any work of reference answers it",
        "20" => "No help to others",
        "104" => "Too broad",
        _ => "Closed on the site that it comes from",
    }
}

/// Leads addresses of the site to what is here now, in a text that nobody changed since it came.
async fn relink(cx: &mut Cx, state: &mut State, post: &Post, id: SubjectId) -> db::Result<()> {
    let history = state.tables.history.get(&post.id).map(Vec::as_slice).unwrap_or_default();
    let Some(told) = versions::of(post, history).pop() else { return Ok(()) };
    let address = |post: i64| state.posts.get(&post).map(|(question, post)| links::address(*question, *post));
    let led = links::here(&told.source, &state.place.host, address);
    if led == told.source {
        return Ok(());
    }
    let Some(subject) = subjects::find(cx, id).await? else { return Ok(()) };
    if subjects::text(cx, &subject).await?.source == told.source {
        subjects::import::reword(cx, id, &led).await?;
        state.report.relinked += 1;
    }
    Ok(())
}
