//! In which order a page asks its questions: shuffled, so that none is always the first or the last, and the same each time somebody
//! comes back.

use crate::raters::Secret;
use maturity::Instrument;
use web::keys::hash;

/// These questions in the order of this sheet.
pub(super) fn shuffled(secret: &Secret, instrument: &Instrument, items: &[usize]) -> Vec<usize> {
    let salt = secret.sheet_hash();
    let mut order = items.to_vec();
    order.sort_by_cached_key(|item| hash(&format!("order {salt} {}", instrument.items[*item].id)));
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_sheet_keeps_its_order_and_another_has_another() {
        let (smi, items) = (Instrument::current(), [3, 4, 5, 6]);
        let of = |secret: &str| shuffled(&Secret::brought(secret), smi, &items);
        assert_eq!(of("a"), of("a"));
        let orders: BTreeSet<Vec<usize>> = (0..40).map(|sheet| of(&sheet.to_string())).collect();
        assert!(orders.len() > 10, "four questions have twenty-four orders, and forty sheets meet many of them");
        for mut order in orders {
            order.sort_unstable();
            assert_eq!(order, items, "nothing is left out and nothing asked twice");
        }
    }
}
