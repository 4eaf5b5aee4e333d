use crate::world::{Reacted, ThreadRead, a_quarter_of_an_hour_later, slices, tell, write};
use db::{Cx, params};
use http::Method;
use jobs::Worker;
use kernel::{Reach, Role};
use playhouse::{House, Person};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use subjects::{Join, Policy};

fn named(person: &Person, text: &str) -> String {
    format!("@[{}](person:{}) {text}", person.name, person.id)
}

/// A node that gathers mail and can't send it: its mails wait until somebody tries again.
async fn work_without_sending(house: &House) {
    let worker = Worker {
        db: house.worker.db.clone(),
        registry: Arc::clone(&house.worker.registry),
        outbound: HashMap::new(),
        schedules: house.worker.schedules.clone(),
        holder: house.worker.holder.clone(),
    };
    worker.drain().await.expect("the queue can be worked on");
}

async fn try_again(house: &House) {
    house
        .write(async |cx: &mut Cx| {
            for parked in jobs::parked(cx).await? {
                jobs::retry(cx, parked.id).await?;
            }
            Ok(())
        })
        .await;
    house.work().await;
}

playhouse::on_both! {
    slices: slices();

    async fn what_nobody_saw_for_a_quarter_of_an_hour_is_one_mail(house: House) {
        let (ines, bo) = (house.employee("Ines").await, house.employee("Bo").await);
        let office = house.space("Office", Reach::Internal).await;
        let post = write(&house, &ines, &office, None, "One").await;
        write(&house, &bo, &office, Some(post), "first <b>reply</b>").await;
        write(&house, &bo, &office, None, &named(&ines, "look here")).await;
        tell(&house, &bo, Reacted { space: office.id, subject: post, root: post, author: ines.id, reaction: "like".to_owned() }).await;
        house.work().await;
        house.later(Duration::from_secs(10 * 60));
        house.work().await;
        assert_eq!(house.mails.sent().len(), 0);
        a_quarter_of_an_hour_later(&house).await;
        a_quarter_of_an_hour_later(&house).await;
        let sent = house.mails.sent();
        assert_eq!(sent.len(), 1);
        let mail = &sent[0];
        assert!(mail.to().as_str().starts_with("ines"));
        assert_eq!(mail.subject(), "2 notices from Havsel");
        assert!(mail.text().contains("Bo replied to you in Office") && mail.text().contains("look here") && !mail.text().contains("reacted"), "{}", mail.text());
        assert!(mail.text().contains("You were mentioned"));
        assert!(!mail.html().expect("a form in HTML").contains("<b>reply"));
        assert!(mail.list_unsubscribe().expect("a way to end it").as_str().contains("/unsubscribe/"));
    }

    async fn what_was_seen_or_read_anywhere_is_not_mailed(house: House) {
        let (ines, bo) = (house.employee("Ines").await, house.employee("Bo").await);
        let office = house.space("Office", Reach::Internal).await;
        let post = write(&house, &ines, &office, None, "One").await;
        let reply = write(&house, &bo, &office, Some(post), "first").await;
        house.work().await;
        house.later(Duration::from_secs(16 * 60));
        work_without_sending(&house).await;
        tell(&house, &ines, ThreadRead { space: office.id, person: ines.id, root: post, upto: reply }).await;
        try_again(&house).await;
        a_quarter_of_an_hour_later(&house).await;
        assert_eq!(house.mails.sent().len(), 0);
    }

    async fn a_mail_that_waited_tells_nothing_of_a_space_that_its_reader_left_meanwhile(house: House) {
        let (ines, bo) = (house.employee("Ines").await, house.employee("Bo").await);
        let office = house.space("Office", Reach::Internal).await;
        let secret = house.space_with("Merger", Reach::Private, Reach::Private, Join::Secret, Policy::Everyone).await;
        for person in [&ines, &bo] {
            house.join(person, &secret, Role::Member).await;
        }
        write(&house, &ines, &secret, None, &named(&bo, "the buyer is Aulis")).await;
        write(&house, &ines, &office, None, &named(&bo, "lunch")).await;
        house.work().await;
        house.later(Duration::from_secs(16 * 60));
        work_without_sending(&house).await;
        house.leave(&bo, &secret).await;
        try_again(&house).await;
        let sent = house.mails.sent();
        assert_eq!(sent.len(), 1);
        assert_eq!(sent[0].subject(), "Ines mentioned you in Office");
        for text in [sent[0].text(), sent[0].html().expect("a form in HTML")] {
            assert!(text.contains("lunch") && !text.contains("Merger") && !text.contains("Aulis"), "{text}");
        }
    }

    async fn a_mail_that_is_tried_again_is_not_sent_twice(house: House) {
        let (ines, bo) = (house.employee("Ines").await, house.employee("Bo").await);
        let office = house.space("Office", Reach::Internal).await;
        write(&house, &ines, &office, None, &named(&bo, "lunch")).await;
        house.work().await;
        a_quarter_of_an_hour_later(&house).await;
        assert_eq!(house.mails.sent().len(), 1);
        // The node died after sending: the effect is still in the queue.
        house.write(async |cx: &mut Cx| {
            let sql = "INSERT INTO effect (id, fact_id, name, run_at, locked_until, attempts)
                       SELECT 1, id, 'notifications.send_mail', 0, 0, 0 FROM fact WHERE kind = 'notifications.mail_due'";
            cx.execute(sql, params![]).await.map(drop)
        }).await;
        house.work().await;
        assert_eq!(house.mails.sent().len(), 1);
    }

    async fn one_click_ends_mail_and_signs_nobody_in(house: House) {
        let (ines, bo) = (house.employee("Ines").await, house.employee("Bo").await);
        let office = house.space("Office", Reach::Internal).await;
        write(&house, &ines, &office, None, &named(&bo, "lunch")).await;
        house.work().await;
        a_quarter_of_an_hour_later(&house).await;
        let url = house.mails.sent()[0].list_unsubscribe().expect("a way to end it").clone();
        let nobody = house.as_nobody();
        assert_eq!(nobody.get(url.path()).await.status, 200);
        let forged = format!("{}x", url.path());
        assert_eq!(nobody.post(&forged, &[("List-Unsubscribe", "One-Click")]).await.status, 404);
        // As a mail provider sends it (RFC 8058): from anywhere, with no cookie and no page of ours before it.
        let provider = nobody.with("sec-fetch-site", "cross-site").with("origin", "https://mail.example");
        let done = provider.post(url.path(), &[("List-Unsubscribe", "One-Click")]).await;
        assert_eq!(done.status, 200, "{}", done.text);
        assert!(done.headers.get("set-cookie").is_none());
        write(&house, &ines, &office, None, &named(&bo, "dinner")).await;
        house.work().await;
        a_quarter_of_an_hour_later(&house).await;
        assert_eq!(house.mails.sent().len(), 1);
    }

    async fn mail_that_was_to_wait_for_working_hours_comes_in_the_morning(house: House) {
        let (ines, bo) = (house.employee("Ines").await, house.employee("Bo").await);
        let office = house.space("Office", Reach::Internal).await;
        let fields = [("bell", "mention"), ("mail", "mention"), ("quiet", "true")];
        assert_eq!(house.as_(&bo).form(Method::PUT, "/settings/notices", &fields).await.status, 303);
        house.later(Duration::from_secs(10 * 3600));
        write(&house, &ines, &office, None, &named(&bo, "late")).await;
        house.work().await;
        a_quarter_of_an_hour_later(&house).await;
        assert_eq!(house.mails.sent().len(), 0);
        house.later(Duration::from_secs(13 * 3600));
        house.work().await;
        assert_eq!(house.mails.sent().len(), 1);
    }

    async fn mail_speaks_its_readers_language(house: House) {
        let (ines, bo) = (house.employee("Ines").await, house.employee("Bo").await);
        let office = house.space("Office", Reach::Internal).await;
        let id = bo.id;
        house.write(async move |cx: &mut Cx| cx.execute("UPDATE person SET lang = 'de' WHERE id = $1", params![id]).await.map(drop)).await;
        write(&house, &ines, &office, None, &named(&bo, "Mittag")).await;
        house.work().await;
        a_quarter_of_an_hour_later(&house).await;
        assert_eq!(house.mails.sent()[0].subject(), "Ines hat Sie in „Office“ erwähnt");
    }

    async fn where_mail_goes_by_smtp_there_is_no_mailbox(house: House) {
        let ines = house.employee("Ines").await;
        assert_eq!(house.as_(&ines).get("/mailbox").await.status, 404);
    }
}
