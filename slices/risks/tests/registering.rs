//! Recording, changing, listing.

use super::{Scene, facts, made, put, read, slices};
use http::Method;
use kernel::Reach;

playhouse::on_both! {
    slices: slices();

    async fn a_risk_is_recorded_once_and_shows_what_was_said(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let more = [("key", "k-1"), ("capability", "C5.1"), ("indicator", "Open after a day"), ("direction", "above"), ("limit", "3,5")];
        let id = made(&scene.risk(&ines, "Nobody answers", &more).await);
        assert_eq!(made(&scene.risk(&ines, "Nobody answers", &more).await), id, "the same key gives the same risk");
        let page = ines.get(&format!("/journey/risks/{id}")).await.text;
        for words in ["Nobody answers", "<strong>Cause:</strong> haste", "4 × 3 = 12, High", "2 × 2 = 4, Low", "A duty rota", "Bo Lind", "must accept",
            "C5.1", "Open after a day", "at most 3.50"] {
            assert!(page.contains(words), "{words} is missing in {page}");
        }
        let history = page.split("id=\"history\"").nth(1).expect("there is a history");
        let at = |words: &str| history.find(words).unwrap_or_else(|| panic!("{words} is missing in {history}"));
        assert!(at("Owner: Nobody → Bo Lind") < at("Recorded: before 4 × 3 = 12"), "the newest first, within one moment too: {history}");
    }

    async fn what_cannot_be_taken_comes_back_with_all_that_was_typed(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let olaf = scene.olaf.id.to_string();
        for (field, wrong) in [
            ("title", ""), ("body", " "), ("kind", "bad luck"), ("likelihood", "6"), ("likelihood", "1"), ("treatment", ""), ("state", "done"),
            ("review", "2020-01-01"), ("review", "2029-01-01"), ("owner", olaf.as_str()), ("threatens", "nowhere"), ("threatens", "12345"),
            ("limit", "much"), ("limit", "3"), ("measure", "M99"), ("capability", "C9"),
        ] {
            let more = [("mitigation", "Kept as typed"), (field, wrong)];
            let answer = scene.risk(&ines, "Nobody answers", if field == "title" { &more[..] } else { &more }).await;
            assert_eq!(answer.status, 422, "{field} is {wrong}: {}", answer.text);
            assert!(answer.text.contains("Kept as typed") && answer.text.contains("error-summary"), "{field}: {}", answer.text);
        }
        let in_place = scene.risk(&ines, "x", &[("mitigation", ""), ("state", "in_place")]).await;
        assert_eq!(in_place.status, 422, "what is in place is written down");
        assert_eq!(ines.get("/api/stoa/v1/risks").await.json()["items"], serde_json::json!([]));
    }

    async fn a_space_that_outsiders_read_is_no_home_of_a_risk(house: House) {
        let scene = Scene::set(&house).await;
        let open = house.space("Open house", Reach::Community).await;
        house.join(&scene.ines, &open, kernel::Role::Owner).await;
        let ines = house.as_(&scene.ines);
        let space = open.id.to_string();
        assert_eq!(scene.risk(&ines, "x", &[("space", &space), ("owner", "")]).await.status, 403);
        assert!(!ines.get("/journey/risks/new").await.text.contains("Open house"));
        assert_eq!(scene.risk(&house.as_(&scene.olaf), "x", &[("owner", "")]).await.status, 404, "a space that one can't find");
        assert!(house.as_(&scene.olaf).get("/journey/risks/new").await.text.contains("No space to record it in"));
    }

    async fn the_form_begins_with_a_known_risk_or_with_what_is_threatened(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let form = ines.get("/journey/risks/new?known=R07").await.text;
        assert!(form.contains("A blanket block, or the fear of one") && form.contains("value=\"over_control\" selected"), "{form}");
        let german = ines.clone().with("accept-language", "de").get("/journey/risks/new?known=R03").await.text;
        assert!(german.contains("value=\"M30\" selected"), "{german}");
        let first = made(&scene.risk(&ines, "Nobody answers", &[]).await);
        let from = ines.get(&format!("/journey/risks/new?from={first}")).await.text;
        assert!(from.contains("About: Nobody answers") && from.contains(&format!("/journey/risks/{first}\">Nobody answers")), "{from}");
        assert_eq!(house.as_(&scene.olaf).get(&format!("/journey/risks/new?from={first}")).await.status, 404);
        let second = made(&scene.risk(&ines, "It is hacked", &[("threatens", &first.to_string())]).await);
        assert_eq!(read(&ines, second).await["threatens"], serde_json::json!([first.to_string()]));
    }

    async fn changing_a_risk_keeps_its_history_and_asks_a_new_owner(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, cleo) = (house.as_(&scene.ines), scene.cleo.id.to_string());
        let id = scene.owned(&house, "Nobody answers", &[]).await;
        let form = ines.get(&format!("/journey/risks/{id}/edit")).await.text;
        assert!(form.contains("A duty rota") && form.contains("**Cause:** haste"), "{form}");
        let fields = [("title", "Nobody answers at night"), ("body", "Otherwise"), ("kind", "overload"), ("treatment", "share"), ("mitigation", "A service"), ("owner", cleo.as_str())];
        assert_eq!(put(&ines, &format!("/journey/risks/{id}"), &fields).await, 303);
        let now = read(&ines, id).await;
        assert_eq!((now["title"].as_str(), now["kind"].as_str(), now["mitigation"].as_str()), (Some("Nobody answers at night"), Some("overload"), Some("A service")));
        assert_eq!((now["owner"]["name"].as_str(), now["accepted_at"].as_str()), (Some("Cleo Park"), None));
        assert_eq!(now["before"]["likelihood"], 4, "how large it is has a verb of its own");
        assert_eq!(facts(&house, "risks.owner_named", id).await.len(), 2);
        let wrong = ines.form(Method::PUT, &format!("/journey/risks/{id}"), &[("title", "Kept as typed"), ("kind", "overload"), ("treatment", "share")]).await;
        assert!(wrong.status == 422 && wrong.text.contains("Kept as typed"), "{}", wrong.text);
    }

    async fn the_register_sorts_by_what_holds_now_filters_and_is_a_map_and_a_file(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let small = made(&scene.risk(&ines, "Small one", &[("likelihood", "2"), ("impact", "2"), ("kind", "privacy"), ("owner", "")]).await);
        let held = scene.owned(&house, "Held down", &[("likelihood", "5"), ("impact", "5"), ("state", "in_place")]).await;
        let large = scene.owned(&house, "Large one", &[]).await;
        let titles = |text: &str| {
            let list = text.split("class=\"table register\"").nth(1).unwrap_or_default();
            let mut all: Vec<(usize, &str)> = ["Small one", "Held down", "Large one"].into_iter().filter_map(|title| Some((list.find(title)?, title))).collect();
            all.sort_unstable();
            all.into_iter().map(|(_, title)| title.to_owned()).collect::<Vec<_>>()
        };
        let list = async |query: &str| titles(&ines.get(&format!("/journey/risks{query}")).await.text);
        assert_eq!(list("").await, ["Large one", "Held down", "Small one"]);
        assert_eq!(list("?view=before").await, ["Held down", "Large one", "Small one"]);
        assert_eq!(list("?kind=privacy").await, ["Small one"]);
        assert_eq!(list("?at=4-3").await, ["Large one"]);
        assert_eq!(list("?show=unowned").await, ["Small one"]);
        assert_eq!(titles(&house.as_(&scene.bo).get("/journey/risks?show=mine").await.text), ["Large one", "Held down"]);
        let page = ines.get("/journey/risks").await.text;
        assert!(page.contains("href=\"/journey/risks?at=4-3#list\"") && page.contains("at level 12, High"), "{page}");
        let file = ines.get("/journey/risks.csv?show=all").await;
        assert_eq!(file.text.lines().count(), 4, "{}", file.text);
        assert!(file.text.contains(&format!("{large},Large one,silence,true,4,3,2,2,12,reduce,A duty rota,planned,Bo Lind")), "{}", file.text);
        assert!(read(&ines, small).await["owner"].is_null() && read(&ines, held).await["score"] == 4);
    }
}
