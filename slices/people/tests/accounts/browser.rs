//! A browser that keeps its cookies, and accounts to sign in to.

use db::Cx;
use http::{HeaderMap, Method, header};
use kernel::{PersonId, PersonKind, Rights};
use people::import::{self, NewPerson};
use playhouse::{Answer, House};
use std::collections::BTreeMap;

/// The password of everybody here.
pub const PASSWORD: &str = "teal otter under the stairs";

/// A browser with its jar of cookies.
#[derive(Default)]
pub struct Browser {
    jar: BTreeMap<String, String>,
}

impl Browser {
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.jar.get(name).map(String::as_str)
    }

    pub fn put(&mut self, name: &str, value: &str) {
        self.jar.insert(name.to_owned(), value.to_owned());
    }

    fn client(&self, house: &House) -> playhouse::Client {
        let cookies: Vec<String> = self.jar.iter().map(|(name, value)| format!("{name}={value}")).collect();
        house
            .as_nobody()
            .with_cookie(&cookies.join("; "))
            .with("user-agent", "Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0")
    }

    fn keep(&mut self, headers: &HeaderMap) {
        for value in headers.get_all(header::SET_COOKIE) {
            let text = value.to_str().expect("cookies and links are well formed");
            let (name, value) = text
                .split(';')
                .next()
                .expect("cookies and links are well formed")
                .split_once('=')
                .expect("cookies and links are well formed");
            if text.contains("Max-Age=0") {
                self.jar.remove(name)
            } else {
                self.jar.insert(name.to_owned(), value.to_owned())
            };
        }
    }

    pub async fn get(&mut self, house: &House, path: &str) -> Answer {
        let answer = self.client(house).get(path).await;
        self.keep(&answer.headers);
        answer
    }

    pub async fn post(&mut self, house: &House, path: &str, fields: &[(&str, &str)]) -> Answer {
        let answer = self.client(house).post(path, fields).await;
        self.keep(&answer.headers);
        answer
    }

    pub async fn delete(&mut self, house: &House, path: &str) -> Answer {
        let answer = self.client(house).bare(Method::DELETE, path).await;
        self.keep(&answer.headers);
        answer
    }

    pub async fn sign_in(&mut self, house: &House, email: &str) -> Answer {
        self.post(house, "/sign-in", &[("email", email), ("password", PASSWORD), ("next", "/")]).await
    }

    /// Whether the house knows who this is: the sign-in page then leads on.
    pub async fn is_signed_in(&mut self, house: &House) -> bool {
        self.get(house, "/sign-in").await.status == 303
    }

    /// The same where perhaps nobody has an account yet, and the sign-in page leads to the set-up.
    pub async fn is_signed_in_or_setup(&mut self, house: &House) -> bool {
        let answer = self.get(house, "/sign-in").await;
        answer.status == 303 && answer.location() != "/setup"
    }
}

/// Somebody with an account and the password of everybody.
pub async fn account(house: &House, kind: PersonKind, name: &str, email: &str) -> PersonId {
    account_with(house, kind, Rights::NONE, name, email).await
}

/// The same with an administrator's rights.
pub async fn account_with(house: &House, kind: PersonKind, rights: Rights, name: &str, email: &str) -> PersonId {
    let (name, email) = (name.to_owned(), email.to_owned());
    let hash = people::passwords::hashing::salted(PASSWORD, [9; 16]);
    house
        .write(async move |cx: &mut Cx| {
            let person = NewPerson { email: Some(&email), rights, ..NewPerson::named(kind, &name) };
            let id = import::add(cx, &person).await?;
            import::set_password(cx, id, &hash).await?;
            Ok(id)
        })
        .await
}

/// An employee called Ines Caldeira.
pub async fn ines(house: &House) -> PersonId {
    account(house, PersonKind::Employee, "Ines Caldeira", "ines@havsel.example").await
}

/// The path of the first link in a mail.
pub fn link_in(mail: &mail::Outgoing) -> String {
    let address = mail.text().split_whitespace().find(|word| word.starts_with("http")).expect("the mail has a link");
    let path = address.splitn(4, '/').nth(3).expect("cookies and links are well formed");
    format!("/{path}")
}
