//! Can others on this machine read the secret key?

use super::Check;
use crate::t::Texts;
use std::path::Path;
use web::App;

pub(super) fn check(app: &App, t: Texts) -> Check {
    let name = t.check_secret();
    if app.config.secrets.key.is_some() {
        return Check::ok(name, t.secret_set());
    }
    let file = app.config.data.dir.join("secret.key");
    match open_to_others(&file) {
        Ok(false) => Check::ok(name, t.secret_kept(file.display())),
        Ok(true) => Check::bad(name, t.secret_open(file.display()), t.secret_open_do(file.display())),
        Err(error) => Check::warn(name, format!("{}: {error}", file.display()), t.secret_missing_do()),
    }
}

#[cfg(unix)]
fn open_to_others(file: &Path) -> std::io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;
    Ok(std::fs::metadata(file)?.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn open_to_others(file: &Path) -> std::io::Result<bool> {
    std::fs::metadata(file).map(|_| false)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn a_key_that_others_may_read_is_found() {
        let file = std::env::temp_dir().join(format!("stoa-key-{}", std::process::id()));
        std::fs::write(&file, "key").unwrap();
        let mut seen = Vec::new();
        for mode in [0o600, 0o640, 0o604] {
            std::fs::set_permissions(&file, std::fs::Permissions::from_mode(mode)).unwrap();
            seen.push(open_to_others(&file).unwrap());
        }
        std::fs::remove_file(&file).unwrap();
        assert_eq!(seen, [false, true, true]);
    }
}
