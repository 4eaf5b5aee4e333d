//! Parts of the house beside the whole.

use super::{DAY, Row, Scene, employees, flag, kept, now, number, pass, post, probe, slices, write};
use kernel::Reach;

/// Monday to Sunday: seven days until the end of the week is over.
const TO_SUNDAY: u32 = 7;

fn units(rows: &[Row], measure: &str) -> Vec<(String, f64)> {
    let of_measure = rows.iter().filter(|row| row.0 == measure && row.1 == 2);
    of_measure.filter_map(|row| Some((row.2.clone(), row.4?))).collect()
}

playhouse::on_both! {
    slices: slices();

    async fn units_are_read_once_a_week_and_small_ones_not_at_all(house: House) {
        let scene = Scene::set(&house).await;
        let sales = employees(&house, "Sales", 40).await;
        let service = employees(&house, "Service", 50).await;
        employees(&house, "Finance", 8).await;
        scene.agree(&house).await;
        for person in sales[..10].iter().chain(&service[..25]) {
            post(&house, person, &scene.help).await;
        }
        pass(&house, TO_SUNDAY - 1).await;
        assert!(units(&kept(&house).await, "M07").is_empty(), "only Sunday is read by units");
        pass(&house, 1).await;
        let rows = kept(&house).await;
        assert_eq!(units(&rows, "M07"), [("Sales".to_owned(), 0.25), ("Service".to_owned(), 0.5)]);
        let page = house.as_(&scene.oskar).get("/journey/measures/M07").await.text;
        assert!(page.contains("Service") && !page.contains("Finance"), "{page}");
        assert_eq!(probe(&house, "measures.value", &[("id", "M07"), ("scope", "unit:Sales")]).await.value, Some(0.25));
        assert_eq!(probe(&house, "measures.value", &[("id", "M07"), ("scope", "unit:Finance")]).await.value, None);
    }

    async fn two_people_without_a_unit_hide_the_smallest_unit(house: House) {
        let scene = Scene::set(&house).await;
        // Only the two administrators have no unit: with both units shown, they would be what is left.
        let sales = employees(&house, "Sales", 40).await;
        employees(&house, "Service", 50).await;
        scene.agree(&house).await;
        post(&house, &sales[0], &scene.help).await;
        pass(&house, TO_SUNDAY).await;
        let names: Vec<String> = units(&kept(&house).await, "M07").into_iter().map(|(unit, _)| unit).collect();
        assert_eq!(names, ["Service"]);
    }

    async fn it_is_told_where_it_is_a_unit_and_not_where_two_more_sit_elsewhere(house: House) {
        let scene = Scene::set(&house).await;
        let it = employees(&house, "IT", 30).await;
        let sales = employees(&house, "Sales", 40).await;
        employees(&house, "", 5).await;
        for person in &it {
            flag(&house, person, false, true).await;
        }
        scene.agree(&house).await;
        for person in &it[..15] {
            post(&house, person, &scene.help).await;
        }
        pass(&house, TO_SUNDAY).await;
        assert_eq!(probe(&house, "measures.value", &[("id", "M07"), ("scope", "it")]).await.value, Some(0.5));
        for person in &sales[..2] {
            flag(&house, person, false, true).await;
        }
        pass(&house, 7).await;
        let sql = "SELECT COUNT(*) FROM measure_value WHERE scope_kind = 3";
        assert_eq!(number(&house, sql).await, 1, "the second week tells nothing of IT");
    }

    async fn a_space_is_told_with_enough_questions_and_askers(house: House) {
        let scene = Scene::set(&house).await;
        let people = employees(&house, "Sales", 8).await;
        let other = house.space("Warehouse", Reach::Internal).await;
        scene.agree(&house).await;
        let at = now(&house).minus(DAY * 14);
        for number in 0..40_usize {
            let space = if number < 32 { &scene.help } else { &other };
            let question = write(&house, &people[number % 8], space, "questions.question", None, at).await;
            if number % 2 == 0 {
                write(&house, &people[(number + 1) % 8], space, "questions.answer", Some(question), at.plus(DAY)).await;
            }
        }
        pass(&house, TO_SUNDAY).await;
        let spaces: Vec<_> = kept(&house).await.into_iter().filter(|row| row.1 == 1).collect();
        assert_eq!(spaces.len(), 1, "eight questions are too few: {spaces:?}");
        assert_eq!((spaces[0].0.as_str(), spaces[0].2.clone(), spaces[0].4), ("M04", scene.help.id.to_string(), Some(0.5)));
        for scope in [format!("space:{}", scene.help.slug), format!("space:{}", scene.help.id)] {
            assert_eq!(probe(&house, "measures.value", &[("id", "M04"), ("scope", &scope)]).await.value, Some(0.5), "{scope}");
        }
        assert_eq!(probe(&house, "measures.value", &[("id", "M04"), ("scope", "space:warehouse")]).await.value, None);
        let page = house.as_(&scene.oskar).get("/journey/measures/M04").await.text;
        assert!(page.contains("By space") && page.contains("IT help"), "{page}");
    }

    async fn parts_that_were_not_agreed_are_not_read(house: House) {
        let scene = Scene::set(&house).await;
        let sales = employees(&house, "Sales", 40).await;
        employees(&house, "Service", 50).await;
        scene.agree_on(&house, &[("by_unit", ""), ("by_space", "")]).await;
        for person in &sales {
            post(&house, person, &scene.help).await;
        }
        pass(&house, TO_SUNDAY).await;
        assert!(kept(&house).await.iter().all(|row| row.1 == 0));
        assert_eq!(number(&house, "SELECT COUNT(*) FROM measure_activity WHERE scope_kind <> 0").await, 0);
        assert!(number(&house, "SELECT COUNT(*) FROM measure_activity WHERE scope_kind = 0 AND what = 'posts'").await > 0);
    }

    async fn counts_of_a_day_stand_on_five_people(house: House) {
        let scene = Scene::set(&house).await;
        let sales = employees(&house, "Sales", 7).await;
        let four = employees(&house, "Finance", 4).await;
        let board = house.space("Warehouse", Reach::Internal).await;
        scene.agree(&house).await;
        for person in sales.iter().chain(&four) {
            post(&house, person, &scene.help).await;
        }
        for person in &four {
            post(&house, person, &board).await;
        }
        pass(&house, 1).await;
        let posts = "SELECT count FROM measure_activity WHERE what = 'posts' AND scope_kind = 0";
        assert_eq!(number(&house, posts).await, 15);
        let units = "SELECT COUNT(*) FROM measure_activity WHERE scope_kind = 2";
        assert_eq!(number(&house, units).await, 0, "Sales is hidden with Finance, which would be the rest");
        let spaces = "SELECT COUNT(*) FROM measure_activity WHERE scope_kind = 1";
        assert_eq!(number(&house, spaces).await, 0, "the same four could be all of the rest");
    }
}
