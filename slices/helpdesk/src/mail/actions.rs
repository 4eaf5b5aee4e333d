//! What is made of a letter.

use super::model::meant;
use super::policy::Answer;
use crate::requests::{self, Wanted};
use crate::{REQUEST, desks};
use db::Cx;
use kernel::grant::grant;
use kernel::{SpaceId, SubjectId};
use subjects::NewSubject;
use texts::Lang;
use web::letters::Letter;
use web::{Problem, prose};

/// What is written below any thread; the kind is the network's.
const REPLY: &str = "network.reply";

/// Asks in private at the open desk of a space.
pub(super) async fn ask(cx: &mut Cx, lang: Lang, space: SpaceId, letter: &Letter) -> Result<SubjectId, Problem> {
    let desk = desks::store::of_space(cx, space).await?.ok_or(Problem::NotFound)?;
    let wanted = Wanted {
        desk: Some(desk.id),
        title: letter.title.clone(),
        body: letter.text.clone(),
        key: Some(letter.key.clone()),
    };
    Ok(requests::ask(cx, lang, &wanted).await?.id)
}

/// Answers below a request, and solves it where the letter says so. What came of it is the answer, or the request itself.
pub(super) async fn answer(cx: &mut Cx, lang: Lang, id: SubjectId, letter: &Letter) -> Result<SubjectId, Problem> {
    // Locked first, so that two answers at once turn the status one after the other.
    let root = subjects::lock(cx, id).await?.filter(|one| one.kind == REQUEST).ok_or(Problem::NotFound)?;
    let held = requests::find(cx, id).await?;
    let held = grant(cx.viewer(), held, &Answer)?;
    let meant = meant(&letter.text);
    let mut became = id;
    if let Some(said) = &meant.text {
        let text = prose::written(cx, lang, said).await?;
        let new = NewSubject {
            kind: REPLY,
            space: root.space,
            audience: root.audience,
            author: cx.viewer().person().ok_or(Problem::SignIn)?,
            below: Some((&root, &root)),
            title: "",
            text: &text,
            client_key: Some(&letter.key),
            source: None,
        };
        became = subjects::create(cx, &new).await?.id;
    }
    if meant.solves {
        requests::solve(cx, held.thing.id).await?;
    }
    Ok(became)
}
