//! Does mail go out?

use super::Check;
use crate::t::Texts;
use std::time::Duration;
use web::App;

/// A mail server that takes longer is as good as silent.
const PATIENCE: Duration = Duration::from_secs(10);

pub(super) async fn check(app: &App, t: Texts) -> Check {
    let name = t.check_mail();
    match tokio::time::timeout(PATIENCE, app.mailer.check()).await {
        Ok(Ok(())) => sent(app, t, name),
        Ok(Err(error)) => Check::bad(name, error.to_string(), t.mail_do()),
        Err(_) => Check::bad(name, t.mail_silent(PATIENCE.as_secs()), t.mail_do()),
    }
}

fn sent(app: &App, t: Texts, name: &'static str) -> Check {
    match &app.config.mail.host {
        Some(host) => Check::ok(name, t.mail_server(host)),
        None if app.config.demo.enabled => Check::ok(name, t.mail_folder()),
        None => Check::warn(name, t.mail_folder(), t.mail_folder_do()),
    }
}
