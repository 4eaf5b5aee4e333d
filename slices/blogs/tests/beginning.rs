//! Beginning, changing and ending a blog.

use super::{Scene, begin, begun, lead, lead_no_more, slices, told};
use http::Method;
use kernel::{Reach, Role};
use subjects::{Join, Policy};

playhouse::on_both! {
    slices: slices();

    async fn who_does_not_lead_is_told_why_not_as_that_and_may_write_for_themselves(house: House) {
        let (ines, space) = (house.employee("Ines Caldeira").await, house.space("Bridge", Reach::Internal).await);
        house.join(&ines, &space, Role::Member).await;
        let client = house.as_(&ines);
        let page = client.get("/blogs/new?whose=cio").await;
        assert!(page.status == 200 && page.text.contains("an administrator for people sets it"), "{}", page.text);
        assert!(page.text.contains("value=\"personal\" checked") && !page.text.contains("value=\"leader\""), "{}", page.text);
        let refused = begin(&client, &space, "leader").await;
        assert!(refused.status == 403 && refused.text.contains("begun by somebody who leads"), "{}", refused.text);
        lead(&house, &ines, false).await;
        let form = client.get("/blogs/new?whose=cio").await.text;
        assert!(form.contains("value=\"leader\" checked") && !form.contains("value=\"cio\""), "{form}");
        assert!(form.contains("leads and works in IT"), "and is told why not as the CIO: {form}");
        assert_eq!(begin(&client, &space, "it_leader").await.status, 403);
        let blog = begun(&begin(&client, &space, "leader").await);
        let page = client.get(&format!("/blogs/{blog}")).await;
        assert!(page.status == 200 && page.text.contains("From the bridge") && page.text.contains("<strong>about</strong>"), "{}", page.text);
        assert!(client.get("/blogs").await.text.contains("From the bridge"));
    }

    async fn a_blog_is_begun_where_one_may_post_and_what_was_typed_comes_back(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        lead(&house, &ines, true).await;
        let quiet = house.space_with("Board", Reach::Internal, Reach::Internal, Join::Open, Policy::Owners).await;
        house.join(&ines, &quiet, Role::Member).await;
        let client = house.as_(&ines);
        assert!(client.get("/blogs/new").await.text.contains("There is no space in which you may post"));
        assert_eq!(begin(&client, &quiet, "cio").await.status, 403);
        let space = house.space("Bridge", Reach::Internal).await;
        let id = space.id.to_string();
        let back = client.post("/blogs", &[("space", id.as_str()), ("whose", "cio"), ("name", " "), ("about", "Kept"), ("goal", "3")]).await;
        assert!(back.status == 422 && back.text.contains("Kept") && back.text.contains("f-name-error") && back.text.contains("f-goal-error"), "{}", back.text);
        let other = house.space("Secret", Reach::Private).await;
        assert_eq!(begin(&client, &other, "cio").await.status, 404);
    }

    async fn one_cio_writes_at_a_time_and_the_next_one_ends_the_last_ones_blog(house: House) {
        let scene = Scene::set(&house).await;
        let cleo = house.as_(&scene.cleo);
        let taken = begin(&cleo, &scene.space, "cio").await;
        assert!(taken.status == 422 && taken.text.contains("There is a blog of the CIO already"), "{}", taken.text);
        let twice = begin(&house.as_(&scene.ines), &scene.space, "it_leader").await;
        assert_eq!(twice.status, 303, "a leader may write several");
        lead_no_more(&house, &scene.ines).await;
        begun(&begin(&cleo, &scene.space, "cio").await);
        let old = cleo.get(&format!("/blogs/{}", scene.blog)).await.text;
        assert!(old.contains("Written no more"), "{old}");
        lead(&house, &scene.ines, true).await;
        let ines = house.as_(&scene.ines);
        let closure = format!("/blogs/{}/closure", scene.blog);
        assert_eq!(ines.bare(Method::DELETE, &closure).await.status, 303);
        assert!(ines.get(&format!("/blogs/{}", scene.blog)).await.text.contains("Written no more"), "there is another one by now");
    }

    async fn its_owner_changes_and_ends_it_and_so_do_owners_of_its_space(house: House) {
        let scene = Scene::set(&house).await;
        let (ines, bo) = (house.as_(&scene.ines), house.as_(&scene.bo));
        let path = format!("/blogs/{}", scene.blog);
        let fields = [("name", "Helm"), ("about", ""), ("goal", "7")];
        assert_eq!(bo.get(&format!("{path}/edit")).await.status, 403);
        assert_eq!(bo.form(Method::PUT, &path, &fields).await.status, 403);
        assert_eq!(ines.form(Method::PUT, &path, &fields).await.status, 303);
        let page = ines.get(&path).await.text;
        assert!(page.contains("Helm") && page.contains("one post in 7 days"), "{page}");
        let closure = format!("{path}/closure");
        assert_eq!(bo.bare(Method::POST, &closure).await.status, 403);
        house.join(&scene.mia, &scene.space, Role::Owner).await;
        assert_eq!(house.as_(&scene.mia).bare(Method::POST, &closure).await.status, 303);
        assert_eq!(ines.bare(Method::POST, &closure).await.status, 303, "again is the same");
        assert_eq!(ines.get(&format!("{path}/posts/new")).await.status, 403, "nothing is written in it");
        assert_eq!(ines.bare(Method::DELETE, &closure).await.status, 303);
        assert_eq!(ines.get(&format!("{path}/posts/new")).await.status, 200);
        let all = told(&house).await;
        for kind in ["blogs.begun", "blogs.delegate_named", "blogs.closed", "blogs.reopened"] {
            assert_eq!(all.iter().filter(|one| *one == kind).count(), 1, "{kind}: {all:?}");
        }
    }
}
