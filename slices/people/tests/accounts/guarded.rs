//! Second step, sessions, password change, tokens.

use super::at_the_door;
use super::browser::{Browser, PASSWORD, ines};
use db::{Cx, params};
use hmac::{Hmac, Mac};
use http::Method;
use kernel::{Scopes, Viewer};
use people::people_import::{Absent, Mode, Options, run_import};
use playhouse::House;
use serde_json::json;
use std::time::Duration;

/// What an authenticator app shows for a key, as RFC 6238 says it; written again here, so that the house's own is checked.
fn code_of(key: &str, millis: i64) -> String {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let bits: String = key.chars().filter_map(|c| letters.find(c)).map(|value| format!("{value:05b}")).collect();
    let bytes: Vec<u8> = bits
        .as_bytes()
        .chunks_exact(8)
        .map(|byte| {
            u8::from_str_radix(std::str::from_utf8(byte).expect("the answer has it"), 2).expect("the answer has it")
        })
        .collect();
    let mut mac = Hmac::<sha1::Sha1>::new_from_slice(&bytes).expect("the answer has it");
    mac.update(&(millis / 30_000).to_be_bytes());
    let hash = mac.finalize().into_bytes();
    let at = usize::from(hash[19] & 15);
    let number = u32::from_be_bytes(hash[at..at + 4].try_into().expect("the answer has it")) & 0x7fff_ffff;
    format!("{:06}", number % 1_000_000)
}

fn between<'t>(text: &'t str, from: &str, to: &str) -> &'t str {
    let start = text.find(from).unwrap_or_else(|| panic!("{from} in {text}")) + from.len();
    &text[start..start + text[start..].find(to).expect("the answer has it")]
}

/// Switches the second step on; the key, and the recovery codes.
async fn switch_on(house: &House, browser: &mut Browser) -> (String, Vec<String>) {
    let page = browser.get(house, "/settings/security/second-step").await.text;
    let (nonce, key) = (
        between(&page, "name=\"nonce\" value=\"", "\"").to_owned(),
        between(&page, "class=\"secret\">", "<").to_owned(),
    );
    assert!(page.contains("<svg viewBox=\"0 0") && !page.contains("style="), "the picture needs no inline style");
    let wrong = browser.post(house, "/settings/security/second-step", &[("nonce", &nonce), ("code", "000000")]).await;
    assert_eq!(wrong.status, 422);
    let code = code_of(&key, house.app.now().millis());
    let done = browser.post(house, "/settings/security/second-step", &[("nonce", &nonce), ("code", &code)]).await;
    assert_eq!(done.status, 200, "{}", done.text);
    let codes = between(&done.text, "<ul class=\"secret\">", "</ul>")
        .split("<li>")
        .skip(1)
        .map(|line| line.replace("</li>", ""))
        .collect();
    (key, codes)
}

at_the_door! {
    settings: &[("STOA_LIMITS__SIGN_IN_PER_5_MINUTES", "1000")];

    async fn with_the_second_step_on_the_password_alone_opens_nothing(house: House) {
        ines(&house).await;
        let mut owner = Browser::default();
        owner.sign_in(&house, "ines@havsel.example").await;
        let (key, _) = switch_on(&house, &mut owner).await;
        let mut browser = Browser::default();
        let answer = browser.sign_in(&house, "ines@havsel.example").await;
        assert!(answer.location().starts_with("/sign-in/second-step") && !browser.is_signed_in(&house).await);
        let used = code_of(&key, house.app.now().millis());
        assert_eq!(browser.post(&house, "/sign-in/second-step", &[("code", &used)]).await.status, 422, "a code is good once");
        house.later(Duration::from_secs(60));
        let code = code_of(&key, house.app.now().millis());
        assert_eq!(browser.post(&house, "/sign-in/second-step", &[("code", &code), ("next", "//evil.example")]).await.location(), "/");
        assert!(browser.is_signed_in(&house).await);
    }

    async fn the_second_step_can_not_be_asked_for_without_the_first_and_not_too_often(house: House) {
        ines(&house).await;
        let mut owner = Browser::default();
        owner.sign_in(&house, "ines@havsel.example").await;
        let (key, _) = switch_on(&house, &mut owner).await;
        house.later(Duration::from_secs(60));
        let code = code_of(&key, house.app.now().millis());
        assert_eq!(house.as_nobody().post("/sign-in/second-step", &[("code", &code)]).await.location(), "/sign-in");
        let mut thief = Browser::default();
        thief.sign_in(&house, "ines@havsel.example").await;
        for _ in 0..5 {
            assert_eq!(thief.post(&house, "/sign-in/second-step", &[("code", "123456")]).await.status, 422);
        }
        assert_eq!(thief.post(&house, "/sign-in/second-step", &[("code", &code)]).await.status, 429);
    }

    async fn a_recovery_code_lets_in_once_and_is_stored_as_a_hash(house: House) {
        ines(&house).await;
        let mut owner = Browser::default();
        owner.sign_in(&house, "ines@havsel.example").await;
        let (_, codes) = switch_on(&house, &mut owner).await;
        assert_eq!(codes.len(), 10);
        let mut browser = Browser::default();
        browser.sign_in(&house, "ines@havsel.example").await;
        assert_eq!(browser.post(&house, "/sign-in/second-step", &[("code", &codes[3].to_uppercase())]).await.status, 303);
        let mut again = Browser::default();
        again.sign_in(&house, "ines@havsel.example").await;
        assert_eq!(again.post(&house, "/sign-in/second-step", &[("code", &codes[3])]).await.status, 422);
        let stored = house.read(Viewer::System, async |cx: &mut Cx| cx.rows::<String>("SELECT code_hash FROM recovery_code", params![]).await).await;
        assert!(stored.len() == 9 && stored.iter().all(|hash| !codes.contains(hash)));
        assert!(browser.get(&house, "/settings/security").await.text.contains("9 recovery codes are left"));
    }

    async fn switching_the_second_step_takes_a_fresh_proof(house: House) {
        ines(&house).await;
        let mut browser = Browser::default();
        browser.sign_in(&house, "ines@havsel.example").await;
        switch_on(&house, &mut browser).await;
        house.later(Duration::from_secs(16 * 60));
        let asked = browser.delete(&house, "/settings/security/second-step").await;
        assert!(asked.location().starts_with("/settings/security/proof"), "{}", asked.status);
        assert_eq!(browser.post(&house, "/settings/security/proof", &[("password", "not the right words"), ("next", "/settings/security")]).await.status, 422);
        assert_eq!(browser.post(&house, "/settings/security/proof", &[("password", PASSWORD), ("next", "/settings/security")]).await.location(), "/settings/security");
        assert_eq!(browser.delete(&house, "/settings/security/second-step").await.location(), "/settings/security");
        assert_eq!(Browser::default().sign_in(&house, "ines@havsel.example").await.location(), "/");
    }

    async fn one_sees_where_one_is_signed_in_and_can_end_it(house: House) {
        ines(&house).await;
        let (mut here, mut there, mut elsewhere) = (Browser::default(), Browser::default(), Browser::default());
        for browser in [&mut here, &mut there, &mut elsewhere] {
            browser.sign_in(&house, "ines@havsel.example").await;
            house.later(Duration::from_secs(1));
        }
        let page = here.get(&house, "/settings/security").await;
        assert!(page.text.contains("Firefox, Linux") && page.text.contains("This browser"), "{}", page.text);
        let newest = between(&page.text, "/settings/security/sessions/", "?").to_owned();
        assert_eq!(here.delete(&house, &format!("/settings/security/sessions/{newest}")).await.status, 303);
        assert!(!elsewhere.is_signed_in(&house).await && there.is_signed_in(&house).await);
        assert_eq!(here.delete(&house, "/settings/security/sessions").await.status, 303);
        assert!(!there.is_signed_in(&house).await && here.is_signed_in(&house).await);
        let facts = house.read(Viewer::System, async |cx: &mut Cx| cx.row::<i64>("SELECT COUNT(*) FROM fact WHERE kind = 'people.access_revoked'", params![]).await).await;
        assert_eq!(facts, 2);
    }

    async fn nobody_ends_the_session_of_another(house: House) {
        ines(&house).await;
        super::browser::account(&house, kernel::PersonKind::Employee, "Rui Prata", "rui@havsel.example").await;
        let (mut ines, mut rui) = (Browser::default(), Browser::default());
        ines.sign_in(&house, "ines@havsel.example").await;
        let id = house.read(Viewer::System, async |cx: &mut Cx| cx.row::<i64>("SELECT id FROM session", params![]).await).await;
        rui.sign_in(&house, "rui@havsel.example").await;
        assert_eq!(rui.delete(&house, &format!("/settings/security/sessions/{id}")).await.status, 404);
        assert!(ines.is_signed_in(&house).await);
    }

    async fn a_password_is_changed_with_the_old_one_and_signs_other_browsers_out(house: House) {
        ines(&house).await;
        let (mut here, mut there) = (Browser::default(), Browser::default());
        here.sign_in(&house, "ines@havsel.example").await;
        there.sign_in(&house, "ines@havsel.example").await;
        let path = "/settings/security/password?_method=put";
        let wrong = here.post(&house, path, &[("current", "not the right words"), ("password", "a lamp, a boat and rain")]).await;
        assert!(wrong.status == 422 && wrong.text.contains("not your current password"));
        assert_eq!(here.post(&house, path, &[("current", PASSWORD), ("password", "ines caldeira")]).await.status, 422);
        assert_eq!(here.post(&house, path, &[("current", PASSWORD), ("password", "a lamp, a boat and rain")]).await.status, 303);
        assert!(here.is_signed_in(&house).await && !there.is_signed_in(&house).await);
    }

    async fn a_changed_password_ends_the_keys_for_programs_and_keeps_this_browser(house: House) {
        let person = ines(&house).await;
        let secret = house.write(async move |cx: &mut Cx| people::import::token(cx, person, "Build server", Scopes::all(), 30).await).await;
        let program = house.as_nobody().with("authorization", &format!("Bearer {secret}"));
        let mut here = Browser::default();
        here.sign_in(&house, "ines@havsel.example").await;
        assert!(here.get(&house, "/settings/security").await.text.contains("your keys for programs will end"));
        let path = "/settings/security/password?_method=put";
        assert_eq!(here.post(&house, path, &[("current", "not the right words"), ("password", "a lamp, a boat and rain")]).await.status, 422);
        assert_eq!(program.get("/api/stoa/v1/me").await.status, 200, "nothing was changed");
        assert_eq!(here.post(&house, path, &[("current", PASSWORD), ("password", "a lamp, a boat and rain")]).await.status, 303);
        assert!(here.is_signed_in(&house).await);
        assert_eq!(program.get("/api/stoa/v1/me").await.status, 401);
        let facts = house.read(Viewer::System, async |cx: &mut Cx| cx.row::<i64>("SELECT COUNT(*) FROM fact WHERE kind = 'people.access_revoked'", params![]).await).await;
        assert_eq!(facts, 1, "streams close");
    }

    async fn making_a_token_takes_a_fresh_proof_and_what_was_typed_is_kept(house: House) {
        ines(&house).await;
        let mut browser = Browser::default();
        browser.sign_in(&house, "ines@havsel.example").await;
        house.later(Duration::from_secs(16 * 60));
        let fields = [("name", "Büro & more"), ("days", "30"), ("scopes", "write"), ("scopes", "spaces")];
        let asked = browser.post(&house, "/settings/tokens", &fields).await;
        assert!(asked.status == 303 && asked.location().starts_with("/settings/security/proof?next="), "{} {}", asked.status, asked.text);
        let tokens = async || house.read(Viewer::System, async |cx: &mut Cx| cx.row::<i64>("SELECT COUNT(*) FROM token", params![]).await).await;
        assert_eq!(tokens().await, 0);
        let proof = browser.get(&house, asked.location()).await.text;
        let next = between(&proof, "name=\"next\" value=\"", "\"").replace("&#38;", "&").replace("&amp;", "&");
        let back = browser.post(&house, "/settings/security/proof", &[("password", PASSWORD), ("next", &next)]).await;
        assert!(back.location().starts_with("/settings/tokens?"), "{}", back.location());
        let form = browser.get(&house, back.location()).await.text;
        assert!(form.contains("Büro &#38; more") && form.contains("value=\"30\""), "{form}");
        assert!(!form.contains("value=\"read\" checked") && form.contains("value=\"write\" checked") && form.contains("value=\"spaces\" checked"), "{form}");
        assert_eq!(tokens().await, 0, "coming back makes nothing");
        assert!(browser.post(&house, "/settings/tokens", &fields).await.text.contains("stoa_"));
        assert_eq!(tokens().await, 1);
    }

    async fn a_program_with_an_old_session_is_told_to_prove_who_it_is(house: House) {
        ines(&house).await;
        let mut browser = Browser::default();
        browser.sign_in(&house, "ines@havsel.example").await;
        let client = house.as_nobody().with_cookie(&format!("session={}", browser.cookie("session").expect("the answer has it")));
        let body = json!({"name": "Reports", "scopes": ["read"], "days": 30});
        house.later(Duration::from_secs(16 * 60));
        let refused = client.json(Method::POST, "/api/stoa/v1/tokens", &body).await;
        assert!(refused.status == 403 && refused.text.contains("/settings/security/proof"), "{}", refused.text);
        assert_eq!(browser.post(&house, "/settings/security/proof", &[("password", PASSWORD), ("next", "/")]).await.status, 303);
        assert_eq!(client.json(Method::POST, "/api/stoa/v1/tokens", &body).await.status, 201);
    }

    async fn who_has_no_password_is_led_to_sign_in_once_more(house: House) {
        let person = ines(&house).await;
        let mut browser = Browser::default();
        browser.sign_in(&house, "ines@havsel.example").await;
        house.write(async move |cx: &mut Cx| cx.execute("DELETE FROM password WHERE person_id = $1", params![person]).await.map(drop)).await;
        let page = browser.get(&house, "/settings/security/proof?next=/settings/tokens").await.text;
        assert!(page.contains("you have no password here") && !page.contains("type=\"password\""), "{page}");
    }

    async fn a_token_is_shown_once_and_does_what_its_scopes_say(house: House) {
        ines(&house).await;
        let mut browser = Browser::default();
        browser.sign_in(&house, "ines@havsel.example").await;
        let page = browser.post(&house, "/settings/tokens", &[("name", "Build server"), ("days", "30"), ("scopes", "read")]).await;
        let secret = between(&page.text, "<code>", "</code>").to_owned();
        assert!(secret.starts_with("stoa_"));
        assert!(!browser.get(&house, "/settings/tokens").await.text.contains(&secret));
        let program = house.as_nobody().with("authorization", &format!("Bearer {secret}"));
        let me = program.get("/api/stoa/v1/me").await.json();
        assert_eq!((me["name"].as_str(), me["scopes"].clone()), (Some("Ines Caldeira"), json!(["read"])));
        assert_eq!(program.json(Method::POST, "/api/stoa/v1/tokens", &json!({"name": "x", "scopes": ["admin"], "days": 1})).await.status, 403, "a token makes no tokens");
        assert_eq!(program.get("/settings/security").await.status, 303, "and opens no pages");
        let page = browser.post(&house, "/settings/tokens", &[("name", "Writer"), ("days", "30"), ("scopes", "write")]).await;
        let writer = house.as_nobody().with("authorization", &format!("Bearer {}", between(&page.text, "<code>", "</code>")));
        assert_eq!(writer.get("/api/stoa/v1/people/me").await.status, 403, "without the scope it reads nothing");
        house.later(Duration::from_secs(31 * 24 * 3600));
        assert_eq!(program.get("/api/stoa/v1/me").await.status, 401);
    }

    async fn tokens_are_made_listed_and_ended_by_the_api_with_a_session(house: House) {
        ines(&house).await;
        let mut browser = Browser::default();
        browser.sign_in(&house, "ines@havsel.example").await;
        let client = house.as_nobody().with_cookie(&format!("session={}", browser.cookie("session").expect("the answer has it")));
        let made = client.json(Method::POST, "/api/stoa/v1/tokens", &json!({"name": "Reports", "scopes": ["read", "write"], "days": 30})).await;
        assert_eq!(made.status, 201, "{}", made.text);
        let (id, secret) = (made.json()["id"].as_str().expect("the answer has it").to_owned(), made.json()["secret"].as_str().expect("the answer has it").to_owned());
        let listed = client.get("/api/stoa/v1/tokens?limit=1").await.json();
        assert!(listed["items"][0]["name"] == "Reports" && listed["items"][0].get("secret").is_none());
        assert!(listed["items"][0]["expires_at"].as_str().is_some_and(|at| at.starts_with("2026-12-23T") && at.ends_with('Z')), "{listed}");
        assert_eq!(client.json(Method::POST, "/api/stoa/v1/tokens", &json!({"name": "", "scopes": ["read"], "days": 30})).await.status, 422);
        assert_eq!(client.json(Method::POST, "/api/stoa/v1/tokens", &json!({"name": "x", "scopes": ["root"], "days": 30})).await.status, 422);
        assert_eq!(client.bare(Method::DELETE, &format!("/api/stoa/v1/tokens/{id}")).await.status, 204);
        assert_eq!(client.bare(Method::DELETE, &format!("/api/stoa/v1/tokens/{id}")).await.status, 404);
        let program = house.as_nobody().with("authorization", &format!("Bearer {secret}"));
        assert_eq!(program.get("/api/stoa/v1/me").await.status, 401);
    }

    async fn a_program_sees_its_persons_sessions_and_ends_one(house: House) {
        ines(&house).await;
        let (mut browser, mut other) = (Browser::default(), Browser::default());
        browser.sign_in(&house, "ines@havsel.example").await;
        other.sign_in(&house, "ines@havsel.example").await;
        let client = |browser: &Browser| house.as_nobody().with_cookie(&format!("session={}", browser.cookie("session").expect("the answer has it")));
        let token = async |scopes: serde_json::Value| {
            let made = client(&browser).json(Method::POST, "/api/stoa/v1/tokens", &json!({"name": "x", "scopes": scopes, "days": 1})).await;
            house.as_nobody().with("authorization", &format!("Bearer {}", made.json()["secret"].as_str().expect("a secret")))
        };
        let (reader, writer) = (token(json!(["read"])).await, token(json!(["read", "write"])).await);
        let all = client(&browser).get("/api/stoa/v1/sessions").await.json();
        let all = all["items"].as_array().expect("a list");
        let foreign = all.iter().find(|one| one["current"] == false).expect("the other one");
        assert!(all.len() == 2 && foreign["last_seen_at"].as_str().is_some_and(|at| at.ends_with('Z')), "{all:?}");
        assert_eq!(reader.get("/api/stoa/v1/sessions").await.json()["items"].as_array().map(Vec::len), Some(2));
        let one = format!("/api/stoa/v1/sessions/{}", foreign["id"].as_str().expect("an id"));
        assert_eq!(reader.bare(Method::DELETE, &one).await.status, 403);
        assert_eq!(writer.bare(Method::DELETE, &one).await.status, 204);
        assert_eq!(writer.bare(Method::DELETE, &one).await.status, 404);
        assert_eq!(client(&other).get("/api/stoa/v1/me").await.status, 401);
        assert_eq!(client(&browser).get("/api/stoa/v1/me").await.status, 200);
    }

    async fn whose_access_is_revoked_is_out_at_once_by_every_door(house: House) {
        let person = ines(&house).await;
        let mut browser = Browser::default();
        browser.sign_in(&house, "ines@havsel.example").await;
        let page = browser.post(&house, "/settings/tokens", &[("name", "Build server"), ("days", "30"), ("scopes", "read")]).await;
        let program = house.as_nobody().with("authorization", &format!("Bearer {}", between(&page.text, "<code>", "</code>")));
        house.as_nobody().post("/reset", &[("email", "ines@havsel.example")]).await;
        house.work().await;
        let link = super::browser::link_in(&house.mails.sent()[0]);
        house.write(async move |cx: &mut Cx| people::access::revoke_all(cx, person).await).await;
        assert!(!browser.is_signed_in(&house).await);
        assert_eq!(program.get("/api/stoa/v1/me").await.status, 401);
        assert_eq!(house.as_nobody().get(&link).await.status, 404);
    }

    async fn a_leaver_of_an_import_is_out_at_once_by_every_door(house: House) {
        is_out_after(&house, "external_id,name,left\n1,Ines Caldeira,yes\n").await;
    }

    async fn whom_an_import_makes_a_guest_comes_in_anew(house: House) {
        is_out_after(&house, "external_id,name,kind\n1,Ines Caldeira,guest\n").await;
    }
}

/// Session, token, mailed link and streams of Ines end with the import of this file.
async fn is_out_after(house: &House, file: &str) {
    let person = ines(house).await;
    let mut browser = Browser::default();
    browser.sign_in(house, "ines@havsel.example").await;
    let fields = [("name", "Build server"), ("days", "30"), ("scopes", "read")];
    let page = browser.post(house, "/settings/tokens", &fields).await;
    let token = format!("Bearer {}", between(&page.text, "<code>", "</code>"));
    let program = house.as_nobody().with("authorization", &token);
    house.as_nobody().post("/reset", &[("email", "ines@havsel.example")]).await;
    house.work().await;
    let link = super::browser::link_in(&house.mails.sent()[0]);
    let sql = "UPDATE person SET external_id = '1' WHERE id = $1";
    house.write(async move |cx: &mut Cx| cx.execute(sql, params![person]).await.map(drop)).await;
    let options = Options { mode: Mode::Apply, absent: Absent::Keep };
    let report = run_import(house.db(), Viewer::System, file.as_bytes(), options, |_, _| {}).await;
    assert_eq!(report.expect("the file can be read").totals().failed, 0);
    assert!(!browser.is_signed_in(house).await);
    assert_eq!(program.get("/api/stoa/v1/me").await.status, 401);
    assert_eq!(house.as_nobody().get(&link).await.status, 404);
    let sql = "SELECT COUNT(*) FROM fact WHERE kind = 'people.access_revoked'";
    let told = house.read(Viewer::System, async move |cx: &mut Cx| cx.row::<i64>(sql, params![]).await).await;
    assert!(told > 0, "streams close with this fact");
}
