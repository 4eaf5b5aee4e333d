//! The SQL of the gauge.

use db::{Cx, params};
use kernel::{PersonId, PersonKind, SpaceId};

macro_rules! questions {
    ($in_space:literal) => {
        concat!(
            "SELECT q.author_id, (SELECT w.kind FROM subject n JOIN person w ON w.id = n.author_id
                 WHERE n.root_id = q.id AND n.kind = 'questions.answer' AND n.author_id <> q.author_id AND n.state <> 2
                 AND (n.id = k.accepted_answer_id OR n.n1 + n.n2 + n.n3 + n.n4 > 0) ORDER BY n.id LIMIT 1)
             FROM subject q JOIN question k ON k.subject_id = q.id JOIN person p ON p.id = q.author_id AND p.kind = 3
             JOIN audience au ON au.id = q.audience_id AND au.base > 0
             WHERE q.kind = 'questions.question' AND q.parent_id IS NULL AND q.id >= $1 AND q.id < $2 AND q.state <> 2",
            $in_space
        )
    };
}

/// Questions that customers asked between two ids, in this space or in all that are not private: who asked, and what the author
/// of the first useful answer is, if there is one. The first four reactions agree; laughing and doubting do not.
pub async fn customers_questions(
    cx: &mut Cx,
    from: i64,
    until: i64,
    space: Option<SpaceId>,
) -> db::Result<Vec<(PersonId, Option<PersonKind>)>> {
    match space {
        None => cx.rows(questions!(""), params![from, until]).await,
        Some(space) => cx.rows(questions!(" AND q.space_id = $3"), params![from, until, space]).await,
    }
}
