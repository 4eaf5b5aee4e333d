//! The mail of one reader: written when it is sent, if they may still read the post then and still want mail.

use super::{refusal, store};
use crate::facts::LetterDue;
use crate::posts::store::Post;
use crate::t::Texts;
use crate::{posts, reader};
use db::Cx;
use futures::future::{BoxFuture, FutureExt};
use jobs::{Failure, Outcome, Recorded};
use kernel::Viewer;
use mail::{Address, MessageId, Outgoing};
use texts::Lang;
use web::faces::Faces;
use web::{App, Problem};

/// What the mail of a reader says.
struct Letter {
    lang: Lang,
    email: String,
    post: Post,
    author: String,
    text: String,
}

/// Sends the mail of a fact, if there is still something to send.
pub(crate) fn send(app: App, fact: Recorded) -> BoxFuture<'static, Outcome> {
    async move {
        let due: LetterDue = fact.read()?;
        let work = async move |cx: &mut Cx| load(cx, &due).await;
        let Some(letter) = app.db.read(Viewer::System, work).await? else { return Ok(()) };
        let mail = written(&app, &letter, &fact)?;
        match app.mailer.send(&mail).await {
            Ok(()) => Ok(()),
            Err(error) if error.is_permanent() => Err(Failure::Never(error.to_string())),
            Err(error) => Err(Failure::Later(error.to_string())),
        }
    }
    .boxed()
}

async fn load(cx: &mut Cx, due: &LetterDue) -> Result<Option<Letter>, Failure> {
    let Some(email) = store::email(cx, due.person).await? else { return Ok(None) };
    let Some(reader) = reader::find(cx, due.person).await? else { return Ok(None) };
    cx.act_as(reader.viewer());
    let (post, piece) = match posts::find(cx, due.post).await {
        Ok(found) => found,
        Err(Problem::NotFound) => return Ok(None),
        Err(problem) => return Err(Failure::Later(problem.to_string())),
    };
    let source = subjects::text(cx, &piece.subject).await?.source;
    let names = subjects::Names::load(cx, &source).await?;
    let text = markup::plain(&subjects::rendered(source, &names).source);
    let author = Faces::load(cx, [post.author]).await?.name(post.author);
    Ok(Some(Letter { lang: reader.lang(), email, post, author, text }))
}

fn written(app: &App, letter: &Letter, fact: &Recorded) -> Result<Outgoing, Failure> {
    let never = |error: &dyn std::fmt::Display| Failure::Never(error.to_string());
    let due: LetterDue = fact.read()?;
    let to = Address::parse(&letter.email).map_err(|error| never(&error))?;
    let domain = app.mailer.from().domain();
    let id = MessageId::new(&format!("{}.{}", fact.kind, fact.id), domain).map_err(|error| never(&error))?;
    let t = Texts::new(letter.lang);
    let copy = app.address(&letter.post.address());
    let stop = app.address(&format!("/blogs/letters/{}", refusal::token(app, due.person)));
    let Letter { post, author, text, .. } = letter;
    let body = t.letter_body(author, &post.blog_name, text, &copy, &stop);
    let mail = Outgoing::new(to, &post.title, body, id, fact.at).with_from_name(author);
    Ok(match stop.parse() {
        Ok(url) => mail.with_unsubscribe(url),
        Err(_) => mail,
    })
}
