//! Answering from a link.

use super::{Scene, slices};
use db::{Cx, params};
use http::Method;
use kernel::{PersonId, RoundId, SheetId, Timestamp, Viewer};
use playhouse::{Answer, Client, House};
use std::collections::BTreeMap;
use std::time::Duration;

const DAY: u64 = 86_400;

/// The link of somebody of the scene.
fn of<'l>(links: &'l BTreeMap<String, String>, who: &str) -> &'l str {
    let own = |to: &&String| to.starts_with(&format!("{who}.")) || to.starts_with(&format!("{who}@"));
    let to = links.keys().find(own).unwrap_or_else(|| panic!("{who} is asked"));
    &links[to]
}

async fn put(client: &Client, link: &str, item: &str, fields: &[(&str, &str)]) -> Answer {
    client.form(Method::PUT, &format!("{link}/answers/{item}"), fields).await
}

/// The head of a sheet: id, hash of its link, whose it is by account and by name.
type SheetRow = (SheetId, String, Option<PersonId>, String);

/// What is kept: item, turn, answer, comment.
async fn kept(house: &House) -> Vec<(String, i64, String, String)> {
    house
        .read(Viewer::System, async |cx: &mut Cx| {
            let sql =
                "SELECT a.item, a.turn, a.answer, a.comment FROM assessment_answer a ORDER BY a.item, a.turn, a.answer";
            cx.rows(sql, params![]).await
        })
        .await
}

fn line(item: &str, turn: i64, answer: &str, comment: &str) -> (String, i64, String, String) {
    (item.to_owned(), turn, answer.to_owned(), comment.to_owned())
}

/// The door's address as the lead sees it.
async fn door(house: &House, scene: &Scene, id: RoundId) -> String {
    let page = scene.lead(house).get(&format!("/journey/rounds/{id}")).await.text;
    let at = page.find("/assess/").expect("the lead sees the link for customers");
    page[at..].chars().take_while(|c| c.is_ascii_alphanumeric() || "/-_".contains(*c)).collect()
}

fn is_checked(page: &str, item: &str, value: &str) -> bool {
    page.contains(&format!("name=\"{item}\" value=\"{value}\" checked"))
}

playhouse::on_both! {
    slices: slices();

    async fn a_round_is_answered_from_its_link_without_an_account(house: House) {
        let scene = Scene::set(&house).await;
        let (_, links) = scene.open(&house, &[]).await;
        let (nobody, link) = (house.as_nobody(), of(&links, "mkt1"));
        let start = nobody.get(link).await;
        assert_eq!(start.status, 200, "{}", start.text);
        for expected in ["Havsel asks for your view", "Round 1", "Marketing and communications", "15 pages, 39 questions, about 12 minutes.", "without your name", "Begin"] {
            assert!(start.text.contains(expected), "{expected}: {}", start.text);
        }
        let begun = nobody.post(&format!("{link}/beginning"), &[]).await;
        assert_eq!((begun.status, begun.location()), (303, format!("{link}/I1").as_str()));
        let page = nobody.get(&format!("{link}/I1")).await;
        for expected in ["Page 1 of 15", "0 of 39 answered", "How do senior executives treat social technology for employees?", "A passing fad or distraction; best blocked", "I don&#39;t know", "Not my area"] {
            assert!(page.text.contains(expected) || page.text.contains(&expected.replace("&#39;", "'")), "{expected}: {}", page.text);
        }
        assert!(!page.text.contains("ot applicable"));
        let typed = [("I1.1", "2"), ("I1.2", "DK"), ("I1.3", "3"), ("I1.3-guess", "1"), ("I1.3-comment", "Only in the north"), ("to", "next")];
        let next = nobody.post(&format!("{link}/I1"), &typed).await;
        assert_eq!((next.status, next.location()), (303, format!("{link}/I2").as_str()), "{}", next.text);
        let page = nobody.get(&format!("{link}/I2")).await;
        assert!(page.text.contains("3 of 39 answered"), "{}", page.text);
        assert_eq!(kept(&house).await, [line("I1.1", 1, "2", ""), line("I1.2", 1, "DK", ""), line("I1.3", 1, "3?", "Only in the north")]);
    }

    async fn whoever_comes_back_goes_on_where_they_were_on_any_device(house: House) {
        let scene = Scene::set(&house).await;
        let (_, links) = scene.open(&house, &[]).await;
        let (phone, desk, link) = (house.as_nobody(), house.as_(&scene.people["its1"]), of(&links, "its1"));
        phone.post(&format!("{link}/beginning"), &[]).await;
        for (item, answer) in [("I1.1", "0"), ("I1.2", "4"), ("I1.3", "NMA")] {
            let saved = put(&phone, link, item, &[("answer", answer), ("comment", ""), ("evidence", "")]).await;
            assert_eq!(saved.status, 204, "{}", saved.text);
        }
        let start = desk.get(link).await.text;
        assert!(start.contains("Continue") && start.contains("3 of 24 answered"), "{start}");
        let on = desk.post(&format!("{link}/beginning"), &[]).await;
        assert_eq!(on.location(), format!("{link}/I2"), "the first page on which something is unanswered");
        let back = desk.post(&format!("{link}/I2"), &[("to", "back")]).await;
        assert_eq!(back.location(), format!("{link}/I1"));
        let page = desk.get(&format!("{link}/I1")).await.text;
        assert!(is_checked(&page, "I1.1", "0") && is_checked(&page, "I1.2", "4"), "{page}");
        assert!(page.contains("value=\"NMA\" checked") && page.contains("question-unknown\" open"), "{page}");
        let order = |page: &str| ["I1.1", "I1.2", "I1.3"].map(|item| page.find(&format!("data-item=\"{item}\"")));
        assert_eq!(order(&page), order(&phone.get(&format!("{link}/I1")).await.text), "the questions keep their order");
        assert_eq!(kept(&house).await.len(), 3, "an empty page adds nothing");
    }

    async fn saving_again_replaces_and_a_guess_is_one_of_a_stage(house: House) {
        let scene = Scene::set(&house).await;
        let (_, links) = scene.open(&house, &[]).await;
        let (nobody, link) = (house.as_nobody(), of(&links, "emp1"));
        for fields in [&[("answer", "1")][..], &[("answer", "4"), ("guess", "1")], &[("answer", "DK"), ("guess", "1"), ("comment", "Ask service"), ("evidence", "https://wiki.example/a")]] {
            assert_eq!(put(&nobody, link, "I2.1", fields).await.status, 204);
        }
        assert_eq!(kept(&house).await, [line("I2.1", 1, "DK", "Ask service")]);
        let page = nobody.get(&format!("{link}/I2")).await.text;
        assert!(page.contains("Ask service") && page.contains("value=\"https://wiki.example/a\""), "{page}");
    }

    async fn what_is_not_asked_of_a_group_is_not_theirs_to_answer(house: House) {
        let scene = Scene::set(&house).await;
        let (_, links) = scene.open(&house, &[]).await;
        let (nobody, link) = (house.as_nobody(), of(&links, "emp2"));
        for item in ["I1.2", "T1.1", "E4.1", "X9.9", "G3"] {
            assert_eq!(put(&nobody, link, item, &[("answer", "3")]).await.status, 404, "{item}");
        }
        for sub in ["T1", "E4", "X9"] {
            assert_eq!(nobody.get(&format!("{link}/{sub}")).await.status, 404, "{sub}");
            assert_eq!(nobody.post(&format!("{link}/{sub}"), &[("T1.1", "3")]).await.status, 404, "{sub}");
        }
        nobody.post(&format!("{link}/I1"), &[("I1.1", "3"), ("I1.2", "3"), ("I2.1", "3")]).await;
        assert_eq!(kept(&house).await, [line("I1.1", 1, "3", "")], "a page keeps its own questions and no others");
    }

    async fn what_is_wrong_comes_back_with_all_that_was_typed_and_the_rest_is_kept(house: House) {
        let scene = Scene::set(&house).await;
        let (_, links) = scene.open(&house, &[]).await;
        let (nobody, link, long) = (house.as_nobody(), of(&links, "mkt2"), "long ".repeat(500));
        let typed = [("I1.1", "2"), ("I1.2", "3"), ("I1.2-comment", long.as_str()), ("I1.3", "1"), ("I1.3-evidence", "see the wiki")];
        let page = nobody.post(&format!("{link}/I1"), &typed).await;
        assert_eq!(page.status, 422, "{}", page.text);
        for expected in ["Shorten it to 2,000 characters", "This is no address", "see the wiki", "long long long", "are not saved yet"] {
            assert!(page.text.contains(expected), "{expected}: {}", page.text);
        }
        assert!(is_checked(&page.text, "I1.2", "3") && is_checked(&page.text, "I1.3", "1"));
        assert_eq!(kept(&house).await, [line("I1.1", 1, "2", "")]);
        let program = nobody.clone().with("accept", "application/json");
        let refused = put(&program, link, "I1.2", &[("answer", "7"), ("evidence", "see the wiki")]).await;
        assert_eq!(refused.status, 422);
        let fields: Vec<String> = refused.json()["errors"].as_array().into_iter().flatten().map(|error| error["field"].to_string()).collect();
        assert_eq!(fields, ["\"answer\"", "\"evidence\""]);
    }

    async fn a_closed_round_keeps_nothing_and_takes_no_words_away(house: House) {
        let scene = Scene::set(&house).await;
        let (id, links) = scene.open(&house, &[]).await;
        let (nobody, link) = (house.as_nobody(), of(&links, "exe1"));
        put(&nobody, link, "I1.1", &[("answer", "2")]).await;
        scene.act(&house, id, "closing").await;
        let late = put(&nobody.clone().with("accept", "application/json"), link, "I1.1", &[("answer", "4")]).await;
        assert_eq!(late.status, 409);
        assert!(late.json()["detail"].as_str().is_some_and(|detail| detail.contains("has closed")), "{}", late.text);
        let page = nobody.post(&format!("{link}/I1"), &[("I1.1", "4"), ("I1.1-comment", "A long story")]).await;
        assert_eq!(page.status, 409);
        assert!(page.text.contains("were not saved") && page.text.contains("A long story") && is_checked(&page.text, "I1.1", "4"), "{}", page.text);
        assert_eq!(nobody.post(&format!("{link}/outlook"), &[("close_to", "3")]).await.status, 409);
        for path in [link.to_owned(), format!("{link}/I1"), format!("{link}/outlook")] {
            let page = nobody.get(&path).await;
            assert!(page.status == 200 && page.text.contains("Closed") && page.text.contains("Your answers are kept"), "{path}: {}", page.text);
        }
        assert_eq!(kept(&house).await, [line("I1.1", 1, "2", "")]);
        let unused = nobody.get(of(&links, "exe2")).await.text;
        assert!(unused.contains("No answers were given with this link"), "{unused}");
    }

    async fn the_day_of_closing_closes_too(house: House) {
        let scene = Scene::set(&house).await;
        let (_, links) = scene.open(&house, &[]).await;
        house.later(Duration::from_secs(40 * DAY));
        assert_eq!(put(&house.as_nobody(), of(&links, "emp1"), "I1.1", &[("answer", "2")]).await.status, 409);
    }

    async fn in_a_small_group_one_answers_by_name_or_not_at_all(house: House) {
        let scene = Scene::set(&house).await;
        let (_, links) = scene.open(&house, &[("listed", "ITL ana@example.org")]).await;
        let (nobody, colleague, listed) = (house.as_nobody(), of(&links, "itl1"), of(&links, "ana"));
        let start = nobody.get(colleague).await.text;
        assert!(start.contains("Fewer than five people are asked in your role") && start.contains("You answer as itl1") && !start.contains("name=\"name\""), "{start}");
        assert_eq!(put(&nobody, colleague, "I1.1", &[("answer", "2")]).await.status, 409, "not before they agreed to it");
        assert_eq!(put(&nobody, colleague, "G1", &[("answer", "2")]).await.status, 409);
        let early = nobody.get(&format!("{colleague}/I1")).await;
        assert_eq!((early.status, early.location()), (303, colleague));
        assert_eq!(nobody.post(&format!("{colleague}/I1"), &[("I1.1", "2")]).await.location(), colleague);
        nobody.post(&format!("{colleague}/beginning"), &[]).await;
        assert_eq!(put(&nobody, colleague, "I1.1", &[("answer", "2")]).await.status, 204);

        let start = nobody.get(listed).await.text;
        assert!(start.contains("name=\"name\"") && !start.contains("You answer as"), "{start}");
        let nameless = nobody.post(&format!("{listed}/beginning"), &[("name", "  ")]).await;
        assert!(nameless.status == 422 && nameless.text.contains("Give your name"), "{}", nameless.text);
        assert_eq!(nobody.post(&format!("{listed}/beginning"), &[("name", "Ana Silva")]).await.status, 303);
        assert_eq!(nobody.post(&format!("{}/beginning", of(&links, "emp1")), &[("name", "Somebody")]).await.status, 303);
        let sheets: Vec<(Option<PersonId>, String, String)> = house.read(Viewer::System, async |cx: &mut Cx| {
            cx.rows("SELECT s.person_id, s.name, s.rater_group FROM assessment_sheet s ORDER BY s.name", params![]).await
        }).await;
        let own = scene.people["itl1"].id;
        let expected = [(None, "", "EMP"), (None, "Ana Silva", "ITL"), (Some(own), "itl1", "ITL")];
        assert_eq!(sheets, expected.map(|(person, name, group)| (person, name.to_owned(), group.to_owned())), "the anonymous one has no name, whatever was sent");
    }

    async fn the_door_gives_each_visitor_a_sheet_of_their_own(house: House) {
        let scene = Scene::set(&house).await;
        let (id, _) = scene.open(&house, &[("customers", "true")]).await;
        let (nobody, door) = (house.as_nobody(), door(&house, &scene, id).await);
        let start = nobody.get(&door).await.text;
        assert!(start.contains("3 pages, 5 questions, about 2 minutes.") && start.contains("Customers"), "{start}");
        let forged = nobody.clone().with("sec-fetch-site", "cross-site").post(&format!("{door}/raters"), &[]).await;
        assert_eq!(forged.status, 403, "another site begins nothing in somebody's browser");
        let mut links = Vec::new();
        for answer in ["0", "4"] {
            let own = nobody.post(&format!("{door}/raters"), &[]).await.location().to_owned();
            assert!(own.starts_with("/assess/") && own != door && !links.contains(&own), "{own}");
            assert!(nobody.get(&own).await.text.contains("The address of this page is yours alone"));
            assert_eq!(put(&nobody, &own, "E1.2", &[("answer", answer)]).await.status, 204);
            links.push(own);
        }
        assert_eq!(kept(&house).await, [line("E1.2", 1, "0", ""), line("E1.2", 1, "4", "")]);
        assert!(is_checked(&nobody.get(&format!("{}/E1", links[0])).await.text, "E1.2", "0"));
        assert_eq!(put(&nobody, &door, "E1.2", &[("answer", "3")]).await.status, 404, "the door itself answers nothing");
        scene.act(&house, id, "closing").await;
        assert_eq!(nobody.get(&door).await.status, 404);
        assert_eq!(nobody.post(&format!("{door}/raters"), &[]).await.status, 404);
    }

    async fn a_wrong_link_opens_nothing_and_says_so_kindly(house: House) {
        let scene = Scene::set(&house).await;
        let (_, links) = scene.open(&house, &[]).await;
        let (nobody, link) = (house.as_nobody(), of(&links, "fro1"));
        nobody.post(&format!("{link}/beginning"), &[]).await;
        put(&nobody, link, "I1.1", &[("answer", "2")]).await;
        let cut = &link[..link.len() - 1];
        for path in [cut.to_owned(), format!("{cut}/I1"), format!("{cut}/outlook"), "/assess/x".to_owned()] {
            let page = nobody.get(&path).await;
            assert!(page.status == 404 && page.text.contains("This link opens nothing") && !page.text.contains("Round 1"), "{path}: {}", page.text);
        }
        for path in ["beginning", "raters", "I1", "outlook"] {
            assert_eq!(nobody.post(&format!("{cut}/{path}"), &[]).await.status, 404, "{path}");
        }
        assert_eq!(put(&nobody, cut, "I1.1", &[("answer", "2")]).await.status, 404);
        let other = of(&links, "mkt1");
        nobody.post(&format!("{other}/beginning"), &[]).await;
        assert!(!is_checked(&nobody.get(&format!("{other}/I1")).await.text, "I1.1", "2"), "a link opens its own sheet and no other");
    }

    async fn a_colleague_who_left_holds_a_link_that_opens_nothing(house: House) {
        let scene = Scene::set(&house).await;
        let (_, links) = scene.open(&house, &[]).await;
        let (nobody, link, person) = (house.as_nobody(), of(&links, "emp3"), scene.people["emp3"].id);
        assert_eq!(put(&nobody, link, "I1.1", &[("answer", "2")]).await.status, 204);
        house.write(async move |cx: &mut Cx| {
            let now = cx.now();
            cx.execute("UPDATE person SET left_at = $2 WHERE id = $1", params![person, now]).await.map(drop)
        }).await;
        let page = nobody.get(link).await;
        assert!(page.status == 404 && page.text.contains("This link opens nothing"), "{}", page.text);
        assert_eq!(put(&nobody, link, "I1.1", &[("answer", "4")]).await.status, 404);
        assert_eq!(kept(&house).await, [line("I1.1", 1, "2", "")]);
    }

    async fn the_last_page_says_what_is_open_and_one_may_come_back_until_the_end(house: House) {
        let scene = Scene::set(&house).await;
        let (_, links) = scene.open(&house, &[("length", "pulse")]).await;
        let (nobody, link) = (house.as_nobody(), of(&links, "mkt3"));
        assert!(nobody.get(link).await.text.contains("15 pages, 15 questions, about 5 minutes."));
        put(&nobody, link, "I1.1", &[("answer", "2")]).await;
        assert_eq!(put(&nobody, link, "G1", &[("answer", "6")]).await.status, 204);
        assert_eq!(put(&nobody, link, "G2", &[("answer", "11")]).await.status, 422);
        let last = nobody.get(&format!("{link}/outlook")).await.text;
        assert!(last.contains("14 questions are unanswered") && is_checked(&last, "close_to", "6"), "{last}");
        let wrong = nobody.post(&format!("{link}/outlook"), &[("close_to", "6"), ("matters", "lots")]).await;
        assert!(wrong.status == 422 && is_checked(&wrong.text, "close_to", "6"), "{}", wrong.text);
        let done = nobody.post(&format!("{link}/outlook"), &[("close_to", "6"), ("matters", "9"), ("to", "next")]).await;
        assert_eq!((done.status, done.location()), (303, link));
        let thanks = nobody.get(link).await.text;
        assert!(thanks.contains("Thank you") && thanks.contains("1 of 15 questions"), "{thanks}");
        assert_eq!(put(&nobody, link, "I1.1", &[("answer", "3")]).await.status, 204, "changing is possible until the round closes");
        let kept: Vec<(Option<i64>, Option<i64>)> = house.read(Viewer::System, async |cx: &mut Cx| {
            cx.rows("SELECT s.close_to, s.matters FROM assessment_sheet s", params![]).await
        }).await;
        assert_eq!(kept, [(Some(6), Some(9))]);
    }

    async fn a_second_look_shows_how_all_answered_where_five_did(house: House) {
        let scene = Scene::set(&house).await;
        let (id, links) = scene.open(&house, &[]).await;
        let nobody = house.as_nobody();
        for (number, stage) in [(1, "0"), (2, "0"), (3, "0"), (4, "4"), (5, "4"), (6, "4")] {
            let link = of(&links, &format!("its{number}"));
            put(&nobody, link, "I1.1", &[("answer", stage), ("comment", if number == 1 { "Nobody told us" } else { "" })]).await;
            put(&nobody, link, "I1.3", &[("answer", stage)]).await;
            if number < 5 {
                put(&nobody, link, "I1.2", &[("answer", "2"), ("comment", "Too few to see this")]).await;
            }
        }
        scene.act(&house, id, "closing").await;
        let again = scene.lead(&house).post(&format!("/journey/rounds/{id}/consensus"), &[("until", "2026-12-24")]).await;
        assert_eq!(again.status, 303, "{}", again.text);
        let link = of(&links, "its1");
        let start = nobody.get(link).await.text;
        assert!(start.contains("asks for a second look") && start.contains("Leadership and vision"), "{start}");
        assert_eq!(nobody.post(&format!("{link}/beginning"), &[]).await.location(), format!("{link}/I1"));
        let page = nobody.get(&format!("{link}/I1")).await.text;
        assert!(page.contains("How 6 people answered") && page.contains("Nobody told us") && is_checked(&page, "I1.1", "0"), "{page}");
        assert!(page.contains("Fewer than five answered this question"), "{page}");
        let own = page.matches("Too few to see this").count();
        assert_eq!(own, 1, "in one's own field, and nowhere else: {page}");
        assert_eq!(put(&nobody, link, "I2.1", &[("answer", "3")]).await.status, 404, "only what is looked at again");
        let same = [("I1.1", "0"), ("I1.1-comment", "Nobody told us"), ("I1.2", "2"), ("I1.2-comment", "Too few to see this"), ("I1.3", "2")];
        assert_eq!(nobody.post(&format!("{link}/I1"), &same).await.location(), format!("{link}/outlook"));
        let second: Vec<_> = kept(&house).await.into_iter().filter(|(_, turn, ..)| *turn == 2).collect();
        assert_eq!(second, [line("I1.3", 2, "2", "")], "what stays as it was is not said twice");
        assert!(is_checked(&nobody.get(&format!("{link}/I1")).await.text, "I1.3", "2"));
        let other = nobody.get(&format!("{}/I1", of(&links, "its2"))).await.text;
        assert!(other.contains("How 6 people answered"), "the spread stays that of the first time: {other}");
    }

    async fn no_column_leads_from_a_sheet_to_a_rater(house: House) {
        let scene = Scene::set(&house).await;
        let (id, links) = scene.open(&house, &[]).await;
        let facts = async |cx: &mut Cx| cx.row::<i64>("SELECT COUNT(*) FROM fact", params![]).await;
        let before = house.read(Viewer::System, facts).await;
        for who in ["emp1", "emp2", "emp3", "emp4", "emp5", "mkt1"] {
            house.later(Duration::from_secs(3_600));
            let client = house.as_(&scene.people[who]);
            client.post(&format!("{}/beginning", of(&links, who)), &[]).await;
            put(&client, of(&links, who), "I1.1", &[("answer", "2")]).await;
            client.post(&format!("{}/outlook", of(&links, who)), &[("close_to", "5")]).await;
        }
        assert_eq!(house.read(Viewer::System, facts).await, before, "answering leaves no fact with its time");
        let (opened, sheets): (Timestamp, Vec<SheetRow>) = house.read(Viewer::System, async move |cx: &mut Cx| {
            let opened = cx.row("SELECT r.opened_at FROM assessment_round r WHERE r.id = $1", params![id]).await?;
            Ok((opened, cx.rows("SELECT s.id, s.key_hash, s.person_id, s.name FROM assessment_sheet s", params![]).await?))
        }).await;
        let raters: Vec<(i64, String)> = house.read(Viewer::System, async |cx: &mut Cx| {
            cx.rows("SELECT a.id, a.secret_hash FROM assessment_rater a", params![]).await
        }).await;
        assert_eq!(sheets.len(), 6);
        for (sheet, hash, person, name) in &sheets {
            assert_eq!((person, name.as_str()), (&None, ""), "nobody's name, though all were signed in");
            assert_eq!(sheet.made_at(), opened, "the id tells when the round opened, not when somebody began");
            assert!(!raters.iter().any(|(id, secret)| *id == sheet.raw() || secret == hash));
        }
        let columns = |table: &str| {
            let sql = include_str!("../migrations/0001_round.sql");
            let body = sql.split(&format!("CREATE TABLE {table} (")).nth(1).and_then(|rest| rest.split(");").next());
            let lines = body.unwrap_or_default().lines().map(str::trim).filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
            lines.map(|line| line.split(' ').next().unwrap_or_default().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(columns("assessment_sheet"), ["id", "round_id", "rater_group", "key_hash", "person_id", "name", "close_to", "matters"], "a new column is a new way to find somebody: think, then name it here");
        assert_eq!(columns("assessment_rater"), ["id", "round_id", "rater_group", "person_id", "email", "lang", "secret_hash", "begun", "finished"]);
    }

    async fn those_with_an_account_are_told_at_home_and_led_to_their_link(house: House) {
        let scene = Scene::set(&house).await;
        let (id, links) = scene.open(&house, &[]).await;
        let (emp, path) = (&scene.people["emp1"], format!("/journey/rounds/{id}/sheet"));
        let led = house.as_(emp).get(&path).await;
        assert_eq!((led.status, led.location()), (303, of(&links, "emp1")));
        let newcomer = house.employee("Late Comer").await;
        let guest = house.guest("Gast").await;
        assert_eq!(house.as_(&newcomer).get(&path).await.status, 404);
        assert_eq!(house.as_(&guest).get(&path).await.status, 404);
        assert_eq!(house.as_nobody().get(&path).await.status, 303, "to the sign-in");
        assert!(at_home(&house, emp).await.is_some_and(|html| html.contains("Round 1") && html.contains(&path)));
        assert_eq!(at_home(&house, &newcomer).await, None);
        let link = of(&links, "emp1");
        house.as_nobody().post(&format!("{link}/outlook"), &[]).await;
        assert_eq!(at_home(&house, emp).await, None, "who has finished is asked no more");
        scene.act(&house, id, "closing").await;
        assert_eq!(at_home(&house, &scene.people["emp2"]).await, None);
    }
}

/// What this slice shows beside somebody's home feed.
async fn at_home(house: &House, person: &playhouse::Person) -> Option<String> {
    let mut visit = web::Visit::stranger(&house.app, texts::Lang::En, "/");
    visit.viewer = person.viewer();
    let panels = house.app.slices.panels.clone();
    let shown = house.read(person.viewer(), async move |cx: &mut Cx| {
        panels.at(cx, &visit, web::panels::Place::HomeAside, &web::panels::Anchor::Home).await
    });
    shown.await.into_iter().map(|panel| panel.html).next()
}
