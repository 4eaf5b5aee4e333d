//! What is written stays: keys, counters, history, stubs.

use db::{Cx, params};
use kernel::{Granted, Reach, Rule, SubjectId, Timestamp, Verdict, Viewer, grant};
use playhouse::{House, Person, Space, on_both};
use subjects::import::{self, Earlier};
use subjects::{Created, NewSubject, Origin, Refused, State, Subject};

struct Allowed;
impl Rule<Subject> for Allowed {
    fn judge(&self, _: &Viewer, _: &Subject) -> Verdict {
        Verdict::Allowed
    }
}

fn granted(subject: Subject) -> Granted<Subject> {
    grant::grant(&Viewer::System, subject, &Allowed).unwrap()
}

async fn make(
    house: &House,
    author: &Person,
    space: &Space,
    below: Option<SubjectId>,
    text: &str,
    key: Option<&str>,
) -> Result<Created, String> {
    let (author, space, text, key) = (author.id, space.id, text.to_owned(), key.map(str::to_owned));
    house
        .app
        .db
        .write(Viewer::System, async move |cx: &mut Cx| -> Result<Created, Refused> {
            let text = subjects::write(cx, &text).await?;
            let thread = match below {
                Some(root) => subjects::lock(cx, root).await?,
                None => None,
            };
            let audience = cx.row("SELECT read_audience_id FROM space WHERE id = $1", params![space]).await?;
            let below = thread.as_ref().map(|root| (root, root));
            let new = NewSubject {
                kind: "test.note",
                space,
                audience,
                author,
                below,
                title: "",
                text: &text,
                client_key: key.as_deref(),
                source: None,
            };
            subjects::create(cx, &new).await
        })
        .await
        .map_err(|refused| refused.to_string())
}

async fn find(house: &House, id: SubjectId) -> Subject {
    house.read(Viewer::System, async move |cx: &mut Cx| subjects::find(cx, id).await).await.expect("it is there")
}

on_both! {
    slices: [playhouse::published()];

    async fn the_same_key_gives_the_same_subject_and_another_text_is_refused(house: House) {
        let (ines, space) = (house.employee("Ines").await, house.space("Finance", kernel::Reach::Internal).await);
        let first = make(&house, &ines, &space, None, "Hello", Some("k1")).await.unwrap();
        let again = make(&house, &ines, &space, None, "Hello", Some("k1")).await.unwrap();
        assert!(first.fresh && !again.fresh && first.id == again.id);
        assert!(make(&house, &ines, &space, None, "Other", Some("k1")).await.unwrap_err().contains("idempotency key"));
        let rui = house.employee("Rui").await;
        assert!(make(&house, &rui, &space, None, "Hello", Some("k1")).await.unwrap().fresh, "keys are each author's own");
    }

    async fn replies_are_counted_in_their_thread(house: House) {
        let (ines, space) = (house.employee("Ines").await, house.space("Finance", kernel::Reach::Internal).await);
        let root = make(&house, &ines, &space, None, "Root", None).await.unwrap().id;
        house.later(std::time::Duration::from_secs(1));
        let reply = make(&house, &ines, &space, Some(root), "Reply", None).await.unwrap().id;
        let thread = find(&house, root).await;
        assert_eq!((thread.reply_count, thread.last), (1, reply));
        let gone = find(&house, reply).await;
        house.write(async move |cx: &mut Cx| subjects::remove(cx, &granted(gone)).await).await;
        assert_eq!(find(&house, root).await.reply_count, 0);
        let stub = find(&house, reply).await;
        assert_eq!(stub.state(), State::Removed);
        let shown = house.read(Viewer::System, async move |cx: &mut Cx| subjects::text(cx, &stub).await).await;
        assert_eq!(shown.source, "", "a stub shows no text");
        let stub = find(&house, reply).await;
        house.write(async move |cx: &mut Cx| subjects::restore(cx, &granted(stub)).await).await;
        let back = find(&house, reply).await;
        let text = house.read(Viewer::System, async move |cx: &mut Cx| subjects::text(cx, &back).await).await;
        assert_eq!((text.source.as_str(), find(&house, root).await.reply_count), ("Reply", 1));
    }

    async fn an_edit_keeps_the_earlier_text(house: House) {
        let (ines, space) = (house.employee("Ines").await, house.space("Finance", kernel::Reach::Internal).await);
        let id = make(&house, &ines, &space, None, "First", None).await.unwrap().id;
        for text in ["Second", "Second", "Third"] {
            let before = find(&house, id).await;
            house.later(std::time::Duration::from_secs(60));
            house.write(async move |cx: &mut Cx| {
                let text = subjects::write(cx, text).await?;
                subjects::edit(cx, &granted(before), "", &text).await
            }).await;
        }
        let now = find(&house, id).await;
        let (text, history) = house.read(Viewer::System, async move |cx: &mut Cx| {
            Ok((subjects::text(cx, &now).await?, subjects::revisions(cx, &now).await?))
        }).await;
        assert_eq!(text.source, "Third");
        let sources: Vec<&str> = history.iter().map(|revision| revision.source.as_str()).collect();
        assert_eq!(sources, ["Second", "First"], "the same text again is no edit");
        assert!(history[0].written_at > history[1].written_at);
    }

    async fn a_typed_handle_becomes_a_mention_by_id(house: House) {
        let (ines, rui) = (house.employee("Ines").await, house.employee("Rui").await);
        let handle: String = house.read(Viewer::System, {
            let id = rui.id;
            async move |cx: &mut Cx| cx.row("SELECT handle FROM person WHERE id = $1", params![id]).await
        }).await;
        let text = format!("Ask @{handle} please");
        let (own, theirs) = (text.clone(), text.clone());
        let written = house.read(ines.viewer(), async move |cx: &mut Cx| subjects::write(cx, &own).await).await;
        assert_eq!((written.mentions.as_slice(), written.source.as_str()), ([rui.id].as_slice(), format!("Ask @[Rui](person:{}) please", rui.id).as_str()));
        let hanne = house.customer("Hanne").await;
        let guessed = house.read(hanne.viewer(), async move |cx: &mut Cx| subjects::write(cx, &theirs).await).await;
        assert_eq!(guessed.source, text, "an outsider learns no name by guessing a handle");
    }

    async fn what_an_import_brings_has_its_history_and_says_where_it_was_first(house: House) {
        let (ines, rui) = (house.employee("Ines").await, house.employee("Rui").await);
        let space = house.space("Finance", Reach::Internal).await;
        let id = make(&house, &ines, &space, None, "Third", None).await.unwrap().id;
        let editor = rui.id;
        let origin = Origin { url: "https://bikes.example/a/1".to_owned(), author: String::new(), licence: "CC BY-SA 4.0".to_owned() };
        house.write(async move |cx: &mut Cx| {
            let at = |seconds: i64| Timestamp::from_millis(1_300_000_000_000 + seconds * 1000);
            let texts = [("First", 0), ("Second", 60)].map(|(source, second)| Earlier { title: "", source, editor, at: at(second) });
            import::earlier(cx, id, &texts, at(120)).await?;
            import::originated(cx, id, &origin).await?;
            import::reword(cx, id, "Third, [here](/questions/1)").await
        }).await;
        let now = find(&house, id).await;
        let (version, edited) = (now.version, now.edited_at.map(Timestamp::millis));
        let (text, history, origin) = house.read(Viewer::System, async move |cx: &mut Cx| {
            Ok((subjects::text(cx, &now).await?, subjects::revisions(cx, &now).await?, subjects::origin(cx, &now).await?))
        }).await;
        assert_eq!((version, edited), (3, Some(1_300_000_120_000)));
        assert!(text.html.contains("href=\"/questions/1\""), "{}", text.html);
        let told: Vec<_> = history.iter().map(|one| (one.version, one.source.as_str(), one.editor)).collect();
        assert_eq!(told, [(2, "Second", editor), (1, "First", editor)], "rewording leaves no version behind");
        assert_eq!(origin.unwrap().licence, "CC BY-SA 4.0");
    }
}
