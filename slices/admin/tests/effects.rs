//! Parked effects.

use super::{archive, holder, slices};
use http::Method;
use kernel::Right;

playhouse::on_both! {
    slices: slices();

    async fn a_failed_effect_is_shown_tried_again_and_let_go(house: House) {
        archive(&house, 5).await;
        house.work().await;
        let dina = house.as_(&holder(&house, Right::Content).await);
        let page = dina.get("/admin/effects").await.text;
        assert!(page.contains("failing.always") && page.contains("the printer is on fire"), "{page}");
        let listed = dina.get("/api/stoa/v1/admin/effects").await.json();
        let id = listed["items"][0]["id"].as_str().expect("an id is a string").to_owned();
        let again = dina.post(&format!("/admin/effects/{id}/attempt"), &[]).await;
        assert_eq!(again.status, 303, "{}", again.text);
        assert!(dina.get("/admin/effects").await.text.contains("Nothing waits here"));
        house.work().await;
        assert_eq!(dina.bare(Method::DELETE, &format!("/api/stoa/v1/admin/effects/{id}")).await.status, 204);
        assert_eq!(dina.bare(Method::DELETE, &format!("/api/stoa/v1/admin/effects/{id}")).await.status, 404);
        assert!(dina.get("/admin/effects").await.text.contains("Nothing waits here"));
    }

    async fn other_rights_see_what_waits_but_cannot_decide(house: House) {
        archive(&house, 5).await;
        house.work().await;
        let dina = house.as_(&holder(&house, Right::Identity).await);
        let page = dina.get("/admin/effects").await.text;
        assert!(page.contains("failing.always") && !page.contains("/attempt"));
        let id = dina.get("/api/stoa/v1/admin/effects").await.json()["items"][0]["id"].as_str().unwrap_or_default().to_owned();
        assert_eq!(dina.post(&format!("/admin/effects/{id}/attempt"), &[]).await.status, 403);
        assert_eq!(dina.bare(Method::DELETE, &format!("/admin/effects/{id}")).await.status, 403);
    }
}
