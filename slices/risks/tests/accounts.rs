//! The register of accounts and tools.

use super::{DAY, Scene, facts, leave, made, put, slices};
use http::Method;
use playhouse::Client;

async fn asked(client: &Client, id: kernel::SubjectId, act: &str) -> u16 {
    let one = format!("/journey/accounts/{id}");
    match act {
        "see" => client.get(&one).await.status,
        "open the form" => client.get(&format!("{one}/edit")).await.status,
        "look" => client.post(&format!("{one}/reviews"), &[("note", "Two people get in")]).await.status,
        other => panic!("nobody knows how to {other}"),
    }
}

playhouse::on_both! {
    slices: slices();

    async fn an_account_shows_what_is_missing_until_it_is_under_control(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, bo) = (house.as_(&scene.ines), house.as_(&scene.bo));
        let id = made(&scene.account(&ines, "Havsel on LinkedIn", &[("key", "a-1")]).await);
        assert_eq!(made(&scene.account(&ines, "Havsel on LinkedIn", &[("key", "a-1")]).await), id);
        let page = bo.get(&format!("/journey/accounts/{id}")).await.text;
        assert!(page.contains("Nobody has looked at who can get in") && page.contains("News for <strong>customers</strong>"), "{page}");
        assert!(page.contains("href=\"https://www.linkedin.example/havsel\" rel=\"nofollow noopener\""), "{page}");
        assert_eq!(bo.post(&format!("/journey/accounts/{id}/reviews"), &[("note", " ")]).await.status, 422);
        assert_eq!(asked(&bo, id, "look").await, 303);
        assert!(bo.get("/journey/accounts").await.text.contains("1 of 1 official accounts are under control"));
        assert_eq!(facts(&house, "risks.account_reviewed", id).await.len(), 1);
        house.later(DAY * 181);
        assert!(bo.get("/journey/accounts?show=lacking").await.text.contains("Nobody has looked for 180 days"));
        assert_eq!(asked(&bo, id, "look").await, 303);
        leave(&house, &scene.cleo).await;
        let page = bo.get(&format!("/journey/accounts/{id}")).await.text;
        assert!(page.contains("Its backup owner has left"), "{page}");
        let (owner, form) = (scene.bo.id.to_string(), bo.get(&format!("/journey/accounts/{id}/edit")).await.text);
        assert!(form.contains("Cleo Park (has left, or is no member any more)"), "{form}");
        let fields = [("title", "Havsel on LinkedIn"), ("sort", "official"), ("platform", "LinkedIn"), ("handle", "@havsel"), ("owner", owner.as_str()), ("holds", "nothing"), ("stage", "retired")];
        assert_eq!(put(&bo, &format!("/journey/accounts/{id}"), &fields).await, 303);
        assert!(bo.get("/journey/accounts?show=retired").await.text.contains("Havsel on LinkedIn"));
    }

    async fn what_cannot_be_taken_comes_back_and_a_shadow_tool_needs_no_handle(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let (bo, olaf) = (scene.bo.id.to_string(), scene.olaf.id.to_string());
        for (field, wrong) in [("platform", ""), ("handle", ""), ("backup", bo.as_str()), ("owner", olaf.as_str()), ("sort", "own"), ("holds", ""), ("stage", "gone")] {
            let answer = scene.account(&ines, "Kept as typed", &[(field, wrong)]).await;
            assert!(answer.status == 422 && answer.text.contains("Kept as typed"), "{field} is {wrong}: {}", answer.text);
        }
        let shadow = [("sort", "shadow"), ("handle", ""), ("holds", "both"), ("stage", "being_moved"), ("replaced_by", "The wiki"), ("owner", ""), ("backup", "")];
        let id = made(&scene.account(&ines, "A spreadsheet", &shadow).await);
        let page = ines.get(&format!("/journey/accounts/{id}")).await.text;
        assert!(page.contains("Business knowledge and customer data") && page.contains("The wiki"), "{page}");
        assert!(ines.get("/journey/accounts?show=shadow").await.text.contains("A spreadsheet"));
        assert!(!ines.get("/journey/accounts").await.text.contains("A spreadsheet"));
        let file = ines.get("/journey/accounts.csv?show=all").await.text;
        assert!(file.contains("A spreadsheet,shadow,LinkedIn,,,false,,false,both,being_moved,The wiki,,false"), "{file}");
    }

    async fn who_tends_an_account_by_table(house: House) {
        let scene = Scene::set(&house).await;
        let dora = house.employee("Dora Elm").await;
        house.join(&dora, &scene.space, kernel::Role::Member).await;
        let id = made(&scene.account(&house.as_(&scene.ines), "Havsel on LinkedIn", &[]).await);
        for (act, owner, backup, leader, member) in [("see", 200, 200, 200, 200), ("open the form", 200, 200, 200, 403), ("look", 303, 303, 303, 403)] {
            for (person, expected) in [(&scene.bo, owner), (&scene.cleo, backup), (&scene.ines, leader), (&dora, member), (&scene.olaf, 404), (&scene.gerd, 404), (&scene.hanne, 404)] {
                assert_eq!(asked(&house.as_(person), id, act).await, expected, "{} wants to {act}", person.name);
            }
        }
        let told = facts(&house, "risks.account_changed", id).await;
        assert!(told.len() == 1 && told[0].contains(&scene.bo.id.to_string()) && told[0].contains(&scene.cleo.id.to_string()), "{told:?}");
        assert_eq!(house.as_(&scene.bo).form(Method::PUT, &format!("/journey/accounts/{id}"), &[]).await.status, 422);
    }
}
