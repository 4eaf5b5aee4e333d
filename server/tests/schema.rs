//! The schema that the migrations make is the same on both engines.

use db::{Cx, schema};
use kernel::Viewer;
use playhouse::{Engine, fresh};
use std::collections::BTreeMap;
use web::Slices;

async fn tables(engine: Engine) -> BTreeMap<String, schema::Table> {
    let fresh = fresh(engine).await;
    fresh.db.migrate(&Slices::new(server::slices::all()).migrations).await.unwrap();
    fresh.db.read(Viewer::System, async |cx: &mut Cx| schema::tables(cx).await).await.unwrap()
}

#[tokio::test]
async fn both_engines_have_the_same_tables_columns_and_indexes() {
    if !playhouse::engines().contains(&Engine::Postgres) {
        eprintln!("skipped: TEST_POSTGRES names no server");
        return;
    }
    let (sqlite, postgres) = (tables(Engine::Sqlite).await, tables(Engine::Postgres).await);
    assert_eq!(sqlite.keys().collect::<Vec<_>>(), postgres.keys().collect::<Vec<_>>());
    for (name, table) in &sqlite {
        assert_eq!(table.columns, postgres[name].columns, "the columns of {name}");
        assert_eq!(table.indexes, postgres[name].indexes, "the indexes of {name}");
    }
}
