//! `stoa doctor`

use super::BAD;
use crate::compose;
use config::Config;
use std::process::ExitCode;

pub(super) async fn run(config: Config) -> anyhow::Result<ExitCode> {
    let db = compose::database(&config).await?;
    let house = compose::house(config, db).await?;
    let checks = admin::health::checks(&house.app).await;
    let mut worst = ExitCode::SUCCESS;
    for check in checks {
        println!("{:<5} {:<12} {}", check.state.name(), check.name, check.found);
        if let Some(remedy) = check.remedy {
            println!("      {:<12} → {remedy}", "");
        }
        if check.state == admin::health::State::Bad {
            worst = ExitCode::from(BAD);
        }
    }
    Ok(worst)
}
