//! Opening a sheet with its link, and writing on it.

use super::model::{Given, Said, Wrong, check};
use super::store::{self, Sheet};
use crate::raters::{self, Rater, Secret};
use crate::rounds::{self, Round, State};
use db::Cx;
use kernel::PersonId;
use maturity::Group;
use web::Problem;

/// What the holder of a link may do: answer one round in one role.
#[derive(Clone, Debug)]
pub(crate) struct Bearer {
    pub(crate) rater: Rater,
    pub(crate) round: Round,
    /// They answer by name or not at all: by the round's rule, or because their group is small.
    pub(crate) by_name: bool,
    /// What they have answered already, if anything.
    pub(crate) sheet: Option<Sheet>,
}

impl Bearer {
    pub(crate) fn group(&self) -> Group {
        self.rater.group()
    }
    /// Whether it takes answers at this moment.
    pub(crate) fn takes(&self, cx: &Cx) -> bool {
        matches!(self.round.state(cx.now()), State::Open | State::Consensus)
    }
}

/// Whom this link belongs to.
///
/// # Errors
/// If it opens nothing: it is wrong, or a colleague's who left.
pub(crate) async fn bearer(cx: &mut Cx, secret: &Secret) -> Result<Bearer, Problem> {
    let rater = raters::store::by_secret(cx, secret).await?.ok_or(Problem::NotFound)?;
    let round = rounds::store::find(cx, rater.round).await?.ok_or(Problem::NotFound)?;
    let groups = raters::store::groups(cx, round.id).await?;
    let by_name = groups.iter().any(|(group, by_name)| *group == rater.group && *by_name);
    let sheet = store::find(cx, secret).await?;
    Ok(Bearer { rater, round, by_name, sheet })
}

/// Why an answer was not kept.
#[derive(Debug)]
pub(crate) enum NotKept {
    /// The round takes no more answers.
    Closed,
    /// The question is not theirs to answer.
    NotAsked,
    /// They answer by name, and haven't said who they are.
    Nameless,
    /// What was given can't be kept.
    Wrong(Vec<Wrong>),
    /// The rest.
    Problem(Problem),
}

impl<E: Into<Problem>> From<E> for NotKept {
    fn from(error: E) -> Self {
        Self::Problem(error.into())
    }
}

/// Keeps an answer.
///
/// # Errors
/// If it may not be, why.
pub(crate) async fn answer(cx: &mut Cx, secret: &Secret, item: &str, given: &Given) -> Result<Said, NotKept> {
    let bearer = bearer(cx, secret).await?;
    if !bearer.takes(cx) {
        return Err(NotKept::Closed);
    }
    let instrument = bearer.round.instrument();
    let at = instrument.item(item).ok_or(NotKept::NotAsked)?;
    let asked = bearer.round.asks(bearer.group(), cx.now());
    if !asked.iter().any(|(_, items)| items.contains(&at)) {
        return Err(NotKept::NotAsked);
    }
    let said = check(given).map_err(NotKept::Wrong)?;
    let sheet = match &bearer.sheet {
        Some(sheet) => sheet.id,
        None if bearer.by_name => return Err(NotKept::Nameless),
        None => begin(cx, secret, &bearer, None).await?,
    };
    store::keep(cx, sheet, item, bearer.round.turn(cx.now()), &said).await?;
    Ok(said)
}

/// Begins a sheet; by name where the group is small or the round asks for it.
///
/// # Errors
/// If the round takes no more answers, or a name is needed and none was given.
pub(crate) async fn start(cx: &mut Cx, secret: &Secret, name: &str) -> Result<(), NotKept> {
    let bearer = bearer(cx, secret).await?;
    if !bearer.takes(cx) {
        return Err(NotKept::Closed);
    }
    if bearer.sheet.is_some() {
        return Ok(());
    }
    let name = match bearer.rater.person {
        Some(person) if bearer.by_name => store::name_of(cx, person).await?,
        _ => name.trim().chars().take(100).collect(),
    };
    if bearer.by_name && name.is_empty() {
        return Err(NotKept::Nameless);
    }
    let by = bearer.by_name.then_some((bearer.rater.person, name));
    begin(cx, secret, &bearer, by).await?;
    Ok(())
}

async fn begin(
    cx: &mut Cx,
    secret: &Secret,
    bearer: &Bearer,
    by: Option<(Option<PersonId>, String)>,
) -> db::Result<kernel::SheetId> {
    raters::store::begin(cx, bearer.rater.id).await?;
    store::make(cx, &bearer.round, bearer.group(), secret, by).await
}

/// Keeps the two unscored numbers, and notes that this rater is done.
///
/// # Errors
/// If the round takes no more answers, or there is no sheet yet.
pub(crate) async fn finish(
    cx: &mut Cx,
    secret: &Secret,
    close_to: Option<i64>,
    matters: Option<i64>,
) -> Result<(), NotKept> {
    let bearer = bearer(cx, secret).await?;
    if !bearer.takes(cx) {
        return Err(NotKept::Closed);
    }
    let sheet = match &bearer.sheet {
        Some(sheet) => sheet.id,
        None if bearer.by_name => return Err(NotKept::Nameless),
        None => begin(cx, secret, &bearer, None).await?,
    };
    let scale = |number: &i64| (0..=10).contains(number);
    store::keep_outlook(cx, sheet, close_to.filter(scale), matters.filter(scale)).await?;
    Ok(raters::store::finish(cx, bearer.rater.id).await?)
}
