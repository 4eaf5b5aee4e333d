//! Action items to their end.

use super::{Scene, made, slices, told};
use http::Method;
use std::time::Duration;

playhouse::on_both! {
    slices: slices();

    async fn an_action_is_given_late_done_and_opened_again(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, bo) = (house.as_(&scene.ines), house.as_(&scene.bo));
        let path = format!("/council/{}/actions", scene.council);
        let owner = scene.bo.id.to_string();
        let fields = [("title", "Ask for quotes"), ("owner", owner.as_str()), ("due", "2026-12-01")];
        let back = ines.post(&path, &[fields[0]]).await;
        assert!(back.status == 422 && back.text.contains("Ask for quotes") && back.text.contains("Give the day"), "{}", back.text);
        assert_eq!(house.as_(&scene.mia).post(&path, &fields).await.status, 403);
        let action = made(&ines.post(&path, &fields).await);
        house.later(Duration::from_secs(10 * 86_400));
        assert!(bo.get("/council/actions").await.text.contains("Overdue"));
        let done = format!("/council/actions/{action}/completion");
        assert_eq!(house.as_(&scene.cleo).bare(Method::PUT, &done).await.status, 403);
        assert_eq!(bo.bare(Method::PUT, &done).await.status, 303);
        assert!(bo.get("/council/actions").await.text.contains("Done or dropped"));
        assert_eq!(bo.bare(Method::DELETE, &done).await.status, 303);
        let all = told(&house).await;
        for kind in ["council.action_given", "council.action_done", "council.action_reopened"] {
            assert_eq!(all.iter().filter(|one| *one == kind).count(), 1, "{kind}: {all:?}");
        }
    }

    async fn its_day_can_be_moved_and_what_was_promised_first_stays(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let owner = scene.bo.id.to_string();
        let fields = [("title", "Ask for quotes"), ("owner", owner.as_str()), ("due", "2026-12-01")];
        let action = made(&ines.post(&format!("/council/{}/actions", scene.council), &fields).await);
        let path = format!("/council/actions/{action}/due");
        assert_eq!(house.as_(&scene.bo).form(Method::PUT, &path, &[("due", "2027-01-15")]).await.status, 403);
        assert_eq!(ines.form(Method::PUT, &path, &[("due", "2027-01-15")]).await.status, 303);
        let page = ines.get(&format!("/council/actions/{action}")).await.text;
        assert!(page.contains("First promised for") && page.contains("2027-01-15"), "{page}");
        assert_eq!(ines.bare(Method::PUT, &format!("/council/actions/{action}/drop")).await.status, 303);
        assert!(ines.get(&format!("/council/actions/{action}")).await.text.contains("Dropped"));
    }
}
