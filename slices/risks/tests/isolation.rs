//! Nobody outside learns anything, whatever spaces they belong to.

use super::{Scene, made, put, read, slices};
use kernel::{Reach, Role};
use subjects::{Eyes, audience};

playhouse::on_both! {
    slices: slices();

    async fn guests_and_customers_find_nothing_even_in_spaces_of_their_own(house: House) {
        let scene = Scene::set(&house).await;
        house.join(&scene.hanne, &scene.space, Role::Member).await;
        let ines = house.as_(&scene.ines);
        let risk = made(&scene.risk(&ines, "Secret risk", &[]).await);
        let account = made(&scene.account(&ines, "Secret account", &[]).await);
        let paths = [
            format!("/journey/risks/{risk}"), format!("/journey/risks/{risk}/edit"), format!("/journey/risks/new?from={risk}"),
            format!("/journey/accounts/{account}"), format!("/journey/accounts/{account}/edit"),
            format!("/api/stoa/v1/risks/{risk}"), format!("/api/stoa/v1/registered-accounts/{account}"),
        ];
        let lists = ["/journey/risks", "/journey/risks.csv?show=all", "/journey/accounts?show=all", "/journey/accounts.csv?show=all", "/api/stoa/v1/risks", "/api/stoa/v1/registered-accounts"];
        for path in &paths {
            assert_eq!(ines.get(path).await.status, 200, "{path}");
        }
        for person in [&scene.gerd, &scene.hanne] {
            for path in paths.iter().map(String::as_str).chain(lists) {
                assert_eq!(house.as_(person).get(path).await.status, 404, "{} at {path}", person.name);
            }
            for id in [risk, account] {
                let viewer = person.viewer();
                let found = house.read(viewer, async move |cx: &mut db::Cx| subjects::find(cx, id).await).await;
                assert!(found.is_none(), "{}: conversation, search and files ask the audience, which ends with those who work here", person.name);
            }
        }
        let olaf = house.as_(&scene.olaf);
        for path in &paths {
            assert_eq!(olaf.get(path).await.status, 404, "Olaf at {path}");
        }
        for path in lists {
            let answer = olaf.get(path).await;
            assert!(answer.status == 200 && !answer.text.contains("Secret"), "{path}: {}", answer.text);
        }
        for path in paths.iter().map(String::as_str).chain(lists) {
            let status = house.as_nobody().get(path).await.status;
            assert!(matches!(status, 303 | 401), "nobody at {path}: {status}");
        }
    }

    async fn a_space_that_is_opened_opens_no_risk_and_who_leaves_it_has_lost_all(house: House) {
        let scene = Scene::set(&house).await;
        let id = scene.owned(&house, "Secret risk", &[]).await;
        let read_audience = house.read(scene.ines.viewer(), { let space = scene.space.id; async move |cx: &mut db::Cx| Ok::<_, db::Error>(subjects::standing(cx, space).await?.expect("it is there").read_audience) }).await;
        house.write(async move |cx: &mut db::Cx| audience::rebase(cx, read_audience, Reach::Public).await).await;
        for person in [&scene.gerd, &scene.hanne] {
            assert_eq!(house.as_(person).get(&format!("/journey/risks/{id}")).await.status, 404);
            let eyes = Eyes::of(&person.viewer());
            let why = house.read(kernel::Viewer::System, async move |cx: &mut db::Cx| {
                let subject = subjects::find(cx, id).await?.expect("it is there");
                audience::explain(cx, subject.audience, id.raw(), eyes).await
            }).await;
            assert!(why.iter().any(Vec::is_empty), "a part closes it: {why:?}");
        }
        house.write(async move |cx: &mut db::Cx| audience::rebase(cx, read_audience, Reach::Private).await).await;
        house.leave(&scene.bo, &scene.space).await;
        assert_eq!(house.as_(&scene.bo).get(&format!("/journey/risks/{id}")).await.status, 404, "even what they own");
    }

    async fn what_a_risk_threatens_is_shown_to_those_alone_who_see_it(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let other = house.space("Elsewhere", Reach::Private).await;
        for person in [&scene.ines, &scene.olaf] {
            house.join(person, &other, Role::Owner).await;
        }
        let elsewhere = other.id.to_string();
        let hidden = made(&scene.risk(&ines, "Seen by few", &[("space", &elsewhere), ("owner", "")]).await);
        let id = made(&scene.risk(&ines, "Seen by more", &[("threatens", &hidden.to_string())]).await);
        let bo = house.as_(&scene.bo);
        assert!(ines.get(&format!("/journey/risks/{id}")).await.text.contains("Seen by few"));
        assert!(!bo.get(&format!("/journey/risks/{id}")).await.text.contains("Seen by few"));
        assert_eq!(read(&bo, id).await["threatens"], serde_json::json!([]));
        let fields = [("title", "Seen by more"), ("body", "x"), ("kind", "silence"), ("treatment", "reduce")];
        assert_eq!(put(&bo, &format!("/journey/risks/{id}"), &fields).await, 303, "Bo owns it");
        assert_eq!(read(&ines, id).await["threatens"], serde_json::json!([hidden.to_string()]), "what Bo can't see stays");
    }
}
