//! What stands on the pages of others.

use crate::writing::{post, reply};
use kernel::{Reach, Role};
use playhouse::House;
use subjects::Standing;
use web::Visit;
use web::panels::{Anchor, Place, Shown};

async fn panels(house: &House, person: &playhouse::Person, place: Place, anchor: Anchor) -> Vec<Shown> {
    let app = house.app.clone();
    let visit = Visit { viewer: person.viewer(), ..Visit::stranger(&app, texts::Lang::En, "/") };
    let viewer = visit.viewer.clone();
    house.read(viewer, async move |cx: &mut db::Cx| app.slices.panels.at(cx, &visit, place, &anchor).await).await
}

playhouse::on_both! {
    slices: crate::slices();

    async fn a_person_page_shows_the_posts_that_the_viewer_may_see(house: House) {
        let (ines, jonas) = (house.employee("Ines").await, house.employee("Jonas").await);
        let (finance, council) = (house.space("Finance", Reach::Internal).await, house.space("Council", Reach::Private).await);
        house.join(&ines, &council, Role::Member).await;
        let thread = post(&house, &ines, &finance, "For everyone").await;
        post(&house, &ines, &council, "For the council").await;
        let shown = panels(&house, &jonas, Place::Profile, Anchor::Person(ines.id)).await;
        assert!(shown[0].html.contains("For everyone") && !shown[0].html.contains("council"), "{}", shown[0].html);
        assert!(shown[0].html.contains(&format!("/subjects/{thread}")));
        assert!(panels(&house, &ines, Place::Profile, Anchor::Person(jonas.id)).await.is_empty());
        let leads = house.as_(&jonas).get(&format!("/subjects/{thread}")).await;
        assert_eq!((leads.status, leads.location()), (303, &*format!("/posts/{thread}")));
    }

    async fn the_tab_of_a_space_counts_what_is_unread_in_it(house: House) {
        let (ines, jonas) = (house.employee("Ines").await, house.employee("Jonas").await);
        let finance = house.space("Finance", Reach::Internal).await;
        house.join(&jonas, &finance, Role::Member).await;
        let thread = post(&house, &ines, &finance, "One").await;
        reply(&house, &ines, &finance, thread, "still one").await;
        post(&house, &ines, &finance, "Two").await;
        let id = finance.id;
        let standing: Standing = house.read(jonas.viewer(), async move |cx: &mut db::Cx| {
            subjects::standing(cx, id).await.map(|found| found.expect("the space can be found"))
        }).await;
        let tabs = panels(&house, &jonas, Place::SpaceTab, Anchor::Space(standing.clone())).await;
        assert_eq!((tabs[0].href.as_str(), tabs[0].count), ("/spaces/finance/feed", 2));
        let start = panels(&house, &jonas, Place::SpaceStart, Anchor::Space(standing)).await;
        assert!(start[0].html.contains("One") && start[0].html.contains("Two"), "{}", start[0].html);
    }
}
