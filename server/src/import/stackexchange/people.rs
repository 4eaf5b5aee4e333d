//! Those who wrote become people, found again by their id on the site. Who only has an account there stays there: there is nothing of
//! theirs here that would need a name.

use super::rows::Writer;
use super::run::State;
use db::Cx;
use kernel::PersonId;
use people::import::{self, NewPerson};

/// Finds or makes the person behind a text. Nobody signs in as them, so they are marked as left.
pub(super) async fn person(cx: &mut Cx, state: &mut State, writer: &Writer) -> db::Result<PersonId> {
    if let Some(id) = state.people.get(writer) {
        return Ok(*id);
    }
    let (key, name) = named(state, writer);
    let external = format!("{}:{}:{key}", super::SOURCE, state.place.host);
    let id = match import::find_by_external(cx, &external).await? {
        Some(id) => id,
        None => {
            state.report.people += 1;
            let new =
                NewPerson { external_id: Some(&external), left: true, ..NewPerson::named(state.place.kind, &name) };
            import::add(cx, &new).await?
        }
    };
    state.people.insert(writer.clone(), id);
    Ok(id)
}

/// Their key on the site and their name. An account that was deleted leaves a name; some texts have not even that.
fn named(state: &State, writer: &Writer) -> (String, String) {
    let known = writer.user.and_then(|user| state.tables.users.get(&user).map(|name| (user, name)));
    match (known, &writer.name) {
        (Some((user, name)), _) => (user.to_string(), name.clone()),
        (None, Some(name)) => (format!("name:{name}"), name.clone()),
        (None, None) => ("nobody".to_owned(), format!("Unknown ({})", state.place.host)),
    }
}

/// The page of a writer on the site; empty for one who has none.
pub(super) fn page(host: &str, writer: &Writer) -> String {
    writer.user.filter(|user| *user > 0).map(|user| format!("https://{host}/users/{user}")).unwrap_or_default()
}
