//! Profiles, the directory, settings, photos, the list of people and its import.

mod complete;
mod directory;
mod import;
mod organisation;
mod pages;
mod photos;
mod roster;
mod settings;

use db::{Cx, params};
use kernel::{Reach, SubjectId, Viewer};
use playhouse::{House, Person, Space};

/// A root of this author in this space, as plain as can be.
async fn wrote(house: &House, author: &Person, space: &Space) {
    let (author, space) = (author.id, space.id);
    house
        .write(async move |cx: &mut Cx| {
            let id = SubjectId::compose(cx.now(), cx.bits());
            let sql = "INSERT INTO subject (id, kind, root_id, author_id, space_id, audience_id, title, excerpt, last_id)
                       SELECT $1, 'network.post', $1, $2, s.id, s.read_audience_id, '', '', $1 FROM space s WHERE s.id = $3";
            cx.execute(sql, params![id, author, space]).await.map(drop)
        })
        .await;
}

/// One column of a person.
async fn column(house: &House, person: &Person, column: &'static str) -> Option<String> {
    let id = person.id;
    let sql = format!("SELECT CAST({column} AS TEXT) FROM person WHERE id = $1");
    house.read(Viewer::System, async move |cx: &mut Cx| cx.row::<Option<String>>(&sql, params![id]).await).await
}

async fn community(house: &House) -> Space {
    house.space("Owners forum", Reach::Community).await
}
