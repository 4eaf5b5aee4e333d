//! Topics exist for those who may see a text with them.

use crate::writing::{post, reply};
use kernel::{Reach, Role};

playhouse::on_both! {
    slices: crate::slices();

    async fn emoji_are_offered_by_the_letters_of_their_names(house: House) {
        let ines = house.employee("Ines").await;
        let found = house.as_(&ines).get("/complete/emoji?q=smi").await.json();
        assert_eq!((&found[0]["label"], &found[0]["hint"], &found[0]["insert"]), (&"😄".into(), &":smile:".into(), &"😄".into()));
        assert_eq!(house.as_nobody().get("/complete/emoji?q=smi").await.status, 303);
    }

    async fn a_topic_gathers_threads_and_counts_only_what_one_may_see(house: House) {
        let (ines, jonas) = (house.employee("Ines").await, house.employee("Jonas").await);
        let (finance, council) = (house.space("Finance", Reach::Internal).await, house.space("Council", Reach::Private).await);
        house.join(&ines, &council, Role::Member).await;
        let thread = post(&house, &ines, &finance, "The #Close is near").await;
        reply(&house, &jonas, &finance, thread, "I like the #close").await;
        let other = post(&house, &ines, &finance, "No topic here").await;
        reply(&house, &ines, &finance, other, "but here: #close").await;
        post(&house, &ines, &council, "#close, quietly").await;
        post(&house, &ines, &council, "#merger").await;
        let list = async |person| house.as_(person).get("/api/stoa/v1/topics").await.json()["items"].clone();
        assert_eq!(list(&jonas).await[0]["threads"], 2);
        assert_eq!(list(&jonas).await.as_array().map(Vec::len), Some(1));
        assert_eq!(list(&ines).await[0]["threads"], 3);
        assert_eq!(list(&ines).await[1]["name"], "merger");
        let page = house.as_(&jonas).get("/topics/Close").await.text;
        assert!(page.contains("The #Close is near") && page.contains("No topic here") && !page.contains("quietly"), "{page}");
        assert_eq!(house.as_(&jonas).get("/topics/merger").await.status, 404);
        assert_eq!(house.as_(&jonas).get("/topics/none").await.status, 404);
        assert_eq!(house.as_(&jonas).get("/complete/topics?q=%23m").await.json(), serde_json::json!([]));
        let found = house.as_(&ines).get("/complete/topics?q=Mer").await.json();
        assert_eq!(found[0]["insert"], "#merger");
    }

    async fn a_topic_of_threads_that_began_before_somebody_came_is_none_for_them(house: House) {
        let (ines, kim) = (house.employee("Ines").await, house.customer("Kim").await);
        let council = house.space("Council", Reach::Private).await;
        house.join(&ines, &council, Role::Member).await;
        let thread = post(&house, &ines, &council, "#merger").await;
        house.join_late(&kim, &council, Role::Member).await;
        reply(&house, &ines, &council, thread, "Still #merger").await;
        assert_eq!(house.as_(&kim).get("/api/stoa/v1/topics").await.json()["items"], serde_json::json!([]));
        assert_eq!(house.as_(&kim).get("/complete/topics?q=mer").await.json(), serde_json::json!([]));
        assert_eq!(house.as_(&ines).get("/api/stoa/v1/topics").await.json()["items"][0]["threads"], 1);
    }
}
