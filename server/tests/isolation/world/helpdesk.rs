//! What a help desk adds to the world: a desk that all who work here read, and what one of them asked there in private.

use super::{Builder, Wall};
use db::Cx;
use helpdesk::import::{self, PastRequest, Priority, Status};
use kernel::SubjectId;
use playhouse::Space;

impl Builder<'_> {
    /// A desk in the space of all, without anybody who helps: what Rui asked is his alone.
    pub(super) async fn helpdesk_of(&mut self, everyone: &Space) {
        let [name, about] = ["the name of a help desk", "what a help desk helps with"]
            .map(|what| self.atom(what, Wall::Readers("everyone"), true));
        let [title, text] = ["the title of a private request", "the text of a private request"]
            .map(|what| self.atom(what, Wall::Owner("rui"), true));
        let (ines, rui, space) = (self.people["ines"].id, self.people["rui"].id, everyone.id);
        let work = async move |cx: &mut Cx| {
            let desk = import::desk(cx, (space, ines), (&name, &about), ("world", "desk")).await?;
            let past = PastRequest {
                place: (desk, space),
                asker: rui,
                title: &title,
                text: &text,
                status: Status::WithHelpers,
                priority: Priority::High,
                assignee: None,
                from: ("world", "request"),
            };
            Ok([desk, import::request(cx, &past).await?])
        };
        let ids: [SubjectId; 2] = self.house.write(work).await;
        self.values.extend(ids.iter().map(ToString::to_string));
    }
}
