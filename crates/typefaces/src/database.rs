//! The typefaces as renderers of SVG look them up: ours and no others.

use std::sync::{Arc, LazyLock};

use fontdb::{Database, ID, Source};

use crate::Face;

struct Listed {
    database: Arc<Database>,
    ids: Vec<(ID, Face)>,
}

static LISTED: LazyLock<Listed> = LazyLock::new(|| {
    let mut database = Database::new();
    let mut ids = Vec::new();
    for face in Face::ALL {
        let source = Source::Binary(Arc::new(face.data()));
        ids.extend(database.load_font_source(source).into_iter().map(|id| (id, face)));
    }
    database.set_sans_serif_family(Face::Sans.family());
    database.set_serif_family(Face::Serif.family());
    Listed { database: Arc::new(database), ids }
});

/// The database for `usvg`.
#[must_use]
pub fn database() -> Arc<Database> {
    Arc::clone(&LISTED.database)
}

/// The face that has an id in [`database`].
#[must_use]
pub fn face_of(id: ID) -> Option<Face> {
    LISTED.ids.iter().find(|(listed, _)| *listed == id).map(|(_, face)| *face)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stylesheet_finds_each_face_by_family_weight_and_slant() {
        for face in Face::ALL {
            let style = if face == Face::Italic { fontdb::Style::Italic } else { fontdb::Style::Normal };
            let families = [fontdb::Family::Name(face.family())];
            let weight = fontdb::Weight(face.weight());
            let query = fontdb::Query { families: &families, weight, style, ..fontdb::Query::default() };
            assert_eq!(database().query(&query).and_then(face_of), Some(face));
        }
    }
}
