//! What the organisation is called and chose.

use db::{Cx, params};
use http::Method;
use kernel::Viewer;
use playhouse::House;

const PAGE: &str = "/admin/organisation";

fn wanted<'a>(company: &'a str, registration: &'a str, domains: &'a str) -> [(&'a str, &'a str); 5] {
    [
        ("company", company),
        ("lang", "de"),
        ("zone", "Europe/Riga"),
        ("self_registration", registration),
        ("domains", domains),
    ]
}

async fn changes(house: &House) -> i64 {
    let sql = "SELECT COUNT(*) FROM fact WHERE kind = 'people.organisation_changed'";
    house.read(Viewer::System, async move |cx: &mut Cx| cx.row::<i64>(sql, params![]).await).await
}

playhouse::on_both! {
    slices: crate::accounts::slices();

    async fn an_administrator_of_people_names_the_organisation_and_its_rules(house: House) {
        let vilma = house.as_(&house.administrator("Vilma Jansone").await);
        assert_eq!(vilma.get(PAGE).await.status, 200);
        let saved = vilma.form(Method::PUT, PAGE, &wanted("Havsel Nord", "domains", "@havsel.example")).await;
        assert_eq!((saved.status, saved.location()), (303, PAGE), "{}", saved.text);
        assert_eq!(house.app.company(), "Havsel Nord");
        let page = vilma.get(PAGE).await.text;
        assert!(page.contains("value=\"Havsel Nord\"") && page.contains("value=\"havsel.example\""), "{page}");
        assert!(page.contains("<option value=\"Europe/Riga\" selected"), "{page}");
        assert_eq!(vilma.form(Method::PUT, PAGE, &wanted("Havsel Nord", "domains", "havsel.example")).await.status, 303);
        assert_eq!(changes(&house).await, 1, "again changes nothing");
        assert_eq!(house.as_nobody().get("/sign-up").await.status, 200, "colleagues make their own accounts");
    }

    async fn what_cannot_be_taken_comes_back_with_its_reason(house: House) {
        let vilma = house.as_(&house.administrator("Vilma Jansone").await);
        for fields in [wanted("  ", "off", ""), wanted("Havsel", "domains", ""), wanted("Havsel", "off", "no domain")] {
            let page = vilma.form(Method::PUT, PAGE, &fields).await;
            assert_eq!(page.status, 422);
            assert!(page.text.contains("aria-invalid=\"true\""), "{}", page.text);
        }
        let page = vilma.form(Method::PUT, PAGE, &wanted("Kept words", "domains", "")).await.text;
        assert!(page.contains("Kept words") && page.contains("Enter at least one domain"), "{page}");
        assert_eq!(changes(&house).await, 0);
    }

    async fn the_page_does_not_exist_for_others(house: House) {
        let ines = house.as_(&house.employee("Ines Caldeira").await);
        assert_eq!(ines.get(PAGE).await.status, 404);
        assert_eq!(ines.form(Method::PUT, PAGE, &wanted("Mine", "open", "")).await.status, 404);
        assert_ne!(house.app.company(), "Mine");
    }
}
