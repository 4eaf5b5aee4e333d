//! The first start of an empty installation.

use super::at_the_door;
use super::browser::{Browser, PASSWORD, account_with};
use db::{Cx, params};
use kernel::{PersonKind, Rights};

async fn form(house: &playhouse::House) -> Vec<(String, String)> {
    let code = people::setup_code(&house.app).await.expect("the answer has it").expect("nobody is here yet");
    let fields = [
        ("code", code.as_str()),
        ("company", "Havsel"),
        ("name", "Vilma Jansone"),
        ("email", "vilma@havsel.example"),
        ("password", PASSWORD),
        ("lang", "de"),
        ("zone", "Europe/Riga"),
        ("self_registration", "domains"),
        ("domains", "havsel.example"),
    ];
    fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn with<'f>(fields: &'f [(String, String)], name: &str, value: &'f str) -> Vec<(&'f str, &'f str)> {
    fields.iter().map(|(key, old)| (key.as_str(), if key == name { value } else { old.as_str() })).collect()
}

at_the_door! {
    settings: &[("STOA_LIMITS__SIGN_IN_PER_5_MINUTES", "1000")];

    async fn an_empty_installation_leads_to_its_set_up_and_the_first_administrator_is_signed_in(house: House) {
        let mut browser = Browser::default();
        assert_eq!(browser.get(&house, "/sign-in").await.location(), "/setup");
        assert_eq!(browser.get(&house, "/setup").await.status, 200);
        let fields = form(&house).await;
        let answer = browser.post(&house, "/setup", &with(&fields, "", "")).await;
        assert_eq!((answer.status, answer.location()), (303, "/"), "{}", answer.text);
        assert!(browser.is_signed_in(&house).await);
        assert_eq!(house.app.company(), "Havsel");
        let (rights, lang, zone) = house.read(kernel::Viewer::System, async |cx: &mut Cx| {
            cx.row::<(i64, String, String)>("SELECT rights, lang, zone FROM person", params![]).await
        }).await;
        assert_eq!((rights, lang.as_str(), zone.as_str()), (kernel::Rights::all().bits(), "de", "Europe/Riga"));
        assert_eq!(house.read(kernel::Viewer::System, people::company_name).await.as_deref(), Some("Havsel"));
    }

    async fn what_is_wrong_is_said_beside_its_field_and_nothing_typed_is_lost(house: House) {
        let fields = form(&house).await;
        for (field, value, sentence) in [
            ("code", "0000-0000-0000-0000", "not the code"), ("company", " ", "Enter a name"), ("email", "vilma@", "such as ana@example.com"),
            ("password", "password1234", "someone would try"), ("password", "VilmaJansone1", "your name"), ("zone", "Mars/Base", "Choose one"), ("domains", "", "at least one domain"),
        ] {
            let answer = house.as_nobody().post("/setup", &with(&fields, field, value)).await;
            assert!(answer.status == 422 && answer.text.contains(sentence), "{field}: {}", answer.text);
            assert!(answer.text.contains("Vilma Jansone") && !answer.text.contains(PASSWORD));
        }
        assert!(people::setup_code(&house.app).await.expect("the answer has it").is_some(), "nobody was made");
    }

    async fn once_somebody_administers_there_is_no_set_up(house: House) {
        let fields = form(&house).await;
        account_with(&house, PersonKind::Employee, Rights::all(), "Olga Other", "olga@havsel.example").await;
        assert_eq!(house.as_nobody().get("/setup").await.status, 404);
        assert_eq!(house.as_nobody().post("/setup", &with(&fields, "", "")).await.status, 404);
        assert_eq!(people::setup_code(&house.app).await.expect("the answer has it"), None);
    }

    async fn of_two_who_set_up_at_the_same_moment_one_comes_too_late(house: House) {
        let fields = form(&house).await;
        let (first, second) = (house.as_nobody(), house.as_nobody());
        let (other, one) = (with(&fields, "email", "other@havsel.example"), with(&fields, "", ""));
        let (first, second) = tokio::join!(first.post("/setup", &one), second.post("/setup", &other));
        let mut statuses = [first.status, second.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 404]);
    }
}
