//! Agreeing on measuring, and ending it.

use super::{HOME, Scene, employees, kept, newest, number, pass, post, probe, record, slices};
use http::Method;
use kernel::{PersonKind, Right, Viewer};

playhouse::on_both! {
    slices: slices();

    async fn nothing_is_kept_before_an_agreement_holds(house: House) {
        let scene = Scene::set(&house).await;
        for person in employees(&house, "Sales", 8).await {
            post(&house, &person, &scene.help).await;
        }
        pass(&house, 8).await;
        for table in [
            "SELECT COUNT(*) FROM measure_day", "SELECT COUNT(*) FROM measure_value", "SELECT COUNT(*) FROM measure_activity",
        ] {
            assert_eq!(number(&house, table).await, 0, "{table}");
        }
        assert_eq!(record(&house, &scene.oskar, &[]).await.status, 303);
        pass(&house, 2).await;
        assert_eq!(number(&house, "SELECT COUNT(*) FROM measure_day").await, 0, "a recorded one does not hold yet");
        let page = house.as_(&scene.linnea).get("/journey/measures").await.text;
        assert!(page.contains("Measuring is off.") && page.contains("G-05s"), "{page}");
        assert_eq!(probe(&house, "measures.agreement", &[]).await.value, Some(0.0));
        assert_eq!(probe(&house, "measures.value", &[("id", "M07")]).await.value, None);
        let json = house.as_(&scene.linnea).get("/api/stoa/v1/measures/agreement").await.json();
        assert_eq!((json["in_force"].as_bool(), json["agreement"].is_null()), (Some(false), true));
    }

    async fn two_persons_make_it_hold(house: House) {
        let scene = Scene::set(&house).await;
        let page = house.as_(&scene.oskar).get(&format!("{HOME}/new")).await;
        assert_eq!(page.status, 200, "{}", page.text);
        assert_eq!(record(&house, &scene.oskar, &[]).await.status, 303);
        let confirmation = format!("{HOME}/{}/confirmation", newest(&house).await);
        let ines = house.employee("Ines Caldeira").await;
        let keeper = house.person("Piet de Boer", PersonKind::Employee, [Right::Compliance].into_iter().collect()).await;
        assert_eq!(house.as_(&scene.oskar).post(&confirmation, &[]).await.status, 403, "who recorded it does not confirm it");
        assert_eq!(house.as_(&ines).post(&confirmation, &[]).await.status, 403);
        let page = house.as_(&scene.oskar).get(HOME).await.text;
        assert!(page.contains("You recorded it") && !page.contains("/confirmation"), "{page}");
        assert_eq!(house.as_(&keeper).post(&confirmation, &[]).await.status, 303);
        assert_eq!(house.as_(&keeper).post(&confirmation, &[]).await.status, 409, "once is enough");
        let page = house.as_(&ines).get(HOME).await.text;
        for words in ["Katja Sommer", "Henrik Dahl", "Oskar Nyström", "Piet de Boer", "<strong>whole</strong>", "The 40 measures"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        assert_eq!(probe(&house, "measures.agreement", &[]).await.value, Some(1.0));
        let json = house.as_(&ines).get("/api/stoa/v1/measures/agreement").await.json();
        assert_eq!(json["agreement"]["measures"].as_array().map(Vec::len), Some(40));
    }

    async fn what_is_wrong_comes_back_with_what_was_typed(house: House) {
        let scene = Scene::set(&house).await;
        let answer = record(&house, &scene.oskar, &[("privacy_officer", "katja sommer"), ("signed_on", "2026-12-24"), ("measures", "M99")]).await;
        assert_eq!(answer.status, 422);
        for words in ["Two different people sign.", "today or earlier", "Choose at least one measure.", "We measure the **whole**.", "katja sommer"] {
            assert!(answer.text.contains(words), "{words}: {}", answer.text);
        }
        assert_eq!(number(&house, "SELECT COUNT(*) FROM measure_agreement").await, 0);
        let ines = house.employee("Ines Caldeira").await;
        assert_eq!(record(&house, &ines, &[]).await.status, 403);
        assert_eq!(house.as_(&ines).get(&format!("{HOME}/new")).await.status, 403);
    }

    async fn the_same_form_twice_records_one(house: House) {
        let scene = Scene::set(&house).await;
        for _ in 0..2 {
            assert_eq!(record(&house, &scene.oskar, &[("key", "k1")]).await.status, 303);
        }
        assert_eq!(number(&house, "SELECT COUNT(*) FROM measure_agreement").await, 1);
        let answer = record(&house, &scene.oskar, &[("key", "k1"), ("wording", "Other words")]).await;
        assert!(answer.status == 422 && answer.text.contains("Other words"), "{}", answer.text);
    }

    async fn ending_it_stops_measuring_and_deletes_on_request(house: House) {
        let scene = Scene::set(&house).await;
        scene.agree(&house).await;
        pass(&house, 2).await;
        assert!(!kept(&house).await.is_empty());
        let ending = format!("{HOME}/{}/ending", newest(&house).await);
        let ines = house.employee("Ines Caldeira").await;
        assert_eq!(house.as_(&ines).post(&ending, &[("reason", "No")]).await.status, 403);
        let answer = house.as_(&scene.linnea).post(&ending, &[("reason", " "), ("erase", "true")]).await;
        assert!(answer.status == 422 && answer.text.contains("Say why."), "{}", answer.text);
        assert_eq!(house.as_(&scene.linnea).post(&ending, &[("reason", "The council asked")]).await.status, 303);
        assert!(!kept(&house).await.is_empty(), "nobody asked to delete it");
        let count = kept(&house).await.len();
        pass(&house, 2).await;
        assert_eq!(kept(&house).await.len(), count, "nothing more is kept");
        assert_eq!(probe(&house, "measures.value", &[("id", "M07")]).await.value, None);
        let page = house.as_(&ines).get("/journey/measures/M07").await.text;
        assert!(page.contains("Measuring is off.") && !page.contains("Show as a table"), "{page}");
        assert_eq!(house.as_(&ines).bare(Method::DELETE, "/journey/measures/values").await.status, 403);
        assert_eq!(house.as_(&scene.oskar).bare(Method::DELETE, "/journey/measures/values").await.status, 303);
        assert!(kept(&house).await.is_empty());
        assert_eq!(number(&house, "SELECT COUNT(*) FROM measure_day").await, 0);
        let page = house.as_(&ines).get(HOME).await.text;
        assert!(page.contains("The council asked") && page.contains("There is no agreement yet"), "{page}");
    }

    async fn ending_with_deletion_leaves_nothing(house: House) {
        let scene = Scene::set(&house).await;
        scene.agree(&house).await;
        pass(&house, 1).await;
        let ending = format!("{HOME}/{}/ending", newest(&house).await);
        assert_eq!(house.as_(&scene.oskar).bare(Method::DELETE, "/journey/measures/values").await.status, 409, "it still holds");
        assert_eq!(house.as_(&scene.oskar).post(&ending, &[("reason", "Enough"), ("erase", "true")]).await.status, 303);
        assert!(kept(&house).await.is_empty());
        assert_eq!(house.as_(&scene.oskar).post(&ending, &[("reason", "Again")]).await.status, 409);
        let kinds: Vec<String> = house.read(Viewer::System, async |cx: &mut db::Cx| {
            cx.rows("SELECT kind FROM fact WHERE kind >= 'measures.agreement' AND kind < 'measures.b' ORDER BY id", db::params![]).await
        }).await;
        assert_eq!(kinds.len(), 3, "{kinds:?}");
    }

    async fn another_one_replaces_it_and_takes_what_it_does_not_allow(house: House) {
        let scene = Scene::set(&house).await;
        scene.agree(&house).await;
        pass(&house, 1).await;
        assert!(kept(&house).await.iter().any(|row| row.0 == "M08"));
        scene.agree_on(&house, &[("measures", "M07"), ("wording", "Less")]).await;
        let measures: Vec<String> = kept(&house).await.into_iter().map(|row| row.0).collect();
        assert_eq!(measures, ["M07"]);
        pass(&house, 1).await;
        assert!(kept(&house).await.iter().all(|row| row.0 == "M07"));
        let page = house.as_(&scene.oskar).get("/journey/measures/M08").await.text;
        assert!(page.contains("The agreement does not allow this measure."), "{page}");
        let page = house.as_(&scene.oskar).get(HOME).await.text;
        assert!(page.contains("confirmed another one in its place") && page.contains("The one measure"), "{page}");
    }
}
