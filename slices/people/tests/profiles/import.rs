use axum::body::Body;
use db::{Cx, params};
use http::Method;
use kernel::Viewer;
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

    async fn doubles_circles_and_unknown_managers_are_told(house: House) {
        let list = "external_id,name,manager\na,A,b\nb,B,a\nc,C,z\nd,D,\nd,D again,\n,Nameless,\n";
        let report = imported(&house, list, Mode::Apply, Absent::Keep).await;
        let says: Vec<_> = report.lines.iter().map(|line| line.says(texts::Lang::En)).collect();
        assert!(says[0].contains("report to themselves") && says[1].contains("report to themselves"), "{says:?}");
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
        assert!(preview.contains("2 new") && preview.contains("1 not taken") && preview.contains("Apply 2 changes"), "{preview}");
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
