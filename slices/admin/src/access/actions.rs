//! Asking why.

use super::model::{Target, Verdict};
use super::store::{self, Whom};
use crate::facts::AccessExplained;
use crate::policy::{Act, Office};
use db::Cx;
use jobs::Record;
use kernel::grant::grant;
use web::Problem;

/// What opens the target to the person; nothing if there is no such target. It leaves a fact.
pub async fn explain(cx: &mut Cx, whom: Whom, target: &Target) -> Result<Option<Verdict>, Problem> {
    grant(cx.viewer(), Office, &Act::Explain)?;
    let thing = match target {
        Target::Subject(id) => store::subject(cx, *id).await?,
        Target::Space(slug) => store::space(cx, slug).await?,
    };
    let Some(thing) = thing else { return Ok(None) };
    let parts = subjects::audience::explain(cx, thing.audience, thing.id, whom.eyes()).await?;
    let asked = match target {
        Target::Subject(id) => id.to_string(),
        Target::Space(_) => thing.space.to_string(),
    };
    cx.record(&AccessExplained { person: whom.id, thing: asked }).await?;
    Ok(Some(Verdict { whom, thing, parts }))
}
