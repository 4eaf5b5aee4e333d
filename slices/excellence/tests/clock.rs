//! Ten working days, seen by those who asked and by those who answer.

use super::{Scene, show, slices, told};
use playhouse::House;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);

/// How often those who answer were told that the time is almost over.
async fn warnings(house: &House) -> usize {
    told(house).await.iter().filter(|(kind, _)| kind == "excellence.request_due").count()
}

playhouse::on_both! {
    slices: slices();

    async fn those_who_answer_hear_once_before_the_time_is_over(house: House) {
        let scene = Scene::set(&house).await;
        let mia = house.as_(&scene.mia);
        scene.ask(&mia, "We want it", "hr").await;
        let answered = scene.ask(&mia, "We want that", "hr").await;
        assert_eq!(show(&house.as_(&scene.bo), answered, "So").await.status, 303);
        house.later(DAY * 9);
        house.work().await;
        assert_eq!(warnings(&house).await, 0, "three working days are left");
        house.later(DAY);
        house.work().await;
        house.later(DAY);
        house.work().await;
        assert_eq!(warnings(&house).await, 1, "once, and not for what is answered");
        let facts = told(&house).await;
        let due = facts.iter().find(|(kind, _)| kind == "excellence.request_due").expect("it was told");
        assert!(due.1.contains(&scene.bo.id.to_string()) && due.1.contains(&scene.ines.id.to_string()), "{}", due.1);
    }

    async fn the_queue_has_the_soonest_first_and_marks_what_is_out_of_time(house: House) {
        let scene = Scene::set(&house).await;
        let mia = house.as_(&scene.mia);
        scene.ask(&mia, "The earlier one", "hr").await;
        house.later(DAY * 3);
        scene.ask(&mia, "The later one", "hr").await;
        let queue = mia.get("/journey/requests").await.text;
        let at = |word: &str| queue.find(word).unwrap_or(usize::MAX);
        assert!(at("The earlier one") < at("The later one"), "{queue}");
        assert!(!mia.get("/journey/requests?show=overdue").await.text.contains("The earlier one"));
        house.later(DAY * 12);
        let late = mia.get("/journey/requests?show=overdue").await.text;
        assert!(late.contains("The earlier one") && late.contains("Out of time") && !late.contains("The later one"), "{late}");
        let own = mia.get("/journey/requests?show=mine").await.text;
        assert!(own.contains("The earlier one") && own.contains("The later one"), "{own}");
        assert!(house.as_(&scene.bo).get("/journey/requests?show=mine").await.text.contains("You asked for nothing yet"));
    }
}
