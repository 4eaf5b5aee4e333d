//! A large world that is the same from run to run, built once through the slices' own import functions and kept.

use crate::asking;
use crate::process::Cluster;
use crate::words::Words;
use anyhow::Result;
use config::{Config, Sources};
use db::{Cx, Db, params};
use indicatif::{ProgressBar, ProgressStyle};
use jobs::Registry;
use kernel::{PersonId, PersonKind, Reach, Role, SpaceId, SubjectId, Timestamp, Viewer};
use measures::Day;
use network::import::{NewPost, NewReply};
use people::import::NewPerson;
use spaces::import::NewSpace;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use subjects::{Join, Policy};
use web::Slices;

/// How much of everything.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size {
    pub(crate) name: &'static str,
    pub(crate) people: usize,
    pub(crate) spaces: usize,
    pub(crate) posts: usize,
    pub(crate) replies: usize,
    pub(crate) reactions: usize,
    pub(crate) questions: usize,
}

impl Size {
    pub(crate) const FULL: Self = Self {
        name: "full",
        people: 50_000,
        spaces: 500,
        posts: 500_000,
        replies: 1_500_000,
        reactions: 3_000_000,
        questions: 100_000,
    };
    pub(crate) const FIFTH: Self = Self {
        name: "fifth",
        people: 10_000,
        spaces: 100,
        posts: 100_000,
        replies: 300_000,
        reactions: 600_000,
        questions: 20_000,
    };
    /// Just enough for the writers of one measurement.
    pub(crate) const GAIN: Self =
        Self { name: "gain", people: 50, spaces: 2, posts: 200, replies: 0, reactions: 0, questions: 0 };
    /// To try the bench itself.
    pub(crate) const TINY: Self = Self {
        name: "tiny",
        people: 500,
        spaces: 20,
        posts: 2_000,
        replies: 6_000,
        reactions: 10_000,
        questions: 2_000,
    };
}

/// Things of one transaction.
pub(crate) const BATCH: usize = 2_000;
/// 2026-01-05, a Monday.
const BEGINNING: i64 = 1_767_571_200_000;
/// Ten months of work.
const LENGTH: i64 = 300 * 24 * 3600 * 1000;
/// Replies come within this time.
const WEEK: Duration = Duration::from_secs(7 * 24 * 3600);
/// How many people the bench signs in as.
const DRIVERS: usize = 200;

/// What the bench needs to know of a built world.
pub(crate) struct World {
    pub(crate) settings: Vec<(&'static str, String)>,
    pub(crate) people: Vec<PersonId>,
    pub(crate) cookies: Vec<String>,
    /// For each cookie a space that its person is a member of.
    pub(crate) homes: Vec<SpaceId>,
    pub(crate) slugs: Vec<String>,
    pub(crate) posts: Vec<SubjectId>,
    /// A thread of about thirty replies.
    pub(crate) thread: SubjectId,
}

/// The world on SQLite in this folder, built if it isn't there.
pub(crate) async fn sqlite(folder: &Path, size: &Size) -> Result<World> {
    std::fs::create_dir_all(folder)?;
    let settings = settings(folder, format!("sqlite:{}", folder.join("stoa.db").display()));
    let db = open(&settings).await?;
    let ready = folder.join("ready");
    if !ready.exists() {
        build(&db, size).await?;
        std::fs::write(&ready, "built\n")?;
    }
    // A world that was built before there were questions gets them now.
    asking::questions_of(&db, size).await?;
    look(&db, settings).await
}

/// The world in an empty PostgreSQL database, and the processes that serve it.
pub(crate) async fn postgres(folder: &Path, url: String, size: &Size) -> Result<(World, Cluster)> {
    std::fs::create_dir_all(folder)?;
    let settings = settings(folder, url);
    let db = open(&settings).await?;
    build(&db, size).await?;
    asking::questions_of(&db, size).await?;
    let backend: i64 =
        db.read(Viewer::System, async |cx: &mut Cx| cx.row("SELECT pg_backend_pid()::bigint", params![]).await).await?;
    Ok((look(&db, settings).await?, Cluster::of(u32::try_from(backend)?)?))
}

fn settings(folder: &Path, url: String) -> Vec<(&'static str, String)> {
    vec![("DATA", folder.display().to_string()), ("DATABASE_URL", url)]
}

async fn open(settings: &[(&'static str, String)]) -> Result<Db> {
    let sources = settings.iter().fold(Sources::default(), |sources, (name, value)| sources.with_env(name, value));
    let db = server::compose::database(&Config::load(sources)?).await?;
    prepare(&db).await?;
    Ok(db)
}

/// Brings an opened database's schema up to date and gives it the effects.
pub(crate) async fn prepare(db: &Db) -> Result<()> {
    let slices = Slices::new(server::slices::all());
    db.carry(Arc::new(Registry::new(slices.effects.clone())));
    db.migrate(&slices.migrations).await?;
    Ok(())
}

/// Fills an empty database; its people and posts.
pub(crate) async fn build(db: &Db, size: &Size) -> Result<(Vec<PersonId>, Vec<SubjectId>)> {
    let people = people_of(db, size).await?;
    let spaces = spaces_of(db, size, &people).await?;
    let posts = posts_of(db, size, &spaces).await?;
    replies_of(db, size, &people, &posts).await?;
    reactions_of(db, size, &people, &posts).await?;
    readings_of(db, &spaces).await?;
    db.write(Viewer::System, async |cx: &mut Cx| {
        cx.take_your_time().await?;
        cx.batch("ANALYZE").await
    })
    .await?;
    Ok((people, posts))
}

/// The last day on which somebody posts: a Sunday.
pub(crate) const fn last_day() -> Day {
    Day::of(Timestamp::from_millis(BEGINNING + LENGTH))
}

pub(crate) fn bar(what: &'static str, all: usize) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg:>9} {bar:30} {human_pos} of {human_len}, {eta} left");
    ProgressBar::new(all as u64).with_style(style.expect("the template is right")).with_message(what)
}

pub(crate) fn moment(place: usize, of: usize) -> Timestamp {
    let share = place as f64 / of.max(1) as f64;
    Timestamp::from_millis(BEGINNING + (LENGTH as f64 * share) as i64)
}

async fn people_of(db: &Db, size: &Size) -> Result<Vec<PersonId>> {
    let mut all = Vec::with_capacity(size.people);
    let progress = bar("people", size.people);
    for start in (0..size.people).step_by(BATCH) {
        let end = (start + BATCH).min(size.people);
        let made = db
            .write(Viewer::System, async move |cx: &mut Cx| -> db::Result<Vec<PersonId>> {
                cx.take_your_time().await?;
                let mut made = Vec::new();
                for number in start..end {
                    cx.act_at(Timestamp::from_millis(BEGINNING - 1_000_000 + number as i64));
                    let (name, handle, email) = (
                        format!("Person {number}"),
                        format!("person.{number}"),
                        format!("person.{number}@large.example"),
                    );
                    let kind = if number % 10 == 9 { PersonKind::Customer } else { PersonKind::Employee };
                    let new = NewPerson {
                        handle: Some(&handle),
                        email: Some(&email),
                        title: "Engineer",
                        unit: "Operations",
                        ..NewPerson::named(kind, &name)
                    };
                    made.push(people::import::add(cx, &new).await?);
                }
                Ok(made)
            })
            .await?;
        all.extend(made);
        progress.set_position(end as u64);
    }
    Ok(all)
}

/// A tenth of the spaces are private, a tenth for customers too; people are in about twenty each.
async fn spaces_of(db: &Db, size: &Size, people: &[PersonId]) -> Result<Vec<(SpaceId, Vec<PersonId>)>> {
    let progress = bar("spaces", size.spaces);
    let mut all = Vec::new();
    for number in 0..size.spaces {
        let words = Words::new(7_000 + number as u64);
        let wanted = (people.len() * 20 / size.spaces).max(10);
        let members: Vec<PersonId> = (0..wanted).map(|_| people[words.below(people.len())]).collect();
        let ours = members.clone();
        let id = db
            .write(Viewer::System, async move |cx: &mut Cx| -> db::Result<SpaceId> {
                cx.take_your_time().await?;
                cx.act_at(Timestamp::from_millis(BEGINNING - 500_000 + number as i64));
                let reach = match number % 10 {
                    0 => Reach::Private,
                    1 => Reach::Community,
                    _ => Reach::Internal,
                };
                let (slug, name) = (format!("space-{number}"), format!("Space {number}"));
                let new = NewSpace {
                    slug: &slug,
                    name: &name,
                    purpose: &words.text(1),
                    category: "team",
                    letter: "S",
                    find: reach,
                    read: reach,
                    join: Join::Open,
                    posting: Policy::Members,
                    replies: Policy::Everyone,
                    archived: false,
                    source: None,
                };
                let id = spaces::import::add(cx, &new).await?;
                for (place, person) in ours.iter().enumerate() {
                    let role = if place < 2 { Role::Owner } else { Role::Member };
                    spaces::import::join(cx, id, *person, role, cx.now()).await?;
                }
                Ok(id)
            })
            .await?;
        all.push((id, members));
        progress.inc(1);
    }
    Ok(all)
}

async fn posts_of(db: &Db, size: &Size, spaces: &[(SpaceId, Vec<PersonId>)]) -> Result<Vec<SubjectId>> {
    let progress = bar("posts", size.posts);
    let (total, mut all) = (size.posts, Vec::with_capacity(size.posts));
    let spaces = Arc::new(spaces.to_vec());
    for start in (0..total).step_by(BATCH) {
        let end = (start + BATCH).min(total);
        let spaces = Arc::clone(&spaces);
        let made = db
            .write(Viewer::System, async move |cx: &mut Cx| -> db::Result<Vec<SubjectId>> {
                cx.take_your_time().await?;
                let mut made = Vec::new();
                for number in start..end {
                    let words = Words::new(1_000_000 + number as u64);
                    let (space, members) = &spaces[words.below(spaces.len())];
                    cx.act_at(moment(number, total));
                    let key = format!("p{number}");
                    let new = NewPost {
                        space: *space,
                        author: members[words.below(members.len())],
                        title: &words.title(),
                        source: &words.text(2 + words.below(4)),
                        key: Some(("bench", &key)),
                    };
                    made.push(network::import::post(cx, &new).await?);
                }
                Ok(made)
            })
            .await?;
        all.extend(made);
        progress.set_position(end as u64);
    }
    Ok(all)
}

/// Newer posts get as many replies as older ones; every thousandth thread has thirty.
async fn replies_of(db: &Db, size: &Size, people: &[PersonId], posts: &[SubjectId]) -> Result<()> {
    let progress = bar("replies", size.replies);
    let (people, posts, total) = (Arc::new(people.to_vec()), Arc::new(posts.to_vec()), size.replies);
    for start in (0..total).step_by(BATCH) {
        let end = (start + BATCH).min(total);
        let (people, posts) = (Arc::clone(&people), Arc::clone(&posts));
        db.write(Viewer::System, async move |cx: &mut Cx| -> db::Result<()> {
            cx.take_your_time().await?;
            for number in start..end {
                let words = Words::new(5_000_000 + number as u64);
                let thread = thread_of(number, &posts, &words);
                cx.act_at(thread.made_at().plus(Duration::from_secs(60 + words.below(WEEK.as_secs() as usize) as u64)));
                let key = format!("r{number}");
                let new = NewReply {
                    thread,
                    parent: None,
                    author: people[words.below(people.len())],
                    source: &words.text(1 + words.below(2)),
                    key: Some(("bench", &key)),
                };
                network::import::reply(cx, &new).await?;
            }
            Ok(())
        })
        .await?;
        progress.set_position(end as u64);
    }
    Ok(())
}

fn thread_of(number: usize, posts: &[SubjectId], words: &Words) -> SubjectId {
    let long = number / 30 * 1_000;
    if long < posts.len() && number < posts.len() / 1_000 * 30 { posts[long] } else { posts[words.below(posts.len())] }
}

async fn reactions_of(db: &Db, size: &Size, people: &[PersonId], posts: &[SubjectId]) -> Result<()> {
    let progress = bar("reactions", size.reactions);
    let (people, posts, total) = (Arc::new(people.to_vec()), Arc::new(posts.to_vec()), size.reactions);
    for start in (0..total).step_by(BATCH * 2) {
        let end = (start + BATCH * 2).min(total);
        let (people, posts) = (Arc::clone(&people), Arc::clone(&posts));
        db.write(Viewer::System, async move |cx: &mut Cx| -> db::Result<()> {
            cx.take_your_time().await?;
            for number in start..end {
                let words = Words::new(9_000_000 + number as u64);
                network::import::react(
                    cx,
                    posts[words.below(posts.len())],
                    people[words.below(people.len())],
                    words.below(6),
                )
                .await?;
            }
            Ok(())
        })
        .await?;
        progress.set_position(end as u64);
    }
    Ok(())
}

/// Everyone has read what is older than their last day or so.
async fn readings_of(db: &Db, spaces: &[(SpaceId, Vec<PersonId>)]) -> Result<()> {
    for (number, (space, members)) in spaces.iter().enumerate() {
        let (space, members) = (*space, members.clone());
        db.write(Viewer::System, async move |cx: &mut Cx| -> db::Result<()> {
            cx.take_your_time().await?;
            let words = Words::new(20_000_000 + number as u64);
            for person in members {
                let away = Duration::from_secs(words.below(24 * 3600) as u64);
                let read = Timestamp::from_millis(BEGINNING + LENGTH).plus(WEEK - away);
                network::marks::import_read(cx, person, space, SubjectId::compose(read, 0)).await?;
            }
            Ok(())
        })
        .await?;
    }
    Ok(())
}

async fn look(db: &Db, settings: Vec<(&'static str, String)>) -> Result<World> {
    let work = async |cx: &mut Cx| -> db::Result<_> {
        let people: Vec<PersonId> = cx
            .rows("SELECT p.id FROM person p WHERE p.kind = 1 AND EXISTS (SELECT 1 FROM membership m JOIN space s ON s.id = m.space_id JOIN audience a ON a.id = s.read_audience_id WHERE m.person_id = p.id AND a.base = 1) ORDER BY p.id LIMIT $1", params![DRIVERS])
            .await?;
        let (mut cookies, mut homes) = (Vec::new(), Vec::new());
        for person in &people {
            cookies.push(people::import::sign_in(cx, *person).await?);
            homes.push(cx.row("SELECT m.space_id FROM membership m JOIN space p ON p.id = m.space_id JOIN audience a ON a.id = p.read_audience_id WHERE m.person_id = $1 AND a.base = 1 ORDER BY m.space_id LIMIT 1", params![*person]).await?);
        }
        let slugs: Vec<String> = cx.rows("SELECT slug FROM space p JOIN audience a ON a.id = p.read_audience_id WHERE a.base = 1 ORDER BY p.id LIMIT 50", params![]).await?;
        let posts: Vec<SubjectId> = cx.rows("SELECT s.id FROM subject s JOIN audience a ON a.id = s.audience_id WHERE s.parent_id IS NULL AND a.base = 1 ORDER BY s.id DESC LIMIT 2000", params![]).await?;
        let thread: SubjectId = cx.row("SELECT s.id FROM subject s JOIN audience a ON a.id = s.audience_id WHERE s.parent_id IS NULL AND a.base = 1 AND s.reply_count BETWEEN 28 AND 40 ORDER BY s.id DESC LIMIT 1", params![]).await?;
        Ok((people, cookies, homes, slugs, posts, thread))
    };
    let (people, cookies, homes, slugs, posts, thread) = db.write(Viewer::System, work).await?;
    Ok(World { settings, people, cookies, homes, slugs, posts, thread })
}
