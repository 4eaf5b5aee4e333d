use axum::body::Body;
use db::{Cx, params};
use http::Method;
use kernel::{PersonKind, Viewer};
use people::import::NewPerson;
use people::people_import::{Absent, Mode, Options, Outcome, Report, run_import};
use playhouse::House;

const LIST: &str = "external_id;name;email;title;unit;function;manager;languages;skills;time_zone;leader
1;Astrid Hallgren;astrid@havsel.example;Chief executive;Management;other;;sv, en;brazing;Europe/Stockholm;yes
2;Oskar Nyström;oskar@havsel.example;General counsel;Management;legal;1;sv;contracts;Europe/Stockholm;no
3;Ada Byron;ada at home;Engineer;Design;engineering;2;en;;UTC;no
";

async fn imported(house: &House, list: &str, mode: Mode, absent: Absent) -> Report {
    run_import(house.db(), Viewer::System, list.as_bytes(), Options { mode, absent }, |_, _| {}).await.unwrap()
}

async fn people(house: &House) -> i64 {
    house.read(Viewer::System, async |cx: &mut Cx| cx.row::<i64>("SELECT COUNT(*) FROM person", params![]).await).await
}

playhouse::on_both! {
    slices: crate::accounts::slices();

    async fn a_dry_run_tells_every_line_and_writes_nothing(house: House) {
        let report = imported(&house, LIST, Mode::DryRun, Absent::Keep).await;
        let totals = report.totals();
        assert_eq!((totals.created, totals.failed), (2, 1));
        assert!(report.lines[2].says(texts::Lang::En).contains("ada at home"), "{:?}", report.lines[2]);
        assert_eq!(people(&house).await, 0);
    }

    async fn applying_twice_changes_nothing_the_second_time(house: House) {
        let mut heard = Vec::new();
        let options = Options { mode: Mode::Apply, absent: Absent::Keep };
        let first = run_import(house.db(), Viewer::System, LIST.as_bytes(), options, |done, total| heard.push((done, total))).await.unwrap();
        assert_eq!((first.totals().created, heard.last()), (2, Some(&(3, 3))));
        let second = imported(&house, LIST, Mode::Apply, Absent::Keep).await;
        assert_eq!((second.totals().unchanged, second.totals().updated, second.totals().created), (2, 0, 0), "{second:?}");
        let sql = "SELECT m.name FROM person p JOIN profile f ON f.person_id = p.id JOIN person m ON m.id = f.manager_id WHERE p.external_id = '2'";
        let manager = house.read(Viewer::System, async move |cx: &mut Cx| cx.row::<String>(sql, params![]).await).await;
        assert_eq!(manager, "Astrid Hallgren");
    }

    async fn a_change_names_its_columns_and_keeps_what_the_person_said(house: House) {
        imported(&house, LIST, Mode::Apply, Absent::Keep).await;
        let sql = "UPDATE profile SET bio = 'Since the garage' WHERE person_id = (SELECT id FROM person WHERE external_id = '1')";
        house.write(async move |cx: &mut Cx| cx.execute(sql, params![]).await.map(drop)).await;
        let list = "external_id,name,unit,skills\n1,Astrid Hallgren,Board,\"brazing, letters\"\n";
        let report = imported(&house, list, Mode::Apply, Absent::Keep).await;
        assert_eq!(report.lines[0].outcome, Outcome::Updated(vec!["unit".to_owned(), "skills".to_owned()]));
        assert_eq!(report.absent, [("2".to_owned(), "Oskar Nyström".to_owned())]);
        let sql = "SELECT f.bio, p.title, p.zone FROM person p JOIN profile f ON f.person_id = p.id WHERE p.external_id = '1'";
        let kept = house.read(Viewer::System, async move |cx: &mut Cx| cx.row::<(String, String, String)>(sql, params![]).await).await;
        assert_eq!(kept, ("Since the garage".to_owned(), "Chief executive".to_owned(), "Europe/Stockholm".to_owned()));
    }

    async fn a_list_that_makes_a_customer_of_an_employee_tells_what_spaces_follow(house: House) {
        imported(&house, LIST, Mode::Apply, Absent::Keep).await;
        imported(&house, "external_id,name,kind\n2,Oskar Nyström,customer\n", Mode::Apply, Absent::Keep).await;
        let sql = "SELECT f.payload, CAST(p.id AS TEXT) FROM fact f CROSS JOIN person p WHERE f.kind = 'people.kind_changed' AND p.external_id = '2'";
        let (payload, id) = house.read(Viewer::System, async move |cx: &mut Cx| cx.row::<(String, String)>(sql, params![]).await).await;
        let told: serde_json::Value = serde_json::from_str(&payload).unwrap();
        assert_eq!(told, serde_json::json!({"person": id, "from": "employee", "to": "customer"}));
    }

    async fn nobody_is_removed_silently(house: House) {
        imported(&house, LIST, Mode::Apply, Absent::Keep).await;
        let left = async |house: &House| {
            let sql = "SELECT COUNT(*) FROM person WHERE left_at IS NOT NULL";
            house.read(Viewer::System, async move |cx: &mut Cx| cx.row::<i64>(sql, params![]).await).await
        };
        let only_one = "external_id,name\n1,Astrid Hallgren\n";
        imported(&house, only_one, Mode::Apply, Absent::Keep).await;
        assert_eq!(left(&house).await, 0);
        imported(&house, only_one, Mode::Apply, Absent::MarkAsLeft).await;
        assert_eq!(left(&house).await, 1);
        let back = imported(&house, "external_id,name,left\n1,Astrid Hallgren,yes\n2,Oskar Nyström,no\n", Mode::Apply, Absent::Keep).await;
        assert_eq!((back.totals().left, back.totals().returned), (1, 1));
        assert_eq!(left(&house).await, 1);
    }

    async fn nobody_takes_over_anothers_account_by_name_or_address(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let mail = crate::profiles::column(&house, &ines, "email").await.unwrap();
        let report = imported(&house, &format!("external_id,name,email\n9,Ines Caldeira,{mail}\n"), Mode::Apply, Absent::Keep).await;
        assert_eq!(report.totals().failed, 1);
        assert!(report.lines[0].says(texts::Lang::En).contains("belongs to Ines Caldeira"));
        assert_eq!(people(&house).await, 1);
    }

    async fn whom_slack_brought_a_list_takes_over_by_the_address(house: House) {
        let slack = house.write(async |cx: &mut Cx| {
            let ada = NewPerson { email: Some("ada@havsel.example"), external_id: Some("slack:U1"), ..NewPerson::named(PersonKind::Employee, "Ada") };
            let id = people::import::add(cx, &ada).await?;
            let bo = NewPerson { external_id: Some("slack:U2"), ..NewPerson::named(PersonKind::Employee, "Bo") };
            people::import::add(cx, &bo).await?;
            Ok(id)
        }).await;
        let list = "external_id,name,email\n42,Ada,Ada@Havsel.example\n";
        let dry = imported(&house, list, Mode::DryRun, Absent::MarkAsLeft).await;
        assert_eq!(dry.lines.len(), 1, "whom Slack brought did not come from a list: {dry:?}");
        let first = imported(&house, list, Mode::Apply, Absent::MarkAsLeft).await;
        assert_eq!(first.lines[0].outcome, Outcome::Updated(vec!["external_id".to_owned()]), "{first:?}");
        let key = house.read(Viewer::System, async move |cx: &mut Cx| cx.row::<String>("SELECT external_id FROM person WHERE id = $1", params![slack]).await).await;
        assert_eq!((key.as_str(), people(&house).await), ("42", 2));
        let second = imported(&house, list, Mode::Apply, Absent::Keep).await;
        assert_eq!((second.totals().unchanged, second.absent.len()), (1, 0), "{second:?}");
    }

    async fn a_line_whose_manager_is_not_taken_says_so_and_is_not_taken(house: House) {
        let list = "external_id,name,email,manager\n1,Cleo,,2\n2,Bo,bo at home,\n3,Ada,,1\n4,Dee,,\n";
        for mode in [Mode::DryRun, Mode::Apply, Mode::Apply] {
            let report = imported(&house, list, mode, Absent::Keep).await;
            let says: Vec<_> = report.lines.iter().map(|line| line.says(texts::Lang::En)).collect();
            assert!(says[0].contains("“2”") && says[0].contains("line 3"), "{says:?}");
            assert!(says[2].contains("“1”") && says[2].contains("line 2"), "{says:?}");
            assert_eq!(report.totals().failed, 3, "{says:?}");
        }
        assert_eq!(people(&house).await, 1);
        // Whoever is here already can be set as a manager, whatever the list has of them.
        imported(&house, "external_id,name\n2,Bo\n", Mode::Apply, Absent::Keep).await;
        assert_eq!(imported(&house, list, Mode::Apply, Absent::Keep).await.totals().failed, 1);
        assert_eq!(imported(&house, list, Mode::Apply, Absent::Keep).await.totals().unchanged, 3);
    }

    async fn whoever_is_here_without_a_right_does_not_keep_the_installation_from_being_set_up(house: House) {
        imported(&house, LIST, Mode::Apply, Absent::Keep).await;
        let code = people::setup_code(&house.app).await.unwrap().expect("nobody administers");
        assert_eq!(house.as_nobody().get("/setup").await.status, 200);
        let fields = [("code", code.as_str()), ("company", "Havsel"), ("name", "Astrid Hallgren"), ("email", "Astrid@havsel.example"),
            ("password", "a walk between two gardens"), ("lang", "en"), ("zone", "UTC"), ("self_registration", "off"), ("domains", "")];
        let answer = house.as_nobody().post("/setup", &fields).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
        let sql = "SELECT rights, external_id FROM person WHERE email = 'astrid@havsel.example'";
        let (rights, key) = house.read(Viewer::System, async move |cx: &mut Cx| cx.row::<(i64, String)>(sql, params![]).await).await;
        assert_eq!((rights, key.as_str(), people(&house).await), (kernel::Rights::all().bits(), "1", 2));
        assert_eq!(house.as_nobody().get("/setup").await.status, 404);
    }

    async fn the_set_up_takes_nobodys_account_who_signs_in(house: House) {
        imported(&house, LIST, Mode::Apply, Absent::Keep).await;
        let hash = people::import::hash_password("some other words altogether");
        house.write(async move |cx: &mut Cx| {
            let oskar = cx.row("SELECT id FROM person WHERE external_id = '2'", params![]).await?;
            people::import::set_password(cx, oskar, &hash).await
        }).await;
        let code = people::setup_code(&house.app).await.unwrap().expect("nobody administers");
        let fields = [("code", code.as_str()), ("company", "Havsel"), ("name", "Oskar"), ("email", "oskar@havsel.example"),
            ("password", "a walk between two gardens"), ("lang", "en"), ("zone", "UTC"), ("self_registration", "off"), ("domains", "")];
        let answer = house.as_nobody().post("/setup", &fields).await;
        assert!(answer.status == 422 && answer.text.contains("Oskar Nyström") && answer.text.contains("stoa admin grant"), "{}", answer.text);
        assert_eq!(house.read(Viewer::System, people::company_name).await, None, "nothing was written");
    }

    async fn the_documentation_has_every_column(house: House) {
        let page = include_str!("../../../../docs/reference/import.md");
        for column in people::people_import::Column::ALL {
            assert!(page.contains(&format!("| `{column}` |")), "{column}");
        }
        drop(house);
    }

    async fn doubles_circles_and_unknown_managers_are_told(house: House) {
        let list = "external_id,name,manager\na,A,b\nb,B,a\nc,C,z\nd,D,\nd,D again,\n,Nameless,\n";
        let report = imported(&house, list, Mode::Apply, Absent::Keep).await;
        let says: Vec<_> = report.lines.iter().map(|line| line.says(texts::Lang::En)).collect();
        assert!(says[0].contains("reporting to themselves") && says[1].contains("reporting to themselves"), "{says:?}");
        assert!(says[2].contains("“z”") && says[3] == "New" && says[4].contains("line 5") && says[5].contains("external_id is empty"), "{says:?}");
        assert_eq!(people(&house).await, 1);
    }

    async fn an_administrator_sees_what_would_happen_and_then_applies_it(house: House) {
        let vilma = house.administrator("Vilma Jansone").await;
        let send = async |list: &str| {
            let body = format!("--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"people.csv\"\r\nContent-Type: text/csv\r\n\r\n{list}\r\n--cut--\r\n");
            house.as_(&vilma).send(Method::POST, "/admin/people/import", Some("multipart/form-data; boundary=cut"), Body::from(body)).await
        };
        let wrong = send("external_id,nmae\n1,Ada\n").await;
        assert!(wrong.status == 422 && wrong.text.contains("Did you mean “name”?"), "{}", wrong.text);
        let sent = send(LIST).await;
        assert_eq!(sent.status, 303);
        let path = sent.location().to_owned();
        let preview = house.as_(&vilma).get(&path).await.text;
        assert!(preview.contains("2 new") && preview.contains("1 not applied") && preview.contains("Apply 2 changes"), "{preview}");
        assert_eq!(people(&house).await, 1);
        assert_eq!(house.as_(&vilma).post(&format!("{path}/application"), &[]).await.status, 303);
        assert_eq!(people(&house).await, 3);
        assert_eq!(house.as_(&vilma).post(&format!("{path}/application"), &[]).await.status, 303);
        assert_eq!(people(&house).await, 3);
        let after = house.as_(&vilma).get(&path).await.text;
        assert!(after.contains("Applied") && after.contains("2 new"), "{after}");
        let other = house.administrator("Olga Other").await;
        assert_eq!(house.as_(&other).get(&path).await.status, 404);
    }
}
