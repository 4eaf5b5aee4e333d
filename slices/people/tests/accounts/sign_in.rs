//! Signing in and out.

use super::at_the_door;
use super::browser::{Browser, PASSWORD, account, ines};
use db::{Cx, params};
use kernel::PersonKind;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 3600);

at_the_door! {
    settings: &[("STOA_LIMITS__SIGN_IN_PER_5_MINUTES", "1000")];

    async fn the_right_password_opens_a_session_and_leads_on(house: House) {
        ines(&house).await;
        let mut browser = Browser::default();
        let page = browser.get(&house, "/sign-in?next=%2Fspaces%2Ffinance").await;
        assert!(page.status == 200 && page.text.contains("value=\"/spaces/finance\""), "{}", page.text);
        let answer = browser.post(&house, "/sign-in", &[("email", "Ines@Havsel.example"), ("password", PASSWORD), ("next", "/spaces/finance")]).await;
        assert_eq!((answer.status, answer.location()), (303, "/spaces/finance"));
        let cookie = answer.headers["set-cookie"].to_str().expect("the answer has it");
        assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"), "{cookie}");
        assert!(browser.is_signed_in(&house).await);
    }

    async fn a_way_on_that_leaves_the_house_leads_to_the_start(house: House) {
        ines(&house).await;
        for next in ["https://evil.example/", "//evil.example", "/\\evil.example", "/.//evil.example"] {
            let answer = Browser::default().post(&house, "/sign-in", &[("email", "ines@havsel.example"), ("password", PASSWORD), ("next", next)]).await;
            assert_eq!((answer.status, answer.location()), (303, "/"), "{next}");
        }
    }

    async fn a_wrong_password_and_an_unknown_address_get_the_same_answer_and_keep_what_was_typed(house: House) {
        ines(&house).await;
        let mut pages = Vec::new();
        for email in ["ines@havsel.example", "who@havsel.example"] {
            let answer = Browser::default().post(&house, "/sign-in", &[("email", email), ("password", "not the right words"), ("next", "/x")]).await;
            assert_eq!(answer.status, 422);
            assert!(answer.text.contains(email) && answer.text.contains("This address and this password"), "{}", answer.text);
            assert!(!answer.text.contains("not the right words"));
            pages.push(answer.text.replace(email, ""));
        }
        assert_eq!(pages[0], pages[1]);
    }

    async fn after_five_wrong_passwords_an_account_waits_whoever_asks_and_whether_it_exists(house: House) {
        ines(&house).await;
        for email in ["ines@havsel.example", "who@havsel.example"] {
            let wrong = [("email", email), ("password", "not the right words")];
            for _ in 0..5 {
                assert_eq!(Browser::default().post(&house, "/sign-in", &wrong).await.status, 422);
            }
            let answer = Browser::default().post(&house, "/sign-in", &[("email", email), ("password", PASSWORD)]).await;
            assert_eq!((answer.status, answer.headers["retry-after"].to_str().expect("the answer has it")), (429, "30"));
        }
        house.later(Duration::from_secs(31));
        assert_eq!(Browser::default().sign_in(&house, "ines@havsel.example").await.status, 303);
    }

    async fn signing_out_ends_the_session_for_good(house: House) {
        ines(&house).await;
        let mut browser = Browser::default();
        browser.sign_in(&house, "ines@havsel.example").await;
        let secret = browser.cookie("session").expect("the answer has it").to_owned();
        assert_eq!(browser.post(&house, "/sign-out", &[]).await.status, 303);
        assert_eq!(browser.cookie("session"), None);
        browser.put("session", &secret);
        assert!(!browser.is_signed_in(&house).await);
    }

    async fn signing_in_again_never_goes_on_with_the_session_that_was_there(house: House) {
        ines(&house).await;
        let mut browser = Browser::default();
        browser.sign_in(&house, "ines@havsel.example").await;
        let planted = browser.cookie("session").expect("the answer has it").to_owned();
        browser.sign_in(&house, "ines@havsel.example").await;
        assert_ne!(browser.cookie("session").expect("the answer has it"), planted);
        let mut other = Browser::default();
        other.put("session", &planted);
        assert!(!other.is_signed_in(&house).await);
    }

    async fn a_session_ends_when_it_is_not_used_and_after_its_longest_time(house: House) {
        ines(&house).await;
        account(&house, PersonKind::Customer, "Hanne Brandt", "hanne@kunde.example").await;
        let (mut insider, mut outsider) = (Browser::default(), Browser::default());
        insider.sign_in(&house, "ines@havsel.example").await;
        outsider.sign_in(&house, "hanne@kunde.example").await;
        house.later(6 * DAY);
        assert!(outsider.is_signed_in(&house).await);
        house.later(2 * DAY);
        assert!(!outsider.is_signed_in(&house).await && insider.is_signed_in(&house).await);
        house.later(7 * DAY);
        assert!(!insider.is_signed_in(&house).await);
    }

    async fn whatever_somebody_does_keeps_their_session_but_not_beyond_its_longest_time(house: House) {
        let person = ines(&house).await;
        let mut browser = Browser::default();
        browser.sign_in(&house, "ines@havsel.example").await;
        for _ in 0..8 {
            house.later(10 * DAY);
            assert!(browser.is_signed_in(&house).await);
            used(&house, person).await;
        }
        house.later(11 * DAY);
        assert!(!browser.is_signed_in(&house).await, "90 days are over");
    }

    async fn somebody_who_has_left_is_not_recognised_and_can_not_sign_in(house: House) {
        let person = ines(&house).await;
        let mut browser = Browser::default();
        browser.sign_in(&house, "ines@havsel.example").await;
        house.write(async move |cx: &mut Cx| cx.execute("UPDATE person SET left_at = 1 WHERE id = $1", params![person]).await.map(drop)).await;
        assert!(!browser.is_signed_in(&house).await);
        assert_eq!(Browser::default().sign_in(&house, "ines@havsel.example").await.status, 422);
    }

    async fn secrets_are_stored_as_hashes_only(house: House) {
        ines(&house).await;
        let mut browser = Browser::default();
        browser.sign_in(&house, "ines@havsel.example").await;
        let stored = house.read(kernel::Viewer::System, async |cx: &mut Cx| cx.row::<String>("SELECT secret_hash FROM session", params![]).await).await;
        assert_ne!(stored, browser.cookie("session").expect("the answer has it"));
        let password = house.read(kernel::Viewer::System, async |cx: &mut Cx| cx.row::<String>("SELECT hash FROM password", params![]).await).await;
        assert!(password.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
    }

    async fn a_form_from_another_site_signs_nobody_in(house: House) {
        ines(&house).await;
        let evil = house.as_nobody().with("sec-fetch-site", "cross-site");
        assert_eq!(evil.post("/sign-in", &[("email", "ines@havsel.example"), ("password", PASSWORD)]).await.status, 403);
    }

    async fn a_field_that_comes_twice_is_refused(house: House) {
        ines(&house).await;
        let twice = [("email", "ines@havsel.example"), ("email", "who@havsel.example"), ("password", PASSWORD)];
        assert_eq!(house.as_nobody().post("/sign-in", &twice).await.status, 400);
    }

    async fn without_the_demo_nobody_is_offered_and_nobody_gets_in_by_one_press(house: House) {
        let person = ines(&house).await;
        house.write(async move |cx: &mut Cx| people::import::offer_sign_in(cx, person, "Employee").await).await;
        assert!(!house.as_nobody().get("/sign-in").await.text.contains("Ines Caldeira"));
        assert_eq!(house.as_nobody().post("/sign-in/demo", &[("person", &person.to_string())]).await.status, 404);
    }
}

/// Records a fact as the signed-in person, as any act does.
async fn used(house: &playhouse::House, person: kernel::PersonId) {
    use jobs::Record;
    let session = house
        .read(kernel::Viewer::System, async |cx: &mut Cx| {
            cx.row::<kernel::SessionId>("SELECT id FROM session", params![]).await
        })
        .await;
    let signed = kernel::Signed {
        person,
        kind: PersonKind::Employee,
        organisation: None,
        rights: kernel::Rights::NONE,
        door: kernel::Door::Session(session),
    };
    let act = async move |cx: &mut Cx| cx.record(&people::facts::PersonJoined { person }).await.map(drop);
    house.app.db.write(kernel::Viewer::Person(signed), act).await.expect("the answer has it");
}

mod demo {
    use super::*;

    at_the_door! {
        settings: &[("STOA_DEMO__ENABLED", "true")];

        async fn the_demo_offers_its_people_by_one_press_and_only_them(house: House) {
            let person = ines(&house).await;
            let other = account(&house, PersonKind::Employee, "Rui Prata", "rui@havsel.example").await;
            house.write(async move |cx: &mut Cx| people::import::offer_sign_in(cx, person, "Employee").await).await;
            let mut browser = Browser::default();
            let page = browser.get(&house, "/sign-in").await;
            assert!(page.text.contains("Ines Caldeira") && page.text.contains("Everyone knows its passwords") && !page.text.contains("Rui Prata"));
            assert_eq!(browser.post(&house, "/sign-in/demo", &[("person", &other.to_string())]).await.status, 404);
            assert_eq!(browser.post(&house, "/sign-in/demo", &[("person", &person.to_string())]).await.status, 303);
            assert!(browser.is_signed_in(&house).await);
        }
    }
}

mod pace {
    use super::*;

    at_the_door! {
        settings: &[("STOA_LIMITS__SIGN_IN_PER_5_MINUTES", "10")];

        async fn an_office_behind_one_address_signs_in_as_often_as_it_likes(house: House) {
            super::ines(&house).await;
            for _ in 0..30 {
                Browser::default().sign_in(&house, "ines@havsel.example").await;
            }
        }

        async fn one_address_may_try_ten_times_in_five_minutes(house: House) {
            for number in 0..10 {
                let email = format!("somebody{number}@havsel.example");
                assert_eq!(house.as_nobody().post("/sign-in", &[("email", &email), ("password", "not the right words")]).await.status, 422);
            }
            assert_eq!(house.as_nobody().post("/sign-in", &[("email", "x@havsel.example"), ("password", "y")]).await.status, 429);
        }
    }
}
