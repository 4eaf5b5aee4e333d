//! Charts of the journey, drawn on the server.
//!
//! A chart is plain data with labels that its caller has translated; `draw()` makes a [`Drawing`] of it, which is written
//! in two ways from the same geometry: [`Drawing::inline`] for pages, where the stylesheet colours it, and
//! [`Drawing::standalone`] or [`Drawing::poster`] for files, [`png`] and papers, where it brings its colours along.
//!
//! Shape comes before colour: a filled dot is said, a diamond measured, a hollow dot earlier, a cross or whisker
//! uncertainty, a dashed line a threshold. Values that are missing or not finite are left out, in words where there is
//! room, and never reach the output. All charts of scores run from [`LEAST`] to [`MOST`].

mod bars;
mod drawing;
mod dumbbell;
mod four_kinds;
mod gaps;
mod kinds;
mod legend;
mod numbers;
mod placing;
mod png;
mod profile;
mod rows;
mod scale;
mod spark;
mod strip;
mod words;
mod write;

pub use bars::Bars;
pub use drawing::Drawing;
pub use dumbbell::{Dumbbell, DumbbellColumns, DumbbellLegend, DumbbellRow};
pub use four_kinds::{FourKinds, MapLegend, Place};
pub use gaps::{GapRow, Gaps, GapsLegend, Group};
pub use kinds::{Kind, KindNames};
pub use numbers::Decimal;
pub use png::{PngError, png};
pub use profile::{Profile, ProfileColumns, ProfileLegend, ProfileRow};
pub use rows::Block;
pub use scale::{LEAST, MOST};
pub use spark::Spark;
pub use strip::{Strip, strip_scale};
