//! Nobody outside of the space learns anything.

use super::{Scene, made, slices};
use http::Method;
use kernel::{Reach, Role};

playhouse::on_both! {
    slices: slices();

    async fn whoever_does_not_read_in_the_space_finds_nothing(house: House) {
        let scene = Scene::set(&house).await;
        let initiative = scene.initiative(&house, &[("title", "Secret initiative")]).await;
        let mandate = scene.mandate(&house).await;
        let experiment = scene.experiment(&house, &[("title", "Secret experiment")]).await;
        let space = scene.space.id.to_string();
        let fields = [("space", space.as_str()), ("title", "Secret story"), ("body", "y")];
        let story = made(&house.as_(&scene.ines).post("/journey/stories", &fields).await);
        let things = [
            format!("/journey/initiatives/{initiative}"),
            format!("/journey/experiments/{experiment}"),
            format!("/journey/stories/{story}"),
            format!("/api/stoa/v1/initiatives/{initiative}"),
        ];
        let lists = ["/journey/initiatives", "/journey/experiments", "/journey/mandates", "/journey/stories",
            "/api/stoa/v1/initiatives", "/api/stoa/v1/experiments", "/api/stoa/v1/stories"];
        let (guest, customer) = (house.guest("Gerd Gast").await, house.customer("Hanne Kunde").await);
        for person in [&scene.olaf, &guest, &customer] {
            let client = house.as_(person);
            for path in &things {
                assert_eq!(client.get(path).await.status, 404, "{} at {path}", person.name);
            }
            for path in lists {
                let page = client.get(path).await;
                assert!(page.status == 200 && !page.text.contains("Secret"), "{} at {path}: {}", person.name, page.text);
            }
        }
        let olaf = house.as_(&scene.olaf);
        for path in [format!("/journey/initiatives/{initiative}/edit"), format!("/journey/mandates/{mandate}/edit")] {
            assert_eq!(olaf.get(&path).await.status, 404, "{path}");
        }
        for path in [format!("/journey/initiatives/{initiative}/start"), format!("/journey/experiments/{experiment}/start")] {
            assert_eq!(olaf.bare(Method::PUT, &path).await.status, 404, "{path}");
        }
        for path in &things {
            assert!(matches!(house.as_nobody().get(path).await.status, 303 | 401 | 404), "{path}");
        }
    }

    async fn nothing_begins_where_outsiders_read_and_members_alone_drive_what_is_theirs(house: House) {
        let scene = Scene::set(&house).await;
        let open = house.space("Owners' forum", Reach::Community).await;
        house.join(&scene.ines, &open, Role::Owner).await;
        let (space, owner) = (open.id.to_string(), scene.ines.id.to_string());
        let fields = [("space", space.as_str()), ("title", "x"), ("body", "y"), ("side", "inside"), ("better", "up"),
            ("owner_1", owner.as_str()), ("function_1", "it")];
        assert_eq!(house.as_(&scene.ines).post("/journey/initiatives", &fields).await.status, 403);
        let id = scene.initiative(&house, &[("owner_2", "")]).await;
        let path = format!("/journey/initiatives/{id}");
        let bo = house.as_(&scene.bo);
        let page = bo.get(&path).await;
        assert!(page.status == 200 && !page.text.contains("/edit"), "no button for what is not allowed");
        for (method, path) in [(Method::PUT, format!("{path}/start")), (Method::POST, format!("{path}/values"))] {
            assert_eq!(bo.form(method, &path, &[("value", "1"), ("on", "2026-11-01")]).await.status, 403, "{path}");
        }
    }
}
