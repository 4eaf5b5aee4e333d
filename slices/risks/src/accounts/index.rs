//! The list of accounts and tools.

use super::model::Sort;
use super::show::mark;
use super::store::{self, Account};
use crate::t::Texts;
use crate::tabs::{ACCOUNTS, Head};
use crate::wording;
use askama::Template;
use axum::extract::{Query, State};
use db::Cx;
use kernel::{SubjectId, Timestamp, named};
use serde::Deserialize;
use web::faces::Faces;
use web::kinds::Mark;
use web::view::{Choice, PersonView};
use web::{App, Layout, Page, Problem, Visit};

/// Most that a list holds.
pub(super) const MOST: usize = 1000;

named! {
    /// Which ones.
    Which {
        /// Official accounts that are not retired.
        Official = "official",
        /// Tools that nobody made official, and that are not retired.
        Shadow = "shadow",
        /// Official accounts that are not under control.
        Lacking = "lacking",
        /// What is retired.
        Retired = "retired",
        /// All.
        All = "all",
    }
}

impl Which {
    /// Whether an account is one of those.
    pub(super) fn takes(self, account: &Account, now: Timestamp) -> bool {
        let official = account.sort() == Sort::Official;
        match self {
            Self::Official => official && account.is_alive(),
            Self::Shadow => !official && account.is_alive(),
            Self::Lacking => official && !account.lacks(now).is_empty(),
            Self::Retired => !account.is_alive(),
            Self::All => true,
        }
    }
}

#[derive(Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "accounts/index.html")]
pub(crate) struct Index {
    t: Texts,
    head: Head,
    any: bool,
    may_record: bool,
    /// How many official accounts are under control, of how many; nothing while there is none.
    control: Option<String>,
    lists: Vec<Choice>,
    csv: String,
    lines: Vec<Line>,
}

/// An account in the list.
#[cfg_attr(test, derive(playhouse::Sample))]
struct Line {
    id: SubjectId,
    title: String,
    sort: &'static str,
    platform: String,
    handle: String,
    owner: Option<PersonView>,
    owner_gone: bool,
    backup: Option<PersonView>,
    backup_gone: bool,
    holds: &'static str,
    stage: Mark,
    mark: Mark,
    reviewed: String,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.account_register().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

/// What an address asks for.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    show: String,
}

impl Asked {
    pub(super) fn which(&self) -> Which {
        Which::stored(&self.show)
    }
}

pub(super) async fn index(State(app): State<App>, visit: Visit, Query(asked): Query<Asked>) -> web::Result {
    let (house, around) = (app.clone(), visit.clone());
    app.show(visit, async move |cx: &mut Cx| load(cx, &house, &around, asked.which()).await).await
}

async fn load(cx: &mut Cx, app: &App, visit: &Visit, which: Which) -> Result<Index, Problem> {
    let t = Texts::new(visit.lang);
    let all = store::all(cx, MOST).await?;
    let official: Vec<&Account> = all.iter().filter(|one| Which::Official.takes(one, visit.now)).collect();
    let controlled = official.iter().filter(|one| one.lacks(visit.now).is_empty()).count();
    let control = (!official.is_empty()).then(|| t.under_control_of(controlled, official.len()));
    let any = !all.is_empty();
    let shown: Vec<Account> = all.into_iter().filter(|one| which.takes(one, visit.now)).collect();
    let faces = Faces::load(cx, store::people(&shown)).await?;
    let list = |one: &Which| Choice::of(format!("{ACCOUNTS}?show={}", one.name()), label(t, *one), *one == which);
    Ok(Index {
        t,
        head: Head::load(cx, app, visit, ACCOUNTS).await?,
        any,
        may_record: !web::homes::inside(cx).await?.is_empty(),
        control,
        lists: Which::ALL.iter().map(list).collect(),
        csv: format!("{ACCOUNTS}.csv?show={}", which.name()),
        lines: shown.into_iter().map(|one| line(visit, &faces, one)).collect(),
    })
}

fn label(t: Texts, which: Which) -> &'static str {
    match which {
        Which::Official => t.list_official(),
        Which::Shadow => t.list_shadow(),
        Which::Lacking => t.list_lacking(),
        Which::Retired => t.list_retired(),
        Which::All => t.list_all(),
    }
}

fn line(visit: &Visit, faces: &Faces, one: Account) -> Line {
    let t = Texts::new(visit.lang);
    let (label, tone, icon) = wording::stage(t, one.stage());
    Line {
        id: one.id,
        sort: wording::sort(t, one.sort()),
        owner: one.owner.map(|owner| faces.view(visit, owner)),
        owner_gone: one.owner_gone,
        backup: one.backup.map(|backup| faces.view(visit, backup)),
        backup_gone: one.backup_gone,
        holds: wording::holds(t, one.holds()),
        stage: Mark { label: label.to_owned(), tone, icon },
        mark: mark(t, &one, visit.now),
        reviewed: one.reviewed_at().map(|at| visit.words(at)).unwrap_or_default(),
        title: one.title,
        platform: one.platform,
        handle: one.handle,
    }
}
