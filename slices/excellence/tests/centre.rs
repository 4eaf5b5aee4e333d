//! A centre, its head, its roster: nobody is on it who did not say so.

use super::{Scene, founded, in_it, join, made, slices, told};
use http::Method;
use kernel::Reach;

playhouse::on_both! {
    slices: slices();

    async fn an_owner_founds_a_centre_and_people_join_it_themselves(house: House) {
        let scene = Scene::set(&house).await;
        let before = house.as_(&scene.mia).get("/journey/excellence").await;
        assert!(before.status == 200 && before.text.contains("There is no centre of excellence yet"), "{}", before.text);
        let id = founded(&house, &scene).await;
        let (ines, bo) = (house.as_(&scene.ines), house.as_(&scene.bo));
        let page = bo.get("/journey/excellence").await.text;
        for word in ["We <strong>help</strong>", "Headed by", "Nobody is on the roster yet", "/journey/measures/M04"] {
            assert!(page.contains(word), "{word}: {page}");
        }
        assert_eq!(join(&bo, id, "The early shift").await, 303);
        assert_eq!(join(&bo, id, "The late shift").await, 303);
        let page = ines.get(&format!("/journey/excellence/{id}")).await.text;
        assert!(page.contains("The late shift") && !page.contains("The early shift") && page.contains("scope=\"row\""), "{page}");
        assert_eq!(join(&house.as_(&scene.olaf), id, "x").await, 403, "who does not work in IT");
        let again = ines.post("/journey/excellence", &[("space", &scene.space.id.to_string()), ("name", "x"), ("purpose", "y")]).await;
        assert_eq!(again.status, 422);
        let joined = told(&house).await.iter().filter(|(kind, _)| kind == "excellence.roster_joined").count();
        assert_eq!(joined, 1, "changing one's part is no joining");
    }

    async fn who_is_asked_is_on_it_only_when_they_say_yes(house: House) {
        let scene = Scene::set(&house).await;
        let id = founded(&house, &scene).await;
        let (ines, bo) = (house.as_(&scene.ines), house.as_(&scene.bo));
        let roster = format!("/journey/excellence/{id}/roster");
        let person = scene.bo.id.to_string();
        assert_eq!(bo.post(&roster, &[("person", &person)]).await.status, 403);
        let olaf = ines.post(&roster, &[("person", &scene.olaf.id.to_string())]).await;
        assert!(olaf.status == 422 && olaf.text.contains("works in IT and reads here"), "{}", olaf.text);
        assert_eq!(ines.post(&roster, &[("person", &person)]).await.status, 303);
        let page = house.as_(&scene.mia).get(&format!("/journey/excellence/{id}")).await.text;
        assert!(!page.contains("Bo Lind"), "{page}");
        let own = bo.get(&format!("/journey/excellence/{id}")).await.text;
        assert!(own.contains("You are asked to join this roster"), "{own}");
        let matrix = format!("/api/stoa/v1/centres-of-excellence/{id}/matrix");
        assert_eq!(bo.get(&matrix).await.json()["items"], serde_json::json!([]));
        assert_eq!(join(&bo, id, "").await, 303);
        assert_eq!(bo.get(&matrix).await.json()["items"][0]["person"]["name"], "Bo Lind");
        let asked = told(&house).await;
        let asked = asked.iter().find(|(kind, _)| kind == "excellence.roster_asked").expect("it was told");
        assert!(asked.1.contains(&person), "{}", asked.1);
        assert_eq!(bo.bare(Method::DELETE, &format!("/journey/excellence/{id}/membership")).await.status, 303);
        assert_eq!(bo.get(&matrix).await.json()["items"], serde_json::json!([]));
    }

    async fn its_head_and_the_owners_change_it_and_nobody_else(house: House) {
        let scene = Scene::set(&house).await;
        let id = founded(&house, &scene).await;
        let (ines, bo, mia) = (house.as_(&scene.ines), house.as_(&scene.bo), house.as_(&scene.mia));
        let path = format!("/journey/excellence/{id}");
        let head = scene.bo.id.to_string();
        let fields = [("name", "The centre"), ("purpose", "Another"), ("head", head.as_str())];
        assert_eq!(bo.form(Method::PUT, &path, &fields).await.status, 403);
        assert_eq!(ines.get(&format!("{path}/edit")).await.status, 200);
        let wrong = ines.form(Method::PUT, &path, &[fields[0], fields[1], ("head", &scene.olaf.id.to_string())]).await;
        assert!(wrong.status == 422 && wrong.text.contains("Another"), "{}", wrong.text);
        assert_eq!(ines.form(Method::PUT, &path, &fields).await.status, 303);
        assert_eq!(bo.form(Method::PUT, &path, &[fields[0], ("purpose", "By its head"), fields[2]]).await.status, 303);
        assert!(mia.get(&path).await.text.contains("By its head"));
        assert_eq!(join(&mia, id, "").await, 303);
        let remove = format!("{path}/roster/{}", scene.mia.id);
        assert_eq!(mia.bare(Method::DELETE, &format!("{path}/roster/{}", scene.bo.id)).await.status, 403);
        assert_eq!(bo.bare(Method::DELETE, &remove).await.status, 303);
        assert!(!ines.get(&path).await.text.contains("Mia Sol, "));
        assert_eq!(house.as_(&scene.olaf).get(&format!("{path}/edit")).await.status, 403);
    }

    async fn outsiders_read_what_it_is_for_where_they_read_and_never_who_is_on_it(house: House) {
        let scene = Scene::within(&house, Reach::Community).await;
        let id = founded(&house, &scene).await;
        assert_eq!(join(&house.as_(&scene.bo), id, "Secret part").await, 303);
        let customer = house.customer("Hanne Kunde").await;
        let hanne = house.as_(&customer);
        let page = hanne.get(&format!("/journey/excellence/{id}")).await;
        assert!(page.status == 200 && page.text.contains("We <strong>help</strong>"), "{}", page.text);
        for secret in ["Bo Lind", "Secret part", "Ines Caldeira", "scope=\"row\""] {
            assert!(!page.text.contains(secret), "{secret}: {}", page.text);
        }
        for path in ["/journey/excellence/me".to_owned(), format!("/api/stoa/v1/centres-of-excellence/{id}/matrix"), "/journey/excellence/new".to_owned()] {
            assert_eq!(hanne.get(&path).await.status, 404, "{path}");
        }
    }

    async fn a_centre_in_a_private_space_is_hidden(house: House) {
        let scene = Scene::within(&house, Reach::Private).await;
        let id = founded(&house, &scene).await;
        in_it(&house, &scene.olaf, true).await;
        let olaf = house.as_(&scene.olaf);
        for path in [format!("/journey/excellence/{id}"), format!("/journey/excellence/{id}/edit"), format!("/api/stoa/v1/centres-of-excellence/{id}/matrix")] {
            assert_eq!(olaf.get(&path).await.status, 404, "{path}");
        }
        assert_eq!(join(&olaf, id, "x").await, 404);
        assert_eq!(olaf.post(&format!("/journey/excellence/{id}/roster"), &[("person", "1")]).await.status, 404);
        assert!(!olaf.get("/journey/excellence").await.text.contains("The centre"));
        assert_eq!(olaf.get("/api/stoa/v1/centres-of-excellence").await.json()["items"], serde_json::json!([]));
        let status = house.as_nobody().get(&format!("/journey/excellence/{id}")).await.status;
        assert!(matches!(status, 404 | 303 | 401), "{status}");
    }

    async fn the_same_form_twice_founds_one(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.space.id.to_string();
        let fields = [("space", id.as_str()), ("name", "The centre"), ("purpose", "We help"), ("key", "once")];
        let ines = house.as_(&scene.ines);
        let first = made(&ines.post("/journey/excellence", &fields).await);
        assert_eq!(made(&ines.post("/journey/excellence", &fields).await), first);
    }
}
