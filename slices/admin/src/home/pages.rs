//! The index of the administration.

use crate::policy::{Act, Office, may};
use crate::t;
use askama::Template;
use axum::extract::State;
use kernel::Right;
use kernel::grant::grant;
use web::{App, Layout, Page, Visit};

#[derive(Template)]
#[template(path = "home/index.html")]
pub(crate) struct Index {
    pub t: t::Texts,
    pub sections: Vec<Section>,
    pub rights: String,
}

/// A part of the administration.
pub(crate) struct Section {
    pub href: &'static str,
    pub icon: &'static str,
    pub label: &'static str,
    pub detail: &'static str,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.admin().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

pub(super) async fn index(State(app): State<App>, visit: Visit) -> web::Result {
    grant(&visit.viewer, Office, &Act::Enter)?;
    let t = t::Texts::new(visit.lang);
    let held: Vec<&str> =
        Right::ALL.iter().filter(|right| visit.viewer.has(**right)).map(|right| word(t, *right)).collect();
    let page = Index { t, sections: sections(t, &visit), rights: held.join(" · ") };
    app.render(visit, page).await
}

fn sections(t: t::Texts, visit: &Visit) -> Vec<Section> {
    let viewer = &visit.viewer;
    let all = [
        (
            viewer.has(Right::Identity),
            Section { href: "/admin/people", icon: "people", label: t.people(), detail: t.people_detail() },
        ),
        (
            viewer.has(Right::Identity),
            Section {
                href: "/admin/organisation",
                icon: "flag",
                label: t.organisation(),
                detail: t.organisation_detail(),
            },
        ),
        (
            may(viewer, Act::Explain),
            Section { href: "/admin/access", icon: "eye", label: t.access(), detail: t.access_detail() },
        ),
        (
            may(viewer, Act::Audit),
            Section { href: "/admin/audit", icon: "history", label: t.audit(), detail: t.audit_detail() },
        ),
        (true, Section { href: "/admin/effects", icon: "clock", label: t.effects(), detail: t.effects_detail() }),
        (true, Section { href: "/admin/system", icon: "settings", label: t.system(), detail: t.system_detail() }),
    ];
    all.into_iter().filter(|(theirs, _)| *theirs).map(|(_, section)| section).collect()
}

fn word(t: t::Texts, right: Right) -> &'static str {
    match right {
        Right::Identity => t.right_identity(),
        Right::Content => t.right_content(),
        Right::Compliance => t.right_compliance(),
        Right::HelpDesk => t.right_help_desk(),
        Right::Analytics => t.right_analytics(),
    }
}
