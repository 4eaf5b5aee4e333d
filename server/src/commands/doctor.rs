//! `stoa doctor`

use super::{BAD, place};
use crate::entropy::SystemEntropy;
use crate::{backup, compose};
use admin::health::{self, Check, State};
use config::{Config, SecretKey};
use db::{Cx, Db};
use kernel::{Entropy, Viewer};
use std::process::ExitCode;

/// Damaged files that are named.
const NAMED: usize = 5;

pub(super) async fn run(config: Config) -> anyhow::Result<ExitCode> {
    let open = health::open_folder(&config);
    let checks = look(config).await.into_iter().chain(open);
    let mut worst = ExitCode::SUCCESS;
    for check in checks {
        println!("{:<5} {:<12} {}", check.state.name(), check.name, check.found);
        if let Some(remedy) = check.remedy {
            println!("      {:<12} → {remedy}", "");
        }
        if check.state == State::Bad {
            worst = ExitCode::from(BAD);
        }
    }
    Ok(worst)
}

/// All that can be looked at. Looking makes no database and no key.
async fn look(config: Config) -> Vec<Check> {
    if let Some(absence) = place::absence(&config) {
        return health::without_database(&config, absence, "It makes the database, and prints how to set it up.");
    }
    let silent = "Check that the database runs and that database.url leads to it.";
    let db = match compose::database(&config).await {
        Ok(db) => db,
        Err(error) => return health::without_database(&config, format!("{error:#}"), silent),
    };
    let steps = db.read(Viewer::System, async |cx: &mut Cx| people::installation::store::second_steps(cx).await).await;
    let Ok(second_steps) = steps else {
        let found = "it answers, and has not the tables of this program";
        return health::without_database(&config, found.to_owned(), "Run stoa migrate, or stoa serve, which does it.");
    };
    let secret = health::secret(&config, second_steps);
    match compose::house(with_some_key(config.clone()), db.clone()).await {
        Ok(house) => {
            let mut checks = health::checks(&house.app).await;
            checks.iter_mut().filter(|check| check.name == secret.name).for_each(|check| *check = secret.clone());
            checks.push(stored_files(&db, &house.app.files).await);
            checks
        }
        Err(error) => health::without_database(&config, format!("{error:#}"), silent),
    }
}

/// A key of the moment where there is none: the one that stays is made by `stoa serve` alone.
fn with_some_key(mut config: Config) -> Config {
    if place::has_no_key(&config) {
        let mut bytes = [0; 32];
        SystemEntropy.fill(&mut bytes);
        config.secrets.key = Some(SecretKey::new(bytes));
    }
    config
}

/// Are the bytes there that rows name?
async fn stored_files(db: &Db, store: &files::Store) -> Check {
    let name = "Stored files";
    match backup::missing(db, store).await {
        Ok((all, missing)) if missing.is_empty() => {
            Check { name, state: State::Ok, found: format!("{all} files are there in their sizes"), remedy: None }
        }
        Ok((all, missing)) => {
            let mut found = format!("{} of {all} files are damaged: ", missing.len());
            found.push_str(&missing.iter().take(NAMED).cloned().collect::<Vec<_>>().join("; "));
            if missing.len() > NAMED {
                found.push_str(&format!("; and {} more", missing.len() - NAMED));
            }
            let remedy = "Check the disk. An earlier backup may have them; stoa backup names them all.".to_owned();
            Check { name, state: State::Bad, found, remedy: Some(remedy) }
        }
        Err(error) => {
            let remedy = "Check files.url, and that the program's account may read there.".to_owned();
            Check { name, state: State::Bad, found: format!("{error:#}"), remedy: Some(remedy) }
        }
    }
}
