//! What the journey adds to the world: rounds of assessment, a plan and a council.

use super::{Builder, Wall};
use crate::isolation::sitting;
use db::Cx;
use kernel::{SpaceId, SubjectId};
use playhouse::Space;
use std::time::Duration;

impl Builder<'_> {
    /// A council in a secret space: everything that it writes down is for those who read there. Its decision.
    pub(super) async fn council_of(&mut self, space: &Space) -> SubjectId {
        let mut text = |what: &str| self.atom(format!("{what} of the council"), Wall::Readers("council"), true);
        let words = sitting::Words {
            name: text("the name"),
            charter: text("the charter"),
            topic: text("a topic"),
            meeting: text("a meeting"),
            item: text("a point"),
            outcome: text("an outcome"),
            minutes: text("the minutes"),
            proposal: text("a proposal"),
            reason: text("a reason"),
            decision: text("a decision"),
            drivers: text("the drivers"),
            review: text("a review"),
            action: text("an action"),
        };
        let (chair, space) = (self.people["ines"].id, space.id);
        let work = async move |cx: &mut Cx| sitting::build(cx, space, chair, &words).await;
        let ids: Vec<SubjectId> = self.house.write(work).await;
        self.ask_for(&ids);
        ids[4]
    }

    /// A round of assessment with its result, a draft, and a round that takes answers.
    pub(super) async fn journey(&mut self) {
        let (title, remark) = (
            self.atom("the title of a published round", Wall::Employees, true),
            self.atom("a remark in a published round", Wall::Employees, true),
        );
        let lead = self.people["vilma"].id;
        let published = self.house.write(async move |cx: &mut Cx| past_round(cx, lead, &title, &remark).await).await;
        let draft = self.atom("the title of a draft", Wall::Lead, true);
        let draft = self.round(&draft).await;
        let open = self.atom("the title of an open round", Wall::Employees, true);
        let open = self.round(&open).await;
        let vilma = self.house.as_(&self.people["vilma"]);
        let opened = vilma.post(&format!("/journey/rounds/{open}/opening"), &[]).await;
        assert!(opened.status < 400, "a round opens: {} {}", opened.status, opened.text);
        let sheet = self.house.as_(&self.people["rui"]).get(&format!("/journey/rounds/{open}/sheet")).await;
        let answer = self.atom("what rui wrote on a sheet", Wall::Nobody, false);
        let said = [("answer", "3"), ("comment", answer.as_str())];
        let path = format!("{}/answers/I1.1", sheet.location());
        // Four are asked, so they answer by name or not at all.
        self.house.as_nobody().post(&format!("{}/beginning", sheet.location()), &[("name", "Rui")]).await;
        let kept = self.house.as_nobody().form(http::Method::PUT, &path, &said).await;
        assert_eq!(kept.status, 204, "{}", kept.text);
        self.journey.extend([published.to_string(), draft, open, "I1".to_owned(), "M04".to_owned()]);
        self.planned().await;
    }

    /// An adopted plan: why it was adopted and changed, and what somebody stated for it.
    async fn planned(&mut self) {
        let mut text = |what: &str| self.atom(format!("{what} of the plan"), Wall::Employees, true);
        let (reason, change, statement) = (text("the reason"), text("a change"), text("a statement"));
        let lead = self.people["vilma"].id;
        self.house.write(async move |cx: &mut Cx| adopted_plan(cx, lead, &reason).await).await;
        let (vilma, owner) = (self.house.as_(&self.people["vilma"]), lead.to_string());
        let fields = [("owner", owner.as_str()), ("due", "2027-03-31"), ("reason", &change)];
        let changed = vilma.form(http::Method::PUT, "/journey/plan/actions/F-08", &fields).await;
        assert_eq!(changed.status, 303, "{}", changed.text);
        let fields = [("key", "visible_change"), ("words", statement.as_str())];
        let stated = vilma.post("/journey/plan/actions/F-08/statements", &fields).await;
        assert_eq!(stated.status, 303, "{}", stated.text);
        self.journey.push("F-08".to_owned());
    }

    /// A draft of this title that would ask everybody.
    async fn round(&self, title: &str) -> String {
        let vilma = self.house.as_(&self.people["vilma"]);
        let fields = [
            ("title", title),
            ("length", "full"),
            ("answers", "anonymous"),
            ("closes_on", "2026-12-20"),
            ("groups", "EMP"),
            ("sample", "9"),
        ];
        let made = vilma.post("/journey/rounds", &fields).await;
        assert_eq!(made.status, 303, "{}", made.text);
        made.location().rsplit('/').next().unwrap_or_default().to_owned()
    }
}

/// A round that took place: ten raters in two groups, one of whom wrote something.
async fn past_round(cx: &mut Cx, led_by: kernel::PersonId, title: &str, remark: &str) -> db::Result<kernel::RoundId> {
    use assessments::import::{PastRater, PastRound, past};
    let now = cx.now();
    let rater = |number: usize| PastRater {
        group: if number < 5 { "ITS" } else { "EXE" }.to_owned(),
        answers: ["I1.1", "I2.1", "E3.1"].map(|item| (item.to_owned(), (number % 5).to_string())).into(),
        remarks: if number == 0 { vec![("I1.1".to_owned(), remark.to_owned())] } else { Vec::new() },
        ..PastRater::default()
    };
    let before = |days: u64| now.minus(Duration::from_secs(days * 86_400));
    let round = PastRound {
        title: title.to_owned(),
        length: "full".to_owned(),
        led_by,
        opened: before(30),
        closed: before(20),
        published: before(10),
        raters: (0..10).map(rater).collect(),
        silent: std::collections::BTreeMap::default(),
    };
    let id = past(cx, &round).await?;
    cx.act_at(now);
    Ok(id)
}

/// A plan with one action, in the space of all employees.
async fn adopted_plan(cx: &mut Cx, lead: kernel::PersonId, reason: &str) -> db::Result<()> {
    let space: SpaceId = cx.row("SELECT id FROM space WHERE slug = 'everyone'", db::params![]).await?;
    let due = cx.now().plus(Duration::from_secs(90 * 86_400));
    let one = plan::import::Chosen { action: "F-08", owner: lead, accepted: true, due, started: true, space: None };
    plan::import::adopt(cx, texts::Lang::En, space, lead, &[one], None, reason)
        .await
        .map_err(|problem| db::Error::Other(problem.to_string()))
}
