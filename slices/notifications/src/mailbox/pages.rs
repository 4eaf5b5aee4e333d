//! The pages of the mailbox.

use super::store;
use crate::t;
use askama::Template;
use axum::extract::{Path, State};
use db::Cx;
use mail::{Address, MailError, Mailbox, StoredMail};
use web::view::TimeView;
use web::{App, Layout, Page, Problem, Result, Visit};

/// A mail in the list.
pub(crate) struct MailLine {
    pub(crate) href: String,
    pub(crate) subject: String,
    pub(crate) preview: String,
    pub(crate) at: TimeView,
    pub(crate) current: bool,
}

/// The mail that is read.
pub(crate) struct Open {
    pub(crate) subject: String,
    pub(crate) at: TimeView,
    pub(crate) pieces: Vec<Piece>,
}

/// A piece of a mail's text: plain, or the path of a link into this house.
pub(crate) struct Piece {
    pub(crate) text: String,
    pub(crate) href: Option<String>,
}

#[derive(Template)]
#[template(path = "mailbox/index.html")]
pub(crate) struct Index {
    pub(crate) t: t::Texts,
    pub(crate) address: String,
    pub(crate) mails: Vec<MailLine>,
    pub(crate) open: Option<Open>,
}

impl Page for Index {
    fn title(&self) -> String {
        self.t.mailbox().to_owned()
    }
    fn layout(&self) -> Layout {
        Layout::Shell("page page-wide")
    }
}

/// GET /mailbox
pub(super) async fn index(State(app): State<App>, visit: Visit) -> Result {
    page(app, visit, None).await
}

/// GET /mailbox/{id}
pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Result {
    page(app, visit, Some(id)).await
}

async fn page(app: App, visit: Visit, id: Option<String>) -> Result {
    let mailbox = app.mailer.mailbox().cloned().ok_or(Problem::NotFound)?;
    let person = visit.person()?;
    let own = app.read(&visit, async move |cx: &mut Cx| store::address(cx, person).await).await?;
    let address = own.and_then(|address| Address::parse(&address).ok());
    let (mails, open) = match &address {
        Some(address) => {
            load(&mailbox, address, id.as_deref()).await.map_err(|error| Problem::Bug(error.to_string()))?
        }
        None => (Vec::new(), None),
    };
    if id.is_some() && open.is_none() {
        return Err(Problem::NotFound);
    }
    let page = Index {
        t: t::Texts::new(visit.lang),
        address: address.map(|address| address.to_string()).unwrap_or_default(),
        mails: mails.iter().map(|mail| line(&visit, mail, id.as_deref())).collect(),
        open: open.map(|mail| Open {
            at: visit.time(mail.sent_at),
            pieces: pieces(&mail.text, &app.address("/")),
            subject: mail.subject,
        }),
    };
    app.render(visit, page).await
}

async fn load(
    mailbox: &Mailbox,
    address: &Address,
    id: Option<&str>,
) -> Result<(Vec<StoredMail>, Option<StoredMail>), MailError> {
    let mails = mailbox.list(address).await?;
    let open = match id {
        Some(id) => mailbox.read(address, id).await?,
        None => None,
    };
    Ok((mails, open))
}

fn line(visit: &Visit, mail: &StoredMail, current: Option<&str>) -> MailLine {
    MailLine {
        href: format!("/mailbox/{}", mail.id),
        subject: mail.subject.clone(),
        preview: mail.text.split_whitespace().take(14).collect::<Vec<_>>().join(" "),
        at: visit.time(mail.sent_at),
        current: current == Some(mail.id.as_str()),
    }
}

/// Links to this house can be followed; others stay text. `base` ends with a slash.
fn pieces(text: &str, base: &str) -> Vec<Piece> {
    let mut all = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(base) {
        let (before, link) = rest.split_at(at);
        let end = link.find(char::is_whitespace).unwrap_or(link.len());
        all.push(Piece { text: before.to_owned(), href: None });
        let path = link[base.len() - 1..end].to_owned();
        all.push(Piece { text: link[..end].to_owned(), href: Some(path) });
        rest = &link[end..];
    }
    all.push(Piece { text: rest.to_owned(), href: None });
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_into_this_house_can_be_followed() {
        let all = pieces("See http://h.example/posts/1\nand http://other.example/x", "http://h.example/");
        let hrefs: Vec<_> = all.iter().filter_map(|piece| piece.href.as_deref()).collect();
        assert_eq!(hrefs, ["/posts/1"]);
        let whole: String = all.iter().map(|piece| piece.text.as_str()).collect();
        assert_eq!(whole, "See http://h.example/posts/1\nand http://other.example/x");
    }
}
