//! The JSON addresses: the same rules as the pages.

use http::Method;
use kernel::{Reach, Role};
use serde_json::json;
use subjects::{Join, Policy};

const SPACES: &str = "/api/stoa/v1/spaces";

playhouse::on_both! {
    slices: crate::slices();

    async fn a_program_makes_a_space_once_and_changes_it(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let client = house.as_(&rui).with("idempotency-key", "k1");
        let body = json!({"name": "Field service", "category": "team", "find": "internal", "read": "internal",
            "join": "open", "posting": "everyone", "replies": "everyone"});
        let made = client.json(Method::POST, SPACES, &body).await;
        assert_eq!(made.status, 201, "{}", made.text);
        let id = made.json()["id"].as_str().expect("an id").to_owned();
        assert_eq!(made.json()["role"], "owner");
        let again = client.json(Method::POST, SPACES, &body).await;
        assert_eq!((again.status, again.json()["id"].as_str()), (200, Some(id.as_str())));
        let mut other = body.clone();
        other["name"] = json!("Another");
        assert_eq!(client.json(Method::POST, SPACES, &other).await.status, 409);
        let changed = client.json(Method::PATCH, &format!("{SPACES}/{id}"), &json!({"purpose": "Ask here first"})).await;
        assert_eq!((changed.status, changed.json()["purpose"].as_str()), (200, Some("Ask here first")), "{}", changed.text);
        assert_eq!(changed.json()["name"], "Field service");
        let wrong = client.json(Method::PATCH, &format!("{SPACES}/{id}"), &json!({"name": ""})).await;
        assert_eq!((wrong.status, wrong.json()["errors"][0]["field"].as_str()), (422, Some("name")));
        assert_eq!(client.json(Method::PATCH, &format!("{SPACES}/{id}"), &json!({"colour": "red"})).await.status, 422);
    }

    async fn what_depends_on_what_is_there_is_a_conflict_and_not_a_wrong_body(house: House) {
        let (rui, hanne) = (house.employee("Rui Tavares").await, house.customer("Hanne Berg").await);
        let client = house.as_(&rui);
        let body = |name: &str, slug: &str| json!({"name": name, "slug": slug, "category": "team", "find": "internal",
            "read": "internal", "join": "open", "posting": "everyone", "replies": "everyone"});
        let made = client.json(Method::POST, SPACES, &body("Field service", "field")).await;
        let one = format!("{SPACES}/{}", made.json()["id"].as_str().expect("an id"));
        assert_eq!(client.json(Method::POST, SPACES, &body("Field service", "field")).await.status, 409, "the place is taken");
        assert_eq!(client.json(Method::POST, SPACES, &body("Field service", "new")).await.status, 409, "it means something else");
        assert_eq!(client.json(Method::POST, SPACES, &body("Field service", "Field service")).await.status, 422);
        let mut owned = body("Owned", "owned");
        owned["second_owner"] = json!("12");
        assert_eq!(client.json(Method::POST, SPACES, &owned).await.status, 409, "nobody has this id");
        let narrower = json!({"posting": "owners"});
        assert_eq!(client.json(Method::PATCH, &one, &narrower).await.status, 200);
        let wider = client.json(Method::PATCH, &one, &json!({"replies": "owners"})).await;
        assert_eq!(wider.status, 200, "{}", wider.text);
        assert_eq!(client.json(Method::PATCH, &one, &json!({"posting": "everyone"})).await.status, 409, "who posts must reply");
        let both = json!({"posting": "everyone", "replies": "owners"});
        assert_eq!(client.json(Method::PATCH, &one, &both).await.status, 422);
        let doors = json!({"find": "community", "read": "community", "join": "open"});
        assert_eq!(client.json(Method::PUT, &format!("{one}/audience"), &doors).await.status, 409, "not confirmed");
        let odd = json!({"find": "internal", "read": "community", "join": "open"});
        assert_eq!(client.json(Method::PUT, &format!("{one}/audience"), &odd).await.status, 422);
        let role = json!({"role": "owner"});
        let put = client.json(Method::PUT, &format!("{one}/members/{}", hanne.id), &role).await;
        assert_eq!(put.status, 409, "a customer owns nothing: {}", put.text);
    }

    async fn a_name_without_letters_for_an_address_gets_one_drawn_at_random(house: House) {
        let client = house.as_(&house.employee("Rui Tavares").await);
        let body = json!({"name": "!", "category": "team", "find": "internal", "read": "internal", "join": "open",
            "posting": "everyone", "replies": "everyone"});
        let made = client.json(Method::POST, SPACES, &body).await;
        assert_eq!(made.status, 201, "{}", made.text);
        assert!(made.json()["slug"].as_str().is_some_and(|slug| slug.starts_with("space-")), "{}", made.text);
    }

    async fn lists_go_on_where_they_stopped_and_hide_what_is_hidden(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        for name in ["Alpha", "Beta", "Gamma"] {
            house.space(name, Reach::Internal).await;
        }
        let secret = house.space_with("Aaa", Reach::Private, Reach::Private, Join::Secret, Policy::Members).await;
        let client = house.as_(&ines);
        let first = client.get(&format!("{SPACES}?limit=2")).await.json();
        let names = |page: &serde_json::Value| -> Vec<String> {
            page["items"].as_array().expect("items").iter().map(|one| one["name"].as_str().expect("a name").to_owned()).collect()
        };
        assert_eq!(names(&first), ["Alpha", "Beta"]);
        let next = first["next"].as_str().expect("more").to_owned();
        let second = client.get(&format!("{SPACES}?limit=2&cursor={next}")).await.json();
        assert_eq!((names(&second), second["next"].is_null()), (vec!["Gamma".to_owned()], true));
        assert_eq!(client.get(&format!("{SPACES}?limit=0")).await.status, 400);
        assert_eq!(client.get(&format!("{SPACES}?limit=")).await.status, 400, "an empty number is none");
        assert_eq!(client.get(&format!("{SPACES}?cursor=x")).await.status, 400);
        let hidden = client.get(&format!("{SPACES}?cursor={}", secret.id)).await.json();
        let absent = client.get(&format!("{SPACES}?cursor=1")).await.json();
        assert_eq!(hidden, absent, "the place of a hidden space is not told");
        assert_eq!(client.get(&format!("{SPACES}/{}", secret.id)).await.status, 404);
        assert_eq!(client.get(&format!("{SPACES}/x")).await.status, 404);
        assert_eq!(names(&house.as_nobody().get(SPACES).await.json()), Vec::<String>::new());
    }

    async fn members_come_go_and_become_something_else(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space("Finance", Reach::Internal).await;
        house.join(&rui, &space, Role::Owner).await;
        let path = |person: &playhouse::Person| format!("{SPACES}/{}/members/{}", space.id, person.id);
        let role = |role: &str| json!({ "role": role });
        let (owner, client) = (house.as_(&rui), house.as_(&ines));
        assert_eq!(client.json(Method::PUT, &path(&ines), &role("owner")).await.status, 403);
        assert_eq!(client.json(Method::PUT, &path(&ines), &role("member")).await.status, 204);
        assert_eq!(owner.json(Method::PUT, &path(&ines), &role("expert")).await.status, 204);
        let list = client.get(&format!("{SPACES}/{}/members", space.id)).await.json();
        assert_eq!(list["items"][0]["name"], "Ines Caldeira");
        assert_eq!(list["items"][0]["role"], "expert");
        assert_eq!(owner.bare(Method::DELETE, &path(&rui)).await.status, 409, "the last owner stays");
        assert_eq!(client.bare(Method::DELETE, &path(&rui)).await.status, 403);
        assert_eq!(client.bare(Method::DELETE, &path(&ines)).await.status, 204);
        assert_eq!(owner.bare(Method::DELETE, &path(&ines)).await.status, 404);
    }

    async fn who_only_finds_a_space_cannot_ask_it_who_belongs(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space_with("Finance", Reach::Internal, Reach::Private, Join::Request, Policy::Members).await;
        house.join(&rui, &space, Role::Owner).await;
        let client = house.as_(&ines);
        assert_eq!(client.get(&format!("{SPACES}/{}/members", space.id)).await.status, 403);
        let member = format!("{SPACES}/{}/members/{}", space.id, rui.id);
        let nobody = format!("{SPACES}/{}/members/1", space.id);
        for path in [&member, &nobody] {
            assert_eq!(client.bare(Method::DELETE, path).await.status, 403);
            assert_eq!(client.json(Method::PUT, path, &json!({"role": "expert"})).await.status, 403);
        }
    }

    async fn requests_audience_and_archive_go_by_the_same_rules(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space_with("Finance", Reach::Internal, Reach::Private, Join::Request, Policy::Members).await;
        house.join(&rui, &space, Role::Owner).await;
        let base = format!("{SPACES}/{}", space.id);
        let (owner, client) = (house.as_(&rui), house.as_(&ines));
        assert_eq!(client.json(Method::PUT, &format!("{base}/request"), &json!({"reason": "Porto"})).await.status, 204);
        assert_eq!(client.get(&format!("{base}/requests")).await.status, 403);
        let list = owner.get(&format!("{base}/requests")).await.json();
        assert_eq!(list["items"][0]["reason"], "Porto");
        let id = list["items"][0]["id"].as_str().expect("an id").to_owned();
        assert_eq!(owner.bare(Method::PUT, &format!("{base}/requests/{id}")).await.status, 204);
        let doors = json!({"find": "internal", "read": "internal", "join": "open"});
        assert_eq!(client.json(Method::PUT, &format!("{base}/audience"), &doors).await.status, 403);
        let asks = owner.json(Method::PUT, &format!("{base}/audience"), &doors).await;
        assert!(asks.status == 409 && asks.json()["detail"].as_str().is_some_and(|said| said.contains('2')), "{}", asks.text);
        let sure = json!({"find": "internal", "read": "internal", "join": "open", "confirmed": {"things": 0, "readers": 2}});
        let done = owner.json(Method::PUT, &format!("{base}/audience"), &sure).await;
        assert_eq!((done.status, done.json()["read"].as_str()), (200, Some("internal")), "{}", done.text);
        assert_eq!(owner.bare(Method::PUT, &format!("{base}/archive")).await.status, 204);
        assert_eq!(owner.get(&base).await.json()["archived"], true);
        assert_eq!(owner.bare(Method::DELETE, &format!("{base}/archive")).await.status, 204);
    }
}
