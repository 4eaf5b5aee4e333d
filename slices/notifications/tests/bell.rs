use crate::world::{
    Accepted, Assigned, Invited, JoinRequested, Reacted, Regressed, SpaceRead, ThreadRead, bell, reasons, slices, tell,
    told, write, write_as,
};
use http::Method;
use kernel::{Reach, Role};
use std::time::Duration;
use subjects::{Join, Policy};

fn named(person: &playhouse::Person, text: &str) -> String {
    format!("@[{}](person:{}) {text}", person.name, person.id)
}

playhouse::on_both! {
    slices: slices();

    async fn one_event_is_one_notice_with_all_its_reasons_and_nobody_hears_of_themselves(house: House) {
        let (ines, bo) = (house.employee("Ines Caldeira").await, house.employee("Bo Lind").await);
        let office = house.space("Office", Reach::Internal).await;
        let post = write(&house, &ines, &office, None, &named(&ines, "Notes")).await;
        write(&house, &bo, &office, Some(post), &named(&ines, "Thanks")).await;
        house.work().await;
        assert_eq!(told(&house, &ines).await, [("mention reply".to_owned(), 1, false)]);
        assert_eq!(reasons(&house, &bo).await, Vec::<String>::new());
        assert_eq!(bell(&house, &ines).await, "1");
        let page = house.as_(&ines).get("/notices").await;
        assert!(page.text.contains("Bo Lind mentioned you in Office") && page.text.contains("You were mentioned · Someone replied to you"), "{}", page.text);
    }

    async fn a_burst_in_one_thread_is_one_notice_that_counts(house: House) {
        let (ines, bo) = (house.employee("Ines Caldeira").await, house.employee("Bo Lind").await);
        let office = house.space("Office", Reach::Internal).await;
        let post = write(&house, &ines, &office, None, "Notes").await;
        for _ in 0..4 {
            write(&house, &bo, &office, Some(post), "one more").await;
            tell(&house, &bo, Reacted { space: office.id, subject: post, root: post, author: ines.id, reaction: "like".to_owned() }).await;
        }
        house.work().await;
        assert_eq!(told(&house, &ines).await, [("reaction".to_owned(), 4, false), ("reply".to_owned(), 4, false)]);
        house.later(Duration::from_secs(3601));
        write(&house, &bo, &office, Some(post), "later").await;
        house.work().await;
        assert_eq!(told(&house, &ines).await.len(), 3);
    }

    async fn who_takes_part_in_a_thread_hears_of_it_and_who_asked_of_answers(house: House) {
        let (ines, bo, cem) = (house.employee("Ines").await, house.employee("Bo").await, house.employee("Cem").await);
        let help = house.space("Help", Reach::Internal).await;
        let question = write_as(&house, &ines, &help, None, "Why?", "questions.question").await;
        let answer = write_as(&house, &bo, &help, Some(question), "Because", "questions.answer").await;
        write(&house, &cem, &help, Some(question), "Me too").await;
        tell(&house, &ines, Accepted { space: help.id, question, answer, author: bo.id }).await;
        house.work().await;
        assert_eq!(reasons(&house, &ines).await, ["reply", "answer"]);
        assert_eq!(reasons(&house, &bo).await, ["accepted", "thread"]);
    }

    async fn nobody_is_told_of_what_they_may_not_read_and_nothing_is_left_after_leaving(house: House) {
        let (ines, bo) = (house.employee("Ines").await, house.employee("Bo").await);
        let secret = house.space_with("Merger", Reach::Private, Reach::Private, Join::Secret, Policy::Everyone).await;
        house.join(&ines, &secret, Role::Owner).await;
        let post = write(&house, &ines, &secret, None, &named(&bo, "the merger")).await;
        house.work().await;
        assert_eq!(reasons(&house, &bo).await, Vec::<String>::new());
        house.join(&bo, &secret, Role::Member).await;
        house.later(Duration::from_secs(2));
        write(&house, &ines, &secret, Some(post), &named(&bo, "welcome")).await;
        house.work().await;
        assert_eq!(reasons(&house, &bo).await, ["mention"]);
        assert_eq!(bell(&house, &bo).await, "1");
        let id = house.as_(&bo).get("/api/stoa/v1/notices").await.json()["items"][0]["id"].as_str().expect("an id").to_owned();
        house.leave(&bo, &secret).await;
        assert_eq!(reasons(&house, &bo).await, Vec::<String>::new());
        assert_eq!(bell(&house, &bo).await, "");
        let page = house.as_(&bo).get("/notices").await;
        assert!(!page.text.contains("Merger") && !page.text.contains("welcome"), "{}", page.text);
        assert_eq!(house.as_(&bo).bare(Method::PUT, &format!("/api/stoa/v1/notices/{id}/read")).await.status, 404);
    }

    async fn reading_a_thread_clears_what_was_told_of_it_up_to_there(house: House) {
        let (ines, bo) = (house.employee("Ines").await, house.employee("Bo").await);
        let office = house.space("Office", Reach::Internal).await;
        let (post, other) = (write(&house, &ines, &office, None, "One").await, write(&house, &ines, &office, None, "Two").await);
        let first = write(&house, &bo, &office, Some(post), "first").await;
        write(&house, &bo, &office, Some(other), "second").await;
        house.work().await;
        tell(&house, &ines, ThreadRead { space: office.id, person: ines.id, root: post, upto: first }).await;
        assert_eq!(told(&house, &ines).await, [("reply".to_owned(), 1, false), ("reply".to_owned(), 1, true)]);
        assert_eq!(bell(&house, &ines).await, "1");
        write(&house, &bo, &office, Some(post), "third").await;
        house.work().await;
        tell(&house, &ines, ThreadRead { space: office.id, person: ines.id, root: post, upto: first }).await;
        assert_eq!(bell(&house, &ines).await, "2");
    }

    async fn reading_all_of_a_space_clears_what_was_told_of_its_threads_and_of_no_others(house: House) {
        let (ines, bo) = (house.employee("Ines").await, house.employee("Bo").await);
        let (office, kitchen) = (house.space("Office", Reach::Internal).await, house.space("Kitchen", Reach::Internal).await);
        let mut last = None;
        for space in [&office, &kitchen] {
            let post = write(&house, &ines, space, None, "One").await;
            last = last.or(Some(write(&house, &bo, space, Some(post), "first").await));
        }
        tell(&house, &bo, Invited { space: office.id, person: ines.id }).await;
        house.work().await;
        assert_eq!(bell(&house, &ines).await, "3");
        let upto = last.expect("there is a reply");
        tell(&house, &ines, SpaceRead { space: office.id, person: ines.id, upto }).await;
        assert_eq!(bell(&house, &ines).await, "2", "what was told of the other space, and the invitation");
        let post = write(&house, &ines, &office, None, "Two").await;
        write(&house, &bo, &office, Some(post), "second").await;
        house.work().await;
        tell(&house, &ines, SpaceRead { space: office.id, person: ines.id, upto }).await;
        assert_eq!(bell(&house, &ines).await, "3", "what came later stays");
    }

    async fn seeing_empties_the_bell_and_reading_is_a_step_of_its_own(house: House) {
        let (ines, bo) = (house.employee("Ines").await, house.employee("Bo").await);
        let office = house.space("Office", Reach::Internal).await;
        let post = write(&house, &ines, &office, None, "One").await;
        write(&house, &bo, &office, Some(post), "first").await;
        house.work().await;
        let client = house.as_(&ines);
        let id = client.get("/api/stoa/v1/notices").await.json()["items"][0]["id"].as_str().expect("an id").to_owned();
        assert_eq!(client.form(Method::PUT, "/notices/seen", &[("upto", &id)]).await.status, 204);
        assert_eq!(bell(&house, &ines).await, "");
        assert!(!told(&house, &ines).await[0].2);
        let one = format!("/api/stoa/v1/notices/{id}/read");
        assert_eq!(client.bare(Method::PUT, &one).await.status, 204);
        assert!(told(&house, &ines).await[0].2);
        assert_eq!(client.bare(Method::DELETE, &one).await.status, 204);
        assert_eq!(house.as_(&bo).bare(Method::PUT, &one).await.status, 404);
        assert_eq!(client.bare(Method::PUT, "/notices/read").await.status, 303);
        assert!(told(&house, &ines).await[0].2);
        assert_eq!(client.bare(Method::PUT, "/api/stoa/v1/notices/read").await.status, 204);
        assert_eq!(house.as_nobody().get("/api/stoa/v1/notices").await.status, 401);
        assert_eq!(client.get("/api/stoa/v1/notices?limit=101").await.status, 422);
    }

    async fn a_muted_space_tells_only_who_is_named_and_a_followed_one_all_that_is_new(house: House) {
        let (ines, bo, cem) = (house.employee("Ines").await, house.employee("Bo").await, house.employee("Cem").await);
        let office = house.space("Office", Reach::Internal).await;
        let set = async |who: &playhouse::Person, level: &str| {
            let path = format!("/notices/levels/spaces/{}", office.id);
            house.as_(who).form(Method::PUT, &path, &[("level", level)]).await.status
        };
        assert_eq!((set(&ines, "muted").await, set(&cem, "all").await, set(&cem, "loud").await), (303, 303, 422));
        let levels = house.as_(&cem).get("/api/stoa/v1/notices/levels").await.json();
        assert_eq!((&levels["items"][0]["space"], &levels["items"][0]["level"]), (&serde_json::json!(office.id), &"all".into()));
        let post = write(&house, &ines, &office, None, "One").await;
        write(&house, &bo, &office, Some(post), "first").await;
        write(&house, &bo, &office, Some(post), &named(&ines, "look")).await;
        house.work().await;
        assert_eq!(reasons(&house, &ines).await, ["mention"]);
        assert_eq!(reasons(&house, &cem).await, ["space"]);
        assert!(house.as_(&ines).get("/settings/notices").await.text.contains("Office"));
    }

    async fn what_is_switched_off_does_not_ring(house: House) {
        let (ines, bo) = (house.employee("Ines").await, house.employee("Bo").await);
        let office = house.space("Office", Reach::Internal).await;
        let fields = [("bell", "mention"), ("mail", "mention"), ("quiet", "true")];
        assert_eq!(house.as_(&ines).form(Method::PUT, "/settings/notices", &fields).await.status, 303);
        assert_eq!(house.as_(&ines).form(Method::PUT, "/settings/notices", &[("bell", "noise")]).await.status, 422);
        let post = write(&house, &ines, &office, None, "One").await;
        write(&house, &bo, &office, Some(post), "first").await;
        write(&house, &bo, &office, Some(post), &named(&ines, "second")).await;
        house.work().await;
        assert_eq!(reasons(&house, &ines).await, ["mention reply"]);
    }

    async fn who_owns_something_hears_when_it_needs_them_even_where_no_person_did_it(house: House) {
        let (ines, bo) = (house.employee("Ines").await, house.employee("Bo").await);
        let office = house.space("Office", Reach::Internal).await;
        let action = write_as(&house, &ines, &office, None, "Found a council", "plan.action").await;
        tell(&house, &ines, Assigned { space: office.id, action, people: vec![bo.id, ines.id] }).await;
        house.work().await;
        assert_eq!((reasons(&house, &bo).await, reasons(&house, &ines).await), (vec!["duty".to_owned()], Vec::new()));
        house.later(Duration::from_secs(2 * 3600));
        let fact = Regressed { space: office.id, action, people: vec![bo.id] };
        house.write(async move |cx: &mut db::Cx| jobs::Record::record(cx, &fact).await.map(drop)).await;
        house.work().await;
        assert_eq!(reasons(&house, &bo).await, ["duty", "duty"]);
        let page = house.as_(&bo).get("/notices").await.text;
        assert!(page.contains("Ines asks for you in Office") && page.contains("Something of yours in Office needs you"), "{page}");
    }

    async fn spaces_invite_and_owners_hear_of_wishes(house: House) {
        let (ines, bo) = (house.employee("Ines").await, house.employee("Bo").await);
        let office = house.space("Office", Reach::Internal).await;
        let hidden = house.space_with("Hidden", Reach::Private, Reach::Private, Join::Secret, Policy::Everyone).await;
        house.join(&ines, &office, Role::Owner).await;
        tell(&house, &ines, Invited { space: office.id, person: bo.id }).await;
        tell(&house, &ines, Invited { space: hidden.id, person: bo.id }).await;
        tell(&house, &bo, JoinRequested { space: office.id, person: bo.id }).await;
        house.work().await;
        assert_eq!(reasons(&house, &bo).await, ["invitation"]);
        assert_eq!(reasons(&house, &ines).await, ["request"]);
    }

    async fn a_program_chooses_how_much_its_person_hears(house: House) {
        let (ines, bo, gil) = (house.employee("Ines").await, house.employee("Bo").await, house.guest("Gil").await);
        let office = house.space("Office", Reach::Internal).await;
        let post = write(&house, &ines, &office, None, "One").await;
        let reply = write(&house, &bo, &office, Some(post), "first").await;
        house.work().await;
        let client = house.as_(&ines);
        let at = client.get("/api/stoa/v1/notices").await.json()["items"][0]["at"].as_str().expect("a moment").to_owned();
        assert!(at.starts_with("2026-11-23T") && at.ends_with('Z'), "{at}");
        for place in [format!("spaces/{}", office.id), format!("threads/{post}")] {
            let path = format!("/api/stoa/v1/notices/levels/{place}");
            assert_eq!(client.get(&path).await.json()["level"], "usual");
            let muted = serde_json::json!({ "level": "muted" });
            assert_eq!(client.json(Method::PUT, &path, &muted).await.status, 204);
            assert_eq!(client.get(&path).await.json()["level"], "muted");
            assert_eq!(client.json(Method::PUT, &path, &serde_json::json!({ "level": "loud" })).await.status, 422);
            assert_eq!(house.as_(&gil).get(&path).await.status, 404);
            assert_eq!(house.as_(&gil).json(Method::PUT, &path, &muted).await.status, 404);
        }
        assert_eq!(client.get(&format!("/api/stoa/v1/notices/levels/threads/{reply}")).await.status, 404);
    }
}
