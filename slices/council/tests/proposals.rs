//! Proposals: the electorate is frozen, stances can be revised, what differs is kept.

use super::topics::thread;
use super::{Scene, made, slices, stand, told};
use http::Method;
use kernel::SubjectId;
use playhouse::Client;
use std::time::Duration;

async fn result(client: &Client, proposal: SubjectId) -> String {
    let json = client.get(&format!("/api/stoa/v1/council-proposals/{proposal}")).await.json();
    json["result"].as_str().unwrap_or("open").to_owned()
}

async fn stance_id(client: &Client, proposal: SubjectId, name: &str) -> String {
    let page = client.get(&format!("/council/proposals/{proposal}")).await.text;
    let part = page.split("id=\"stance-").find(|part| part.contains(name)).expect("their stance").to_owned();
    part.split('"').next().expect("an id").to_owned()
}

playhouse::on_both! {
    slices: slices();

    async fn whoever_held_a_voting_seat_when_it_was_opened_decides(house: House) {
        let scene = Scene::set(&house).await;
        let proposal = scene.propose(&house.as_(&scene.bo), "majority").await;
        scene.seat(&house, &scene.mia, "hr").await;
        let seat = scene.seat_of(&house, &scene.cleo).await;
        assert_eq!(house.as_(&scene.ines).bare(Method::DELETE, &format!("/council/seats/{seat}")).await.status, 303);
        assert_eq!(stand(&house.as_(&scene.mia), proposal, "yes", "").await, 403, "a seat that came later has no vote");
        assert_eq!(stand(&house.as_(&scene.cleo), proposal, "no", "Too soon").await, 303, "one that was given up keeps it");
        assert_eq!(stand(&house.as_(&scene.bo), proposal, "yes", "").await, 303);
        let json = house.as_(&scene.mia).get(&format!("/api/stoa/v1/council-proposals/{proposal}")).await.json();
        assert_eq!((json["electors"].as_i64(), json["electorate"].as_array().map(Vec::len)), (Some(3), Some(3)));
        assert_eq!(stand(&house.as_(&scene.olaf), proposal, "yes", "").await, 404);
    }

    async fn a_stance_can_be_revised_until_it_closes_and_what_stood_before_stays(house: House) {
        let scene = Scene::set(&house).await;
        let proposal = scene.propose(&house.as_(&scene.ines), "consent").await;
        let bo = house.as_(&scene.bo);
        assert_eq!(stand(&bo, proposal, "yes", "").await, 422, "this process has other stances");
        assert_eq!(stand(&bo, proposal, "object", "").await, 422, "an objection has a reason");
        assert_eq!(stand(&bo, proposal, "object", "It leaks names").await, 303);
        house.later(Duration::from_secs(60));
        assert_eq!(stand(&bo, proposal, "agree", "Names are left out now").await, 303);
        let page = bo.get(&format!("/council/proposals/{proposal}")).await.text;
        assert!(page.contains("It leaks names") && page.contains("Names are left out now"), "{page}");
        let json = bo.get(&format!("/api/stoa/v1/council-proposals/{proposal}")).await.json();
        assert_eq!((json["stances"].as_i64(), json["taken"][0]["choice"].as_str()), (Some(1), Some("agree")));
        house.later(Duration::from_secs(8 * 86_400));
        assert_eq!(stand(&bo, proposal, "object", "Late").await, 403, "its time is over before anybody closes it");
    }

    async fn it_closes_by_itself_when_its_time_is_over(house: House) {
        let scene = Scene::set(&house).await;
        let proposal = scene.propose(&house.as_(&scene.ines), "majority").await;
        for person in [&scene.ines, &scene.bo] {
            assert_eq!(stand(&house.as_(person), proposal, "yes", "").await, 303);
        }
        house.work().await;
        assert_eq!(result(&house.as_(&scene.bo), proposal).await, "open");
        house.later(Duration::from_secs(8 * 86_400));
        house.work().await;
        assert_eq!(result(&house.as_(&scene.bo), proposal).await, "adopted");
        assert_eq!(told(&house).await.iter().filter(|kind| *kind == "council.proposal_closed").count(), 1);
    }

    async fn an_objection_stands_in_the_way_until_it_is_resolved(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, bo, cleo) = (house.as_(&scene.ines), house.as_(&scene.bo), house.as_(&scene.cleo));
        let proposal = scene.propose(&bo, "consent").await;
        assert_eq!(stand(&ines, proposal, "agree", "").await, 303);
        assert_eq!(stand(&cleo, proposal, "object", "It leaks names").await, 303);
        assert!(ines.get(&format!("/council/proposals/{proposal}")).await.text.contains("it would be rejected"));
        let path = format!("/council/proposals/{proposal}/objections/{}", stance_id(&ines, proposal, "Cleo Park").await);
        assert_eq!(bo.form(Method::PUT, &path, &[("resolution", "Never mind")]).await.status, 403);
        assert_eq!(ines.form(Method::PUT, &path, &[("resolution", " ")]).await.status, 422);
        assert_eq!(ines.form(Method::PUT, &path, &[("resolution", "Names are left out")]).await.status, 303);
        let page = ines.get(&format!("/council/proposals/{proposal}")).await.text;
        assert!(page.contains("Names are left out") && page.contains("it would be adopted"), "{page}");
        assert_eq!(cleo.post(&format!("/council/proposals/{proposal}/closing"), &[]).await.status, 403);
        assert_eq!(bo.post(&format!("/council/proposals/{proposal}/closing"), &[]).await.status, 303, "whoever opened it may close it");
        assert_eq!(result(&bo, proposal).await, "adopted");
    }

    async fn too_few_answers_adopt_nothing_and_what_is_withdrawn_is_over(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let proposal = scene.propose(&ines, "consent").await;
        assert_eq!(stand(&ines, proposal, "agree", "").await, 303);
        assert_eq!(ines.post(&format!("/council/proposals/{proposal}/closing"), &[]).await.status, 303);
        assert_eq!(result(&ines, proposal).await, "no_quorum");
        let other = scene.propose(&ines, "consent").await;
        assert_eq!(ines.post(&format!("/council/proposals/{other}/withdrawal"), &[]).await.status, 303);
        assert_eq!(result(&ines, other).await, "withdrawn");
        let decision = [("title", "So"), ("outcome", "So"), ("kind", "general"), ("review", "2027-05-01")];
        let id = other.to_string();
        let all: Vec<(&str, &str)> = decision.into_iter().chain([("proposal", id.as_str())]).collect();
        let refused = ines.post(&format!("/council/{}/decisions", scene.council), &all).await;
        assert!(refused.status == 422 && refused.text.contains("was not adopted"), "{}", refused.text);
    }

    async fn dissent_is_kept_with_the_decision(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, bo, cleo) = (house.as_(&scene.ines), house.as_(&scene.bo), house.as_(&scene.cleo));
        let proposal = scene.propose(&bo, "majority").await;
        for client in [&ines, &bo] {
            assert_eq!(stand(client, proposal, "yes", "").await, 303);
        }
        assert_eq!(stand(&cleo, proposal, "no", "Customers read along").await, 303);
        assert_eq!(ines.post(&format!("/council/proposals/{proposal}/closing"), &[]).await.status, 303);
        let form = ines.get(&format!("/council/{}/decisions/new?proposal={proposal}", scene.council)).await.text;
        assert!(form.contains("value=\"Answer IT questions in the open\""), "{form}");
        let id = proposal.to_string();
        let fields = [("title", "Answer in the open"), ("outcome", "We do"), ("kind", "general"), ("review", "2027-05-01"), ("proposal", id.as_str())];
        assert_eq!(bo.post(&format!("/council/{}/decisions", scene.council), &fields).await.status, 403);
        let decision = made(&ines.post(&format!("/council/{}/decisions", scene.council), &fields).await);
        let page = house.as_(&scene.mia).get(&format!("/council/decisions/{decision}")).await.text;
        assert!(page.contains("Who differed") && page.contains("Customers read along"), "{page}");
        let twice = ines.post(&format!("/council/{}/decisions", scene.council), &fields).await;
        assert!(twice.status == 422 && twice.text.contains("has its decision already"), "{}", twice.text);
    }

    async fn whoever_asked_for_advice_decides_themselves(house: House) {
        let scene = Scene::set(&house).await;
        let (bo, cleo) = (house.as_(&scene.bo), house.as_(&scene.cleo));
        let proposal = scene.propose(&bo, "advice").await;
        assert_eq!(stand(&cleo, proposal, "concern", "Mind the budget").await, 303);
        assert_eq!(bo.post(&format!("/council/proposals/{proposal}/closing"), &[]).await.status, 303);
        assert_eq!(result(&bo, proposal).await, "advised");
        let id = proposal.to_string();
        let fields = [("title", "Bo's call"), ("outcome", "We do"), ("kind", "general"), ("review", "2027-05-01"), ("proposal", id.as_str())];
        assert_eq!(cleo.post(&format!("/council/{}/decisions", scene.council), &fields).await.status, 403);
        let decision = made(&bo.post(&format!("/council/{}/decisions", scene.council), &fields).await);
        assert!(bo.get(&format!("/council/decisions/{decision}")).await.text.contains("Mind the budget"));
    }

    async fn what_a_proposal_would_govern_goes_on_into_its_decision(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let plan = thread(&house, &scene.space, scene.mia.id, "The plan").await.to_string();
        let form = ines.get(&format!("/council/{}/proposals/new?title=Adopt&body=It&process=consent&kind=plan&affects={plan}", scene.council)).await;
        assert!(form.text.contains("value=\"Adopt\"") && form.text.contains(&plan), "{}", form.text);
        let fields = [("title", "Adopt"), ("body", "It"), ("process", "consent"), ("quorum", "0"), ("closes", "2026-11-30T09:00"), ("kind", "plan"), ("affects", plan.as_str())];
        let proposal = made(&ines.post(&format!("/council/{}/proposals", scene.council), &fields).await);
        assert_eq!(stand(&ines, proposal, "agree", "").await, 303);
        assert_eq!(ines.post(&format!("/council/proposals/{proposal}/closing"), &[]).await.status, 303);
        let form = ines.get(&format!("/council/{}/decisions/new?proposal={proposal}", scene.council)).await.text;
        assert!(form.contains(&plan) && form.contains("<option value=\"plan\" selected>"), "{form}");
    }
}
