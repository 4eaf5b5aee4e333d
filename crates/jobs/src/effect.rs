//! What follows a fact.

use crate::Recorded;
use db::Cx;
use futures::future::BoxFuture;
use std::any::Any;
use std::collections::HashMap;
use std::sync::Arc;

/// Why an effect did not happen.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// It may work later.
    #[error("{0}")]
    Later(String),
    /// It will never work: an administrator has to look.
    #[error("{0}")]
    Never(String),
    /// The database said no.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// What an effect gives back.
pub type Outcome = Result<(), Failure>;

/// How an effect runs inside a transaction.
pub type Run = for<'c> fn(&'c mut Cx, &'c Recorded) -> BoxFuture<'c, Outcome>;

/// An effect and the facts that it follows.
#[derive(Clone, Copy)]
pub struct Effect {
    /// `slice.what_it_does`, stored in the queue, so it never changes its meaning.
    pub name: &'static str,
    /// The kinds of facts that it follows; `"*"` for all.
    pub kinds: &'static [&'static str],
    pub(crate) way: Way,
}

#[derive(Clone, Copy)]
pub(crate) enum Way {
    Inline(Run),
    Queued(Run),
    Outbound,
}

impl Effect {
    /// Happens in the fact's own transaction: cheap, and never allowed to fail for reasons of its own.
    #[must_use]
    pub const fn inline(name: &'static str, kinds: &'static [&'static str], run: Run) -> Self {
        Self { name, kinds, way: Way::Inline(run) }
    }
    /// Happens soon after, in a transaction of its own.
    #[must_use]
    pub const fn queued(name: &'static str, kinds: &'static [&'static str], run: Run) -> Self {
        Self { name, kinds, way: Way::Queued(run) }
    }
    /// Leaves the house: the worker is given what runs it when it starts.
    #[must_use]
    pub const fn outbound(name: &'static str, kinds: &'static [&'static str]) -> Self {
        Self { name, kinds, way: Way::Outbound }
    }
}

/// All effects by the kind of fact that they follow. The database carries it, see [`db::Db::carry`].
#[derive(Default)]
pub struct Registry {
    by_kind: HashMap<&'static str, Vec<Effect>>,
    all: Vec<Effect>,
    beside: Option<Arc<dyn Any + Send + Sync>>,
}

impl Registry {
    /// From everything that the slices registered.
    ///
    /// # Panics
    /// If two effects have one name: the queue could not tell them apart.
    #[must_use]
    pub fn new(effects: impl IntoIterator<Item = Effect>) -> Self {
        let mut registry = Self::default();
        for effect in effects {
            assert!(registry.named(effect.name).is_none(), "two effects are called {}", effect.name);
            registry.all.push(effect);
            for kind in effect.kinds {
                registry.by_kind.entry(kind).or_default().push(effect);
            }
        }
        registry
    }

    /// Keeps this beside the effects, for effects and schedules that need what the composition root knows: they hold a unit of
    /// work alone.
    #[must_use]
    pub fn keeping(mut self, beside: Arc<dyn Any + Send + Sync>) -> Self {
        self.beside = Some(beside);
        self
    }

    /// What is kept beside the effects, if it is of this type.
    #[must_use]
    pub fn beside<T: Any + Send + Sync>(&self) -> Option<Arc<T>> {
        Arc::clone(self.beside.as_ref()?).downcast().ok()
    }

    /// Those that follow this kind of fact, in the order in which they were registered.
    pub(crate) fn following(&self, kind: &str) -> impl Iterator<Item = Effect> {
        let of_kind = self.by_kind.get(kind).into_iter().flatten();
        of_kind.chain(self.by_kind.get("*").into_iter().flatten()).copied()
    }

    /// The names of those that leave the house.
    pub(crate) fn outbound(&self) -> Vec<&'static str> {
        self.all.iter().filter(|effect| matches!(effect.way, Way::Outbound)).map(|effect| effect.name).collect()
    }

    pub(crate) fn named(&self, name: &str) -> Option<Effect> {
        self.all.iter().copied().find(|effect| effect.name == name)
    }
}
