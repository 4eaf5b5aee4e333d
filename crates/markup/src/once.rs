use std::collections::HashSet;
use std::hash::Hash;

/// A list that keeps the first of equal values, in constant time each.
pub(crate) struct Once<T> {
    list: Vec<T>,
    seen: HashSet<T>,
}

impl<T> Default for Once<T> {
    fn default() -> Self {
        Once { list: Vec::new(), seen: HashSet::new() }
    }
}

impl<T: Clone + Eq + Hash> Once<T> {
    pub(crate) fn push(&mut self, value: T) {
        if self.seen.insert(value.clone()) {
            self.list.push(value);
        }
    }

    pub(crate) fn into_list(self) -> Vec<T> {
        self.list
    }
}
