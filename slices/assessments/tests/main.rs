//! What people rely on when a round is planned, answered and published.

mod access;
mod answering;
mod leading;
mod published;

use db::{Cx, params};
use kernel::{PersonKind, Right, Rights, RoundId};
use playhouse::{Client, House, Person};
use std::collections::BTreeMap;

/// This slice over the published tables, which need no other code of their slices.
fn slices() -> Vec<web::Slice> {
    vec![playhouse::published(), assessments::slice()]
}

/// Somebody who leads rounds, and colleagues in their roles.
struct Scene {
    lead: Person,
    /// By name: "itl1", "its3", "exe2", "mkt1", "fro1", "emp7".
    people: BTreeMap<String, Person>,
}

/// How many colleagues there are of each role: letters, function, leads, works in IT.
const ROLES: [(&str, &str, bool, bool, usize); 6] = [
    ("itl", "it", true, true, 3),
    ("its", "it", false, true, 6),
    ("exe", "finance", true, false, 5),
    ("mkt", "marketing", false, false, 5),
    ("fro", "sales", false, false, 4),
    ("emp", "operations", false, false, 8),
];

impl Scene {
    async fn set(house: &House) -> Self {
        let rights = Rights::NONE.with(Right::Analytics);
        let lead = house.person("Jonas Lindqvist", PersonKind::Employee, rights).await;
        let mut people = BTreeMap::new();
        for (role, function, leader, works_in_it, count) in ROLES {
            for number in 1..=count {
                let name = format!("{role}{number}");
                let person = house.employee(&name).await;
                let id = person.id;
                house
                    .write(async move |cx: &mut Cx| {
                        let sql = "UPDATE person SET function = $2, leader = $3, works_in_it = $4 WHERE id = $1";
                        cx.execute(sql, params![id, function, leader, works_in_it]).await
                    })
                    .await;
                people.insert(name, person);
            }
        }
        Self { lead, people }
    }

    fn lead(&self, house: &House) -> Client {
        house.as_(&self.lead)
    }

    /// A draft with these changes to the usual form.
    async fn draft(&self, house: &House, changes: &[(&str, &str)]) -> RoundId {
        let answer = self.lead(house).post("/journey/rounds", &form(changes)).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
        let id = answer.location().rsplit('/').next().and_then(|id| id.parse().ok());
        id.expect("the address of the draft ends in its id")
    }

    /// An open round, whose mails were sent: the links by the address they went to.
    async fn open(&self, house: &House, changes: &[(&str, &str)]) -> (RoundId, BTreeMap<String, String>) {
        let id = self.draft(house, changes).await;
        let answer = self.lead(house).post(&format!("/journey/rounds/{id}/opening"), &[]).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
        house.work().await;
        (id, links(house))
    }

    /// Does something with the round, as its lead.
    async fn act(&self, house: &House, id: RoundId, verb: &str) {
        let answer = self.lead(house).post(&format!("/journey/rounds/{id}/{verb}"), &[]).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
    }
}

/// The usual form, with these fields changed or added.
fn form<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    const USUAL: [(&str, &str); 11] = [
        ("title", "Round 1"),
        ("length", "full"),
        ("answers", "anonymous"),
        ("closes_on", "2026-12-20"),
        ("sample", "9"),
        ("groups", "ITL"),
        ("groups", "ITS"),
        ("groups", "EXE"),
        ("groups", "MKT"),
        ("groups", "FRO"),
        ("groups", "EMP"),
    ];
    let changed = |name: &str| changes.iter().any(|(other, _)| *other == name);
    USUAL.into_iter().filter(|(name, _)| !changed(name)).chain(changes.iter().copied()).collect()
}

/// The newest link that was mailed to each address.
fn links(house: &House) -> BTreeMap<String, String> {
    let link = |mail: &mail::Outgoing| {
        let at = mail.text().find("/assess/")?;
        let path: String = mail.text()[at..].chars().take_while(|c| !c.is_whitespace()).collect();
        Some((mail.to().to_string(), path))
    };
    house.mails.sent().iter().filter_map(link).collect()
}

/// Answers every question that this link is asked with the same stage, by its pages.
async fn answer_all(house: &House, link: &str, stage: &str) {
    answer_where(house, link, stage, |_| true).await;
}

/// The same for some questions; the others stay open.
async fn answer_where(house: &House, link: &str, stage: &str, which: impl Fn(&str) -> bool) {
    let nobody = house.as_nobody();
    nobody.post(&format!("{link}/beginning"), &[]).await;
    for item in maturity::Instrument::current().items.iter().filter(|item| which(&item.id)) {
        let path = format!("{link}/answers/{}", item.id);
        let answer = nobody.form(http::Method::PUT, &path, &[("answer", stage)]).await;
        assert!([204, 404, 409, 422].contains(&answer.status), "{} {}", answer.status, answer.text);
    }
    let done = nobody.post(&format!("{link}/outlook"), &[("close_to", "6"), ("matters", "8")]).await;
    assert_eq!(done.status, 303, "{}", done.text);
}
