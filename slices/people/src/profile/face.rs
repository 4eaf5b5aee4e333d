//! A person in a line: face, name, and what they do.

use kernel::{FileId, PersonId, PersonKind, Timestamp, Viewer};
use web::view::PersonView;

db::row! {
    /// What lists show of a person.
    pub struct Face {
        /// Who.
        pub id: PersonId,
        /// Their name.
        pub name: String,
        /// What they do, or a customer's company.
        pub title: String,
        /// Their photo.
        pub photo: Option<FileId>,
        /// What they are to the organisation.
        pub kind: PersonKind,
        /// When they left.
        pub left_at: Option<Timestamp>,
    }
}

impl Face {
    /// As this viewer sees it: an outsider is not told what an employee does.
    #[must_use]
    pub fn view(&self, viewer: &Viewer) -> PersonView {
        let inside = viewer.is_employee() || viewer.person() == Some(self.id) || matches!(viewer, Viewer::System);
        let title = if inside || self.kind.is_outsider() { self.title.as_str() } else { "" };
        PersonView {
            left: self.left_at.is_some(),
            ..PersonView::new(self.id, &self.name, title, self.photo, self.kind)
        }
    }
}
