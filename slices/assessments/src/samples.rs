//! Every template of this slice, rendered from a sample in each language.

use crate::{results, rounds};
use playhouse::renders_well;

#[test]
fn rounds_render_well() {
    renders_well::<rounds::Index>();
    renders_well::<rounds::Show>();
    renders_well::<rounds::Edit>();
}

#[test]
fn results_render_well() {
    renders_well::<results::Picture>();
    renders_well::<results::Empty>();
}
