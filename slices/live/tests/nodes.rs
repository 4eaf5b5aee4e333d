//! Two nodes over one database.

use crate::listening::Listener;
use crate::notes::{self, post};
use crate::slices;
use kernel::{Reach, Role};
use playhouse::{Engine, House, engines};

#[tokio::test]
async fn what_is_written_on_one_node_is_heard_on_the_other_and_so_is_the_end_of_access() {
    if !engines().contains(&Engine::Postgres) {
        eprintln!("skipped: TEST_POSTGRES names no server");
        return;
    }
    let house = House::new(Engine::Postgres, slices()).await;
    let (_, other) = house.second_node(slices()).await;
    let [ines, tomas] = [house.employee("Ines Caldeira").await, house.employee("Tomás Brandt").await];
    let space = house.space("Finance", Reach::Private).await;
    house.join(&ines, &space, Role::Member).await;
    house.join(&tomas, &space, Role::Member).await;
    let on = format!("space:{}", space.id);
    let mut here = Listener::open(&house, &ines, &on).await;
    let mut there = Listener::at(&other, &tomas, &format!("/live?on={on}"), None).await.unwrap();
    for note in ["one", "two", "three"] {
        post(&house, &ines, &space, note).await;
        assert!(here.data().await.contains(note));
        assert!(there.data().await.contains(note));
    }
    house.leave(&tomas, &space).await;
    notes::tell(&house, notes::Left { space: space.id, person: tomas.id }).await;
    assert!(there.is_dismissed().await);
    post(&house, &ines, &space, "four").await;
    // A stream that moves to another node goes on where it was.
    let mut moved = Listener::at(&other, &ines, &format!("/live?on={on}"), Some(&here.last)).await.unwrap();
    assert!(moved.data().await.contains("four"));
}
