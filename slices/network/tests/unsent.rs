//! What could not be taken comes back with every word of it.

use crate::last_id;
use crate::writing::{below, note, post, remove, reply};
use db::{Cx, params};
use kernel::{Reach, Role};
use subjects::{Join, Policy};

playhouse::on_both! {
    slices: crate::slices();

    async fn a_reply_to_a_thread_that_was_closed_meanwhile_is_there_to_copy(house: House) {
        let (ines, kofi) = (house.employee("Ines Caldeira").await, house.employee("Kofi Mensah").await);
        let space = house.space("Finance", Reach::Internal).await;
        let thread = post(&house, &ines, &space, "The close").await;
        let parent = reply(&house, &ines, &space, thread, "Above").await;
        let closed = house.as_(&ines).post(&format!("/subjects/{thread}/closure?_method=put"), &[("reason", "Settled")]).await;
        assert_eq!(closed.status, 303, "{}", closed.text);
        for parent in [thread, parent] {
            let fields = [("parent", &*parent.to_string()), ("body", "An hour of <work>")];
            let page = house.as_(&kofi).post(&format!("/posts/{thread}/replies"), &fields).await;
            assert_eq!(page.status, 403, "{}", page.text);
            assert!(page.text.contains("the thread was closed"), "{}", page.text);
            assert!(page.text.contains("An hour of &#60;work&#62;</textarea>") && page.text.contains(&format!("/posts/{thread}")));
        }
    }

    async fn a_reply_to_what_was_deleted_meanwhile_is_there_to_copy_and_one_to_what_is_hidden_is_not(house: House) {
        let (ines, kofi) = (house.employee("Ines Caldeira").await, house.employee("Kofi Mensah").await);
        let space = house.space("Finance", Reach::Internal).await;
        let thread = post(&house, &ines, &space, "The close").await;
        remove(&house, &ines, thread).await;
        let page = house.as_(&kofi).post(&format!("/posts/{thread}/replies"), &[("body", "An hour of work")]).await;
        assert!(page.status == 403 && page.text.contains("was deleted") && page.text.contains("An hour of work</textarea>"), "{}", page.text);
        let council = house.space("Council", Reach::Private).await;
        house.join(&ines, &council, Role::Member).await;
        let hidden = post(&house, &ines, &council, "Whom do we let go?").await;
        let page = house.as_(&kofi).post(&format!("/posts/{hidden}/replies"), &[("body", "Me")]).await;
        assert_eq!((page.status, page.text.contains("textarea")), (404, false), "{}", page.text);
    }

    async fn a_post_where_one_may_not_post_any_more_is_there_to_copy(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let news = house.space_with("News", Reach::Internal, Reach::Internal, Join::Open, Policy::Owners).await;
        let fields = [("space", &*news.id.to_string()), ("title", "A long title"), ("body", "An hour of work")];
        let page = house.as_(&ines).post("/posts", &fields).await;
        assert!(page.status == 422 && page.text.contains("you cannot post in News any more"), "{}", page.text);
        assert!(page.text.contains("value=\"A long title\"") && page.text.contains("An hour of work</textarea>"), "{}", page.text);
    }

    async fn a_post_to_a_space_that_was_archived_meanwhile_is_there_to_copy_with_the_reason(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let old = house.space("Porto office", Reach::Internal).await;
        let other = house.space("Finance", Reach::Internal).await;
        let old_id = old.id;
        let sql = "UPDATE space SET archived_at = 1 WHERE id = $1";
        house.write(async move |cx: &mut Cx| cx.execute(sql, params![old_id]).await.map(drop)).await;
        let fields = [("space", &*old.id.to_string()), ("title", "A long title"), ("body", "An hour of work")];
        let page = house.as_(&ines).post("/posts", &fields).await;
        assert!(page.status == 422 && page.text.contains("Porto office was archived"), "{}", page.text);
        assert!(page.text.contains("value=\"A long title\"") && page.text.contains("An hour of work</textarea>"), "{}", page.text);
        assert!(page.text.replace("&#38;", "&").contains(&format!("/write?space={}&title=A%20long%20title", other.id)), "{}", page.text);
        let address = format!("/drafts/space-{}", old.id);
        house.as_(&ines).form(http::Method::PUT, &address, &[("title", ""), ("body", "Begun before")]).await;
        let page = house.as_(&ines).get(&format!("/write?space={}", old.id)).await;
        assert!(page.text.contains("Begun before</textarea>") && page.text.contains("Porto office was archived"), "{}", page.text);
    }

    async fn giving_a_change_up_leads_back_to_where_the_text_is_read(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space("Finance", Reach::Internal).await;
        let thread = post(&house, &ines, &space, "The close").await;
        let reply = reply(&house, &ines, &space, thread, "Mine").await;
        for (form, back) in [
            (format!("/posts/{thread}/edit"), format!("/posts/{thread}")),
            (format!("/replies/{reply}/edit"), format!("/posts/{thread}?at={reply}#subject-{reply}")),
        ] {
            let page = house.as_(&ines).get(&form).await.text;
            assert!(page.contains(&format!("href=\"{back}\">Cancel</a>")), "{page}");
        }
    }

    async fn a_change_that_is_not_allowed_any_more_is_there_to_copy(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space("Finance", Reach::Internal).await;
        let thread = post(&house, &ines, &space, "The close").await;
        let reply = reply(&house, &ines, &space, thread, "Mine").await;
        house.write(async move |cx: &mut Cx| cx.execute("UPDATE space SET archived_at = 1", params![]).await.map(drop)).await;
        for address in [format!("/posts/{thread}?_method=put"), format!("/replies/{reply}?_method=put")] {
            let page = house.as_(&ines).post(&address, &[("body", "An hour of work")]).await;
            assert!(page.status == 403 && page.text.contains("An hour of work</textarea>"), "{}", page.text);
        }
        assert_eq!(house.as_(&ines).get(&format!("/posts/{thread}/edit")).await.status, 403);
    }

    async fn what_another_slice_put_below_its_own_is_commented_too(house: House) {
        let (ines, kofi) = (house.employee("Ines Caldeira").await, house.employee("Kofi Mensah").await);
        let space = house.space("Finance", Reach::Internal).await;
        let root = note(&house, &ines, &space).await;
        let answer = below(&house, &ines, &space, root).await;
        for parent in [root, answer] {
            let form = house.as_(&kofi).get(&format!("/posts/{root}/replies/new?parent={parent}")).await;
            assert!(form.status == 200 && form.text.contains(&format!("composer-reply-{parent}")), "{}", form.text);
            let fields = [("parent", &*parent.to_string()), ("body", "A comment")];
            let sent = house.as_(&kofi).post(&format!("/posts/{root}/replies"), &fields).await;
            assert_eq!(sent.status, 303, "{}", sent.text);
            assert!(!last_id(sent.location()).is_empty());
        }
    }
}
