//! A slice, as it registers itself, and all of them together.

use crate::drafts::{Drafts, Keeper};
use crate::kinds::{Fragment, Kind, Kinds};
use crate::letters::{Answers, Taker};
use crate::panels::{Panel, Panels};
use crate::similar::{self, Knowledge, Similar};
use crate::tiles::{self, Tiles};
use crate::{App, Credentials, Known, Route, Visit, shell};
use db::{Cx, Migration};
use evidence::{Evidence, Gauge, Measured, Probe, WayIn};
use futures::future::BoxFuture;
use jobs::{Effect, Outcome, Recorded, Registry, Schedule};
use kernel::{AudienceId, SpaceId};
use std::collections::HashMap;
use std::sync::Arc;
use subjects::Standing;
use texts::Lang;

/// Runs an effect that leaves the house.
pub type Outbound = fn(App, Recorded) -> BoxFuture<'static, Outcome>;
/// Finds out who asks.
pub type Authenticate = for<'c> fn(&'c mut Cx, &'c Credentials) -> BoxFuture<'c, db::Result<Option<Known>>>;

/// Counts what is unread in each space of the viewer's; a space that is not named has nothing unread.
pub type Unread = for<'c> fn(&'c mut Cx) -> BoxFuture<'c, db::Result<HashMap<SpaceId, i64>>>;

/// Renders the head of the pages of a space that the visitor may read: what it is, what they may do about it, its tabs.
pub type SpaceHead = for<'c> fn(&'c mut Cx, &'c App, &'c Visit, &'c Standing) -> BoxFuture<'c, db::Result<String>>;

/// Says in a sentence who can read what has this audience, by number: the line above a composer. The standing is the
/// viewer's in its space, if they find that.
pub type Readers = for<'c> fn(&'c mut Cx, Lang, AudienceId, Option<&'c Standing>) -> BoxFuture<'c, db::Result<String>>;

/// What the house can see of itself, inside a unit of work: effects and schedules have no app.
#[must_use]
pub fn evidence(cx: &Cx) -> Arc<Evidence> {
    cx.context::<Registry>().and_then(Registry::beside).unwrap_or_default()
}

/// Everything that a capability brings.
#[derive(Default)]
pub struct Slice {
    pub(crate) name: &'static str,
    pub(crate) migrations: Vec<Migration>,
    pub(crate) fleeting: Vec<&'static str>,
    pub(crate) routes: Vec<Route>,
    pub(crate) effects: Vec<Effect>,
    pub(crate) outbound: Vec<(&'static str, Outbound)>,
    pub(crate) schedules: Vec<Schedule>,
    pub(crate) kinds: Vec<Kind>,
    pub(crate) panels: Vec<Panel>,
    pub(crate) shell: Vec<shell::Part>,
    pub(crate) authenticate: Option<Authenticate>,
    pub(crate) reactions: Option<Fragment>,
    pub(crate) space_head: Option<SpaceHead>,
    pub(crate) drafts: Option<Keeper>,
    pub(crate) readers: Option<Readers>,
    pub(crate) unread: Option<Unread>,
    pub(crate) takers: Vec<Taker>,
    pub(crate) answers: Option<Answers>,
    pub(crate) gauges: Vec<Gauge>,
    pub(crate) probes: Vec<Probe>,
    pub(crate) ways_in: Vec<WayIn>,
    pub(crate) measured: Option<Measured>,
    pub(crate) tiles: Option<tiles::Load>,
    pub(crate) knowledge: Vec<Knowledge>,
    pub(crate) similar: Option<similar::Panel>,
    pub(crate) api: Vec<utoipa::openapi::OpenApi>,
}

impl Slice {
    /// A slice of this name that has nothing yet.
    #[must_use]
    pub fn new(name: &'static str) -> Self {
        Self { name, ..Self::default() }
    }
    /// Its schema.
    #[must_use]
    pub fn migrations(mut self, steps: impl IntoIterator<Item = Migration>) -> Self {
        self.migrations.extend(steps);
        self
    }
    /// Its tables whose rows a restore does not bring back: whatever lets somebody in. They may have been ended since.
    #[must_use]
    pub fn fleeting(mut self, tables: impl IntoIterator<Item = &'static str>) -> Self {
        self.fleeting.extend(tables);
        self
    }
    /// Its addresses.
    #[must_use]
    pub fn routes(mut self, routes: impl IntoIterator<Item = Route>) -> Self {
        self.routes.extend(routes);
        self
    }
    /// What it does when something happens, inside the database.
    #[must_use]
    pub fn effect(mut self, effect: Effect) -> Self {
        self.effects.push(effect);
        self
    }
    /// What it does outside of the house when something happens.
    #[must_use]
    pub fn outbound(mut self, name: &'static str, kinds: &'static [&'static str], run: Outbound) -> Self {
        self.effects.push(Effect::outbound(name, kinds));
        self.outbound.push((name, run));
        self
    }
    /// What it does again and again.
    #[must_use]
    pub fn schedule(mut self, schedule: Schedule) -> Self {
        self.schedules.push(schedule);
        self
    }
    /// A kind of subject.
    #[must_use]
    pub fn kind(mut self, kind: Kind) -> Self {
        self.kinds.push(kind);
        self
    }
    /// Something on others' pages.
    #[must_use]
    pub fn panel(mut self, panel: Panel) -> Self {
        self.panels.push(panel);
        self
    }
    /// Its part around every page.
    #[must_use]
    pub fn shell(mut self, part: shell::Part) -> Self {
        self.shell.push(part);
        self
    }
    /// It knows who asks. Exactly one slice does.
    #[must_use]
    pub fn authenticate(mut self, find: Authenticate) -> Self {
        self.authenticate = Some(find);
        self
    }
    /// It renders the reactions of any subject, an element with the id `reactions-ID`. At most one slice does.
    #[must_use]
    pub fn reactions(mut self, render: Fragment) -> Self {
        self.reactions = Some(render);
        self
    }
    /// It renders the head of a space's pages, which all its tabs share. At most one slice does.
    #[must_use]
    pub fn space_head(mut self, render: SpaceHead) -> Self {
        self.space_head = Some(render);
        self
    }
    /// It keeps what people are writing. At most one slice does.
    #[must_use]
    pub fn drafts(mut self, keeper: Keeper) -> Self {
        self.drafts = Some(keeper);
        self
    }
    /// It counts who can read something. At most one slice does.
    #[must_use]
    pub fn readers(mut self, say: Readers) -> Self {
        self.readers = Some(say);
        self
    }
    /// It knows what is unread. At most one slice does.
    #[must_use]
    pub fn unread(mut self, count: Unread) -> Self {
        self.unread = Some(count);
        self
    }
    /// It makes something of mail.
    #[must_use]
    pub fn letters(mut self, taker: Taker) -> Self {
        self.takers.push(taker);
        self
    }
    /// It takes mail in, and knows where answers go. At most one slice does.
    #[must_use]
    pub fn answers(mut self, find: Answers) -> Self {
        self.answers = Some(find);
        self
    }
    /// It reads these measures of the method.
    #[must_use]
    pub fn gauges(mut self, gauges: impl IntoIterator<Item = Gauge>) -> Self {
        self.gauges.extend(gauges);
        self
    }
    /// It answers these questions of evidence rules.
    #[must_use]
    pub fn probes(mut self, probes: impl IntoIterator<Item = Probe>) -> Self {
        self.probes.extend(probes);
        self
    }
    /// These actions of the plan are done here.
    #[must_use]
    pub fn ways_in(mut self, ways: impl IntoIterator<Item = WayIn>) -> Self {
        self.ways_in.extend(ways);
        self
    }
    /// It tells what was measured of each sub-dimension. At most one slice does.
    #[must_use]
    pub fn measured(mut self, tell: Measured) -> Self {
        self.measured = Some(tell);
        self
    }
    /// Its tiles on the dashboard of the journey.
    #[must_use]
    pub fn tiles(mut self, load: tiles::Load) -> Self {
        self.tiles = Some(load);
        self
    }
    /// People find answers in subjects of this kind.
    #[must_use]
    pub fn knowledge(mut self, one: Knowledge) -> Self {
        self.knowledge.push(one);
        self
    }
    /// It shows beside a draft what others asked and wrote before. At most one slice does.
    #[must_use]
    pub fn similar(mut self, panel: similar::Panel) -> Self {
        self.similar = Some(panel);
        self
    }
    /// The description of its JSON addresses.
    #[must_use]
    pub fn api(mut self, description: utoipa::openapi::OpenApi) -> Self {
        self.api.push(description);
        self
    }
}

/// All slices together.
pub struct Slices {
    /// All migrations, rooms below first.
    pub migrations: Vec<Migration>,
    /// The tables whose rows a restore does not bring back.
    pub fleeting: Vec<&'static str>,
    /// The manifest: every route there is.
    pub routes: Vec<Route>,
    /// All effects.
    pub effects: Vec<Effect>,
    /// What runs the effects that leave the house.
    pub outbound: Vec<(&'static str, Outbound)>,
    /// What comes round.
    pub schedules: Vec<Schedule>,
    /// All kinds of subjects.
    pub kinds: Kinds,
    /// All panels.
    pub panels: Panels,
    pub(crate) shell: Vec<shell::Part>,
    pub(crate) authenticate: Option<Authenticate>,
    /// What renders the reactions of a subject.
    pub reactions: Option<Fragment>,
    pub(crate) space_head: Option<SpaceHead>,
    /// What people are writing.
    pub drafts: Drafts,
    /// Who can read something.
    pub readers: Option<Readers>,
    pub(crate) unread: Option<Unread>,
    /// What makes something of mail.
    pub takers: Vec<Taker>,
    /// Where answers to mail go.
    pub answers: Option<Answers>,
    /// What the house can see of itself.
    pub evidence: Evidence,
    /// The tiles of the dashboard.
    pub tiles: Tiles,
    /// What others asked and wrote before.
    pub similar: Similar,
    pub(crate) api: Vec<utoipa::openapi::OpenApi>,
    /// The slices' names.
    pub names: Vec<&'static str>,
}

impl Slices {
    /// Collects what the slices registered.
    ///
    /// # Panics
    /// If two slices claim the same route, kind or effect, or describe different JSON by the same name.
    #[must_use]
    pub fn new(slices: Vec<Slice>) -> Self {
        let mut all = Self {
            migrations: [jobs::MIGRATIONS, subjects::MIGRATIONS].concat(),
            fleeting: Vec::new(),
            routes: crate::health::routes(),
            effects: Vec::new(),
            outbound: Vec::new(),
            schedules: Vec::new(),
            kinds: Kinds::default(),
            panels: Panels::default(),
            shell: Vec::new(),
            authenticate: None,
            reactions: None,
            space_head: None,
            drafts: Drafts::default(),
            readers: None,
            unread: None,
            takers: Vec::new(),
            answers: None,
            evidence: Evidence::default(),
            tiles: Tiles::default(),
            similar: Similar::default(),
            api: Vec::new(),
            names: Vec::new(),
        };
        slices.into_iter().for_each(|slice| all.add(slice));
        assert!(
            crate::manifest::clash(&all.api).is_none(),
            "two slices describe different JSON by the name {:?}",
            crate::manifest::clash(&all.api)
        );
        all
    }

    /// What the database carries along: the effects, and beside them what the house can see of itself, for schedules.
    #[must_use]
    pub fn registry(&self) -> Registry {
        Registry::new(self.effects.clone()).keeping(Arc::new(self.evidence.clone()))
    }

    /// Another way to find out who asks, for tests that need no passwords.
    pub fn set_authenticate(&mut self, find: Authenticate) {
        self.authenticate = Some(find);
    }

    fn add(&mut self, slice: Slice) {
        self.names.push(slice.name);
        self.migrations.extend(slice.migrations);
        self.fleeting.extend(slice.fleeting);
        for route in slice.routes {
            let taken = |other: &Route| other.path == route.path && other.method == route.method;
            assert!(!self.routes.iter().any(taken), "two routes answer {} {}", route.method, route.path);
            self.routes.push(route);
        }
        self.effects.extend(slice.effects);
        self.outbound.extend(slice.outbound);
        self.schedules.extend(slice.schedules);
        slice.kinds.into_iter().for_each(|kind| self.kinds.add(kind));
        slice.panels.into_iter().for_each(|panel| self.panels.add(panel));
        self.shell.extend(slice.shell);
        self.api.extend(slice.api);
        slice.gauges.into_iter().for_each(|gauge| self.evidence.add_gauge(gauge));
        slice.probes.into_iter().for_each(|probe| self.evidence.add_probe(probe));
        slice.ways_in.into_iter().for_each(|way| self.evidence.add_way_in(way));
        slice.measured.into_iter().for_each(|tell| self.evidence.set_measured(tell));
        slice.tiles.into_iter().for_each(|load| self.tiles.add(load));
        slice.knowledge.into_iter().for_each(|one| self.similar.add(one));
        slice.similar.into_iter().for_each(|panel| self.similar.show_by(panel));
        if let Some(render) = slice.reactions {
            assert!(self.reactions.replace(render).is_none(), "two slices render reactions");
        }
        if let Some(render) = slice.space_head {
            assert!(self.space_head.replace(render).is_none(), "two slices render the head of a space");
        }
        if let Some(keeper) = slice.drafts {
            self.drafts.keep_by(keeper);
        }
        if let Some(say) = slice.readers {
            assert!(self.readers.replace(say).is_none(), "two slices count readers");
        }
        if let Some(count) = slice.unread {
            assert!(self.unread.replace(count).is_none(), "two slices know what is unread");
        }
        self.takers.extend(slice.takers);
        if let Some(find) = slice.answers {
            assert!(self.answers.replace(find).is_none(), "two slices take mail in");
        }
        if let Some(find) = slice.authenticate {
            assert!(self.authenticate.replace(find).is_none(), "two slices know who asks");
        }
    }
}
