//! Questions, answers and comments, each at its moment and once.

use super::people::{page, person};
use super::rows::{Comment, Post, PostKind, Writer};
use super::run::State;
use super::versions::{self, Version};
use super::{SOURCE, words};
use db::Cx;
use kernel::{PersonId, SubjectId};
use network::import::NewReply;
use questions::import::{NewAnswer, NewQuestion};
use std::sync::Arc;
use subjects::Origin;
use subjects::import::Earlier;

/// Puts in those posts, by their places in the table, that are not here yet.
pub(super) async fn posts(cx: &mut Cx, state: &mut State, places: &[usize]) -> db::Result<()> {
    let tables = Arc::clone(&state.tables);
    for post in places.iter().filter_map(|at| tables.posts.get(*at)) {
        let key = format!("{}/{}", state.place.host, post.id);
        let question = match post.kind {
            PostKind::Question => None,
            _ => match post.question.and_then(|id| state.posts.get(&id)) {
                Some((question, _)) => Some(*question),
                None => {
                    state.report.leave_out(1, "answers whose question is not in the dump");
                    continue;
                }
            },
        };
        let id = match subjects::source_of(cx, SOURCE, &key).await? {
            Some(there) => {
                state.report.known += 1;
                there
            }
            None => put(cx, state, post, question, &key).await?,
        };
        state.posts.insert(post.id, (question.unwrap_or(id), id));
    }
    Ok(())
}

async fn put(
    cx: &mut Cx,
    state: &mut State,
    post: &Post,
    question: Option<SubjectId>,
    key: &str,
) -> db::Result<SubjectId> {
    let tables = Arc::clone(&state.tables);
    let history = tables.history.get(&post.id).map(Vec::as_slice).unwrap_or_default();
    let told = versions::of(post, history);
    cx.act_at(post.at);
    let author = person(cx, state, &post.writer).await?;
    let source = told.last().map_or("", |version| version.source.as_str());
    let key = Some((SOURCE, key));
    let id = match question {
        None => {
            state.report.questions += 1;
            let space = state.place.space;
            questions::import::ask(cx, &NewQuestion { space, author, title: &post.title, source, key }).await?
        }
        Some(question) => {
            state.report.answers += 1;
            questions::import::answer(cx, &NewAnswer { question, author, source, key }).await?
        }
    };
    past(cx, state, id, &told).await?;
    let part = if question.is_none() { "questions" } else { "a" };
    origin(cx, state, id, (part, post.id), &post.writer, &post.licence).await?;
    Ok(id)
}

/// What it said before.
async fn past(cx: &mut Cx, state: &mut State, id: SubjectId, told: &[Version]) -> db::Result<()> {
    let Some((last, before)) = told.split_last().filter(|(_, before)| !before.is_empty()) else { return Ok(()) };
    let mut editors: Vec<PersonId> = Vec::new();
    for version in before {
        editors.push(person(cx, state, &version.writer).await?);
    }
    let earlier: Vec<Earlier<'_>> = before
        .iter()
        .zip(editors)
        .map(|(version, editor)| Earlier { title: &version.title, source: &version.source, editor, at: version.at })
        .collect();
    state.report.revisions += earlier.len();
    subjects::import::earlier(cx, id, &earlier, last.at).await
}

async fn origin(
    cx: &mut Cx,
    state: &State,
    id: SubjectId,
    (part, key): (&str, i64),
    writer: &Writer,
    licence: &str,
) -> db::Result<()> {
    let host = &state.place.host;
    let url = format!("https://{host}/{part}/{key}");
    let origin = Origin { url, author: page(host, writer), licence: licence.to_owned() };
    subjects::import::originated(cx, id, &origin).await
}

/// Puts in those comments, by their places in the table, that are not here yet.
pub(super) async fn comments(cx: &mut Cx, state: &mut State, places: &[usize]) -> db::Result<()> {
    let tables = Arc::clone(&state.tables);
    for comment in places.iter().filter_map(|at| tables.comments.get(*at)) {
        let Some((question, post)) = state.posts.get(&comment.post).copied() else {
            state.report.leave_out(1, "comments on texts that are not in the dump, or on texts about tags");
            continue;
        };
        let key = format!("{}/comment/{}", state.place.host, comment.id);
        if subjects::source_of(cx, SOURCE, &key).await?.is_some() {
            state.report.known += 1;
            continue;
        }
        say(cx, state, comment, (question, post), &key).await?;
    }
    Ok(())
}

async fn say(
    cx: &mut Cx,
    state: &mut State,
    comment: &Comment,
    (question, post): (SubjectId, SubjectId),
    key: &str,
) -> db::Result<()> {
    cx.act_at(comment.at);
    let author = person(cx, state, &comment.writer).await?;
    let source = words::markdown(&comment.text, None);
    let parent = (post != question).then_some(post);
    let new = NewReply { thread: question, parent, author, source: &source, key: Some((SOURCE, key)) };
    let id = network::import::reply(cx, &new).await?;
    state.report.comments += 1;
    origin(cx, state, id, ("posts/comments", comment.id), &comment.writer, &comment.licence).await
}
