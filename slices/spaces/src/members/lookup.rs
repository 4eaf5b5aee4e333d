//! Finds the people whom somebody named in a list.

use super::model::{Name, pasted};
use super::store::{self, Account, By};
use db::Cx;

/// What a list came to.
#[derive(Debug, Default)]
pub(crate) struct Looked {
    /// Found, once each.
    pub(crate) found: Vec<Account>,
    /// Words that name nobody.
    pub(crate) unknown: Vec<String>,
    /// Words that name several people.
    pub(crate) several: Vec<String>,
}

/// Looks up everybody named in the text.
pub(crate) async fn look_up(cx: &mut Cx, text: &str) -> db::Result<Looked> {
    let names = pasted(text);
    let mut there = Vec::new();
    for by in [By::Handle, By::Email, By::Name] {
        let words: Vec<String> = names.iter().filter_map(|(_, name)| word(name, by)).map(str::to_owned).collect();
        for some in words.chunks(100) {
            there.extend(store::accounts(cx, by, some).await?);
        }
    }
    let mut looked = Looked::default();
    for (typed, name) in names {
        looked.add(typed, there.iter().filter(|account| is(account, &name)).collect());
    }
    Ok(looked)
}

fn word(name: &Name, by: By) -> Option<&str> {
    match (name, by) {
        (Name::Handle(word), By::Handle) | (Name::Email(word), By::Email) | (Name::Whole(word), By::Name) => Some(word),
        _ => None,
    }
}

fn is(account: &Account, name: &Name) -> bool {
    match name {
        Name::Handle(handle) => account.handle.to_lowercase() == *handle,
        Name::Email(email) => account.email.as_ref().is_some_and(|there| there.to_lowercase() == *email),
        Name::Whole(folded) => account.name_folded == *folded,
    }
}

impl Looked {
    fn add(&mut self, typed: String, mut accounts: Vec<&Account>) {
        accounts.sort_by_key(|account| account.person);
        accounts.dedup_by_key(|account| account.person);
        match accounts.as_slice() {
            [] => self.unknown.push(typed),
            [one] if self.found.iter().any(|there| there.person == one.person) => {}
            [one] => self.found.push((*one).clone()),
            _ => self.several.push(typed),
        }
    }
}
