//! Who reads a page: the page above says it, unless the page says that fewer or more people do.

use super::{Scene, begin, begun, slices};
use http::Method;
use kernel::{Reach, Role, SubjectId};
use playhouse::{Answer, Client, House, Person};
use serde_json::json;

async fn set(client: &Client, page: SubjectId, access: &str) -> Answer {
    client.form(Method::PUT, &format!("/pages/{page}/access"), &[("access", access)]).await
}

async fn name(client: &Client, page: SubjectId, who: &str) -> Answer {
    client.post(&format!("/pages/{page}/readers"), &[("who", who)]).await
}

fn address(person: &Person) -> String {
    format!("/people/{}", person.id)
}

/// Who of these reads which of these pages.
async fn reads(house: &House, people: &[&Person], pages: &[SubjectId]) -> Vec<Vec<bool>> {
    let mut table = Vec::new();
    for person in people {
        let mut row = Vec::new();
        for page in pages {
            row.push(house.as_(person).get(&format!("/pages/{page}")).await.status == 200);
        }
        table.push(row);
    }
    table
}

playhouse::on_both! {
    slices: slices();

    async fn fewer_people_read_a_narrowed_page_and_all_below_it(house: House) {
        let scene = Scene::set(&house).await;
        let bo = house.as_(&scene.bo);
        let top = scene.page(&house, "Pay", "x").await;
        let below = scene.below(&house, top, "Pay of leaders").await;
        let deeper = scene.below(&house, below, "Bonuses").await;
        let people = [&scene.ines, &scene.bo, &scene.cleo, &scene.mia];
        assert_eq!(set(&house.as_(&scene.cleo), below, "narrowed").await.status, 403, "she does not keep it");
        assert_eq!(set(&bo, below, "narrowed").await.status, 303);
        let table = reads(&house, &people, &[top, below, deeper]).await;
        assert_eq!(table, [[true, true, true], [true, true, true], [true, false, false], [true, false, false]]);
        for gone in ["/pages?space=", "/api/stoa/v1/spaces/"] {
            let path = if gone.starts_with("/api") { format!("{gone}{}/pages", scene.space.id) } else { format!("{gone}{}", scene.space.id) };
            let list = house.as_(&scene.cleo).get(&path).await.text;
            assert!(list.contains("Pay") && !list.contains("Pay of leaders") && !list.contains("Bonuses"), "{list}");
        }
        let wrong = name(&bo, below, "Nobody at all").await;
        assert!(wrong.status == 422 && wrong.text.contains("f-who-error") && wrong.text.contains("Nobody at all"), "{}", wrong.text);
        assert_eq!(name(&bo, below, &address(&scene.cleo)).await.status, 303);
        assert_eq!(reads(&house, &[&scene.cleo, &scene.mia], &[below, deeper]).await, [[true, true], [false, false]]);
        let mine = format!("/pages/{below}/readers/person-{}", scene.bo.id);
        assert_eq!(bo.bare(Method::DELETE, &mine).await.status, 422, "who answers for it reads it");
        assert_eq!(bo.bare(Method::DELETE, &format!("/pages/{below}/readers/person-{}", scene.cleo.id)).await.status, 303);
        assert_eq!(reads(&house, &[&scene.cleo], &[below, deeper]).await, [[false, false]]);
        assert_eq!(set(&bo, below, "inherited").await.status, 303);
        assert_eq!(reads(&house, &[&scene.mia], &[top, below, deeper]).await, [[true, true, true]]);
    }

    async fn a_named_reader_who_leaves_the_space_reads_no_more(house: House) {
        let scene = Scene::set(&house).await;
        let room = house.space("Room", Reach::Private).await;
        house.join(&scene.bo, &room, Role::Member).await;
        house.join(&scene.cleo, &room, Role::Member).await;
        let bo = house.as_(&scene.bo);
        let page = begun(&begin(&bo, &room, None, "Plan", "x").await);
        assert_eq!(set(&bo, page, "narrowed").await.status, 303);
        assert_eq!(name(&bo, page, &address(&scene.cleo)).await.status, 303);
        assert_eq!(name(&bo, page, &address(&scene.mia)).await.status, 303, "naming opens nothing that the space closes");
        assert_eq!(reads(&house, &[&scene.cleo, &scene.mia], &[page]).await, [[true], [false]]);
        house.leave(&scene.cleo, &room).await;
        assert_eq!(reads(&house, &[&scene.cleo], &[page]).await, [[false]]);
    }

    async fn more_people_read_a_widened_page_and_nothing_else_of_the_space(house: House) {
        let scene = Scene::set(&house).await;
        let room = house.space("Room", Reach::Private).await;
        let guild = house.space("Guild", Reach::Internal).await;
        house.join(&scene.bo, &room, Role::Member).await;
        house.join(&scene.cleo, &guild, Role::Member).await;
        let bo = house.as_(&scene.bo);
        let top = begun(&begin(&bo, &room, None, "Top", "x").await);
        let open = begun(&begin(&bo, &room, Some(top), "Open page", "x").await);
        let below = begun(&begin(&bo, &room, Some(open), "Below it", "x").await);
        assert_eq!(set(&bo, open, "widened").await.status, 303);
        assert_eq!(name(&bo, open, &address(&scene.mia)).await.status, 303);
        let people = [&scene.bo, &scene.mia, &scene.cleo, &scene.ines];
        let table = reads(&house, &people, &[top, open, below]).await;
        assert_eq!(table, [[true, true, true], [false, true, true], [false, false, false], [false, false, false]]);
        let more = json!({ "access": "widened", "people": [scene.mia.id.to_string()], "spaces": [guild.id.to_string()] });
        let api = format!("/api/stoa/v1/pages/{open}/access");
        assert_eq!(bo.json(Method::PUT, &api, &more).await.status, 204);
        assert_eq!(reads(&house, &[&scene.cleo], &[top, open, below]).await, [[false, true, true]]);
        assert_eq!(bo.get(&api).await.json()["spaces"], json!([guild.id.to_string()]));
        let seen = house.as_(&scene.mia).get(&format!("/pages/{below}")).await.text;
        assert!(seen.contains("Open page") && !seen.contains(">Top<"), "{seen}");
        assert_eq!(house.as_(&scene.mia).get(&format!("/pages?space={}", room.id)).await.status, 404, "the space stays closed");
        assert_eq!(set(&bo, below, "narrowed").await.status, 422, "and it can't be narrowed below a widened one");
        let home = begun(&begin(&bo, &room, None, "Home", "x").await);
        assert_eq!(bo.form(Method::PUT, &format!("/pages/{below}/move"), &[("parent", &home.to_string())]).await.status, 303);
        assert_eq!(reads(&house, &[&scene.mia, &scene.cleo], &[open, below]).await, [[true, false], [true, false]], "moved away, it is closed again");
    }

    async fn comments_and_later_pages_follow_their_page(house: House) {
        let scene = Scene::set(&house).await;
        let bo = house.as_(&scene.bo);
        let page = scene.page(&house, "Pay", "x").await;
        assert_eq!(set(&bo, page, "narrowed").await.status, 303);
        let later = scene.below(&house, page, "Later").await;
        assert_eq!(reads(&house, &[&scene.mia], &[page, later]).await, [[false, false]]);
        let moved = scene.page(&house, "Open", "x").await;
        assert_eq!(reads(&house, &[&scene.mia], &[moved]).await, [[true]]);
        assert_eq!(bo.form(Method::PUT, &format!("/pages/{moved}/move"), &[("parent", &page.to_string())]).await.status, 303);
        assert_eq!(reads(&house, &[&scene.mia, &scene.ines], &[moved]).await, [[false], [true]]);
    }
}
