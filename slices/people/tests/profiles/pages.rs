use super::{column, community, wrote};
use http::Method;
use serde_json::json;

playhouse::on_both! {
    slices: crate::accounts::slices();

    async fn a_profile_says_what_its_person_wrote(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let jonas = house.employee("Jonas Weidmann").await;
        let fields = [
            ("name", "Inês Caldeira"), ("title", "Controller"), ("location", "Porto"), ("pronouns", "she/her"),
            ("ask_me_about", "Month-end <b>close</b>"), ("bio", ""), ("skills", "IFRS, brazing"), ("languages", "German, pt"),
            ("working_hours", "8 to 16"), ("away_until", "2026-12-03"), ("away_text", "Stand-in: Dina"),
        ];
        let saved = house.as_(&ines).form(Method::PUT, "/settings/profile", &fields).await;
        assert_eq!((saved.status, saved.location()), (303, "/settings/profile"), "{}", saved.text);
        let page = house.as_(&jonas).get(&format!("/people/{}", ines.id)).await.text;
        for part in ["Inês Caldeira", "she/her", "Controller", "Porto", "Month-end", "IFRS", "German and Portuguese",
            "Away until Thursday 3 December: Stand-in: Dina", "/people?skill=IFRS"] {
            assert!(page.contains(part), "{part}: {page}");
        }
        assert!(!page.contains("<b>close"), "typed markup stays text");
        let cleared = house.as_(&ines).form(Method::PUT, "/settings/profile", &[("name", "Inês Caldeira"), ("title", ""), ("away_until", "2026-12-03")]).await;
        assert_eq!(cleared.status, 303);
        assert!(!house.as_(&jonas).get(&format!("/people/{}", ines.id)).await.text.contains("Controller"));
        house.later(std::time::Duration::from_secs(11 * 86_400));
        assert!(!house.as_(&jonas).get(&format!("/people/{}", ines.id)).await.text.contains("Away until"));
    }

    async fn what_cannot_be_taken_comes_back_with_everything_that_was_typed(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let fields = [("name", ""), ("pronouns", "she/her"), ("languages", "Germn"), ("bio", "Sound of compressors")];
        let page = house.as_(&ines).form(Method::PUT, "/settings/profile", &fields).await;
        assert_eq!(page.status, 422);
        for part in ["Germn", "Did you mean German?", "Sound of compressors", "she/her", "Some things need another look"] {
            assert!(page.text.contains(part), "{part}: {}", page.text);
        }
        assert_eq!(column(&house, &ines, "name").await.unwrap(), "Ines Caldeira");
    }

    async fn what_the_directory_owns_is_shown_locked_and_stays(house: House) {
        let vilma = house.administrator("Vilma Jansone").await;
        let ines = house.employee("Ines Caldeira").await;
        let id = ines.id;
        house.write(async move |cx: &mut db::Cx| cx.execute("UPDATE person SET external_id = 'x1' WHERE id = $1", db::params![id]).await.map(drop)).await;
        let page = house.as_(&ines).get("/settings/profile").await.text;
        assert!(page.contains("come from the directory of Havsel") && page.contains(&vilma.name), "{page}");
        assert!(!page.contains("name=\"title\""));
        let saved = house.as_(&ines).form(Method::PUT, "/settings/profile", &[("name", "Queen Ines"), ("bio", "Hello")]).await;
        assert_eq!(saved.status, 303);
        assert_eq!(column(&house, &ines, "name").await.unwrap(), "Ines Caldeira");
    }

    async fn outsiders_see_of_an_employee_a_name_a_face_and_that_they_work_here(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let ailsa = house.customer("Ailsa Grant").await;
        let path = format!("/people/{}", ines.id);
        house.as_(&ines).form(Method::PUT, "/settings/profile", &[("title", "Controller"), ("bio", "Secret hobby"), ("skills", "IFRS")]).await;
        assert_eq!(house.as_(&ailsa).get(&path).await.status, 404, "they never met");
        let inside = house.space("Finance", kernel::Reach::Internal).await;
        wrote(&house, &ines, &inside).await;
        assert_eq!(house.as_(&ailsa).get(&path).await.status, 404, "what she wrote inside tells nothing outside");
        let forum = community(&house).await;
        wrote(&house, &ines, &forum).await;
        let page = house.as_(&ailsa).get(&path).await;
        assert_eq!(page.status, 200);
        assert!(page.text.contains("Ines Caldeira") && page.text.contains("Works at Havsel"), "{}", page.text);
        for hidden in ["Controller", "Secret hobby", "IFRS", "ines.caldeira", "havsel.example"] {
            assert!(!page.text.contains(hidden), "{hidden}");
        }
        let json = house.as_(&ailsa).get(&format!("/api/stoa/v1{path}")).await.json();
        assert_eq!(json, json!({ "id": ines.id.to_string(), "name": "Ines Caldeira", "kind": "employee", "company": null, "photo": null, "left": false }));
        assert_eq!(house.as_nobody().get(&path).await.status, 303);
    }

    async fn a_customer_changes_their_own_profile_and_sees_no_other_customers(house: House) {
        let ailsa = house.customer("Ailsa Grant").await;
        let paloma = house.customer("Paloma Ruiz").await;
        assert_eq!(house.as_(&ailsa).get(&format!("/people/{}", paloma.id)).await.status, 404);
        let changed = house.as_(&ailsa).json(Method::PATCH, "/api/stoa/v1/people/me", &json!({ "bio": "An H12 since 2019" })).await;
        assert_eq!((changed.status, changed.json()["bio"].as_str()), (200, Some("An H12 since 2019")), "{}", changed.text);
        assert!(house.as_(&ailsa).get(&format!("/people/{}", ailsa.id)).await.text.contains("An H12 since 2019"));
        let wrong = house.as_(&ailsa).json(Method::PATCH, "/api/stoa/v1/people/me", &json!({ "rights": ["identity"] })).await;
        assert_eq!(wrong.status, 422, "{}", wrong.text);
        let nul = house.as_(&ailsa).json(Method::PATCH, "/api/stoa/v1/people/me", &json!({ "bio": "a\u{0}b", "skills": ["x\u{0}"] })).await;
        assert_eq!(nul.status, 200, "{}", nul.text);
    }
}
