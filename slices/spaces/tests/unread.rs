//! What is unread, beside each space of the list; another slice counts it.

use futures::FutureExt;
use kernel::{Reach, Role, SpaceId};
use std::collections::HashMap;

/// A slice that finds three unread threads in every space of the viewer's.
fn reader() -> web::Slice {
    web::Slice::new("reader").unread(|cx| {
        async move {
            let sql = "SELECT space_id FROM membership WHERE person_id = $1";
            let spaces: Vec<SpaceId> = cx.rows(sql, db::params![cx.viewer().person()]).await?;
            Ok(spaces.into_iter().map(|space| (space, 3)).collect::<HashMap<_, _>>())
        }
        .boxed()
    })
}

fn slices() -> Vec<web::Slice> {
    let mut slices = Vec::from(crate::slices());
    slices.push(reader());
    slices
}

playhouse::on_both! {
    slices: slices();

    async fn the_list_says_how_much_is_unread_in_each_space_of_ones_own(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let elif = house.employee("Elif Aydin").await;
        let finance = house.space("Finance", Reach::Internal).await;
        house.join(&rui, &finance, Role::Member).await;
        let page = house.as_(&rui).get("/spaces").await;
        assert!(page.text.contains("<span class=\"count\">3 unread</span>"), "{}", page.text);
        let listed = house.as_(&rui).get("/api/stoa/v1/spaces").await.json();
        assert_eq!(listed["items"][0]["unread"], 3);
        assert_eq!(house.as_(&elif).get("/api/stoa/v1/spaces").await.json()["items"][0]["unread"], 0);
        let page = house.as_(&elif).get("/spaces").await;
        assert!(page.text.contains("Finance"));
        assert!(!page.text.contains("unread</span>"), "{}", page.text);
        let page = house.as_nobody().get("/spaces").await;
        assert!(!page.text.contains("unread</span>"), "{}", page.text);
    }
}
