//! What the registers of risks and accounts, the desks for requests and the centres of excellence add to the world.

use super::initiatives::{DAY, Ground};
use super::{Builder, Wall};
use db::{Cx, params};
use excellence::Effort;
use excellence::import::{NewCentre, NewDesk, PastRefusal, PastRequest, PastWay};
use kernel::SubjectId;
use maturity::Function;
use risks::import::{self, Happened, PastAccount, PastIndicator, PastRisk};
use risks::{Holds, Mitigation, RiskKind, Sort, Stage, Treatment, Verdict};

/// What a risk says at first.
const RISK: [&str; 4] =
    ["the event of a risk", "the text of a risk", "the mitigation of a risk", "the indicator of a risk"];
/// What is said of it later.
const LATER: [&str; 4] =
    ["why a risk was judged", "the note to a mitigation", "the review of a risk", "the note to a value of a risk"];
const ACCOUNT: [&str; 6] = [
    "the name of an account",
    "the purpose of an account",
    "the platform of an account",
    "the handle of an account",
    "what replaces an account",
    "the review of an account",
];
const REQUEST: [&str; 3] = ["the title of a request", "the text of a request", "what was tried"];
const WAY: [&str; 3] = ["the title of an option", "how an option goes", "the risk of an option"];

impl Builder<'_> {
    /// A risk that threatens what most can't see, and an account: guests who belong to the space see neither.
    pub(super) async fn registers_of(&mut self, on: Ground) {
        let risk = self.risk_of(on).await;
        let account = self.account_of(on).await;
        self.ask_for(&[risk, account]);
    }

    async fn risk_of(&mut self, on: Ground) -> SubjectId {
        let words = self.words(&on, &Wall::Colleagues(on.slug), RISK);
        let later = self.words(&on, &Wall::Colleagues(on.slug), LATER);
        let work = async move |cx: &mut Cx| {
            let [title, text, mitigation, name] = words.each_ref().map(String::as_str);
            let key = format!("risk-{}", on.slug);
            let new = PastRisk {
                space: on.space,
                by: on.by,
                title,
                text,
                kind: RiskKind::Silence,
                before: (4, 4),
                after: (2, 3),
                treatment: Treatment::Reduce,
                mitigation,
                mitigation_state: Mitigation::Planned,
                owner: Some((on.by, true)),
                review_on: cx.now().minus(DAY),
                capability: "C5.1",
                threatens: &[on.beyond],
                indicator: Some(PastIndicator { measure: "", name, below: false, limit: 3.0 }),
                key: &key,
            };
            let (risk, _) = import::risk(cx, &new).await?;
            let [why, mitigated, reviewed, value] = later.each_ref().map(String::as_str);
            let happened = [
                Happened::Assessed((4, 5), (3, 3), why),
                Happened::Mitigation(Mitigation::InPlace, mitigated),
                Happened::Reviewed(Verdict::Right, reviewed, cx.now().minus(DAY)),
                Happened::Value(5.0, value),
            ];
            for what in &happened {
                import::happened(cx, risk, on.by, what).await?;
            }
            Ok(risk)
        };
        self.house.write(work).await
    }

    async fn account_of(&mut self, on: Ground) -> SubjectId {
        let words = self.words(&on, &Wall::Colleagues(on.slug), ACCOUNT);
        let work = async move |cx: &mut Cx| {
            let [title, purpose, platform, handle, replaced_by, found] = words.each_ref().map(String::as_str);
            let key = format!("account-{}", on.slug);
            let new = PastAccount {
                space: on.space,
                by: on.by,
                title,
                purpose,
                sort: Sort::Shadow,
                platform,
                handle,
                owner: Some(on.by),
                backup: None,
                holds: Holds::Knowledge,
                stage: Stage::BeingMoved,
                replaced_by,
                reviews: &[(cx.now().minus(DAY * 20), on.by, found)],
                key: &key,
            };
            import::account(cx, &new).await
        };
        self.house.write(work).await
    }

    /// A desk with a request that was answered and one that was refused, and a centre.
    pub(super) async fn excellence_of(&mut self, on: Ground) {
        let desk = self.words(&on, &on.readers(), ["the name of a desk", "the purpose of a desk"]);
        let centre = self.words(&on, &on.readers(), ["the name of a centre", "the purpose of a centre"]);
        let part = self.words(&on, &Wall::Colleagues(on.slug), ["the part on a roster"]);
        let work = async move |cx: &mut Cx| {
            let ([name, purpose], keepers) = (desk.each_ref().map(String::as_str), vec![on.by]);
            let desk = NewDesk { space: on.space, by: on.by, name, purpose, keepers };
            let desk = excellence::import::desk(cx, &desk).await?;
            let ([name, purpose], head) = (centre.each_ref().map(String::as_str), Some(on.by));
            let centre = NewCentre { space: on.space, by: on.by, head, name, purpose };
            let centre = excellence::import::centre(cx, &centre).await?;
            cx.execute("UPDATE person SET works_in_it = 1 WHERE id = $1", params![on.by]).await?;
            excellence::import::on_roster(cx, centre, on.by, &part[0]).await?;
            Ok([desk, centre])
        };
        let [desk, centre] = self.house.write(work).await;
        let answered = self.request_of(on, desk, false).await;
        let refused = self.request_of(on, desk, true).await;
        self.ask_for(&[desk, centre, answered, refused]);
    }

    async fn request_of(&mut self, on: Ground, desk: SubjectId, is_refused: bool) -> SubjectId {
        let words = self.words(&on, &on.readers(), REQUEST);
        let way = if is_refused { None } else { Some(self.words(&on, &on.readers(), WAY)) };
        let reason =
            if is_refused { Some(self.words(&on, &on.readers(), ["why a request was refused"])) } else { None };
        let work = async move |cx: &mut Cx| {
            let (at, by) = (cx.now(), on.by);
            let [title, text, tried] = words.each_ref().map(String::as_str);
            let key = format!("request-{}-{is_refused}", on.slug);
            let way = way.as_ref().map(|way| way.each_ref().map(String::as_str));
            let ways = way.map(|[title, how, risk]| PastWay {
                at,
                by,
                title,
                how,
                effort: Effort::Small,
                risk,
                helper: Some(by),
            });
            let new = PastRequest {
                desk,
                by,
                title,
                text,
                function: Function::Marketing,
                wanted_by: None,
                tried,
                ways: ways.into_iter().collect(),
                refusal: reason.as_ref().map(|[reason]| PastRefusal { at, by, reason }),
                chosen: None,
                helped: None,
                key: &key,
            };
            excellence::import::request(cx, &new).await
        };
        self.house.write(work).await
    }
}
