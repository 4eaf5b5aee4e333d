//! The register of accounts as a file.

use super::index::{Asked, MOST};
use super::store::{self, Account};
use axum::extract::{Query, State};
use db::Cx;
use web::csv;
use web::faces::Faces;
use web::{App, Problem, Visit, moment};

const COLUMNS: [&str; 14] = [
    "id",
    "name",
    "sort",
    "platform",
    "handle",
    "owner",
    "owner_gone",
    "backup_owner",
    "backup_gone",
    "holds",
    "stage",
    "replaced_by",
    "access_reviewed_at",
    "under_control",
];

/// What the list shows under the same address.
pub(super) async fn all(State(app): State<App>, visit: Visit, Query(asked): Query<Asked>) -> web::Result {
    let (now, which) = (visit.now, asked.which());
    let work = async move |cx: &mut Cx| -> Result<(Vec<Account>, Faces), Problem> {
        let mut accounts = store::all(cx, MOST).await?;
        accounts.retain(|one| which.takes(one, now));
        let faces = Faces::load(cx, store::people(&accounts)).await?;
        Ok((accounts, faces))
    };
    let (accounts, faces) = app.read(&visit, work).await?;
    let name = |id: Option<kernel::PersonId>| id.map(|id| faces.name(id)).unwrap_or_default();
    let row = |one: &Account| {
        vec![
            one.id.to_string(),
            one.title.clone(),
            one.sort().name().to_owned(),
            one.platform.clone(),
            one.handle.clone(),
            name(one.owner),
            one.owner_gone.to_string(),
            name(one.backup),
            one.backup_gone.to_string(),
            one.holds().name().to_owned(),
            one.stage().name().to_owned(),
            one.replaced_by.clone(),
            one.reviewed_at().map(moment).unwrap_or_default(),
            (one.is_alive() && one.lacks(now).is_empty()).to_string(),
        ]
    };
    let mut rows = vec![COLUMNS.map(str::to_owned).to_vec()];
    rows.extend(accounts.iter().map(row));
    csv::file("accounts", &rows)
}
