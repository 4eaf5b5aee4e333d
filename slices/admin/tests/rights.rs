//! Who comes in.

use super::{holder, slices};
use kernel::Right;

const PAGES: [&str; 8] = [
    "/admin",
    "/admin/effects",
    "/admin/system",
    "/admin/access",
    "/admin/audit",
    "/api/stoa/v1/admin/effects",
    "/api/stoa/v1/admin/health",
    "/api/stoa/v1/admin/audit",
];

playhouse::on_both! {
    slices: slices();

    async fn for_people_without_rights_there_is_no_administration(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        for page in PAGES {
            assert_eq!(house.as_(&ines).get(page).await.status, 404, "{page}");
            assert!(matches!(house.as_nobody().get(page).await.status, 303 | 401), "{page}");
        }
        assert!(!house.as_(&ines).get("/admin").await.text.contains("/admin/system"));
    }

    async fn each_right_opens_its_own_pages(house: House) {
        let content = house.as_(&holder(&house, Right::Content).await);
        let compliance = house.as_(&holder(&house, Right::Compliance).await);
        assert_eq!(content.get("/admin/audit").await.status, 403);
        assert_eq!(content.get("/admin/access").await.status, 403);
        assert_eq!(compliance.get("/admin/audit").await.status, 200);
        assert_eq!(compliance.get("/admin/access").await.status, 200);
        let index = content.get("/admin").await.text;
        assert!(index.contains("/admin/effects") && !index.contains("href=\"/admin/audit\""), "{index}");
        assert!(index.contains("Your rights: Spaces and what is in them"));
    }
}
