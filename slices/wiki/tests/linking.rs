//! Links by id: they stay right when pages are renamed and moved, and tell nobody of what they may not read.

use super::{Scene, begin, begun, save, slices};
use kernel::{Reach, Role};

playhouse::on_both! {
    slices: slices();

    async fn a_link_stays_right_when_its_page_has_another_name(house: House) {
        let scene = Scene::set(&house).await;
        let (bo, mia) = (house.as_(&scene.bo), house.as_(&scene.mia));
        let rates = scene.page(&house, "Currency rates", "Text").await;
        let text = format!("See [[currency rates]], [the rates](/pages/{rates}#fetch) and [](page:{rates}). Later: [[Year end]].");
        let page = scene.page(&house, "Closing", &text).await;
        let kept = bo.get(&format!("/api/stoa/v1/pages/{page}")).await.json()["text"].as_str().unwrap_or_default().to_owned();
        let expected = format!("See [currency rates](page:{rates}), [the rates](page:{rates}#fetch) and [](page:{rates}). Later: [[Year end]].");
        assert_eq!(kept, expected);
        assert_eq!(save(&bo, rates, 1, "Exchange rates", "Text").await.status, 303);
        let read = mia.get(&format!("/pages/{page}")).await.text;
        for link in [
            format!("<a href=\"/pages/{rates}\">currency rates</a>"),
            format!("<a href=\"/pages/{rates}#fetch\">the rates</a>"),
            format!("<a href=\"/pages/{rates}\">Exchange rates</a>"),
        ] {
            assert!(read.contains(&link), "{link}: {read}");
        }
        let cited = mia.get(&format!("/pages/{rates}")).await.text;
        assert!(cited.contains("Leads here") && cited.contains(">Closing<") || cited.contains("Closing</a>"), "{cited}");
    }

    async fn a_link_to_what_one_may_not_read_is_only_words(house: House) {
        let scene = Scene::set(&house).await;
        let room = house.space("Council room", Reach::Private).await;
        house.join(&scene.bo, &room, Role::Member).await;
        let secret = begun(&begin(&house.as_(&scene.bo), &room, None, "Takeover plan", "Text").await);
        let page = scene.page(&house, "Open", &format!("As [we decided](page:{secret}), and [](page:{secret}).")).await;
        for path in [format!("/pages/{page}"), format!("/api/stoa/v1/pages/{page}")] {
            let read = house.as_(&scene.mia).get(&path).await.text;
            assert!(read.contains("we decided") && !read.contains("Takeover") && !read.contains(&secret.to_string()), "{read}");
            assert!(house.as_(&scene.bo).get(&path).await.text.contains(&secret.to_string()));
        }
        let history = house.as_(&scene.mia).get(&format!("/pages/{page}/history")).await.text;
        assert!(!history.contains(&secret.to_string()), "{history}");
        house.join(&scene.mia, &room, Role::Member).await;
        let back = house.as_(&scene.mia).get(&format!("/pages/{secret}")).await.text;
        assert!(back.contains(">Open<") || back.contains("Open</a>"), "who may read both sees what leads there: {back}");
    }

    async fn the_report_tells_what_leads_nowhere_and_what_nothing_leads_to(house: House) {
        let scene = Scene::set(&house).await;
        let ines = house.as_(&scene.ines);
        let gone = scene.page(&house, "Gone", "Text").await;
        scene.page(&house, "Leads", &format!("See [it](page:{gone}) and [[Never written]].")).await;
        let report = format!("/pages/links?space={}", scene.space.id);
        let before = ines.get(&report).await.text;
        assert!(before.contains("never written") && before.contains("Leads"), "{before}");
        assert!(!before.contains(">Gone<"), "something leads there: {before}");
        assert_eq!(ines.bare(http::Method::DELETE, &format!("/pages/{gone}")).await.status, 303);
        let after = ines.get(&report).await.text;
        let broken = after.split("Name a page").next().unwrap_or_default();
        assert!(broken.contains("Leads</a>") && !after.contains("Gone"), "{after}");
    }
}
