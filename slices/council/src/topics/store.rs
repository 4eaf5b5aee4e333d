//! The SQL of topics.

use super::model::{Standing, standing};
use db::{Cx, in_list, params};
use kernel::{PersonId, SubjectId, Timestamp};
use std::collections::HashMap;
use subjects::{Eyes, visible};

db::row! {
    /// A topic in a list, or on its page.
    pub struct Topic {
        /// Its subject.
        pub id: SubjectId,
        /// The council.
        pub council: SubjectId,
        /// Its title.
        pub title: String,
        /// Who proposed it.
        pub author: PersonId,
        /// The thread that it came from.
        pub about: Option<SubjectId>,
        /// When it was declined or taken back.
        pub declined_at: Option<Timestamp>,
        /// By whom.
        pub declined_by: Option<PersonId>,
        /// Why.
        pub decline_reason: Option<String>,
        /// The meeting whose agenda it was last placed on and not parked.
        pub meeting: Option<SubjectId>,
        /// Whether that meeting is over.
        pub dealt_with: bool,
    }
}

impl Topic {
    /// Where it stands.
    #[must_use]
    pub fn standing(&self) -> Standing {
        standing(self.declined_at.is_some(), self.meeting.is_some(), self.dealt_with)
    }
}

/// The columns of [`Topic`]: the newest point that it became and that was neither parked nor called off with its meeting.
macro_rules! topics {
    () => {
        concat!(
            "SELECT s.id, tp.council_id, s.title, s.author_id, tp.about_id, tp.declined_at, tp.declined_by, tp.decline_reason,
                    m.subject_id, CAST(CASE WHEN m.closed_at IS NULL THEN 0 ELSE 1 END AS BIGINT)
             FROM council_topic tp {EACH} JOIN subject s ON s.id = tp.subject_id
             LEFT JOIN council_item i ON i.id = (SELECT MAX(x.id) FROM council_item x JOIN council_meeting xm ON xm.subject_id = x.meeting_id
                 WHERE x.topic_id = s.id AND x.parked_at IS NULL AND xm.called_off_at IS NULL)
             LEFT JOIN council_meeting m ON m.subject_id = i.meeting_id
             WHERE s.state <> 2 AND ",
            visible!("s.audience_id", "s.id")
        )
    };
}

/// A new topic for a subject that was just made.
pub async fn insert(cx: &mut Cx, id: SubjectId, council: SubjectId, about: Option<SubjectId>) -> db::Result<()> {
    let sql = "INSERT INTO council_topic (subject_id, council_id, about_id) VALUES ($1, $2, $3)";
    cx.execute(sql, params![id, council, about]).await.map(drop)
}

/// One topic that the viewer may see.
pub async fn one(cx: &mut Cx, id: SubjectId) -> db::Result<Option<Topic>> {
    let eyes = Eyes::of(cx.viewer());
    cx.optional(concat!(topics!(), " AND s.id = $4"), &eyes.with(params![id])).await
}

/// The topics of a council, newest first.
pub async fn of_council(cx: &mut Cx, council: SubjectId, limit: usize) -> db::Result<Vec<Topic>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(topics!(), " AND tp.council_id = $4 ORDER BY s.id DESC LIMIT $5");
    cx.rows(sql, &eyes.with(params![council, limit])).await
}

/// Those that wait for a place on an agenda, longest first.
pub async fn waiting(cx: &mut Cx, council: SubjectId, limit: usize) -> db::Result<Vec<Topic>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(
        topics!(),
        " AND tp.council_id = $4 AND tp.declined_at IS NULL AND m.subject_id IS NULL ORDER BY s.id LIMIT $5"
    );
    cx.rows(sql, &eyes.with(params![council, limit])).await
}

/// The topics that came from a thread.
pub async fn about(cx: &mut Cx, thread: SubjectId) -> db::Result<Vec<Topic>> {
    let eyes = Eyes::of(cx.viewer());
    let sql = concat!(topics!(), " AND tp.about_id = $4 ORDER BY s.id DESC LIMIT 5");
    cx.rows(sql, &eyes.with(params![thread])).await
}

/// Declines it, or takes it back.
pub async fn decline(cx: &mut Cx, id: SubjectId, by: PersonId, reason: &str) -> db::Result<()> {
    let sql = "UPDATE council_topic SET declined_at = $2, declined_by = $3, decline_reason = $4
               WHERE subject_id = $1 AND declined_at IS NULL";
    cx.execute(sql, params![id, cx.now(), by, reason]).await.map(drop)
}

/// Where topics stand, for their cards: declined, on an agenda, dealt with.
pub async fn standings(cx: &mut Cx, ids: &[SubjectId]) -> db::Result<HashMap<SubjectId, Standing>> {
    let mut all = HashMap::new();
    for part in ids.chunks(128) {
        let eyes = Eyes::of(cx.viewer());
        let own = eyes.with(params![]);
        let (sql, params) = in_list(concat!(topics!(), " AND s.id IN ({LIST})"), &own, part);
        let topics: Vec<Topic> = cx.rows(&sql, &params).await?;
        all.extend(topics.iter().map(|topic| (topic.id, topic.standing())));
    }
    Ok(all)
}
