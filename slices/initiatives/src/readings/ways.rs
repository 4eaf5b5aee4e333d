//! Where actions of the plan are done that are initiatives, experiments or stories.

use crate::t;
use evidence::WayIn;
use futures::future::FutureExt;

macro_rules! way {
    ($action:literal, $label:ident, $path:literal) => {
        WayIn {
            action: $action,
            label: |lang| t::Texts::new(lang).$label().to_owned(),
            path: |_| async { Ok($path.to_owned()) }.boxed(),
        }
    };
}

/// All of them.
pub(crate) fn all() -> [WayIn; 12] {
    [
        way!("C-02", way_mandate, "/journey/mandates"),
        way!("C-03", way_roadmap, "/journey/initiatives"),
        way!("C-04", way_experiment, "/journey/experiments/new?capability=C7.1"),
        way!("L-01", way_experiment, "/journey/experiments/new?side=inside&function=it"),
        way!("L-03", way_pilot, "/journey/experiments/new?function=sales"),
        way!("N-01", way_experiment, "/journey/experiments/new?side=outside"),
        way!("N-04", way_initiative, "/journey/initiatives/new?side=outside&capability=C5.1"),
        way!("N-05", way_initiative, "/journey/initiatives/new?side=outside&capability=C3.1"),
        way!("P-03", way_roadmap, "/journey/initiatives"),
        way!("P-07s", way_roadmap, "/journey/initiatives"),
        way!("X-02", way_support, "/journey/initiatives?side=outside"),
        way!("F-09", way_story, "/journey/stories/new"),
    ]
}
