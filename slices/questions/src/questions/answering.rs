//! The composer below a question's answers, with what came back or is kept as a draft.

use super::model::Asked;
use crate::composer::Composer;
use crate::unsent::{Unsent, why_no_answer};
use crate::{policy, t, wording};
use db::Cx;
use kernel::Verdict;
use kernel::grant::Rule;
use web::drafts::Typed;
use web::{App, Problem, Visit};

/// An answer that was not taken: its text, and what is wrong with it.
pub(super) struct CameBack {
    pub typed: Typed,
    pub error: String,
}

/// The composer with what came back or is kept as a draft; where none is offered any more, what came back as a text to copy.
pub(super) async fn write_or_copy(
    cx: &mut Cx,
    app: &App,
    visit: &Visit,
    asked: &Asked,
    reach: kernel::Reach,
    came: Option<CameBack>,
) -> Result<(Option<String>, Option<Unsent>), Problem> {
    let (t, subject) = (t::Texts::new(visit.lang), &asked.subject);
    if policy::Answer.judge(&visit.viewer, asked) != Verdict::Allowed {
        let why = why_no_answer(t, subject.state());
        return Ok((None, came.map(|came| Unsent::new(visit.lang, why, came.typed))));
    }
    let (body, error) = match came {
        Some(came) => (came.typed.body, Some(came.error)),
        None => {
            let kept = app.slices.drafts.find(cx, &format!("answer-{}", subject.id)).await?;
            (kept.unwrap_or_default().body, None)
        }
    };
    let readers = wording::readers(cx, app, visit, subject.audience, asked.standing.as_ref()).await?;
    let composer = Composer { readers, ..composer(cx, visit, asked, reach, body, error) };
    composer.html().map(|html| (Some(html), None))
}

fn composer(
    cx: &Cx,
    visit: &Visit,
    asked: &Asked,
    reach: kernel::Reach,
    body: String,
    body_error: Option<String>,
) -> Composer {
    let (t, id) = (t::Texts::new(visit.lang), asked.subject.id);
    Composer {
        t: web::t::Texts::new(visit.lang),
        id: format!("answer-{id}"),
        action: format!("/questions/{id}/answers"),
        method: "post",
        audience: reach.name(),
        audience_label: web::reach::word(t.lang(), reach).to_owned(),
        readers: String::new(),
        back: String::new(),
        change_url: None,
        label: t.answer_label().to_owned(),
        placeholder: t.answer_placeholder().to_owned(),
        submit: wording::answer_submit(t, reach, asked),
        with_title: false,
        title: String::new(),
        body,
        body_error,
        space: asked.subject.space.to_string(),
        key: web::keys::secret(cx.entropy()),
        typing_url: format!("/live/typing?subject={id}"),
        typing_id: format!("typing-{id}"),
        small: false,
        extra: String::new(),
    }
}
