use super::community;
use http::Method;
use kernel::{Reach, Role};

playhouse::on_both! {
    slices: crate::accounts::slices();

    async fn people_are_found_by_the_beginning_of_a_name_or_skill_without_accents(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let jorg = house.employee("Anna-Maria Jansen").await;
        house.as_(&jorg).form(Method::PUT, "/settings/profile", &[("skills", "Kältetechnik"), ("name", "Jörg-Peter Ångström")]).await;
        for q in ["ang", "jorg", "peter", "JÖRG ang", "kaltet", "Kältetechnik"] {
            let page = house.as_(&ines).get(&format!("/people?q={}", q.replace(' ', "+").replace('Ö', "%C3%96").replace('ä', "%C3%A4"))).await.text;
            assert!(page.contains("Jörg-Peter Ångström") && page.contains("One person"), "{q}: {page}");
        }
        let nobody = house.as_(&ines).get("/people?q=%25_xyz%00").await;
        assert!(nobody.status == 200 && nobody.text.contains("Nobody found"), "{}", nobody.text);
    }

    async fn filters_narrow_the_list(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let ailsa = house.customer("Ailsa Grant").await;
        house.as_(&ines).form(Method::PUT, "/settings/profile", &[("location", "Porto"), ("languages", "pt")]).await;
        for filter in ["location=porto", "language=pt", "kind=employee"] {
            let page = house.as_(&ines).get(&format!("/people?{filter}")).await.text;
            assert!(page.contains("One person") && !page.contains(&ailsa.name), "{filter}: {page}");
        }
        let json = house.as_(&ines).get("/api/stoa/v1/people?kind=customer").await.json();
        assert_eq!(json["items"][0]["name"], "Ailsa Grant");
        assert_eq!(house.as_(&ines).get("/api/stoa/v1/people?kind=boss").await.status, 400);
        assert_eq!(house.as_(&ines).get("/api/stoa/v1/people?limit=0").await.status, 400);
        assert_eq!(house.as_(&ines).get("/api/stoa/v1/people?limit=x").await.status, 400);
    }

    async fn a_long_list_is_paged_by_name_and_tells_everybody_once(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        for name in ["Bea A", "Bea A", "Carl", "Åke", "Zoe"] {
            house.employee(name).await;
        }
        let (mut names, mut path) = (Vec::new(), "/api/stoa/v1/people?limit=2".to_owned());
        loop {
            let page = house.as_(&ines).get(&path).await.json();
            names.extend(page["items"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap().to_owned()));
            let Some(next) = page["next"].as_str() else { break };
            path = format!("/api/stoa/v1/people?limit=2&cursor={}", next.replace('%', "%25"));
        }
        names.sort();
        assert_eq!(names, ["Bea A", "Bea A", "Carl", "Ines Caldeira", "Zoe", "Åke"]);
        assert_eq!(house.as_(&ines).get("/api/stoa/v1/people?cursor=7").await.status, 400);
    }

    async fn guests_find_those_with_whom_they_share_a_space_and_customers_nobody(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let jonas = house.employee("Jonas Weidmann").await;
        let guest = house.guest("Tomasz Nowak").await;
        let customer = house.customer("Ailsa Grant").await;
        let space = house.space("Sound lab", Reach::Private).await;
        house.join(&ines, &space, Role::Member).await;
        house.join(&guest, &space, Role::Member).await;
        house.as_(&ines).form(Method::PUT, "/settings/profile", &[("title", "Controller"), ("skills", "IFRS")]).await;
        let page = house.as_(&guest).get("/people").await.text;
        assert!(page.contains("Ines Caldeira") && !page.contains(&jonas.name) && !page.contains("Controller"), "{page}");
        assert!(house.as_(&guest).get("/people?q=ifrs").await.text.contains("Nobody found"), "skills tell nothing");
        let forum = community(&house).await;
        house.join(&customer, &forum, Role::Member).await;
        assert_eq!(house.as_(&customer).get("/people").await.status, 404);
        assert_eq!(house.as_(&customer).get("/api/stoa/v1/people").await.status, 404);
    }
}
