//! `stoa serve`

use super::place;
use crate::cli::Serve;
use crate::{compose, demo, nodes, slices};
use anyhow::Context;
use config::{Config, LogFormat};
use db::Cx;
use kernel::Viewer;
use std::process::ExitCode;
use tokio::net::TcpListener;
use web::Slices;

pub(super) async fn run(config: Config, serve: &Serve) -> anyhow::Result<ExitCode> {
    start_log(&config)?;
    let address = config.server.address();
    let listener = TcpListener::bind(address).await.with_context(|| {
        format!("can't listen on {address}; is another program using the port? PORT chooses another")
    })?;
    place::make(&config)?;
    let _taken = place::take(&config)?;
    let db = compose::database(&config).await?;
    let applied = db.migrate(&Slices::new(slices::all()).migrations).await?;
    if !applied.is_empty() {
        tracing::info!(steps = applied.len(), "the database was brought up to date");
    }
    refuse_half_a_restore(&db).await?;
    warn_of_a_lost_key(&config, &db).await?;
    let house = compose::house(config, db).await?;
    let sign_ins = if serve.demo { demo::load_if_empty(&house.app).await? } else { Vec::new() };
    greet(&house.app, &sign_ins).await?;
    if serve.demo && sign_ins.is_empty() {
        println!(
            "The database holds another installation: the demo company is not loaded. DATA names another place for it."
        );
    }
    nodes::serve(house, listener, told_to_end()).await?;
    Ok(ExitCode::SUCCESS)
}

/// What a restore that was cut off left is no house.
async fn refuse_half_a_restore(db: &db::Db) -> anyhow::Result<()> {
    let quarantine = db.read(Viewer::System, async |cx: &mut Cx| jobs::quarantine::current(cx).await).await?;
    anyhow::ensure!(
        quarantine.as_ref().is_none_or(|quarantine| quarantine.whole),
        "a restore into this database was cut off; empty the database and the file folder, and restore again"
    );
    if quarantine.is_some() {
        tracing::warn!("this is a restored copy: nothing leaves it until `stoa admin release`");
    }
    Ok(())
}

/// A new key is about to be made, and those who have a second step are out with it.
async fn warn_of_a_lost_key(config: &Config, db: &db::Db) -> anyhow::Result<()> {
    if place::has_no_key(config) {
        let count = async |cx: &mut Cx| people::installation::store::second_steps(cx).await;
        let people = db.read(Viewer::System, count).await?;
        if people > 0 {
            tracing::warn!(
                people,
                "the secret key is missing, and a new one is made: second steps of these people hold no more. Stop, and put \
                 the old one {}",
                place::of_key(config)
            );
        }
    }
    Ok(())
}

fn start_log(config: &Config) -> anyhow::Result<()> {
    let format = match config.log.format {
        LogFormat::Text => listen::log::Format::Text,
        LogFormat::Json => listen::log::Format::Json,
    };
    listen::log::init(format, config.log.level.as_str())?;
    // What a panic says may hold something that people wrote; the log gets the place alone.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "a panic");
    }));
    Ok(())
}

async fn greet(app: &web::App, sign_ins: &[demo::SignIn]) -> anyhow::Result<()> {
    println!("Stoa {} listens on http://{}", env!("CARGO_PKG_VERSION"), app.config.server.address());
    if let Some(code) = people::setup_code(app).await? {
        println!(
            "Nobody administers this installation yet. Set it up at {} with the code {code}",
            app.address("/setup")
        );
    }
    if !sign_ins.is_empty() {
        println!("\nThe demo company is loaded. Everyone's password is known: {}", demo::PASSWORD);
        for one in sign_ins {
            println!("  {:<16} {:<22} {}", one.role, one.name, one.email);
        }
        println!("It listens on this machine only.\n");
    }
    Ok(())
}

/// Ctrl-C, or SIGTERM as service managers send it.
async fn told_to_end() {
    let term = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => drop(signal.recv().await),
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! { _ = tokio::signal::ctrl_c() => {}, () = term => {} }
}
