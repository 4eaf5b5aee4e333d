//! Hidden and absent are the same, on every address of a page.

use super::{Scene, begin, begun, change, slices};
use http::Method;
use kernel::{Reach, Role};
use serde_json::json;

playhouse::on_both! {
    slices: slices();

    async fn a_hidden_page_is_as_if_it_were_not_there(house: House) {
        let scene = Scene::set(&house).await;
        let room = house.space("Council room", Reach::Private).await;
        house.join(&scene.bo, &room, Role::Owner).await;
        let hidden = begun(&begin(&house.as_(&scene.bo), &room, None, "Takeover plan", "Secret text").await);
        let absent = kernel::SubjectId::new(hidden.raw() + 1);
        let hanne = house.customer("Hanne Vik").await;
        for client in [house.as_(&scene.mia), house.as_(&hanne), house.as_nobody()] {
            for tail in ["", "/edit", "/move", "/history", "/versions/1"] {
                let [one, other] = [hidden, absent].map(|id| format!("/pages/{id}{tail}"));
                let (one, other) = (client.get(&one).await, client.get(&other).await);
                assert_eq!((one.status, one.text.replace(&hidden.to_string(), "")), (other.status, other.text.replace(&absent.to_string(), "")), "{tail}");
            }
            for tail in ["", "/versions", "/versions/1"] {
                let [one, other] = [hidden, absent].map(|id| format!("/api/stoa/v1/pages/{id}{tail}"));
                assert_eq!(client.get(&one).await.status, client.get(&other).await.status, "{tail}");
                assert_ne!(client.get(&one).await.status, 200);
            }
            for list in ["/pages".to_owned(), format!("/pages?space={}", scene.space.id)] {
                assert!(!client.get(&list).await.text.contains("Takeover"), "{list}");
            }
            assert_eq!(client.get(&format!("/pages?space={}", room.id)).await.status, 404);
            assert_eq!(client.get(&format!("/api/stoa/v1/spaces/{}/pages", room.id)).await.status, 404);
        }
        let mia = house.as_(&scene.mia);
        for (method, tail) in [(Method::PUT, ""), (Method::DELETE, ""), (Method::POST, "/restoration"), (Method::POST, "/archive"), (Method::POST, "/versions/1/restoration")] {
            let fields = [("title", "Mine"), ("body", "Mine"), ("base", "1")];
            assert_eq!(mia.form(method.clone(), &format!("/pages/{hidden}{tail}"), &fields).await.status, 404, "{method} {tail}");
        }
        let api = format!("/api/stoa/v1/pages/{hidden}");
        assert_eq!(mia.json(Method::PUT, &api, &change(1, "Mine")).await.status, 404);
        assert_eq!(mia.json(Method::PUT, &format!("{api}/place"), &json!({})).await.status, 404);
        let own = scene.page(&house, "Own", "x").await;
        let under = json!({ "parent": hidden.to_string() });
        assert_eq!(house.as_(&scene.cleo).json(Method::PUT, &format!("/api/stoa/v1/pages/{own}/place"), &under).await.status, 404);
        let page = house.as_(&scene.bo).get(&format!("/pages/{hidden}")).await.text;
        assert!(page.contains("Secret text") && page.contains("Takeover plan"), "nothing changed: {page}");
    }
}
