//! A new password by mail.

use super::at_the_door;
use super::browser::{Browser, PASSWORD, ines, link_in};
use db::{Cx, params};
use kernel::{Scopes, Viewer};
use std::time::Duration;

const NEW: &str = "a lamp, a boat and rain";

at_the_door! {
    settings: &[("STOA_LIMITS__SIGN_IN_PER_5_MINUTES", "1000")];

    async fn a_mailed_link_sets_a_new_password_once_and_ends_all_sessions(house: House) {
        ines(&house).await;
        let mut at_home = Browser::default();
        at_home.sign_in(&house, "ines@havsel.example").await;
        let mut browser = Browser::default();
        assert_eq!(browser.post(&house, "/reset", &[("email", "INES@havsel.example")]).await.status, 200);
        house.work().await;
        let mails = house.mails.sent();
        assert_eq!((mails.len(), mails[0].to().as_str(), mails[0].subject()), (1, "ines@havsel.example", "Your new password at Havsel"));
        let link = link_in(&mails[0]);
        let page = browser.get(&house, &link).await;
        assert!(page.text.contains("Choose a new password"), "{}", page.text);
        assert!(at_home.is_signed_in(&house).await, "looking at the link changes nothing");
        let weak = browser.post(&house, &link, &[("password", "inescaldeira")]).await;
        assert!(weak.status == 422 && weak.text.contains("your name"));
        assert_eq!(browser.post(&house, &link, &[("password", NEW)]).await.location(), "/sign-in");
        assert!(!at_home.is_signed_in(&house).await);
        assert_eq!(browser.post(&house, &link, &[("password", "another one of these")]).await.status, 404, "it holds once");
        assert_eq!(browser.sign_in(&house, "ines@havsel.example").await.status, 422, "the old one is gone");
        assert_eq!(browser.post(&house, "/sign-in", &[("email", "ines@havsel.example"), ("password", NEW)]).await.status, 303);
    }

    async fn a_new_password_by_mail_ends_the_keys_for_programs_too(house: House) {
        let person = ines(&house).await;
        let secret = house.write(async move |cx: &mut Cx| people::import::token(cx, person, "Build server", Scopes::all(), 30).await).await;
        let program = house.as_nobody().with("authorization", &format!("Bearer {secret}"));
        assert_eq!(program.get("/api/stoa/v1/me").await.status, 200);
        house.as_nobody().post("/reset", &[("email", "ines@havsel.example")]).await;
        house.work().await;
        let link = link_in(&house.mails.sent()[0]);
        assert_eq!(house.as_nobody().post(&link, &[("password", NEW)]).await.location(), "/sign-in");
        assert_eq!(program.get("/api/stoa/v1/me").await.status, 401, "whoever had the old password may have made it");
        let facts = house.read(Viewer::System, async |cx: &mut Cx| cx.row::<i64>("SELECT COUNT(*) FROM fact WHERE kind = 'people.access_revoked'", params![]).await).await;
        assert_eq!(facts, 1, "streams close");
    }

    async fn an_unknown_address_gets_the_same_answer_and_no_mail(house: House) {
        ines(&house).await;
        let known = house.as_nobody().post("/reset", &[("email", "ines@havsel.example")]).await;
        let unknown = house.as_nobody().post("/reset", &[("email", "who@havsel.example")]).await;
        assert_eq!(known.text.replace("ines@havsel.example", ""), unknown.text.replace("who@havsel.example", ""));
        house.work().await;
        assert_eq!(house.mails.sent().len(), 1);
    }

    async fn a_link_runs_out_after_half_an_hour(house: House) {
        ines(&house).await;
        house.as_nobody().post("/reset", &[("email", "ines@havsel.example")]).await;
        house.work().await;
        let link = link_in(&house.mails.sent()[0]);
        house.later(Duration::from_secs(31 * 60));
        assert_eq!(house.as_nobody().get(&link).await.status, 404);
        assert_eq!(house.as_nobody().post(&link, &[("password", NEW)]).await.status, 404);
    }

    async fn one_address_gets_three_mails_an_hour(house: House) {
        ines(&house).await;
        for _ in 0..5 {
            assert_eq!(house.as_nobody().post("/reset", &[("email", "ines@havsel.example")]).await.status, 200);
        }
        house.work().await;
        assert_eq!(house.mails.sent().len(), 3);
        house.later(Duration::from_secs(3601));
        house.as_nobody().post("/reset", &[("email", "ines@havsel.example")]).await;
        house.work().await;
        assert_eq!(house.mails.sent().len(), 4);
    }

    async fn two_addresses_in_one_request_are_refused(house: House) {
        ines(&house).await;
        let twice = [("email", "ines@havsel.example"), ("email", "thief@evil.example")];
        assert_eq!(house.as_nobody().post("/reset", &twice).await.status, 400);
        assert_eq!(house.as_nobody().post("/reset", &[("email[]", "ines@havsel.example"), ("email[]", "thief@evil.example")]).await.status, 400);
        house.work().await;
        assert!(house.mails.sent().is_empty());
    }

    async fn a_link_for_one_thing_is_none_for_another(house: House) {
        ines(&house).await;
        house.as_nobody().post("/reset", &[("email", "ines@havsel.example")]).await;
        house.work().await;
        let secret = link_in(&house.mails.sent()[0]).replace("/reset/", "");
        assert_eq!(house.as_nobody().get(&format!("/sign-up/{secret}")).await.status, 404);
        assert_eq!(house.as_nobody().get(&format!("/join/{secret}")).await.status, 404);
        assert_eq!(house.as_nobody().post(&format!("/sign-up/{secret}"), &[("name", "X Y"), ("password", PASSWORD)]).await.status, 404);
    }
}
