//! Changes that somebody proposes to what somebody else wrote.

use super::{Scene, answer, ask, slices};
use db::{Cx, params};
use http::Method;
use kernel::{Reach, Role, SubjectId};
use playhouse::{Client, House};
use serde_json::json;
use subjects::{Join, Policy};

const ASKED: &str = "Since **Thursday**.";

/// Proposes another text for a question; the id of the proposal.
async fn suggest(client: &Client, question: SubjectId, title: &str, body: &str, version: &str) -> String {
    let fields = [("title", title), ("body", body), ("reason", "A typo"), ("version", version)];
    let sent = client.post(&format!("/questions/{question}/suggestions"), &fields).await;
    assert_eq!(sent.status, 303, "{}", sent.text);
    sent.location().rsplit('/').next().expect("the address of the proposal").to_owned()
}

async fn accept(client: &Client, id: &str, version: &str) -> (u16, String) {
    let sent = client.form(Method::PUT, &format!("/suggestions/{id}/acceptance"), &[("version", version)]).await;
    (sent.status, sent.text)
}

async fn decline(client: &Client, id: &str, word: &str) -> (u16, String) {
    let sent = client.form(Method::PUT, &format!("/suggestions/{id}/refusal"), &[("word", word)]).await;
    (sent.status, sent.text)
}

/// Whom the facts of a kind concern.
async fn told(house: &House, kind: &'static str) -> Vec<Vec<String>> {
    let sql = "SELECT payload FROM fact WHERE kind = $1 ORDER BY id";
    let facts: Vec<String> =
        house.read(kernel::Viewer::System, async move |cx: &mut Cx| cx.rows(sql, params![kind]).await).await;
    let people = |fact: &String| {
        let fact: serde_json::Value = serde_json::from_str(fact).expect("a fact is JSON");
        let people = fact["people"].as_array().expect("it names people").clone();
        people.iter().map(|id| id.as_str().expect("an id").to_owned()).collect()
    };
    facts.iter().map(people).collect()
}

playhouse::on_both! {
    slices: slices();

    async fn a_proposal_that_is_accepted_becomes_a_version_by_whoever_proposed_it(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, priya) = (house.as_(&scene.ines), house.as_(&scene.priya));
        let id = scene.ask(&house, "The expences app signs me out").await;
        let page = priya.get(&format!("/questions/{id}")).await.text;
        assert!(page.contains(&format!("/questions/{id}/suggestions/new")), "{page}");
        assert!(!ines.get(&format!("/questions/{id}")).await.text.contains("suggestions/new"), "one changes one's own");
        let form = priya.get(&format!("/questions/{id}/suggestions/new")).await.text;
        assert!(form.contains("only those who decide can read this") && !form.contains("60 employees can read this"), "{form}");
        for part in ["value=\"The expences app signs me out\"", ASKED, "name=\"version\" value=\"1\"", "name=\"reason\""] {
            assert!(form.contains(part), "{part}: {form}");
        }
        let made = suggest(&priya, id, "The expenses app signs me out", "Since **Friday**.", "1").await;
        assert_eq!(told(&house, "questions.change_proposed").await, [[scene.ines.id.to_string()]]);
        let aside = ines.get(&format!("/questions/{id}")).await.text;
        assert!(aside.contains("Suggested changes") && aside.contains("1 waits"), "{aside}");
        let page = ines.get(&format!("/suggestions/{made}")).await.text;
        for part in ["A typo", "Priya Raman", "<del>The expences app signs me out</del>", "<del>Thursday</del>", "<ins>Friday</ins>", "Accept the change"] {
            assert!(page.contains(part), "{part}: {page}");
        }
        house.later(std::time::Duration::from_secs(60));
        for _ in 0..2 {
            assert_eq!(accept(&ines, &made, "1").await.0, 303, "twice is once");
        }
        let now = ines.get(&format!("/api/stoa/v1/questions/{id}")).await.json();
        assert_eq!((&now["title"], &now["text"], &now["version"]), (&json!("The expenses app signs me out"), &json!("Since **Friday**."), &json!(2)));
        assert_eq!(now["author"]["name"], "Ines Caldeira", "who asked has asked");
        let editor = house.read(kernel::Viewer::System, async move |cx: &mut Cx| {
            let subject = subjects::find(cx, id).await?.expect("it is there");
            let before = subjects::revisions(cx, &subject).await?.pop().expect("the earlier text is kept");
            Ok((subjects::editor(cx, &subject).await?, before.editor, before.source))
        }).await;
        assert_eq!(editor, (scene.priya.id, scene.ines.id, ASKED.to_owned()));
        assert_eq!(told(&house, "questions.change_accepted").await, [[scene.priya.id.to_string()]]);
        let page = priya.get(&format!("/suggestions/{made}")).await.text;
        assert!(page.contains("Accepted by Ines Caldeira") && !page.contains("Accept the change"), "{page}");
        let page = ines.get(&format!("/questions/{id}")).await.text;
        assert!(!page.contains("1 waits") && page.contains("with a change by Priya Raman, accepted by Ines Caldeira"), "{page}");
        house.later(std::time::Duration::from_secs(60));
        let own = [("title", "The expenses app signs me out"), ("body", "Since **Friday**, again.")];
        assert_eq!(ines.form(Method::PUT, &format!("/questions/{id}"), &own).await.status, 303);
        assert!(!priya.get(&format!("/questions/{id}")).await.text.contains("with a change by"), "her own words again");
    }

    async fn an_answer_is_changed_the_same_way_and_its_author_is_told(house: House) {
        let scene = Scene::set(&house).await;
        let kofi = house.employee("Kofi Mensah").await;
        house.join(&kofi, &scene.help, Role::Expert).await;
        let id = scene.ask(&house, "Why?").await;
        let reply = answer(&house.as_(&scene.priya), id, "Forget this devise").await;
        let ines = house.as_(&scene.ines);
        let fields = [("body", "Forget this device"), ("reason", "A typo"), ("version", "1")];
        let sent = ines.post(&format!("/answers/{reply}/suggestions"), &fields).await;
        let made = sent.location().rsplit('/').next().unwrap_or_default().to_owned();
        assert_eq!(accept(&house.as_(&kofi), &made, "1").await.0, 303, "an expert decides");
        let text = ines.get(&format!("/api/stoa/v1/answers/{reply}")).await.json();
        assert_eq!((&text["text"], &text["author"]["name"]), (&json!("Forget this device"), &json!("Priya Raman")));
        let people = told(&house, "questions.change_accepted").await;
        assert_eq!(people, [[scene.ines.id.to_string(), scene.priya.id.to_string()]]);
    }

    async fn a_text_that_was_changed_in_between_is_compared_again(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, priya) = (house.as_(&scene.ines), house.as_(&scene.priya));
        let id = scene.ask(&house, "Why?").await;
        let made = suggest(&priya, id, "Why?", "Since **Friday**.", "1").await;
        let own = [("title", "Why?"), ("body", "Since **Thursday**, in Bergen.")];
        assert_eq!(ines.form(Method::PUT, &format!("/questions/{id}"), &own).await.status, 303);
        let (status, page) = accept(&ines, &made, "1").await;
        assert!(status == 409 && page.contains("was changed in the meantime") && page.contains("in Bergen"), "{page}");
        assert!(page.contains("name=\"version\" value=\"2\"") && page.contains("since this was suggested"), "{page}");
        assert_eq!(accept(&ines, &made, "2").await.0, 303, "with the difference in sight");
        let typed = [("title", "Why?"), ("body", "Since Monday"), ("reason", "It is so"), ("version", "1")];
        let late = priya.post(&format!("/questions/{id}/suggestions"), &typed).await;
        assert_eq!(late.status, 409, "{}", late.text);
        for part in ["Since Monday", "It is so", "name=\"version\" value=\"3\"", "What your text changes in the one that is there now"] {
            assert!(late.text.contains(part), "{part}: {}", late.text);
        }
    }

    async fn who_declines_says_why_and_what_was_decided_stays(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, priya) = (house.as_(&scene.ines), house.as_(&scene.priya));
        let id = scene.ask(&house, "Why?").await;
        let made = suggest(&priya, id, "Why not?", ASKED, "1").await;
        let (status, page) = decline(&ines, &made, "  ").await;
        assert!(status == 422 && page.contains("why it stays as it is"), "{page}");
        for _ in 0..2 {
            assert_eq!(decline(&ines, &made, "It is what I meant").await.0, 303);
        }
        let page = priya.get(&format!("/suggestions/{made}")).await.text;
        assert!(page.contains("Declined by Ines Caldeira") && page.contains("It is what I meant"), "{page}");
        assert_eq!(told(&house, "questions.change_declined").await, [[scene.priya.id.to_string()]]);
        assert_eq!(accept(&ines, &made, "1").await.0, 409);
        assert_eq!(priya.bare(Method::DELETE, &format!("/suggestions/{made}")).await.status, 409);
        house.later(std::time::Duration::from_secs(1));
        let another = suggest(&priya, id, "Why else?", ASKED, "1").await;
        for _ in 0..2 {
            assert_eq!(priya.bare(Method::DELETE, &format!("/suggestions/{another}")).await.status, 303);
        }
        assert_eq!(decline(&ines, &another, "No").await.0, 409);
        let all = priya.get(&format!("/api/stoa/v1/questions/{id}/suggestions")).await.json();
        let states: Vec<_> = all["items"].as_array().expect("a list").iter().map(|one| one["state"].clone()).collect();
        assert_eq!(states, [json!("withdrawn"), json!("declined")]);
    }

    async fn nobody_decides_on_their_own_and_others_do_not_even_see_it(house: House) {
        let scene = Scene::set(&house).await;
        let (kofi, mika) = (house.employee("Kofi Mensah").await, house.employee("Mika Aalto").await);
        house.join(&kofi, &scene.help, Role::Owner).await;
        house.join(&mika, &scene.help, Role::Member).await;
        let id = scene.ask(&house, "Why?").await;
        let made = suggest(&house.as_(&kofi), id, "Why not?", ASKED, "1").await;
        assert_eq!(accept(&house.as_(&kofi), &made, "1").await.0, 403, "an owner proposes like everybody else");
        assert_eq!(decline(&house.as_(&kofi), &made, "No").await.0, 403);
        assert_eq!(house.as_(&scene.ines).bare(Method::DELETE, &format!("/suggestions/{made}")).await.status, 403);
        let mika = house.as_(&mika);
        for id in [made.as_str(), "77"] {
            assert_eq!(mika.get(&format!("/suggestions/{id}")).await.status, 404);
            assert_eq!(accept(&mika, id, "1").await.0, 404);
            assert_eq!(decline(&mika, id, "No").await.0, 404);
            assert_eq!(mika.bare(Method::DELETE, &format!("/suggestions/{id}")).await.status, 404);
            assert_eq!(mika.get(&format!("/api/stoa/v1/suggestions/{id}")).await.status, 404);
        }
        let all = mika.get(&format!("/api/stoa/v1/questions/{id}/suggestions")).await.json();
        assert_eq!(all, json!({ "items": [] }));
        let page = mika.get(&format!("/questions/{id}/suggestions")).await;
        assert!(page.status == 200 && page.text.contains("No changes are suggested"), "{}", page.text);
        assert!(!mika.get(&format!("/questions/{id}")).await.text.contains("1 waits"));
    }

    async fn what_cannot_be_proposed_comes_back_with_everything_that_was_typed(house: House) {
        let scene = Scene::set(&house).await;
        let priya = house.as_(&scene.priya);
        let id = scene.ask(&house, "Why?").await;
        let path = format!("/questions/{id}/suggestions");
        for (title, body, reason, said) in [
            ("Why?", "A long story", " ", "Say in a sentence why."),
            ("", "A long story", "Because", "Give your question a title"),
            ("Why?", ASKED, "Because", "This is the text as it is."),
        ] {
            let sent = priya.post(&path, &[("title", title), ("body", body), ("reason", reason), ("version", "1")]).await;
            assert!(sent.status == 422 && sent.text.contains(said) && sent.text.contains(body), "{said}: {}", sent.text);
        }
        suggest(&priya, id, "Why not?", ASKED, "1").await;
        let sent = priya.post(&path, &[("title", "Why else?"), ("body", "More"), ("reason", "So"), ("version", "1")]).await;
        assert!(sent.status == 409 && sent.text.contains("Take that one back first") && sent.text.contains("Why else?"), "{}", sent.text);
    }

    async fn who_may_not_write_or_read_there_proposes_nothing(house: House) {
        let scene = Scene::set(&house).await;
        let news = house.space_with("News", Reach::Internal, Reach::Internal, Join::Open, Policy::Owners).await;
        house.join(&scene.ines, &news, Role::Owner).await;
        let council = house.space("Council", Reach::Private).await;
        house.join(&scene.ines, &council, Role::Member).await;
        let ines = house.as_(&scene.ines);
        let (readable, hidden) = (ask(&ines, &news, "Why?").await, ask(&ines, &council, "Whom do we let go?").await);
        let priya = house.as_(&scene.priya);
        for (id, status) in [(readable, 403), (hidden, 404), (SubjectId::new(77), 404)] {
            assert_eq!(priya.get(&format!("/questions/{id}/suggestions/new")).await.status, status);
            let fields = [("title", "T"), ("body", "B"), ("reason", "R"), ("version", "1")];
            assert_eq!(priya.post(&format!("/questions/{id}/suggestions"), &fields).await.status, status);
            let json = json!({ "version": 1, "title": "T", "text": "B", "reason": "R" });
            assert_eq!(priya.json(Method::POST, &format!("/api/stoa/v1/questions/{id}/suggestions"), &json).await.status, status);
        }
        assert_eq!(ines.get(&format!("/questions/{readable}/suggestions/new")).await.status, 403, "one's own");
        assert_eq!(house.as_nobody().get("/api/stoa/v1/suggestions/77").await.status, 401);
    }

    async fn programs_propose_and_decide_with_the_version_that_they_saw(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, priya) = (house.as_(&scene.ines), house.as_(&scene.priya));
        let id = scene.ask(&house, "Why?").await;
        let path = format!("/api/stoa/v1/questions/{id}/suggestions");
        let change = |version: i64, title: &str| json!({ "version": version, "title": title, "text": ASKED, "reason": "So" });
        let keyed = priya.clone().with("Idempotency-Key", "k1");
        let made = keyed.json(Method::POST, &path, &change(1, "Why not?")).await;
        assert_eq!(made.status, 201, "{}", made.text);
        let again = keyed.json(Method::POST, &path, &change(1, "Why not?")).await;
        assert_eq!((again.status, again.json()), (200, made.json()));
        assert_eq!(keyed.json(Method::POST, &path, &change(1, "Why else?")).await.status, 409);
        for (change, status) in [(change(1, "Why else?"), 409), (change(7, "Why?"), 409), (change(1, " "), 422), (json!({ "version": 1 }), 422)] {
            assert_eq!(priya.json(Method::POST, &path, &change).await.status, status, "{change}");
        }
        let kofi = house.employee("Kofi Mensah").await;
        let same = house.as_(&kofi).json(Method::POST, &path, &change(1, "Why?")).await;
        assert_eq!(same.status, 409, "{}", same.text);
        let wrong_kind = json!({ "version": 1, "text": "B", "reason": "R" });
        assert_eq!(priya.json(Method::POST, &format!("/api/stoa/v1/answers/{id}/suggestions"), &wrong_kind).await.status, 404);
        let one = format!("/api/stoa/v1/suggestions/{}", made.json()["id"].as_str().unwrap_or_default());
        let seen = ines.get(&one).await.json();
        assert_eq!((&seen["state"], &seen["by"]["name"], &seen["version"]), (&json!("open"), &json!("Priya Raman"), &json!(1)));
        assert_eq!(ines.json(Method::PUT, &format!("{one}/acceptance"), &json!({ "version": 2 })).await.status, 409);
        assert_eq!(ines.json(Method::PUT, &format!("{one}/refusal"), &json!({ "word": "" })).await.status, 422);
        for _ in 0..2 {
            assert_eq!(ines.json(Method::PUT, &format!("{one}/acceptance"), &json!({ "version": 1 })).await.status, 204);
        }
        assert_eq!(ines.get(&one).await.json()["decided_by"]["name"], "Ines Caldeira");
        assert_eq!(priya.bare(Method::DELETE, &one).await.status, 409);
    }

    async fn what_was_proposed_for_a_text_that_is_gone_is_gone_with_it(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, priya) = (house.as_(&scene.ines), house.as_(&scene.priya));
        let id = scene.ask(&house, "Why?").await;
        let made = suggest(&priya, id, "Why not?", ASKED, "1").await;
        assert_eq!(ines.bare(Method::DELETE, &format!("/questions/{id}")).await.status, 303);
        for client in [&ines, &priya] {
            assert_eq!(client.get(&format!("/suggestions/{made}")).await.status, 404);
        }
        assert_eq!(accept(&ines, &made, "1").await.0, 404);
    }
}
