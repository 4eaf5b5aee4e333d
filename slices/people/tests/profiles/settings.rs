use super::column;
use db::{Cx, params};
use http::Method;
use kernel::Viewer;
use web::panels::{Anchor, Place};

playhouse::on_both! {
    slices: crate::accounts::slices();

    async fn looks_are_kept_and_what_is_absent_stays(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let client = house.as_(&ines).with("accept", "application/json");
        assert_eq!(client.form(Method::PUT, "/settings/appearance", &[("theme", "dark"), ("single_keys", "off")]).await.status, 204);
        assert_eq!(client.form(Method::PUT, "/settings/appearance", &[("contrast", "more")]).await.status, 204);
        assert_eq!(client.form(Method::PUT, "/settings/appearance", &[("theme", "pink")]).await.status, 422);
        let id = ines.id;
        let kept = house
            .read(Viewer::System, async move |cx: &mut Cx| {
                cx.row::<(String, String, i64)>("SELECT theme, contrast, single_keys FROM preference WHERE person_id = $1", params![id]).await
            })
            .await;
        assert_eq!(kept, ("dark".to_owned(), "more".to_owned(), 0));
        let page = house.as_(&ines).get("/settings/appearance").await.text;
        assert!(page.contains("value=\"dark\" checked") && page.contains("value=\"more\" checked") && page.contains("value=\"off\" checked"), "{page}");
    }

    async fn the_settings_of_others_have_all_sections_beside_them(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let (app, viewer, id) = (house.app.clone(), ines.viewer(), ines.id);
        let visit = web::Visit { viewer, ..web::Visit::stranger(&app, texts::Lang::En, "/settings/notices") };
        let beside = house
            .read(ines.viewer(), async move |cx: &mut Cx| app.slices.panels.at(cx, &visit, Place::Settings, &Anchor::Person(id)).await)
            .await;
        let nav = &beside[0].html;
        assert!(nav.contains("href=\"/settings/profile\"") && nav.contains("href=\"/settings/notices\" aria-current=\"page\""), "{nav}");
    }

    async fn language_and_zone_are_chosen_from_what_there_is(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let client = house.as_(&ines);
        let wrong = client.form(Method::PUT, "/settings/language", &[("lang", "tlh"), ("zone", "Berlin")]).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.text.contains("Europe/Berlin"), "{}", wrong.text);
        assert_eq!(client.form(Method::PUT, "/settings/language", &[("lang", "de"), ("zone", "Europe/Berlin")]).await.status, 303);
        assert_eq!(column(&house, &ines, "zone").await.unwrap(), "Europe/Berlin");
        let page = client.get("/settings/profile").await.text;
        assert!(page.contains("Profil ändern") || page.contains("Fragen Sie mich nach"), "{page}");
        assert_eq!(client.form(Method::PUT, "/settings/language", &[("lang", ""), ("zone", "UTC")]).await.status, 303);
        assert_eq!(column(&house, &ines, "lang").await, None);
        assert_eq!(client.get("/settings").await.status, 200);
    }
}
