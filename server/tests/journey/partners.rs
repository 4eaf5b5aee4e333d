//! X-01, IT and marketing as partners; C-02, the mandate to experiment.

use super::{council, made, planned, sit, stage, works_in_it};
use http::Method;
use kernel::Role;
use playhouse::on_both;

on_both! {
    slices: server::slices::all();

    async fn a_partnership_is_seen_in_the_seat_the_agreement_and_what_is_owned_together(house: House) {
        let lead = house.administrator("Sanna Kivelä").await;
        let home = planned(&house, &lead, "X-01").await;
        let bo = house.employee("Bo Lind").await;
        let (room, council) = council(&house, &lead).await;
        for space in [&room, &home] {
            house.join(&bo, space, Role::Member).await;
        }
        sit(&house, &lead, council, &bo, "marketing").await;
        let statements = "/journey/plan/actions/X-01/statements";
        let fields = [("key", "working_agreement"), ("words", "Signed in room 4")];
        assert_eq!(house.as_(&lead).post(statements, &fields).await.status, 303);
        let (space, one, two) = (home.id.to_string(), lead.id.to_string(), bo.id.to_string());
        let fields = [
            ("space", space.as_str()), ("title", "Ideas answered"), ("body", "Each within thirty days"), ("side", "outside"), ("better", "up"),
            ("owner_1", one.as_str()), ("function_1", "it"), ("owner_2", two.as_str()), ("function_2", "marketing"),
        ];
        let initiative = made(&house.as_(&bo).post("/journey/initiatives", &fields).await);
        assert_eq!(stage(&house, &lead, "X-01").await, "started", "the agreement waits for a second person");
        let page = house.as_(&bo).get("/journey/plan/actions/X-01").await.text;
        let said = page.split("/journey/plan/statements/").nth(1).and_then(|rest| rest.split('/').next()).expect("it can be confirmed").to_owned();
        let confirmed = house.as_(&bo).bare(Method::PUT, &format!("/journey/plan/statements/{said}/confirmation")).await;
        assert_eq!(confirmed.status, 303, "{}", confirmed.text);
        assert_eq!(stage(&house, &lead, "X-01").await, "met");
        let end = format!("/journey/initiatives/{initiative}/ending");
        house.as_(&bo).form(Method::PUT, &end, &[("ending", "stopped"), ("reason", "No time")]).await;
        assert_eq!(stage(&house, &lead, "X-01").await, "regressed", "nothing is owned together");
        house.as_(&bo).bare(Method::DELETE, &end).await;
        assert_eq!(stage(&house, &lead, "X-01").await, "met");
    }

    async fn a_decision_of_the_council_becomes_a_mandate_under_which_people_begin(house: House) {
        let lead = house.administrator("Sanna Kivelä").await;
        let home = planned(&house, &lead, "C-02").await;
        works_in_it(&house, &lead, true).await;
        let (_, council) = council(&house, &lead).await;
        let client = house.as_(&lead);
        let fields = [("title", "Small things need nobody's leave"), ("outcome", "So be it"), ("kind", "mandate"), ("review", "2027-05-01")];
        let decision = made(&client.post(&format!("/council/{council}/decisions"), &fields).await);
        house.work().await;
        let limits = [("days", "60"), ("people", "30"), ("cost", "0"), ("data_level", "internal"), ("stop_rules", "Harm")];
        let signed = client.form(Method::PUT, &format!("/journey/mandates/{decision}"), &limits).await;
        assert_eq!(signed.status, 303, "{}", signed.text);
        assert_eq!(stage(&house, &lead, "C-02").await, "started", "nothing was tried yet");
        let (space, owner) = (home.id.to_string(), lead.id.to_string());
        let fields = [
            ("space", space.as_str()), ("title", "Ask in the open"), ("body", "Calls fall"), ("owner", owner.as_str()), ("function", "it"),
            ("side", "inside"), ("better", "down"), ("measure", "Calls"), ("baseline", "40"), ("threshold", "34"), ("days", "42"),
            ("people", "20"), ("cost", "0"), ("data_level", "internal"), ("stop_rule", "Nobody asks"),
        ];
        let experiment = made(&client.post("/journey/experiments", &fields).await);
        assert_eq!(client.bare(Method::PUT, &format!("/journey/experiments/{experiment}/start")).await.status, 303);
        assert_eq!(stage(&house, &lead, "C-02").await, "met");
    }
}
