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

    async fn settings_meant_for_others_than_these_are_not_changed(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let space = house.space("Finance", Reach::Internal).await;
        house.join(&rui, &space, Role::Owner).await;
        let (client, one) = (house.as_(&rui), format!("{SPACES}/{}", space.id));
        let mark = async |path: &str| client.get(path).await.headers["etag"].to_str().expect("a mark").to_owned();
        let first = mark(&one).await;
        house.join(&house.employee("Ines Caldeira").await, &space, Role::Member).await;
        let with = |mark: &str| client.clone().with("if-match", mark);
        let wrong = with("\"wrong\"").json(Method::PATCH, &one, &json!({"purpose": "Money"})).await;
        assert_eq!((wrong.status, &wrong.json()["title"]), (412, &json!("It was changed in the meantime")));
        assert_eq!(with(&first).json(Method::PATCH, &one, &json!({"purpose": "Money"})).await.status, 200, "a member more is no matter");
        assert_eq!(with(&first).json(Method::PATCH, &one, &json!({"purpose": "Cash"})).await.status, 412);
        assert_eq!(client.get(&one).await.json()["purpose"], "Money");
        let doors = format!("{one}/audience");
        let open = mark(&doors).await;
        let sure = |join: &str| json!({"find": "internal", "read": "internal", "join": join, "confirmed": {"things": 0, "readers": 9}});
        assert_eq!(with("\"wrong\"").json(Method::PUT, &doors, &sure("request")).await.status, 412);
        assert_eq!(with(&open).json(Method::PUT, &doors, &sure("request")).await.status, 200);
        assert_eq!(with(&open).json(Method::PUT, &doors, &sure("invitation")).await.status, 412);
        assert_eq!(client.get(&doors).await.json()["join"], "request");
    }

    async fn links_are_chosen_by_owners_and_read_by_readers(house: House) {
        let (rui, ines, gil) = (house.employee("Rui Tavares").await, house.employee("Ines Caldeira").await, house.guest("Gil").await);
        let space = house.space("Finance", Reach::Internal).await;
        house.join(&rui, &space, Role::Owner).await;
        let path = format!("{SPACES}/{}/links", space.id);
        let (owner, reader) = (house.as_(&rui), house.as_(&ines));
        let link = json!({"title": "The close", "url": "/spaces/finance", "note": "Monthly"});
        assert_eq!(reader.json(Method::POST, &path, &link).await.status, 403);
        let made = owner.json(Method::POST, &path, &link).await;
        assert_eq!(made.status, 201, "{}", made.text);
        let unseen = format!("short{}", "\u{82}".repeat(120));
        for wrong in [
            json!({"title": " ", "url": "/x"}),
            json!({"title": "x", "url": "javascript:x"}),
            json!({"title": "x"}),
            json!({"title": "x", "url": "/x", "note": unseen}),
            json!({"title": unseen, "url": "/x"}),
        ] {
            assert_eq!(owner.json(Method::POST, &path, &wrong).await.status, 422, "{wrong}");
        }
        let listed = reader.get(&path).await.json();
        assert_eq!((&listed["items"][0], listed["next"].is_null()), (&made.json(), true));
        assert_eq!(house.as_(&gil).get(&path).await.status, 404);
        let one = format!("{path}/{}", made.json()["id"].as_str().expect("an id"));
        assert_eq!(reader.bare(Method::DELETE, &one).await.status, 403);
        assert_eq!(owner.bare(Method::DELETE, &one).await.status, 204);
        assert_eq!(owner.bare(Method::DELETE, &one).await.status, 404);
        assert_eq!(reader.get(&path).await.json()["items"], json!([]));
        for _ in 0..24 {
            assert_eq!(owner.json(Method::POST, &path, &link).await.status, 201);
        }
        assert_eq!(owner.json(Method::POST, &path, &link).await.status, 409, "a full page contradicts nothing that was sent");
        let form = [("title", "One more"), ("url", "/people"), ("note", "")];
        let page = owner.post("/spaces/finance/links", &form).await;
        assert!(page.status == 422 && page.text.contains("One more"), "the form comes back with what was typed");
    }

    async fn people_are_invited_answer_and_are_added_many_at_once(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let (ines, kofi) = (house.employee("Ines Caldeira").await, house.employee("Kofi Mensah").await);
        let space = house.space_with("Council", Reach::Private, Reach::Private, Join::Invitation, Policy::Members).await;
        house.join(&rui, &space, Role::Owner).await;
        let base = format!("{SPACES}/{}", space.id);
        let owner = house.as_(&rui);
        let both = json!({"people": [ines.id, kofi.id], "role": "member"});
        assert_eq!(house.as_(&ines).json(Method::POST, &format!("{base}/invitations"), &both).await.status, 404);
        let invited = owner.json(Method::POST, &format!("{base}/invitations"), &both).await;
        assert_eq!((invited.status, &invited.json()["invited"]), (200, &json!(2)), "{}", invited.text);
        let again = owner.json(Method::POST, &format!("{base}/invitations"), &both).await;
        assert_eq!(again.json()["invited"], 0);
        let waiting = owner.get(&format!("{base}/invitations")).await.json();
        let names: Vec<_> = waiting["items"].as_array().expect("a list").iter().map(|one| one["name"].clone()).collect();
        assert_eq!((names.len(), &waiting["items"][0]["inviter_name"]), (2, &json!("Rui Tavares")), "{waiting}");
        let own = format!("{base}/invitation");
        assert_eq!(house.as_(&ines).get(&format!("{base}/invitations")).await.status, 403);
        assert_eq!(house.as_(&ines).bare(Method::PUT, &own).await.status, 204);
        assert_eq!(house.as_(&ines).get(&base).await.json()["role"], "member");
        let of_kofi = waiting["items"].as_array().expect("a list").iter().find(|one| one["name"] == "Kofi Mensah").expect("he waits");
        let one = format!("{base}/invitations/{}", of_kofi["id"].as_str().expect("an id"));
        assert_eq!(owner.bare(Method::DELETE, &one).await.status, 204);
        assert_eq!(owner.bare(Method::DELETE, &one).await.status, 404);
        assert_eq!(house.as_(&kofi).bare(Method::PUT, &own).await.status, 404);
        let members = format!("{base}/members");
        let unknown = json!({"people": [kofi.id, "12"], "role": "member"});
        let refused = owner.json(Method::POST, &members, &unknown).await;
        assert!(refused.status == 409 && refused.text.contains("Nobody has one of these ids"), "{}", refused.text);
        assert_eq!(owner.json(Method::POST, &format!("{base}/invitations"), &unknown).await.status, 409);
        assert_eq!(house.as_(&kofi).get(&base).await.status, 404, "all of them or nobody");
        let added = owner.json(Method::POST, &members, &both).await;
        assert_eq!((added.status, &added.json()["added"]), (200, &json!(1)), "{}", added.text);
        assert_eq!(house.as_(&ines).json(Method::POST, &members, &both).await.status, 403);
        let listed = owner.get(&members).await.json();
        assert!(listed["items"].as_array().is_some_and(|all| all.iter().all(|one| one["joined_at"].as_str().is_some_and(|at| at.ends_with('Z')))), "{listed}");
        assert_eq!(owner.json(Method::POST, &members, &json!({"people": [], "role": "member"})).await.status, 422);
    }

    async fn a_program_asks_why_somebody_sees_a_space_by_the_rules_of_the_page(house: House) {
        let (rui, ines) = (house.employee("Rui Tavares").await, house.employee("Ines Caldeira").await);
        let space = house.space_with("Finance", Reach::Internal, Reach::Private, Join::Request, Policy::Members).await;
        house.join(&rui, &space, Role::Owner).await;
        let path = format!("{SPACES}/{}/access", space.id);
        let own = house.as_(&ines).get(&path).await.json();
        let opens: Vec<_> = own["parts"].as_array().expect("parts").iter().map(|part| (part["what"].clone(), part["open"].clone())).collect();
        assert_eq!(opens, [(json!("finds"), json!(true)), (json!("reads"), json!(false))]);
        assert_eq!(house.as_(&ines).get(&format!("{path}?person={}", rui.id)).await.status, 403);
        assert_eq!(house.as_(&ines).get(&format!("{path}?person=12")).await.status, 403, "nor whether there is somebody");
        let told = house.as_(&rui).get(&format!("{path}?person={}", ines.id)).await;
        assert_eq!((told.status, told.json()["person"].clone()), (200, json!(ines.id)), "{}", told.text);
        assert_eq!(told.json()["parts"][0]["reasons"][0]["reason"], "base");
        assert_eq!(house.as_(&rui).get(&format!("{path}?person=12")).await.status, 404);
        assert_eq!(house.as_(&rui).get(&format!("{path}?person=x")).await.status, 400);
    }
}
