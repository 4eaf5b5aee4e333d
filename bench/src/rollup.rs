//! Rolling up days of the world: on a weekday the house alone, on a Sunday its units and spaces too. What is kept of some more days
//! is there for the dashboard to show.

use crate::world::{World, last_day};
use anyhow::Result;
use config::{Config, Sources};
use db::Cx;
use kernel::Viewer;
use measures::import::{agree, forget, in_force, roll_up_past};
use measures::{Day, NewAgreement};
use std::time::{Duration, Instant};
use web::App;

/// So many days before the world's last one the agreement came to hold.
const AGREED: Duration = Duration::from_secs(200 * 24 * 3600);

/// Prints how long a day takes. Nobody else may have the world's database open.
pub(crate) async fn print(world: &World) -> Result<()> {
    let sources = world.settings.iter().fold(Sources::default(), |all, (name, value)| all.with_env(name, value));
    let config = Config::load(sources)?;
    let db = server::compose::database(&config).await?;
    let app = server::compose::house(config, db).await?.app;
    begin(&app, world).await?;
    let sunday = last_day();
    for (what, day) in [("a weekday", sunday.plus(-1)), ("a Sunday", sunday)] {
        let start = Instant::now();
        roll_up_past(&app, day).await?;
        println!("Rolling up {what} takes {} ms (goal: less than 5000).", start.elapsed().as_millis());
    }
    let yesterday = Day::of(app.now()).plus(-1);
    for weeks in 0..4 {
        roll_up_past(&app, yesterday.plus(-7 * weeks)).await?;
    }
    Ok(())
}

/// All measures are agreed, and nothing is kept of an earlier run.
async fn begin(app: &App, world: &World) -> Result<()> {
    let (recorded_by, confirmed_by) = (world.people[0], world.people[1]);
    let work = async move |cx: &mut Cx| -> db::Result<()> {
        forget(cx).await?;
        if in_force(cx).await?.is_some() {
            return Ok(());
        }
        cx.act_at(last_day().start().minus(AGREED));
        let day = Day::of(cx.now());
        let new = NewAgreement {
            staff_representative: "Person 0".to_owned(),
            privacy_officer: "Person 1".to_owned(),
            signed_on: day,
            counts_from: day.plus(-200),
            wording: "All of it.".to_owned(),
            by_unit: true,
            by_space: true,
            measures: maturity::measures::all().iter().map(|measure| measure.id.clone()).collect(),
        };
        agree(cx, &new, recorded_by, confirmed_by).await.map(drop)
    };
    Ok(app.db.write(Viewer::System, work).await?)
}
