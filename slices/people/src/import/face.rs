//! Faces for people who do not exist.

use crate::photo::{draw, hang};
use db::Cx;
use files::face::Looks;
use kernel::{PersonId, Viewer};
use web::{App, Problem};

/// Draws a face and hangs it on a person's page.
///
/// # Errors
/// If the file store fails, or the database refuses.
pub async fn face(app: &App, person: PersonId, seed: u64, looks: Looks) -> Result<(), Problem> {
    let drawn =
        draw(&app.files, &**app.db.entropy(), seed, looks).await.map_err(|error| Problem::Bug(error.to_string()))?;
    app.write(&Viewer::System, async move |cx: &mut Cx| -> Result<(), Problem> {
        Ok(hang(cx, person, &drawn).await.map(drop)?)
    })
    .await
}
