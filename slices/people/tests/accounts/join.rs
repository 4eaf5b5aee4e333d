//! Invitations, and making an account oneself.

use super::at_the_door;
use super::browser::{Browser, PASSWORD, account, account_with, link_in};
use db::{Cx, params};
use kernel::{PersonId, PersonKind, Reach, Right, Rights, Role, Viewer};
use playhouse::House;
use std::time::Duration;

async fn kind_of(house: &House, email: &str) -> Option<PersonKind> {
    let email = email.to_owned();
    house
        .read(Viewer::System, async move |cx: &mut Cx| {
            cx.optional::<PersonKind>("SELECT kind FROM person WHERE email = $1", params![email]).await
        })
        .await
}

async fn vilma(house: &House) -> (Browser, PersonId) {
    let id = account_with(
        house,
        PersonKind::Employee,
        Rights::NONE.with(Right::Identity),
        "Vilma Jansone",
        "vilma@havsel.example",
    )
    .await;
    let mut browser = Browser::default();
    browser.sign_in(house, "vilma@havsel.example").await;
    (browser, id)
}

async fn spaces_of(house: &House) -> Vec<(String, Option<i64>)> {
    let payloads = house
        .read(Viewer::System, async |cx: &mut Cx| {
            cx.rows::<String>(
                "SELECT payload FROM fact WHERE kind = 'people.invitation_accepted' ORDER BY id",
                params![],
            )
            .await
        })
        .await;
    payloads
        .iter()
        .map(|text| serde_json::from_str::<serde_json::Value>(text).expect("the answer has it"))
        .map(|fact| {
            (
                fact["role"].as_str().unwrap_or("").to_owned(),
                fact["space"].as_str().map(|id| id.parse().expect("the answer has it")),
            )
        })
        .collect()
}

/// The path of the newest link on the administrator's page.
async fn newest_link(browser: &mut Browser, house: &House) -> String {
    let page = browser.get(house, "/admin/invitations").await;
    let from = page.text.find("/join/").expect("the page shows a link");
    page.text[from..].chars().take_while(|c| *c != '"').collect()
}

at_the_door! {
    settings: &[("STOA_LIMITS__SIGN_IN_PER_5_MINUTES", "1000")];

    async fn a_mailed_invitation_makes_one_account_for_its_address_and_leads_into_its_space(house: House) {
        let (mut admin, id) = vilma(&house).await;
        let space = house.space("Finance", Reach::Private).await;
        let member = playhouse::Person { id, name: String::new(), kind: PersonKind::Employee, rights: Rights::NONE, organisation: None };
        house.join(&member, &space, Role::Owner).await;
        let made = admin.post(&house, "/admin/invitations", &[("kind", "guest"), ("email", "Guest@partner.example"), ("uses", ""), ("space", &space.id.to_string())]).await;
        assert_eq!(made.status, 303, "{}", made.text);
        house.work().await;
        let mails = house.mails.sent();
        assert!(mails[0].to().as_str() == "guest@partner.example" && mails[0].subject().contains("Vilma Jansone"));
        let link = link_in(&mails[0]);
        let mut browser = Browser::default();
        assert!(browser.get(&house, &link).await.text.contains("invited you to Finance"));
        let answer = browser.post(&house, &link, &[("name", "Gast Partner"), ("email", "other@evil.example"), ("password", PASSWORD)]).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
        assert!(browser.is_signed_in(&house).await);
        assert_eq!(kind_of(&house, "guest@partner.example").await, Some(PersonKind::Guest));
        assert_eq!(kind_of(&house, "other@evil.example").await, None);
        assert_eq!(spaces_of(&house).await, [("member".to_owned(), Some(space.id.raw()))]);
        assert_eq!(house.as_nobody().get(&link).await.status, 404, "it holds once");
    }

    async fn a_link_lets_in_as_many_as_it_says_and_proves_their_addresses(house: House) {
        let (mut admin, _) = vilma(&house).await;
        admin.post(&house, "/admin/invitations", &[("kind", "employee"), ("email", ""), ("uses", "2"), ("space", "")]).await;
        let link = newest_link(&mut admin, &house).await;
        for name in ["one", "two", "three"] {
            let email = format!("{name}@havsel.example");
            assert_eq!(house.as_nobody().post(&link, &[("name", "Some Body"), ("email", &email)]).await.status, 200);
        }
        house.work().await;
        let mut statuses = Vec::new();
        for mail in house.mails.sent() {
            let path = link_in(&mail);
            assert!(path.starts_with("/sign-up/"));
            statuses.push(house.as_nobody().post(&path, &[("name", "Some Body"), ("password", PASSWORD)]).await.status);
        }
        assert_eq!(statuses, [303, 303, 404]);
        let mut made = Vec::new();
        for name in ["one", "two", "three"] {
            made.extend(kind_of(&house, &format!("{name}@havsel.example")).await);
        }
        assert_eq!(made, [PersonKind::Employee, PersonKind::Employee]);
        assert!(admin.get(&house, "/admin/invitations").await.text.contains("Accepted"));
    }

    async fn an_invitation_runs_out_and_can_be_taken_back(house: House) {
        let (mut admin, _) = vilma(&house).await;
        admin.post(&house, "/admin/invitations", &[("kind", "customer"), ("email", ""), ("uses", "5"), ("space", "")]).await;
        let first = newest_link(&mut admin, &house).await;
        let id = house.read(Viewer::System, async |cx: &mut Cx| cx.row::<i64>("SELECT id FROM invitation", params![]).await).await;
        assert_eq!(house.as_nobody().get(&first).await.status, 200);
        assert_eq!(admin.delete(&house, &format!("/admin/invitations/{id}")).await.status, 303);
        assert_eq!(house.as_nobody().get(&first).await.status, 404);
        house.later(Duration::from_secs(1));
        admin.post(&house, "/admin/invitations", &[("kind", "customer"), ("email", ""), ("uses", "5"), ("space", "")]).await;
        let second = newest_link(&mut admin, &house).await;
        assert_ne!(first, second);
        house.later(Duration::from_secs(7 * 24 * 3600));
        assert_eq!(house.as_nobody().get(&second).await.status, 404);
    }

    async fn only_who_holds_the_identity_right_invites_and_only_into_spaces_they_keep_order_in(house: House) {
        account(&house, PersonKind::Employee, "Ines Caldeira", "ines@havsel.example").await;
        let mut browser = Browser::default();
        browser.sign_in(&house, "ines@havsel.example").await;
        assert_eq!(browser.get(&house, "/admin/invitations").await.status, 404);
        let (mut admin, _) = vilma(&house).await;
        let closed = house.space("Secret plans", Reach::Private).await;
        let open = house.space("Canteen", Reach::Internal).await;
        for (space, status) in [(closed, 404), (open, 403)] {
            let fields = [("kind", "guest"), ("email", ""), ("uses", "1"), ("space", &*space.id.to_string())];
            assert_eq!(admin.post(&house, "/admin/invitations", &fields).await.status, status);
        }
        assert!(!admin.get(&house, "/admin/invitations").await.text.contains("Secret plans"));
    }

    async fn an_invitation_makes_nobody_what_they_are_not(house: House) {
        let (mut admin, id) = vilma(&house).await;
        let space = house.space("Finance", Reach::Private).await;
        let member = playhouse::Person { id, name: String::new(), kind: PersonKind::Employee, rights: Rights::NONE, organisation: None };
        house.join(&member, &space, Role::Owner).await;
        admin.post(&house, "/admin/invitations", &[("kind", "employee"), ("email", ""), ("uses", "5"), ("space", &space.id.to_string())]).await;
        let link = newest_link(&mut admin, &house).await;
        account(&house, PersonKind::Customer, "Hanne Brandt", "hanne@kunde.example").await;
        account(&house, PersonKind::Employee, "Ines Caldeira", "ines@havsel.example").await;
        let (mut hanne, mut ines) = (Browser::default(), Browser::default());
        hanne.sign_in(&house, "hanne@kunde.example").await;
        ines.sign_in(&house, "ines@havsel.example").await;
        assert!(hanne.get(&house, &link).await.text.contains("not for that account"));
        assert_eq!(hanne.post(&house, &link, &[]).await.status, 404);
        assert_eq!(kind_of(&house, "hanne@kunde.example").await, Some(PersonKind::Customer));
        assert_eq!(ines.post(&house, &link, &[]).await.status, 303);
        assert_eq!(spaces_of(&house).await.len(), 1);
    }

    async fn where_nobody_may_make_an_account_the_page_does_not_exist(house: House) {
        vilma(&house).await;
        assert_eq!(house.as_nobody().get("/sign-up").await.status, 404);
        assert_eq!(house.as_nobody().post("/sign-up", &[("name", "A B"), ("email", "a@b.example")]).await.status, 404);
    }
}

mod open {
    use super::*;

    at_the_door! {
        settings: &[("STOA_LIMITS__SIGN_IN_PER_5_MINUTES", "1000"), ("STOA_SIGN_IN__SELF_REGISTRATION", "open")];

        async fn anybody_becomes_a_customer_after_confirming_their_address(house: House) {
            let mut browser = Browser::default();
            vilma(&house).await;
            assert!(browser.get(&house, "/sign-in").await.text.contains("/sign-up"));
            assert_eq!(browser.post(&house, "/sign-up", &[("name", "Marta Neu"), ("email", "marta@havsel.example")]).await.status, 200);
            house.work().await;
            assert_eq!(kind_of(&house, "marta@havsel.example").await, None, "not before the address is proved");
            let link = link_in(&house.mails.sent()[0]);
            assert!(browser.get(&house, &link).await.text.contains("Marta Neu"));
            assert_eq!(kind_of(&house, "marta@havsel.example").await, None, "a mail scanner that follows links makes no account");
            assert_eq!(browser.post(&house, &link, &[("name", "Marta Neu"), ("password", PASSWORD)]).await.status, 303);
            assert_eq!(kind_of(&house, "marta@havsel.example").await, Some(PersonKind::Customer));
            assert_eq!(browser.post(&house, &link, &[("name", "Marta Neu"), ("password", PASSWORD)]).await.status, 404);
        }

        async fn an_address_that_has_an_account_gets_the_same_answer_and_its_owner_is_told(house: House) {
            vilma(&house).await;
            let known = house.as_nobody().post("/sign-up", &[("name", "A B"), ("email", "vilma@havsel.example")]).await;
            let fresh = house.as_nobody().post("/sign-up", &[("name", "A B"), ("email", "fresh@havsel.example")]).await;
            assert_eq!(known.text.replace("vilma@", ""), fresh.text.replace("fresh@", ""));
            house.work().await;
            let told = house.mails.sent().into_iter().find(|mail| mail.to().as_str() == "vilma@havsel.example").expect("the answer has it");
            assert!(told.subject().contains("You already have an account") && !told.text().contains("/sign-up/"));
        }

        async fn one_network_may_ask_for_five_accounts_an_hour(house: House) {
            for number in 0..5 {
                let email = format!("n{number}@kunde.example");
                assert_eq!(house.as_nobody().post("/sign-up", &[("name", "A B"), ("email", &email)]).await.status, 200);
            }
            assert_eq!(house.as_nobody().post("/sign-up", &[("name", "A B"), ("email", "n9@kunde.example")]).await.status, 429);
        }
    }
}

mod colleagues {
    use super::*;

    at_the_door! {
        settings: &[("STOA_SIGN_IN__SELF_REGISTRATION", "domains"), ("STOA_SIGN_IN__DOMAINS", "havsel.example")];

        async fn an_address_at_the_named_domain_makes_an_employee_and_no_other_does(house: House) {
            let refused = house.as_nobody().post("/sign-up", &[("name", "A B"), ("email", "ana@evil-havsel.example")]).await;
            assert!(refused.status == 422 && refused.text.contains("havsel.example"));
            assert_eq!(house.as_nobody().post("/sign-up", &[("name", "Ana Ruiz"), ("email", "ana@havsel.example")]).await.status, 200);
            house.work().await;
            let link = link_in(&house.mails.sent()[0]);
            assert_eq!(house.as_nobody().post(&link, &[("name", "Ana Ruiz"), ("password", PASSWORD)]).await.status, 303);
            assert_eq!(kind_of(&house, "ana@havsel.example").await, Some(PersonKind::Employee));
        }
    }
}
