//! The audit log.

use super::{ProfileChanged, archive, holder, slices};
use admin::health::{State, checks};
use db::{Cx, params};
use jobs::Record;
use kernel::Right;
use playhouse::House;

async fn health(house: &House) -> (State, String) {
    let all = checks(&house.app).await;
    let check = all.into_iter().find(|check| check.name == "Audit log").expect("the log is checked");
    (check.state, check.found)
}

async fn change(house: &House, sql: &'static str) {
    house.write(async move |cx: &mut Cx| cx.execute(sql, params![]).await.map(drop)).await;
}

playhouse::on_both! {
    slices: slices();

    async fn what_happened_stands_in_the_log_with_who_did_it(house: House) {
        archive(&house, 5).await;
        let dina = holder(&house, Right::Compliance).await;
        let ines = house.employee("Ines Caldeira").await;
        house.as_(&dina).get(&format!("/admin/access?person={}&link=12", ines.id)).await;
        let space = house.space("IT help", kernel::Reach::Internal).await;
        house.as_(&dina).get(&format!("/admin/access?person={}&link=/spaces/{}", ines.id, space.slug)).await;
        let page = house.as_(&dina).get("/admin/audit").await.text;
        assert!(page.contains("Space archived") && page.contains("Asked why someone can see something"), "{page}");
        assert!(page.contains("Dina Haddad") && page.contains("Ines Caldeira") && page.contains("2 lines"));
        let first = house.as_(&dina).get("/api/stoa/v1/admin/audit?limit=1").await.json();
        assert_eq!(first["items"][0]["place"], 2);
        let next = first["next"].as_str().expect("there is more");
        let second = house.as_(&dina).get(&format!("/api/stoa/v1/admin/audit?limit=1&cursor={next}")).await.json();
        assert_eq!((second["items"][0]["place"].as_i64(), second["next"].is_null()), (Some(1), true));
        assert_eq!(second["items"][0]["hash"], first["items"][0]["previous"]);
    }

    async fn changing_the_account_of_another_leaves_a_line_and_ones_own_none(house: House) {
        let (dina, ines) = (holder(&house, Right::Compliance).await, house.employee("Ines Caldeira").await);
        for actor in [&dina, &ines] {
            let (viewer, person) = (actor.viewer(), ines.id);
            let record = async move |cx: &mut Cx| cx.record(&ProfileChanged { person }).await;
            house.app.db.write(viewer, record).await.expect("the fact is recorded");
        }
        let page = house.as_(&dina).get("/admin/audit").await.text;
        assert!(page.contains("Account changed for someone else") && page.contains("One line."), "{page}");
    }

    async fn a_log_nobody_touched_is_whole(house: House) {
        assert_eq!(health(&house).await.0, State::Ok);
        for space in 1..=3 {
            archive(&house, space).await;
        }
        assert_eq!(health(&house).await, (State::Ok, "3 lines, all as they were written".to_owned()));
    }

    async fn a_changed_line_is_found(house: House) {
        for space in 1..=3 {
            archive(&house, space).await;
        }
        change(&house, "UPDATE audit SET about = '{}' WHERE place = 2").await;
        let (state, found) = health(&house).await;
        assert!(state == State::Bad && found.contains("Line 2"), "{found}");
        let dina = holder(&house, Right::Compliance).await;
        assert_eq!(house.as_(&dina).get("/admin/audit").await.text.matches("Changed</span>").count(), 1);
    }

    async fn a_missing_line_is_found_even_the_last_one(house: House) {
        for space in 1..=3 {
            archive(&house, space).await;
        }
        change(&house, "DELETE FROM audit WHERE place = 3").await;
        assert!(health(&house).await.1.contains("Line 3"));
        change(&house, "DELETE FROM audit WHERE place = 1").await;
        assert!(health(&house).await.1.contains("Line 1"));
    }

    async fn lines_written_at_once_make_one_chain(house: House) {
        let each = (1..=12).map(|space| archive(&house, space));
        futures::future::join_all(each).await;
        assert_eq!(health(&house).await, (State::Ok, "12 lines, all as they were written".to_owned()));
    }
}
