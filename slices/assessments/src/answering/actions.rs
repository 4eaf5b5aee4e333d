//! The verbs of the pages behind a link, over those of [`crate::sheets`].

use crate::raters::{self, Secret};
use crate::rounds::{self, Round, State};
use crate::sheets::actions::{self, Bearer, NotKept};
use crate::sheets::{self, Given, Wrong};
use db::Cx;
use std::collections::BTreeMap;
use web::Problem;
use web::keys::Keys;

/// What the holder of a link gave for the questions of a page, by question.
pub(super) type Filled = BTreeMap<String, Given>;

/// Keeps what is new of a page. What is wrong comes back by question; the rest is kept all the same.
///
/// # Errors
/// If nothing is kept: the round takes no more answers, or the rater answers by name and hasn't given it.
pub(super) async fn keep_page(
    cx: &mut Cx,
    secret: &Secret,
    kept: &Filled,
    filled: &Filled,
) -> Result<BTreeMap<String, Vec<Wrong>>, NotKept> {
    let mut wrong = BTreeMap::new();
    for (item, given) in filled {
        if kept.get(item) == Some(given) {
            continue;
        }
        match actions::answer(cx, secret, item, given).await {
            Ok(_) => {}
            Err(NotKept::Wrong(errors)) => drop(wrong.insert(item.clone(), errors)),
            Err(refused) => return Err(refused),
        }
    }
    Ok(wrong)
}

/// One of the two unscored questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Number {
    /// How close the organisation is.
    CloseTo,
    /// How much it will matter.
    Matters,
}

impl Number {
    pub(super) fn from_id(id: &str) -> Option<Self> {
        match id {
            "G1" => Some(Self::CloseTo),
            "G2" => Some(Self::Matters),
            _ => None,
        }
    }
}

/// A number from 0 to 10, or nothing.
///
/// # Errors
/// If it is something else.
pub(super) fn number(text: &str) -> Result<Option<i64>, NotKept> {
    if text.is_empty() {
        return Ok(None);
    }
    let number = text.parse().ok().filter(|number| (0..=10).contains(number));
    number.map(Some).ok_or(NotKept::Wrong(vec![Wrong::Answer]))
}

/// Keeps one of the two unscored numbers, without finishing.
///
/// # Errors
/// If it may not be kept, why.
pub(super) async fn keep_number(cx: &mut Cx, secret: &Secret, which: Number, given: &str) -> Result<(), NotKept> {
    let number = number(given)?;
    let Bearer { by_name, sheet, .. } = actions::bearer(cx, secret).await?;
    if by_name && sheet.is_none() {
        return Err(NotKept::Nameless);
    }
    actions::start(cx, secret, "").await?;
    let sheet = sheets::store::find(cx, secret).await?.ok_or(Problem::NotFound)?;
    let (close_to, matters) = match which {
        Number::CloseTo => (number, sheet.matters),
        Number::Matters => (sheet.close_to, number),
    };
    Ok(sheets::store::keep_outlook(cx, sheet.id, close_to, matters).await?)
}

/// The open round whose door for customers this is.
pub(super) async fn round_of_door(cx: &mut Cx, keys: &Keys, secret: &Secret) -> db::Result<Option<Round>> {
    let now = cx.now();
    let is_its_door = |round: &Round| {
        round.customers && round.state(now) == State::Open && Secret::of_door(keys, round.id) == *secret
    };
    Ok(rounds::store::running(cx).await?.into_iter().find(is_its_door))
}

/// What came of asking for a link of one's own.
pub(super) enum Walked {
    /// This is it.
    In(Secret),
    /// More have come than any company has customers.
    Full,
    /// The door leads nowhere.
    Nowhere,
}

/// Somebody came by the door for customers, and gets a link of their own.
pub(super) async fn walk_in(cx: &mut Cx, keys: &Keys, secret: &Secret, lang: &str) -> db::Result<Walked> {
    let Some(round) = round_of_door(cx, keys, secret).await? else { return Ok(Walked::Nowhere) };
    let own = raters::actions::walk_in(cx, keys, round.id, lang).await?;
    Ok(own.map_or(Walked::Full, Walked::In))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_unscored_numbers_go_from_nothing_to_ten() {
        let read = |text| number(text).ok();
        assert_eq!((read(""), read("0"), read("10")), (Some(None), Some(Some(0)), Some(Some(10))));
        assert_eq!((read("11"), read("-1"), read("many"), read(" 3")), (None, None, None, None));
    }
}
