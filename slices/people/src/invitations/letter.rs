//! The mail that carries an invitation.

use crate::facts::Invited;
use crate::invitations::{actions::SECRET, store};
use crate::links::secret_of;
use crate::person;
use crate::t::Texts;
use db::Cx;
use futures::future::BoxFuture;
use jobs::{Outcome, Recorded};
use kernel::Viewer;
use texts::Lang;
use web::App;

/// Mails the invitation, if it was for an address and still holds.
pub(crate) fn send(app: App, fact: Recorded) -> BoxFuture<'static, Outcome> {
    Box::pin(async move {
        let id = fact.read::<Invited>()?.invitation;
        let load = async move |cx: &mut Cx| -> db::Result<_> {
            let Some(invitation) = store::find(cx, id).await? else { return Ok(None) };
            let by = person::store::find(cx, invitation.made_by).await?;
            Ok(by.map(|by| (invitation, by.name)))
        };
        let Some((invitation, by)) = app.db.read(Viewer::System, load).await? else { return Ok(()) };
        let holds = invitation.revoked_at.is_none() && invitation.uses_left > 0 && invitation.expires_at > app.now();
        let Some(email) = invitation.email.filter(|_| holds) else { return Ok(()) };
        let (lang, company) = (invitation.lang.parse::<Lang>().unwrap_or_default(), app.company());
        let t = Texts::new(lang);
        let address = app.address(&format!("/join/{}", secret_of(&app.keys, SECRET, id.raw())));
        let holds = crate::links::lasting(id.made_at(), invitation.expires_at, lang);
        let (subject, text) =
            (t.mail_invitation_subject(&by, &company), t.mail_invitation(&by, &company, holds, address));
        crate::links::mail(&app, &email, &fact, &subject, text).await
    })
}
