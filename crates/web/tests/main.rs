//! The frame around every answer, on both engines.

#![expect(clippy::unwrap_used, reason = "a test that can't go on says where")]

use http::Method;
use playhouse::on_both;
use web::{App, IfMatch, Json, Pace, Problem, Route, Slice, Version, Visit, Who};

async fn own(visit: Visit) -> Result<String, Problem> {
    Ok(format!("{} {}", visit.person()?, visit.lang))
}

async fn changed() -> &'static str {
    "changed"
}

async fn versioned() -> (axum::Extension<Version>, Json<&'static str>) {
    (axum::Extension(Version::of(3)), Json("three"))
}

async fn meant(mark: IfMatch) -> Result<&'static str, Problem> {
    mark.check(&Version::of(3)).map(|()| "changed")
}

async fn conflict() -> Problem {
    Problem::Conflict("the key was used".to_owned())
}

async fn broken() -> Problem {
    Problem::Bug("the secret cause".to_owned())
}

async fn told(axum::extract::State(app): axum::extract::State<App>) -> axum::response::Response {
    web::flash::go(&app, "/problem", web::flash::Flash::good("Saved"))
}

async fn opened(axum::extract::Path(secret): axum::extract::Path<String>) -> Result<&'static str, Problem> {
    if secret.starts_with("right") { Ok("opened") } else { Err(Problem::NotFound) }
}

fn slice() -> Slice {
    Slice::new("test").routes([
        Route::get("/link/{secret}", Who::Anyone, Pace::Bearer, opened),
        Route::put("/link/{secret}/answers", Who::Anyone, Pace::Bearer, opened),
        Route::get("/own", Who::Person, Pace::Read, own),
        Route::put("/thing", Who::Person, Pace::Write, changed),
        Route::post("/told", Who::Person, Pace::Write, told),
        Route::get("/problem", Who::Anyone, Pace::Read, broken),
        Route::get("/rights", Who::Right(kernel::Right::Identity), Pace::Read, changed),
        Route::get("/find", Who::Anyone, Pace::Search, changed),
        Route::get("/api/stoa/v1/own", Who::Person, Pace::Read, own),
        Route::get("/api/stoa/v1/versioned", Who::Anyone, Pace::Read, versioned),
        Route::put("/api/stoa/v1/versioned", Who::Anyone, Pace::Post, meant),
        Route::get("/api/stoa/v1/conflict", Who::Anyone, Pace::Read, conflict),
    ])
}

on_both! {
    slices: [playhouse::published(), slice()];

    async fn the_map_of_keys_is_a_page_and_a_frame_in_both_languages(house: House) {
        for (lang, word, keys) in [("en", "Search or jump to", "<kbd>Ctrl K</kbd>"), ("de", "Suchen oder springen zu", "<kbd>Strg K</kbd>")] {
            let page = house.as_nobody().with("accept-language", lang).get("/keys").await;
            assert_eq!(page.status, 200);
            assert!(page.text.contains("<turbo-frame id=\"keys-map\">") && page.text.contains("<!doctype html>"), "{}", page.text);
            assert!(page.text.contains(word), "{}", page.text);
            let frame = house.as_nobody().with("accept-language", lang).with("turbo-frame", "keys-map").get("/keys").await;
            assert!(frame.text.contains(keys) && !frame.text.contains("<!doctype html>"), "{}", frame.text);
        }
    }

    async fn an_unknown_address_is_a_page_that_says_so(house: House) {
        let page = house.as_nobody().get("/no-such-page").await;
        assert_eq!(page.status, 404);
        assert!(page.text.contains("Nothing here") && page.text.contains("/sign-in?next=%2Fno%2Dsuch%2Dpage"), "{}", page.text);
        let german = house.as_nobody().with("accept-language", "de").get("/no-such-page").await;
        assert!(german.text.contains("Hier ist nichts") && german.text.contains("lang=\"de\""));
    }

    async fn a_problem_of_somebody_signed_in_stands_among_their_pages(house: House) {
        let ines = house.employee("Ines").await;
        let refused = "work from here";
        for (path, says) in [("/no-such-page", "Nothing here"), ("/rights", "Nothing here"), ("/told", refused)] {
            let page = house.as_(&ines).get(path).await;
            assert!(page.text.contains(says) && page.text.contains("class=\"rail\""), "{path}: {}", page.text);
            assert!(page.text.contains("/sign-out") && !page.text.contains("/sign-in"), "{path}: {}", page.text);
        }
        let program = house.as_(&ines).with("accept", "application/json").get("/told").await;
        assert_eq!(program.status, 405);
        assert!(program.text.contains("The header Allow lists"), "{}", program.text);
    }

    async fn every_answer_carries_the_policy_and_is_nobody_elses(house: House) {
        for path in ["/healthz", "/no-such-page", "/problem", "/own", "/api/stoa/v1/own"] {
            let answer = house.as_nobody().get(path).await;
            let header = |name: &str| answer.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
            let policy = header("content-security-policy");
            assert!(policy.starts_with("default-src 'none'; script-src 'self';") && !policy.contains("unsafe"), "{path}: {policy}");
            assert_eq!((header("x-content-type-options"), header("cache-control")), ("nosniff".to_owned(), "private, no-store".to_owned()), "{path}");
            assert!(!header("x-request-id").is_empty(), "{path}");
        }
    }

    async fn a_visitor_is_led_to_the_sign_in_and_a_program_is_told(house: House) {
        let page = house.as_nobody().get("/own").await;
        assert_eq!((page.status, page.location()), (303, "/sign-in?next=%2Fown"));
        let sent = house.as_nobody().with("referer", &format!("{}/own?x=1", house.app.config.server.base_url.origin()));
        let lost = sent.post("/told", &[]).await;
        assert_eq!(lost.location(), "/sign-in?next=%2Fown%3Fx%3D1", "back to the page whose form was sent, which can be read");
        let json = house.as_nobody().get("/api/stoa/v1/own").await;
        assert_eq!(json.status, 401);
        assert_eq!(json.json()["title"], "Sign in first");
        assert_eq!(json.headers["content-type"], "application/problem+json");
        assert_eq!(json.headers["www-authenticate"], "Bearer");
    }

    async fn a_token_that_does_not_hold_is_told_from_none(house: House) {
        for scheme in ["Bearer", "bearer"] {
            let wrong = house.as_nobody().with("authorization", &format!("{scheme} stoa_gone")).get("/api/stoa/v1/own").await;
            assert_eq!((wrong.status, &wrong.json()["title"]), (401, &"This token does not hold".into()), "{}", wrong.text);
            assert!(wrong.json()["detail"].as_str().unwrap().contains("not valid, or it has ended"), "{}", wrong.text);
            assert_eq!(wrong.headers["www-authenticate"], "Bearer error=\"invalid_token\"");
        }
    }

    async fn a_change_names_the_version_that_it_is_meant_for(house: House) {
        let client = house.as_nobody();
        let first = client.get("/api/stoa/v1/versioned").await;
        let mark = first.headers["etag"].to_str().unwrap().to_owned();
        assert!(mark.starts_with("\"3.") && mark.ends_with('"'), "{mark}");
        assert_eq!(client.clone().with("if-none-match", &mark).get("/api/stoa/v1/versioned").await.status, 304);
        for (named, status) in [(mark.as_str(), 200), ("*", 200), ("\"2.x\", \"3\"", 200), ("\"2.x\"", 412), ("W/\"3\"", 412), ("3", 412)] {
            let answer = client.clone().with("if-match", named).bare(Method::PUT, "/api/stoa/v1/versioned").await;
            assert_eq!(answer.status, status, "{named}: {}", answer.text);
            if status == 412 {
                assert_eq!(answer.headers["content-type"], "application/problem+json");
                assert_eq!(answer.json()["title"], "It was changed in the meantime");
            }
        }
        assert_eq!(client.bare(Method::PUT, "/api/stoa/v1/versioned").await.status, 200, "nobody has to name one");
    }

    async fn a_conflict_says_what_it_is_and_not_that_something_changed(house: House) {
        let answer = house.as_nobody().get("/api/stoa/v1/conflict").await;
        assert_eq!((answer.status, &answer.json()["detail"]), (409, &"the key was used".into()));
        assert_eq!(answer.json()["title"], "That can't be done as things are");
    }

    async fn a_bug_shows_a_reference_and_never_its_cause(house: House) {
        let page = house.as_nobody().get("/problem").await;
        assert_eq!(page.status, 500);
        let id = page.headers["x-request-id"].to_str().unwrap();
        assert!(page.text.contains(id) && !page.text.contains("secret cause"), "{}", page.text);
    }

    async fn a_page_for_administrators_is_not_there_for_others(house: House) {
        let (ines, vilma) = (house.employee("Ines").await, house.administrator("Vilma").await);
        assert_eq!(house.as_(&ines).get("/rights").await.status, 404);
        assert_eq!(house.as_(&ines).get("/rights").await.text, house.as_(&ines).get("/rights").await.text);
        assert_eq!(house.as_(&vilma).get("/rights").await.status, 200);
    }

    async fn another_site_can_not_change_anything(house: House) {
        let ines = house.employee("Ines").await;
        let own = house.as_(&ines);
        assert_eq!(own.bare(Method::PUT, "/thing").await.status, 200);
        let other = own.clone().with("sec-fetch-site", "cross-site");
        assert_eq!(other.bare(Method::PUT, "/thing").await.status, 403);
        assert_eq!(other.get("/own").await.status, 200);
    }

    async fn a_form_may_name_another_method(house: House) {
        let ines = house.employee("Ines").await;
        assert_eq!(house.as_(&ines).post("/thing?_method=put", &[]).await.text, "changed");
        let refused = house.as_(&ines).post("/thing", &[]).await;
        assert_eq!((refused.status, refused.headers["allow"].to_str().unwrap()), (405, "PUT"));
    }

    async fn a_toast_is_shown_once(house: House) {
        let ines = house.employee("Ines").await;
        let told = house.as_(&ines).post("/told", &[]).await;
        assert_eq!((told.status, told.location()), (303, "/problem"));
        let cookie = told.headers["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned();
        let shown = house.as_(&ines).with_cookie(&format!("session=test-{}; {cookie}", ines.id)).get("/no-such-page").await;
        assert!(shown.text.contains("Saved"), "{}", shown.text);
    }
}

#[tokio::test]
async fn each_limit_bites_where_it_should() {
    let settings = [("STOA_LIMITS__ANONYMOUS_PER_MINUTE", "5"), ("STOA_LIMITS__ANONYMOUS_SEARCH_PER_MINUTE", "3")];
    let house = playhouse::House::with_real_sign_in(playhouse::Engine::Sqlite, vec![slice()], &settings).await;
    let nobody = house.as_nobody();
    let mut searched = 0;
    while nobody.get("/find").await.status == 200 {
        searched += 1;
    }
    assert_eq!(searched, 3);
    let mut read = 0;
    while nobody.get("/problem").await.status == 500 {
        read += 1;
    }
    assert_eq!(read, 1, "five in all, four of them for searching");
    let limited = nobody.get("/problem").await;
    assert_eq!(limited.status, 429);
    assert!(limited.headers.contains_key("retry-after"));
    assert_eq!(nobody.get("/healthz").await.status, 200, "health is not counted");
}

#[tokio::test]
async fn an_office_behind_one_address_answers_from_its_links_and_guesses_are_counted() {
    let settings = [("STOA_LIMITS__ANONYMOUS_PER_MINUTE", "4"), ("STOA_LIMITS__LINK_PER_MINUTE", "3")];
    let house = playhouse::House::with_real_sign_in(playhouse::Engine::Sqlite, vec![slice()], &settings).await;
    let office = house.as_nobody();
    for colleague in 0..30 {
        let path = format!("/link/right-{colleague}");
        assert_eq!(office.get(&path).await.status, 200);
        assert_eq!(office.bare(Method::PUT, &format!("{path}/answers")).await.status, 200);
    }
    assert_eq!(office.get("/link/right-1").await.status, 200);
    let limited = office.bare(Method::PUT, "/link/right-1/answers").await;
    assert_eq!(limited.status, 429, "a link is used so often in all");
    assert!(limited.headers.contains_key("retry-after"));
    let mut guesses = 0;
    while office.get(&format!("/link/wrong-{guesses}")).await.status == 404 {
        guesses += 1;
    }
    assert_eq!(guesses, 4, "however many different links are tried");
}

#[tokio::test]
async fn a_program_that_is_held_up_is_told_by_which_limit() {
    let settings = [("STOA_LIMITS__POST_PER_MINUTE", "2")];
    let house = playhouse::House::with_real_sign_in(playhouse::Engine::Sqlite, vec![slice()], &settings).await;
    let nobody = house.as_nobody();
    let told = |answer: &playhouse::Answer| {
        let lines = answer.headers.get_all("ratelimit").iter().map(|line| line.to_str().unwrap().to_owned());
        lines.collect::<Vec<_>>()
    };
    let path = "/api/stoa/v1/versioned";
    let first = nobody.bare(Method::PUT, path).await;
    assert!(told(&first).iter().any(|line| line.starts_with("\"post\";r=1")), "{:?}", first.headers);
    nobody.bare(Method::PUT, path).await;
    let limited = nobody.bare(Method::PUT, path).await;
    assert_eq!(limited.status, 429, "{}", limited.text);
    assert!(told(&limited).iter().any(|line| line.starts_with("\"post\";r=0")), "{:?}", limited.headers);
    assert!(limited.headers.contains_key("ratelimit-policy") && limited.headers.contains_key("retry-after"));
    let refused = house.as_nobody().get("/api/stoa/v1/own").await;
    assert!(refused.status == 401 && !told(&refused).is_empty(), "who is refused was counted, too");
}
