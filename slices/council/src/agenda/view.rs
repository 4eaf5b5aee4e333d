//! An agenda as its meeting's page shows it.

use super::model::{OutcomeKind, Purpose};
use super::store::{Item, Outcome};
use crate::{t, wording};
use db::Cx;
use kernel::{AgendaItemId, OutcomeId, SubjectId};
use web::faces::Faces;
use web::prose;
use web::view::{Choice, PersonView};
use web::{App, Visit};

/// A point on the page.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct ItemView {
    pub id: AgendaItemId,
    pub number: usize,
    pub title: String,
    pub minutes: i64,
    pub presenter: Option<PersonView>,
    pub purpose: &'static str,
    pub topic: Option<SubjectId>,
    /// What it is about, if the viewer may see it: address and title.
    pub about: Option<(String, String)>,
    pub parked: bool,
    pub outcomes: Vec<OutcomeView>,
    /// What its form of change holds.
    pub purposes: Vec<Choice>,
    pub presenters: Vec<Choice>,
}

/// An outcome on the page.
#[cfg_attr(test, derive(playhouse::Sample))]
pub(crate) struct OutcomeView {
    pub id: OutcomeId,
    pub kind: &'static str,
    pub label: &'static str,
    pub icon: &'static str,
    pub text: String,
    pub action: Option<SubjectId>,
    pub decision: Option<SubjectId>,
    pub may_correct: bool,
    /// It was decided and has no number yet.
    pub may_number: bool,
}

/// What the points of an agenda are shown with.
pub(crate) struct Around<'a> {
    pub app: &'a App,
    pub visit: &'a Visit,
    pub faces: &'a Faces,
    pub members: &'a [web::faces::Member],
    pub outcomes: &'a [Outcome],
    /// Whether what came of points may be written now, by this viewer, and whether they keep the council.
    pub writes: bool,
    pub keeps: bool,
}

impl Around<'_> {
    /// One point, `index` counting from 0.
    pub(crate) async fn view(&self, cx: &mut Cx, index: usize, item: &Item) -> db::Result<ItemView> {
        let t = t::Texts::new(self.visit.lang);
        let about = match item.about {
            Some(about) => subjects::find(cx, about).await?,
            None => None,
        };
        let purpose = |purpose: &Purpose| {
            web::view::Choice::of(purpose.name(), wording::purpose(t, *purpose), *purpose == item.purpose())
        };
        let presenter = item.presenter.map(|person| person.to_string()).unwrap_or_default();
        Ok(ItemView {
            id: item.id,
            number: index + 1,
            title: item.title.clone(),
            minutes: item.minutes,
            presenter: item.presenter.map(|person| self.faces.view(self.visit, person)),
            purpose: wording::purpose(t, item.purpose()),
            topic: item.topic,
            about: about.map(|about| (self.app.slices.kinds.url(&about), prose::called(&about))),
            parked: item.parked_at.is_some(),
            outcomes: self
                .outcomes
                .iter()
                .filter(|outcome| outcome.item == item.id)
                .map(|one| self.outcome(one))
                .collect(),
            purposes: if self.keeps { Purpose::ALL.iter().map(purpose).collect() } else { Vec::new() },
            presenters: match self.keeps {
                true => web::faces::choices(self.members, t.nobody(), &presenter),
                false => Vec::new(),
            },
        })
    }

    fn outcome(&self, outcome: &Outcome) -> OutcomeView {
        let (t, kind) = (t::Texts::new(self.visit.lang), outcome.kind());
        let own = self.visit.viewer.person() == Some(outcome.written_by);
        OutcomeView {
            id: outcome.id,
            kind: kind.name(),
            label: wording::outcome(t, kind),
            icon: icon(kind),
            text: outcome.text.clone(),
            action: outcome.action,
            decision: outcome.decision,
            may_correct: self.writes && (own || self.keeps),
            may_number: self.keeps && kind == OutcomeKind::Decision && outcome.decision.is_none(),
        }
    }
}

const fn icon(kind: OutcomeKind) -> &'static str {
    match kind {
        OutcomeKind::Decision => "verified",
        OutcomeKind::Action => "task",
        OutcomeKind::Information => "file",
        OutcomeKind::Parked => "clock",
    }
}
