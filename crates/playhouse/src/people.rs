//! People and spaces, straight into the published tables.

use crate::House;
use db::{Cx, params};
use futures::future::{BoxFuture, FutureExt};
use kernel::{
    Door, OrganisationId, PersonId, PersonKind, Reach, Rights, Role, SessionId, Signed, SpaceId, SubjectId, Viewer,
};
use std::time::Duration;
use subjects::audience::{self, Grantee};
use subjects::{Join, Policy};
use web::view::PersonView;
use web::{Credentials, Known};

/// Somebody who was made for a test.
#[derive(Clone, Debug)]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// What they are.
    pub kind: PersonKind,
    /// Their rights.
    pub rights: Rights,
    /// Their company.
    pub organisation: Option<OrganisationId>,
}

impl Person {
    /// As rules see them, come in by a session.
    #[must_use]
    pub fn viewer(&self) -> Viewer {
        Viewer::Person(Signed {
            person: self.id,
            kind: self.kind,
            organisation: self.organisation,
            rights: self.rights,
            door: Door::Program,
        })
    }
}

/// A space that was made for a test.
#[derive(Clone, Debug)]
pub struct Space {
    /// Its id.
    pub id: SpaceId,
    /// Its place in addresses.
    pub slug: String,
}

impl House {
    /// An employee without rights.
    pub async fn employee(&self, name: &str) -> Person {
        self.person(name, PersonKind::Employee, Rights::NONE).await
    }
    /// A guest.
    pub async fn guest(&self, name: &str) -> Person {
        self.person(name, PersonKind::Guest, Rights::NONE).await
    }
    /// A customer.
    pub async fn customer(&self, name: &str) -> Person {
        self.person(name, PersonKind::Customer, Rights::NONE).await
    }
    /// An employee with all administrator's rights.
    pub async fn administrator(&self, name: &str) -> Person {
        self.person(name, PersonKind::Employee, Rights::all()).await
    }

    /// Anybody.
    pub async fn person(&self, name: &str, kind: PersonKind, rights: Rights) -> Person {
        let owned = name.to_owned();
        let id = self
            .write(async move |cx: &mut Cx| {
                let id = PersonId::compose(cx.now(), cx.bits());
                let handle = format!("{}.{}", owned.to_lowercase().replace(' ', "."), id.raw() % 10_000);
                let email = format!("{handle}@havsel.example");
                let sql = "INSERT INTO person (id, kind, handle, name, name_folded, email, title, rights) VALUES ($1, $2, $3, $4, $5, $6, '', $7)";
                cx.execute(sql, params![id, kind, handle, owned, owned.to_lowercase(), email, rights]).await?;
                Ok(id)
            })
            .await;
        Person { id, name: name.to_owned(), kind, rights, organisation: None }
    }

    /// A space that `reach` says who finds and reads; join and policies are open.
    pub async fn space(&self, name: &str, reach: Reach) -> Space {
        self.space_with(name, reach, reach, Join::Open, Policy::Everyone).await
    }

    /// A space.
    pub async fn space_with(&self, name: &str, find: Reach, read: Reach, join: Join, policy: Policy) -> Space {
        let (name, slug) = (name.to_owned(), name.to_lowercase().replace(' ', "-"));
        let place = slug.clone();
        let id = self
            .write(async move |cx: &mut Cx| {
                let id = SpaceId::compose(cx.now(), cx.bits());
                let finders = audience::create(cx, find).await?;
                let readers = audience::create(cx, read).await?;
                let sql = "INSERT INTO space (id, slug, name, name_folded, purpose, category, letter, find_audience_id, read_audience_id,
                               join_mode, posting, replies) VALUES ($1, $2, $3, $4, '', 'team', $5, $6, $7, $8, $9, $9)";
                let letter: String = name.chars().take(1).collect();
                let folded = name.to_lowercase();
                cx.execute(sql, params![id, slug, name, folded, letter, finders, readers, join.code(), policy.code()]).await?;
                for audience in [finders, readers] {
                    audience::grant(cx, audience, Grantee::Space(id, Role::Member), SubjectId::new(0)).await?;
                }
                Ok(id)
            })
            .await;
        Space { id, slug: place }
    }

    /// Makes somebody a member, with all of the history.
    pub async fn join(&self, person: &Person, space: &Space, role: Role) {
        self.join_from(person, space, role, SubjectId::new(0)).await;
    }

    /// Makes somebody a member who sees what is written from now on, as people from outside are.
    pub async fn join_late(&self, person: &Person, space: &Space, role: Role) {
        self.later(Duration::from_millis(1));
        self.join_from(person, space, role, SubjectId::compose(self.db().clock().now(), 0)).await;
    }

    async fn join_from(&self, person: &Person, space: &Space, role: Role, history_from: SubjectId) {
        let (person, space) = (person.id, space.id);
        self.write(async move |cx: &mut Cx| {
            let sql = "INSERT INTO membership (person_id, space_id, role, history_from, joined_at) VALUES ($1, $2, $3, $4, $5)
                       ON CONFLICT (person_id, space_id) DO UPDATE SET role = $3";
            cx.execute(sql, params![person, space, role, history_from, cx.now()]).await?;
            let sql =
                "UPDATE space SET member_count = (SELECT COUNT(*) FROM membership WHERE space_id = $1) WHERE id = $1";
            cx.execute(sql, params![space]).await.map(drop)
        })
        .await;
    }

    /// Ends a membership without a fact, as if it had never been.
    pub async fn leave(&self, person: &Person, space: &Space) {
        let (person, space) = (person.id, space.id);
        self.write(async move |cx: &mut Cx| {
            cx.execute("DELETE FROM membership WHERE person_id = $1 AND space_id = $2", params![person, space])
                .await
                .map(drop)
        })
        .await;
    }
}

db::row! {
    struct Row { id: PersonId, name: String, title: String, kind: PersonKind, rights: i64, organisation: Option<OrganisationId>, lang: Option<String> }
}

/// Recognises the tests' own cookie.
pub(crate) fn recognise<'c>(cx: &'c mut Cx, credentials: &'c Credentials) -> BoxFuture<'c, db::Result<Option<Known>>> {
    async move {
        let (Credentials::Session(secret) | Credentials::Token(secret)) = credentials;
        let Some(id) = secret.strip_prefix("test-").and_then(|id| id.parse::<PersonId>().ok()) else { return Ok(None) };
        let sql =
            "SELECT id, name, title, kind, rights, organisation_id, lang FROM person WHERE id = $1 AND left_at IS NULL";
        let Some(row) = cx.optional::<Row>(sql, params![id]).await? else { return Ok(None) };
        let view = PersonView::new(row.id, &row.name, &row.title, None, row.kind);
        let signed = Signed {
            person: row.id,
            kind: row.kind,
            organisation: row.organisation,
            rights: Rights::from_bits(row.rights),
            door: Door::Session(SessionId::new(row.id.raw())),
        };
        let lang = row.lang.and_then(|lang| lang.parse().ok());
        let (theme, contrast) = (String::new(), String::new());
        Ok(Some(Known { signed, view, lang, zone: texts::Zone::default(), theme, contrast, single_keys: true }))
    }
    .boxed()
}
