//! Planning, opening, watching and closing a round.

use super::{Scene, answer_all, form, links, slices};

use std::time::Duration;

playhouse::on_both! {
    slices: slices();

    async fn a_draft_asks_nobody_and_what_was_typed_wrong_comes_back(house: House) {
        let scene = Scene::set(&house).await;
        let typed = form(&[("title", ""), ("closes_on", "tomorrow"), ("listed", "BOSS ana@example.org"), ("length", "focus")]);
        let answer = scene.lead(&house).post("/journey/rounds", &typed).await;
        assert_eq!(answer.status, 422);
        for expected in ["A title has 1 to 120 characters.", "Give a day, such as 2026-12-15.", "Line 1 is not a group", "Choose at least one sub-dimension.", "BOSS ana@example.org", "value=\"tomorrow\""] {
            assert!(answer.text.contains(expected), "{expected}");
        }
        let id = scene.draft(&house, &[]).await;
        house.work().await;
        assert!(house.mails.sent().is_empty());
        let page = scene.lead(&house).get(&format!("/journey/rounds/{id}")).await;
        assert!(page.text.contains("32 people"), "the draft says whom it would ask: {}", page.text);
        assert!(page.text.contains("IT leaders and HR, sales and service: fewer than five people."), "{}", page.text);
    }

    async fn opening_mails_each_their_own_link_and_fixes_the_round(house: House) {
        let scene = Scene::set(&house).await;
        let listed = "CUS ana@example.org\nCUS bo@example.org";
        let (id, links) = scene.open(&house, &[("listed", listed)]).await;
        assert_eq!(links.len(), 34);
        let mut paths: Vec<&String> = links.values().collect();
        paths.sort();
        paths.dedup();
        assert_eq!(paths.len(), 34, "nobody shares a link");
        let again = scene.lead(&house).post(&format!("/journey/rounds/{id}/opening"), &[]).await;
        assert_eq!(again.status, 303);
        house.work().await;
        assert_eq!(house.mails.sent().len(), 34, "opening again asks nobody again");
        let changed = scene.lead(&house).form(http::Method::PUT, &format!("/journey/rounds/{id}"), &form(&[("title", "Another")])).await;
        assert_eq!(changed.status, 409);
    }

    async fn the_lead_sees_how_many_answered_and_never_what(house: House) {
        let scene = Scene::set(&house).await;
        let (id, links) = scene.open(&house, &[]).await;
        let marketing: Vec<&String> = links.iter().filter(|(to, _)| to.starts_with("mkt")).map(|(_, link)| link).collect();
        for link in &marketing[..2] {
            answer_all(&house, link, "4").await;
        }
        let page = scene.lead(&house).get(&format!("/journey/rounds/{id}")).await;
        assert!(page.text.contains("2 of 32 began"), "{}", page.text);
        let result = scene.lead(&house).get(&format!("/journey/rounds/{id}/result")).await;
        assert_eq!(result.status, 404, "there is no result before it is published");
    }

    async fn reminders_go_to_those_who_have_not_finished_once_a_day(house: House) {
        let scene = Scene::set(&house).await;
        let (id, first) = scene.open(&house, &[]).await;
        let one = first.iter().find(|(to, _)| to.starts_with("emp1")).expect("emp1 is asked").1.clone();
        answer_all(&house, &one, "2").await;
        let before = house.mails.sent().len();
        scene.act(&house, id, "reminders").await;
        scene.act(&house, id, "reminders").await;
        house.work().await;
        assert_eq!(house.mails.sent().len(), before + 31, "once, and not to whoever is done");
        assert_eq!(links(&house), first, "a reminder has the link of the invitation");
    }

    async fn three_days_before_the_end_a_reminder_goes_out_by_itself(house: House) {
        let scene = Scene::set(&house).await;
        let (_, _) = scene.open(&house, &[("closes_on", "2026-12-20")]).await;
        let before = house.mails.sent().len();
        house.later(Duration::from_secs(2 * 86_400));
        house.work().await;
        assert_eq!(house.mails.sent().len(), before, "not yet");
        house.later(Duration::from_secs(26 * 86_400));
        house.work().await;
        let after = house.mails.sent().len();
        house.later(Duration::from_secs(7_200));
        house.work().await;
        assert_eq!(house.mails.sent().len(), after, "and once only");
    }

    async fn a_draft_is_discarded_and_an_open_round_stays(house: House) {
        let scene = Scene::set(&house).await;
        let draft = scene.draft(&house, &[]).await;
        let gone = scene.lead(&house).bare(http::Method::DELETE, &format!("/journey/rounds/{draft}")).await;
        assert_eq!(gone.status, 303);
        assert_eq!(scene.lead(&house).get(&format!("/journey/rounds/{draft}")).await.status, 404);
        let (open, _) = scene.open(&house, &[]).await;
        let stays = scene.lead(&house).bare(http::Method::DELETE, &format!("/journey/rounds/{open}")).await;
        assert_eq!(stays.status, 409);
    }
}
