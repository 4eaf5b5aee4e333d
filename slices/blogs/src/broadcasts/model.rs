//! Is a blog better than e-mail? The formula, and what it does not tell.
//!
//! **By mail**: replies ÷ mailings ÷ recipients, as the owner counted them before the list was retired. **By blog**: for the posts since
//! then that have been out for seven days, the people who commented, each once a post and without the author ÷ posts ÷ those who may
//! read the blog now, without the author. Both are responses per reader; in neither does anybody know who really read. There is no
//! result before three such posts, and whatever comes of it is shown.

use super::store::Broadcast;
use std::time::Duration;

/// A post counts once it has been out for so long.
pub const SETTLED: Duration = Duration::from_secs(7 * 86_400);
/// So many posts there must be.
pub const LEAST_POSTS: i64 = 3;
/// Most of anything that can be counted by hand.
pub const MOST: i64 = 10_000_000;

/// What came by blog since a list was retired.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Came {
    /// Posts that have been out for long enough.
    pub posts: i64,
    /// People who commented, each once a post.
    pub responses: i64,
    /// Those who may read the blog, without its owner.
    pub readers: i64,
}

/// What the comparison says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The list still goes out.
    NotRetired,
    /// So many posts count so far.
    TooEarly(i64),
    /// More came by blog.
    Blog,
    /// More came by mail.
    Mail,
    /// The same came.
    Alike,
}

/// Responses per reader by mail.
#[must_use]
pub fn by_mail(list: &Broadcast) -> Option<f64> {
    per_reader(list.replies, list.mailings, list.recipients)
}

/// Responses per reader by blog.
#[must_use]
pub fn by_blog(came: Came) -> Option<f64> {
    per_reader(came.responses, came.posts, came.readers)
}

#[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^52")]
fn per_reader(responses: i64, sent: i64, readers: i64) -> Option<f64> {
    (sent > 0 && readers > 0).then(|| responses as f64 / sent as f64 / readers as f64)
}

/// What the comparison says, compared as whole numbers so that nothing is rounded.
#[must_use]
pub fn outcome(list: &Broadcast, came: Came) -> Outcome {
    if list.retired_at.is_none() {
        return Outcome::NotRetired;
    }
    if came.posts < LEAST_POSTS || came.readers < 1 {
        return Outcome::TooEarly(came.posts);
    }
    let cross = |one: i64, two: i64, three: i64| i128::from(one) * i128::from(two) * i128::from(three);
    let blog = cross(came.responses, list.mailings, list.recipients);
    let mail = cross(list.replies, came.posts, came.readers);
    match blog.cmp(&mail) {
        std::cmp::Ordering::Greater => Outcome::Blog,
        std::cmp::Ordering::Less => Outcome::Mail,
        std::cmp::Ordering::Equal => Outcome::Alike,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{BroadcastId, PersonId, SubjectId, Timestamp};

    fn list(retired: bool) -> Broadcast {
        Broadcast {
            id: BroadcastId::new(1),
            blog: SubjectId::new(1),
            name: "IT news".to_owned(),
            recipients: 400,
            mailings: 5,
            replies: 10,
            recorded_by: PersonId::new(1),
            retired_at: retired.then(|| Timestamp::from_millis(1)),
        }
    }

    #[test]
    fn responses_per_reader_are_compared_and_mail_may_win() {
        // By mail: 10 ÷ 5 ÷ 400 = 0.005.
        let came = |posts, responses, readers| Came { posts, responses, readers };
        for (retired, came, expected) in [
            (false, came(4, 40, 100), Outcome::NotRetired),
            (true, came(2, 40, 100), Outcome::TooEarly(2)),
            (true, came(4, 4, 100), Outcome::Blog),
            (true, came(4, 2, 100), Outcome::Alike),
            (true, came(4, 1, 100), Outcome::Mail),
            (true, came(4, 0, 0), Outcome::TooEarly(4)),
        ] {
            assert_eq!(outcome(&list(retired), came), expected, "{came:?}");
        }
        assert_eq!(by_mail(&list(true)), Some(0.005));
        assert_eq!(by_blog(came(4, 4, 100)), Some(0.01));
        assert_eq!(by_blog(came(0, 0, 100)), None);
    }
}
