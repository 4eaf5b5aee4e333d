//! A list of people from a file: who is new, who changed, who left.
//!
//! The file is CSV in UTF-8 with a line of column names (see [`Column`]); commas, semicolons or tabs between the fields. A
//! column that is not there leaves what it is about as it is; an empty field of one that is there clears it. People are
//! matched by `external_id` alone, never by name or address, so that nobody takes over another's account; but whom a Slack
//! export brought has no such key yet, and gets it from the line with their address. Of those whom a list brought, whoever is
//! missing from the file is listed, and stays, unless the importer says that missing means left.
//!
//! Every line is judged for itself: one that can't be taken is reported and the others go on. Applying the same file twice
//! changes nothing the second time.

mod columns;
mod entry;
mod judge;
mod pages;
mod report;
mod run;
mod sheet;
mod store;

pub use columns::Column;
pub use report::{LineError, LineReport, Outcome, Report, Totals};
pub use run::{Absent, ImportError, Mode, Options, run_import};
pub use sheet::SheetError;

use kernel::Right;
use web::{Pace, Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    let keepers = Who::Right(Right::Identity);
    vec![
        Route::get("/admin/people/import", keepers, Pace::Read, pages::new),
        Route::post("/admin/people/import", keepers, Pace::Upload, pages::create),
        Route::get("/admin/people/import/{import}", keepers, Pace::Read, pages::show),
        // As long as an upload: a long list takes its time.
        Route::post("/admin/people/import/{import}/application", keepers, Pace::Upload, pages::apply),
    ]
}
