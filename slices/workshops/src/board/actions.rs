//! Putting cards up, taking them down, carrying them on.

use super::model::{Aim, LONGEST, MOST};
use super::store::{self, Card, NewCard};
use crate::canvases::{self, Field, Place, Sheet};
use crate::workshops::{self, Gathering, Stage};
use crate::{CARD, policy, t, teams};
use db::Cx;
use kernel::grant::grant;
use kernel::{CardId, SubjectId};
use subjects::{Names, NewSubject};
use texts::Lang;
use web::checks::short;
use web::{FieldErrors, Problem};

/// Puts a card up on a team's board, or on the one of all.
///
/// # Errors
/// If the viewer may not, the workshop does not go on, or the text can't be taken.
pub async fn put_up(cx: &mut Cx, lang: Lang, id: SubjectId, new: &NewCard) -> Result<(), Problem> {
    let act = policy::Work { team: new.team };
    let may = |stage| matches!(stage, Stage::Ready | Stage::Live);
    let gathering = workshops::taken(cx, lang, id, &act, may).await?;
    if let Some(team) = new.team {
        teams::store::one(cx, team).await?.filter(|team| team.workshop == id).ok_or(Problem::NotFound)?;
    }
    let (t, mut errors) = (t::Texts::new(lang), FieldErrors::new());
    short(lang, &mut errors, "text", &new.text);
    match new.text.trim().chars().count() {
        0 => errors.add("text", t.error_card_missing()),
        long if long > LONGEST => errors.add("text", t.error_field_long(LONGEST)),
        _ => {}
    }
    errors.check()?;
    if store::count(cx, id).await? >= i64::try_from(MOST).unwrap_or(i64::MAX) {
        return Err(Problem::Conflict(t.error_too_many_cards(MOST)));
    }
    let me = cx.viewer().person().ok_or(Problem::SignIn)?;
    let key = if new.key.is_empty() { web::keys::secret(cx.entropy()) } else { new.key.clone() };
    store::insert(cx, id, me, &NewCard { key, ..new.clone() }).await?;
    workshops::changed(cx, &gathering).await
}

/// Takes a card down: one's own, or any for those who lead. One that was carried on stays.
///
/// # Errors
/// If the viewer may not, the workshop is over, or it was carried on.
pub async fn take_down(cx: &mut Cx, lang: Lang, id: CardId) -> Result<SubjectId, Problem> {
    let card = store::one(cx, id).await?.ok_or(Problem::NotFound)?;
    let own = cx.viewer().person() == Some(card.author);
    let gathering = if own {
        workshops::taken(cx, lang, card.workshop, &policy::Work { team: None }, Stage::is_open).await?
    } else {
        workshops::taken(cx, lang, card.workshop, &policy::Lead, Stage::is_open).await?
    };
    if card.subject.is_some() || canvases::store::of_card(cx, id).await?.is_some() {
        return Err(Problem::Conflict(t::Texts::new(lang).error_card_carried().to_owned()));
    }
    store::delete(cx, id).await?;
    workshops::changed(cx, &gathering).await?;
    Ok(card.workshop)
}

/// Carries a card on, and gives the address at which it goes on. What began of it already is not begun again.
///
/// # Errors
/// If the viewer may not.
pub async fn carry(cx: &mut Cx, lang: Lang, id: CardId, aim: Aim) -> Result<String, Problem> {
    let card = store::one(cx, id).await?.ok_or(Problem::NotFound)?;
    let act = policy::Work { team: card.team };
    let gathering = workshops::taken(cx, lang, card.workshop, &act, |stage| stage != Stage::Draft).await?;
    if aim == Aim::Canvas {
        return canvas(cx, lang, &card).await;
    }
    let subject = match card.subject {
        Some(subject) => subject,
        None => named(cx, &gathering, &card).await?,
    };
    workshops::changed(cx, &gathering).await?;
    aim.address(subject).ok_or(Problem::NotFound)
}

async fn canvas(cx: &mut Cx, lang: Lang, card: &Card) -> Result<String, Problem> {
    if let Some(there) = canvases::store::of_card(cx, card.id).await? {
        return Ok(format!("/journey/workshops/canvases/{}", there.id));
    }
    let place = Place { team: card.team, card: Some(card.id), key: None };
    let sheet = Sheet::default().with(Field::Title, title(card));
    let made = canvases::begin(cx, lang, card.workshop, &place, &sheet).await?;
    Ok(format!("/journey/workshops/canvases/{}/edit", made.id))
}

/// A card becomes a subject, so that what comes of it can say where it came from. Its author stays whoever put it up.
async fn named(cx: &mut Cx, gathering: &Gathering, card: &Card) -> Result<SubjectId, Problem> {
    let names = Names::load(cx, &card.text).await?;
    let new = NewSubject {
        kind: CARD,
        space: gathering.subject.space,
        audience: gathering.subject.audience,
        author: card.author,
        below: None,
        title: &title(card),
        text: &subjects::rendered(card.text.clone(), &names),
        client_key: None,
        source: None,
    };
    let made = subjects::create(cx, &new).await?;
    store::name(cx, card.id, made.id).await?;
    Ok(made.id)
}

fn title(card: &Card) -> String {
    let line = card.text.split_whitespace().collect::<Vec<_>>().join(" ");
    markup::shortened(&line, 120)
}

/// A card that is a subject, with its workshop.
///
/// # Errors
/// [`Problem::NotFound`] if there is none for this viewer.
pub async fn find(cx: &mut Cx, id: SubjectId) -> Result<(Gathering, Card), Problem> {
    subjects::find(cx, id).await?.ok_or(Problem::NotFound)?;
    let card = store::of_subject(cx, id).await?.ok_or(Problem::NotFound)?;
    let gathering = workshops::gathering(cx, card.workshop).await?;
    Ok((gathering, card))
}

/// Whether the viewer may carry a card on.
pub(super) fn may_carry(viewer: &kernel::Viewer, gathering: &Gathering, card: &Card) -> bool {
    let act = policy::Work { team: card.team };
    gathering.stage() != Stage::Draft && grant(viewer, gathering.clone(), &act).is_ok()
}
