//! A random life in a house: people come, write, change, take away, leave; spaces narrow and widen. Everything goes through
//! the doors that people take; what the house accepts, the model notes.

use super::model::{Kind, Model, Place, Someone, Thing, Wall};
use super::world::canary;
use db::Cx;
use http::Method;
use kernel::{Reach, Role};
use playhouse::{Answer, Client, House, Person, Space};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use serde_json::json;
use std::time::Duration;
use subjects::{Join, Policy};

const NAMES: [(&str, Kind); 8] = [
    ("Ada", Kind::Employee),
    ("Ben", Kind::Employee),
    ("Cleo", Kind::Employee),
    ("Dora", Kind::Employee),
    ("Gil", Kind::Guest),
    ("Kim", Kind::Customer),
    ("Lou", Kind::Customer),
    ("Vilma", Kind::Employee),
];
/// Owns every space, and stays.
const OWNER: usize = 0;
/// Administers people, and stays.
const ADMINISTRATOR: usize = 7;

/// A separately protectable value and its wall.
pub struct Atom {
    pub what: String,
    pub canary: String,
    pub wall: Wall,
}

/// The house's side of a life.
pub struct Life<'h> {
    pub house: &'h House,
    pub model: Model,
    pub people: Vec<Person>,
    pub spaces: Vec<Space>,
    /// The ids of the model's things, with the word that their addresses begin with.
    pub ids: Vec<(String, &'static str)>,
    pub atoms: Vec<Atom>,
    /// Files that hang on things.
    pub files: Vec<String>,
    dice: StdRng,
    canaries: usize,
    step: usize,
}

impl<'h> Life<'h> {
    /// People and spaces with canaries in their names, purposes and links.
    pub async fn begin(house: &'h House, seed: u64) -> Self {
        let mut people = Vec::new();
        for (name, kind) in NAMES {
            people.push(match (name, kind) {
                ("Vilma", _) => house.administrator(name).await,
                (_, Kind::Employee) => house.employee(name).await,
                (_, Kind::Guest) => house.guest(name).await,
                (_, Kind::Customer) => house.customer(name).await,
            });
        }
        let model = Model {
            people: NAMES.iter().map(|(_, kind)| Someone { kind: *kind, has_left: false }).collect(),
            ..Model::default()
        };
        let dice = StdRng::seed_from_u64(seed);
        let (spaces, ids, atoms, files) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut life = Self { house, model, people, spaces, ids, atoms, files, dice, canaries: 0, step: 0 };
        for (find, read, join) in [
            (Reach::Private, Reach::Private, Join::Secret),
            (Reach::Internal, Reach::Private, Join::Request),
            (Reach::Internal, Reach::Internal, Join::Open),
            (Reach::Community, Reach::Community, Join::Open),
            (Reach::Public, Reach::Public, Join::Open),
        ] {
            life.space(find, read, join).await;
        }
        life
    }

    async fn space(&mut self, find: Reach, read: Reach, join: Join) {
        let place = self.spaces.len();
        let slug = format!("place{place}");
        let space = self.house.space_with(&slug, find, read, join, Policy::Everyone).await;
        self.house.join(&self.people[OWNER], &space, Role::Owner).await;
        self.model.places.push(Place { find, read, members: [(OWNER, 0)].into() });
        let name = self.atom(format!("the name of {slug}"), Wall::Finders(place));
        let purpose = self.atom(format!("the purpose of {slug}"), Wall::Finders(place));
        let link = self.atom(format!("a link of {slug}"), Wall::Readers(place));
        let id = space.id;
        self.house
            .write(async move |cx: &mut Cx| {
                let sql = "UPDATE space SET name = $2, name_folded = $2, purpose = $3 WHERE id = $1";
                cx.execute(sql, db::params![id, name, purpose]).await?;
                spaces::import::link(cx, id, &link, "/people", "").await
            })
            .await;
        self.spaces.push(space);
    }

    pub fn atom(&mut self, what: String, wall: Wall) -> String {
        self.canaries += 1;
        let canary = canary(self.canaries);
        self.atoms.push(Atom { what, canary: canary.clone(), wall });
        canary
    }

    /// So many things happen, a second apart.
    pub async fn go_on(&mut self, steps: usize) {
        for _ in 0..steps {
            self.step += 1;
            self.house.later(Duration::from_secs(1));
            match self.dice.random_range(0..100) {
                0..26 => self.write("posts").await,
                26..36 => self.write("questions").await,
                36..56 => self.reply().await,
                56..62 => self.change().await,
                62..68 => self.remove().await,
                68..72 => self.close().await,
                72..75 => self.keep_a_draft().await,
                75..78 => self.attach().await,
                78..86 => self.admit().await,
                86..90 => self.dismiss().await,
                90..94 => self.rebase().await,
                94..97 => self.change_kind().await,
                _ => self.depart().await,
            }
            self.house.work().await;
        }
    }

    fn client(&self, person: usize) -> Client {
        self.house.as_(&self.people[person])
    }

    fn anyone(&mut self) -> usize {
        self.dice.random_range(0..self.people.len())
    }

    fn anything(&mut self) -> Option<usize> {
        (!self.ids.is_empty()).then(|| self.dice.random_range(0..self.ids.len()))
    }

    /// Notes something that the house took.
    fn note(&mut self, answer: &Answer, word: &'static str, place: usize, author: usize, root: Option<usize>) -> usize {
        let id = answer.json()["id"].as_str().expect("what was made has an id").to_owned();
        self.ids.push((id, word));
        self.model.things.push(Thing { place, author, made: self.step, root, is_removed: false });
        self.ids.len() - 1
    }

    async fn write(&mut self, word: &'static str) {
        let (author, place) = (self.anyone(), self.dice.random_range(0..self.spaces.len()));
        let (before, thing) = (self.atoms.len(), self.ids.len());
        let title = self.atom(format!("the title of {word} {thing}"), Wall::Thing(thing));
        let text = self.atom(format!("the text of {word} {thing}"), Wall::Thing(thing));
        let topic = self.atom(format!("a topic of {word} {thing}"), Wall::Thing(thing));
        let field = if word == "posts" { "body" } else { "text" };
        let space = self.spaces[place].id.to_string();
        let body = json!({ "space": space, "title": title, field: format!("{text} #{topic}") });
        let answer = self.client(author).json(Method::POST, &format!("/api/stoa/v1/{word}"), &body).await;
        if answer.status == 201 {
            self.note(&answer, word, place, author, None);
        } else {
            self.atoms.truncate(before);
        }
    }

    async fn reply(&mut self) {
        let (author, Some(below)) = (self.anyone(), self.anything()) else { return };
        let root = self.model.things[below].root.unwrap_or(below);
        let (id, word) = self.ids[root].clone();
        let (before, thing, place) = (self.atoms.len(), self.ids.len(), self.model.things[root].place);
        let text = self.atom(format!("the text of reply {thing} in {word}"), Wall::Thing(thing));
        let (path, body, made) = if word == "posts" {
            let parent = self.ids[below].0.clone();
            (format!("/api/stoa/v1/posts/{id}/replies"), json!({ "parent": parent, "body": text }), "replies")
        } else {
            (format!("/api/stoa/v1/questions/{id}/answers"), json!({ "text": text }), "answers")
        };
        let answer = self.client(author).json(Method::POST, &path, &body).await;
        if answer.status == 201 {
            self.note(&answer, made, place, author, Some(root));
        } else {
            self.atoms.truncate(before);
        }
    }

    /// An author changes their words; what was there before is for those who work here.
    async fn change(&mut self) {
        let Some(thing) = self.anything() else { return };
        let (id, word) = self.ids[thing].clone();
        if word != "posts" {
            return;
        }
        let before = self.atoms.len();
        let text = self.atom(format!("the new text of {word} {thing}"), Wall::Thing(thing));
        let body = json!({ "title": "Renamed", "body": text });
        let author = self.model.things[thing].author;
        let answer = self.client(author).json(Method::PUT, &format!("/api/stoa/v1/{word}/{id}"), &body).await;
        if answer.status >= 300 {
            self.atoms.truncate(before);
            return;
        }
        for atom in &mut self.atoms[..before] {
            match atom.wall {
                Wall::Thing(of) if of == thing && !atom.what.starts_with("why") => atom.wall = Wall::Earlier(thing),
                _ => {}
            }
        }
    }

    async fn remove(&mut self) {
        let Some(thing) = self.anything() else { return };
        let (id, word) = self.ids[thing].clone();
        let author = self.model.things[thing].author;
        let answer = self.client(author).bare(Method::DELETE, &format!("/api/stoa/v1/{word}/{id}")).await;
        if answer.status < 300 {
            self.model.things[thing].is_removed = true;
        }
    }

    async fn close(&mut self) {
        let Some(thing) = self.anything() else { return };
        let before = self.atoms.len();
        let reason = self.atom(format!("why {thing} is closed"), Wall::Thing(thing));
        let path = format!("/api/stoa/v1/subjects/{}/closure", self.ids[thing].0);
        if self.client(OWNER).json(Method::PUT, &path, &json!({ "reason": reason })).await.status >= 300 {
            self.atoms.truncate(before);
            return;
        }
        // A newer reason takes the place of the one before.
        let what = self.atoms[before].what.clone();
        self.atoms.retain(|atom| atom.what != what || atom.canary == reason);
    }

    async fn keep_a_draft(&mut self) {
        let (before, person) = (self.atoms.len(), self.anyone());
        let body = self.atom(format!("the draft of {}", NAMES[person].0), Wall::Owner(person));
        let answer = self.client(person).form(Method::PUT, "/drafts/write", &[("title", ""), ("body", &body)]).await;
        if answer.status >= 300 {
            self.atoms.truncate(before);
            return;
        }
        // It takes the place of the one before.
        self.atoms.retain(|atom| !matches!(atom.wall, Wall::Owner(owner) if owner == person) || atom.canary == body);
    }

    /// A post with a file whose name and bytes are canaries.
    async fn attach(&mut self) {
        let (author, place) = (self.anyone(), self.dice.random_range(0..self.spaces.len()));
        let (before, thing) = (self.atoms.len(), self.ids.len());
        let name = self.atom(format!("the name of a file of posts {thing}"), Wall::Thing(thing));
        let bytes = self.atom(format!("the bytes of a file of posts {thing}"), Wall::Thing(thing));
        let client = self.client(author);
        let edge = "an-edge-of-the-test";
        let body = format!(
            "--{edge}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}.txt\"\r\ncontent-type: text/plain\r\n\r\n{bytes}\r\n--{edge}--\r\n"
        );
        let kind = format!("multipart/form-data; boundary={edge}");
        let sent = client.send(Method::POST, "/files", Some(&kind), axum::body::Body::from(body)).await;
        assert!(sent.status < 300, "a file is taken: {} {}", sent.status, sent.text);
        let file = sent.json()["id"].as_str().expect("the file's id").to_owned();
        let text = format!("[{name}.txt](file:{file})");
        let body = json!({ "space": self.spaces[place].id.to_string(), "body": text });
        let answer = client.json(Method::POST, "/api/stoa/v1/posts", &body).await;
        if answer.status == 201 {
            self.note(&answer, "posts", place, author, None);
            self.files.push(file);
        } else {
            self.atoms.truncate(before);
        }
    }

    async fn admit(&mut self) {
        let (person, place) = (self.anyone(), self.dice.random_range(0..self.spaces.len()));
        let path = format!("/api/stoa/v1/spaces/{}/members/{}", self.spaces[place].id, self.people[person].id);
        let answer = self.client(OWNER).json(Method::PUT, &path, &json!({ "role": "member" })).await;
        if answer.status < 300 && person != OWNER {
            let since = if self.model.people[person].kind == Kind::Employee { 0 } else { self.step };
            self.model.places[place].members.entry(person).or_insert(since);
        }
    }

    async fn dismiss(&mut self) {
        let (person, place) = (self.anyone(), self.dice.random_range(0..self.spaces.len()));
        let path = format!("/api/stoa/v1/spaces/{}/members/{}", self.spaces[place].id, self.people[person].id);
        if self.client(OWNER).bare(Method::DELETE, &path).await.status < 300 {
            self.model.places[place].members.remove(&person);
        }
    }

    async fn rebase(&mut self) {
        let place = self.dice.random_range(0..self.spaces.len());
        let reach = Reach::ALL[self.dice.random_range(0..4)];
        let path = format!("/api/stoa/v1/spaces/{}/audience", self.spaces[place].id);
        let join = if reach == Reach::Private { "invitation" } else { "open" };
        let body = json!({ "find": reach.name(), "read": reach.name(), "join": join,
                           "confirmed": { "things": 1_000_000, "readers": 1_000_000 } });
        if self.client(OWNER).json(Method::PUT, &path, &body).await.status < 300 {
            (self.model.places[place].find, self.model.places[place].read) = (reach, reach);
        }
    }

    /// Somebody who works here becomes somebody from outside, or the other way round.
    async fn change_kind(&mut self) {
        let person = self.anyone();
        if person == OWNER || person == ADMINISTRATOR || self.model.people[person].has_left {
            return;
        }
        let (to, word) = match self.model.people[person].kind {
            Kind::Employee => (Kind::Customer, "customer"),
            Kind::Guest | Kind::Customer => (Kind::Employee, "employee"),
        };
        let path = format!("/admin/people/{}?_method=put", self.people[person].id);
        let answer = self
            .client(ADMINISTRATOR)
            .post(&path, &[("name", NAMES[person].0), ("kind", word), ("leaves", "1000")])
            .await;
        assert!(answer.status < 400, "a kind is changed: {} {}", answer.status, answer.text);
        self.model.people[person].kind = to;
        let step = self.step;
        for place in &mut self.model.places {
            if to == Kind::Customer && !matches!(place.read, Reach::Community | Reach::Public) {
                place.members.remove(&person);
            } else if to == Kind::Customer {
                place.members.entry(person).and_modify(|since| *since = step);
            }
        }
    }

    async fn depart(&mut self) {
        let person = self.anyone();
        // Most stay, else a long life has nobody left in it.
        if person == OWNER || person == ADMINISTRATOR || self.dice.random_bool(0.5) {
            return;
        }
        let path = format!("/admin/people/{}/departure", self.people[person].id);
        let answer = self.client(ADMINISTRATOR).post(&path, &[]).await;
        assert!(answer.status < 400, "somebody leaves: {} {}", answer.status, answer.text);
        self.model.people[person].has_left = true;
    }

    /// More of everything in the spaces for which this holds: members, threads, replies, reactions.
    pub async fn bustle_where(&mut self, is_meant: impl Fn(&Model, usize) -> bool) {
        let places: Vec<usize> = (0..self.spaces.len()).filter(|place| is_meant(&self.model, *place)).collect();
        for place in places {
            let (space, owner) = (self.spaces[place].id, self.client(OWNER));
            for person in [1, 2, ADMINISTRATOR] {
                let path = format!("/api/stoa/v1/spaces/{space}/members/{}", self.people[person].id);
                owner.json(Method::PUT, &path, &json!({ "role": "member" })).await;
            }
            for number in 0..3 {
                let text = format!("ada ben place sensors {number} #bustle zq");
                let body = json!({ "space": space.to_string(), "title": text, "body": text });
                let made = owner.json(Method::POST, "/api/stoa/v1/posts", &body).await;
                let id = made.json()["id"].as_str().expect("an owner may post").to_owned();
                let path = format!("/api/stoa/v1/posts/{id}/replies");
                owner.json(Method::POST, &path, &json!({ "body": text })).await;
                owner.bare(Method::PUT, &format!("/api/stoa/v1/subjects/{id}/reactions/heart")).await;
            }
        }
        self.house.work().await;
    }
}
