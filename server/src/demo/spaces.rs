//! `demo/spaces.toml`

use kernel::Reach;
use serde::Deserialize;
use subjects::{Join, Policy};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SpacesFile {
    pub(super) space: Vec<DemoSpace>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DemoSpace {
    pub(super) key: String,
    pub(super) name: String,
    pub(super) slug: String,
    pub(super) purpose: String,
    pub(super) category: String,
    pub(super) find: Reach,
    pub(super) read: Reach,
    pub(super) join: Join,
    pub(super) posting: Policy,
    pub(super) replies: Policy,
    pub(super) owners: Vec<String>,
    #[serde(default)]
    pub(super) experts: Vec<String>,
    #[serde(default)]
    pub(super) moderators: Vec<String>,
    #[serde(default)]
    pub(super) agents: Vec<String>,
    #[serde(default)]
    pub(super) members: Vec<String>,
    #[serde(default)]
    pub(super) members_from: Vec<String>,
    #[serde(default)]
    pub(super) links: Vec<DemoLink>,
    pub(super) tile: Option<String>,
    #[serde(default)]
    pub(super) archived: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DemoLink {
    pub(super) title: String,
    pub(super) url: String,
    #[serde(default)]
    pub(super) note: String,
}
