//! Health.

use super::{archive, holder, slices};
use admin::health::{State, checks};
use kernel::Right;

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
