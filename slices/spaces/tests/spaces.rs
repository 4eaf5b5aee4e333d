//! The list, the landing page, making a space, settings, links, archive.

use http::Method;
use kernel::{Reach, Role};
use subjects::{Join, Policy};

fn wanted<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("name", "Field service"),
        ("slug", ""),
        ("purpose", "For those who visit our customers"),
        ("category", "team"),
        ("find", "internal"),
        ("read", "internal"),
        ("join", "open"),
        ("posting", "everyone"),
        ("replies", "everyone"),
        ("second_owner", ""),
        ("key", "abc"),
    ];
    for (name, value) in changes {
        fields.retain(|(other, _)| other != name);
        fields.push((name, value));
    }
    fields
}

playhouse::on_both! {
    slices: crate::slices();

    async fn an_employee_makes_a_space_and_owns_it_with_a_second_person(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let elif = house.employee("Elif Aydin").await;
        let made = house.as_(&rui).post("/spaces", &wanted(&[("second_owner", "Elif Aydin")])).await;
        assert_eq!((made.status, made.location()), (303, "/spaces/field-service"), "{}", made.text);
        let again = house.as_(&rui).post("/spaces", &wanted(&[("second_owner", "Elif Aydin")])).await;
        assert_eq!(again.location(), "/spaces/field-service", "the same form twice is one space");
        let page = house.as_(&elif).get("/spaces/field-service").await;
        assert_eq!(page.status, 200, "{}", page.text);
        assert!(page.text.contains("2 members"));
        assert!(page.text.contains("Owner"));
        assert!(!page.text.contains("Name a second, so that"));
    }

    async fn a_form_with_errors_keeps_what_was_typed_and_says_what_would_be_right(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let fields = wanted(&[("name", ""), ("read", "private"), ("purpose", "Kept words"), ("second_owner", "@nobody")]);
        let page = house.as_(&rui).post("/spaces", &fields).await;
        assert_eq!(page.status, 422);
        assert!(page.text.contains("Kept words"));
        assert!(page.text.contains("Nobody has that name"));
        let page = house.as_(&rui).post("/spaces", &wanted(&[("name", ""), ("read", "private")])).await;
        assert!(page.text.contains("Give the space a name"));
        assert!(page.text.contains("private reading protects nothing"));
    }

    async fn an_address_is_taken_only_by_a_space_that_one_may_know(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let elif = house.employee("Elif Aydin").await;
        let secret = [("find", "private"), ("read", "private"), ("join", "secret"), ("key", "k1")];
        let made = house.as_(&elif).post("/spaces", &wanted(&secret)).await;
        assert!(made.location().starts_with("/spaces/field-service-"), "{}", made.location());
        let made = house.as_(&rui).post("/spaces", &wanted(&[("key", "k2")])).await;
        assert_eq!(made.location(), "/spaces/field-service");
        let taken = house.as_(&elif).post("/spaces", &wanted(&[("key", "k3")])).await;
        assert_eq!(taken.status, 422);
        assert!(taken.text.contains("Another space has this address"));
    }

    async fn a_link_from_elsewhere_fills_the_form_in(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let page = house.as_(&rui).get("/spaces/new?name=Ask%20IT&category=help&reach=internal&purpose=Ask%20here").await;
        assert_eq!(page.status, 200, "{}", page.text);
        assert!(page.text.contains("value=\"Ask IT\"") && page.text.contains("Ask here"), "{}", page.text);
        assert!(page.text.contains("value=\"help\" selected"), "{}", page.text);
        let page = house.as_(&rui).get("/spaces/new?category=nonsense&reach=nonsense").await;
        assert!(page.status == 200 && page.text.contains("value=\"team\" selected"), "{}", page.text);
    }

    async fn outsiders_make_no_spaces(house: House) {
        let hanne = house.customer("Hanne Bakke").await;
        assert_eq!(house.as_(&hanne).get("/spaces/new").await.status, 404);
        assert_eq!(house.as_(&hanne).post("/spaces", &wanted(&[])).await.status, 404);
    }

    async fn the_list_shows_each_what_they_may_find(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let hanne = house.customer("Hanne Bakke").await;
        let gil = house.guest("Gil Guest").await;
        house.space("Finance", Reach::Internal).await;
        house.space("Installers", Reach::Community).await;
        house.space("News", Reach::Public).await;
        let council = house.space_with("Council", Reach::Private, Reach::Private, Join::Secret, Policy::Members).await;
        let names = ["Finance", "Installers", "News", "Council"];
        let seen = async |client: playhouse::Client| {
            let page = client.get("/spaces").await;
            assert_eq!(page.status, 200, "{}", page.text);
            names.map(|name| page.text.contains(&format!(">{name}</a>")))
        };
        assert_eq!(seen(house.as_(&ines)).await, [true, true, true, false]);
        assert_eq!(seen(house.as_(&hanne)).await, [false, true, true, false]);
        assert_eq!(seen(house.as_(&gil)).await, [false, false, true, false]);
        assert_eq!(seen(house.as_nobody()).await, [false, false, true, false]);
        house.join(&gil, &council, Role::Member).await;
        assert_eq!(seen(house.as_(&gil)).await, [false, false, true, true]);
    }

    async fn the_list_is_searched_filtered_and_honest_when_empty(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let finance = house.space("Finance", Reach::Internal).await;
        house.space("Field service", Reach::Internal).await;
        let client = house.as_(&ines);
        assert!(client.get("/spaces?show=mine").await.text.contains("You are not in any space yet"));
        house.join(&ines, &finance, Role::Member).await;
        let mine = client.get("/spaces?show=mine").await.text;
        assert!(mine.contains(">Finance</a>") && !mine.contains(">Field service</a>"));
        let found = client.get("/spaces?q=F%C3%8FELD").await.text;
        assert!(found.contains(">Field service</a>") && !found.contains(">Finance</a>"));
        assert!(client.get("/spaces?q=zzz%25").await.text.contains("No space matches"));
    }

    async fn hidden_and_absent_spaces_are_the_same_404(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        house.space_with("Council", Reach::Private, Reach::Private, Join::Secret, Policy::Members).await;
        for path in ["", "/members", "/settings", "/audience", "/links", "/access", "/members/new"] {
            let hidden = house.as_(&ines).get(&format!("/spaces/council{path}")).await;
            let absent = house.as_(&ines).get(&format!("/spaces/nowhere{path}")).await;
            assert_eq!((hidden.status, absent.status), (404, 404), "{path}");
        }
        for (method, path) in [(Method::PUT, "/membership"), (Method::PUT, "/request"), (Method::PUT, "/archive")] {
            let hidden = house.as_(&ines).bare(method.clone(), &format!("/spaces/council{path}")).await;
            let absent = house.as_(&ines).bare(method, &format!("/spaces/nowhere{path}")).await;
            assert_eq!((hidden.status, absent.status), (404, 404), "{path}");
        }
    }

    async fn owners_change_settings_and_others_do_not(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space("Finance", Reach::Internal).await;
        house.join(&rui, &space, Role::Owner).await;
        let fields = [("name", "Finance and control"), ("purpose", "Money"), ("category", "company"), ("posting", "members"), ("replies", "everyone")];
        assert_eq!(house.as_(&ines).form(Method::PUT, "/spaces/finance", &fields).await.status, 403);
        assert_eq!(house.as_(&rui).get("/spaces/finance/settings").await.status, 200);
        assert_eq!(house.as_(&rui).form(Method::PUT, "/spaces/finance", &fields).await.status, 303);
        let page = house.as_(&ines).get("/spaces/finance").await.text;
        assert!(page.contains("Finance and control") && page.contains("Members may post"));
        let narrow = [("name", "Finance"), ("purpose", ""), ("category", "team"), ("posting", "everyone"), ("replies", "owners")];
        let wrong = house.as_(&rui).form(Method::PUT, "/spaces/finance", &narrow).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.text.contains("Everyone who can post must be able to reply"));
    }

    async fn links_are_chosen_by_owners_and_seen_by_readers_only(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space_with("Finance", Reach::Internal, Reach::Private, Join::Request, Policy::Members).await;
        house.join(&rui, &space, Role::Owner).await;
        let link = [("title", "Closing the month"), ("url", "/spaces/finance"), ("note", "Five working days")];
        assert_eq!(house.as_(&ines).post("/spaces/finance/links", &link).await.status, 403);
        assert_eq!(house.as_(&rui).post("/spaces/finance/links", &link).await.status, 303);
        for title in ["The second", "The third", "The fourth"] {
            house.as_(&rui).post("/spaces/finance/links", &[("title", title), ("url", "/people"), ("note", "")]).await;
        }
        let page = house.as_(&rui).get("/spaces/finance").await.text;
        let places = ["The second", "The third", "The fourth"].map(|title| page.find(title).expect("each is shown"));
        assert!(places.is_sorted(), "they stand in the order in which they were added");
        let bad = house.as_(&rui).post("/spaces/finance/links", &[("title", "x"), ("url", "javascript:alert(1)"), ("note", "")]).await;
        assert_eq!(bad.status, 422);
        assert!(house.as_(&rui).get("/spaces/finance").await.text.contains("Closing the month"));
        assert!(!house.as_(&ines).get("/spaces/finance").await.text.contains("Closing the month"));
        let edit = house.as_(&rui).get("/spaces/finance/links").await.text;
        let (_, rest) = edit.split_once("/spaces/finance/links/").expect("a button to remove it");
        let id: String = rest.chars().take_while(char::is_ascii_digit).collect();
        let gone = house.as_(&rui).bare(Method::DELETE, &format!("/spaces/finance/links/{id}")).await;
        assert_eq!(gone.status, 303);
        assert!(!house.as_(&rui).get("/spaces/finance").await.text.contains("Closing the month"));
    }

    async fn an_archived_space_is_read_below_the_others_and_restored(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let ines = house.employee("Ines Caldeira").await;
        let space = house.space("Finance", Reach::Internal).await;
        house.join(&rui, &space, Role::Owner).await;
        assert_eq!(house.as_(&ines).bare(Method::PUT, "/spaces/finance/archive").await.status, 403);
        assert_eq!(house.as_(&rui).bare(Method::PUT, "/spaces/finance/archive").await.status, 303);
        assert!(house.as_(&ines).get("/spaces/finance").await.text.contains("This space is archived"));
        assert!(!house.as_(&ines).get("/spaces").await.text.contains(">Finance</a>"));
        assert!(house.as_(&ines).get("/spaces?show=archived").await.text.contains(">Finance</a>"));
        assert_eq!(house.as_(&ines).bare(Method::PUT, "/spaces/finance/membership").await.status, 403);
        assert_eq!(house.as_(&rui).bare(Method::DELETE, "/spaces/finance/archive").await.status, 303);
        assert!(house.as_(&ines).get("/spaces").await.text.contains(">Finance</a>"));
    }

    async fn a_public_space_is_read_without_an_account_and_without_its_members(house: House) {
        let rui = house.employee("Rui Tavares").await;
        let space = house.space("News", Reach::Public).await;
        house.join(&rui, &space, Role::Owner).await;
        let page = house.as_nobody().get("/spaces/news").await;
        assert_eq!(page.status, 200);
        assert!(!page.text.contains("Rui Tavares"));
        assert_eq!(house.as_nobody().get("/spaces/news/members").await.status, 303);
    }

    async fn pages_are_there_in_german_too(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        house.space("Finance", Reach::Internal).await;
        let german = house.as_(&ines).with("accept-language", "de");
        assert!(german.get("/spaces").await.text.contains("Raum suchen"));
        assert!(german.get("/spaces/finance").await.text.contains("Intern: alle Beschäftigten"));
    }
}
