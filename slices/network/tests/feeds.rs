//! Feeds: complete for those who may see, empty of what they may not.

use crate::writing::{post, reply};
use kernel::{Reach, Role, SubjectId};
use network::feed::{self, Scope};
use playhouse::{House, Person};

/// All pages of a feed, newest first.
async fn all(house: &House, person: &Person, scope: Scope, size: usize) -> Vec<SubjectId> {
    let (mut ids, mut before) = (Vec::new(), None);
    loop {
        let scope = scope.clone();
        let page =
            house.read(person.viewer(), async move |cx: &mut db::Cx| feed::page(cx, &scope, before, size).await).await;
        ids.extend(page.ids);
        match page.next {
            Some(next) => before = Some(next),
            None => return ids,
        }
    }
}

playhouse::on_both! {
    slices: crate::slices();

    async fn home_has_every_post_of_my_spaces_once_and_nothing_else(house: House) {
        let (ines, jonas) = (house.employee("Ines").await, house.employee("Jonas").await);
        let (finance, council, other) = (
            house.space("Finance", Reach::Internal).await,
            house.space("Council", Reach::Private).await,
            house.space("Elsewhere", Reach::Internal).await,
        );
        house.join(&ines, &finance, Role::Member).await;
        house.join(&ines, &council, Role::Member).await;
        house.join(&jonas, &finance, Role::Member).await;
        let mut mine = Vec::new();
        let mut common = Vec::new();
        for number in 0..7 {
            let shared = post(&house, &jonas, &finance, &format!("Finance {number}")).await;
            common.push(shared);
            mine.push(shared);
            mine.push(post(&house, &ines, &council, &format!("Council {number}")).await);
            post(&house, &jonas, &other, &format!("Elsewhere {number}")).await;
        }
        reply(&house, &jonas, &finance, common[0], "a reply is no post of the feed").await;
        mine.reverse();
        common.reverse();
        for size in [1, 3, 20] {
            assert_eq!(all(&house, &ines, Scope::Following, size).await, mine, "in pages of {size}");
            assert_eq!(all(&house, &jonas, Scope::Following, size).await, common, "in pages of {size}");
        }
        let page = house.as_(&jonas).get("/").await.text;
        assert!(page.contains("Finance 6") && !page.contains("Council") && !page.contains("Elsewhere 6"), "{page}");
    }

    async fn all_i_may_see_leaves_private_spaces_to_their_members(house: House) {
        let (ines, piet) = (house.employee("Ines").await, house.customer("Piet de Boer").await);
        let spaces = [Reach::Private, Reach::Internal, Reach::Community, Reach::Public];
        let mut posts = Vec::new();
        for (number, reach) in spaces.into_iter().enumerate() {
            let space = house.space(&format!("Space {number}"), reach).await;
            posts.push(post(&house, &ines, &space, &format!("To {}", reach.name())).await);
        }
        assert_eq!(all(&house, &ines, Scope::All, 20).await, [posts[3], posts[2], posts[1]]);
        assert_eq!(all(&house, &piet, Scope::All, 20).await, [posts[3], posts[2]]);
        let nobody = house.as_nobody().get("/").await;
        assert!(nobody.text.contains("To public") && !nobody.text.contains("To community"), "{}", nobody.text);
        assert!(nobody.headers["cache-control"].as_bytes().starts_with(b"public"));
    }

    async fn a_leaver_of_a_space_sees_nothing_of_it_from_the_next_request_on(house: House) {
        let (ines, jonas) = (house.employee("Ines").await, house.employee("Jonas").await);
        let council = house.space("Council", Reach::Private).await;
        house.join(&ines, &council, Role::Member).await;
        house.join(&jonas, &council, Role::Member).await;
        post(&house, &ines, &council, "Quiet words about #merger").await;
        let paths = ["/", "/?feed=all", "/?feed=mentions", "/spaces/council/feed", "/topics", "/topics/merger", "/api/stoa/v1/feed", "/api/stoa/v1/topics"];
        let seen = house.as_(&jonas).get("/").await.text;
        assert!(seen.contains("Quiet words") && seen.contains("/spaces/council"), "{seen}");
        house.leave(&jonas, &council).await;
        for path in paths {
            let text = house.as_(&jonas).get(path).await.text;
            assert!(!text.contains("Quiet words") && !text.contains("href=\"/spaces/council\""), "{path}: {text}");
        }
        let unknown = house.as_(&jonas).get("/spaces/nonesuch/feed").await;
        let hidden = house.as_(&jonas).get("/spaces/council/feed").await;
        assert_eq!((unknown.status, hidden.status), (404, 404));
    }

    async fn the_next_page_neither_repeats_nor_skips_when_something_new_comes(house: House) {
        let ines = house.employee("Ines").await;
        let finance = house.space("Finance", Reach::Internal).await;
        house.join(&ines, &finance, Role::Member).await;
        let mut posts = Vec::new();
        for number in 0..6 {
            posts.push(post(&house, &ines, &finance, &format!("Number {number}")).await);
        }
        posts.reverse();
        let read = async |before: Option<SubjectId>| {
            house.read(ines.viewer(), async move |cx: &mut db::Cx| feed::page(cx, &Scope::Following, before, 3).await).await
        };
        let first = read(None).await;
        post(&house, &ines, &finance, "It came in between").await;
        let second = read(first.next).await;
        assert_eq!([first.ids, second.ids].concat(), posts);
        assert_eq!(second.next, None);
    }

    async fn what_was_taken_away_is_in_no_feed(house: House) {
        let ines = house.employee("Ines").await;
        let finance = house.space("Finance", Reach::Internal).await;
        house.join(&ines, &finance, Role::Member).await;
        let (kept, gone) = (post(&house, &ines, &finance, "Kept #close").await, post(&house, &ines, &finance, "Gone #close").await);
        house.write(async move |cx: &mut db::Cx| cx.execute("UPDATE subject SET state = 2 WHERE id = $1", db::params![gone]).await).await;
        for scope in [Scope::Following, Scope::All, Scope::Space(finance.id), Scope::Author(ines.id), Scope::Topic("close".to_owned())] {
            assert_eq!(all(&house, &ines, scope.clone(), 1).await, [kept], "{scope:?}");
        }
    }

    async fn a_newcomer_is_offered_the_spaces_that_are_open_to_them(house: House) {
        let ines = house.employee("Ines").await;
        house.space("Everyone", Reach::Internal).await;
        house.space("Secretive", Reach::Private).await;
        let page = house.as_(&ines).get("/").await;
        assert_eq!(page.status, 200);
        assert!(page.text.contains("/spaces/everyone") && !page.text.contains("ecretive"), "{}", page.text);
        let door = house.as_nobody().get("/").await;
        assert_eq!((door.status, door.location()), (303, "/sign-in"));
    }

    async fn a_mention_brings_its_thread_to_the_one_who_is_named(house: House) {
        let (ines, jonas) = (house.employee("Ines").await, house.employee("Jonas").await);
        let (finance, council) = (house.space("Finance", Reach::Internal).await, house.space("Council", Reach::Private).await);
        house.join(&ines, &council, Role::Member).await;
        let named = format!("Ask @[Jonas](person:{})", jonas.id);
        let thread = post(&house, &ines, &finance, "Who knows?").await;
        post(&house, &ines, &finance, "Nothing for him").await;
        reply(&house, &ines, &finance, thread, &named).await;
        post(&house, &ines, &council, &named).await;
        assert_eq!(all(&house, &jonas, Scope::Naming(jonas.id), 20).await, [thread]);
    }

    async fn a_cursor_that_is_none_is_told_and_not_guessed(house: House) {
        let ines = house.employee("Ines").await;
        assert_eq!(house.as_(&ines).get("/?before=abc").await.status, 400);
        assert_eq!(house.as_(&ines).get("/?before=").await.status, 200);
    }
}
