use crate::world::{edit, ids, post, post_for, reply, slices, toggle};
use db::Cx;
use kernel::{AudienceId, PersonId, Reach, Role, SpaceId, SubjectId};
use playhouse::{House, Person};
use subjects::audience::{self, Grantee};

async fn private(house: &House, reader: &Person) -> AudienceId {
    let reader = reader.id;
    let make = async move |cx: &mut Cx| {
        let id = audience::create(cx, Reach::Private).await?;
        audience::grant(cx, id, Grantee::Person(reader), SubjectId::new(0)).await?;
        Ok(id)
    };
    house.write(make).await
}

fn texts(ids: &[SubjectId]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}

macro_rules! member_facts {
    ($($name:ident = $kind:literal)+) => {$(
        #[derive(serde::Serialize, serde::Deserialize)]
        struct $name { space: SpaceId, person: PersonId }
        impl kernel::Fact for $name {
            const KIND: &'static str = $kind;
            fn space(&self) -> Option<SpaceId> { Some(self.space) }
        }
    )+};
}

member_facts! { Joined = "spaces.joined" Left = "spaces.left" }

/// The guests of a space, as the spaces slice counts and tells them.
async fn count_guests(house: &House, guests: i64, fact: impl kernel::Fact + Sync + 'static) {
    let work = async move |cx: &mut Cx| {
        let sql = "UPDATE space SET guest_count = $2 WHERE id = $1";
        cx.execute(sql, db::params![fact.space(), guests]).await?;
        jobs::Record::record(cx, &fact).await.map(drop)
    };
    house.write(work).await;
    house.work().await;
}

playhouse::on_both! {
    slices: slices();

    async fn a_reply_does_not_tell_somebody_who_came_later_how_its_thread_began(house: House) {
        let (ines, kim) = (house.employee("Ines Caldeira").await, house.customer("Kim Lund").await);
        let project = house.space("Project", Reach::Private).await;
        house.join(&ines, &project, Role::Member).await;
        let titled = post(&house, &ines, &project, "The price is secret", "From before").await;
        let plain = post(&house, &ines, &project, "", "The takeover is secret").await;
        house.join_late(&kim, &project, Role::Member).await;
        count_guests(&house, 1, Joined { space: project.id, person: kim.id }).await;
        for thread in [titled, plain] {
            reply(&house, &ines, &project, thread, "A heron came by").await;
        }
        house.work().await;
        for address in ["/api/stoa/v1/search?q=heron", "/search?q=heron", "/palette?q=heron"] {
            let found = house.as_(&kim).get(address).await.text;
            assert!(found.contains("heron") && !found.contains("secret"), "{address}: {found}");
            assert!(house.as_(&ines).get(address).await.text.contains("secret"), "{address}");
        }
    }

    async fn a_guest_finds_what_is_written_in_their_own_space_and_nothing_else(house: House) {
        let (ines, gil) = (house.employee("Ines Caldeira").await, house.guest("Gil Ferro").await);
        let (other, kim) = (house.guest("Olga Other").await, house.customer("Kim Lund").await);
        let project = house.space("Project", Reach::Private).await;
        let mut elsewhere = Vec::new();
        for (name, reach) in [("Finance", Reach::Private), ("Office", Reach::Internal)] {
            let space = house.space(name, reach).await;
            house.join(&ines, &space, Role::Member).await;
            elsewhere.push(post(&house, &ines, &space, "", "A heron in the yard").await);
        }
        house.join(&ines, &project, Role::Member).await;
        let one = post(&house, &ines, &project, "", "A heron on the roof").await;
        let own = post_for(&house, &ines, &project, private(&house, &ines).await, "", "A heron that only Ines may see").await;
        house.join(&gil, &project, Role::Member).await;
        let (space, person) = (project.id, gil.id);
        count_guests(&house, 1, Joined { space, person }).await;
        assert_eq!(ids(&house, Some(&gil), "heron").await, texts(&[one]));
        let two = post(&house, &ines, &project, "", "Two herons").await;
        assert_eq!(ids(&house, Some(&gil), "herons").await, texts(&[two, one]), "what is new is found at once");
        for stranger in [Some(&other), Some(&kim), None] {
            assert_eq!(ids(&house, stranger, "heron").await, Vec::<String>::new());
        }
        assert_eq!(ids(&house, Some(&ines), "heron").await.len(), 3 + elsewhere.len());
        assert!(ids(&house, Some(&ines), "only Ines").await.contains(&own.to_string()));
        house.leave(&gil, &project).await;
        assert_eq!(ids(&house, Some(&gil), "heron").await, Vec::<String>::new(), "before the index follows");
        count_guests(&house, 0, Left { space, person }).await;
        let table = "SELECT COUNT(*) FROM search_entry_outside_fts";
        let left = house.read(kernel::Viewer::System, async |cx: &mut Cx| cx.row::<i64>(table, db::params![]).await).await;
        assert_eq!(left, 0, "nothing of it stays in the index of those outside");
    }

    async fn all_words_must_be_found_and_titles_come_before_newer_texts(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let it = house.space("IT help", Reach::Internal).await;
        let titled = post(&house, &ines, &it, "Printers on floor three", "They are out of toner.").await;
        let older = post(&house, &ines, &it, "", "My printer has no toner, floor two.").await;
        let newer = reply(&house, &ines, &it, titled, "The floor printer works again.").await;
        post(&house, &ines, &it, "Scanner", "No paper on floor one.").await;
        assert_eq!(ids(&house, Some(&ines), "floor printer").await, texts(&[titled, newer, older]));
        assert_eq!(ids(&house, Some(&ines), "printing toner").await, texts(&[older, titled]));
        assert_eq!(ids(&house, Some(&ines), "prin flo ton").await, Vec::<String>::new());
        assert_eq!(ids(&house, Some(&ines), "printer ton").await, texts(&[older, titled]));
    }

    async fn phrases_codes_and_other_scripts_are_found_as_written(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let it = house.space("IT help", Reach::Internal).await;
        let code = post(&house, &ines, &it, "", "It says `E_ACCESSDENIED (0x80070005)` since Monday.").await;
        let split = post(&house, &ines, &it, "", "Denied: access. E and 0x80070006.").await;
        let tokyo = post(&house, &ines, &it, "", "私は東京都に住んでいます").await;
        let umlaut = post(&house, &ines, &it, "", "Die Größe der Wärmepumpen, naïvely").await;
        assert_eq!(ids(&house, Some(&ines), "E_ACCESSDENIED").await, texts(&[code]));
        assert_eq!(ids(&house, Some(&ines), "0x80070005").await, texts(&[code]));
        assert_eq!(ids(&house, Some(&ines), "\"access e\"").await, texts(&[split]));
        assert_eq!(ids(&house, Some(&ines), "\"e access\"").await, Vec::<String>::new());
        assert_eq!(ids(&house, Some(&ines), "東京都").await, texts(&[tokyo]));
        assert_eq!(ids(&house, Some(&ines), "都").await, texts(&[tokyo]));
        assert_eq!(ids(&house, Some(&ines), "京東").await, Vec::<String>::new());
        assert_eq!(ids(&house, Some(&ines), "grosse warmepumpe naive").await, texts(&[umlaut]));
    }

    async fn an_edited_text_is_found_by_its_new_words_only_and_a_removed_one_not_at_all(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let it = house.space("IT help", Reach::Public).await;
        let id = post(&house, &ines, &it, "Heron", "Bluebell").await;
        edit(&house, id, "Osprey", "Cornflower").await;
        for who in [Some(&ines), None] {
            assert_eq!(ids(&house, who, "heron").await, Vec::<String>::new());
            assert_eq!(ids(&house, who, "osprey cornflower").await, texts(&[id]));
        }
        toggle(&house, id).await;
        assert_eq!(ids(&house, Some(&ines), "osprey").await, Vec::<String>::new());
        toggle(&house, id).await;
        assert_eq!(ids(&house, Some(&ines), "osprey").await, texts(&[id]));
    }

    async fn people_and_spaces_are_found_by_the_beginnings_of_their_names(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let mara = house.customer("Mara Caldwell").await;
        house.employee("Élodie Ångström").await;
        house.space("Field service", Reach::Internal).await;
        let club = house.space("Customer field", Reach::Community).await;
        search::reindex(house.db()).await.expect("the index can be written anew");
        let titles = async |path: &str, who: &playhouse::Person| {
            let answer = house.as_(who).get(path).await;
            answer.json()["items"].as_array().expect("a list").iter().map(|item| item["title"].as_str().expect("a text").to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(titles("/api/stoa/v1/search?q=cald&type=people", &ines).await, ["Ines Caldeira", "Mara Caldwell"]);
        assert_eq!(titles("/api/stoa/v1/search?q=in+cal&type=people", &ines).await, ["Ines Caldeira"]);
        assert_eq!(titles("/api/stoa/v1/search?q=angst&type=people", &ines).await, ["Élodie Ångström"]);
        assert_eq!(titles("/api/stoa/v1/search?q=fiel&type=spaces", &ines).await.len(), 2);
        assert_eq!(titles("/api/stoa/v1/search?q=fiel&type=spaces", &mara).await, ["Customer field"]);
        assert_eq!(titles("/api/stoa/v1/search?q=cald&type=people", &mara).await, ["Mara Caldwell"]);
        for person in [&ines, &mara] {
            house.join(person, &club, Role::Member).await;
        }
        assert_eq!(titles("/api/stoa/v1/search?q=cald&type=people", &mara).await, ["Ines Caldeira", "Mara Caldwell"]);
        assert_eq!(house.as_nobody().get("/api/stoa/v1/search?q=cald&type=people").await.json()["counts"]["people"], 0);
    }

    async fn the_page_shows_counts_marks_and_what_to_do_when_there_is_nothing(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let it = house.space("Tone and text", Reach::Internal).await;
        let text = format!("{} <script>alert(1)</script> toner & more", "Filler words first. ".repeat(40));
        post(&house, &ines, &it, "A title", &text).await;
        search::reindex(house.db()).await.expect("the index can be written anew");
        let client = house.as_(&ines);
        let page = client.get("/search?q=toner").await;
        assert_eq!(page.status, 200);
        assert!(page.text.contains("<mark>toner</mark>"), "{}", page.text);
        assert!(!page.text.contains("<script>alert"));
        assert!(client.get("/search?q=tone").await.text.contains("Tone and text"));
        assert!(client.get("/search?q=zeppelin").await.text.contains("Nothing found for “zeppelin”"));
        assert_eq!(client.get("/search").await.status, 200);
        assert_eq!(client.get("/search?q=%3F%21&type=nonsense").await.status, 200);
        assert_eq!(client.get(&format!("/search?q={}", "x".repeat(300))).await.status, 422);
        assert_eq!(client.get(&format!("/api/stoa/v1/search?q={}", "x+".repeat(20))).await.status, 422);
        let found = client.get("/api/stoa/v1/search?q=toner").await.json();
        assert!(found["items"][0]["at"].as_str().is_some_and(|at| at.starts_with("2026-11-23T") && at.ends_with('Z')), "{found}");
        assert_eq!(client.get("/api/stoa/v1/search?q=x&limit=0").await.status, 422);
        assert_eq!(client.get("/api/stoa/v1/search?q=x&color=red").await.status, 400);
    }

    async fn more_than_a_hundred_are_counted_as_a_hundred_and_more_and_all_can_be_paged(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let it = house.space("IT help", Reach::Internal).await;
        for number in 0..103 {
            post(&house, &ines, &it, if number % 2 == 0 { "Toner" } else { "" }, "toner").await;
        }
        let page = house.as_(&ines).get("/search?q=toner").await;
        assert!(page.text.contains("100+"));
        let all = ids(&house, Some(&ines), "toner").await;
        assert_eq!(all.len(), 103);
        assert_eq!(all.iter().collect::<std::collections::HashSet<_>>().len(), 103);
    }

    async fn the_palette_offers_pages_spaces_people_and_posts(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let it = house.space("Inspection", Reach::Internal).await;
        house.join(&ines, &it, Role::Member).await;
        post(&house, &ines, &it, "Installing printers", "soon").await;
        search::reindex(house.db()).await.expect("the index can be written anew");
        let groups = async |query: &str| {
            let lines = house.as_(&ines).get(&format!("/palette?q={query}")).await.json();
            lines.as_array().expect("a list").iter().map(|line| line["group"].as_str().expect("a text").to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(groups("ins").await, ["Spaces", "Posts"]);
        assert_eq!(groups("in").await, ["Spaces", "People"]);
        assert_eq!(groups("notic").await, ["Pages"]);
        assert!(groups("").await.contains(&"Spaces".to_owned()));
        assert_eq!(house.as_nobody().get("/palette?q=ines").await.json().as_array().expect("a list").len(), 0);
    }

    async fn a_reply_is_called_after_its_thread_only_for_those_who_may_read_that(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let bo = house.employee("Bo Lind").await;
        let it = house.space("IT help", Reach::Internal).await;
        let secret = house.write(async |cx: &mut Cx| subjects::audience::create(cx, Reach::Private).await).await;
        let thread = post_for(&house, &ines, &it, secret, "Whistleblower", "text").await;
        let open = house.write(async |cx: &mut Cx| subjects::audience::create(cx, Reach::Internal).await).await;
        post_for(&house, &ines, &it, open, "", "heron").await;
        let answer = house.as_(&bo).get("/search?q=heron").await;
        assert!(!answer.text.contains("Whistleblower"));
        assert_eq!(ids(&house, Some(&bo), "whistleblower").await, Vec::<String>::new());
        let _ = thread;
    }
}
