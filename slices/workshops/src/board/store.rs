//! The SQL of cards. All of it is asked for a workshop that was found for this viewer.

use db::{Cx, params};
use kernel::{CardId, PersonId, SubjectId, TeamId};

db::row! {
    /// A short note on a board.
    pub struct Card {
        /// Which one.
        pub id: CardId,
        /// Of which workshop.
        pub workshop: SubjectId,
        /// On whose board.
        pub team: Option<TeamId>,
        /// Who put it up.
        pub author: PersonId,
        /// What it says.
        pub text: String,
        /// The subject that it is, once somebody carried it on.
        pub subject: Option<SubjectId>,
    }
}

macro_rules! cards {
    ($rest:literal) => {
        concat!("SELECT c.id, c.workshop_id, c.team_id, c.author_id, c.text, c.subject_id FROM workshop_card c ", $rest)
    };
}

/// The cards of a workshop, in the order in which they were put up.
pub async fn all(cx: &mut Cx, workshop: SubjectId) -> db::Result<Vec<Card>> {
    cx.rows(cards!("WHERE c.workshop_id = $1 ORDER BY c.id LIMIT 1000"), params![workshop]).await
}

/// One card.
pub async fn one(cx: &mut Cx, id: CardId) -> db::Result<Option<Card>> {
    cx.optional(cards!("WHERE c.id = $1"), params![id]).await
}

/// The card that is this subject.
pub async fn of_subject(cx: &mut Cx, subject: SubjectId) -> db::Result<Option<Card>> {
    cx.optional(cards!("WHERE c.subject_id = $1"), params![subject]).await
}

/// How many there are.
pub async fn count(cx: &mut Cx, workshop: SubjectId) -> db::Result<i64> {
    cx.row("SELECT CAST(COUNT(*) AS BIGINT) FROM workshop_card WHERE workshop_id = $1", params![workshop]).await
}

/// A card to put up.
#[derive(Clone, Debug)]
pub struct NewCard {
    /// On whose board.
    pub team: Option<TeamId>,
    /// What it says.
    pub text: String,
    /// The client's key, against putting it up twice.
    pub key: String,
}

/// Puts a card up; one that the same key put up is not put up again.
pub async fn insert(cx: &mut Cx, workshop: SubjectId, author: PersonId, new: &NewCard) -> db::Result<CardId> {
    let id = CardId::compose(cx.now(), cx.bits());
    let sql = "INSERT INTO workshop_card (id, workshop_id, team_id, author_id, text, client_key) VALUES ($1, $2, $3, $4, $5, $6)
               ON CONFLICT (author_id, client_key) DO NOTHING";
    cx.execute(sql, params![id, workshop, new.team, author, new.text, new.key]).await?;
    Ok(id)
}

/// Takes a card down.
pub async fn delete(cx: &mut Cx, id: CardId) -> db::Result<()> {
    cx.execute("DELETE FROM workshop_card WHERE id = $1", params![id]).await.map(drop)
}

/// A card is a subject now.
pub async fn name(cx: &mut Cx, id: CardId, subject: SubjectId) -> db::Result<()> {
    cx.execute("UPDATE workshop_card SET subject_id = $2 WHERE id = $1", params![id, subject]).await.map(drop)
}

/// The board of a team is everybody's from now on.
pub async fn free(cx: &mut Cx, team: TeamId) -> db::Result<()> {
    cx.execute("UPDATE workshop_card SET team_id = NULL WHERE team_id = $1", params![team]).await.map(drop)
}
