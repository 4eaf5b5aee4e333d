//! What somebody's own things add to the world: a draft, and a file in a post.

use super::{Builder, Wall};
use playhouse::Space;

impl Builder<'_> {
    /// What is somebody's own: a draft, a file in a post.
    pub(super) async fn personal(&mut self, finance: &Space) {
        let draft = self.atom("ines's draft", Wall::Owner("ines"), true);
        let ines = self.house.as_(&self.people["ines"]);
        let saved = ines.form(http::Method::PUT, "/drafts/write", &[("title", ""), ("body", &draft)]).await;
        assert!(saved.status < 300, "a draft is saved: {} {}", saved.status, saved.text);
        let (name, bytes) = (
            self.atom("a file's name in finance", Wall::Readers("finance"), true),
            self.atom("a file's bytes in finance", Wall::Readers("finance"), true),
        );
        let boundary = "a-boundary-of-the-test";
        let body = format!(
            "--{boundary}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}.txt\"\r\ncontent-type: text/plain\r\n\r\n{bytes}\r\n--{boundary}--\r\n"
        );
        let sent = ines
            .send(
                http::Method::POST,
                "/files",
                Some(&format!("multipart/form-data; boundary={boundary}")),
                axum::body::Body::from(body),
            )
            .await;
        assert!(sent.status < 300, "a file is taken: {} {}", sent.status, sent.text);
        let id = sent.json()["id"].as_str().expect("the file's id").to_owned();
        let text = format!("See [{name}.txt](file:{id})");
        let posted = ines
            .post(
                "/posts",
                &[
                    ("space", &finance.id.to_string()),
                    ("kind", "network.update"),
                    ("title", ""),
                    ("body", &text),
                    ("key", "with-a-file"),
                ],
            )
            .await;
        assert!(posted.status < 400, "a post with a file: {} {}", posted.status, posted.text);
        self.values.push(id);
        for person in self.people.values() {
            self.values.push(person.id.to_string());
        }
    }
}
