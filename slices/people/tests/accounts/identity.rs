//! Signing in with a provider, an honest one and one that lies.

use super::browser::{Browser, PASSWORD, account, ines};
use super::provider::{Next, Provider};
use db::{Cx, params};
use kernel::{PersonId, PersonKind, Viewer};
use playhouse::{Answer, Engine, House};
use serde_json::{Value, json};
use url::Url;

async fn house(engine: Engine, provider: &Provider, more: &str) -> House {
    let section = |id: &str, more: &str| {
        format!(
            "[[oidc]]\nid = \"{id}\"\nname = \"Havsel Login\"\nissuer = \"{}\"\nclient_id = \"stoa\"\nclient_secret = \"hush\"\n{more}\n",
            provider.issuer
        )
    };
    let file = section("login", more);
    let settings = [("STOA_LIMITS__SIGN_IN_PER_5_MINUTES", "1000"), ("stoa.toml", file.as_str())];
    House::with_real_sign_in(engine, super::slices(), &settings).await
}

/// Runs a test with an honest provider on each engine there is.
async fn on_each(more: &str, run: impl AsyncFn(House, Provider)) {
    for engine in playhouse::engines() {
        let provider = Provider::start().await;
        run(house(engine, &provider, more).await, provider).await;
    }
}

/// Presses the button; where it leads.
async fn depart(house: &House, browser: &mut Browser, path: &str) -> Url {
    let answer = browser.post(house, path, &[("next", "/spaces")]).await;
    let refresh = answer.headers.get("refresh").unwrap_or_else(|| panic!("{} {}", answer.status, answer.text));
    Url::parse(refresh.to_str().expect("the answer has it").strip_prefix("0; url=").expect("the answer has it"))
        .expect("the answer has it")
}

fn state(departure: &Url) -> String {
    departure.query_pairs().find(|(name, _)| name == "state").expect("the answer has it").1.into_owned()
}

async fn whole_way(house: &House, browser: &mut Browser, provider: &Provider) -> Answer {
    let departure = depart(house, browser, "/sign-in/login").await;
    let code = provider.agree(&departure);
    browser.get(house, &format!("/sign-in/login/callback?code={code}&state={}", state(&departure))).await
}

async fn persons(house: &House) -> Vec<(PersonId, String, Option<String>)> {
    house
        .read(Viewer::System, async |cx: &mut Cx| {
            cx.rows("SELECT id, name, email FROM person ORDER BY id", params![]).await
        })
        .await
}

fn says(provider: &Provider, claims: &[(&'static str, Value)]) {
    *provider.next.lock().expect("the answer has it") = Next { claims: claims.to_vec(), ..Next::default() };
}

#[tokio::test]
async fn somebody_new_gets_an_account_and_is_the_same_person_the_next_time_whatever_their_address() {
    on_each("", async |house, provider| {
        let mut browser = Browser::default();
        let answer = whole_way(&house, &mut browser, &provider).await;
        assert_eq!((answer.status, answer.location()), (303, "/spaces"), "{}", answer.text);
        assert!(browser.is_signed_in(&house).await);
        says(&provider, &[("email", json!("moved@partner.example")), ("name", json!("Somebody Else"))]);
        assert_eq!(whole_way(&house, &mut Browser::default(), &provider).await.status, 303);
        let all = persons(&house).await;
        assert_eq!(
            (all.len(), all[0].1.as_str(), all[0].2.as_deref()),
            (1, "Piet de Boer", Some("piet@partner.example"))
        );
    })
    .await;
}

#[tokio::test]
async fn a_mail_address_from_a_provider_never_finds_or_takes_over_an_account() {
    on_each("", async |house, provider| {
        let own = ines(&house).await;
        for (subject, proved) in
            [("thief-1", json!(true)), ("thief-2", json!("true")), ("thief-3", json!(false)), ("thief-4", Value::Null)]
        {
            says(
                &provider,
                &[("sub", json!(subject)), ("email", json!("ines@havsel.example")), ("email_verified", proved)],
            );
            assert_eq!(whole_way(&house, &mut Browser::default(), &provider).await.status, 303);
        }
        let all = persons(&house).await;
        let with_address: Vec<_> =
            all.iter().filter(|person| person.2.as_deref() == Some("ines@havsel.example")).collect();
        assert_eq!((all.len(), with_address.len(), with_address[0].0), (5, 1, own));
    })
    .await;
}

#[tokio::test]
async fn every_lie_of_a_provider_is_refused() {
    on_each("", async |house, provider| {
        let now = playhouse::MORNING.millis() / 1000;
        let lies: Vec<(&str, Vec<(&'static str, Value)>)> = vec![
            ("another issuer", vec![("iss", json!("http://evil.example"))]),
            ("an issuer with a slash more", vec![("iss", json!(format!("{}/", provider.issuer)))]),
            ("no issuer", vec![("iss", Value::Null)]),
            ("another audience", vec![("aud", json!("other"))]),
            ("no audience", vec![("aud", Value::Null)]),
            ("two audiences and no party", vec![("aud", json!(["stoa", "other"]))]),
            ("another authorized party", vec![("azp", json!("other"))]),
            ("another nonce", vec![("nonce", json!("x"))]),
            ("no nonce", vec![("nonce", Value::Null)]),
            ("over", vec![("exp", json!(now - 120))]),
            ("no end", vec![("exp", Value::Null)]),
            ("of the future", vec![("iat", json!(now + 3600))]),
            ("no subject", vec![("sub", Value::Null)]),
            ("an empty subject", vec![("sub", json!(""))]),
        ];
        for (lie, claims) in lies {
            says(&provider, &claims);
            let mut browser = Browser::default();
            assert_eq!(whole_way(&house, &mut browser, &provider).await.status, 502, "{lie}");
            assert!(!browser.is_signed_in_or_setup(&house).await, "{lie}");
        }
        for forged in ["none", "hs256", "other-key"] {
            *provider.next.lock().expect("the answer has it") = Next { forged: Some(forged), ..Next::default() };
            assert_eq!(whole_way(&house, &mut Browser::default(), &provider).await.status, 502, "{forged}");
        }
        for described in
            [("issuer", json!("http://evil.example")), ("authorization_response_iss_parameter_supported", json!(true))]
        {
            let mut browser = Browser::default();
            *provider.next.lock().expect("the answer has it") = Next::default();
            let departure = depart(&house, &mut browser, "/sign-in/login").await;
            *provider.next.lock().expect("the answer has it") = Next { described: vec![described], ..Next::default() };
            let path =
                format!("/sign-in/login/callback?code={}&state={}", provider.agree(&departure), state(&departure));
            assert_eq!(browser.get(&house, &path).await.status, 502);
        }
        assert!(persons(&house).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn the_way_back_is_good_once_in_its_own_browser_for_ten_minutes() {
    on_each("", async |house, provider| {
        let mut browser = Browser::default();
        let departure = depart(&house, &mut browser, "/sign-in/login").await;
        let path = format!("/sign-in/login/callback?code={}&state={}", provider.agree(&departure), state(&departure));
        assert_eq!(Browser::default().get(&house, &path).await.status, 400, "a browser that never left");
        let mut other = Browser::default();
        depart(&house, &mut other, "/sign-in/login").await;
        assert_eq!(other.get(&house, &path).await.status, 400, "a browser on a trip of its own");
        assert_eq!(browser.get(&house, &path.replace("state=", "state=x")).await.status, 400);
        let cookie = browser.cookie("identity-trip").expect("the answer has it").to_owned();
        assert_eq!(browser.get(&house, &format!("{path}&iss={}", provider.issuer)).await.status, 303);
        browser.put("identity-trip", &cookie);
        assert_eq!(browser.get(&house, &path).await.status, 400, "a second time");
        let mut mixed = Browser::default();
        let departure = depart(&house, &mut mixed, "/sign-in/login").await;
        let path = format!(
            "/sign-in/login/callback?code={}&state={}&iss=http%3A%2F%2Fevil.example",
            provider.agree(&departure),
            state(&departure)
        );
        assert_eq!(mixed.get(&house, &path).await.status, 502, "an answer of another issuer");
        let mut late = Browser::default();
        let departure = depart(&house, &mut late, "/sign-in/login").await;
        house.later(std::time::Duration::from_secs(601));
        let path = format!("/sign-in/login/callback?code={}&state={}", provider.agree(&departure), state(&departure));
        assert_eq!(late.get(&house, &path).await.status, 400);
        let stranger = Browser::default().get(&house, "/sign-in/nobody/callback?code=x&state=y").await;
        assert_eq!(stranger.status, 404);
    })
    .await;
}

#[tokio::test]
async fn an_account_is_linked_by_its_signed_in_owner_with_a_fresh_proof_and_by_nobody_else() {
    on_each("allow_sign_up = false", async |house, provider| {
        let own = ines(&house).await;
        account(&house, PersonKind::Employee, "Rui Prata", "rui@havsel.example").await;
        assert_eq!(
            whole_way(&house, &mut Browser::default(), &provider).await.status,
            403,
            "nobody's yet, and no accounts are made"
        );
        let (mut ines, mut rui) = (Browser::default(), Browser::default());
        ines.sign_in(&house, "ines@havsel.example").await;
        rui.sign_in(&house, "rui@havsel.example").await;
        house.later(std::time::Duration::from_secs(16 * 60));
        let asked = ines.post(&house, "/settings/security/providers/login", &[]).await;
        assert!(asked.location().starts_with("/settings/security/proof"));
        ines.post(&house, "/settings/security/proof", &[("password", PASSWORD), ("next", "/settings/security")]).await;
        says(&provider, &[("exp", json!(playhouse::MORNING.millis() / 1000 + 3600))]);
        let departure = depart(&house, &mut ines, "/settings/security/providers/login").await;
        let path = format!("/sign-in/login/callback?code={}&state={}", provider.agree(&departure), state(&departure));
        rui.put("identity-trip", ines.cookie("identity-trip").expect("the answer has it"));
        assert_eq!(rui.get(&house, &path).await.status, 400, "the trip of another person");
        let departure = depart(&house, &mut ines, "/settings/security/providers/login").await;
        let path = format!("/sign-in/login/callback?code={}&state={}", provider.agree(&departure), state(&departure));
        assert_eq!(ines.get(&house, &path).await.location(), "/settings/security");
        let mut browser = Browser::default();
        assert_eq!(whole_way(&house, &mut browser, &provider).await.status, 303);
        let who = house
            .read(Viewer::System, async |cx: &mut Cx| {
                cx.row::<PersonId>("SELECT person_id FROM identity", params![]).await
            })
            .await;
        assert_eq!(who, own);
        let page = ines.get(&house, "/settings/security").await;
        assert!(page.text.contains("Unlink"), "{}", page.text);
    })
    .await;
}
