//! What a question's page says of questions that ask the same.

use super::store;
use crate::policy;
use crate::questions::Asked;
use db::Cx;
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use subjects::State;
use web::Visit;

/// The question from which a reader was led here, or the one to which this one leads.
#[derive(Clone, Debug)]
pub(crate) struct CameFrom {
    pub href: String,
    pub title: String,
}

/// A question that leads here.
pub(crate) struct Again {
    pub href: String,
    pub title: String,
}

/// All of it.
pub(crate) struct Notes {
    /// Where this question leads, as far as the viewer sees it.
    pub original: Option<CameFrom>,
    /// From where the reader came.
    pub came_from: Option<CameFrom>,
    /// What leads here.
    pub again: Vec<Again>,
    /// Whether the viewer may say that this question asks what another one asks.
    pub may_mark: bool,
    /// Whether it is marked so.
    pub marked: bool,
}

impl Notes {
    /// For a question, and the one from which the address says that the reader came.
    pub(crate) async fn load(
        cx: &mut Cx,
        visit: &Visit,
        asked: &Asked,
        came_from: Option<SubjectId>,
    ) -> db::Result<Self> {
        let id = asked.subject.id;
        let known = store::find(cx, id).await?;
        let original = match &known {
            Some(known) => seen(cx, known.original).await?,
            None => None,
        };
        let again = store::leading_to(cx, id).await?;
        let came_from = again
            .iter()
            .find(|(from, _)| Some(*from) == came_from)
            .map(|(from, title)| CameFrom { href: format!("/questions/{from}?stay=1"), title: title.clone() });
        let line = |(from, title): (SubjectId, String)| Again { href: format!("/questions/{from}?stay=1"), title };
        Ok(Self {
            original,
            came_from,
            again: again.into_iter().map(line).collect(),
            may_mark: policy::MarkDuplicate.judge(&visit.viewer, asked) == Verdict::Allowed,
            marked: known.is_some(),
        })
    }
}

/// A question by its title, if the viewer sees it.
async fn seen(cx: &mut Cx, id: SubjectId) -> db::Result<Option<CameFrom>> {
    let subject = subjects::find(cx, id).await?.filter(|subject| subject.state() != State::Removed);
    Ok(subject.map(|subject| CameFrom { href: format!("/questions/{id}"), title: subject.title }))
}
