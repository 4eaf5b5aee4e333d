//! Drafts: one person's, on all of their devices.

use http::Method;
use kernel::{Reach, Role};

playhouse::on_both! {
    slices: crate::slices();

    async fn what_is_begun_on_one_device_goes_on_on_another(house: House) {
        let ines = house.employee("Ines").await;
        let finance = house.space("Finance", Reach::Internal).await;
        house.join(&ines, &finance, Role::Member).await;
        let (desk, phone) = (house.as_(&ines), house.as_(&ines));
        let address = format!("/drafts/space-{}", finance.id);
        assert_eq!(desk.form(Method::PUT, &address, &[("title", ""), ("body", "Half a thou")]).await.status, 204);
        assert!(phone.get("/spaces/finance/feed").await.text.contains("Half a thou"));
        assert_eq!(phone.form(Method::PUT, &address, &[("title", ""), ("body", "Half a thought, finished")]).await.status, 204);
        let list = desk.get("/drafts").await.text;
        assert!(list.contains("Half a thought, finished") && list.contains("In Finance") && list.contains("/spaces/finance/feed"), "{list}");
        assert_eq!(desk.bare(Method::DELETE, &address).await.status, 303);
        assert!(!phone.get("/drafts").await.text.contains("Half a thought"));
        assert_eq!(desk.bare(Method::DELETE, &address).await.status, 303, "again is the same");
    }

    async fn a_draft_is_its_authors_alone(house: House) {
        let (ines, jonas) = (house.employee("Ines").await, house.administrator("Jonas").await);
        let body = serde_json::json!({ "body": "Not for you" });
        let address = "/api/stoa/v1/drafts/space-12";
        assert_eq!(house.as_(&ines).json(Method::PUT, address, &body).await.status, 204);
        assert_eq!(house.as_(&ines).get(address).await.json()["body"], "Not for you");
        assert_eq!(house.as_(&jonas).get(address).await.status, 404);
        for path in ["/drafts", "/api/stoa/v1/drafts", "/"] {
            assert!(!house.as_(&jonas).get(path).await.text.contains("Not for you"), "{path}");
        }
        house.as_(&jonas).bare(Method::DELETE, address).await;
        assert_eq!(house.as_(&ines).get(address).await.status, 200);
        assert_eq!(house.as_nobody().get(address).await.status, 401);
    }

    async fn an_emptied_draft_goes_and_a_lost_place_loses_no_text(house: House) {
        let ines = house.employee("Ines").await;
        let desk = house.as_(&ines);
        desk.form(Method::PUT, "/drafts/reply-345", &[("body", "Below something that is gone")]).await;
        let list = desk.get("/drafts").await.text;
        assert!(list.contains("Below something that is gone") && list.contains("Its place is gone"), "{list}");
        desk.form(Method::PUT, "/drafts/reply-345", &[("body", "  ")]).await;
        assert!(desk.get("/drafts").await.text.contains("No drafts"));
        assert_eq!(desk.form(Method::PUT, "/drafts/Some%20place", &[("body", "x")]).await.status, 404);
        let long = "x".repeat(100_001);
        assert_eq!(desk.form(Method::PUT, "/drafts/write", &[("body", &long)]).await.status, 422);
    }

    async fn a_preview_shows_what_would_be_posted_and_stores_nothing(house: House) {
        let ines = house.employee("Ines").await;
        let council = house.space("Council", Reach::Private).await;
        let text = format!("*Now* <script>alert(1)</script> @[Council](space:{})", council.id);
        let shown = house.as_(&ines).post("/preview", &[("body", &text), ("space", "")]).await;
        assert_eq!(shown.status, 200);
        assert!(shown.text.contains("<em>Now</em>") && !shown.text.contains("<script") && !shown.text.contains("/spaces/council"), "{}", shown.text);
        assert_eq!(house.as_nobody().post("/preview", &[("body", "x")]).await.status, 303);
    }
}
