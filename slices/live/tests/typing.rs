//! Who is writing.

use crate::listening::Listener;
use crate::notes::post;
use crate::slices;
use http::Method;
use kernel::{Reach, Role};
use std::time::Duration;

playhouse::on_both! {
    slices: slices();

    async fn others_in_the_thread_see_who_writes_and_oneself_does_not(house: House) {
        let [ines, tomas] = [house.employee("Ines Caldeira").await, house.employee("Tomás <b>Brandt").await];
        let space = house.space("Field", Reach::Internal).await;
        let root = post(&house, &ines, &space, "A question").await;
        let on = format!("thread:{root}");
        let [mut own, mut other] = [Listener::open(&house, &tomas, &on).await, Listener::open(&house, &ines, &on).await];
        let told = house.as_(&tomas).bare(Method::PUT, &format!("/live/typing?subject={root}")).await;
        assert_eq!(told.status, 204, "{}", told.text);
        let data = other.data().await;
        assert!(data.starts_with(&format!("<turbo-stream action=\"update\" target=\"typing-{root}\">")), "{data}");
        assert!(data.contains("Brandt is writing…") && !data.contains("<b>"), "{data}");
        assert!(own.is_silent().await);
        house.as_(&tomas).bare(Method::PUT, &format!("/live/typing?subject={root}")).await;
        assert!(other.is_silent().await, "a second word within three seconds is not told again");
        house.later(Duration::from_secs(3));
        house.as_(&tomas).bare(Method::PUT, &format!("/live/typing?subject={root}")).await;
        assert!(other.data().await.contains("is writing"));
    }

    async fn only_who_may_write_there_can_say_that_they_do(house: House) {
        let [ines, tomas] = [house.employee("Ines Caldeira").await, house.employee("Tomás Brandt").await];
        let space = house.space("Finance", Reach::Private).await;
        house.join(&ines, &space, Role::Member).await;
        let root = post(&house, &ines, &space, "Figures").await;
        let put = async |person, place: String| house.as_(person).bare(Method::PUT, &format!("/live/typing?{place}")).await.status;
        assert_eq!(put(&ines, format!("space={}", space.id)).await, 204);
        assert_eq!(put(&tomas, format!("subject={root}")).await, 404);
        assert_eq!(put(&tomas, format!("space={}", space.id)).await, 404);
        assert_eq!(put(&ines, String::new()).await, 422);
        assert_eq!(put(&ines, "subject=7".to_owned()).await, 404);
    }
}
