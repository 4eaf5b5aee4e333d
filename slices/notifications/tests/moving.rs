//! Followers of a question that asks what another one asks.

use crate::world::{Declined, Marked, Proposed, Unmarked, reasons, slices, tell, write, write_as};
use http::Method;
use kernel::{Reach, SubjectId};
use playhouse::{House, Person, Space};

const QUESTION: &str = "questions.question";

async fn level(house: &House, person: &Person, thread: SubjectId) -> String {
    let level = house.as_(person).get(&format!("/api/stoa/v1/notices/levels/threads/{thread}")).await.json();
    level["level"].as_str().expect("a word").to_owned()
}

async fn choose(house: &House, person: &Person, thread: SubjectId, level: &str) {
    let path = format!("/notices/levels/threads/{thread}");
    assert_eq!(house.as_(person).form(Method::PUT, &path, &[("level", level)]).await.status, 303);
}

async fn mark(house: &House, by: &Person, space: &Space, question: SubjectId, original: SubjectId) {
    tell(house, by, Marked { space: space.id, question, original }).await;
}

playhouse::on_both! {
    slices: slices();

    async fn who_follows_a_duplicate_hears_of_the_original_until_it_is_opened_again(house: House) {
        let [ines, bo, cem, dora, eve] = [house.employee("Ines").await, house.employee("Bo").await, house.employee("Cem").await, house.employee("Dora").await, house.employee("Eve").await];
        let help = house.space("Help", Reach::Internal).await;
        let original = write_as(&house, &eve, &help, None, "Why?", QUESTION).await;
        let question = write_as(&house, &ines, &help, None, "But why?", QUESTION).await;
        write(&house, &bo, &help, Some(question), "Me too").await;
        house.work().await;
        choose(&house, &cem, question, "all").await;
        choose(&house, &bo, question, "muted").await;
        choose(&house, &dora, question, "all").await;
        choose(&house, &dora, original, "muted").await;
        for _ in 0..2 {
            mark(&house, &eve, &help, question, original).await;
        }
        let levels = async || [level(&house, &ines, original).await, level(&house, &bo, original).await, level(&house, &cem, original).await, level(&house, &dora, original).await];
        assert_eq!(levels().await, ["all", "usual", "all", "muted"], "who wants nothing of one of them gets nothing of the other");
        write_as(&house, &eve, &help, Some(original), "Because", "questions.answer").await;
        house.work().await;
        assert_eq!(reasons(&house, &cem).await, ["thread"]);
        assert!(reasons(&house, &ines).await.contains(&"thread".to_owned()));
        tell(&house, &eve, Unmarked { space: help.id, question, original }).await;
        assert_eq!(levels().await, ["usual", "usual", "usual", "muted"]);
        assert_eq!(level(&house, &cem, question).await, "all", "what one chose stays");
    }

    async fn a_level_that_somebody_chose_there_stays_when_the_duplicate_is_opened_again(house: House) {
        let (ines, eve) = (house.employee("Ines").await, house.employee("Eve").await);
        let help = house.space("Help", Reach::Internal).await;
        let original = write_as(&house, &eve, &help, None, "Why?", QUESTION).await;
        let question = write_as(&house, &ines, &help, None, "But why?", QUESTION).await;
        mark(&house, &eve, &help, question, original).await;
        choose(&house, &ines, original, "all").await;
        tell(&house, &eve, Unmarked { space: help.id, question, original }).await;
        assert_eq!(level(&house, &ines, original).await, "all");
    }

    async fn followers_of_a_duplicate_of_a_duplicate_go_on_and_back_by_themselves(house: House) {
        let [ines, bo, eve] = [house.employee("Ines").await, house.employee("Bo").await, house.employee("Eve").await];
        let help = house.space("Help", Reach::Internal).await;
        let mut asked = Vec::new();
        for who in [&eve, &bo, &ines] {
            asked.push(write_as(&house, who, &help, None, "Why?", QUESTION).await);
        }
        let (last, middle, first) = (asked[0], asked[1], asked[2]);
        mark(&house, &eve, &help, first, middle).await;
        assert_eq!(level(&house, &ines, middle).await, "all");
        mark(&house, &eve, &help, middle, last).await;
        let levels = async || [level(&house, &ines, middle).await, level(&house, &ines, last).await, level(&house, &bo, last).await];
        assert_eq!(levels().await, ["usual", "all", "all"]);
        tell(&house, &eve, Unmarked { space: help.id, question: middle, original: last }).await;
        assert_eq!(levels().await, ["usual", "all", "usual"]);
        tell(&house, &eve, Unmarked { space: help.id, question: first, original: last }).await;
        assert_eq!(levels().await, ["usual", "usual", "usual"]);
    }

    async fn who_wrote_a_text_hears_of_a_proposed_change_and_who_proposed_it_what_became_of_it(house: House) {
        let (ines, bo) = (house.employee("Ines").await, house.employee("Bo").await);
        let help = house.space("Help", Reach::Internal).await;
        let question = write_as(&house, &ines, &help, None, "Why?", QUESTION).await;
        tell(&house, &bo, Proposed { space: help.id, subject: question, question, people: vec![ines.id] }).await;
        house.work().await;
        assert_eq!(reasons(&house, &ines).await, ["duty"]);
        tell(&house, &ines, Declined { space: help.id, subject: question, question, people: vec![bo.id] }).await;
        house.work().await;
        assert_eq!(reasons(&house, &bo).await, ["reply"]);
    }
}
