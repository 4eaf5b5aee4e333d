//! Facts and their effects, on both engines.

#![expect(clippy::unwrap_used, reason = "a test that can't go on says where")]

use db::{Cx, Db, params};
use futures::future::{BoxFuture, FutureExt};
use jobs::{Effect, Failure, Outcome, Record, Recorded, Registry, Worker, stream};
use kernel::{Fact, SpaceId, Viewer};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use testkit::on_both;

#[derive(Serialize, Deserialize)]
struct DoorOpened {
    space: SpaceId,
}
impl Fact for DoorOpened {
    const KIND: &'static str = "test.door.opened";
    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }
}

fn note<'c>(cx: &'c mut Cx, fact: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async move {
        let opened: DoorOpened = fact.read()?;
        cx.execute("INSERT INTO note (id, text) VALUES ($1, $2)", params![fact.id, opened.space.to_string()]).await?;
        Ok(())
    }
    .boxed()
}

fn fail<'c>(_: &'c mut Cx, _: &'c Recorded) -> BoxFuture<'c, Outcome> {
    async { Err(Failure::Later("the bell is broken".to_owned())) }.boxed()
}

const KINDS: &[&str] = &[DoorOpened::KIND];

async fn house(db: &Db, effects: Vec<Effect>) -> Worker {
    db.migrate(jobs::MIGRATIONS).await.unwrap();
    db.write(Viewer::System, async |cx: &mut Cx| {
        cx.batch("CREATE TABLE note (id BIGINT PRIMARY KEY, text TEXT NOT NULL)").await
    })
    .await
    .unwrap();
    let registry = Arc::new(Registry::new(effects));
    db.carry(Arc::clone(&registry) as _);
    Worker { db: db.clone(), registry, outbound: HashMap::new(), schedules: Vec::new(), holder: "one".to_owned() }
}

async fn open_door(db: &Db) -> db::Result<()> {
    db.write(Viewer::System, async |cx: &mut Cx| cx.record(&DoorOpened { space: SpaceId::new(9) }).await.map(drop))
        .await
}

async fn count(db: &Db, table: &'static str) -> i64 {
    db.read(Viewer::System, async move |cx: &mut Cx| cx.row(&format!("SELECT COUNT(*) FROM {table}"), params![]).await)
        .await
        .unwrap()
}

on_both! {
    async fn an_inline_effect_is_there_at_once(fresh: Fresh) {
        house(&fresh.db, vec![Effect::inline("test.note", KINDS, note)]).await;
        open_door(&fresh.db).await.unwrap();
        assert_eq!((count(&fresh.db, "note").await, count(&fresh.db, "effect").await), (1, 0));
    }

    async fn a_queued_effect_happens_once_and_leaves_the_queue(fresh: Fresh) {
        let worker = house(&fresh.db, vec![Effect::queued("test.note", KINDS, note)]).await;
        open_door(&fresh.db).await.unwrap();
        assert_eq!(count(&fresh.db, "note").await, 0);
        assert_eq!(worker.drain().await.unwrap(), 1);
        assert_eq!(worker.drain().await.unwrap(), 0);
        assert_eq!((count(&fresh.db, "note").await, count(&fresh.db, "effect").await), (1, 0));
    }

    async fn an_effect_that_keeps_failing_is_parked_and_can_be_tried_again(fresh: Fresh) {
        let worker = house(&fresh.db, vec![Effect::queued("test.fail", KINDS, fail)]).await;
        open_door(&fresh.db).await.unwrap();
        for _ in 0..jobs::TRIES {
            worker.drain().await.unwrap();
            fresh.clock.advance(Duration::from_secs(7 * 3600));
        }
        assert_eq!(worker.drain().await.unwrap(), 0);
        let parked = fresh.db.read(Viewer::System, async |cx: &mut Cx| jobs::parked(cx).await).await.unwrap();
        assert_eq!(parked.len(), 1);
        assert_eq!((parked[0].attempts, parked[0].error.as_deref()), (jobs::TRIES, Some("the bell is broken")));
        let id = parked[0].id;
        assert!(fresh.db.write(Viewer::System, async move |cx: &mut Cx| jobs::retry(cx, id).await).await.unwrap());
        assert_eq!(worker.drain().await.unwrap(), 1);
    }

    async fn two_workers_share_a_queue_without_repeating(fresh: Fresh) {
        let one = house(&fresh.db, vec![Effect::queued("test.note", KINDS, note)]).await;
        let two = Worker { db: fresh.db.clone(), registry: one.registry.clone(), outbound: HashMap::new(), schedules: Vec::new(), holder: "two".to_owned() };
        for _ in 0..60 { open_door(&fresh.db).await.unwrap(); }
        let (a, b) = tokio::join!(one.drain(), two.drain());
        assert_eq!(a.unwrap() + b.unwrap(), 60);
        assert_eq!(count(&fresh.db, "note").await, 60);
    }

    async fn a_lease_has_one_holder_and_its_token_grows(fresh: Fresh) {
        house(&fresh.db, Vec::new()).await;
        let hold = async |who: &'static str| {
            fresh.db.write(Viewer::System, async move |cx: &mut Cx| jobs::hold(cx, "test", who, Duration::from_secs(10)).await).await.unwrap()
        };
        assert_eq!(hold("one").await.unwrap().token, 1);
        assert_eq!(hold("two").await, None);
        assert_eq!(hold("one").await.unwrap().token, 1);
        fresh.clock.advance(Duration::from_secs(11));
        assert_eq!(hold("two").await.unwrap().token, 2);
        assert_eq!(hold("one").await, None);
    }

    async fn a_reader_of_the_stream_meets_every_fact_once_while_writers_run(fresh: Fresh) {
        house(&fresh.db, Vec::new()).await;
        let writers: Vec<_> = (0..4)
            .map(|_| {
                let db = fresh.db.clone();
                tokio::spawn(async move { for _ in 0..25 { open_door(&db).await.unwrap(); } })
            })
            .collect();
        let (mut last, mut met) = (0, Vec::new());
        while met.len() < 100 {
            for holder in ["one", "two"] { publish(&fresh.db, holder, 7).await; }
            let news = fresh.db.read(Viewer::System, async move |cx: &mut Cx| stream::after(cx, last, 10).await).await.unwrap();
            last = news.last().map_or(last, |newest| newest.seq);
            met.extend(news.into_iter().map(|news| (news.seq, news.fact.id)));
        }
        for writer in writers { writer.await.unwrap(); }
        assert_eq!(publish(&fresh.db, "one", 7).await, Some(0));
        assert!(met.iter().map(|(seq, _)| *seq).eq(1..=100), "{met:?}");
        let ids: std::collections::HashSet<_> = met.iter().map(|(_, id)| id).collect();
        assert_eq!(ids.len(), 100);
    }

    async fn one_node_numbers_until_its_lease_runs_out(fresh: Fresh) {
        house(&fresh.db, Vec::new()).await;
        open_door(&fresh.db).await.unwrap();
        assert_eq!(publish(&fresh.db, "one", 9).await, Some(1));
        open_door(&fresh.db).await.unwrap();
        assert_eq!(publish(&fresh.db, "two", 9).await, None);
        fresh.clock.advance(Duration::from_secs(4));
        assert_eq!(publish(&fresh.db, "two", 9).await, Some(1));
    }

    async fn a_page_is_followed_by_what_happened_since_it_was_read(fresh: Fresh) {
        house(&fresh.db, Vec::new()).await;
        let before = async |moment| {
            fresh.db.read(Viewer::System, async move |cx: &mut Cx| stream::before(cx, moment).await).await.unwrap()
        };
        open_door(&fresh.db).await.unwrap();
        fresh.clock.advance(Duration::from_secs(60));
        let read_at = testkit::MORNING.plus(Duration::from_secs(30));
        publish(&fresh.db, "one", 9).await;
        assert_eq!(before(read_at).await, 1);
        open_door(&fresh.db).await.unwrap();
        publish(&fresh.db, "one", 9).await;
        assert_eq!(before(read_at).await, 1);
        assert_eq!(before(testkit::MORNING).await, 0);
    }
}

async fn publish(db: &Db, holder: &'static str, batch: usize) -> Option<u64> {
    let length = Duration::from_secs(3);
    db.write(Viewer::System, async move |cx: &mut Cx| stream::publish(cx, holder, length, batch).await).await.unwrap()
}
