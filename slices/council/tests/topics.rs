//! Topics, from people and from threads.

use super::{Scene, made, slices};
use db::Cx;
use kernel::{SubjectId, Verdict, Viewer};
use playhouse::{House, Space};
use subjects::{NewSubject, Written};
use web::panels::{Anchor, Place};

/// A thread in a space, as another slice makes one.
pub(crate) async fn thread(house: &House, space: &Space, author: kernel::PersonId, title: &str) -> SubjectId {
    let (space, title) = (space.id, title.to_owned());
    house
        .write(async move |cx: &mut Cx| {
            let standing = subjects::standing(cx, space).await?.ok_or(db::Error::NoRow)?;
            let text = Written {
                source: title.clone(),
                html: format!("<p>{title}</p>"),
                excerpt: title.clone(),
                ..Written::default()
            };
            let audience = standing.read_audience;
            let new = NewSubject {
                kind: "network.update",
                space,
                audience,
                author,
                below: None,
                title: &title,
                text: &text,
                client_key: None,
                source: None,
            };
            subjects::create(cx, &new)
                .await
                .map(|created| created.id)
                .map_err(|error| db::Error::Other(error.to_string()))
        })
        .await
}

/// What stands beside a subject for this person.
pub(crate) async fn beside(house: &House, viewer: Viewer, id: SubjectId) -> String {
    let app = house.app.clone();
    let work = async move |cx: &mut Cx| {
        let visit = web::Visit { viewer: cx.viewer().clone(), ..web::Visit::stranger(&app, texts::Lang::En, "/") };
        let Some(subject) = subjects::find(cx, id).await? else { return Ok(String::new()) };
        let shown = app.slices.panels.at(cx, &visit, Place::SubjectAside, &Anchor::Subject(subject)).await?;
        Ok(shown.into_iter().map(|one| format!("{}: {}", one.title, one.html)).collect::<String>())
    };
    house.read(viewer, work).await
}

/// The act of taking a subject away, judged elsewhere.
struct Any;

impl kernel::Rule<subjects::Subject> for Any {
    fn judge(&self, _: &Viewer, _: &subjects::Subject) -> Verdict {
        Verdict::Allowed
    }
}

playhouse::on_both! {
    slices: slices();

    async fn anyone_in_the_space_suggests_a_topic_and_the_secretary_places_or_declines_it(house: House) {
        let scene = Scene::set(&house).await;
        let mia = house.as_(&scene.mia);
        let path = format!("/council/{}/topics", scene.council);
        assert_eq!(mia.get(&format!("{path}/new")).await.status, 200);
        assert_eq!(mia.post(&path, &[("title", " ")]).await.status, 422);
        let topic = made(&mia.post(&path, &[("title", "Where to ask IT"), ("body", "In the open")]).await);
        let page = mia.get(&format!("/council/topics/{topic}")).await.text;
        assert!(page.contains("Where to ask IT") && page.contains("Waiting"), "{page}");
        let meeting = scene.meeting(&house).await;
        let (ines, topic_id) = (house.as_(&scene.ines), topic.to_string());
        let placed = ines.post(&format!("/council/meetings/{meeting}/items"), &[("topic", &topic_id), ("purpose", "discuss"), ("minutes", "15")]).await;
        assert_eq!(placed.status, 303, "{}", placed.text);
        assert!(mia.get(&path).await.text.contains("On an agenda"));
        let twice = ines.post(&format!("/council/meetings/{meeting}/items"), &[("topic", &topic_id), ("purpose", "discuss"), ("minutes", "15")]).await;
        assert_eq!(twice.status, 422);
        let other = made(&mia.post(&path, &[("title", "Coffee")]).await);
        let decline = format!("/council/topics/{other}/decline");
        assert_eq!(house.as_(&scene.bo).post(&decline, &[("reason", "No")]).await.status, 403);
        assert_eq!(ines.post(&decline, &[("reason", "Not ours")]).await.status, 303);
        assert!(mia.get(&format!("/council/topics/{other}")).await.text.contains("Not ours"));
    }

    async fn a_thread_becomes_a_topic_and_says_so(house: House) {
        let scene = Scene::set(&house).await;
        let id = thread(&house, &scene.space, scene.mia.id, "Nobody finds the answers").await;
        let panel = beside(&house, scene.mia.viewer(), id).await;
        let href = format!("/council/{}/topics/new?about={id}", scene.council);
        assert!(panel.contains(&href), "{panel}");
        let mia = house.as_(&scene.mia);
        let form = mia.get(&href).await.text;
        assert!(form.contains("value=\"Nobody finds the answers\""), "{form}");
        let about = id.to_string();
        let topic = made(&mia.post(&format!("/council/{}/topics", scene.council), &[("title", "Find answers"), ("about", &about)]).await);
        assert!(mia.get(&format!("/council/topics/{topic}")).await.text.contains("Nobody finds the answers"));
        assert!(beside(&house, scene.bo.viewer(), id).await.contains("Find answers"));
        assert_eq!(beside(&house, scene.olaf.viewer(), id).await, "");
        house.write(async move |cx: &mut Cx| {
            let subject = subjects::lock(cx, id).await?.ok_or(db::Error::NoRow)?;
            let granted = kernel::grant::grant(&Viewer::System, subject, &Any).expect("the rule allows all");
            subjects::remove(cx, &granted).await
        }).await;
        assert_eq!(mia.get(&format!("/council/topics/{topic}")).await.status, 200);
    }
}
