//! `demo/people.toml`

use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PeopleFile {
    pub(super) person: Vec<DemoPerson>,
    pub(super) sign_in: Vec<DemoSignIn>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DemoSignIn {
    pub(super) key: String,
    pub(super) role: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DemoPerson {
    pub(super) key: String,
    pub(super) name: String,
    pub(super) kind: kernel::PersonKind,
    pub(super) email: String,
    #[serde(default)]
    pub(super) title: String,
    #[serde(default)]
    pub(super) unit: String,
    #[serde(default)]
    pub(super) function: String,
    pub(super) manager: Option<String>,
    #[serde(default)]
    pub(super) location: String,
    #[serde(default = "utc")]
    pub(super) time_zone: String,
    #[serde(default)]
    pub(super) languages: Vec<String>,
    #[serde(default)]
    pub(super) pronouns: String,
    #[serde(default)]
    pub(super) skills: Vec<String>,
    #[serde(default)]
    pub(super) ask_me_about: String,
    #[serde(default)]
    pub(super) leader: bool,
    #[serde(default)]
    pub(super) it: bool,
    pub(super) company: Option<String>,
    pub(super) face: u64,
    #[serde(default)]
    pub(super) rights: Vec<kernel::Right>,
    #[serde(default)]
    pub(super) away: String,
    #[serde(default)]
    pub(super) left: bool,
    pub(super) lang: Option<String>,
}

fn utc() -> String {
    "UTC".to_owned()
}
