//! All SQL of notices.

use super::model::{Event, Level, Reason, Reasons, Wishes};
use db::{Cx, in_list, params};
use kernel::{
    Cursor, Door, FileId, MailId, NoticeId, OrganisationId, PersonId, PersonKind, Reach, Rights, Role, Signed, SpaceId,
    SubjectId, Timestamp, Viewer,
};
use std::collections::HashMap;
use subjects::{Eyes, Subject, subject_columns, visible};

db::row! {
    /// Somebody who may be told, with what they want.
    pub struct Recipient {
        pub person: PersonId,
        pub kind: PersonKind,
        pub organisation: Option<OrganisationId>,
        pub has_address: bool,
        pub bell_off: i64,
        pub mail_off: i64,
        pub space: i64,
        pub thread: i64,
    }
}

impl Recipient {
    pub fn viewer(&self) -> Viewer {
        let (person, kind, organisation) = (self.person, self.kind, self.organisation);
        Viewer::Person(Signed { person, kind, organisation, rights: Rights::NONE, door: Door::Program })
    }
    pub fn wishes(&self) -> Wishes {
        Wishes {
            thread: Level::from_code(self.thread),
            space: Level::from_code(self.space),
            bell_off: Reasons(self.bell_off),
            mail_off: Reasons(self.mail_off),
        }
    }
}

/// Those of these people who have not left.
pub async fn recipients(cx: &mut Cx, event: &Event, people: &[PersonId]) -> db::Result<Vec<Recipient>> {
    let sql = "SELECT p.id, p.kind, p.organisation_id, CAST(CASE WHEN p.email IS NULL THEN 0 ELSE 1 END AS BIGINT),
                      COALESCE(st.bell_off, 0), COALESCE(st.mail_off, $3), COALESCE(ls.level, 1), COALESCE(lt.level, 1)
               FROM person p LEFT JOIN notice_setting st ON st.person_id = p.id
               LEFT JOIN notice_level ls ON ls.place = 1 AND ls.place_id = $1 AND ls.person_id = p.id
               LEFT JOIN notice_level lt ON lt.place = 2 AND lt.place_id = $2 AND lt.person_id = p.id
               WHERE p.left_at IS NULL AND p.id IN ({LIST}) ORDER BY p.id";
    let (sql, params) = in_list(sql, params![event.space, event.root, Wishes::MAIL_OFF.0], people);
    cx.rows(&sql, &params).await
}

/// Those who want to hear of all that is new in a space.
pub async fn followers_of_space(cx: &mut Cx, space: SpaceId) -> db::Result<Vec<PersonId>> {
    cx.rows("SELECT person_id FROM notice_level WHERE place = 1 AND place_id = $1 AND level = 2", params![space]).await
}

/// Those who wrote in a thread, and those who want to hear of it.
pub async fn followers_of_thread(cx: &mut Cx, root: SubjectId) -> db::Result<Vec<PersonId>> {
    let sql = "SELECT author_id FROM subject WHERE root_id = $1 AND state < 2
               UNION SELECT person_id FROM notice_level WHERE place = 2 AND place_id = $1 AND level = 2";
    cx.rows(sql, params![root]).await
}

/// Those who answer for a space.
pub async fn owners(cx: &mut Cx, space: SpaceId) -> db::Result<Vec<PersonId>> {
    cx.rows("SELECT person_id FROM membership WHERE space_id = $1 AND role >= $2", params![space, Role::Owner]).await
}

/// A notice of the same kind that nobody has seen. Reactions join only where they are to the same text.
pub async fn unseen_like(
    cx: &mut Cx,
    event: &Event,
    person: PersonId,
    reasons: Reasons,
    since: Timestamp,
) -> db::Result<Option<NoticeId>> {
    let sql =
        "SELECT id FROM notice WHERE person_id = $1 AND root_id = $2 AND reasons = $3 AND at > $4 AND seen_at IS NULL
                   AND mail_id IS NULL AND (reasons <> $5 OR subject_id = $6) ORDER BY id DESC LIMIT 1";
    cx.optional(sql, params![person, event.root, reasons.0, since, Reason::Reaction.bit(), event.subject]).await
}

pub async fn join(cx: &mut Cx, id: NoticeId, event: &Event) -> db::Result<()> {
    let sql = "UPDATE notice SET count = count + 1, subject_id = $2, actor_id = $3, at = $4 WHERE id = $1";
    cx.execute(sql, params![id, event.subject, event.actor, event.at]).await.map(drop)
}

pub async fn insert(
    cx: &mut Cx,
    id: NoticeId,
    event: &Event,
    person: PersonId,
    reasons: Reasons,
    in_bell: bool,
    by_mail: bool,
) -> db::Result<()> {
    let sql =
        "INSERT INTO notice (id, person_id, subject_id, root_id, space_id, reasons, actor_id, at, in_bell, by_mail)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    let params =
        params![id, person, event.subject, event.root, event.space, reasons.0, event.actor, event.at, in_bell, by_mail];
    cx.execute(sql, params).await.map(drop)
}

db::row! {
    /// A notice as its reader sees it.
    pub struct Told {
        pub id: NoticeId,
        pub subject: Option<SubjectId>,
        pub reasons: i64,
        pub at: Timestamp,
        pub count: i64,
        pub seen: bool,
        pub read: bool,
        pub actor: Option<PersonId>,
        pub actor_name: Option<String>,
        pub actor_photo: Option<FileId>,
        pub actor_kind: Option<PersonKind>,
        pub space: SpaceId,
        pub space_name: String,
        pub slug: String,
        pub reach: Reach,
    }
}

/// What the viewer may read now: the subject, or at least the name of the space.
macro_rules! readable {
    () => {
        concat!(
            " FROM notice n JOIN space sp ON sp.id = n.space_id LEFT JOIN subject s ON s.id = n.subject_id
              LEFT JOIN audience a ON a.id = COALESCE(s.audience_id, sp.read_audience_id) LEFT JOIN person p ON p.id = n.actor_id
              WHERE n.person_id = $1 AND CASE WHEN n.subject_id IS NULL THEN (",
            visible!("sp.find_audience_id", "9223372036854775807"),
            " OR ",
            visible!("sp.read_audience_id", "9223372036854775807"),
            ") ELSE (s.state < 2 AND ",
            visible!("s.audience_id", "s.id"),
            ") END"
        )
    };
}
macro_rules! told {
    () => {
        concat!(
            "SELECT n.id, n.subject_id, n.reasons, n.at, n.count, CAST(CASE WHEN n.seen_at IS NULL THEN 0 ELSE 1 END AS BIGINT),
                CAST(CASE WHEN n.read_at IS NULL THEN 0 ELSE 1 END AS BIGINT), p.id, p.name, p.photo_id, p.kind, sp.id, sp.name,
                sp.slug, a.base",
            readable!()
        )
    };
}

/// The viewer's notices, newest first.
pub async fn list(cx: &mut Cx, from: Cursor, unread_only: bool, limit: i64) -> db::Result<Vec<Told>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        told!(),
        " AND n.in_bell = 1 AND (n.at < $4 OR (n.at = $4 AND n.id < $5)) AND ($6 = 0 OR n.read_at IS NULL)
          ORDER BY n.at DESC, n.id DESC LIMIT $7"
    );
    cx.rows(sql, &eyes.with(params![from.key, from.id, unread_only, limit])).await
}

/// What a mail is to tell the viewer: what they have neither seen nor been mailed.
pub async fn in_mail(cx: &mut Cx, mail: MailId) -> db::Result<Vec<Told>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        told!(),
        " AND n.mail_id = $4 AND n.mailed_at IS NULL AND n.seen_at IS NULL AND n.read_at IS NULL ORDER BY n.at, n.id LIMIT 50"
    );
    cx.rows(sql, &eyes.with(params![mail])).await
}

/// How many the viewer has not seen, counted up to 100.
pub async fn unseen(cx: &mut Cx) -> db::Result<i64> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT COUNT(*) FROM (SELECT n.id",
        readable!(),
        " AND n.seen_at IS NULL AND n.in_bell = 1 LIMIT 100) unseen"
    );
    cx.row(sql, &eyes.with(params![])).await
}

/// Whether there is one of this id that the viewer may see.
pub async fn is_there(cx: &mut Cx, id: NoticeId) -> db::Result<bool> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!("SELECT n.id", readable!(), " AND n.in_bell = 1 AND n.id = $4");
    Ok(cx.optional::<NoticeId>(sql, &eyes.with(params![id])).await?.is_some())
}

/// The subjects of notices, as far as the viewer may see them.
pub async fn subjects_of(cx: &mut Cx, told: &[Told]) -> db::Result<HashMap<SubjectId, Subject>> {
    let ids: Vec<SubjectId> = told.iter().filter_map(|one| one.subject).collect();
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT ",
        subject_columns!(),
        " FROM subject s WHERE s.id IN ({LIST}) AND s.state < 2 AND ",
        visible!("s.audience_id", "s.id")
    );
    let (sql, params) = in_list(sql, &eyes.with(params![]), &ids);
    let found: Vec<Subject> = cx.rows(&sql, &params).await?;
    Ok(found.into_iter().map(|subject| (subject.id, subject)).collect())
}

pub async fn read_thread(cx: &mut Cx, person: PersonId, root: SubjectId, upto: Option<SubjectId>) -> db::Result<u64> {
    let sql = "UPDATE notice SET read_at = $3, seen_at = COALESCE(seen_at, $3)
               WHERE person_id = $1 AND root_id = $2 AND read_at IS NULL AND subject_id <= $4";
    cx.execute(sql, params![person, root, cx.now(), upto.map_or(i64::MAX, SubjectId::raw)]).await
}

pub async fn read_space(cx: &mut Cx, person: PersonId, space: SpaceId, upto: SubjectId) -> db::Result<u64> {
    let sql = "UPDATE notice SET read_at = $3, seen_at = COALESCE(seen_at, $3)
               WHERE person_id = $1 AND space_id = $2 AND read_at IS NULL AND subject_id <= $4";
    cx.execute(sql, params![person, space, cx.now(), upto]).await
}

pub async fn see(cx: &mut Cx, person: PersonId, upto: NoticeId) -> db::Result<u64> {
    let sql = "UPDATE notice SET seen_at = $3 WHERE person_id = $1 AND id <= $2 AND seen_at IS NULL";
    cx.execute(sql, params![person, upto, cx.now()]).await
}

pub async fn read_all(cx: &mut Cx, person: PersonId) -> db::Result<u64> {
    let sql =
        "UPDATE notice SET read_at = $2, seen_at = COALESCE(seen_at, $2) WHERE person_id = $1 AND read_at IS NULL";
    cx.execute(sql, params![person, cx.now()]).await
}

pub async fn read(cx: &mut Cx, person: PersonId, id: NoticeId) -> db::Result<u64> {
    let sql = "UPDATE notice SET read_at = $3, seen_at = COALESCE(seen_at, $3) WHERE person_id = $1 AND id = $2 AND read_at IS NULL";
    cx.execute(sql, params![person, id, cx.now()]).await
}

pub async fn unread(cx: &mut Cx, person: PersonId, id: NoticeId) -> db::Result<u64> {
    let sql = "UPDATE notice SET read_at = NULL WHERE person_id = $1 AND id = $2 AND read_at IS NOT NULL";
    cx.execute(sql, params![person, id]).await
}

pub async fn forget(cx: &mut Cx, before: Timestamp) -> db::Result<()> {
    cx.execute("DELETE FROM notice WHERE id < $1", params![kernel::ids::first_at(before)]).await.map(drop)
}
