//! The list of a council's topics.

use super::model::Standing;
use super::store::{self, Topic};
use crate::councils::{Head, Part, chamber};
use crate::{policy, t};
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use kernel::grant::Rule;
use kernel::{SubjectId, Verdict};
use web::faces::Faces;
use web::view::{PersonView, TimeView};
use web::{App, Layout, Page, Problem, Visit};

const MOST: usize = 200;

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "topics/index.html")]
pub(crate) struct Index {
    t: t::Texts,
    head: Head,
    groups: Vec<Group>,
    may_suggest: bool,
}

/// Topics that stand alike.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Group {
    heading: &'static str,
    lines: Vec<Line>,
}

/// A topic in the list.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Line {
    id: SubjectId,
    title: String,
    author: PersonView,
    at: TimeView,
    meeting: Option<SubjectId>,
}

impl Page for Index {
    fn title(&self) -> String {
        format!("{}: {}", self.head.name, self.t.topics())
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

pub(super) async fn index(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> web::Result {
    let (id, around): (SubjectId, _) = (id.parse()?, visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &around, id).await).await
}

async fn load(cx: &mut Cx, visit: &Visit, id: SubjectId) -> Result<Index, Problem> {
    let t = t::Texts::new(visit.lang);
    let chamber = chamber(cx, id).await?;
    let topics = store::of_council(cx, id, MOST).await?;
    let faces = Faces::load(cx, topics.iter().map(|topic| topic.author)).await?;
    let group = |standing: Standing, heading: &'static str| Group {
        heading,
        lines: topics.iter().filter(|topic| topic.standing() == standing).map(|one| line(visit, &faces, one)).collect(),
    };
    let groups = [
        group(Standing::Waiting, t.topics_waiting()),
        group(Standing::Placed, t.topics_placed()),
        group(Standing::DealtWith, t.topics_dealt_with()),
        group(Standing::Declined, t.topics_declined()),
    ];
    Ok(Index {
        t,
        head: Head::of(cx, visit, &chamber, Part::Topics).await?,
        may_suggest: policy::Suggest.judge(&visit.viewer, &chamber) == Verdict::Allowed,
        groups: groups.into_iter().filter(|group| !group.lines.is_empty()).collect(),
    })
}

fn line(visit: &Visit, faces: &Faces, topic: &Topic) -> Line {
    Line {
        id: topic.id,
        title: topic.title.clone(),
        author: faces.view(visit, topic.author),
        at: visit.time(topic.id.made_at()),
        meeting: topic.meeting,
    }
}
