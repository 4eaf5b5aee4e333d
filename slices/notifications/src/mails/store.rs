//! All SQL of these mails.

use db::{Cx, params};
use kernel::{Door, MailId, OrganisationId, PersonId, PersonKind, Rights, Signed, SubjectId, Timestamp, Viewer};
use subjects::{Eyes, visible};
use texts::Lang;

db::row! {
    /// Somebody with something unseen.
    pub struct Waiting {
        pub person: PersonId,
        pub zone: String,
        pub quiet: bool,
    }
}

pub async fn waiting(cx: &mut Cx, before: Timestamp) -> db::Result<Vec<Waiting>> {
    let sql = "SELECT DISTINCT p.id, p.zone, COALESCE(st.quiet, 0) FROM notice n JOIN person p ON p.id = n.person_id
               LEFT JOIN notice_setting st ON st.person_id = p.id
               WHERE n.by_mail = 1 AND n.mail_id IS NULL AND n.seen_at IS NULL AND n.id < $1
                 AND p.email IS NOT NULL AND p.left_at IS NULL ORDER BY p.id LIMIT 1000";
    cx.rows(sql, params![kernel::ids::first_at(before)]).await
}

pub async fn claim(cx: &mut Cx, person: PersonId, mail: MailId, before: Timestamp) -> db::Result<()> {
    let sql = "UPDATE notice SET mail_id = $2 WHERE person_id = $1 AND by_mail = 1 AND mail_id IS NULL AND seen_at IS NULL AND id < $3";
    cx.execute(sql, params![person, mail, kernel::ids::first_at(before)]).await.map(drop)
}

pub async fn mark(cx: &mut Cx, mail: MailId) -> db::Result<()> {
    cx.execute("UPDATE notice SET mailed_at = $2 WHERE mail_id = $1 AND mailed_at IS NULL", params![mail, cx.now()])
        .await
        .map(drop)
}

db::row! {
    /// Who is written to.
    pub struct Reader {
        pub person: PersonId,
        pub kind: PersonKind,
        pub organisation: Option<OrganisationId>,
        pub email: String,
        pub lang: Option<String>,
        pub zone: String,
    }
}

impl Reader {
    pub fn viewer(&self) -> Viewer {
        let (person, kind, organisation) = (self.person, self.kind, self.organisation);
        Viewer::Person(Signed { person, kind, organisation, rights: Rights::NONE, door: Door::Program })
    }
    pub fn lang(&self) -> Lang {
        self.lang.as_deref().and_then(|lang| lang.parse().ok()).unwrap_or_default()
    }
}

pub async fn reader(cx: &mut Cx, person: PersonId) -> db::Result<Option<Reader>> {
    let sql = "SELECT id, kind, organisation_id, email, lang, zone FROM person WHERE id = $1 AND email IS NOT NULL AND left_at IS NULL";
    cx.optional(sql, params![person]).await
}

db::row! {
    /// Something that was written in a thread.
    pub struct Written {
        pub id: SubjectId,
        pub author: PersonId,
        pub text: String,
        pub html: String,
    }
}

/// The newest in a thread of which a reader was mailed.
pub async fn mailed_of(cx: &mut Cx, person: PersonId, root: SubjectId) -> db::Result<i64> {
    let sql = "SELECT CAST(COALESCE(MAX(subject_id), 0) AS BIGINT) FROM notice
               WHERE person_id = $1 AND root_id = $2 AND mailed_at IS NOT NULL";
    cx.row(sql, params![person, root]).await
}

/// What others than the viewer wrote in a thread after that, as far as the viewer may read it, oldest first: at most twenty.
pub async fn written_since(cx: &mut Cx, root: SubjectId, after: i64) -> db::Result<Vec<Written>> {
    let me = cx.viewer().person().map_or(0, PersonId::raw);
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        "SELECT s.id, s.author_id, x.source, x.html FROM subject s JOIN subject_text x ON x.subject_id = s.id
         WHERE s.root_id = $4 AND s.id > $5 AND s.author_id <> $6 AND s.state < 2 AND ",
        visible!("s.audience_id", "s.id"),
        " ORDER BY s.id LIMIT 20"
    );
    cx.rows(sql, &eyes.with(params![root, after, me])).await
}
