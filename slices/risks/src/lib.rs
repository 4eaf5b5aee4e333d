//! What could go wrong, and which accounts and tools there are: two registers.
//!
//! A risk and an account are subjects in a space that belongs to the inside. Their readers are the readers of that space who work
//! here: guests and customers never see them, whatever spaces they belong to. So conversation, search, history and notices come with
//! being subjects, and end where the registers do.
//!
//! A risk has a level before and after its mitigation, an owner who must accept it, a day on which somebody looks again, and may be
//! watched by a number with a limit. When that number passes its limit the risk is open again, whoever closed it. What became of a
//! risk is only ever added to. Of an account it is known who owns it, who stands in, and when somebody last looked at who can get in;
//! never what would open it.

texts::include!();

mod accounts;
mod effects;
pub mod facts;
mod homes;
pub mod import;
mod indicators;
mod kinds;
mod policy;
mod readings;
mod risks;
mod tabs;
mod tiles;
mod wording;

pub use accounts::{Holds, Sort, Stage};
pub use risks::{Mitigation, RiskKind, Treatment, Verdict};

use utoipa::OpenApi;
use web::Slice;

/// The kind of a risk.
pub const RISK: &str = "risks.risk";
/// The kind of an account or a tool.
pub const ACCOUNT: &str = "risks.account";

/// What this slice brings.
#[must_use]
pub fn slice() -> Slice {
    let slice = Slice::new("risks")
        .migrations([db::migration!("risks", "0001_risk"), db::migration!("risks", "0002_account")])
        .routes(risks::routes())
        .routes(accounts::routes())
        .effect(effects::MEASURED)
        .schedule(effects::NIGHT)
        .panel(tabs::TAB)
        .panel(risks::THREATENED)
        .gauges([readings::UNDER_CONTROL])
        .probes(readings::probes())
        .ways_in(readings::ways_in())
        .tiles(tiles::load)
        .api(risks::Api::openapi())
        .api(risks::ReviewApi::openapi())
        .api(accounts::Api::openapi());
    kinds::ALL.into_iter().fold(slice, Slice::kind)
}
