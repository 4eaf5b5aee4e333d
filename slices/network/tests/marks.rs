//! What is unread, on every device.

use crate::writing::{post, reply};
use http::Method;
use kernel::{Reach, Role, SubjectId};
use network::marks;
use playhouse::{House, Person};
use std::time::Duration;

async fn is_unread(house: &House, person: &Person, thread: SubjectId) -> bool {
    let id = person.id;
    let all = house.read(person.viewer(), async move |cx: &mut db::Cx| marks::readings(cx, id, &[thread]).await).await;
    all[&thread].is_unread()
}

async fn first_unread(house: &House, person: &Person, thread: SubjectId) -> Option<SubjectId> {
    let id = person.id;
    house.read(person.viewer(), async move |cx: &mut db::Cx| marks::first_unread(cx, id, thread).await).await
}

/// The number beside a space in the rail.
async fn count(house: &House, person: &Person, slug: &str) -> i64 {
    let page = house.as_(person).get("/topics").await.text;
    let link = page
        .split(&format!("href=\"/spaces/{slug}\""))
        .nth(1)
        .unwrap_or_default()
        .split("</a>")
        .next()
        .unwrap_or_default();
    let number = link.split("class=\"count\">").nth(1).and_then(|rest| rest.split('<').next());
    number.map_or(0, |number| number.trim().parse().expect("a count is a number"))
}

playhouse::on_both! {
    slices: crate::slices();

    async fn marking_all_as_read_is_told_space_by_space(house: House) {
        let (ines, jonas) = (house.employee("Ines Caldeira").await, house.employee("Jonas Lindqvist").await);
        for name in ["Finance", "Design"] {
            let space = house.space(name, Reach::Internal).await;
            house.join(&jonas, &space, Role::Member).await;
            post(&house, &ines, &space, "News").await;
        }
        let told = async || {
            let sql = "SELECT COUNT(*) FROM fact WHERE kind = 'network.space_read' AND actor_id = $1";
            let person = jonas.id;
            house.read(kernel::Viewer::System, async move |cx: &mut db::Cx| cx.row::<i64>(sql, db::params![person]).await).await
        };
        let client = house.as_(&jonas);
        assert_eq!(client.form(Method::PUT, "/spaces/finance/read", &[]).await.status, 303);
        assert_eq!(told().await, 1);
        assert_eq!(client.form(Method::PUT, "/read", &[]).await.status, 303);
        assert_eq!(told().await, 3);
    }

    async fn the_list_of_spaces_gets_the_numbers_of_the_rail(house: House) {
        let (ines, jonas) = (house.employee("Ines Caldeira").await, house.employee("Jonas Lindqvist").await);
        let finance = house.space("Finance", Reach::Internal).await;
        let (other, quiet) = (house.space("Other", Reach::Internal).await, house.space("Quiet", Reach::Internal).await);
        for space in [&finance, &quiet] {
            house.join(&jonas, space, Role::Member).await;
        }
        post(&house, &ines, &finance, "The close is on Thursday").await;
        post(&house, &ines, &other, "Not for Jonas to count").await;
        let counts = house.read(jonas.viewer(), async |cx: &mut db::Cx| network::rail::unread(cx).await).await;
        assert_eq!(counts.into_iter().collect::<Vec<_>>(), [(finance.id, 1)]);
    }

    async fn a_new_post_is_unread_to_members_but_not_to_its_author(house: House) {
        let (ines, jonas) = (house.employee("Ines Caldeira").await, house.employee("Jonas Lindqvist").await);
        let finance = house.space("Finance", Reach::Internal).await;
        house.join(&ines, &finance, Role::Member).await;
        house.join(&jonas, &finance, Role::Member).await;
        let thread = post(&house, &ines, &finance, "The close is on Thursday").await;
        assert!(is_unread(&house, &jonas, thread).await);
        assert!(!is_unread(&house, &ines, thread).await);
        assert_eq!((count(&house, &jonas, "finance").await, count(&house, &ines, "finance").await), (1, 0));
        reply(&house, &jonas, &finance, thread, "At noon?").await;
        assert!(is_unread(&house, &ines, thread).await, "somebody replied to her");
        assert!(!is_unread(&house, &jonas, thread).await, "who writes in a thread has read it");
        assert_eq!((count(&house, &jonas, "finance").await, count(&house, &ines, "finance").await), (0, 1));
    }

    async fn reading_moves_forwards_only_and_the_line_stands_before_the_first_unread_reply(house: House) {
        let (ines, jonas) = (house.employee("Ines").await, house.employee("Jonas").await);
        let finance = house.space("Finance", Reach::Internal).await;
        house.join(&jonas, &finance, Role::Member).await;
        let thread = post(&house, &ines, &finance, "Budget").await;
        let one = reply(&house, &ines, &finance, thread, "one").await;
        let two = reply(&house, &ines, &finance, thread, "two").await;
        let reader = house.as_(&jonas);
        assert_eq!(first_unread(&house, &jonas, thread).await, Some(thread));
        let address = format!("/posts/{thread}/read");
        assert_eq!(reader.form(Method::PUT, &address, &[("upto", &one.to_string())]).await.status, 204);
        assert_eq!(first_unread(&house, &jonas, thread).await, Some(two));
        assert_eq!(reader.form(Method::PUT, &address, &[("upto", &thread.to_string())]).await.status, 204);
        assert_eq!(first_unread(&house, &jonas, thread).await, Some(two), "a late report of an earlier part changes nothing");
        assert_eq!(reader.form(Method::PUT, &address, &[("upto", &two.to_string())]).await.status, 204);
        assert_eq!(first_unread(&house, &jonas, thread).await, None);
        assert_eq!(count(&house, &jonas, "finance").await, 0);
        reply(&house, &ines, &finance, thread, "three").await;
        assert_eq!(count(&house, &jonas, "finance").await, 1, "a new reply makes it unread again");
    }

    async fn what_was_marked_unread_stays_so_until_it_is_read_again(house: House) {
        let (ines, jonas) = (house.employee("Ines").await, house.employee("Jonas").await);
        let finance = house.space("Finance", Reach::Internal).await;
        house.join(&jonas, &finance, Role::Member).await;
        let thread = post(&house, &ines, &finance, "Budget").await;
        let answer = reply(&house, &ines, &finance, thread, "Two lines are new").await;
        let reader = house.as_(&jonas);
        let address = format!("/posts/{thread}/read");
        reader.form(Method::PUT, "/spaces/finance/read", &[]).await;
        assert!(!is_unread(&house, &jonas, thread).await);
        let answered = reader.bare(Method::DELETE, &address).await;
        assert_eq!((answered.status, answered.location()), (303, "/"));
        assert_eq!(first_unread(&house, &jonas, thread).await, Some(answer));
        assert_eq!(count(&house, &jonas, "finance").await, 1);
        reader.form(Method::PUT, &address, &[("upto", &answer.to_string())]).await;
        assert!(!is_unread(&house, &jonas, thread).await);
        assert_eq!(count(&house, &jonas, "finance").await, 0);
    }

    async fn a_thread_that_was_read_by_itself_counts_again_when_it_is_marked_unread(house: House) {
        let (ines, jonas) = (house.employee("Ines").await, house.employee("Jonas").await);
        let finance = house.space("Finance", Reach::Internal).await;
        house.join(&jonas, &finance, Role::Member).await;
        let thread = post(&house, &ines, &finance, "Budget").await;
        let (reader, address) = (house.as_(&jonas), format!("/posts/{thread}/read"));
        reader.form(Method::PUT, &address, &[("upto", &thread.to_string())]).await;
        assert_eq!(count(&house, &jonas, "finance").await, 0);
        reader.bare(Method::DELETE, &address).await;
        assert!(is_unread(&house, &jonas, thread).await);
        assert_eq!(count(&house, &jonas, "finance").await, 1);
        reader.form(Method::PUT, &address, &[("upto", &thread.to_string())]).await;
        assert_eq!(count(&house, &jonas, "finance").await, 0);
    }

    async fn threads_that_were_read_one_by_one_are_not_counted_while_older_ones_wait(house: House) {
        let (ines, jonas) = (house.employee("Ines").await, house.employee("Jonas").await);
        let finance = house.space("Finance", Reach::Internal).await;
        house.join(&jonas, &finance, Role::Member).await;
        let mut threads = Vec::new();
        for title in ["One", "Two", "Three", "Four"] {
            threads.push(post(&house, &ines, &finance, title).await);
        }
        let reader = house.as_(&jonas);
        for (read, left) in [(1, 3), (3, 2)] {
            let thread = threads[read];
            assert_eq!(reader.form(Method::PUT, &format!("/posts/{thread}/read"), &[("upto", &thread.to_string())]).await.status, 204);
            assert_eq!(count(&house, &jonas, "finance").await, left);
        }
        reply(&house, &ines, &finance, threads[1], "And more").await;
        assert_eq!(count(&house, &jonas, "finance").await, 3, "a read thread with something new counts again");
    }

    async fn all_can_be_marked_read_in_a_space_or_everywhere(house: House) {
        let (ines, jonas) = (house.employee("Ines").await, house.employee("Jonas").await);
        let (finance, design) = (house.space("Finance", Reach::Internal).await, house.space("Design", Reach::Internal).await);
        for space in [&finance, &design] {
            house.join(&jonas, space, Role::Member).await;
            post(&house, &ines, space, "One").await;
            post(&house, &ines, space, "Two").await;
        }
        let reader = house.as_(&jonas);
        assert_eq!(reader.form(Method::PUT, "/spaces/finance/read", &[]).await.status, 303);
        assert_eq!((count(&house, &jonas, "finance").await, count(&house, &jonas, "design").await), (0, 2));
        assert_eq!(reader.form(Method::PUT, "/read", &[]).await.status, 303);
        assert_eq!(count(&house, &jonas, "design").await, 0);
    }

    async fn whoever_joins_begins_with_nothing_unread(house: House) {
        let (ines, jonas) = (house.employee("Ines").await, house.employee("Jonas").await);
        let finance = house.space("Finance", Reach::Internal).await;
        let old = post(&house, &ines, &finance, "From last year").await;
        house.later(Duration::from_secs(60));
        house.join(&jonas, &finance, Role::Member).await;
        assert!(!is_unread(&house, &jonas, old).await);
        assert_eq!(count(&house, &jonas, "finance").await, 0);
        reply(&house, &ines, &finance, old, "It came up again").await;
        assert!(is_unread(&house, &jonas, old).await);
    }

    async fn a_page_is_seen_without_being_read(house: House) {
        let (ines, jonas) = (house.employee("Ines").await, house.employee("Jonas").await);
        let finance = house.space("Finance", Reach::Internal).await;
        house.join(&jonas, &finance, Role::Member).await;
        let thread = post(&house, &ines, &finance, "Budget").await;
        for path in ["/", "/spaces/finance/feed", "/?feed=all"] {
            assert_eq!(house.as_(&jonas).get(path).await.status, 200, "{path}");
        }
        assert!(is_unread(&house, &jonas, thread).await);
    }

    async fn nobody_reads_what_they_may_not_see(house: House) {
        let (ines, stranger) = (house.employee("Ines").await, house.employee("Piet").await);
        let council = house.space("Council", Reach::Private).await;
        house.join(&ines, &council, Role::Member).await;
        let thread = post(&house, &ines, &council, "Quietly").await;
        let other = house.as_(&stranger);
        assert_eq!(other.form(Method::PUT, &format!("/posts/{thread}/read"), &[]).await.status, 404);
        assert_eq!(other.bare(Method::DELETE, &format!("/posts/{thread}/read")).await.status, 404);
        assert_eq!(other.form(Method::PUT, "/spaces/council/read", &[]).await.status, 404);
        assert_eq!(other.form(Method::PUT, "/spaces/none/read", &[]).await.status, 404);
    }

    async fn marks_of_threads_go_when_the_space_has_caught_up(house: House) {
        let (ines, jonas) = (house.employee("Ines").await, house.employee("Jonas").await);
        let finance = house.space("Finance", Reach::Internal).await;
        house.join(&jonas, &finance, Role::Member).await;
        let mut threads = Vec::new();
        for number in 0..4 {
            threads.push(post(&house, &ines, &finance, &format!("Number {number}")).await);
        }
        house.later(Duration::from_secs(60));
        let kept = async |house: &House| {
            let id = jonas.id;
            let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM thread_mark WHERE person_id = $1";
            house.read(jonas.viewer(), async move |cx: &mut db::Cx| cx.row::<i64>(sql, db::params![id]).await).await
        };
        let read = async |thread: SubjectId| house.as_(&jonas).form(Method::PUT, &format!("/posts/{thread}/read"), &[]).await.status;
        assert_eq!(read(threads[3]).await, 204);
        assert_eq!(kept(&house).await, 1, "three older ones wait before it");
        assert_eq!(read(threads[0]).await, 204);
        assert_eq!(kept(&house).await, 1, "the space has caught up with the first");
        assert_eq!(count(&house, &jonas, "finance").await, 2);
        assert_eq!(read(threads[1]).await, 204);
        assert_eq!(read(threads[2]).await, 204);
        assert_eq!(kept(&house).await, 0);
        assert_eq!(count(&house, &jonas, "finance").await, 0);
    }
}
