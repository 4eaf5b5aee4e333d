//! Taking mail in, and what becomes of it by itself.

use crate::*;

with_mail! {
    async fn a_proven_mail_of_a_colleague_is_their_private_request(house: House) {
        let scene = Scene::set(&house).await;
        let ines = address_of(&house, &scene.ines).await;
        let head = format!("Message-ID: <1@havsel.example>\r\n{PROVEN}");
        let mail = Written { from: &ines, to: "HELP@stoa.havsel.example", subject: "Re: No sound", text: "It says **E-17**.", head: &head };
        for _ in 0..2 {
            assert_eq!(hand_over(&house, &mail).await, Answer::Yes, "handed over again it is kept already");
        }
        let asked = requests(&house, &scene.ines).await;
        assert_eq!((asked.len(), asked[0]["title"].as_str()), (1, Some("No sound")));
        let id = asked[0]["id"].as_str().expect("an id");
        let page = format!("/help/requests/{id}");
        assert!(house.as_(&scene.priya).get(&page).await.text.contains("<strong>E-17</strong>"));
        assert_eq!(house.as_(&scene.kofi).get(&page).await.status, 404);
        assert!(waiting(&house, &scene.priya).await.is_empty());
    }

    async fn mail_for_nobody_here_is_refused_at_the_door(house: House) {
        let scene = Scene::set(&house).await;
        let ines = address_of(&house, &scene.ines).await;
        for to in ["nobody@stoa.havsel.example", "help@havsel.example", "reply+00112233445566778899aabbccddeeff@stoa.havsel.example"] {
            let mail = Written { from: &ines, to, subject: "x", text: "x", head: PROVEN };
            assert!(matches!(hand_over(&house, &mail).await, Answer::Never(_)), "{to}");
        }
    }

    async fn what_nothing_proves_acts_for_nobody(house: House) {
        let scene = Scene::set(&house).await;
        let ines = address_of(&house, &scene.ines).await;
        let forged = "Authentication-Results: mx.attacker.example; dmarc=pass header.from=havsel.example\r\n";
        let failed = "Authentication-Results: mx.havsel.example; dmarc=fail header.from=havsel.example\r\n";
        for (subject, from, head) in [("One", ines.as_str(), ""), ("Two", &ines, forged), ("Three", &ines, failed), ("Four", "x@elsewhere.example", PROVEN)] {
            let mail = Written { from, to: "help@stoa.havsel.example", subject, text: "Give me a password.", head };
            assert_eq!(hand_over(&house, &mail).await, Answer::Yes);
            house.later(Duration::from_secs(1));
        }
        assert!(requests(&house, &scene.ines).await.is_empty());
        let expected = [("Four", "unknown"), ("Three", "unproven"), ("Two", "unproven"), ("One", "unproven")];
        let expected: Vec<_> = expected.map(|(title, why)| (title.to_owned(), why.to_owned())).into();
        assert_eq!(waiting(&house, &scene.priya).await, expected);
        assert!(waiting(&house, &scene.kofi).await.is_empty() && waiting(&house, &scene.bo).await.is_empty());
        a_quarter_of_an_hour_later(&house).await;
        assert!(house.mails.sent().iter().all(|mail| mail.to().as_str() != "x@elsewhere.example"), "nobody is answered by a program");
    }

    async fn what_a_program_sent_is_set_aside_and_not_lost(house: House) {
        let scene = Scene::set(&house).await;
        let ines = address_of(&house, &scene.ines).await;
        let head = format!("Auto-Submitted: auto-replied\r\n{PROVEN}");
        let mail = Written { from: &ines, to: "help@stoa.havsel.example", subject: "Out of office", text: "I am away.", head: &head };
        assert_eq!(hand_over(&house, &mail).await, Answer::Yes);
        assert!(requests(&house, &scene.ines).await.is_empty() && waiting(&house, &scene.priya).await.is_empty());
        let page = house.as_(&scene.priya).get("/intake?view=aside").await;
        assert!(page.text.contains("Out of office") && page.text.contains("A program answered"), "{}", page.text);
        assert!(!house.as_(&scene.bo).get("/intake?view=aside").await.text.contains("Out of office"));
    }

    async fn more_than_so_many_of_one_sender_wait_for_somebody(house: House) {
        let scene = Scene::set(&house).await;
        let ines = address_of(&house, &scene.ines).await;
        for number in 0..31 {
            let (subject, head) = (format!("Number {number}"), format!("Message-ID: <{number}@havsel.example>\r\n{PROVEN}"));
            let mail = Written { from: &ines, to: "help@stoa.havsel.example", subject: &subject, text: "x", head: &head };
            assert_eq!(hand_over(&house, &mail).await, Answer::Yes);
        }
        assert_eq!(waiting(&house, &scene.priya).await, [("Number 30".to_owned(), "too_many".to_owned())]);
        assert_eq!(requests(&house, &scene.ines).await.len(), 30);
    }

    async fn mails_are_forgotten_in_time_but_for_those_that_wait(house: House) {
        let scene = Scene::set(&house).await;
        let ines = address_of(&house, &scene.ines).await;
        for (subject, head) in [("Taken", PROVEN), ("Waits", "")] {
            let mail = Written { from: &ines, to: "help@stoa.havsel.example", subject, text: "x", head };
            hand_over(&house, &mail).await;
        }
        house.later(Duration::from_secs(91 * 86_400));
        house.work().await;
        house.work().await;
        let left: Vec<String> = house.read(Viewer::System, async |cx: &mut Cx| cx.rows("SELECT title FROM intake_mail", params![]).await).await;
        assert_eq!(left, ["Waits"]);
        assert_eq!(requests(&house, &scene.ines).await.len(), 1);
    }

    async fn a_mail_to_a_desk_that_was_closed_waits(house: House) {
        let scene = Scene::set(&house).await;
        let ines = address_of(&house, &scene.ines).await;
        house.write(async |cx: &mut Cx| cx.execute("UPDATE help_desk SET closed_at = 1", params![]).await.map(drop)).await;
        let mail = Written { from: &ines, to: "help@stoa.havsel.example", subject: "Late", text: "x", head: PROVEN };
        assert_eq!(hand_over(&house, &mail).await, Answer::Yes);
        assert_eq!(waiting(&house, &scene.priya).await, [("Late".to_owned(), "not_allowed".to_owned())]);
    }
}
