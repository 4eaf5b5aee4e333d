//! The SQL of mails.

use super::model::{State, Why};
use db::{Cx, params};
use kernel::{
    AudienceId, Door, MailId, OrganisationId, PersonId, PersonKind, Rights, Signed, SpaceId, SubjectId, Timestamp,
    Viewer,
};
use letterbox::Letter;
use subjects::{Eyes, visible};
use texts::Lang;

db::row! {
    /// A mail without the bytes that it came as.
    pub(crate) struct Mail {
        pub id: MailId,
        pub recipient: String,
        pub space: SpaceId,
        pub space_name: String,
        /// The thread that it answers.
        pub root: Option<SubjectId>,
        /// Whose address for answers it came to.
        pub owner: Option<PersonId>,
        pub state_code: i64,
        pub why: String,
        pub sender: String,
        pub sender_name: String,
        pub title: String,
        pub text: String,
        pub files: String,
        pub person: Option<PersonId>,
        pub became: Option<SubjectId>,
        pub decided_by: Option<PersonId>,
        pub decided_at: Option<Timestamp>,
    }
}

impl Mail {
    pub(crate) fn state(&self) -> State {
        State::from_code(self.state_code)
    }
    pub(crate) fn came_at(&self) -> Timestamp {
        self.id.made_at()
    }
    /// The names of the files that came with it.
    pub(crate) fn file_names(&self) -> Vec<&str> {
        self.files.lines().collect()
    }
}

macro_rules! mail {
    ($rest:literal) => {
        concat!(
            "SELECT m.id, m.recipient, m.space_id, sp.name, m.root_id, m.owner_id, m.state, m.why, m.sender, m.sender_name, m.title,
                    m.text, m.files, m.person_id, m.became_id, m.decided_by_id, m.decided_at
             FROM intake_mail m JOIN space sp ON sp.id = m.space_id WHERE ",
            $rest
        )
    };
}

/// What is needed to keep a mail.
pub(crate) struct NewMail<'a> {
    pub digest: &'a str,
    pub recipient: &'a str,
    pub envelope_from: &'a str,
    pub raw: &'a [u8],
    pub space: SpaceId,
    pub answers: Option<(PersonId, SubjectId)>,
}

/// Keeps a mail; nothing if it is here already.
pub(crate) async fn insert(cx: &mut Cx, new: &NewMail<'_>) -> db::Result<Option<MailId>> {
    let id = MailId::compose(cx.now(), cx.bits());
    let (owner, root) = new.answers.unzip();
    let sql = "INSERT INTO intake_mail (id, digest, recipient, envelope_from, raw, space_id, root_id, owner_id, state)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0) ON CONFLICT (digest) DO NOTHING";
    let params = params![id, new.digest, new.recipient, new.envelope_from, new.raw, new.space, root, owner];
    Ok((cx.execute(sql, params).await? == 1).then_some(id))
}

db::row! {
    /// A mail as it came.
    pub(crate) struct Arrived {
        pub id: MailId,
        pub recipient: String,
        pub envelope_from: String,
        pub raw: Vec<u8>,
        pub space: SpaceId,
        pub root: Option<SubjectId>,
        pub owner: Option<PersonId>,
        pub audience: Option<AudienceId>,
    }
}

/// One that was not sorted yet.
pub(crate) async fn arrived(cx: &mut Cx, id: MailId) -> db::Result<Option<Arrived>> {
    let sql = "SELECT id, recipient, envelope_from, raw, space_id, root_id, owner_id, audience_id FROM intake_mail
               WHERE id = $1 AND state = 0";
    cx.optional(sql, params![id]).await
}

/// What it says, as far as it could be read, who may look at it, and what it answers.
pub(crate) async fn describe(
    cx: &mut Cx,
    id: MailId,
    audience: AudienceId,
    letter: Option<&Letter>,
    person: Option<PersonId>,
    (space, answers): (SpaceId, Option<(PersonId, SubjectId)>),
) -> db::Result<()> {
    let sender = letter.and_then(|letter| letter.from.as_ref()).map(mail::Address::key).unwrap_or_default();
    let name = letter.map_or("", |letter| letter.from_name.as_str());
    let title = letter.map_or("", |letter| letter.subject.as_str());
    let text = letter.map_or("", |letter| letter.text.as_str());
    let names: Vec<&str> = letter.iter().flat_map(|letter| &letter.files).map(|file| file.name.as_str()).collect();
    let message = letter.and_then(|letter| letter.message_id.as_ref()).map_or("", |id| id.as_str());
    let (owner, root) = answers.unzip();
    let sql = "UPDATE intake_mail SET audience_id = $2, sender = $3, sender_name = $4, title = $5, text = $6, files = $7, person_id = $8,
                      message_id = $9, space_id = $10, root_id = $11, owner_id = $12 WHERE id = $1";
    let files = names.join("\n");
    let params = params![id, audience, sender, name, title, text, files, person, message, space, root, owner];
    cx.execute(sql, params).await.map(drop)
}

/// Another state, and why.
pub(crate) async fn set(cx: &mut Cx, id: MailId, state: State, why: Option<Why>) -> db::Result<()> {
    let sql = "UPDATE intake_mail SET state = $2, why = COALESCE($3, why) WHERE id = $1";
    cx.execute(sql, params![id, state.code(), why.map(Why::name)]).await.map(drop)
}

/// What became of it, and who decided that.
pub(crate) async fn decide(
    cx: &mut Cx,
    id: MailId,
    state: State,
    by: Option<PersonId>,
    became: Option<SubjectId>,
) -> db::Result<()> {
    let sql = "UPDATE intake_mail SET state = $2, decided_by_id = $3, decided_at = $4, became_id = $5 WHERE id = $1";
    cx.execute(sql, params![id, state.code(), by, cx.now(), became]).await.map(drop)
}

/// One whatever its audience, locked: for what the house does by itself.
pub(crate) async fn sorted(cx: &mut Cx, id: MailId) -> db::Result<Option<Mail>> {
    lock(cx, id).await?;
    cx.optional(mail!("m.id = $1"), params![id]).await
}

async fn lock(cx: &mut Cx, id: MailId) -> db::Result<()> {
    cx.optional::<MailId>("SELECT id FROM intake_mail WHERE id = $1 {FOR_UPDATE}", params![id]).await.map(drop)
}

/// One that the viewer may look at, locked or not.
pub(crate) async fn one(cx: &mut Cx, id: MailId, locked: bool) -> db::Result<Option<Mail>> {
    if locked {
        lock(cx, id).await?;
    }
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(mail!("m.state > 0 AND m.id = $4 AND "), visible!("m.audience_id", "m.id"));
    cx.optional(sql, &eyes.with(params![id])).await
}

/// One as it came, that the viewer may look at.
pub(crate) async fn raw(cx: &mut Cx, id: MailId) -> db::Result<Option<Vec<u8>>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT m.raw FROM intake_mail m WHERE m.state > 0 AND m.id = $4 AND ",
        visible!("m.audience_id", "m.id")
    );
    cx.optional(sql, &eyes.with(params![id])).await
}

/// Those in one of two states that the viewer may look at, the newest first.
pub(crate) async fn list(cx: &mut Cx, (one, other): (State, State), limit: usize) -> db::Result<Vec<Mail>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        mail!("(m.state = $4 OR m.state = $5) AND "),
        visible!("m.audience_id", "m.id"),
        " ORDER BY m.id DESC LIMIT $6"
    );
    cx.rows(sql, &eyes.with(params![one.code(), other.code(), limit])).await
}

/// How many wait that the viewer may look at, counted up to a hundred.
pub(crate) async fn waiting(cx: &mut Cx) -> db::Result<i64> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT CAST(COUNT(*) AS BIGINT) FROM (SELECT m.id FROM intake_mail m WHERE m.state = 1 AND ",
        visible!("m.audience_id", "m.id"),
        " LIMIT 100) waiting"
    );
    cx.row(sql, &eyes.with(params![])).await
}

/// How many came from this address since then, sorted ones.
pub(crate) async fn of_sender(cx: &mut Cx, sender: &str, since: Timestamp) -> db::Result<i64> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM intake_mail WHERE sender = $1 AND id >= $2 AND state > 0";
    cx.row(sql, params![sender, kernel::ids::first_at(since)]).await
}

/// How many became answers in this thread since then.
pub(crate) async fn in_thread(cx: &mut Cx, root: SubjectId, since: Timestamp) -> db::Result<i64> {
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM intake_mail WHERE root_id = $1 AND id >= $2 AND state = 2";
    cx.row(sql, params![root, kernel::ids::first_at(since)]).await
}

/// The id of the mail that a thread began with.
pub(crate) async fn first_of(cx: &mut Cx, root: SubjectId) -> db::Result<Option<String>> {
    let sql = "SELECT message_id FROM intake_mail WHERE became_id = $1 AND message_id <> '' ORDER BY id LIMIT 1";
    cx.optional(sql, params![root]).await
}

/// Those of before go for good, but for those that still wait for somebody.
pub(crate) async fn forget(cx: &mut Cx, before: Timestamp) -> db::Result<u64> {
    let sql = "DELETE FROM intake_mail WHERE id < $1 AND state > 1";
    cx.execute(sql, params![kernel::ids::first_at(before)]).await
}

db::row! {
    /// Somebody who may have written.
    pub(crate) struct Writer {
        pub id: PersonId,
        pub name: String,
        pub kind: PersonKind,
        pub organisation: Option<OrganisationId>,
        pub lang: Option<String>,
    }
}

impl Writer {
    /// As rules see them.
    pub(crate) fn viewer(&self) -> Viewer {
        let (person, kind, organisation) = (self.id, self.kind, self.organisation);
        Viewer::Person(Signed { person, kind, organisation, rights: Rights::NONE, door: Door::Program })
    }
    pub(crate) fn lang(&self) -> Lang {
        self.lang.as_deref().and_then(|lang| lang.parse().ok()).unwrap_or_default()
    }
}

/// Who has this mail address, and has not left.
pub(crate) async fn by_address(cx: &mut Cx, address: &str) -> db::Result<Option<Writer>> {
    let sql = "SELECT id, name, kind, organisation_id, lang FROM person WHERE email = $1 AND left_at IS NULL";
    cx.optional(sql, params![address]).await
}

/// Who works here and has this handle or this mail address.
pub(crate) async fn colleague(cx: &mut Cx, text: &str) -> db::Result<Option<Writer>> {
    let sql = "SELECT id, name, kind, organisation_id, lang FROM person
               WHERE (handle = $1 OR email = $1) AND kind = 1 AND left_at IS NULL";
    cx.optional(sql, params![text]).await
}

/// Somebody by their number, who has not left.
pub(crate) async fn person(cx: &mut Cx, id: PersonId) -> db::Result<Option<(Writer, String)>> {
    let sql = "SELECT id, name, kind, organisation_id, lang FROM person WHERE id = $1 AND left_at IS NULL";
    let Some(writer) = cx.optional::<Writer>(sql, params![id]).await? else { return Ok(None) };
    let handle = cx.row("SELECT handle FROM person WHERE id = $1", params![id]).await?;
    Ok(Some((writer, handle)))
}

/// Whether the viewer helps in a space that takes mail.
pub(crate) async fn helps_somewhere(cx: &mut Cx) -> db::Result<bool> {
    let me = cx.viewer().person().map_or(0, PersonId::raw);
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) FROM membership m JOIN intake_address a ON a.space_id = m.space_id
               WHERE m.person_id = $1 AND m.role >= $2";
    Ok(cx.row::<i64>(sql, params![me, kernel::Role::Agent.code()]).await? > 0)
}
