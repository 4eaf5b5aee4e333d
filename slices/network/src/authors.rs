//! How the author of a text is shown to whoever looks.

use db::{FromRow, Row};
use kernel::{FileId, PersonId, PersonKind, Timestamp, Viewer};
use web::view::PersonView;

/// The columns of [`Author`] with the alias `p` for `person`.
#[macro_export]
macro_rules! author_columns {
    () => {
        "p.id, p.name, p.title, p.photo_id, p.kind, p.left_at"
    };
}

/// Who wrote something, from the published table of people.
#[derive(Clone, Debug)]
pub struct Author {
    id: PersonId,
    name: String,
    title: String,
    photo: Option<FileId>,
    kind: PersonKind,
    left_at: Option<Timestamp>,
}

impl FromRow for Author {
    fn from_row(row: &mut Row<'_>) -> db::Result<Self> {
        Ok(Self {
            id: row.next()?,
            name: row.next()?,
            title: row.next()?,
            photo: row.next()?,
            kind: row.next()?,
            left_at: row.next()?,
        })
    }
}

impl Author {
    /// As this viewer sees them: outsiders learn of an employee the name, the face, and that they work `here`.
    #[must_use]
    pub fn view(&self, viewer: &Viewer, here: &str) -> PersonView {
        let closed = self.kind == PersonKind::Employee && !viewer.is_employee() && *viewer != Viewer::System;
        let title = if closed { here } else { &self.title };
        let view = PersonView::new(self.id, &self.name, title, self.photo, self.kind);
        PersonView { left: self.left_at.is_some(), ..view }
    }

    /// Who it is.
    #[must_use]
    pub const fn id(&self) -> PersonId {
        self.id
    }

    /// Their name, as they chose it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}
