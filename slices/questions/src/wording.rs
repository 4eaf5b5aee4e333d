//! How this slice says things that several of its pages say.

use crate::questions::{Asked, Stage, Writer};
use crate::t::Texts;
use db::Cx;
use kernel::{AudienceId, Reach, Viewer};
use subjects::Standing;
use web::kinds::Mark;
use web::view::PersonView;
use web::{App, FieldErrors, Problem, Visit};

/// A stage in a word.
pub(crate) fn stage(t: Texts, stage: Stage) -> Mark {
    match stage {
        Stage::Unanswered => Mark { label: t.stage_unanswered().to_owned(), tone: "warn", icon: "clock" },
        Stage::Answered(answers) => Mark { label: t.stage_answered(answers), tone: "", icon: "reply" },
        Stage::Accepted => Mark { label: t.stage_accepted().to_owned(), tone: "good", icon: "check" },
    }
}

/// The audience of a question, whole.
pub(crate) fn audience(t: Texts, reach: Reach, asked: &Asked) -> String {
    let own = asked.standing.as_ref().filter(|space| space.read_audience == asked.subject.audience);
    web::reach::sentence(t.lang(), reach, own)
}

/// Who can read what has this audience, by number, as the slice that counts them says it.
///
/// # Errors
/// If the database refuses.
pub(crate) async fn readers(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    audience: AudienceId,
    standing: Option<&Standing>,
) -> db::Result<String> {
    match app.slices.readers {
        Some(say) => say(cx, visit.lang, audience, standing).await,
        None => Ok(String::new()),
    }
}

/// The button below an answer: the verb, and for whom.
pub(crate) fn answer_submit(t: Texts, reach: Reach, asked: &Asked) -> String {
    match (reach, members(asked)) {
        (Reach::Private, Some((_, space))) => t.answer_in(space),
        (Reach::Private, None) => t.answer_named().to_owned(),
        (Reach::Internal, _) => t.answer_internal().to_owned(),
        (Reach::Community, _) => t.answer_community().to_owned(),
        (Reach::Public, _) => t.answer_public().to_owned(),
    }
}

/// How many people are in its space, and its name, where those are its readers.
fn members(asked: &Asked) -> Option<(i64, &str)> {
    let space = asked.standing.as_ref().filter(|space| space.read_audience == asked.subject.audience)?;
    Some((space.member_count, &space.name))
}

/// What is wrong with a text, in a sentence beside its field.
pub(crate) fn problem(t: Texts, problem: &Problem) -> String {
    match problem {
        Problem::Invalid(errors) => errors.all().first().map(|(_, sentence)| sentence.clone()).unwrap_or_default(),
        Problem::Conflict(_) => t.error_key().to_owned(),
        _ => t.error_not_here().to_owned(),
    }
}

/// The same by field, for a form that comes back.
pub(crate) fn errors(t: Texts, refused: Problem) -> FieldErrors {
    match refused {
        Problem::Invalid(errors) => errors,
        other => FieldErrors::one("body", problem(t, &other)),
    }
}

/// Somebody who wrote, as this viewer may see them: outsiders learn nothing of an employee's work.
pub(crate) fn person(writer: &Writer, viewer: &Viewer) -> PersonView {
    let title = if viewer.is_employee() || writer.kind.is_outsider() { writer.title.as_str() } else { "" };
    let left = writer.left_at.is_some();
    PersonView { left, ..PersonView::new(writer.id, &writer.name, title, writer.photo, writer.kind) }
}
