//! A world of atoms with canaries.

mod blogs;
mod helpdesk;
mod initiatives;
mod journey;
mod personal;
mod registers;
mod workshops;

use db::Cx;
use kernel::{Reach, Role, SpaceId, SubjectId};
use playhouse::{House, Person, Space};
use std::collections::HashMap;
use std::time::Duration;
use subjects::{Join, Policy};

/// Which of two worlds that differ only inside.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Variant {
    /// As it is.
    Plain,
    /// With more, other and changed things in the spaces that outsiders can't see.
    BusyInside,
}

/// What stands around an atom.
#[derive(Clone, Debug)]
pub enum Wall {
    /// Taken away: nobody receives it any more.
    Nobody,
    /// One principal alone.
    Owner(&'static str),
    /// Who reads in this space.
    Readers(&'static str),
    /// Who reads in this space and works here.
    Colleagues(&'static str),
    /// Who finds this space.
    Finders(&'static str),
    /// Who works here.
    Employees,
    /// Who leads rounds of assessment.
    Lead,
}

/// A separately protectable value.
#[derive(Clone, Debug)]
pub struct Atom {
    pub what: String,
    pub canary: String,
    pub wall: Wall,
    /// Whoever may see it must come across it.
    pub direct: bool,
}

/// Somebody who asks.
pub struct Principal {
    pub name: &'static str,
    pub person: Option<Person>,
}

pub struct World {
    pub principals: Vec<Principal>,
    pub atoms: Vec<Atom>,
    pub members: Vec<(&'static str, &'static str)>,
    /// What may stand in a place of an address.
    pub values: Vec<String>,
    /// What may stand in one of the journey's.
    pub journey: Vec<String>,
    /// Whole addresses, where two ids belong together.
    pub paths: Vec<String>,
    emails: HashMap<String, &'static str>,
}

const SPACES: [(&str, Reach, Reach, Join); 6] = [
    ("finance", Reach::Internal, Reach::Private, Join::Request),
    ("council", Reach::Private, Reach::Private, Join::Secret),
    ("everyone", Reach::Internal, Reach::Internal, Join::Open),
    ("project", Reach::Private, Reach::Private, Join::Invitation),
    ("installers", Reach::Community, Reach::Community, Join::Open),
    ("news", Reach::Public, Reach::Public, Join::Open),
];

/// Sixteen letters that stand for one atom and survive Markdown, HTML, addresses and search as one word.
pub fn canary(number: usize) -> String {
    let mut state = 0x9e37_79b9_u64.wrapping_mul(number as u64 + 17);
    let letter = |state: &mut u64| {
        *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        char::from(b"bcdfghjklmnpqrtvwx"[usize::try_from(*state >> 33).unwrap() % 18])
    };
    format!("zq{}", (0..14).map(|_| letter(&mut state)).collect::<String>())
}

struct Builder<'h> {
    house: &'h House,
    atoms: Vec<Atom>,
    values: Vec<String>,
    journey: Vec<String>,
    paths: Vec<String>,
    people: HashMap<&'static str, Person>,
}

impl World {
    pub fn principal(&self, name: &str) -> &Principal {
        self.principals.iter().find(|principal| principal.name == name).expect("a principal of the world")
    }

    pub async fn build(house: &House, variant: Variant) -> Self {
        let mut builder = Builder {
            house,
            atoms: Vec::new(),
            values: Vec::new(),
            journey: Vec::new(),
            paths: Vec::new(),
            people: HashMap::new(),
        };
        builder.people().await;
        let members = vec![
            ("ines", "finance"),
            ("ines", "council"),
            ("ines", "everyone"),
            ("rui", "everyone"),
            ("rui", "project"),
            ("gerd", "project"),
            ("hanne", "installers"),
            ("rui", "installers"),
            ("mia", "everyone"),
        ];
        let mut spaces = HashMap::new();
        for (slug, find, read, join) in SPACES {
            spaces.insert(slug, builder.space(slug, find, read, join).await);
        }
        for (who, place) in &members {
            let role = if matches!(*place, "finance" | "council" | "project") && *who != "gerd" {
                Role::Owner
            } else {
                Role::Member
            };
            house.join(&builder.people[who], &spaces[place], role).await;
        }
        house.join(&builder.people["mia"], &spaces["finance"], Role::Member).await;
        for (slug, ..) in SPACES {
            builder.fill(slug, &spaces[slug]).await;
        }
        builder.personal(&spaces["finance"]).await;
        builder.journey().await;
        let decision = builder.council_of(&spaces["council"]).await;
        builder.worked_on(&spaces, decision).await;
        builder.blogs_of(&spaces["council"], &spaces["everyone"]).await;
        builder.helpdesk_of(&spaces["everyone"]).await;
        house.work().await;
        // Mia saw Finance until now: her bell has its notices, and her mail is not sent yet.
        house.leave(&builder.people["mia"], &spaces["finance"]).await;
        if variant == Variant::BusyInside {
            builder.works_in(("finance", &spaces["finance"]), "ines", decision, decision).await;
            builder.be_busy(&spaces).await;
        }
        builder.finish(members)
    }

    /// Mails that reached somebody with something that is not theirs to see now.
    pub async fn mails_to_the_wrong(&self, house: &House) -> Vec<String> {
        house.later(Duration::from_secs(20 * 60));
        house.work().await;
        house.later(Duration::from_secs(120));
        house.work().await;
        let mut wrong = Vec::new();
        for mail in house.mails.sent() {
            let Some(name) = self.emails.get(mail.to().as_str()) else { continue };
            let text = format!("{} {} {}", mail.subject(), mail.text(), mail.html().unwrap_or_default());
            for atom in &self.atoms {
                if text.contains(&atom.canary) && !super::oracle::may_see(self, self.principal(name), atom) {
                    wrong.push(format!("{name}: {}", atom.what));
                }
            }
        }
        wrong
    }
}

impl Builder<'_> {
    fn atom(&mut self, what: impl Into<String>, wall: Wall, direct: bool) -> String {
        let canary = canary(self.atoms.len());
        self.atoms.push(Atom { what: what.into(), canary: canary.clone(), wall, direct });
        canary
    }

    async fn people(&mut self) {
        let employees = ["ines", "rui", "mia"];
        for name in employees {
            let person = self.house.employee(name).await;
            self.people.insert(name, person);
        }
        self.people.insert("vilma", self.house.administrator("vilma").await);
        self.people.insert("gerd", self.house.guest("gerd").await);
        for name in ["hanne", "piet"] {
            let person = self.house.customer(name).await;
            self.people.insert(name, person);
        }
    }

    async fn space(&mut self, slug: &'static str, find: Reach, read: Reach, join: Join) -> Space {
        let space = self.house.space_with(slug, find, read, join, Policy::Everyone).await;
        let purpose = self.atom(format!("the purpose of {slug}"), Wall::Finders(slug), true);
        let link = self.atom(format!("a link of {slug}"), Wall::Readers(slug), true);
        let id = space.id;
        self.house
            .write(async move |cx: &mut Cx| {
                cx.execute("UPDATE space SET purpose = $2 WHERE id = $1", db::params![id, purpose]).await?;
                spaces::import::link(cx, id, &link, "/people", "").await
            })
            .await;
        self.values.push(slug.to_owned());
        self.values.push(id.to_string());
        space
    }

    /// A post with a reply, an edit and a removed reply; a question with an answer.
    async fn fill(&mut self, slug: &'static str, space: &Space) {
        let author = if slug == "project" { "rui" } else { "ines" };
        let readers = || Wall::Readers(slug);
        let (title, body) = (
            self.atom(format!("a title in {slug}"), readers(), true),
            self.atom(format!("a post in {slug}"), readers(), true),
        );
        let (reply, old) = (
            self.atom(format!("a reply in {slug}"), readers(), true),
            self.atom(format!("an old text in {slug}"), Wall::Colleagues(slug), true),
        );
        let removed = self.atom(format!("a removed reply in {slug}"), Wall::Nobody, false);
        let topic = self.atom(format!("a topic in {slug}"), readers(), true);
        let (asked, answer) = (
            self.atom(format!("a question in {slug}"), readers(), true),
            self.atom(format!("an answer in {slug}"), readers(), true),
        );
        let (person, other, space_id) = (self.people[author].id, self.people["mia"].id, space.id);
        let ids: Vec<SubjectId> = self
            .house
            .write(async move |cx: &mut Cx| {
                let text = format!("{old} #{topic} @[mia](person:{other})");
                let post = network::import::post(
                    cx,
                    &network::import::NewPost {
                        space: space_id,
                        author: person,
                        title: &title,
                        source: &text,
                        key: None,
                    },
                )
                .await?;
                let text = format!("{body} #{topic} @[mia](person:{other})");
                network::import::edit(cx, post, &text, cx.now().plus(Duration::from_secs(5))).await?;
                let below = |source| network::import::NewReply {
                    thread: post,
                    parent: None,
                    author: person,
                    source,
                    key: None,
                };
                let first = network::import::reply(cx, &below(&reply)).await?;
                let gone = network::import::reply(cx, &below(&removed)).await?;
                network::import::react(cx, post, person, 1).await?;
                let question = questions::import::ask(
                    cx,
                    &questions::import::NewQuestion {
                        space: space_id,
                        author: person,
                        title: &asked,
                        source: &asked,
                        key: None,
                    },
                )
                .await?;
                let answered = questions::import::answer(
                    cx,
                    &questions::import::NewAnswer { question, author: person, source: &answer, key: None },
                )
                .await?;
                Ok(vec![post, first, gone, question, answered])
            })
            .await;
        let gone =
            self.house.as_(&self.people[author]).bare(http::Method::DELETE, &format!("/replies/{}", ids[2])).await;
        assert!(gone.status < 400, "a reply is removed: {} {}", gone.status, gone.text);
        self.values.extend(ids.iter().map(ToString::to_string));
    }

    /// What is planned, tried, feared and asked for: in a space of few, to which a guest belongs, and where all who work here read.
    /// What stands in the latter points into the former, and that to the secret council.
    async fn worked_on(&mut self, spaces: &HashMap<&'static str, Space>, decision: SubjectId) {
        self.mandate_of(decision, spaces["council"].id).await;
        let mut beyond = decision;
        for (slug, leads) in [("project", "rui"), ("everyone", "ines")] {
            beyond = self.works_in((slug, &spaces[slug]), leads, beyond, decision).await;
        }
    }

    /// Everything that is planned, tried, feared and asked for in one space; its initiative.
    async fn works_in(
        &mut self,
        (slug, space): (&'static str, &Space),
        leads: &'static str,
        beyond: SubjectId,
        mandate: SubjectId,
    ) -> SubjectId {
        let on = initiatives::Ground { slug, space: space.id, by: self.people[leads].id, beyond };
        let initiative = self.initiatives_of(on, mandate).await;
        self.strategy_of(on).await;
        self.registers_of(on).await;
        self.excellence_of(on).await;
        self.workshop_of(on, leads).await;
        initiative
    }

    /// More, other and changed things where outsiders can't look.
    async fn be_busy(&mut self, spaces: &HashMap<&'static str, Space>) {
        for (slug, author) in [("finance", "ines"), ("council", "ines"), ("everyone", "rui")] {
            let (space, person): (SpaceId, _) = (spaces[slug].id, self.people[author].id);
            self.house
                .write(async move |cx: &mut Cx| {
                    for number in 0..7 {
                        let text = format!("installers customers sensors warranty {number} #busy");
                        let post = network::import::post(
                            cx,
                            &network::import::NewPost { space, author: person, title: &text, source: &text, key: None },
                        )
                        .await?;
                        network::import::reply(
                            cx,
                            &network::import::NewReply {
                                thread: post,
                                parent: None,
                                author: person,
                                source: &text,
                                key: None,
                            },
                        )
                        .await?;
                        network::import::react(cx, post, person, 0).await?;
                    }
                    Ok(())
                })
                .await;
        }
        self.house.work().await;
    }

    fn finish(mut self, members: Vec<(&'static str, &'static str)>) -> World {
        self.values.extend(["1".to_owned(), "no-such-thing".to_owned(), "9000000000000000001".to_owned()]);
        self.values
            .extend(self.atoms.iter().filter(|atom| atom.what.starts_with("a topic")).map(|atom| atom.canary.clone()));
        let names = ["ines", "rui", "mia", "vilma", "gerd", "hanne", "piet"];
        let mut principals: Vec<Principal> =
            names.iter().map(|name| Principal { name, person: self.people.get(name).cloned() }).collect();
        principals.push(Principal { name: "nobody", person: None });
        let address = |name: &&'static str| {
            let person = &self.people[name];
            (format!("{name}.{}@havsel.example", person.id.raw() % 10_000), *name)
        };
        let emails = names.iter().map(address).collect();
        World {
            principals,
            atoms: self.atoms,
            members,
            values: self.values,
            journey: self.journey,
            paths: self.paths,
            emails,
        }
    }
}
