//! People on pages: those who are named in the plan, and those who may be chosen.

mod store;

use db::Cx;
use kernel::{PersonId, SpaceId};
use std::collections::HashMap;
pub(crate) use store::Member;
use web::Visit;
use web::view::{Choice, PersonView};

/// The people whom a page shows.
#[derive(Default)]
pub(crate) struct Faces(HashMap<PersonId, store::Person>);

impl Faces {
    pub(crate) async fn load(cx: &mut Cx, ids: impl IntoIterator<Item = PersonId>) -> db::Result<Self> {
        let mut ids: Vec<PersonId> = ids.into_iter().collect();
        ids.sort_unstable();
        ids.dedup();
        store::people(cx, &ids).await.map(Self)
    }
    /// Somebody as the page shows them.
    pub(crate) fn view(&self, id: PersonId) -> PersonView {
        let of = |person: &store::Person| PersonView {
            left: person.left_at.is_some(),
            ..PersonView::new(person.id, &person.name, &person.title, person.photo, person.kind)
        };
        self.0.get(&id).map(of).unwrap_or_default()
    }
    /// Their name.
    pub(crate) fn name(&self, id: PersonId) -> String {
        self.view(id).name
    }
}

/// The members of a space, to choose an owner from.
pub(crate) async fn members(cx: &mut Cx, space: SpaceId) -> db::Result<Vec<Member>> {
    store::members(cx, space).await
}

/// Members to choose one from, after a line that chooses nobody.
pub(crate) fn choices(members: &[Member], visit: &Visit, chosen: Option<PersonId>) -> Vec<Choice> {
    let label = crate::t::Texts::new(visit.lang).choose_owner().to_owned();
    let nobody = Choice { value: String::new(), label, chosen: chosen.is_none() };
    let each = members.iter().map(|member| Choice {
        value: member.id.to_string(),
        label: member.label(),
        chosen: chosen == Some(member.id),
    });
    std::iter::once(nobody).chain(each).collect()
}
