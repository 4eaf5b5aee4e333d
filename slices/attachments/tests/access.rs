//! Who sees which file: every address as every principal.

use crate::sending::{post, send, sent};
use crate::slices;
use db::{Cx, params};
use kernel::{FileId, Reach, Role, SubjectId};
use playhouse::Client;
use subjects::files;

const ADDRESSES: [&str; 5] = [
    "/files/{id}",
    "/files/{id}/preview",
    "/api/stoa/v1/files/{id}",
    "/api/stoa/v1/files/{id}/content",
    "/api/stoa/v1/files/{id}/preview",
];

/// All addresses of a file give this status, with all methods that read.
async fn all(client: &Client, who: &str, id: FileId, status: u16) {
    for address in ADDRESSES {
        let path = address.replace("{id}", &id.to_string());
        for method in [http::Method::GET, http::Method::HEAD] {
            let answer = client.bare(method.clone(), &path).await;
            assert_eq!(answer.status, status, "{who}: {method} {path}");
            assert!(status == 200 || !answer.text.contains("canary"), "{who}: {method} {path}");
        }
    }
}

playhouse::on_both! {
    slices: slices();

    async fn a_file_is_as_visible_as_the_text_that_holds_it(house: House) {
        let author = house.employee("Ines Caldeira").await;
        let member = house.employee("Tomás Brandt").await;
        let [colleague, guest, inside, customer] = [
            house.employee("Eva Lind").await, house.guest("Jo Park").await, house.guest("Mia Roth").await, house.customer("Al Dean").await,
        ];
        let private = house.space("Finance", Reach::Private).await;
        for person in [&author, &member, &inside] { house.join(person, &private, Role::Member).await; }
        let spaces = [
            (private, [200, 200, 404, 404, 200, 404, 404]),
            (house.space("Field", Reach::Internal).await, [200, 200, 200, 404, 404, 404, 404]),
            (house.space("Users", Reach::Community).await, [200, 200, 200, 404, 404, 200, 404]),
            (house.space("News", Reach::Public).await, [200; 7]),
        ];
        let principals: Vec<(&str, Client)> = vec![
            ("author", house.as_(&author)), ("member", house.as_(&member)), ("colleague", house.as_(&colleague)),
            ("guest", house.as_(&guest)), ("guest of the space", house.as_(&inside)), ("customer", house.as_(&customer)),
            ("nobody", house.as_nobody()),
        ];
        for (space, expected) in spaces {
            let id = with_preview(&house, &author).await;
            for (who, client) in &principals { all(client, who, id, if *who == "author" { 200 } else { 404 }).await; }
            let subject = post(&house, &author, &space, &[id]).await;
            for ((who, client), status) in principals.iter().zip(expected) { all(client, who, id, status).await; }
            remove(&house, subject).await;
            for (who, client) in &principals { all(client, who, id, 404).await; }
        }
    }

    async fn after_leaving_a_space_its_files_and_their_previews_are_gone(house: House) {
        let [author, member] = [house.employee("Ines Caldeira").await, house.employee("Tomás Brandt").await];
        let space = house.space("Finance", Reach::Private).await;
        for person in [&author, &member] { house.join(person, &space, Role::Member).await; }
        let id = with_preview(&house, &author).await;
        post(&house, &author, &space, &[id]).await;
        all(&house.as_(&member), "member", id, 200).await;
        house.leave(&member, &space).await;
        all(&house.as_(&member), "one who left", id, 404).await;
    }

    async fn a_file_that_is_not_there_answers_as_one_that_is_hidden(house: House) {
        let [author, other] = [house.employee("Ines Caldeira").await, house.employee("Tomás Brandt").await];
        let id = with_preview(&house, &author).await;
        for address in ADDRESSES {
            let hidden = house.as_(&other).get(&address.replace("{id}", &id.to_string())).await;
            let absent = house.as_(&other).get(&address.replace("{id}", "7")).await;
            let told = |answer: &playhouse::Answer| {
                let json = if answer.text.starts_with('{') { answer.json() } else { serde_json::Value::Null };
                (answer.status, json["title"].clone(), json["detail"].clone(), answer.text.len())
            };
            assert_eq!(told(&hidden), told(&absent));
            assert_eq!(hidden.headers.get("content-disposition"), None);
        }
    }

    async fn sending_what_somebody_sent_before_tells_nothing(house: House) {
        let [author, other] = [house.employee("Ines Caldeira").await, house.employee("Tomás Brandt").await];
        let before = crate::sending::stored(&house).await;
        let first = send(&house.as_(&author), "plan.txt", b"canary plan").await;
        let second = send(&house.as_(&other), "plan.txt", b"canary plan").await;
        let third = send(&house.as_(&other), "plan.txt", b"other words").await;
        assert_eq!(crate::sending::stored(&house).await, before + 3, "each has bytes of its own");
        let shape = |answer: &playhouse::Answer| {
            let mut json = answer.json();
            for random in ["id", "url"] { json[random] = "".into(); }
            (answer.status, json)
        };
        assert_eq!(shape(&first), shape(&second));
        assert_eq!(shape(&second), shape(&third));
    }

    async fn only_its_sender_takes_an_upload_back_and_only_while_nothing_holds_it(house: House) {
        let [author, other] = [house.employee("Ines Caldeira").await, house.employee("Tomás Brandt").await];
        let space = house.space("Field", Reach::Internal).await;
        let [held, free] = [sent(&house.as_(&author), "a.txt", b"a").await, sent(&house.as_(&author), "b.txt", b"b").await];
        post(&house, &author, &space, &[held]).await;
        let delete = async |client: Client, id: FileId| client.bare(http::Method::DELETE, &format!("/files/{id}")).await.status;
        assert_eq!(delete(house.as_(&other), free).await, 404);
        assert_eq!(delete(house.as_(&other), held).await, 403);
        assert_eq!(delete(house.as_(&author), held).await, 409);
        assert_eq!(delete(house.as_(&author), free).await, 204);
        assert_eq!(delete(house.as_(&author), free).await, 404);
        assert_eq!(crate::sending::stored(&house).await, 1);
    }
}

/// A file with a preview, without the need for a child that makes one.
async fn with_preview(house: &playhouse::House, author: &playhouse::Person) -> FileId {
    let client = house.as_(author);
    let id = sent(&client, "canary.txt", b"canary words").await;
    let owner = author.viewer();
    let file = house.read(owner, async move |cx: &mut Cx| files::find(cx, id).await).await.unwrap();
    let fresh = FileId::new(id.raw() + 1);
    house
        .write(async move |cx: &mut Cx| {
            cx.execute("DELETE FROM subject_file WHERE id = $1", params![id]).await?;
            let preview_key = Some(file.store_key.clone());
            let preview_mime = Some("image/png".to_owned());
            let file = files::File { id: fresh, preview_key, preview_mime, width: Some(1), height: Some(1), ..file };
            files::insert(cx, &file, "").await
        })
        .await;
    fresh
}

async fn remove(house: &playhouse::House, subject: SubjectId) {
    house
        .write(async move |cx: &mut Cx| {
            cx.execute("UPDATE subject SET state = 2 WHERE id = $1", params![subject]).await.map(drop)
        })
        .await;
}
