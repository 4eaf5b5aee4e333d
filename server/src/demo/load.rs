//! Loading the demo company.

use super::mentions::Names;
use super::people::{DemoPerson, PeopleFile};
use super::spaces::{DemoSpace, SpacesFile};
use super::threads::{DemoKind, Head, Reactions, Reply, Thread};
use super::{PASSWORD, anchor, journey, source, store};
use anyhow::{Context, Result};
use db::Cx;
use files::face::{Looks, Style};
use kernel::{PersonId, PersonKind, Role, SpaceId, SubjectId, Timestamp, Viewer};
use people::import::NewPerson;
use spaces::import::NewSpace;
use std::collections::HashMap;
use std::time::Duration;
use web::App;

/// One of the sign-ins that are printed at the start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignIn {
    /// "employee", "administrator" …
    pub role: String,
    /// The person's name.
    pub name: String,
    /// What to type.
    pub email: String,
}

/// The six reactions in the order of their counters.
const REACTIONS: [&str; 6] = ["thumbs_up", "heart", "applause", "idea", "laugh", "unsure"];
/// The name under which the older subjects remember where they come from.
const SOURCE: &str = "demo";
/// How far back bells go.
const BELLS: Duration = Duration::from_secs(3 * 24 * 3600);
/// Havsel was there long before its half year.
const BEGINNING: Duration = Duration::from_secs(400 * 24 * 3600);

/// Loads the demo company if nobody is there yet; the sign-ins of those who are there then. Another installation has none.
///
/// # Errors
/// If a demo file is wrong or the database refuses.
pub async fn load_if_empty(app: &App) -> Result<Vec<SignIn>> {
    let someone = async |cx: &mut Cx| store::is_someone_there(cx).await;
    if !app.db.read(Viewer::System, someone).await? {
        load(app, anchor(app.now())).await?;
    }
    let file: PeopleFile = source::toml("people.toml")?;
    let emails: Vec<String> = file.person.iter().map(|person| person.email.clone()).collect();
    let here = async move |cx: &mut Cx| store::who_is_here(cx, &emails).await;
    let here = app.db.read(Viewer::System, here).await?;
    let find = |one: &super::people::DemoSignIn| {
        let person = file.person.iter().find(|person| person.key == one.key && here.contains(&person.email))?;
        Some(SignIn { role: one.role.clone(), name: person.name.clone(), email: person.email.clone() })
    };
    Ok(file.sign_in.iter().filter_map(find).collect())
}

/// Loads it as if its last Monday were that day.
///
/// # Errors
/// If a demo file is wrong or the database refuses.
pub async fn load(app: &App, anchor: Timestamp) -> Result<()> {
    let people: PeopleFile = source::toml("people.toml")?;
    let spaces: SpacesFile = source::toml("spaces.toml")?;
    let mut threads = Vec::new();
    for space in &spaces.space {
        for name in source::threads(&space.key) {
            let thread = Thread::parse(&source::text(&name)?).with_context(|| format!("demo/{name}"))?;
            threads.push((space.key.clone(), name, thread));
        }
    }
    threads.sort_by_key(|(_, name, thread)| {
        (thread.head.at.at(anchor).map(Timestamp::millis).unwrap_or_default(), name.clone())
    });
    let faces: Vec<(String, u64, Looks)> =
        people.person.iter().map(|person| (person.key.clone(), person.face, looks(person))).collect();
    let hash = people::import::hash_password(PASSWORD);
    let written = app
        .db
        .write(Viewer::System, async move |cx: &mut Cx| -> Result<Names, Wrong> {
            let world = World { anchor, names: Names::default() };
            Ok(world.fill(cx, &people, &spaces, &threads, &hash).await?)
        })
        .await;
    let names = written.map_err(|Wrong(error)| error)?;
    for (key, seed, looks) in faces {
        if let Some((person, _)) = names.people.get(&key) {
            people::import::face(app, *person, seed, looks)
                .await
                .map_err(|problem| anyhow::anyhow!("the face of {key}: {problem}"))?;
        }
    }
    journey::roll_up(app, anchor).await?;
    app.rename_company("Havsel");
    Ok(())
}

/// A face that goes with how they want to be spoken of.
fn looks(person: &DemoPerson) -> Looks {
    let style = match person.pronouns.split('/').next() {
        Some("she") => Style::Feminine,
        Some("he") => Style::Masculine,
        _ => Style::Any,
    };
    Looks { style, ..Looks::default() }
}

/// Carries any failure through the database's transaction.
struct Wrong(anyhow::Error);

impl From<db::Error> for Wrong {
    fn from(error: db::Error) -> Self {
        Self(error.into())
    }
}
impl From<anyhow::Error> for Wrong {
    fn from(error: anyhow::Error) -> Self {
        Self(error)
    }
}

struct World {
    anchor: Timestamp,
    names: Names,
}

impl World {
    async fn fill(
        mut self,
        cx: &mut Cx,
        people: &PeopleFile,
        spaces: &SpacesFile,
        threads: &[(String, String, Thread)],
        hash: &str,
    ) -> Result<Names> {
        cx.take_your_time().await?;
        cx.act_at(self.anchor.minus(BEGINNING));
        people::import::name_company(cx, "Havsel").await?;
        for person in &people.person {
            self.person(cx, person, hash).await.with_context(|| person.key.clone())?;
        }
        for person in &people.person {
            self.profile(cx, person).await.with_context(|| person.key.clone())?;
        }
        for one in &people.sign_in {
            people::import::offer_sign_in(cx, self.who(&one.key)?, &one.role).await?;
        }
        for space in &spaces.space {
            self.space(cx, space, people).await.with_context(|| space.key.clone())?;
        }
        for (space, name, thread) in threads {
            self.thread(cx, space, name, thread).await.with_context(|| format!("demo/{name}"))?;
        }
        journey::fill(cx, self.anchor, &self.names).await.context("demo/journey.toml")?;
        Ok(self.names)
    }

    /// Of what is older, nobody is told any more; what is newer fills the bells as it would have.
    fn is_old(&self, cx: &Cx) -> bool {
        cx.now() < self.anchor.minus(BELLS)
    }

    fn who(&self, key: &str) -> Result<PersonId> {
        self.names.people.get(key).map(|(id, _)| *id).with_context(|| format!("nobody has the key {key:?}"))
    }

    async fn person(&mut self, cx: &mut Cx, person: &DemoPerson, hash: &str) -> Result<()> {
        let new = NewPerson {
            email: Some(&person.email),
            title: &person.title,
            unit: &person.unit,
            function: &person.function,
            rights: person.rights.iter().copied().collect(),
            organisation: person.company.as_deref(),
            lang: person.lang.as_deref(),
            zone: &person.time_zone,
            left: person.left,
            ..NewPerson::named(person.kind, &person.name)
        };
        let id = people::import::add(cx, &new).await?;
        people::import::set_password(cx, id, hash).await?;
        self.names.people.insert(person.key.clone(), (id, person.name.clone()));
        Ok(())
    }

    async fn profile(&self, cx: &mut Cx, person: &DemoPerson) -> Result<()> {
        let manager = person.manager.as_ref().map(|key| self.who(key)).transpose()?;
        let profile = people::import::NewProfile {
            pronouns: &person.pronouns,
            location: &person.location,
            languages: &person.languages,
            skills: &person.skills,
            ask_me_about: &person.ask_me_about,
            manager,
            away: &person.away,
            leader: person.leader,
            it: person.it,
        };
        Ok(people::import::profile(cx, self.who(&person.key)?, &profile).await?)
    }

    async fn space(&mut self, cx: &mut Cx, space: &DemoSpace, people: &PeopleFile) -> Result<()> {
        let first: String = space.name.chars().take(1).collect();
        let new = NewSpace {
            slug: &space.slug,
            name: &space.name,
            purpose: &space.purpose,
            category: &space.category,
            letter: space.tile.as_deref().unwrap_or(&first),
            find: space.find,
            read: space.read,
            join: space.join,
            posting: space.posting,
            replies: space.replies,
            archived: space.archived,
            source: None,
        };
        let id = spaces::import::add(cx, &new).await?;
        self.names.spaces.insert(space.key.clone(), (id, space.name.clone()));
        for (person, role) in self.members(space, people)? {
            spaces::import::join(cx, id, person, role, cx.now()).await?;
        }
        for link in &space.links {
            spaces::import::link(cx, id, &link.title, &link.url, &link.note).await?;
        }
        Ok(())
    }

    /// Everyone once, in their highest role.
    fn members(&self, space: &DemoSpace, people: &PeopleFile) -> Result<Vec<(PersonId, Role)>> {
        let belongs = |person: &&DemoPerson| {
            let stays = !person.left;
            stays
                && space.members_from.iter().any(|from| match from.as_str() {
                    "all-employees" => person.kind == PersonKind::Employee,
                    "all-customers" => person.kind == PersonKind::Customer,
                    unit => person.unit == unit,
                })
        };
        let mut roles: HashMap<&str, Role> =
            people.person.iter().filter(belongs).map(|person| (person.key.as_str(), Role::Member)).collect();
        let lists = [
            (&space.members, Role::Member),
            (&space.experts, Role::Expert),
            (&space.moderators, Role::Moderator),
            (&space.agents, Role::Agent),
            (&space.owners, Role::Owner),
        ];
        for (keys, role) in lists {
            roles.extend(keys.iter().map(|key| (key.as_str(), role)));
        }
        let mut members: Vec<_> =
            roles.into_iter().map(|(key, role)| Ok((self.who(key)?, role))).collect::<Result<_>>()?;
        members.sort_unstable();
        Ok(members)
    }

    async fn thread(&self, cx: &mut Cx, space: &str, name: &str, thread: &Thread) -> Result<()> {
        let (space, _) = *self.names.spaces.get(space).context("no such space")?;
        let head = &thread.head;
        cx.act_at(head.at.at(self.anchor)?);
        let root = self.begin(cx, space, head, &thread.text, name).await?;
        self.react(cx, root, &head.reactions).await?;
        let mut ids = HashMap::new();
        let mut replies: Vec<&Reply> = thread.replies.iter().collect();
        replies.sort_by_key(|reply| reply.at.at(self.anchor).map(Timestamp::millis).unwrap_or_default());
        for reply in replies {
            let id = self.reply(cx, root, head.kind, reply, &ids, name).await.with_context(|| reply.key.clone())?;
            ids.insert(reply.key.as_str(), id);
        }
        self.finish(cx, root, head, &ids).await
    }

    async fn begin(&self, cx: &mut Cx, space: SpaceId, head: &Head, text: &str, name: &str) -> Result<SubjectId> {
        let author = self.who(&head.by)?;
        let source = self.names.resolve(&with_topics(text, &head.topics));
        let key = self.is_old(cx).then_some((SOURCE, name));
        Ok(match head.kind {
            DemoKind::Update => {
                let new = network::import::NewPost { space, author, title: &head.title, source: &source, key };
                network::import::post(cx, &new).await?
            }
            DemoKind::Question => {
                let new = questions::import::NewQuestion { space, author, title: &head.title, source: &source, key };
                questions::import::ask(cx, &new).await?
            }
        })
    }

    async fn reply(
        &self,
        cx: &mut Cx,
        root: SubjectId,
        kind: DemoKind,
        reply: &Reply,
        ids: &HashMap<&str, SubjectId>,
        name: &str,
    ) -> Result<SubjectId> {
        let (author, source) = (self.who(&reply.by)?, self.names.resolve(&reply.text));
        let parent = reply
            .to
            .as_ref()
            .map(|key| ids.get(key.as_str()).copied().with_context(|| format!("{key} comes later")))
            .transpose()?;
        cx.act_at(reply.at.at(self.anchor)?);
        let place = format!("{name}#{}", reply.key);
        let key = self.is_old(cx).then_some((SOURCE, place.as_str()));
        let id = match (kind, parent) {
            (DemoKind::Question, None) => {
                let new = questions::import::NewAnswer { question: root, author, source: &source, key };
                questions::import::answer(cx, &new).await?
            }
            _ => {
                let new = network::import::NewReply { thread: root, parent, author, source: &source, key };
                network::import::reply(cx, &new).await?
            }
        };
        self.react(cx, id, &reply.reactions).await?;
        if let Some(edited) = &reply.edited {
            subjects::mark_edited(cx, id, edited.at(self.anchor)?).await?;
        }
        Ok(id)
    }

    async fn react(&self, cx: &mut Cx, subject: SubjectId, reactions: &Reactions) -> Result<()> {
        for (name, keys) in reactions {
            let place = REACTIONS
                .iter()
                .position(|known| known == name)
                .with_context(|| format!("no reaction is called {name:?}"))?;
            for key in keys {
                network::import::react(cx, subject, self.who(key)?, place).await?;
            }
        }
        Ok(())
    }

    async fn finish(&self, cx: &mut Cx, root: SubjectId, head: &Head, ids: &HashMap<&str, SubjectId>) -> Result<()> {
        let day = |day: i64| super::time::When { day, time: "16:00".to_owned() }.at(self.anchor);
        if let Some(key) = &head.accepted {
            let answer = *ids.get(key.as_str()).with_context(|| format!("there is no answer {key}"))?;
            questions::import::accept(cx, root, answer, self.who(head.accepted_by.as_ref().unwrap_or(&head.by))?)
                .await?;
        }
        if let Some(until) = head.pinned_until_day {
            network::import::pin(cx, root, self.who(&head.by)?, day(until)?).await?;
        }
        if let Some(closed) = &head.closed {
            {
                cx.act_at(day(closed.day)?);
                network::import::close(cx, root, self.who(&closed.by)?, &closed.reason).await?;
            };
        }
        Ok(())
    }
}

/// Topics that the text does not name itself stand below it.
fn with_topics(text: &str, topics: &[String]) -> String {
    let missing: Vec<String> =
        topics.iter().map(|topic| format!("#{topic}")).filter(|topic| !text.contains(topic.as_str())).collect();
    if missing.is_empty() { text.to_owned() } else { format!("{text}\n\n{}", missing.join(" ")) }
}
