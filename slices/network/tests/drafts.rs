//! Drafts: one person's, on all of their devices.

use crate::writing::{note, post};
use db::{Cx, params};
use futures::future::FutureExt;
use http::Method;
use kernel::{FileId, PersonId, Reach, Role, SpaceId};
use playhouse::{Client, House, Person};
use subjects::files::{self, File};
use web::Slice;
use web::drafts::Typed;
use web::kinds::{Compose, Kind};

/// The slice beside one whose kind is written on a page of its own.
fn with_notes() -> Vec<Slice> {
    let page = |space: SpaceId| format!("/notes/new?space={space}");
    let compose = Compose {
        needs_title: true,
        placeholder: |_, space| space.to_owned(),
        submit: |_, space| format!("Note in {space}"),
        create: |_, _, _| async { Err(web::Problem::forbidden()) }.boxed(),
        page: Some(page),
    };
    let kind = Kind {
        name: "test.note",
        icon: "post",
        label: |_| "Note",
        url: |subject| format!("/notes/{}", subject.id),
        own: Some(|subject| format!("/notes/{}", subject.id)),
        marks: None,
        compose: Some(compose),
        fragment: None,
    };
    let mut slices = crate::slices();
    slices.push(Slice::new("notes").kind(kind));
    slices
}

/// What a device says that it knows of: FNV-1a of 64 bits.
fn fingerprint(body: &str) -> String {
    let hash = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    format!("{:x}", format!("\0{body}").bytes().fold(0xcbf2_9ce4_8422_2325, hash))
}

/// A file that somebody sent and no text holds.
async fn sent_file(house: &House, owner: PersonId) -> FileId {
    let work = async move |cx: &mut Cx| -> db::Result<FileId> {
        let id = FileId::compose(cx.now(), cx.bits());
        let text = |text: &str| text.to_owned();
        let (subject, preview_key, preview_mime, width, height) = (None, None, None, None, None);
        let (name, mime, store_key) = (text("plan.txt"), text("text/plain"), text("a-key"));
        let file =
            File { id, owner, subject, name, mime, bytes: 4, store_key, preview_key, preview_mime, width, height };
        files::insert(cx, &file, "").await?;
        Ok(id)
    };
    house.write(work).await
}

/// Takes away whatever nothing holds, as if long after.
async fn sweep(house: &House) -> usize {
    let all = FileId::new(i64::MAX);
    house.write(async move |cx: &mut Cx| files::discard_unheld(cx, all, 10).await).await.len()
}

playhouse::on_both! {
    slices: crate::slices();

    async fn what_is_begun_on_one_device_goes_on_on_another(house: House) {
        let ines = house.employee("Ines").await;
        let finance = house.space("Finance", Reach::Internal).await;
        house.join(&ines, &finance, Role::Member).await;
        let (desk, phone) = (house.as_(&ines), house.as_(&ines));
        let address = format!("/drafts/space-{}", finance.id);
        assert_eq!(desk.form(Method::PUT, &address, &[("title", ""), ("body", "Half a thou")]).await.status, 204);
        assert!(phone.get("/spaces/finance/feed").await.text.contains("Half a thou"));
        assert_eq!(phone.form(Method::PUT, &address, &[("title", ""), ("body", "Half a thought, finished")]).await.status, 204);
        let list = desk.get("/drafts").await.text;
        assert!(list.contains("Half a thought, finished") && list.contains("In Finance") && list.contains("/spaces/finance/feed"), "{list}");
        assert_eq!(desk.bare(Method::DELETE, &address).await.status, 303);
        assert!(!phone.get("/drafts").await.text.contains("Half a thought"));
        assert_eq!(desk.bare(Method::DELETE, &address).await.status, 303, "again is the same");
    }

    async fn what_was_written_on_another_device_since_is_not_overwritten(house: House) {
        let ines = house.employee("Ines").await;
        let (desk, phone) = (house.as_(&ines), house.as_(&ines));
        let save = async |device: &Client, body: &str, known: &str| {
            device.form(Method::PUT, "/drafts/write", &[("title", ""), ("body", body), ("known", &fingerprint(known))]).await
        };
        assert_eq!(save(&desk, "Half a thought", "").await.status, 204);
        assert_eq!(save(&phone, "Half a thought, from the phone", "Half a thought").await.status, 204);
        let other = save(&desk, "Half a thought, from the desk", "Half a thought").await;
        assert_eq!(other.status, 409, "{}", other.text);
        assert_eq!(other.json()["body"], "Half a thought, from the phone");
        assert_eq!(other.json()["sentence"], "Changed on another device. Both texts are here now.");
        let is_kept = async |body: &str| desk.get("/api/stoa/v1/drafts/write").await.json()["body"] == body;
        assert!(is_kept("Half a thought, from the phone").await);
        assert_eq!(save(&desk, "", "Half a thought").await.status, 409, "an emptied field takes nothing away either");
        let both = "Half a thought, from the desk\n\n---\n\nHalf a thought, from the phone";
        assert_eq!(save(&desk, both, "Half a thought, from the phone").await.status, 204);
        assert!(is_kept(both).await);
        assert_eq!(save(&desk, &format!("{both}, and on"), "lost on the way").await.status, 204, "nothing in it is missing");
        assert_eq!(save(&desk, "", &format!("{both}, and on")).await.status, 204);
        assert_eq!(save(&desk, "Begun again", "whatever was there").await.status, 204);
    }

    async fn a_draft_is_its_authors_alone(house: House) {
        let (ines, jonas) = (house.employee("Ines").await, house.administrator("Jonas").await);
        let body = serde_json::json!({ "body": "Not for you" });
        let address = "/api/stoa/v1/drafts/space-12";
        assert_eq!(house.as_(&ines).json(Method::PUT, address, &body).await.status, 204);
        assert_eq!(house.as_(&ines).get(address).await.json()["body"], "Not for you");
        assert_eq!(house.as_(&jonas).get(address).await.status, 404);
        for path in ["/drafts", "/api/stoa/v1/drafts", "/"] {
            assert!(!house.as_(&jonas).get(path).await.text.contains("Not for you"), "{path}");
        }
        house.as_(&jonas).bare(Method::DELETE, address).await;
        assert_eq!(house.as_(&ines).get(address).await.status, 200);
        assert_eq!(house.as_nobody().get(address).await.status, 401);
    }

    async fn an_emptied_draft_goes_and_a_lost_place_loses_no_text(house: House) {
        let ines = house.employee("Ines").await;
        let desk = house.as_(&ines);
        desk.form(Method::PUT, "/drafts/reply-345", &[("body", "Below something that is gone")]).await;
        let list = desk.get("/drafts").await.text;
        assert!(list.contains("Below something that is gone") && list.contains("The place it was for is gone"), "{list}");
        desk.form(Method::PUT, "/drafts/reply-345", &[("body", "  ")]).await;
        assert!(desk.get("/drafts").await.text.contains("No drafts"));
        assert_eq!(desk.form(Method::PUT, "/drafts/Some%20place", &[("body", "x")]).await.status, 404);
        let long = "x".repeat(100_001);
        assert_eq!(desk.form(Method::PUT, "/drafts/write", &[("body", &long)]).await.status, 422);
    }

    async fn a_posted_text_takes_its_draft_along_and_leaves_one_that_says_something_else(house: House) {
        let ines = house.employee("Ines").await;
        let finance = house.space("Finance", Reach::Internal).await;
        let (desk, space) = (house.as_(&ines), finance.id.to_string());
        let address = format!("/drafts/space-{space}");
        let is_kept = async || desk.get(&format!("/api/stoa/v1{address}")).await.status == 200;
        desk.form(Method::PUT, &address, &[("title", "The close"), ("body", "Freeze is on Wed")]).await;
        let fields = [("space", space.as_str()), ("title", "The close"), ("body", "Freeze is on Wednesday.\r\n")];
        assert_eq!(desk.post("/posts", &fields).await.status, 303);
        assert!(!is_kept().await, "it was saved a moment before the last keys");
        desk.form(Method::PUT, &address, &[("title", ""), ("body", "Something else, on the phone")]).await;
        assert_eq!(desk.post("/posts", &fields).await.status, 303);
        assert!(is_kept().await, "another text");
    }

    async fn composers_of_other_slices_find_their_drafts_here_and_say_when_they_were_sent(house: House) {
        let (ines, kofi) = (house.employee("Ines").await, house.employee("Kofi").await);
        let typed = Typed { title: String::new(), body: "Half an answer".to_owned() };
        house.as_(&ines).form(Method::PUT, "/drafts/answer-345", &[("body", &typed.body)]).await;
        let drafts = house.app.slices.drafts;
        let find = async |who: &Person| house.read(who.viewer(), async move |cx: &mut Cx| drafts.find(cx, "answer-345").await).await;
        assert_eq!((find(&ines).await, find(&kofi).await), (Some(typed.clone()), None));
        for (who, is_left) in [(&kofi, true), (&ines, false)] {
            let sent = typed.clone();
            let work = async move |cx: &mut Cx| drafts.sent(cx, "answer-345", &sent).await;
            house.app.write::<_, db::Error, _>(&who.viewer(), work).await.expect("a draft may go");
            assert_eq!(find(&ines).await.is_some(), is_left);
        }
    }

    async fn a_repeated_request_leaves_what_was_typed_since(house: House) {
        let ines = house.employee("Ines").await;
        let finance = house.space("Finance", Reach::Internal).await;
        let (desk, space) = (house.as_(&ines), finance.id.to_string());
        let thread = post(&house, &ines, &finance, "The close").await;
        let replies = format!("/posts/{thread}/replies");
        for (place, to, fields) in [
            (format!("space-{space}"), "/posts", vec![("space", space.as_str()), ("body", "The same again"), ("key", "p")]),
            (format!("reply-{thread}"), replies.as_str(), vec![("body", "The same again"), ("key", "r")]),
        ] {
            assert_eq!(desk.post(to, &fields).await.status, 303);
            desk.form(Method::PUT, &format!("/drafts/{place}"), &[("body", "The same again")]).await;
            assert_eq!(desk.post(to, &fields).await.status, 303);
            assert_eq!(desk.get(&format!("/api/stoa/v1/drafts/{place}")).await.status, 200, "{place}");
        }
    }

    async fn what_a_program_posts_leaves_the_drafts_of_its_person(house: House) {
        let ines = house.employee("Ines").await;
        let finance = house.space("Finance", Reach::Internal).await;
        let thread = post(&house, &ines, &finance, "The close").await;
        let desk = house.as_(&ines);
        for place in [format!("space-{}", finance.id), format!("reply-{thread}")] {
            desk.form(Method::PUT, &format!("/drafts/{place}"), &[("body", "From a program")]).await;
        }
        let to_space = serde_json::json!({ "space": finance.id, "body": "From a program" });
        assert_eq!(desk.json(Method::POST, "/api/stoa/v1/posts", &to_space).await.status, 201);
        let to_thread = serde_json::json!({ "body": "From a program" });
        assert_eq!(desk.json(Method::POST, &format!("/api/stoa/v1/posts/{thread}/replies"), &to_thread).await.status, 201);
        assert_eq!(desk.get("/api/stoa/v1/drafts").await.json()["items"].as_array().map(Vec::len), Some(2));
    }

    async fn a_long_draft_is_read_to_its_end_even_where_nothing_is_taken_any_more(house: House) {
        let (ines, jonas) = (house.employee("Ines").await, house.administrator("Jonas").await);
        let desk = house.as_(&ines);
        let body = format!("{}and the very last word", "A long story. ".repeat(200));
        desk.form(Method::PUT, "/drafts/reply-345", &[("title", "Its title"), ("body", &body)]).await;
        assert!(desk.get("/drafts").await.text.contains("href=\"/drafts/reply-345\""));
        let page = desk.get("/drafts/reply-345").await;
        assert!(page.status == 200 && page.text.contains("Its title") && page.text.contains("and the very last word</textarea>"), "{}", page.text);
        assert_eq!(house.as_(&jonas).get("/drafts/reply-345").await.status, 404);
        assert_eq!(desk.get("/drafts/reply-346").await.status, 404);
    }

    async fn files_that_a_draft_names_stay_as_long_as_it_does(house: House) {
        let ines = house.employee("Ines").await;
        let desk = house.as_(&ines);
        let id = sent_file(&house, ines.id).await;
        let named = format!("The plan: [plan.txt](file:{id})");
        desk.form(Method::PUT, "/drafts/write", &[("body", &named)]).await;
        desk.form(Method::PUT, "/drafts/reply-345", &[("body", &named)]).await;
        assert_eq!(sweep(&house).await, 0);
        desk.form(Method::PUT, "/drafts/reply-345", &[("body", "Without it after all")]).await;
        assert_eq!(sweep(&house).await, 0, "the other one still names it");
        desk.bare(Method::DELETE, "/drafts/write").await;
        assert_eq!(sweep(&house).await, 1);
        let held: i64 = house.read(ines.viewer(), async |cx: &mut Cx| cx.row("SELECT COUNT(*) FROM subject_file_hold", params![]).await).await;
        assert_eq!(held, 0);
    }

    async fn a_preview_shows_what_would_be_posted_and_stores_nothing(house: House) {
        let ines = house.employee("Ines").await;
        let council = house.space("Council", Reach::Private).await;
        let text = format!("*Now* <script>alert(1)</script> @[Council](space:{})", council.id);
        let shown = house.as_(&ines).post("/preview", &[("body", &text), ("space", "")]).await;
        assert_eq!(shown.status, 200);
        assert!(shown.text.contains("<em>Now</em>") && !shown.text.contains("<script") && !shown.text.contains("/spaces/council"), "{}", shown.text);
        assert_eq!(house.as_nobody().post("/preview", &[("body", "x")]).await.status, 303);
    }
}

playhouse::on_both! {
    slices: with_notes();

    async fn what_another_slice_made_is_changed_and_taken_away_by_its_menu(house: House) {
        let (ines, kofi) = (house.employee("Ines").await, house.employee("Kofi").await);
        let finance = house.space("Finance", Reach::Internal).await;
        let id = note(&house, &ines, &finance).await;
        let menu = async |who: &Person| house.as_(who).get(&format!("/subjects/{id}/menu")).await.text;
        let own = menu(&ines).await;
        assert!(own.contains(&format!("href=\"/notes/{id}/edit\"")) && own.contains(&format!("/notes/{id}?_method=delete")), "{own}");
        assert!(!menu(&kofi).await.contains("/notes/{id}/edit"));
    }

    async fn a_kind_that_was_asked_for_and_its_title_come_along_to_the_composer(house: House) {
        let ines = house.employee("Ines").await;
        let finance = house.space("Finance", Reach::Internal).await;
        let desk = house.as_(&ines);
        let page = desk.get("/write?kind=test.note&title=Why%20%26%20how").await.text;
        let link = format!("/write?space={}&kind=test.note&title=Why%20%26%20how", finance.id);
        assert!(page.replace("&#38;", "&").contains(&format!("href=\"{link}\"")), "{page}");
        let page = desk.get(&link).await.text;
        assert!(page.contains("value=\"Why &#38; how\""), "{page}");
        assert!(page.contains("<option value=\"test.note\" data-placeholder=\"Finance\" data-submit=\"Note in Finance\" selected>"), "{page}");
        assert!(page.contains("<option value=\"network.update\"") && page.contains(">Note in Finance</button>"), "{page}");
        desk.form(Method::PUT, &format!("/drafts/space-{}", finance.id), &[("title", "Begun before"), ("body", "x")]).await;
        assert!(desk.get(&link).await.text.contains("value=\"Begun before\""), "no word is lost");
    }

    async fn a_draft_of_what_has_a_page_of_its_own_is_gone_on_with_there(house: House) {
        let ines = house.employee("Ines").await;
        let finance = house.space("Finance", Reach::Internal).await;
        let desk = house.as_(&ines);
        desk.form(Method::PUT, &format!("/drafts/note-{}", finance.id), &[("title", "Half a title"), ("body", "")]).await;
        let list = desk.get("/drafts").await.text;
        assert!(list.contains(&format!("/notes/new?space={}", finance.id)) && list.contains("In Finance"), "{list}");
    }

    async fn a_draft_tells_nothing_of_a_space_that_is_hidden(house: House) {
        let hanne = house.customer("Hanne Bakke").await;
        let owners = house.space("Owners", Reach::Community).await;
        let council = house.space("Council", Reach::Private).await;
        let client = house.as_(&hanne);
        let kept = async |space: &str| {
            let body = serde_json::json!({ "space": space, "body": "A thought" });
            assert_eq!(client.json(Method::PUT, "/api/stoa/v1/drafts/write", &body).await.status, 204);
            let draft = client.get("/api/stoa/v1/drafts/write").await.json();
            assert!(draft["updated_at"].as_str().is_some_and(|at| at.ends_with('Z')), "{draft}");
            draft["space"].clone()
        };
        assert_eq!(kept(&owners.id.to_string()).await, serde_json::json!(owners.id));
        assert_eq!(kept(&council.id.to_string()).await, kept("12").await, "hidden is as absent");
        assert!(kept(&council.id.to_string()).await.is_null());
    }
}
