//! Asking for a link.

use crate::attempts;
use crate::facts::LinkAsked;
use crate::links::{Link, Purpose, model, store};
use crate::person::{self, PersonRow};
use db::Cx;
use jobs::Record;
use kernel::{InvitationId, MailId, PersonKind};
use std::time::Duration;
use web::keys::Keys;

/// What a link is to be made for.
pub(crate) struct Wanted {
    pub(crate) email: String,
    pub(crate) name: String,
    pub(crate) kind: PersonKind,
    pub(crate) lang: String,
    pub(crate) invitation: Option<InvitationId>,
    pub(crate) holds: Duration,
    /// Mails an hour to one address.
    pub(crate) most: u32,
}

/// Asks for a link to choose a new password. Whoever asks learns nothing: the same happens for an address that nobody has.
pub(crate) async fn ask_reset(cx: &mut Cx, keys: &Keys, wanted: Wanted) -> db::Result<()> {
    let person = present(cx, &wanted.email).await?;
    let purpose = if person.is_some() { Purpose::Reset } else { Purpose::Nobody };
    make(cx, keys, purpose, person, wanted).await
}

/// Asks for a link to make an account. The owner of an address that has one is told so, and nobody else is.
pub(crate) async fn ask_join(cx: &mut Cx, keys: &Keys, wanted: Wanted) -> db::Result<()> {
    let person = person::store::find_by_email(cx, &wanted.email).await?;
    let purpose = match &person {
        None => Purpose::Join,
        Some(person) if person.left_at.is_none() => Purpose::Known,
        Some(_) => Purpose::Nobody,
    };
    make(cx, keys, purpose, person, wanted).await
}

async fn present(cx: &mut Cx, email: &str) -> db::Result<Option<PersonRow>> {
    Ok(person::store::find_by_email(cx, email).await?.filter(|person| person.left_at.is_none()))
}

async fn make(cx: &mut Cx, keys: &Keys, purpose: Purpose, person: Option<PersonRow>, wanted: Wanted) -> db::Result<()> {
    if !attempts::take_hourly(cx, "account-mail", &wanted.email, wanted.most).await? {
        return Ok(());
    }
    let id = MailId::compose(cx.now(), cx.bits());
    let lang = person.as_ref().and_then(|person| person.lang.clone()).unwrap_or(wanted.lang);
    let link = Link {
        id,
        purpose,
        email: person.as_ref().and_then(|person| person.email.clone()).unwrap_or(wanted.email),
        name: person.as_ref().map_or(wanted.name, |person| person.name.clone()),
        kind: person.as_ref().map_or(wanted.kind, |person| person.kind),
        person: person.map(|person| person.id),
        lang,
        invitation: wanted.invitation,
        expires_at: cx.now().plus(wanted.holds),
    };
    let secret = model::secret_of(keys, purpose.name(), id.raw());
    store::insert(cx, &link, &web::keys::hash(&secret)).await?;
    cx.record(&LinkAsked { link: id }).await?;
    Ok(())
}
