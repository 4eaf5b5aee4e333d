//! A request from its first mail to its solution, by mail alone; and who can't take part in it.

use crate::*;
use mail::Outgoing;

/// Ines asked by mail, and Priya, who hears of all that is new in the space, was mailed of it.
async fn asked(house: &House, scene: &Scene) -> (SubjectId, Outgoing) {
    // That the desk was opened is news to nobody any more.
    house.work().await;
    let (space, priya) = (scene.space.id, scene.priya.id);
    house
        .write(async move |cx: &mut Cx| {
            let sql = "INSERT INTO notice_level (place, place_id, person_id, level) VALUES (1, $1, $2, 2)";
            cx.execute(sql, params![space, priya]).await.map(drop)
        })
        .await;
    let ines = address_of(house, &scene.ines).await;
    let head = format!("Message-ID: <first@havsel.example>\r\n{PROVEN}");
    let mail = Written {
        from: &ines,
        to: "help@stoa.havsel.example",
        subject: "No sound",
        text: "It says E-17.",
        head: &head,
    };
    assert_eq!(hand_over(house, &mail).await, Answer::Yes);
    a_quarter_of_an_hour_later(house).await;
    let id = requests(house, &scene.ines).await[0]["id"].as_str().and_then(|id| id.parse().ok()).expect("an id");
    (id, last(house, &scene.priya).await)
}

/// The newest mail to somebody.
async fn last(house: &House, person: &Person) -> Outgoing {
    let address = address_of(house, person).await;
    house.mails.sent().into_iter().rev().find(|mail| mail.to().as_str() == address).expect("there is one")
}

async fn answer(house: &House, person: &Person, to: &str, text: &str, head: &str) -> Answer {
    let from = address_of(house, person).await;
    hand_over(house, &Written { from: &from, to, subject: "Re: No sound", text, head }).await
}

fn answers_to(mail: &Outgoing) -> String {
    mail.reply_to().expect("it can be answered").to_string()
}

async fn status(house: &House, person: &Person, id: SubjectId) -> String {
    let json = house.as_(person).get(&format!("/api/stoa/v1/help/requests/{id}")).await.json();
    json["status"].as_str().unwrap_or_default().to_owned()
}

with_mail! {
    async fn asker_and_helper_finish_a_request_by_mail_alone(house: House) {
        let scene = Scene::set(&house).await;
        let (id, told) = asked(&house, &scene).await;
        assert_eq!(told.subject(), "Re: No sound");
        assert!(told.text().contains("It says E-17.") && told.text().contains("Ines Caldeira") && told.text().contains("#solved"), "{}", told.text());
        assert_eq!(told.references().iter().map(mail::MessageId::as_str).collect::<Vec<_>>(), ["first@havsel.example"]);
        let said = "Which floor?\n\nOn 23 Nov 2026, Stoa wrote:\n> It says E-17.\n";
        assert_eq!(answer(&house, &scene.priya, &answers_to(&told), said, PROVEN).await, Answer::Yes);
        assert_eq!(replies(&house, id).await, [(scene.priya.id, "Which floor?".to_owned())]);
        assert_eq!(status(&house, &scene.ines, id).await, "with_asker");
        a_quarter_of_an_hour_later(&house).await;
        let back = last(&house, &scene.ines).await;
        assert!(back.text().contains("Which floor?") && !back.text().contains("It says E-17."), "{}", back.text());
        assert_ne!(answers_to(&back), answers_to(&told), "each has an address of their own");
        let done = "It works again, thanks.\n\n#solved\n";
        assert_eq!(answer(&house, &scene.ines, &answers_to(&back), done, PROVEN).await, Answer::Yes);
        assert_eq!(replies(&house, id).await[1], (scene.ines.id, "It works again, thanks.".to_owned()));
        assert_eq!(status(&house, &scene.priya, id).await, "solved");
        a_quarter_of_an_hour_later(&house).await;
        let end = last(&house, &scene.priya).await;
        assert!(end.text().contains("It works again, thanks.") && !end.text().contains("It says E-17."), "{}", end.text());
        assert!(waiting(&house, &scene.priya).await.is_empty());
    }

    async fn programs_that_answer_to_another_address_find_the_thread_by_the_mail_that_they_answer(house: House) {
        let scene = Scene::set(&house).await;
        let (id, told) = asked(&house, &scene).await;
        let head = format!("In-Reply-To: {}\r\n{PROVEN}", told.message_id());
        assert_eq!(answer(&house, &scene.priya, "help@stoa.havsel.example", "Which floor?", &head).await, Answer::Yes);
        assert_eq!(replies(&house, id).await.len(), 1);
    }

    async fn an_address_for_answers_serves_its_own_person_alone(house: House) {
        let scene = Scene::set(&house).await;
        let (id, told) = asked(&house, &scene).await;
        let to = answers_to(&told);
        assert_eq!(answer(&house, &scene.kofi, &to, "Mine now", PROVEN).await, Answer::Yes);
        house.later(Duration::from_secs(1));
        assert_eq!(answer(&house, &scene.priya, &to, "Forged", "").await, Answer::Yes);
        assert!(replies(&house, id).await.is_empty());
        let whys: Vec<String> = waiting(&house, &scene.priya).await.into_iter().map(|(_, why)| why).collect();
        assert_eq!(whys, ["unproven", "other_sender"]);
        let page = house.as_(&scene.priya).get("/intake").await.text;
        assert!(!page.contains(&to), "its secret stands on no page");
        let waits = only_waiting(&house, &scene.priya).await;
        let page = house.as_(&scene.priya).get(&format!("/intake/mails/{waits}")).await.text;
        assert!(!page.contains(&to) && page.contains("It becomes an answer of theirs"), "{page}");
        let priya = address_of(&house, &scene.priya).await;
        assert_eq!(put(&house, &scene.priya, &format!("/intake/mails/{waits}/acceptance"), &[("person", &priya)]).await.status, 303);
        assert_eq!(replies(&house, id).await, [(scene.priya.id, "Forged".to_owned())]);
    }

    async fn what_somebody_may_is_asked_when_their_answer_comes(house: House) {
        let scene = Scene::set(&house).await;
        let (id, told) = asked(&house, &scene).await;
        house.join(&scene.priya, &scene.space, Role::Member).await;
        assert_eq!(answer(&house, &scene.priya, &answers_to(&told), "Which floor?", PROVEN).await, Answer::Yes);
        assert!(replies(&house, id).await.is_empty());
        house.join(&scene.priya, &scene.space, Role::Agent).await;
        assert_eq!(waiting(&house, &scene.priya).await[0].1, "not_allowed");
        let root = id;
        house.write(async move |cx: &mut Cx| cx.execute("UPDATE subject SET state = 1 WHERE id = $1", params![root]).await.map(drop)).await;
        assert_eq!(answer(&house, &scene.priya, &answers_to(&told), "And now?", PROVEN).await, Answer::Yes);
        assert!(replies(&house, id).await.is_empty(), "nothing is added to what is closed");
    }

    async fn an_address_that_was_ended_or_whose_person_left_takes_no_mail(house: House) {
        let scene = Scene::set(&house).await;
        let (_, told) = asked(&house, &scene).await;
        let to = answers_to(&told);
        let page = house.as_(&scene.priya).get("/settings/answers-by-mail").await.text;
        assert!(page.contains("You have one such address"), "{page}");
        assert_eq!(house.as_(&scene.ines).bare(Method::DELETE, "/settings/answers-by-mail").await.status, 303);
        let mail = Address::parse(&to).expect("an address");
        let post = Post::new(house.app.clone());
        assert_eq!(post.knows(&mail).await, Answer::Yes, "others end their own");
        let priya = scene.priya.id;
        house.write(async move |cx: &mut Cx| cx.execute("UPDATE person SET left_at = 1 WHERE id = $1", params![priya]).await.map(drop)).await;
        assert!(matches!(post.knows(&mail).await, Answer::Never(_)));
        house.write(async move |cx: &mut Cx| cx.execute("UPDATE person SET left_at = NULL WHERE id = $1", params![priya]).await.map(drop)).await;
        assert_eq!(house.as_(&scene.priya).bare(Method::DELETE, "/settings/answers-by-mail").await.status, 303);
        assert!(matches!(post.knows(&mail).await, Answer::Never(_)));
    }

    async fn two_programs_that_answer_each_other_stop(house: House) {
        let scene = Scene::set(&house).await;
        let (id, told) = asked(&house, &scene).await;
        for number in 0..7 {
            let head = format!("Message-ID: <{number}@havsel.example>\r\n{PROVEN}");
            answer(&house, &scene.priya, &answers_to(&told), &format!("Number {number}"), &head).await;
        }
        assert_eq!(replies(&house, id).await.len(), 5);
        assert_eq!(waiting(&house, &scene.priya).await.len(), 2);
    }

    async fn the_secret_of_an_address_is_not_in_the_database(house: House) {
        let scene = Scene::set(&house).await;
        let (_, told) = asked(&house, &scene).await;
        let letters = answers_to(&told).split(['+', '@']).nth(1).expect("a secret").to_owned();
        let hashes: Vec<String> = house.read(Viewer::System, async |cx: &mut Cx| cx.rows("SELECT hash FROM intake_answer", params![]).await).await;
        assert!(letters.len() == 32 && hashes.iter().all(|hash| !hash.contains(&letters)), "{hashes:?}");
    }
}
