//! The export's people become persons, found again by their Slack id.

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
        let name = user.shown_name();
        let before = report.people;
        let id = one(cx, &user.id, name, user, kind, report).await?;
        if report.people > before {
            known.new_people.insert(id.raw());
        }
        known.people.insert(user.id.clone(), (id.raw(), name.to_owned()));
    }
    Ok(())
}

async fn one(
    cx: &mut Cx,
    key: &str,
    name: &str,
    user: &User,
    kind: PersonKind,
    report: &mut Report,
) -> db::Result<PersonId> {
    let external = format!("{}:{key}", super::SOURCE);
    if let Some(id) = import::find_by_external(cx, &external).await? {
        return Ok(id);
    }
    report.people += 1;
    let email = match user.profile.email.as_deref().and_then(|text| mail::Address::parse(text).ok()) {
        Some(address) if import::is_address_free(cx, &address.key()).await? => Some(address.key()),
        Some(_) => {
            report.leave_out("mail addresses that belong to another person here");
            None
        }
        None => None,
    };
    let zone = user.tz.as_deref().filter(|zone| zone.parse::<texts::Zone>().is_ok());
    let new = NewPerson {
        handle: Some(&user.name),
        email: email.as_deref(),
        title: user.profile.title.as_deref().unwrap_or_default(),
        zone: zone.unwrap_or("UTC"),
        external_id: Some(&external),
        left: user.deleted || user.is_bot,
        ..NewPerson::named(kind, name)
    };
    import::add(cx, &new).await
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
    let external = format!("{}:{key}", super::SOURCE);
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
