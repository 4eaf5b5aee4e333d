//! Founding a council, its charter, its seats.

use super::{Scene, found, slices, told};
use http::Method;
use kernel::{Reach, Role};
use std::time::Duration;

playhouse::on_both! {
    slices: slices();

    async fn an_owner_founds_a_council_in_a_space_and_takes_the_chair(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let page = ines.get(&format!("/council/{}", scene.council)).await;
        assert_eq!(page.status, 200, "{}", page.text);
        for word in ["The council", "<strong>together</strong>", "Ines Caldeira", "Chair", "Every 4 weeks", "Private: 4 people"] {
            assert!(page.text.contains(word), "{word}: {}", page.text);
        }
        assert!(told(&house).await.contains(&"council.founded".to_owned()));
        let list = ines.get("/council").await.text;
        assert!(list.contains("The council") && list.contains("3 seats"), "{list}");
    }

    async fn what_is_missing_is_told_and_what_was_typed_comes_back(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let none = house.as_(&ines).get("/council/new").await;
        assert!(none.status == 200 && none.text.contains("You own no space"), "{}", none.text);
        let space = house.space("Council room", Reach::Private).await;
        house.join(&ines, &space, Role::Owner).await;
        let id = space.id.to_string();
        let fields = [("space", id.as_str()), ("scope", "it"), ("name", ""), ("charter", "Kept words"), ("cadence", "4"), ("minutes", "60"), ("quorum", "50")];
        let back = house.as_(&ines).post("/council", &fields).await;
        assert_eq!(back.status, 422);
        assert!(back.text.contains("Kept words") && back.text.contains("Write a title"), "{}", back.text);
        found(&house.as_(&ines), &space, "it").await;
        let again = house.as_(&ines).post("/council", &[("name", "Second"), ("charter", "x"), fields[0], fields[1], fields[4], fields[5], fields[6]]).await;
        assert!(again.status == 422 && again.text.contains("has a council already") || again.text.contains("You own no space"), "{}", again.text);
    }

    async fn only_an_owner_founds_one(house: House) {
        let (ines, bo) = (house.employee("Ines Caldeira").await, house.employee("Bo Lind").await);
        let space = house.space("Open room", Reach::Internal).await;
        house.join(&ines, &space, Role::Owner).await;
        house.join(&bo, &space, Role::Member).await;
        let id = space.id.to_string();
        let fields = [("space", id.as_str()), ("scope", "it"), ("name", "Mine"), ("charter", "x"), ("cadence", "4"), ("minutes", "60"), ("quorum", "50")];
        assert_eq!(house.as_(&bo).post("/council", &fields).await.status, 403);
        let hidden = house.space("Hidden room", Reach::Private).await;
        let id = hidden.id.to_string();
        let fields = [("space", id.as_str()), fields[1], fields[2], fields[3], fields[4], fields[5], fields[6]];
        assert_eq!(house.as_(&bo).post("/council", &fields).await.status, 404);
        let guest = house.guest("Gerd Gast").await;
        assert_eq!(house.as_(&guest).get("/council/new").await.status, 404);
    }

    async fn an_earlier_charter_stays_and_the_rules_can_change(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let path = format!("/council/{}", scene.council);
        let edit = ines.get(&format!("{path}/edit")).await;
        assert!(edit.status == 200 && edit.text.contains("We decide **together**"), "{}", edit.text);
        let fields = [("name", "The board"), ("charter", "We decide apart"), ("cadence", "2"), ("minutes", "45"), ("quorum", "75"), ("place", "")];
        assert_eq!(ines.form(Method::PUT, &path, &fields).await.status, 303);
        let page = ines.get(&path).await.text;
        assert!(page.contains("The board") && page.contains("Every 2 weeks") && page.contains("/revisions"), "{page}");
        assert_eq!(house.as_(&scene.bo).form(Method::PUT, &path, &fields).await.status, 403);
    }

    async fn a_seat_goes_to_members_ends_and_stays_in_the_history(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let path = format!("/council/{}/seats", scene.council);
        let olaf = scene.olaf.id.to_string();
        let wrong = ines.post(&path, &[("person", &olaf), ("kind", "hr"), ("from", "2026-11-23")]).await;
        assert!(wrong.status == 422 && wrong.text.contains("does not belong"), "{}", wrong.text);
        let mia = scene.mia.id.to_string();
        let term = [("person", mia.as_str()), ("kind", "hr"), ("voting", "true"), ("from", "2026-11-23"), ("to", "2026-12-01")];
        assert_eq!(ines.post(&path, &term).await.status, 303);
        assert!(ines.post(&path, &term).await.text.contains("holds such a seat already"));
        house.later(Duration::from_secs(20 * 86_400));
        let page = ines.get(&path).await.text;
        assert!(page.contains("Terms that are over") && page.contains("Mia Sol"), "{page}");
        let seat = scene.seat_of(&house, &scene.bo).await;
        assert_eq!(house.as_(&scene.mia).bare(Method::DELETE, &format!("/council/seats/{seat}")).await.status, 403);
        assert_eq!(house.as_(&scene.bo).bare(Method::DELETE, &format!("/council/seats/{seat}")).await.status, 303);
        let page = ines.get(&path).await.text;
        assert!(page.contains("1 earlier seat") && page.contains("Bo Lind"), "{page}");
        assert!(told(&house).await.contains(&"council.seat_left".to_owned()));
    }

    async fn the_enterprise_council_takes_over_charter_and_seats(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let wider = house.space("Wider room", Reach::Private).await;
        for (person, role) in [(&scene.ines, Role::Owner), (&scene.bo, Role::Member)] {
            house.join(person, &wider, role).await;
        }
        let form = ines.get(&format!("/council/new?scope=enterprise&from={}", scene.council)).await.text;
        assert!(form.contains("We decide **together**") && form.contains("Formed from The council"), "{form}");
        let (space, from) = (wider.id.to_string(), scene.council.to_string());
        let fields = [("space", space.as_str()), ("scope", "enterprise"), ("name", "Enterprise council"), ("charter", "Wider"), ("cadence", "4"),
            ("minutes", "60"), ("quorum", "50"), ("chairs", "true"), ("from", from.as_str())];
        let answer = ines.post("/council", &fields).await;
        let page = ines.get(answer.location()).await.text;
        assert!(page.contains("Bo Lind") && page.contains("Marketing") && !page.contains("Cleo Park, "), "{page}");
        assert_eq!(page.matches("byline").count(), 2, "who does not belong to the space has no seat: {page}");
    }
}
