//! The SQL of blocks. All of it is asked for a workshop that was found for this viewer.

use super::model::Category;
use db::{Cx, params};
use kernel::{BlockId, SubjectId, Timestamp};
use serde::Deserialize;

db::row! {
    /// A block of a day.
    pub struct Block {
        /// Which one.
        pub id: BlockId,
        /// Of which workshop.
        pub workshop: SubjectId,
        /// See [`Category`].
        pub category_name: String,
        /// How long it is meant to take.
        pub minutes: i64,
        /// How many minutes were added while it went on.
        pub pushed: i64,
        /// Its title.
        pub title: String,
        /// What happens, and how.
        pub how: String,
        /// What should come of it.
        pub output: String,
        /// Notes for everybody.
        pub notes: String,
        /// Notes for those who lead.
        pub private_notes: String,
        /// When it began.
        pub began_at: Option<Timestamp>,
        /// When it ended.
        pub ended_at: Option<Timestamp>,
    }
}

impl Block {
    /// What it is for.
    #[must_use]
    pub fn category(&self) -> Category {
        Category::stored(&self.category_name)
    }
    /// Whether it goes on.
    #[must_use]
    pub const fn is_on(&self) -> bool {
        self.began_at.is_some() && self.ended_at.is_none()
    }
    /// How long it really took, in milliseconds, once it is over.
    #[must_use]
    pub fn took(&self) -> Option<i64> {
        Some(self.ended_at?.millis() - self.began_at?.millis())
    }
}

/// A block to add, or what one is changed to.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct NewBlock {
    /// The name of its category.
    pub category: String,
    /// How long it is meant to take.
    pub minutes: i64,
    /// Its title.
    pub title: String,
    /// What happens, and how.
    pub how: String,
    /// What should come of it.
    pub output: String,
    /// Notes for everybody.
    #[serde(default)]
    pub notes: String,
    /// Notes for those who lead.
    #[serde(default)]
    pub private_notes: String,
}

macro_rules! blocks {
    ($rest:literal) => {
        concat!(
            "SELECT b.id, b.workshop_id, b.category, b.minutes, b.pushed, b.title, b.how, b.output, b.notes, b.private_notes, b.began_at,
                    b.ended_at FROM workshop_block b ",
            $rest
        )
    };
}

/// The blocks of a workshop, in their order.
pub async fn all(cx: &mut Cx, workshop: SubjectId) -> db::Result<Vec<Block>> {
    cx.rows(blocks!("WHERE b.workshop_id = $1 ORDER BY b.place, b.id LIMIT 100"), params![workshop]).await
}

/// One block.
pub async fn one(cx: &mut Cx, id: BlockId) -> db::Result<Option<Block>> {
    cx.optional(blocks!("WHERE b.id = $1"), params![id]).await
}

/// Puts a block at the end of a day.
pub async fn insert(cx: &mut Cx, workshop: SubjectId, new: &NewBlock) -> db::Result<BlockId> {
    let id = BlockId::compose(cx.now(), cx.bits());
    let sql = "INSERT INTO workshop_block (id, workshop_id, place, category, minutes, title, how, output, notes, private_notes)
               SELECT $1, $2, COALESCE((SELECT MAX(x.place) FROM workshop_block x WHERE x.workshop_id = $2), 0) + 1, $3, $4, $5, $6, $7, $8, $9";
    let NewBlock { category, minutes, title, how, output, notes, private_notes } = new;
    cx.execute(sql, params![id, workshop, category, minutes, title, how, output, notes, private_notes]).await?;
    Ok(id)
}

/// Changes a block.
pub async fn update(cx: &mut Cx, id: BlockId, new: &NewBlock) -> db::Result<()> {
    let sql = "UPDATE workshop_block SET category = $2, minutes = $3, title = $4, how = $5, output = $6, notes = $7, private_notes = $8
               WHERE id = $1";
    let NewBlock { category, minutes, title, how, output, notes, private_notes } = new;
    cx.execute(sql, params![id, category, minutes, title, how, output, notes, private_notes]).await.map(drop)
}

/// Takes a block out of the day.
pub async fn delete(cx: &mut Cx, id: BlockId) -> db::Result<()> {
    cx.execute("DELETE FROM workshop_block WHERE id = $1", params![id]).await.map(drop)
}

/// Gives the blocks this order.
pub async fn arrange(cx: &mut Cx, order: &[BlockId]) -> db::Result<()> {
    for (index, id) in order.iter().enumerate() {
        cx.execute("UPDATE workshop_block SET place = $2 WHERE id = $1", params![id, index + 1]).await?;
    }
    Ok(())
}

/// A block begins.
pub async fn begin(cx: &mut Cx, id: BlockId) -> db::Result<()> {
    cx.execute("UPDATE workshop_block SET began_at = $2 WHERE id = $1", params![id, cx.now()]).await.map(drop)
}

/// Whatever goes on in a workshop ends.
pub async fn end(cx: &mut Cx, workshop: SubjectId) -> db::Result<()> {
    let sql =
        "UPDATE workshop_block SET ended_at = $2 WHERE workshop_id = $1 AND began_at IS NOT NULL AND ended_at IS NULL";
    cx.execute(sql, params![workshop, cx.now()]).await.map(drop)
}

/// A block takes so many minutes more, or fewer.
pub async fn push(cx: &mut Cx, id: BlockId, minutes: i64) -> db::Result<()> {
    cx.execute("UPDATE workshop_block SET pushed = pushed + $2 WHERE id = $1", params![id, minutes]).await.map(drop)
}

/// A block really began and ended at these moments.
pub async fn correct(cx: &mut Cx, id: BlockId, began: Timestamp, ended: Timestamp) -> db::Result<()> {
    let sql = "UPDATE workshop_block SET began_at = $2, ended_at = $3 WHERE id = $1";
    cx.execute(sql, params![id, began, ended]).await.map(drop)
}
