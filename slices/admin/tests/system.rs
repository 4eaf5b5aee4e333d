//! Health.

use super::{archive, holder, slices};
use admin::health::{State, checks};
use kernel::Right;
use playhouse::House;
use std::time::Duration;

playhouse::on_both! {
    slices: slices();

    async fn a_house_that_stands_has_nothing_bad(house: House) {
        let all = checks(&house.app).await;
        // The tests' clock stands still, which a database on another machine rightly calls wrong.
        let bad: Vec<_> = all.iter().filter(|check| check.state == State::Bad && check.name != "Clock").collect();
        assert!(bad.is_empty() && all.len() == 10, "{bad:?}");
        let page = house.as_(&holder(&house, Right::HelpDesk).await).get("/admin/system").await;
        assert_eq!(page.status, 200, "{}", page.text);
        assert!(page.text.contains("Health") && page.text.contains("Fine"));
    }

    async fn the_queue_says_how_long_it_is_and_since_when(house: House) {
        let effects = async |house: &House| {
            let all = checks(&house.app).await;
            all.into_iter().find(|check| check.name == "Effects").expect("effects are checked").found
        };
        assert_eq!(effects(&house).await, "No effect failed for good. The queue is empty");
        archive(&house, 5).await;
        house.later(Duration::from_secs(180));
        archive(&house, 6).await;
        let found = effects(&house).await;
        assert!(found.contains("2 effects are in the queue, the oldest for 3 min"), "{found}");
        let page = house.as_(&holder(&house, Right::Content).await).get("/admin/system").await.text;
        assert!(page.contains("2 effects are in the queue"), "{page}");
        house.work().await;
        assert!(effects(&house).await.ends_with("The queue is empty"));
    }

    async fn what_is_parked_and_how_it_ends_is_said(house: House) {
        archive(&house, 5).await;
        house.work().await;
        let all = checks(&house.app).await;
        let check = all.iter().find(|check| check.name == "Effects").expect("effects are checked");
        assert_eq!(check.state, State::Warn);
        assert!(check.remedy.is_some());
        let json = house.as_(&holder(&house, Right::Content).await).get("/api/stoa/v1/admin/health").await.json();
        let items = json["items"].as_array().expect("all checks");
        assert!(items.iter().any(|check| check["name"] == "Effects" && check["state"] == "warn"), "{json}");
    }
}
