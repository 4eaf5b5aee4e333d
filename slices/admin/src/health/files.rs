//! Can files be kept?

use super::Check;
use crate::t::Texts;
use config::FileStore;
use web::App;

pub(super) async fn check(app: &App, t: Texts) -> Check {
    let name = t.check_files();
    let place = match &app.config.files.url {
        FileStore::Folder(folder) => folder.display().to_string(),
        FileStore::Object(_) => t.files_object().to_owned(),
    };
    match app.files.check().await {
        Ok(()) => Check::ok(name, t.files_kept(place)),
        Err(error) => Check::bad(name, format!("{place}: {error}"), t.files_do()),
    }
}
