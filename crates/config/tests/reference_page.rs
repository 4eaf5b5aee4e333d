//! The committed reference page is the one the tables describe.

use std::path::Path;

#[test]
fn the_reference_page_describes_the_settings_of_this_version() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/reference/configuration.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::create_dir_all(page.parent().unwrap()).unwrap();
        std::fs::write(&page, config::reference()).unwrap();
    }
    let committed = std::fs::read_to_string(&page).unwrap_or_default();
    assert!(
        committed == config::reference(),
        "docs/reference/configuration.md is out of date; run: UPDATE_DOCS=1 cargo test -p config"
    );
}

#[test]
fn every_key_has_a_description_an_environment_name_and_what_it_takes() {
    for key in config::reference().split("\n### ").skip(1) {
        let title = key.lines().next().unwrap_or_default();
        assert!(key.lines().nth(2).is_some_and(|doc| doc.ends_with('.')), "{title}");
        assert!(key.contains("- Environment: `STOA_"), "{title}");
        assert!(key.contains("- Value: "), "{title}");
    }
}
