//! Can others on this machine read the secret key?

use super::Check;
use crate::t::Texts;
use config::Config;
use std::io::ErrorKind;
use std::path::Path;

/// `second_steps` is how many people's second steps need the key: where it is missing, a new one does not do.
pub(super) fn check(config: &Config, t: Texts, second_steps: i64) -> Check {
    let name = t.check_secret();
    if config.secrets.key.is_some() {
        return Check::ok(name, t.secret_set());
    }
    let file = config.data.dir.join("secret.key");
    match open_to_others(&file) {
        Err(error) if error.kind() == ErrorKind::NotFound && second_steps > 0 => {
            Check::bad(name, t.secret_lost(file.display(), second_steps), t.secret_lost_do(file.display()))
        }
        Ok(false) => Check::ok(name, t.secret_kept(file.display())),
        Ok(true) => Check::bad(name, t.secret_open(file.display()), t.secret_open_do(file.display())),
        Err(error) => Check::warn(name, format!("{}: {error}", file.display()), t.secret_missing_do()),
    }
}

#[cfg(unix)]
pub(super) fn open_to_others(file: &Path) -> std::io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;
    Ok(std::fs::metadata(file)?.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
pub(super) fn open_to_others(file: &Path) -> std::io::Result<bool> {
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
