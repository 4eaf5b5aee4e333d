//! Nobody outside learns anything.

use super::{Scene, show, slices};
use kernel::Reach;

playhouse::on_both! {
    slices: slices();

    async fn whoever_does_not_read_in_the_space_finds_nothing(house: House) {
        let scene = Scene::within(&house, Reach::Private).await;
        let request = scene.ask(&house.as_(&scene.mia), "Secret wish", "hr").await;
        assert_eq!(show(&house.as_(&scene.bo), request, "Secret way").await.status, 303);
        let desk = scene.desk;
        let paths = [
            format!("/journey/requests/{request}"),
            format!("/journey/requests/desks/{desk}"),
            format!("/journey/requests/desks/{desk}/edit"),
            format!("/journey/requests/{request}/options/new"),
            format!("/journey/requests/{request}/refusal/new"),
            format!("/api/stoa/v1/requests/{request}"),
        ];
        let (guest, customer) = (house.guest("Gerd Gast").await, house.customer("Hanne Kunde").await);
        for person in [&scene.olaf, &guest, &customer] {
            let client = house.as_(person);
            for path in &paths {
                assert_eq!(client.get(path).await.status, 404, "{} at {path}", person.name);
            }
            for show in ["", "?show=answered", "?show=overdue", "?show=mine"] {
                let list = client.get(&format!("/journey/requests{show}")).await;
                assert!(list.status == 200 && !list.text.contains("Secret"), "{}", list.text);
                assert!(list.text.contains("no request counts yet"), "figures are of what one may see: {}", list.text);
            }
            assert_eq!(client.get("/api/stoa/v1/requests").await.json()["items"], serde_json::json!([]));
            assert_eq!(client.get("/api/stoa/v1/request-desks").await.json()["items"], serde_json::json!([]));
            let id = desk.to_string();
            let fields = [("desk", id.as_str()), ("title", "x"), ("body", "y"), ("function", "hr")];
            assert_eq!(client.post("/journey/requests", &fields).await.status, 404);
            assert_eq!(show_as(&client, request).await, 404, "{}", person.name);
        }
        for path in &paths {
            let status = house.as_nobody().get(path).await.status;
            assert!(matches!(status, 404 | 303 | 401), "nobody at {path}: {status}");
        }
        house.leave(&scene.mia, &scene.space).await;
        assert_eq!(house.as_(&scene.mia).get(&paths[0]).await.status, 404, "even who asked");
        assert!(!house.as_(&scene.mia).get("/journey/requests?show=mine").await.text.contains("Secret"));
    }

    async fn a_customer_asks_where_customers_write_and_learns_no_names_of_who_answers(house: House) {
        let scene = Scene::within(&house, Reach::Community).await;
        let customer = house.customer("Hanne Kunde").await;
        let hanne = house.as_(&customer);
        let request = scene.ask(&hanne, "We want to vote", "other").await;
        assert_eq!(hanne.get(&format!("/journey/requests/{request}")).await.status, 200);
        let desk = hanne.get(&format!("/journey/requests/desks/{}", scene.desk)).await.text;
        assert!(!desk.contains("Bo Lind"), "{desk}");
        assert_eq!(show_as(&hanne, request).await, 404, "answering is for those who work here");
    }
}

async fn show_as(client: &playhouse::Client, request: kernel::SubjectId) -> u16 {
    show(client, request, "x").await.status
}
