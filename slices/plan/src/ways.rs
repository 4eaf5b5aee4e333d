//! Where the actions are done that need no capability of their own: rounds of assessment, the plan, and spaces.

use crate::t::Texts;
use evidence::WayIn;
use futures::future::FutureExt;

/// Leads to an address that does not depend on what is there.
macro_rules! way {
    ($action:literal, $label:ident, $path:expr) => {
        WayIn {
            action: $action,
            label: |lang| Texts::new(lang).$label().to_owned(),
            path: |_| async { Ok($path.to_owned()) }.boxed(),
        }
    };
}

/// All of them. Other slices bring theirs: the council its own, measures the agreement.
pub(crate) const ALL: [WayIn; 4] = [
    way!("F-01", way_round, "/journey/rounds/new"),
    way!("G-01s", way_round, "/journey/rounds/new"),
    WayIn {
        action: "L-02",
        label: |lang| Texts::new(lang).way_ask_it().to_owned(),
        path: |_| async { Ok("/spaces/new?name=Ask%20IT&category=help&reach=internal".to_owned()) }.boxed(),
    },
    way!("F-08", way_announce, "/write"),
];
