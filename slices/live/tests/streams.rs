//! Who hears what, and when it ends.

use crate::listening::{Heard, Listener};
use crate::notes::{self, post, reply, tell};
use crate::slices;
use db::{Cx, params};
use kernel::{Reach, Role};
use playhouse::House;
use std::time::Duration;
use subjects::audience;

playhouse::on_both! {
    slices: slices();

    async fn a_new_post_waits_above_the_feeds_of_those_who_may_see_it(house: House) {
        let [ines, tomas, eva] = [house.employee("Ines Caldeira").await, house.employee("Tomás Brandt").await, house.employee("Eva Lind").await];
        let space = house.space("Finance", Reach::Private).await;
        house.join(&ines, &space, Role::Member).await;
        house.join(&tomas, &space, Role::Member).await;
        let mut home = Listener::open(&house, &tomas, "home").await;
        let mut feed = Listener::open(&house, &tomas, &format!("space:{}", space.id)).await;
        let mut outside = Listener::open(&house, &eva, "home").await;
        let id = post(&house, &ines, &space, "The close is done").await;
        let card = format!("<article id=\"subject-{id}\" data-for=\"{}\">The close is done</article>", tomas.id);
        let expected = format!("<turbo-stream action=\"prepend\" target=\"feed-newer\"><template>{card}</template></turbo-stream>");
        assert_eq!(home.data().await, expected);
        assert_eq!(feed.data().await, expected);
        assert!(outside.is_silent().await);
    }

    async fn home_hears_of_the_spaces_one_belongs_to_and_a_space_of_itself(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let [own, other] = [house.space("Field", Reach::Internal).await, house.space("Design", Reach::Internal).await];
        house.join(&ines, &own, Role::Member).await;
        let mut home = Listener::open(&house, &ines, "home").await;
        let mut there = Listener::open(&house, &ines, &format!("space:{}", other.id)).await;
        post(&house, &ines, &other, "elsewhere").await;
        post(&house, &ines, &own, "here").await;
        assert!(home.data().await.contains("here"));
        assert!(there.data().await.contains("elsewhere"));
        assert!(there.is_silent().await);
    }

    async fn a_thread_hears_its_replies_and_reactions_in_their_order(house: House) {
        let [ines, tomas] = [house.employee("Ines Caldeira").await, house.employee("Tomás Brandt").await];
        let space = house.space("Field", Reach::Internal).await;
        let root = post(&house, &ines, &space, "A question").await;
        let another = post(&house, &ines, &space, "Another").await;
        let mut thread = Listener::open(&house, &tomas, &format!("thread:{root}")).await;
        reply(&house, &ines, &space, another, "not here").await;
        let first = reply(&house, &ines, &space, root, "first").await;
        reply(&house, &tomas, &space, root, "second").await;
        tell(&house, notes::Reacted { subject: first, root }).await;
        let append = format!("<turbo-stream action=\"append\" target=\"replies-{root}\">");
        for text in ["first", "second"] {
            let data = thread.data().await;
            assert!(data.starts_with(&append) && data.contains(text), "{data}");
        }
        let expected = format!("<turbo-stream action=\"replace\" target=\"reactions-{first}\"><template><div id=\"reactions-{first}\">2</div></template></turbo-stream>");
        assert_eq!(thread.data().await, expected);
    }

    async fn a_kind_that_renders_no_card_asks_others_pages_to_read_themselves_again(house: House) {
        let [ines, tomas] = [house.employee("Ines Caldeira").await, house.employee("Tomás Brandt").await];
        let space = house.space("Field", Reach::Internal).await;
        let on = format!("space:{}", space.id);
        let [mut own, mut other] = [Listener::open(&house, &ines, &on).await, Listener::open(&house, &tomas, &on).await];
        notes::write(&house, "test.bare", &ines, &space, "bare", None).await;
        assert_eq!(other.data().await, "<turbo-stream action=\"refresh\"></turbo-stream>");
        assert!(own.is_silent().await);
    }

    async fn a_notice_rings_the_bell_of_its_person_alone(house: House) {
        let [ines, tomas] = [house.employee("Ines Caldeira").await, house.employee("Tomás Brandt").await];
        let space = house.space("Field", Reach::Internal).await;
        let [mut one, mut other] = [Listener::open(&house, &ines, "").await, Listener::open(&house, &tomas, "").await];
        tell(&house, notes::Noticed { space: space.id, person: ines.id }).await;
        let bell = one.data().await;
        assert!(bell.starts_with("<turbo-stream action=\"replace\" target=\"bell-count\">") && bell.contains(">3<"), "{bell}");
        assert!(other.is_silent().await);
    }

    async fn nothing_comes_after_leaving_a_space_and_its_stream_ends_within_a_second(house: House) {
        let [ines, tomas] = [house.employee("Ines Caldeira").await, house.employee("Tomás Brandt").await];
        let space = house.space("Finance", Reach::Private).await;
        house.join(&ines, &space, Role::Owner).await;
        house.join(&tomas, &space, Role::Member).await;
        let root = post(&house, &ines, &space, "Figures").await;
        let mut feed = Listener::open(&house, &tomas, &format!("space:{}", space.id)).await;
        let mut thread = Listener::open(&house, &tomas, &format!("thread:{root}")).await;
        let mut home = Listener::open(&house, &tomas, "home").await;
        house.leave(&tomas, &space).await;
        tell(&house, notes::Left { space: space.id, person: tomas.id }).await;
        assert!(feed.is_dismissed().await);
        assert!(thread.is_dismissed().await);
        post(&house, &ines, &space, "secret").await;
        assert!(home.is_silent().await);
        let closed = Listener::at(&house.router, &tomas, &format!("/live?on=thread:{root}"), None).await;
        assert_eq!(closed.err().map(|status| status.as_u16()), Some(404));
    }

    async fn even_without_a_word_of_it_nothing_is_sent_to_one_who_left(house: House) {
        let [ines, tomas] = [house.employee("Ines Caldeira").await, house.employee("Tomás Brandt").await];
        let space = house.space("Finance", Reach::Private).await;
        house.join(&ines, &space, Role::Owner).await;
        house.join(&tomas, &space, Role::Member).await;
        let mut feed = Listener::open(&house, &tomas, &format!("space:{}", space.id)).await;
        house.leave(&tomas, &space).await;
        post(&house, &ines, &space, "secret").await;
        assert!(feed.is_dismissed().await);
    }

    async fn a_space_that_narrows_loses_its_listeners_at_once(house: House) {
        let [ines, tomas] = [house.employee("Ines Caldeira").await, house.employee("Tomás Brandt").await];
        let space = house.space("Field", Reach::Internal).await;
        house.join(&ines, &space, Role::Member).await;
        let on = format!("space:{}", space.id);
        let [mut member, mut reader] = [Listener::open(&house, &ines, &on).await, Listener::open(&house, &tomas, &on).await];
        let id = space.id;
        house.write(async move |cx: &mut Cx| {
            let audience = cx.row("SELECT read_audience_id FROM space WHERE id = $1", params![id]).await?;
            audience::rebase(cx, audience, Reach::Private).await
        }).await;
        tell(&house, notes::Narrowed { space: space.id }).await;
        assert!(reader.is_dismissed().await);
        assert!(member.is_silent().await);
    }

    async fn a_person_whose_access_is_revoked_hears_nothing_more_anywhere(house: House) {
        let [ines, tomas] = [house.employee("Ines Caldeira").await, house.employee("Tomás Brandt").await];
        let space = house.space("Field", Reach::Internal).await;
        let mut home = Listener::open(&house, &tomas, "home").await;
        let mut still = Listener::open(&house, &ines, "home").await;
        let person = tomas.id;
        house.write(async move |cx: &mut Cx| {
            cx.execute("UPDATE person SET left_at = 1 WHERE id = $1", params![person]).await.map(drop)
        }).await;
        tell(&house, notes::Revoked { space: space.id, person }).await;
        assert!(home.is_dismissed().await);
        assert!(still.is_silent().await);
    }

    async fn who_comes_back_gets_what_was_missed_once(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space("Field", Reach::Internal).await;
        let on = format!("space:{}", space.id);
        let mut feed = Listener::open(&house, &ines, &on).await;
        post(&house, &ines, &space, "one").await;
        assert!(feed.data().await.contains("one"));
        let last = feed.last.clone();
        drop(feed);
        post(&house, &ines, &space, "two").await;
        post(&house, &ines, &space, "three").await;
        for path in [format!("/live?on={on}&last={last}"), format!("/live?on={on}&last=older")] {
            let mut again = Listener::at(&house.router, &ines, &path, Some(&last)).await.unwrap();
            assert!(again.data().await.contains("two"));
            assert!(again.data().await.contains("three"));
            assert!(again.is_silent().await);
        }
    }

    async fn a_page_misses_nothing_between_its_reading_and_its_stream(house: House) {
        let [ines, tomas] = [house.employee("Ines Caldeira").await, house.employee("Tomás Brandt").await];
        let space = house.space("Field", Reach::Internal).await;
        post(&house, &ines, &space, "long before").await;
        house.later(Duration::from_secs(60));
        let read_at = house.app.now().millis();
        post(&house, &ines, &space, "just after").await;
        let path = format!("/live?on=space:{}&at={read_at}", space.id);
        let mut feed = Listener::at(&house.router, &tomas, &path, None).await.unwrap();
        assert!(feed.data().await.contains("just after"));
        assert!(feed.is_silent().await);
    }

    async fn who_was_away_too_long_or_names_a_strange_event_reads_the_page_again(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space("Field", Reach::Internal).await;
        let on = format!("space:{}", space.id);
        let mut strange = Listener::reopen(&house, &ines, &on, "00000000000000000000000000000001").await;
        assert!(strange.data().await.contains("action=\"refresh\""));
        post(&house, &ines, &space, "after").await;
        assert!(strange.data().await.contains("after"));
        let last = strange.last.clone();
        let id = space.id;
        house.write(async move |cx: &mut Cx| {
            use jobs::Record;
            for _ in 0..1100 { cx.record(&notes::Narrowed { space: id }).await?; }
            Ok(())
        }).await;
        let mut late = Listener::open(&house, &ines, "").await;
        while jobs_wait(&house).await { assert!(late.is_silent().await); }
        let mut away = Listener::reopen(&house, &ines, &on, &last).await;
        assert!(away.data().await.contains("action=\"refresh\""));
        assert!(away.is_silent().await);
    }

    async fn ids_of_one_event_differ_between_viewers_and_count_nothing(house: House) {
        let [ines, tomas] = [house.employee("Ines Caldeira").await, house.employee("Tomás Brandt").await];
        let space = house.space("Field", Reach::Internal).await;
        let on = format!("space:{}", space.id);
        let [mut one, mut other] = [Listener::open(&house, &ines, &on).await, Listener::open(&house, &tomas, &on).await];
        post(&house, &ines, &space, "news").await;
        let (Heard::Event(first), Heard::Event(second)) = (one.hear().await, other.hear().await) else { panic!("both hear it") };
        assert_ne!(first.id, second.id);
        assert_eq!((first.id.len(), second.id.len()), (32, 32));
        let mut stranger = Listener::reopen(&house, &tomas, &on, &first.id).await;
        assert!(stranger.data().await.contains("action=\"refresh\""), "another's id opens no place");
    }

    async fn an_address_that_names_nothing_is_told_what_would_be_right(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        assert_eq!(house.as_(&ines).get("/live?on=everything").await.status, 422);
        assert_eq!(house.as_(&ines).get("/live?on=space:999").await.status, 404);
        assert_eq!(house.as_(&ines).get("/live?on=thread:999").await.status, 404);
        assert_ne!(house.as_nobody().get("/live?on=home").await.status, 200);
    }

    async fn reconnecting_again_and_again_loses_nothing_and_repeats_nothing_while_writers_run(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space("Field", Reach::Internal).await;
        let on = format!("space:{}", space.id);
        let mut feed = Listener::open(&house, &ines, &on).await;
        let mut heard = Vec::new();
        let listen = async {
            let mut left = 5;
            while heard.len() < 90 {
                let Heard::Event(event) = feed.hear().await else { panic!("lost after {}", heard.len()) };
                heard.push(event.data.split(['>', '<']).rfind(|part| part.starts_with("note ")).unwrap_or_default().to_owned());
                left -= 1;
                if left == 0 {
                    // Between one and eleven events until the next loss of the connection.
                    left = 1 + heard.len() * 7 % 11;
                    let last = feed.last.clone();
                    feed = Listener::reopen(&house, &ines, &on, &last).await;
                }
            }
        };
        let writers = (0..3).map(|writer| {
            let (house, ines, space) = (&house, &ines, &space);
            async move { for note in 0..30 { post(house, ines, space, &format!("note {writer}-{note}")).await; } }
        });
        tokio::join!(listen, futures::future::join_all(writers));
        for writer in 0..3 {
            let own: Vec<_> = heard.iter().filter(|note| note.starts_with(&format!("note {writer}-"))).collect();
            let mut all: Vec<_> = (0..30).map(|note| format!("note {writer}-{note}")).collect();
            all.sort();
            let mut sorted: Vec<_> = own.into_iter().cloned().collect();
            sorted.sort();
            assert_eq!(sorted, all);
        }
        assert!(feed.is_silent().await);
    }
}

async fn jobs_wait(house: &House) -> bool {
    house.read(kernel::Viewer::System, async |cx: &mut Cx| jobs::stream::is_waiting(cx).await).await
}
