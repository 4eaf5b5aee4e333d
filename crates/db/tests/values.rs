//! What goes in comes out, on both engines.

use db::{Cx, Value, params};
use kernel::{PersonId, Viewer};
use testkit::on_both;

db::row! {
    struct Sample { id: PersonId, name: Option<String>, flag: bool, ratio: f64, bytes: Vec<u8> }
}

on_both! {
    async fn every_kind_of_value_comes_back_as_it_went_in(fresh: Fresh) {
        let rows: Vec<Sample> = fresh.db.write(Viewer::System, async |cx: &mut Cx| {
            let sql = "CREATE TABLE sample (id {ID}, name TEXT, flag BIGINT NOT NULL, ratio DOUBLE PRECISION NOT NULL, bytes {BYTES})";
            cx.batch(&db::dialect::render(sql, cx.engine())).await?;
            let insert = "INSERT INTO sample (name, id, flag, ratio, bytes) VALUES ($2, $1, $3, $4, $5)";
            cx.execute(insert, params![PersonId::new(5), "Zoë", true, 0.5, b"\x00\xff".to_vec()]).await?;
            cx.execute(insert, params![PersonId::new(6), None::<String>, false, 1.5, Vec::<u8>::new()]).await?;
            cx.rows("SELECT id, name, flag, ratio, bytes FROM sample WHERE id >= $2 AND id <= $1 ORDER BY id", params![6_i64, 5_i64]).await
        }).await.unwrap();
        assert_eq!(rows.len(), 2);
        assert_eq!((rows[0].id, rows[0].name.as_deref(), rows[0].flag), (PersonId::new(5), Some("Zoë"), true));
        assert_eq!((rows[1].name.as_deref(), rows[1].ratio, rows[0].bytes.as_slice()), (None, 1.5, b"\x00\xff".as_slice()));
    }

    async fn an_unknown_row_reads_as_plain_values(fresh: Fresh) {
        let row: Vec<Value> = fresh.db.read(Viewer::System, async |cx: &mut Cx| {
            cx.row("SELECT CAST(7 AS BIGINT), 'a', CAST(NULL AS BIGINT)", params![]).await
        }).await.unwrap();
        assert_eq!(row, [Value::Int(7), Value::Text("a".to_owned()), Value::Null]);
    }

    async fn a_list_finds_what_it_names_whatever_its_length(fresh: Fresh) {
        let found: Vec<usize> = fresh.db.write(Viewer::System, async |cx: &mut Cx| -> db::Result<Vec<usize>> {
            cx.batch("CREATE TABLE number (n BIGINT NOT NULL)").await?;
            for n in 0..10_i64 { cx.execute("INSERT INTO number (n) VALUES ($1)", params![n]).await?; }
            let mut found = Vec::new();
            for wanted in 0..=9_usize {
                let values: Vec<i64> = (0..wanted).map(|n| i64::try_from(n).unwrap()).collect();
                let (sql, list) = db::in_list("SELECT n FROM number WHERE n < $1 AND n IN ({LIST})", params![100_i64], &values);
                found.push(cx.rows::<i64>(&sql, &list).await?.len());
            }
            Ok(found)
        }).await.unwrap();
        assert_eq!(found, (0..=9).collect::<Vec<_>>());
    }
}
