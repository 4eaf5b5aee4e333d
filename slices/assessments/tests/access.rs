//! Who comes in where.

use super::{Scene, answer_all, slices};
use kernel::Reach;

playhouse::on_both! {
    slices: slices();

    async fn outsiders_see_nothing_and_colleagues_only_what_is_published(house: House) {
        let scene = Scene::set(&house).await;
        let _ = house.space("Owners", Reach::Community).await;
        let (hidden, links) = scene.open(&house, &[]).await;
        for (_, link) in links.iter().take(9) {
            answer_all(&house, link, "2").await;
        }
        let guest = house.guest("Gast").await;
        let customer = house.customer("Hanne").await;
        let colleague = &scene.people["emp1"];
        let shared = ["/journey", "/api/stoa/v1/assessments"].map(str::to_owned);
        let results = |id: kernel::RoundId| {
            ["result", "result.csv", "result.json", "report.pdf", "charts/map.svg", "charts/gaps.png"]
                .map(|end| format!("/journey/rounds/{id}/{end}"))
                .into_iter()
                .chain([format!("/api/stoa/v1/assessments/{id}")])
        };
        let leading = |id: kernel::RoundId| [format!("/journey/rounds/{id}"), format!("/journey/rounds/{id}/edit"), "/journey/rounds".to_owned(), "/journey/rounds/new".to_owned()];
        for path in shared.iter().cloned().chain(results(hidden)).chain(leading(hidden)) {
            for outsider in [&guest, &customer] {
                assert_eq!(house.as_(outsider).get(&path).await.status, 404, "{path} for {}", outsider.name);
            }
            let nobody = house.as_nobody().get(&path).await.status;
            assert!([303, 401].contains(&nobody), "{path} gave {nobody}");
        }
        for path in results(hidden).chain(leading(hidden)) {
            assert_eq!(house.as_(colleague).get(&path).await.status, 404, "{path}");
        }
        for verb in ["opening", "reminders", "closing", "publication"] {
            let path = format!("/journey/rounds/{hidden}/{verb}");
            assert_eq!(house.as_(colleague).post(&path, &[]).await.status, 404, "{path}");
        }
        scene.act(&house, hidden, "closing").await;
        scene.act(&house, hidden, "publication").await;
        for path in shared.into_iter().chain(results(hidden)) {
            assert_eq!(house.as_(colleague).get(&path).await.status, 200, "{path}");
            for outsider in [&guest, &customer] {
                assert_eq!(house.as_(outsider).get(&path).await.status, 404, "{path} for {}", outsider.name);
            }
        }
    }
}
