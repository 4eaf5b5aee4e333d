//! The tree beside a page: the pages above it, those beside it, and those below.

use super::store::{self, Node};
use crate::t::Texts;
use askama::Template;
use db::Cx;
use kernel::{SpaceId, SubjectId};

/// So many pages of one level are shown.
const LEVEL: usize = 60;

/// A page in a tree, with those below it that are shown: an element of a list.
#[derive(Clone, Debug, Template)]
#[cfg_attr(test, derive(playhouse::Sample))]
#[template(path = "tree/_branch.html")]
pub(crate) struct Branch {
    t: Texts,
    id: SubjectId,
    title: String,
    /// It is the one that is read.
    here: bool,
    /// Fewer people read it than the page above.
    narrowed: bool,
    /// It is kept for memory only.
    archived: bool,
    /// There are pages below that are not shown.
    more: bool,
    below: Vec<Self>,
}

/// A page in a tree that is written as a list.
#[derive(Clone, Debug)]
#[cfg_attr(test, derive(playhouse::Sample))]
pub struct Step {
    /// How deep it hangs, from 1.
    pub depth: usize,
    /// Which page.
    pub node: Node,
    /// There are pages below that are not shown.
    pub more: bool,
}

/// The tree around a page, as a list in the order of reading.
///
/// # Errors
/// If the database refuses.
pub(crate) async fn around(
    cx: &mut Cx,
    t: Texts,
    space: SpaceId,
    page: SubjectId,
    parent: Option<SubjectId>,
) -> db::Result<Vec<Branch>> {
    let above = store::above(cx, page).await?;
    let beside = match parent.filter(|parent| above.last().is_some_and(|(id, _)| id == parent)) {
        Some(parent) => store::below(cx, parent, LEVEL).await?,
        None => store::roots(cx, space, LEVEL).await?,
    };
    let below = store::below(cx, page, LEVEL).await?;
    let depth = above.len() + 1;
    let mut steps: Vec<Step> = (1..)
        .zip(above)
        .map(|(depth, (id, title))| {
            let node = Node { id, parent: None, title, access_code: 0, archived_at: None, has_more: false };
            Step { depth, node, more: false }
        })
        .collect();
    for node in beside {
        let here = node.id == page;
        steps.push(Step { depth, more: node.has_more && !here, node });
        if here {
            steps.extend(below.iter().map(|node| Step { depth: depth + 1, more: node.has_more, node: node.clone() }));
        }
    }
    Ok(nested(t, steps, Some(page)))
}

/// A list as a tree.
#[must_use]
pub(crate) fn nested(t: Texts, steps: Vec<Step>, here: Option<SubjectId>) -> Vec<Branch> {
    let mut open: Vec<(usize, Branch)> = Vec::new();
    let mut roots = Vec::new();
    for Step { depth, node, more } in steps {
        close(&mut open, &mut roots, depth);
        let branch = Branch {
            t,
            id: node.id,
            title: node.title,
            here: Some(node.id) == here,
            narrowed: node.access_code == 1,
            archived: node.archived_at.is_some(),
            more,
            below: Vec::new(),
        };
        open.push((depth, branch));
    }
    close(&mut open, &mut roots, 0);
    roots
}

/// Whatever is as deep or deeper has all its pages.
fn close(open: &mut Vec<(usize, Branch)>, roots: &mut Vec<Branch>, depth: usize) {
    while open.last().is_some_and(|(deep, _)| *deep >= depth) {
        let Some((_, done)) = open.pop() else { return };
        match open.last_mut() {
            Some((_, above)) => above.below.push(done),
            None => roots.push(done),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use texts::Lang;

    fn shape(branches: &[Branch]) -> String {
        let one = |branch: &Branch| {
            format!(
                "{}{}",
                branch.id,
                if branch.below.is_empty() { String::new() } else { format!("({})", shape(&branch.below)) }
            )
        };
        branches.iter().map(one).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_list_with_depths_is_a_tree() {
        let step = |(depth, id): (usize, i64)| {
            let node = Node {
                id: SubjectId::new(id),
                parent: None,
                title: String::new(),
                access_code: 0,
                archived_at: None,
                has_more: false,
            };
            Step { depth, node, more: false }
        };
        let steps = [(1, 1), (2, 2), (3, 3), (3, 4), (2, 6), (1, 5)].map(step);
        assert_eq!(shape(&nested(Texts::new(Lang::En), steps.into(), None)), "1(2(3 4) 6) 5");
        assert_eq!(shape(&nested(Texts::new(Lang::En), Vec::new(), None)), "");
    }
}
