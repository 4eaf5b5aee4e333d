//! Questions, of which titles that somebody types are like some.

use crate::words::Words;
use crate::world::{BATCH, Size, bar, moment};
use anyhow::Result;
use db::{Cx, Db, params};
use kernel::{PersonId, SpaceId, Viewer};
use questions::import::NewQuestion;
use std::sync::Arc;

/// Questions that are not there yet, in the order of their days; those of a run that was cut off are found by their keys.
pub(crate) async fn questions_of(db: &Db, size: &Size) -> Result<()> {
    let work = async |cx: &mut Cx| -> db::Result<(i64, Vec<SpaceId>, Vec<PersonId>)> {
        let there = cx.row("SELECT COUNT(*) FROM question", params![]).await?;
        let spaces = cx.rows("SELECT id FROM space ORDER BY id", params![]).await?;
        Ok((there, spaces, cx.rows("SELECT id FROM person WHERE kind = 1 ORDER BY id LIMIT 1000", params![]).await?))
    };
    let (there, spaces, people) = db.read(Viewer::System, work).await?;
    let (progress, total) = (bar("questions", size.questions), size.questions);
    let (spaces, people) = (Arc::new(spaces), Arc::new(people));
    for start in (usize::try_from(there)?..total).step_by(BATCH) {
        let end = (start + BATCH).min(total);
        let (spaces, people) = (Arc::clone(&spaces), Arc::clone(&people));
        db.write(Viewer::System, async move |cx: &mut Cx| -> db::Result<()> {
            cx.take_your_time().await?;
            for number in start..end {
                let words = Words::new(30_000_000 + number as u64);
                cx.act_at(moment(number, total));
                let key = format!("q{number}");
                let new = NewQuestion {
                    space: spaces[words.below(spaces.len())],
                    author: people[words.below(people.len())],
                    title: &words.question(),
                    source: &words.text(1 + words.below(3)),
                    key: Some(("bench", &key)),
                };
                questions::import::ask(cx, &new).await?;
            }
            Ok(())
        })
        .await?;
        progress.set_position(end as u64);
    }
    Ok(())
}
