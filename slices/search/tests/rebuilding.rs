use crate::world::{edit, post, reply, slices, toggle};
use db::{Cx, params};
use kernel::{Reach, SubjectId};
use playhouse::{Engine, House};

/// Everything in an index, word by word with its place.
async fn dump(house: &House, table: &'static str) -> Vec<String> {
    let engine = house.db().engine();
    house
        .write(async move |cx: &mut Cx| {
            if engine == Engine::Sqlite {
                cx.batch(&format!("CREATE VIRTUAL TABLE IF NOT EXISTS probe_of_{table} USING fts5vocab('{table}', 'instance')")).await?;
                let rows: Vec<(String, i64, String, i64)> =
                    cx.rows(&format!("SELECT term, doc, col, \"offset\" FROM probe_of_{table} ORDER BY term, doc, col, \"offset\""), params![]).await?;
                Ok(rows.into_iter().map(|row| format!("{row:?}")).collect())
            } else {
                let rows: Vec<(i64, String)> =
                    cx.rows(&format!("SELECT subject_id, CAST(words AS TEXT) FROM {table} ORDER BY subject_id"), params![]).await?;
                Ok(rows.into_iter().map(|row| format!("{row:?}")).collect())
            }
        })
        .await
}

async fn both(house: &House) -> [Vec<String>; 2] {
    [dump(house, "search_entry_fts").await, dump(house, "search_entry_outside_fts").await]
}

playhouse::on_both! {
    slices: slices();

    async fn an_index_that_was_kept_by_facts_equals_one_written_anew(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let spaces = [house.space("Office", Reach::Internal).await, house.space("Market", Reach::Public).await];
        let mut all: Vec<SubjectId> = Vec::new();
        for number in 0..30_usize {
            let space = &spaces[number % 2];
            let text = format!("Printers {number} running since Größe-{}", number % 7);
            match number % 5 {
                0..=2 => all.push(post(&house, &ines, space, &format!("Title {number}"), &text).await),
                3 => all.push(reply(&house, &ines, &spaces[(number - 1) % 2], all[all.len() - 1], &text).await),
                _ => edit(&house, all[number % all.len()], "Other title", &format!("edited {text}")).await,
            }
            if number % 4 == 0 {
                toggle(&house, all[number % all.len()]).await;
            }
        }
        house.work().await;
        let kept = both(&house).await;
        assert!(kept.iter().all(|index| index.len() > 5));
        let count = search::reindex(house.db()).await.expect("the index can be written anew");
        assert_eq!(count, all.len() as u64);
        assert_eq!(both(&house).await, kept);
    }

    async fn what_was_there_before_the_index_is_found_once_it_is_made(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let office = house.space("Office", Reach::Internal).await;
        let id = post(&house, &ines, &office, "Heron", "text").await;
        let gone = if house.db().engine() == Engine::Sqlite { "DELETE FROM search_entry_fts WHERE rowid > 0" } else { "DELETE FROM search_entry_fts" };
        house.write(async move |cx: &mut Cx| {
            cx.execute(gone, params![]).await?;
            // As a program leaves it that read words in an older way.
            cx.execute("UPDATE search_fts_state SET version = 0", params![]).await.map(drop)
        }).await;
        let newer = post(&house, &ines, &office, "Another heron", "text").await;
        house.work().await;
        assert_eq!(crate::world::ids(&house, Some(&ines), "heron").await, [newer.to_string(), id.to_string()]);
    }

    async fn a_house_that_begins_writes_no_entry_twice(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let office = house.space("Office", Reach::Internal).await;
        let first = post(&house, &ines, &office, "Heron", "text").await;
        let second = post(&house, &ines, &office, "Another heron", "text").await;
        let outdated = "SELECT COUNT(*) FROM fact WHERE kind = 'search.index_outdated'";
        let told: i64 = house.write(async move |cx: &mut Cx| cx.row(outdated, params![]).await).await;
        assert_eq!(told, 0);
        assert_eq!(crate::world::ids(&house, Some(&ines), "heron").await, [second.to_string(), first.to_string()]);
    }

    async fn an_index_that_is_made_late_catches_up_with_what_is_there(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let office = house.space("Office", Reach::Internal).await;
        let first = post(&house, &ines, &office, "Heron", "text").await;
        house.write(async |cx: &mut Cx| {
            cx.batch("DROP TABLE search_entry_fts; DROP TABLE search_entry_outside_fts; DELETE FROM search_fts_state").await
        }).await;
        let second = post(&house, &ines, &office, "Another heron", "text").await;
        house.work().await;
        assert_eq!(crate::world::ids(&house, Some(&ines), "heron").await, [second.to_string(), first.to_string()]);
    }
}
