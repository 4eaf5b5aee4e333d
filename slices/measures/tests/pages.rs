//! Pages, files and JSON over what is kept.

use super::{DAY, HOME, Scene, employees, now, pass, post, slices};
use db::Cx;
use evidence::MeasuredSub;
use kernel::Viewer;
use playhouse::House;

async fn measured(house: &House) -> Vec<MeasuredSub> {
    let tell = house.app.slices.evidence.measured().expect("this slice tells");
    let at = now(house);
    house.read(Viewer::System, async move |cx: &mut Cx| tell(cx, at).await).await
}

/// Thirty employees beside the two of the scene, of whom eight wrote; a day has passed.
async fn a_day(house: &House) -> Scene {
    let scene = Scene::set(house).await;
    let people = employees(house, "Sales", 30).await;
    scene.agree(house).await;
    for person in &people[..8] {
        post(house, person, &scene.help).await;
    }
    pass(house, 1).await;
    scene
}

playhouse::on_both! {
    slices: slices();

    async fn outsiders_find_nothing(house: House) {
        let scene = a_day(&house).await;
        let (customer, guest) = (house.customer("Hanne").await, house.guest("Marco").await);
        let paths = [
            "/journey/measures", "/journey/measures.csv", "/journey/measures/M07", "/journey/measures/M07/values.csv", HOME,
            "/journey/measures/coverage", "/journey/dashboard", "/journey/dashboard/contributors/figures.csv",
            "/api/stoa/v1/measures", "/api/stoa/v1/measures/M07/values", "/api/stoa/v1/measures/agreement",
        ];
        for path in paths {
            assert_eq!(house.as_(&scene.oskar).get(path).await.status, 200, "{path}");
            assert_eq!(house.as_(&customer).get(path).await.status, 404, "{path}");
            assert_eq!(house.as_(&guest).get(path).await.status, 404, "{path}");
            let nobody = if path.starts_with("/api/") { 401 } else { 303 };
            assert_eq!(house.as_nobody().get(path).await.status, nobody, "{path}");
        }
        assert_eq!(house.as_(&customer).post("/journey/measures/coverage", &[]).await.status, 404);
        assert_eq!(house.as_(&scene.oskar).get("/journey/measures/M99").await.status, 404);
        assert_eq!(house.as_(&scene.oskar).get("/journey/dashboard/nothing/figures.csv").await.status, 404);
    }

    async fn all_employees_see_the_same_figures(house: House) {
        let scene = a_day(&house).await;
        let ines = house.employee("Ines Caldeira").await;
        let page = house.as_(&ines).get("/journey/measures").await.text;
        for words in ["Contributors", "25%", "32 employees", "M54", "Waits for workshops.", "Not counted until"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        assert!(!page.contains("/agreements/new"));
        let page = house.as_(&ines).get("/journey/measures/M07").await.text;
        for words in ["How it is computed", "90 days", "30 employees", "What it leaves out", "Show as a table", "values.csv"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        let own = house.as_(&scene.linnea).with("accept-language", "de").get("/journey/measures").await.text;
        assert!(own.contains("Beitragende") && own.contains("Wartet auf Workshops."), "{own}");
    }

    async fn files_and_json_say_what_pages_say(house: House) {
        let scene = a_day(&house).await;
        let client = house.as_(&scene.oskar);
        let file = client.get("/journey/measures.csv").await;
        assert!(file.text.lines().any(|line| line.starts_with("M07,I3,Contributors,2026-11-23,told,0.25,2.3333,false,")), "{}", file.text);
        assert!(file.text.lines().any(|line| line.starts_with("M06,I2,Shared pages,2026-11-23,waits,,,false,")), "{}", file.text);
        assert_eq!(file.text.lines().count(), 41);
        let file = client.get("/journey/measures/M07/values.csv").await;
        assert!(file.text.ends_with("M07,2026-11-23,told,0.25,2.3333,32\n"), "{}", file.text);
        let json = client.get("/api/stoa/v1/measures").await.json();
        let contributors = json["items"].as_array().and_then(|items| items.iter().find(|item| item["id"] == "M07").cloned());
        let contributors = contributors.expect("M07 is there");
        assert_eq!((contributors["state"].as_str(), contributors["value"].as_f64()), (Some("told"), Some(0.25)));
        assert_eq!(json["day"], "2026-11-23");
        let json = client.get("/api/stoa/v1/measures/M07/values").await.json();
        assert_eq!(json["house"].as_array().map(Vec::len), Some(1));
    }

    async fn a_measure_counts_once_its_coverage_is_stated(house: House) {
        let scene = a_day(&house).await;
        let sub = |all: Vec<MeasuredSub>| all.into_iter().find(|one| one.sub == "I3").expect("I3 is told");
        let before = sub(measured(&house).await);
        assert_eq!((before.value, before.of, before.valid.len()), (None, 4, 0));
        let ines = house.employee("Ines Caldeira").await;
        let form = [("sub", "I3"), ("percent", "80"), ("basis", "All but the two plants")];
        assert_eq!(house.as_(&ines).post("/journey/measures/coverage", &form).await.status, 403);
        let oskar = house.as_(&scene.oskar);
        let wrong = oskar.post("/journey/measures/coverage", &[("sub", "I3"), ("percent", "120"), ("basis", "All but the two plants")]).await;
        assert!(wrong.status == 422 && wrong.text.contains("from 0 to 100") && wrong.text.contains("All but the two plants"), "{}", wrong.text);
        assert_eq!(oskar.post("/journey/measures/coverage", &form).await.status, 303);
        let after = sub(measured(&house).await);
        assert_eq!(after.valid, ["M07", "M10"]);
        // 0.25 contributors read as 2.33, a Gini of 0.75 as 3.58.
        assert!(after.value.is_some_and(|value| (value - 2.958_333).abs() < 1e-4), "{after:?}");
        let page = house.as_(&ines).get("/journey/measures/coverage").await.text;
        assert!(page.contains("80%") && page.contains("All but the two plants") && page.contains("Counts"), "{page}");
        let little = [("sub", "I3"), ("percent", "49 %"), ("basis", "Half left")];
        assert_eq!(oskar.post("/journey/measures/coverage", &little).await.status, 303);
        assert_eq!(sub(measured(&house).await).value, None);
    }

    async fn the_dashboard_answers_five_questions(house: House) {
        let scene = a_day(&house).await;
        let client = house.as_(&scene.oskar);
        let page = client.get("/journey/dashboard").await.text;
        for words in [
            "Where are we?", "Are we moving?", "Are people using it?", "What is it worth?", "What could go wrong?", "25%",
            "Reading is not counted", "Waits for the council.", "Quiet spaces", "How it is computed", "What it leaves out",
        ] {
            assert!(page.contains(words), "{words}: {page}");
        }
        let file = client.get("/journey/dashboard/written/figures.csv").await;
        assert_eq!(file.text, "week_until,posts,comments,questions,answers\n2026-11-23,8,,,\n");
        let file = client.get("/journey/dashboard/contributors/figures.csv").await;
        assert!(file.text.starts_with("day,value,reading,base\n2026-11-23,0.25,"), "{}", file.text);
    }

    async fn the_dashboard_says_how_to_begin(house: House) {
        let scene = Scene::set(&house).await;
        let page = house.as_(&scene.oskar).get("/journey/dashboard").await.text;
        assert!(page.contains("Measuring is off.") && page.contains("G-05s") && !page.contains("figures.csv"), "{page}");
        assert!(measured(&house).await.is_empty());
    }

    async fn the_way_into_the_action_leads_to_the_first_agreement(house: House) {
        let scene = Scene::set(&house).await;
        let way = *house.app.slices.evidence.way_in("G-05s").expect("the slice brings it");
        let path = async |house: &House| house.read(Viewer::System, async move |cx: &mut Cx| (way.path)(cx).await).await;
        assert_eq!(path(&house).await, "/journey/measures/agreements/new");
        scene.agree(&house).await;
        assert_eq!(path(&house).await, HOME);
        assert_eq!((way.label)(texts::Lang::De), "Das Messen vereinbaren");
    }

    async fn values_older_than_a_fortnight_say_nothing_about_now(house: House) {
        let scene = a_day(&house).await;
        house.later(DAY * 20);
        let page = house.as_(&scene.oskar).get("/journey/measures/M07").await.text;
        assert!(!page.contains("25%"), "{page}");
        assert!(measured(&house).await.iter().all(|sub| sub.value.is_none() && sub.as_of.is_none()));
        let page = house.as_(&scene.oskar).get("/journey/measures").await.text;
        assert!(page.contains("Nothing was rolled up after"), "{page}");
    }
}
