//! M02, leadership blog rhythm. M03, the reply rate of leaders, is read over all that leaders write, blogs among it, by the slice that
//! measures.

use super::store;
use crate::posts::model::{median, rhythm};
use db::Cx;
use evidence::{Gauge, Sample, Window, Within};
use futures::future::{BoxFuture, FutureExt};
use kernel::{SubjectId, Timestamp};
use std::collections::BTreeMap;

/// The median over blogs of the days that usually lie between two of their posts; see [`rhythm`]. Blogs in private spaces, of people
/// who do not lead, that are closed, and with less than two posts are left out.
pub(crate) const RHYTHM: Gauge = Gauge { measure: "M02", days: 90, read };

fn read<'c>(cx: &'c mut Cx, window: &'c Window) -> BoxFuture<'c, db::Result<Sample>> {
    async move {
        let space = match &window.within {
            Within::House => 0,
            Within::Space(space) => space.raw(),
            Within::Unit(_) | Within::It => return Ok(Sample::default()),
        };
        let published = store::published(cx, space, window.until).await?;
        Ok(of(&published, window.from, window.until))
    }
    .boxed()
}

/// From blogs and their posts, in order.
pub(crate) fn of(published: &[(SubjectId, SubjectId)], from: Timestamp, until: Timestamp) -> Sample {
    let mut blogs: BTreeMap<SubjectId, Vec<Timestamp>> = BTreeMap::new();
    for (blog, post) in published {
        blogs.entry(*blog).or_default().push(post.made_at());
    }
    let mut all: Vec<f64> = blogs.values().filter_map(|posts| rhythm(posts, from, until)).collect();
    let base = i64::try_from(all.len()).unwrap_or(i64::MAX);
    Sample { value: median(&mut all), base, people: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rhythm_is_the_median_over_blogs_that_have_one() {
        let at = |day: i64| Timestamp::from_millis(day * 86_400_000);
        let post = |blog: i64, day: i64| (SubjectId::new(blog), SubjectId::compose(at(day), 0));
        let published = [post(1, 80), post(1, 90), post(2, 70), post(2, 90), post(3, 90)];
        let sample = of(&published, at(10), at(100));
        assert_eq!(
            (sample.value, sample.base, sample.people),
            (Some(15.0), 2, None),
            "10 and 20; one post is no rhythm"
        );
        assert_eq!(of(&[], at(10), at(100)), Sample::default());
    }
}
