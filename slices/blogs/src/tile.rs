//! Leadership blogs on the dashboard of the journey.

use crate::comments::{self, store::Which};
use crate::posts::model::rhythm;
use crate::readings::{gauges, store};
use crate::{t, wording};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use kernel::{PersonId, SubjectId, Timestamp};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;
use web::Visit;
use web::tiles::{Question, Tile};

const WINDOW: Duration = Duration::from_secs(90 * 86_400);
/// What the two figures stand on at least. One that stands on few people is about them.
const LEAST_BLOGS: i64 = 2;
const LEAST_COMMENTS: i64 = 20;
const LEAST_LEADERS: usize = 5;

/// One tile for those who work here: how often leaders write, and how many comments they answer.
pub(crate) fn load<'c>(cx: &'c mut Cx, visit: &'c Visit) -> BoxFuture<'c, db::Result<Vec<Tile>>> {
    async move {
        if !visit.viewer.is_employee() {
            return Ok(Vec::new());
        }
        let t = t::Texts::new(visit.lang);
        let mut tile = Tile::new("leader-blogs", Question::Moving, 40, t.tile_title());
        tile.how = t.tile_how().to_owned();
        tile.leaves_out = t.tile_leaves_out().to_owned();
        tile.lights = t.tile_lights().to_owned();
        tile.href = "/blogs".to_owned();
        let from = visit.now.minus(WINDOW);
        let published = store::published(cx, 0, visit.now).await?;
        let sample = gauges::of(&published, from, visit.now);
        let Some(days) = sample.value.filter(|_| sample.base >= LEAST_BLOGS) else {
            tile.note = t.tile_so_far(store::blogs(cx).await?);
            return Ok(vec![tile]);
        };
        tile.value = wording::rhythm(t, days);
        tile.note = replies(cx, t, from, visit.now).await?;
        tile.as_of = Some(visit.now);
        tile.rows = rows(&published, from, visit.now);
        Ok(vec![tile])
    }
    .boxed()
}

async fn replies(cx: &mut Cx, t: t::Texts, from: Timestamp, now: Timestamp) -> db::Result<String> {
    let which = Which { blog: 0, whose: "", space: 0, least_base: 1, living: true };
    let all = comments::read(cx, &which, from).await?;
    let (part, whole) = comments::rate(&all, now);
    let leaders: BTreeSet<PersonId> = all.iter().filter(|one| one.counts(now)).map(|one| one.owner).collect();
    Ok(if whole >= LEAST_COMMENTS && leaders.len() >= LEAST_LEADERS {
        t.tile_replies(part, whole)
    } else {
        t.tile_replies_few(LEAST_COMMENTS, LEAST_LEADERS)
    })
}

/// The gaps as a file: one line a blog, in no order that tells whose it is.
fn rows(published: &[(SubjectId, SubjectId)], from: Timestamp, until: Timestamp) -> Vec<Vec<String>> {
    let mut blogs: BTreeMap<SubjectId, Vec<Timestamp>> = BTreeMap::new();
    for (blog, post) in published {
        blogs.entry(*blog).or_default().push(post.made_at());
    }
    let mut days: Vec<f64> = blogs.values().filter_map(|posts| rhythm(posts, from, until)).collect();
    days.sort_by(f64::total_cmp);
    let head = vec!["median_gap_days".to_owned()];
    std::iter::once(head).chain(days.into_iter().map(|days| vec![format!("{days:.1}")])).collect()
}
