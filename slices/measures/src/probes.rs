//! What evidence rules may ask of measures, and where action G-05s is done.

use crate::agreements;
use crate::day::Day;
use crate::facts::{AgreementConfirmed, AgreementEnded, RolledUp, ValuesErased};
use crate::t;
use crate::values::{Part, store};
use db::Cx;
use evidence::{Arguments, Probe, Reading, WayIn};
use futures::future::{BoxFuture, FutureExt};
use kernel::Fact;

/// So many days back a value is looked for: parts of the house are read once a week.
const BACK: i64 = 14;

/// The value of a measure. `id` is the measure's; `scope` is `house` (as without it), `it`, `unit:NAME`, or `space:` and the id of
/// a space or its place in addresses. Whether the measure counts towards its sub-dimension does not matter here.
pub(crate) const VALUE: Probe = Probe {
    name: "measures.value",
    understands: &["id", "scope"],
    about: |lang| t::Texts::new(lang).probe_value().to_owned(),
    follows: &[RolledUp::KIND, AgreementConfirmed::KIND, AgreementEnded::KIND, ValuesErased::KIND],
    read: value,
};

/// 1 while a confirmed agreement holds. What is measured never goes beyond it.
pub(crate) const AGREEMENT: Probe = Probe {
    name: "measures.agreement",
    understands: &[],
    about: |lang| t::Texts::new(lang).probe_agreement().to_owned(),
    follows: &[AgreementConfirmed::KIND, AgreementEnded::KIND],
    read: agreement,
};

/// Leads into G-05s: to the agreement, or to recording the first one.
pub(crate) const AGREE: WayIn =
    WayIn { action: "G-05s", label: |lang| t::Texts::new(lang).way_in().to_owned(), path: way };

fn value<'c>(cx: &'c mut Cx, asked: &'c Arguments) -> BoxFuture<'c, db::Result<Reading>> {
    async move {
        let (Some(id), Some(part)) = (asked.get("id"), part(cx, asked.get("scope")).await?) else {
            return Ok(Reading::default());
        };
        let allowed = agreements::store::in_force(cx).await?.is_some_and(|agreement| agreement.allows(id));
        let last = Day::of(asked.now).plus(-1);
        if !allowed {
            return Ok(Reading::default());
        }
        let found = store::newest(cx, id, &part, last.plus(-BACK), last).await?;
        Ok(Reading { value: found.and_then(|value| value.value), of: None })
    }
    .boxed()
}

async fn part(cx: &mut Cx, scope: Option<&str>) -> db::Result<Option<Part>> {
    Ok(match scope.unwrap_or("house").split_once(':') {
        None => match scope {
            None | Some("house") => Some(Part::House),
            Some("it") => Some(Part::It),
            Some(_) => None,
        },
        Some(("unit", unit)) => Some(Part::Unit(unit.to_owned())),
        Some(("space", space)) => match space.parse() {
            Ok(id) => Some(Part::Space(id)),
            Err(_) => store::space_of_slug(cx, space).await?.map(Part::Space),
        },
        Some(_) => None,
    })
}

fn agreement<'c>(cx: &'c mut Cx, _: &'c Arguments) -> BoxFuture<'c, db::Result<Reading>> {
    async move {
        let holds = agreements::store::in_force(cx).await?.is_some();
        Ok(Reading::count(i64::from(holds)))
    }
    .boxed()
}

fn way(cx: &mut Cx) -> BoxFuture<'_, db::Result<String>> {
    async move {
        let there = !agreements::store::all(cx).await?.is_empty();
        let path = if there { "/journey/measures/agreements" } else { "/journey/measures/agreements/new" };
        Ok(path.to_owned())
    }
    .boxed()
}
