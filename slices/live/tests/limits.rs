//! How many streams there may be, and how slow a client.

use crate::listening::{Heard, Listener};
use crate::notes::{self, post};
use crate::slices;
use axum::body::Body;
use db::Cx;
use http::Request;
use jobs::Record;
use kernel::Reach;
use listen::Stopping;
use std::time::Duration;
use tower::ServiceExt;

playhouse::on_both! {
    slices: slices();

    async fn a_session_has_six_streams_and_a_closed_one_makes_room(house: House) {
        let [ines, tomas] = [house.employee("Ines Caldeira").await, house.employee("Tomás Brandt").await];
        let mut open = Vec::new();
        for _ in 0..6 { open.push(Listener::open(&house, &ines, "home").await); }
        let seventh = Listener::at(&house.router, &ines, "/live?on=home", None).await;
        assert_eq!(seventh.err().map(|status| status.as_u16()), Some(429));
        Listener::open(&house, &tomas, "home").await;
        open.pop();
        Listener::open(&house, &ines, "home").await;
    }

    async fn a_client_that_takes_nothing_is_cut_and_comes_back_without_loss(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space("Field", Reach::Internal).await;
        let on = format!("space:{}", space.id);
        let mut slow = Listener::open(&house, &ines, &on).await;
        post(&house, &ines, &space, "first").await;
        assert!(slow.data().await.contains("first"));
        let id = space.id;
        house.write(async move |cx: &mut Cx| {
            for _ in 0..600 { cx.record(&notes::Narrowed { space: id }).await?; }
            Ok(())
        }).await;
        post(&house, &ines, &space, "last").await;
        let mut quick = Listener::open(&house, &ines, "").await;
        assert!(quick.hear_within(Duration::from_millis(1500)).await == Heard::Silence);
        assert_eq!(slow.hear().await, Heard::End);
        let last = slow.last.clone();
        let mut again = Listener::reopen(&house, &ines, &on, &last).await;
        assert!(again.data().await.contains("last"));
    }

    async fn a_server_that_stops_ends_its_streams(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let stopping = Stopping::default();
        let request = Request::get("/live?on=home").header("cookie", format!("session=test-{}", ines.id));
        let request = request.extension(stopping.clone()).body(Body::empty()).unwrap();
        let response = house.router.clone().oneshot(request).await.unwrap();
        stopping.0.cancel();
        let whole = http_body_util::BodyExt::collect(response.into_body());
        let whole = tokio::time::timeout(Duration::from_secs(1), whole).await.expect("it ends").unwrap();
        assert!(whole.to_bytes().starts_with(b"retry: "));
    }
}
