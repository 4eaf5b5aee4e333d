//! What the demo company, importers and benches rely on.

use kernel::{Reach, Role, Timestamp};
use spaces::import::{self, NewSpace};
use subjects::{Join, Policy};

const SPACE: NewSpace<'_> = NewSpace {
    slug: "finance",
    name: "Finance",
    purpose: "Closing, paying, planning",
    category: "team",
    letter: "F",
    find: Reach::Internal,
    read: Reach::Private,
    join: Join::Request,
    posting: Policy::Members,
    replies: Policy::Members,
    archived: true,
    source: Some(("slack", "C1")),
};

playhouse::on_both! {
    slices: crate::slices();

    async fn a_space_carries_its_source_and_the_date_it_was_made(house: House) {
        let gil = house.guest("Gil Guest").await;
        let person = gil.id;
        let id = house.write(async move |cx| {
            cx.act_at(Timestamp::from_millis(1_000_000));
            let id = import::add(cx, &SPACE).await?;
            import::join(cx, id, person, Role::Member, Timestamp::from_millis(2_000_000)).await?;
            import::join(cx, id, person, Role::Expert, Timestamp::from_millis(3_000_000)).await?;
            import::link(cx, id, "Closing the month", "/spaces/finance", "Five days").await?;
            Ok(id)
        }).await;
        assert_eq!(id.made_at(), Timestamp::from_millis(1_000_000));
        let there = house.read(kernel::Viewer::System, async |cx| {
            Ok([import::find_by_slug(cx, "finance").await?, import::find_by_source(cx, "slack", "C1").await?, import::find_by_slug(cx, "x").await?])
        }).await;
        assert_eq!(there, [Some(id), Some(id), None]);
        let page = house.as_(&gil).get("/spaces/finance").await;
        assert_eq!(page.status, 200, "members see, guests among them, whatever the base is");
        assert!(page.text.contains("Closing the month") && page.text.contains("Expert") && page.text.contains("One member"));
    }
}
