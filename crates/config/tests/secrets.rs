//! Secrets: read from files, never shown, and the key that is made where none is set.

use std::fs;

use config::{Config, DatabaseUrl, SecretKey, Sources};

fn with_data(dir: &tempfile::TempDir) -> Config {
    let path = dir.path().to_str().expect("temporary folders have plain names");
    Config::load(Sources::default().with_env("DATA", path)).expect("a data folder is no problem")
}

#[test]
fn a_secret_can_stand_in_a_file_of_its_own() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("database");
    fs::write(&path, "postgres://stoa:hush@db/stoa\n").unwrap();
    let sources = Sources::default().with_env("STOA_DATABASE__URL_FILE", path.to_str().unwrap());
    match Config::load(sources).unwrap().database.url {
        DatabaseUrl::Postgres(url) => assert_eq!(url.expose(), "postgres://stoa:hush@db/stoa"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_secret_given_twice_or_in_a_missing_file_is_an_error() {
    let twice = Sources::default().with_file("[mail]\nusername = \"x\"\npassword = \"a\"\npassword_file = \"b\"");
    let error = Config::load(twice).unwrap_err().to_string();
    assert!(error.contains("stoa.toml:4: `password` and `password_file` are both set"), "{error}");
    let missing = Sources::default().with_file("[secrets]\nkey_file = \"/nowhere/key\"");
    let error = Config::load(missing).unwrap_err().to_string();
    assert!(error.contains("stoa.toml:2: the file /nowhere/key can't be read"), "{error}");
}

#[test]
fn secrets_are_never_shown() {
    let key = "ab".repeat(32);
    let text = format!(
        "[database]\nurl = \"postgres://stoa:hush@db/stoa\"\n[mail]\nusername = \"x\"\npassword = \"hush\"\n[secrets]\nkey = \"{key}\""
    );
    let config = Config::load(Sources::default().with_file(&text)).unwrap();
    let shown = format!("{config:?}");
    assert!(!shown.contains("hush") && !shown.contains("abab") && shown.contains('…'), "{shown}");
    let wrong = Sources::default().with_file("[secrets]\nkey = \"hush\"");
    assert!(!Config::load(wrong).unwrap_err().to_string().contains("hush"));
}

#[test]
fn a_key_can_be_written_in_hexadecimal_or_base64() {
    let bytes = [7; 32];
    let written = ["07".repeat(32), "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=".to_owned()];
    for text in written {
        let sources = Sources::default().with_env("STOA_SECRETS__KEY", &text);
        let config = Config::load(sources).unwrap();
        let key = config.load_or_create_key(|_| panic!("a configured key needs no new one"));
        assert_eq!(key.unwrap(), SecretKey::new(bytes));
    }
}

#[test]
fn a_key_is_made_once_and_readable_to_its_owner_only() {
    let dir = tempfile::tempdir().unwrap();
    let config = with_data(&dir);
    let made = config.load_or_create_key(|bytes| bytes.fill(9)).unwrap();
    assert_eq!(made, SecretKey::new([9; 32]));
    let again = config.load_or_create_key(|_| panic!("it exists")).unwrap();
    assert_eq!(again, made);
    let names: Vec<_> = fs::read_dir(dir.path()).unwrap().map(|f| f.unwrap().file_name()).collect();
    assert_eq!(names, ["secret.key"], "no draft is left behind");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(dir.path().join("secret.key")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn a_damaged_key_file_is_not_replaced() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("secret.key"), "cut of").unwrap();
    let error = with_data(&dir).load_or_create_key(|_| panic!("it exists")).unwrap_err();
    assert!(error.to_string().contains("restore it from a backup"));
}
