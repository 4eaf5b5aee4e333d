//! The people on pages, as this visitor may see them.

mod store;

pub use store::Member;

use crate::Visit;
use crate::view::{Choice, PersonView};
use db::Cx;
use kernel::{PersonId, SpaceId};
use std::collections::HashMap;
use store::Person;

/// People who were loaded for a page.
#[derive(Default)]
pub struct Faces(HashMap<PersonId, Person>);

impl Faces {
    /// Those of these ids.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn load(cx: &mut Cx, ids: impl IntoIterator<Item = PersonId>) -> db::Result<Self> {
        let mut ids: Vec<PersonId> = ids.into_iter().collect();
        ids.sort_unstable();
        ids.dedup();
        Ok(Self(store::people(cx, &ids).await?))
    }

    /// One of them. Outsiders learn nothing of an employee's work.
    #[must_use]
    pub fn view(&self, visit: &Visit, id: PersonId) -> PersonView {
        let Some(person) = self.0.get(&id) else { return PersonView::default() };
        let is_told = visit.viewer.is_employee() || person.kind.is_outsider();
        let title = if is_told { person.title.as_str() } else { "" };
        let left = person.left_at.is_some();
        PersonView { left, ..PersonView::new(person.id, &person.name, title, person.photo, person.kind) }
    }

    /// The name of one of them.
    #[must_use]
    pub fn name(&self, id: PersonId) -> String {
        self.0.get(&id).map(|person| markup::safe_name(&person.name).into_owned()).unwrap_or_default()
    }
}

/// Those who belong to a space, by name: who may have a seat, present a point or take something on. At most a thousand.
///
/// # Errors
/// If the database fails.
pub async fn members(cx: &mut Cx, space: SpaceId) -> db::Result<Vec<Member>> {
    store::members(cx, space).await
}

/// Those of them who are employees.
///
/// # Errors
/// If the database fails.
pub async fn employees(cx: &mut Cx, space: SpaceId) -> db::Result<Vec<Member>> {
    store::employees(cx, space).await
}

impl Member {
    /// Their name, and what they do.
    #[must_use]
    pub fn label(&self) -> String {
        let name = markup::safe_name(&self.name);
        if self.title.is_empty() { name.into_owned() } else { format!("{name}, {}", self.title) }
    }
}

/// The members of a space to choose one from, after a line that chooses nobody.
#[must_use]
pub fn choices(members: &[Member], nobody: &str, chosen: &str) -> Vec<Choice> {
    let nobody = Choice { value: String::new(), label: nobody.to_owned(), chosen: chosen.is_empty() };
    let each = members.iter().map(|member| Choice {
        value: member.id.to_string(),
        label: member.label(),
        chosen: member.id.to_string() == chosen,
    });
    std::iter::once(nobody).chain(each).collect()
}
