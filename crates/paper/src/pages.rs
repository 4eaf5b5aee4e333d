//! Strips on pages.

use crate::look::{BOTTOM, TOP};
use crate::strip::{Group, Owner, Strip};

/// A page.
#[derive(Debug, Default)]
pub(crate) struct Page {
    /// What stands on it, with the distance of its top from the top of the page.
    pub(crate) placed: Vec<(f32, Vec<Group>)>,
    /// What leads to a place on it: level, words, distance from the top.
    pub(crate) bookmarks: Vec<(u8, String, f32)>,
    /// Whether it is a title page, which has no running head and foot.
    pub(crate) is_title: bool,
}

struct Filling {
    pages: Vec<Page>,
    y: f32,
    is_ended: bool,
}

/// Puts strips on pages. What keeps together stands on one page if it fits on one at all.
pub(crate) fn paginate(strips: Vec<Strip>) -> Vec<Page> {
    let mut filling = Filling { pages: vec![Page::default()], y: TOP, is_ended: false };
    let mut together = Vec::new();
    for strip in strips {
        let keeps = strip.keeps;
        together.push(strip);
        if !keeps {
            filling.place_together(std::mem::take(&mut together));
        }
    }
    filling.place_together(together);
    filling.pages
}

impl Filling {
    fn is_at_top(&self) -> bool {
        self.pages.last().is_none_or(|page| page.placed.is_empty())
    }

    fn start_page(&mut self) {
        self.pages.push(Page::default());
        self.y = TOP;
        self.is_ended = false;
    }

    fn place_together(&mut self, strips: Vec<Strip>) {
        let height: f32 = strips.iter().map(|strip| strip.before + strip.height).sum();
        let first = strips.first().map_or(0.0, |strip| strip.before);
        let fits_somewhere = height - first <= BOTTOM - TOP;
        if fits_somewhere && !self.is_at_top() && self.y + height > BOTTOM {
            self.start_page();
        }
        for strip in strips {
            self.place(strip);
        }
    }

    fn place(&mut self, strip: Strip) {
        let is_full = self.y + strip.before + strip.height > BOTTOM;
        if strip.height > 0.0 && (self.is_ended || (is_full && !self.is_at_top())) {
            self.start_page();
        }
        let is_first = self.is_at_top();
        if let Some(again) = strip.again.as_ref().filter(|_| is_first) {
            let decoration = |group: &Group| Group { owner: Owner::Decoration, ops: group.ops.clone() };
            let groups = again.groups.iter().map(decoration).collect();
            self.put(again.height, groups);
        } else if !is_first {
            self.y += strip.before;
        }
        let y = self.y;
        let is_ended = strip.ends_page;
        if let (Some((level, words)), Some(page)) = (strip.bookmark, self.pages.last_mut()) {
            page.bookmarks.push((level, words, y));
        }
        if strip.height > 0.0 {
            self.put(strip.height, strip.groups);
        }
        self.is_ended |= is_ended && !self.is_at_top();
    }

    fn put(&mut self, height: f32, groups: Vec<Group>) {
        let y = self.y;
        if let Some(page) = self.pages.last_mut() {
            page.placed.push((y, groups));
        }
        self.y += height;
    }
}

/// A page of its own for the title, before the others.
pub(crate) fn title_page(groups: Vec<Group>) -> Page {
    Page { placed: vec![(0.0, groups)], bookmarks: Vec::new(), is_title: true }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::strip::Again;

    fn strip(height: f32) -> Strip {
        let mut strip = Strip::new(height);
        strip.draw(Owner::Decoration, vec![crate::strip::rule(0.0, 0.0, 1.0, 1.0, crate::look::INK)]);
        strip
    }

    fn counts(strips: Vec<Strip>) -> Vec<usize> {
        paginate(strips).iter().map(|page| page.placed.len()).collect()
    }

    #[test]
    fn a_heading_goes_with_what_follows_it() {
        let heading = Strip { keeps: true, ..strip(30.0) };
        assert_eq!(counts(vec![strip(600.0), heading.clone(), strip(100.0)]), [1, 2]);
        assert_eq!(counts(vec![strip(500.0), heading, strip(100.0)]), [3]);
    }

    #[test]
    fn what_keeps_together_but_is_longer_than_a_page_runs_over() {
        let strips = vec![Strip { keeps: true, ..strip(400.0) }, Strip { keeps: true, ..strip(400.0) }, strip(10.0)];
        assert_eq!(counts(strips), [1, 2]);
    }

    #[test]
    fn a_table_that_runs_over_has_its_head_again() {
        let again = Some(Rc::new(Again { height: 20.0, groups: strip(20.0).groups }));
        let row = Strip { again, ..strip(100.0) };
        let pages = paginate(vec![
            strip(20.0),
            row.clone(),
            row.clone(),
            row.clone(),
            row.clone(),
            row.clone(),
            row.clone(),
            row,
        ]);
        assert_eq!(pages.iter().map(|page| page.placed.len()).collect::<Vec<_>>(), [7, 2]);
        assert_eq!(pages[1].placed[1].0, TOP + 20.0);
    }

    #[test]
    fn two_page_breaks_make_one_new_page() {
        let end = Strip { ends_page: true, ..Strip::default() };
        assert_eq!(counts(vec![end.clone(), strip(10.0), end.clone(), end.clone(), strip(10.0), end]), [1, 1]);
    }
}
