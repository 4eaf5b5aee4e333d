//! Sending files, and putting them into posts.

use axum::body::Body;
use db::{Cx, Migration, params};
use futures::TryStreamExt;
use http::Method;
use kernel::{FileId, SubjectId};
use playhouse::{Answer, Client, House, Person, Space};
use std::io::Cursor;
use subjects::{NewSubject, Written};
use web::Slice;

pub fn tables() -> Slice {
    let table = |slice, name, sql| Migration { slice, name, sql };
    Slice::new("tables").migrations([
        table("people", "0001_person", include_str!("../../people/migrations/0001_person.sql")),
        table("spaces", "0001_space", include_str!("../../spaces/migrations/0001_space.sql")),
    ])
}

const BOUNDARY: &str = "----a-boundary-of-the-tests";

/// Field, file name, bytes.
pub type Part<'a> = (&'a str, &'a str, &'a [u8]);

/// A form with these parts, as a browser sends it.
pub fn form(parts: &[Part<'_>]) -> (String, Body) {
    let mut body = Vec::new();
    for (field, name, bytes) in parts {
        let head =
            format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\r\n");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
    (format!("multipart/form-data; boundary={BOUNDARY}"), Body::from(body))
}

/// Sends one file as the composer does.
pub async fn send(client: &Client, name: &str, bytes: &[u8]) -> Answer {
    let (kind, body) = form(&[("file", name, bytes)]);
    client.clone().with("accept", "application/json").send(Method::POST, "/files", Some(&kind), body).await
}

/// The id of a file that was taken.
pub async fn sent(client: &Client, name: &str, bytes: &[u8]) -> FileId {
    let answer = send(client, name, bytes).await;
    assert_eq!(answer.status, 201, "{}", answer.text);
    answer.json()["id"].as_str().unwrap().parse().unwrap()
}

/// A post that holds these files.
pub async fn post(house: &House, author: &Person, space: &Space, files: &[FileId]) -> SubjectId {
    let (viewer, author, space, files) = (author.viewer(), author.id, space.id, files.to_vec());
    house
        .write(async move |cx: &mut Cx| {
            cx.act_as(viewer);
            let audience = cx.row("SELECT read_audience_id FROM space WHERE id = $1", params![space]).await?;
            let text = Written { source: "see".to_owned(), files, ..Written::default() };
            let (kind, below, title, client_key, source) = ("test.note", None, "", None, None);
            let new = NewSubject { kind, space, audience, author, below, title, text: &text, client_key, source };
            subjects::create(cx, &new).await.map(|made| made.id).map_err(|error| db::Error::Other(error.to_string()))
        })
        .await
}

/// A picture of this size, as PNG.
pub fn png(width: u32, height: u32) -> Vec<u8> {
    let picture = image::RgbImage::from_fn(width, height, |x, y| image::Rgb([x as u8, y as u8, 90]));
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// How many files the store has.
pub async fn stored(house: &House) -> usize {
    house.app.files.list().try_collect::<Vec<_>>().await.unwrap().len()
}
