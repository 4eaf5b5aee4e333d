//! Opening a desk, and who answers there.

use super::{Scene, made, open, slices, told};
use http::Method;
use kernel::{Reach, Role};

playhouse::on_both! {
    slices: slices();

    async fn an_owner_opens_one_desk_in_a_space_and_names_who_answers(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let path = format!("/journey/requests/desks/{}", scene.desk);
        let page = ines.get(&path).await;
        assert_eq!(page.status, 200, "{}", page.text);
        for word in ["Ask <strong>us</strong>", "Ines Caldeira", "Bo Lind", "data-audience=\"internal\""] {
            assert!(page.text.contains(word), "{word}");
        }
        let id = scene.space.id.to_string();
        let again = ines.post("/journey/requests/desks", &[("space", &id), ("name", "Second"), ("purpose", "x")]).await;
        assert!(again.status == 422 && again.text.contains("has a desk already") || again.text.contains("You own no space"), "{}", again.text);
        let olaf = scene.olaf.id.to_string();
        let wrong = ines.post(&format!("{path}/keepers"), &[("person", &olaf)]).await;
        assert!(wrong.status == 422 && wrong.text.contains("belongs to this space"), "{}", wrong.text);
        let facts = told(&house).await;
        let named = facts.iter().find(|(kind, _)| kind == "excellence.keeper_named").expect("Bo was told");
        assert!(named.1.contains(&scene.bo.id.to_string()), "{}", named.1);
    }

    async fn who_answers_may_stop_and_nobody_else_names_or_releases(house: House) {
        let scene = Scene::set(&house).await;
        let path = format!("/journey/requests/desks/{}", scene.desk);
        let (bo, mia) = (house.as_(&scene.bo), house.as_(&scene.mia));
        let id = scene.mia.id.to_string();
        assert_eq!(bo.post(&format!("{path}/keepers"), &[("person", &id)]).await.status, 403);
        assert_eq!(bo.form(Method::PUT, &path, &[("name", "Mine"), ("purpose", "x")]).await.status, 403);
        let release = format!("{path}/keepers/{}", scene.bo.id);
        assert_eq!(mia.bare(Method::DELETE, &release).await.status, 403);
        assert_eq!(bo.bare(Method::DELETE, &release).await.status, 303);
        assert!(!mia.get(&path).await.text.contains("Bo Lind"));
    }

    async fn what_a_desk_is_for_can_change_and_the_earlier_text_stays(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let path = format!("/journey/requests/desks/{}", scene.desk);
        assert!(ines.get(&format!("{path}/edit")).await.text.contains("Ask **us**"));
        let empty = ines.form(Method::PUT, &path, &[("name", "Here"), ("purpose", " ")]).await;
        assert!(empty.status == 422 && empty.text.contains("value=\"Here\""), "{}", empty.text);
        assert_eq!(ines.form(Method::PUT, &path, &[("name", "Here"), ("purpose", "Ask them")]).await.status, 303);
        let page = ines.get(&path).await.text;
        assert!(page.contains("Ask them") && page.contains("/revisions"), "{page}");
    }

    async fn only_an_owner_who_works_here_opens_one(house: House) {
        let (bo, guest) = (house.employee("Bo Lind").await, house.guest("Gerd Gast").await);
        let space = house.space("Open room", Reach::Internal).await;
        house.join(&bo, &space, Role::Member).await;
        let page = house.as_(&bo).get("/journey/requests/desks/new").await;
        assert!(page.status == 200 && page.text.contains("You own no space"), "{}", page.text);
        let id = space.id.to_string();
        let fields = [("space", id.as_str()), ("name", "Mine"), ("purpose", "x")];
        assert_eq!(house.as_(&bo).post("/journey/requests/desks", &fields).await.status, 403);
        assert_eq!(house.as_(&guest).get("/journey/requests/desks/new").await.status, 404);
        let hidden = house.space("Hidden room", Reach::Private).await;
        let id = hidden.id.to_string();
        assert_eq!(house.as_(&bo).post("/journey/requests/desks", &[("space", &id), fields[1], fields[2]]).await.status, 404);
        house.join(&bo, &space, Role::Owner).await;
        let key = [("space", space.id.to_string()), ("name", "Mine".into()), ("purpose", "x".into()), ("key", "once".into())];
        let key: Vec<(&str, &str)> = key.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let first = made(&house.as_(&bo).post("/journey/requests/desks", &key).await);
        assert_eq!(made(&house.as_(&bo).post("/journey/requests/desks", &key).await), first, "a repeat gives it back");
    }

    async fn a_desk_is_a_tab_of_its_space_and_the_queue_of_who_may_see_it(house: House) {
        let scene = Scene::within(&house, Reach::Private).await;
        let other = house.space("Other room", Reach::Internal).await;
        house.join(&scene.olaf, &other, Role::Owner).await;
        let own = open(&house.as_(&scene.olaf), &other).await;
        let list = house.as_(&scene.olaf).get("/api/stoa/v1/request-desks").await.json();
        assert_eq!(list["items"].as_array().map(Vec::len), Some(1));
        assert_eq!(list["items"][0]["id"], own.to_string());
        let both = house.as_(&scene.mia).get("/api/stoa/v1/request-desks").await.json();
        assert_eq!(both["items"].as_array().map(Vec::len), Some(2));
    }
}
