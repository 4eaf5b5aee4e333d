//! What a configuration file and the environment make of the settings.

use std::path::PathBuf;

use config::{
    Config, ConfigError, DatabaseUrl, FileStore, LogFormat, PersonKind, SelfRegistration, Sources, Synchronous,
};

fn load(text: &str) -> Result<Config, ConfigError> {
    Config::load(Sources::default().with_file(text))
}

fn problems(sources: Sources) -> Vec<String> {
    let error = Config::load(sources).expect_err("the settings should be refused");
    error.problems.iter().map(ToString::to_string).collect()
}

fn problems_in(text: &str) -> Vec<String> {
    problems(Sources::default().with_file(text))
}

#[test]
fn nothing_needs_to_be_configured() {
    let config = Config::load(Sources::default()).unwrap();
    assert_eq!(config.server.address().to_string(), "127.0.0.1:8080");
    assert_eq!(config.server.base_url.origin(), "http://127.0.0.1:8080");
    assert!(!config.server.base_url.secure());
    assert_eq!(config.database.url, DatabaseUrl::Sqlite("./data/stoa.db".into()));
    assert_eq!(config.database.synchronous, Synchronous::Full);
    assert_eq!(config.files.url, FileStore::Folder("./data/files".into()));
    assert_eq!(config.mail.folder, PathBuf::from("./data/mail"));
    assert_eq!(config.mail.host, None);
    assert_eq!(config.sign_in.self_registration, SelfRegistration::Off);
    assert_eq!(config.limits.body_bytes, 1 << 20);
    assert!(config.oidc.is_empty() && !config.demo.enabled);
}

#[test]
fn a_full_file_sets_what_it_says() {
    let config = load(
        r#"
        [server]
        port = 9000
        base_url = "https://Stoa.Example.com/"
        trusted_proxies = ["10.0.0.0/8", "::1"]
        metrics_listen = "127.0.0.1:9100"

        [sign_in]
        self_registration = "domains"
        domains = ["Example.com", "bücher.example"]

        [log]
        format = "json"

        [[oidc]]
        id = "corp"
        name = "Corporate sign-in"
        issuer = "https://login.example.com/realm"
        client_id = "stoa"
        client_secret = "hush"

        [[oidc]]
        id = "customers"
        name = "Customer sign-in"
        issuer = "https://id.example.com"
        client_id = "stoa"
        client_secret = "hush too"
        kind = "customer"
        allow_sign_up = false
        "#,
    )
    .unwrap();
    assert!(config.server.base_url.secure());
    assert_eq!(config.server.base_url.join("/spaces/7"), "https://stoa.example.com/spaces/7");
    assert_eq!(config.server.trusted_proxies.len(), 2);
    let domains: Vec<_> = config.sign_in.domains.iter().map(|name| name.as_str()).collect();
    assert_eq!(domains, ["example.com", "xn--bcher-kva.example"]);
    assert_eq!(config.log.format, LogFormat::Json);
    assert_eq!(config.oidc[0].client_secret.expose(), "hush");
    assert_eq!(config.oidc[0].kind, PersonKind::Employee);
    assert!(config.oidc[0].allow_sign_up && !config.oidc[1].allow_sign_up);
    assert_eq!(config.oidc[1].kind, PersonKind::Customer);
}

#[test]
fn the_environment_beats_the_file_and_a_long_name_beats_a_short_one() {
    let sources = Sources::default().with_file("[server]\nport = 1\n[data]\ndir = \"a\"");
    let config = Config::load(sources.clone().with_env("PORT", "2").with_env("DATA", "/b")).unwrap();
    assert_eq!(config.server.port, 2);
    assert_eq!(config.mail.folder, PathBuf::from("/b/mail"));
    let long = sources.with_env("PORT", "2").with_env("STOA_SERVER__PORT", "3");
    assert_eq!(Config::load(long).unwrap().server.base_url.origin(), "http://127.0.0.1:3");
}

#[test]
fn an_empty_value_means_the_default() {
    let sources = Sources::default()
        .with_file("[database]\nurl = \"\"")
        .with_env("DATABASE_URL", "")
        .with_env("STOA_SERVER__PORT", " ");
    let config = Config::load(sources).unwrap();
    assert_eq!(config.database.url, DatabaseUrl::Sqlite("./data/stoa.db".into()));
    assert_eq!(config.server.port, 8080);
}

#[test]
fn lists_and_repeated_sections_can_come_from_the_environment() {
    let config = Config::load(
        Sources::default()
            .with_env("STOA_SERVER__TRUSTED_PROXIES", "10.0.0.1, 192.168.0.0/16")
            .with_env("STOA_OIDC__0__ID", "corp")
            .with_env("STOA_OIDC__0__NAME", "Corporate sign-in")
            .with_env("STOA_OIDC__0__ISSUER", "http://127.0.0.1:5556")
            .with_env("STOA_OIDC__0__CLIENT_ID", "stoa")
            .with_env("STOA_OIDC__0__CLIENT_SECRET", "hush"),
    )
    .unwrap();
    assert_eq!(config.server.trusted_proxies[0].to_string(), "10.0.0.1/32");
    assert_eq!(config.oidc[0].id.as_str(), "corp");
}

#[test]
fn an_unknown_key_is_named_with_its_line_and_the_nearest_key() {
    assert_eq!(
        problems_in("[server]\nport = 80\nlisten_adress = \"::\"\n"),
        ["stoa.toml:3: unknown key `listen_adress` in [server]; the nearest is `listen`"]
    );
    assert_eq!(
        problems_in("[server]\ndir = \"x\""),
        ["stoa.toml:2: unknown key `dir` in [server]; it belongs below [data]"]
    );
    assert_eq!(problems_in("[sever]\nport = 1"), ["stoa.toml:1: unknown section `sever`; the nearest is `server`"]);
    assert_eq!(problems_in("port = 1"), ["stoa.toml:1: `port` stands outside its section; it belongs below [server]"]);
    assert_eq!(
        problems(Sources::default().with_env("STOA_SERVER__PROT", "1")),
        ["environment STOA_SERVER__PROT: unknown key `prot` in [server]; the nearest is `port`"]
    );
    assert_eq!(
        problems(Sources::default().with_env("STOA_SERVER_PORT", "1")),
        ["environment STOA_SERVER_PORT: is not a setting; they are named STOA_SECTION__KEY"]
    );
}

#[test]
fn a_section_in_the_wrong_form_is_shown_in_the_right_one() {
    let line = |text| problems_in(text).remove(0);
    assert!(line("[[server]]\nport = 1").contains("write [server]"));
    assert!(line("[oidc]\nid = \"x\"").contains("write [[oidc]]"));
    assert!(line("server = 1").contains("write [server]"));
}

#[test]
fn all_problems_are_listed_at_once_in_the_order_of_the_file() {
    let error = Config::load(
        Sources::default()
            .with_file("[log]\nlevel = \"loud\"\n[server]\nport = 70000\nbase_url = \"ftp://x\"\nx = 1")
            .with_env("STOA_LIMITS__BODY_BYTES", "many")
            .with_env("STOA_OIDC__0__ID", "corp"),
    )
    .unwrap_err();
    let text = error.to_string();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "the configuration has 9 problems:");
    assert_eq!(lines[1], "  stoa.toml:2: `level`: \"loud\" is not one of error, warn, info, debug, trace");
    assert_eq!(lines[2], "  stoa.toml:4: `port`: \"70000\" is not a whole number from 1 to 65535");
    assert!(lines[3].starts_with("  stoa.toml:5: `base_url`"));
    assert!(lines[4].starts_with("  stoa.toml:6: unknown key `x`"));
    assert!(lines[5].starts_with("  environment STOA_LIMITS__BODY_BYTES"));
    assert!(lines[6].starts_with("  oidc[0].name: is missing"));
}

#[test]
fn a_mistake_in_the_form_of_the_file_is_told_with_its_line() {
    let found = problems_in("[server]\nport = \nlisten = \"::1\"");
    assert!(found[0].starts_with("stoa.toml:2: "), "{found:?}");
}

#[test]
fn a_base_url_has_no_path_and_no_name_in_it() {
    for wrong in ["https://a.example/x", "https://a.example?q", "https://me@a.example", "a.example"] {
        let text = format!("[server]\nbase_url = \"{wrong}\"");
        assert!(problems_in(&text)[0].contains("without a path"), "{wrong}");
    }
}

#[test]
fn settings_that_do_not_go_together_are_refused() {
    let one = |text: &str| {
        let found = problems_in(text);
        assert_eq!(found.len(), 1, "{found:?}");
        found[0].clone()
    };
    assert!(one("[sign_in]\nself_registration = \"domains\"").contains("lists none"));
    assert!(one("[sign_in]\nsession_idle_days = 100").contains("session_absolute_days"));
    assert!(one("[mail]\nusername = \"x\"").contains("go together"));
    assert!(one("[mail]\nhost = \"smtp.example.com\"").starts_with("mail.from"));
    assert!(one("[intake]\nlisten = \"127.0.0.1:2400\"").starts_with("intake.listen"));
    let imap = |rest: &str| one(&format!("[intake]\ndomain = \"a.example\"\nimap_host = \"imap.example\"\n{rest}"));
    assert!(imap("imap_username = \"x\"").contains("imap_password"));
    assert!(imap("imap_username = \"x\"\nimap_password = \"y\"\nimap_tls = false").contains("in clear"));
    assert!(one("[demo]\nenabled = true\n[server]\nlisten = \"0.0.0.0\"").starts_with("demo.enabled"));
    let clear = "[mail]\nhost = \"smtp.example.com\"\nfrom = \"a@example.com\"\nsecurity = \"none\"\nusername = \"x\"\npassword = \"y\"";
    assert!(one(clear).contains("in clear"));
}
