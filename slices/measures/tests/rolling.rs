//! Rolling up days.

use super::{DAY, Scene, employees, kept, number, pass, post, probe, slices, today, value};
use db::{Cx, params};
use kernel::{Reach, Viewer};

playhouse::on_both! {
    slices: slices();

    async fn a_day_is_rolled_up_once_it_is_over(house: House) {
        let scene = Scene::set(&house).await;
        scene.agree(&house).await;
        house.work().await;
        assert!(kept(&house).await.is_empty(), "today is not over");
        let page = house.as_(&scene.oskar).get("/journey/measures").await.text;
        assert!(page.contains("The first values come when its first day is over."), "{page}");
        pass(&house, 1).await;
        let rows = kept(&house).await;
        assert!(!rows.is_empty() && rows.iter().all(|row| row.3 == today(&house).number() - 1));
        assert_eq!(number(&house, "SELECT COUNT(*) FROM fact WHERE kind = 'measures.rolled_up'").await, 1);
    }

    async fn again_is_the_same(house: House) {
        let scene = Scene::set(&house).await;
        let people = employees(&house, "Sales", 30).await;
        scene.agree(&house).await;
        for person in &people[..12] {
            post(&house, person, &scene.help).await;
        }
        pass(&house, 1).await;
        let before = kept(&house).await;
        for person in &people {
            post(&house, person, &scene.help).await;
        }
        let day = today(&house).plus(-1);
        assert!(!measures::import::roll_up_past(&house.app, day).await.expect("it can be asked"), "it is kept already");
        house.work().await;
        assert_eq!(kept(&house).await, before);
    }

    async fn missed_days_are_caught_up(house: House) {
        let scene = Scene::set(&house).await;
        scene.agree(&house).await;
        house.later(DAY * 5);
        house.work().await;
        assert_eq!(number(&house, "SELECT COUNT(*) FROM measure_day WHERE rolled_at IS NOT NULL").await, 5);
        pass(&house, 1).await;
        assert_eq!(number(&house, "SELECT COUNT(*) FROM measure_day WHERE rolled_at IS NOT NULL").await, 6);
    }

    async fn an_idle_day_has_values_and_no_counts(house: House) {
        let scene = Scene::set(&house).await;
        employees(&house, "Sales", 30).await;
        scene.agree(&house).await;
        pass(&house, 1).await;
        assert_eq!(value(&house, "M07").await, Some(0.0), "nobody of thirty-two wrote");
        assert_eq!(value(&house, "M10").await, None);
        let sql = "SELECT COUNT(*) FROM measure_activity WHERE count > 0 AND what <> 'spaces'";
        assert_eq!(number(&house, sql).await, 0);
        let page = house.as_(&scene.oskar).get("/journey/measures/M10").await.text;
        assert!(page.contains("There was nothing to measure."), "{page}");
    }

    async fn what_nobody_reads_says_what_it_waits_for(house: House) {
        let scene = Scene::set(&house).await;
        scene.agree(&house).await;
        pass(&house, 1).await;
        assert!(!kept(&house).await.iter().any(|row| row.0 == "M06"), "no zero stands for the wiki");
        let page = house.as_(&scene.oskar).get("/journey/measures").await.text;
        for words in ["Waits for the wiki.", "Waits for the council.", "Waits for workshops."] {
            assert!(page.contains(words), "{words}: {page}");
        }
    }

    async fn private_spaces_are_not_counted(house: House) {
        let scene = Scene::set(&house).await;
        let people = employees(&house, "Sales", 30).await;
        let board = house.space("Board", Reach::Private).await;
        scene.agree(&house).await;
        for person in &people {
            post(&house, person, &board).await;
        }
        pass(&house, 1).await;
        assert_eq!(value(&house, "M07").await, Some(0.0));
        let sql = "SELECT COUNT(*) FROM measure_activity WHERE what = 'posts'";
        assert_eq!(number(&house, sql).await, 0);
    }

    async fn what_was_written_before_the_agreed_day_is_not_counted(house: House) {
        let scene = Scene::set(&house).await;
        let people = employees(&house, "Sales", 30).await;
        for person in &people[..10] {
            post(&house, person, &scene.help).await;
        }
        house.later(DAY);
        let from = today(&house).to_string();
        scene.agree_on(&house, &[("counts_from", &from)]).await;
        for person in &people[10..13] {
            post(&house, person, &scene.help).await;
        }
        pass(&house, 1).await;
        assert_eq!(value(&house, "M07").await, Some(3.0 / 32.0));
    }

    async fn a_house_below_the_least_group_tells_no_value_and_no_base(house: House) {
        let scene = Scene::set(&house).await;
        let four = employees(&house, "Sales", 2).await;
        scene.agree(&house).await;
        for person in &four {
            post(&house, person, &scene.help).await;
        }
        pass(&house, 1).await;
        let rows: Vec<(Option<f64>, i64, i64)> = house.read(Viewer::System, async |cx: &mut Cx| {
            cx.rows("SELECT value, base, standing FROM measure_value WHERE measure = 'M07'", params![]).await
        }).await;
        assert_eq!(rows, [(None, 0, 2)], "four employees in all");
        assert_eq!(probe(&house, "measures.value", &[("id", "M07")]).await.value, None);
        let page = house.as_(&scene.oskar).get("/journey/measures/M07").await.text;
        assert!(page.contains("fewer than five people"), "{page}");
    }
}
