//! The forms of a space: what somebody typed, kept for when they come back with errors.

use super::model::{CATEGORIES, Doors, NAME, PURPOSE, Settings, line};
use super::words;
use crate::t::Texts;
use kernel::Reach;
use serde::Deserialize;
use subjects::{Join, Policy};
use web::Fields;
use web::view::Choice;

/// What somebody typed about a space.
#[derive(Clone, Debug, Default)]
pub(crate) struct Typed {
    pub(crate) name: String,
    pub(crate) slug: String,
    pub(crate) purpose: String,
    pub(crate) category: String,
    pub(crate) second_owner: String,
    pub(crate) key: String,
    pub(crate) posting: String,
    pub(crate) replies: String,
    pub(crate) find: String,
    pub(crate) read: String,
    pub(crate) join: String,
}

impl Typed {
    /// As a form sent it.
    pub(crate) fn of(fields: &Fields) -> Self {
        let text = |name: &str| fields.first(name).to_owned();
        Self {
            name: text("name"),
            slug: text("slug").trim().to_owned(),
            purpose: text("purpose"),
            category: text("category"),
            second_owner: text("second_owner"),
            key: text("key"),
            posting: text("posting"),
            replies: text("replies"),
            find: text("find"),
            read: text("read"),
            join: text("join"),
        }
    }

    /// As a space is.
    pub(crate) fn of_settings(settings: &Settings) -> Self {
        Self {
            name: settings.name.clone(),
            purpose: settings.purpose.clone(),
            category: settings.category.clone(),
            posting: settings.posting.name().to_owned(),
            replies: settings.replies.name().to_owned(),
            ..Self::default()
        }
    }

    /// What a new form starts from: a space for all employees.
    pub(crate) fn fresh(key: String) -> Self {
        let (posting, replies) = (Policy::Everyone.name().to_owned(), Policy::Everyone.name().to_owned());
        let (find, read) = (Reach::Internal.name().to_owned(), Reach::Internal.name().to_owned());
        let (category, join) = ("team".to_owned(), Join::Open.name().to_owned());
        Self { posting, replies, find, read, join, category, key, ..Self::default() }
    }

    /// The same with what a link from elsewhere suggests: what is none of the choices is left as it was.
    pub(crate) fn with(mut self, suggested: &Suggested) -> Self {
        self.name = suggested.name.chars().take(NAME).collect();
        self.purpose = suggested.purpose.chars().take(PURPOSE).collect();
        if CATEGORIES.contains(&suggested.category.as_str()) {
            self.category.clone_from(&suggested.category);
        }
        if let Ok(reach) = suggested.reach.parse::<Reach>() {
            (self.find, self.read) = (reach.name().to_owned(), reach.name().to_owned());
        }
        self
    }

    /// The settings in it. A word that is none of the choices reads as the narrowest.
    pub(crate) fn settings(&self) -> Settings {
        Settings {
            name: line(&self.name),
            purpose: line(&self.purpose),
            category: self.category.clone(),
            posting: policy(&self.posting),
            replies: policy(&self.replies),
        }
    }

    /// The doors in it. A word that is none of the choices reads as the narrowest.
    pub(crate) fn doors(&self) -> Doors {
        Doors {
            find: self.find.parse().unwrap_or(Reach::Private),
            read: self.read.parse().unwrap_or(Reach::Private),
            join: Join::ALL.into_iter().find(|join| join.name() == self.join).unwrap_or(Join::Secret),
        }
    }
}

fn policy(word: &str) -> Policy {
    Policy::ALL.into_iter().find(|policy| policy.name() == word).unwrap_or(Policy::Owners)
}

/// What a link to the form of a new space suggests.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct Suggested {
    #[serde(default)]
    name: String,
    #[serde(default)]
    purpose: String,
    #[serde(default)]
    category: String,
    /// Who finds it and reads in it.
    #[serde(default)]
    reach: String,
}

/// A card to choose.
#[derive(Clone, Debug, Default)]
pub(crate) struct Card {
    pub(crate) value: &'static str,
    pub(crate) label: &'static str,
    pub(crate) detail: String,
    pub(crate) chosen: bool,
}

/// The three questions about doors.
#[derive(Clone, Debug, Default)]
pub(crate) struct DoorsForm {
    pub(crate) read: Vec<Card>,
    pub(crate) find: Vec<Card>,
    pub(crate) join: Vec<Card>,
}

/// How many people each base reaches, of those who have an account.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Population {
    pub(crate) employees: i64,
    pub(crate) customers: i64,
}

impl DoorsForm {
    /// With what is chosen, and how many people each base reaches. `members` is none for a space that is not there yet.
    pub(crate) fn new(t: Texts, chosen: Doors, people: Population, members: Option<i64>) -> Self {
        let card = |value, label, detail, chosen| Card { value, label, detail, chosen };
        let read = |reach| {
            card(
                Reach::name(reach),
                words::audience_word(t, reach),
                read_detail(t, reach, people, members),
                reach == chosen.read,
            )
        };
        let find = |reach| {
            card(
                Reach::name(reach),
                words::audience_word(t, reach),
                find_detail(t, reach).to_owned(),
                reach == chosen.find,
            )
        };
        let join =
            |join| card(Join::name(join), words::join(t, join), join_detail(t, join).to_owned(), join == chosen.join);
        Self {
            read: Reach::ALL.into_iter().map(read).collect(),
            find: Reach::ALL.into_iter().map(find).collect(),
            join: Join::ALL.into_iter().map(join).collect(),
        }
    }
}

fn read_detail(t: Texts, reach: Reach, people: Population, members: Option<i64>) -> String {
    match (reach, members) {
        (Reach::Private, None) => t.read_private_new().to_owned(),
        (Reach::Private, Some(members)) => t.read_private(members),
        (Reach::Internal, _) => t.read_internal(people.employees),
        (Reach::Community, _) => t.read_community(people.employees, people.customers),
        (Reach::Public, _) => t.read_public().to_owned(),
    }
}

fn find_detail(t: Texts, reach: Reach) -> &'static str {
    match reach {
        Reach::Private => t.find_private(),
        Reach::Internal => t.find_internal(),
        Reach::Community => t.find_community(),
        Reach::Public => t.find_public(),
    }
}

fn join_detail(t: Texts, join: Join) -> &'static str {
    match join {
        Join::Open => t.join_open_detail(),
        Join::Request => t.join_request_detail(),
        Join::Invitation => t.join_invitation_detail(),
        Join::Secret => t.join_secret_detail(),
    }
}

/// The sections to choose from; one that an import brought stays.
pub(crate) fn categories(t: Texts, chosen: &str) -> Vec<Choice> {
    let choice =
        |value: &str| Choice { value: value.to_owned(), label: words::category(t, value), chosen: value == chosen };
    CATEGORIES.into_iter().map(choice).collect()
}

/// Who posts, to choose from.
pub(crate) fn posting(t: Texts, chosen: &str) -> Vec<Choice> {
    policies(chosen, |policy| words::posting(t, policy))
}

/// Who replies, to choose from.
pub(crate) fn replies(t: Texts, chosen: &str) -> Vec<Choice> {
    policies(chosen, |policy| words::replies(t, policy))
}

fn policies(chosen: &str, label: impl Fn(Policy) -> &'static str) -> Vec<Choice> {
    let choice = |policy: Policy| Choice {
        value: policy.name().to_owned(),
        label: label(policy).to_owned(),
        chosen: policy.name() == chosen,
    };
    Policy::ALL.into_iter().map(choice).collect()
}
