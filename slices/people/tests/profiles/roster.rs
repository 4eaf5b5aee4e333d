use super::column;
use db::{Cx, params};
use http::Method;
use kernel::{PersonKind, Reach, Right, Rights, Role, Viewer};
use subjects::{Join, Policy};

playhouse::on_both! {
    slices: crate::accounts::slices();

    async fn the_list_does_not_exist_for_those_who_do_not_keep_it(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let vilma = house.administrator("Vilma Jansone").await;
        let one = format!("/admin/people/{}", ines.id);
        for path in ["/admin/people", &one, "/admin/people/import"] {
            assert_eq!(house.as_(&ines).get(path).await.status, 404, "{path}");
            assert_eq!(house.as_(&vilma).get(path).await.status, 200, "{path}");
        }
        let away = house.as_(&ines).post(&format!("/admin/people/{}/departure", vilma.id), &[]).await;
        assert_eq!(away.status, 404);
    }

    async fn a_leaver_loses_every_way_in_and_stays_as_author(house: House) {
        let vilma = house.administrator("Vilma Jansone").await;
        let ines = house.administrator("Ines Caldeira").await;
        let id = ines.id;
        house.write(async move |cx: &mut Cx| {
            let sql = "INSERT INTO session (id, person_id, secret_hash, proved_at, last_seen_at, idle_ms, expires_at, browser, network)
                       VALUES (5, $1, 'h', 0, 0, 1, 1, '', '')";
            cx.execute(sql, params![id]).await?;
            let sql = "INSERT INTO token (id, person_id, secret_hash, name, scopes, expires_at) VALUES (6, $1, 't', '', 1, 1)";
            cx.execute(sql, params![id]).await.map(drop)
        }).await;
        let path = format!("/admin/people/{id}/departure");
        assert_eq!(house.as_(&vilma).post(&path, &[]).await.status, 303);
        let doors = house.read(Viewer::System, async move |cx: &mut Cx| {
            let sql = "SELECT (SELECT COUNT(*) FROM session WHERE person_id = $1), (SELECT COUNT(*) FROM token WHERE person_id = $1),
                              (SELECT COUNT(*) FROM fact WHERE kind = 'people.access_revoked')";
            cx.row::<(i64, i64, i64)>(sql, params![id]).await
        }).await;
        assert_eq!(doors, (0, 0, 1));
        assert_eq!(column(&house, &ines, "rights").await.unwrap(), "0");
        let page = house.as_(&vilma).get(&format!("/people/{id}")).await.text;
        assert!(page.contains("Ines Caldeira") && page.contains("Left"), "{page}");
        assert!(!house.as_(&vilma).get("/people").await.text.contains("Ines Caldeira"));
        assert_eq!(house.as_(&vilma).bare(Method::DELETE, &path).await.status, 303);
        assert_eq!(column(&house, &ines, "left_at").await, None);
        let own = format!("/admin/people/{}/departure", vilma.id);
        assert_eq!(house.as_(&vilma).post(&own, &[]).await.status, 403, "nobody locks themselves out");
    }

    async fn a_keeper_gives_only_rights_that_they_hold(house: House) {
        let keeper = house.person("Vilma Jansone", PersonKind::Employee, Rights::NONE.with(Right::Identity)).await;
        let ines = house.employee("Ines Caldeira").await;
        let path = format!("/admin/people/{}", ines.id);
        let fields = [("name", "Ines Caldeira"), ("kind", "employee"), ("rights", "identity"), ("rights", "compliance"), ("manager", "")];
        assert_eq!(house.as_(&keeper).form(Method::PUT, &path, &fields).await.status, 303);
        assert_eq!(column(&house, &ines, "rights").await.unwrap(), "1");
    }

    async fn whoever_makes_a_customer_of_an_employee_is_told_first_which_spaces_they_leave(house: House) {
        let vilma = house.administrator("Vilma Jansone").await;
        let bea = house.employee("Bea Lund").await;
        let council = house.space_with("Council", Reach::Private, Reach::Private, Join::Secret, Policy::Members).await;
        let (finance, forum) = (house.space("Finance", Reach::Internal).await, house.space("Forum", Reach::Community).await);
        house.join(&bea, &council, Role::Member).await;
        house.join(&bea, &finance, Role::Owner).await;
        house.join(&bea, &forum, Role::Member).await;
        let (client, path) = (house.as_(&vilma), format!("/admin/people/{}", bea.id));
        assert!(client.get(&path).await.text.contains("leaves every space that their kind can&#39;t read"));
        let save = async |kind: &'static str, leaves: &'static str| {
            client.form(Method::PUT, &path, &[("name", "Bea Lund"), ("kind", kind), ("unit", "Sales"), ("leaves", leaves)]).await
        };
        for unsure in ["", "1", "many"] {
            let asks = save("customer", unsure).await;
            assert_eq!(asks.status, 422);
            let text = asks.text.as_str();
            assert!(text.contains("Bea Lund leaves 2 spaces that customers can&#39;t read: Finance and one that you can&#39;t see."), "{text}");
            assert!(text.contains("One space will be left without an owner: Finance.") && text.contains("name=\"leaves\" value=\"2\""), "{text}");
            assert!(!text.contains("Council") && text.contains("Nothing is saved yet") && text.contains("Sales"), "{text}");
        }
        assert_eq!(column(&house, &bea, "kind").await.unwrap(), "1");
        assert!(save("guest", "2").await.text.contains("Bea Lund leaves 3 spaces that guests can&#39;t read"));
        assert_eq!(save("customer", "2").await.status, 303);
        assert_eq!(column(&house, &bea, "kind").await.unwrap(), "3");
        assert_eq!(save("employee", "").await.status, 303, "back inside, nothing ends");
        assert_eq!(column(&house, &bea, "kind").await.unwrap(), "1");
    }

    async fn who_leaves_no_space_becomes_a_guest_at_once_and_no_kind_is_the_same_kind(house: House) {
        let vilma = house.administrator("Vilma Jansone").await;
        let bea = house.employee("Bea Lund").await;
        let path = format!("/admin/people/{}", bea.id);
        let client = house.as_(&vilma);
        assert_eq!(client.form(Method::PUT, &path, &[("name", "Bea Lund")]).await.status, 303);
        assert_eq!(column(&house, &bea, "kind").await.unwrap(), "1");
        assert_eq!(client.form(Method::PUT, &path, &[("name", "Bea Lund"), ("kind", "guest")]).await.status, 303);
        assert_eq!(column(&house, &bea, "kind").await.unwrap(), "2");
    }

    async fn nobody_reports_to_themselves_over_others(house: House) {
        let vilma = house.administrator("Vilma Jansone").await;
        let ines = house.employee("Ines Caldeira").await;
        let handle = column(&house, &vilma, "handle").await.unwrap();
        let own = column(&house, &ines, "handle").await.unwrap();
        let path = format!("/admin/people/{}", ines.id);
        let set = |manager: String| { let manager = manager.clone(); let client = house.as_(&vilma); let path = path.clone(); async move {
            client.form(Method::PUT, &path, &[("name", "Ines Caldeira"), ("kind", "employee"), ("manager", &manager)]).await } };
        assert_eq!(set(own.clone()).await.status, 422);
        assert_eq!(set("nobody.here".to_owned()).await.status, 422);
        assert_eq!(set(handle.clone()).await.status, 303);
        let page = house.as_(&ines).get(&format!("/people/{}", vilma.id)).await.text;
        assert!(page.contains("One direct report"), "{page}");
        let circle = house.as_(&vilma).form(Method::PUT, &format!("/admin/people/{}", vilma.id), &[("name", "Vilma"), ("manager", &own)]).await;
        assert_eq!(circle.status, 422);
    }

    async fn a_taken_address_is_told_at_its_field(house: House) {
        let vilma = house.administrator("Vilma Jansone").await;
        let ines = house.employee("Ines Caldeira").await;
        let mail = column(&house, &vilma, "email").await.unwrap();
        let fields = [("name", "Ines Caldeira"), ("kind", "employee"), ("email", mail.as_str()), ("unit", "Finance")];
        let page = house.as_(&vilma).form(Method::PUT, &format!("/admin/people/{}", ines.id), &fields).await;
        assert_eq!(page.status, 422);
        assert!(page.text.contains("Another account has this address") && page.text.contains("Finance"), "{}", page.text);
    }
}
