//! The export's people become persons, found again by their Slack id. Somebody whose address an employee has here is that
//! employee: an address is nobody's proof at the door, but who runs this import runs the server.

use super::export::User;
use super::report::Report;
use super::text::Known;
use db::Cx;
use kernel::{PersonId, PersonKind};
use people::import::{self, NewPerson};

/// Finds or makes everyone of the export.
pub(super) async fn bring(
    cx: &mut Cx,
    users: &[User],
    kind: PersonKind,
    known: &mut Known,
    report: &mut Report,
) -> db::Result<()> {
    for user in users {
        let before = report.people;
        let id = one(cx, user, kind, known, report).await?;
        if report.people > before {
            known.new_people.insert(id.raw());
        }
        if user.is_guest() {
            known.guests.insert(user.id.clone());
        }
        known.people.insert(user.id.clone(), (id.raw(), user.shown_name().to_owned()));
    }
    Ok(())
}

async fn one(cx: &mut Cx, user: &User, kind: PersonKind, known: &Known, report: &mut Report) -> db::Result<PersonId> {
    let external = key(&user.id);
    if let Some(id) = import::find_by_external(cx, &external).await? {
        return Ok(id);
    }
    if let Some(id) = by_earlier_messages(cx, known.traces.get(&user.id)).await? {
        return Ok(id);
    }
    let address = user.profile.email.as_deref().and_then(|text| mail::Address::parse(text).ok());
    let address = address.map(|address| address.key());
    if let Some(address) = address.as_deref().filter(|_| !user.is_bot)
        && let Some(id) = import::find_employee(cx, address).await?
    {
        report.met.push(format!("{} ({address})", user.shown_name()));
        return Ok(id);
    }
    report.people += 1;
    let email = match address {
        Some(address) if import::is_address_free(cx, &address).await? => Some(address),
        Some(_) => {
            report.leave_out("mail addresses that belong to another person here");
            None
        }
        None => None,
    };
    let zone = user.tz.as_deref().filter(|zone| zone.parse::<texts::Zone>().is_ok());
    let kind = if user.is_guest() && kind == PersonKind::Employee { PersonKind::Guest } else { kind };
    report.guests += usize::from(user.is_guest() && kind == PersonKind::Guest);
    let new = NewPerson {
        handle: Some(&user.name),
        email: email.as_deref(),
        title: user.profile.title.as_deref().unwrap_or_default(),
        zone: zone.unwrap_or("UTC"),
        external_id: Some(&external),
        left: user.deleted || user.is_bot,
        ..NewPerson::named(kind, user.shown_name())
    };
    import::add(cx, &new).await
}

fn key(id: &str) -> String {
    format!("{}{id}", import::SLACK)
}

/// Whose the messages are that came in earlier from this user: a list of people may have given that account a key of its own
/// since, and another address.
async fn by_earlier_messages(cx: &mut Cx, messages: Option<&Vec<String>>) -> db::Result<Option<PersonId>> {
    for message in messages.into_iter().flatten() {
        if let Some(there) = subjects::source_of(cx, super::SOURCE, message).await? {
            return Ok(subjects::find(cx, there).await?.map(|subject| subject.author));
        }
    }
    Ok(None)
}

/// Somebody who wrote and whom the export does not list: a bot by its user name, or a user of another workspace. Made at the
/// first message, and marked as left, since nobody signs in as them.
pub(super) async fn stranger(
    cx: &mut Cx,
    key: &str,
    name: &str,
    known: &mut Known,
    report: &mut Report,
) -> db::Result<PersonId> {
    if let Some((id, _)) = known.people.get(key) {
        return Ok(PersonId::new(*id));
    }
    let external = self::key(key);
    let id = match import::find_by_external(cx, &external).await? {
        Some(id) => id,
        None => {
            report.people += 1;
            let new =
                NewPerson { external_id: Some(&external), left: true, ..NewPerson::named(PersonKind::Guest, name) };
            import::add(cx, &new).await?
        }
    };
    known.people.insert(key.to_owned(), (id.raw(), name.to_owned()));
    Ok(id)
}
