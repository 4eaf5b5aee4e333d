//! Reading: the table of contents, anchors that stay, archived pages.

use super::{Scene, begin, begun, save, slices};

playhouse::on_both! {
    slices: slices();

    async fn an_anchor_leads_to_its_heading_under_another_name_too(house: House) {
        let scene = Scene::set(&house).await;
        let bo = house.as_(&scene.bo);
        let page = scene.page(&house, "Closing", "# Days\n\nx\n\n# Rates\n\ny\n\n# Late\n\nz").await;
        let read = bo.get(&format!("/pages/{page}")).await.text;
        assert!(read.contains("<h2 id=\"rates\">Rates</h2>") && read.contains("href=\"#rates\""), "{read}");
        let text = "# Days\n\nx\n\n# Exchange rates\n\ny\n\n# Late\n\nz";
        assert_eq!(save(&bo, page, 1, "Closing", text).await.status, 303);
        let read = bo.get(&format!("/pages/{page}")).await.text;
        assert!(read.contains("<h2 id=\"rates\">Exchange rates</h2>"), "{read}");
    }

    async fn what_was_said_before_is_told_to_people_who_work_here(house: House) {
        let scene = Scene::set(&house).await;
        let forum = house.space("Owners' forum", kernel::Reach::Public).await;
        house.join(&scene.bo, &forum, kernel::Role::Member).await;
        let bo = house.as_(&scene.bo);
        let page = begun(&begin(&bo, &forum, None, "Filters", "A slip of the pen").await);
        assert_eq!(save(&bo, page, 1, "Filters", "Clean it twice a year").await.status, 303);
        let hanne = house.customer("Hanne Vik").await;
        let guest = house.as_(&hanne);
        assert!(guest.get(&format!("/pages/{page}")).await.text.contains("twice a year"));
        assert!(house.as_nobody().get(&format!("/pages/{page}")).await.text.contains("twice a year"));
        for path in [format!("/pages/{page}/history"), format!("/pages/{page}/versions/1"), format!("/api/stoa/v1/pages/{page}/versions"), format!("/api/stoa/v1/pages/{page}/versions/1")] {
            assert_eq!(guest.get(&path).await.status, 404, "{path}");
            assert_eq!(house.as_nobody().get(&path).await.status, 404, "{path}");
            assert_eq!(house.as_(&scene.mia).get(&path).await.status, 200, "{path}");
        }
    }

    async fn an_archived_page_is_read_and_not_changed(house: House) {
        let scene = Scene::set(&house).await;
        let (bo, cleo) = (house.as_(&scene.bo), house.as_(&scene.cleo));
        let page = scene.page(&house, "Old", "Text").await;
        let path = format!("/pages/{page}/archive");
        assert_eq!(cleo.post(&path, &[]).await.status, 403, "she does not keep it");
        assert_eq!(bo.post(&path, &[]).await.status, 303);
        assert_eq!(bo.post(&path, &[]).await.status, 303, "again is the same");
        assert!(cleo.get(&format!("/pages/{page}")).await.text.contains("kept for memory only"));
        assert_eq!(save(&cleo, page, 1, "Old", "New").await.status, 403);
        assert_eq!(bo.bare(http::Method::DELETE, &path).await.status, 303);
        assert_eq!(save(&cleo, page, 1, "Old", "New").await.status, 303);
    }
}
