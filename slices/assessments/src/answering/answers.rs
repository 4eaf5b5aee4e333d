//! One answer, saved at once, as the page's behaviour sends it.

use super::actions::{self, Number};
use super::question::sentence;
use crate::raters::Secret;
use crate::sheets::Given;
use crate::sheets::actions::NotKept;
use crate::{sheets, t};
use axum::extract::{Path, State};
use axum::response::IntoResponse;
use db::Cx;
use http::StatusCode;
use kernel::Viewer;
use web::{App, FieldErrors, Fields, Problem, Visit};

pub(super) async fn put(
    State(app): State<App>,
    visit: Visit,
    Path((secret, item)): Path<(String, String)>,
    fields: Fields,
) -> web::Result {
    let (secret, t) = (Secret::brought(&secret), t::Texts::new(visit.lang));
    let work = async move |cx: &mut Cx| -> Result<(), NotKept> {
        let given = given(&fields);
        match Number::from_id(&item) {
            Some(number) => actions::keep_number(cx, &secret, number, &given.answer).await,
            None => sheets::actions::answer(cx, &secret, &item, &given).await.map(drop),
        }
    };
    app.db.write(Viewer::Nobody, work).await.map_err(|refused| problem(t, refused))?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

fn given(fields: &Fields) -> Given {
    let text = |name: &str| fields.first(name).to_owned();
    Given {
        answer: text("answer"),
        guess: !text("guess").is_empty(),
        comment: text("comment"),
        evidence: text("evidence"),
    }
}

/// Why an answer was not kept, as a program is told.
fn problem(t: t::Texts, refused: NotKept) -> Problem {
    match refused {
        NotKept::Closed => Problem::Conflict(t.answer_not_kept_closed().to_owned()),
        NotKept::Nameless => Problem::Conflict(t.answer_not_kept_nameless().to_owned()),
        NotKept::NotAsked => Problem::NotFound,
        NotKept::Wrong(all) => {
            let mut errors = FieldErrors::new();
            for (field, sentence) in all.into_iter().map(|wrong| sentence(t, wrong)) {
                errors.add(field, sentence);
            }
            Problem::Invalid(errors)
        }
        NotKept::Problem(problem) => problem,
    }
}
