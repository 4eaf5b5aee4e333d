//! Mail that comes in: the door where servers hand it over, and the folder that is looked into where none does.

use anyhow::{Context, Result};
use db::Cx;
use intake::Post;
use kernel::Viewer;
use letterbox::door::{self, DoorLimits};
use letterbox::fetching::{self, Folder};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use web::App;

/// One node at a time looks into the folder; a round takes five minutes at most.
const LEASE: Duration = Duration::from_secs(360);

/// Takes mail in both ways, as far as the settings name them, until the program ends. `node` is the name of this one.
pub(crate) async fn open(app: &App, node: &str) -> Result<Vec<JoinHandle<()>>> {
    let door = open_door(app).await?;
    let looking = folder(app).map(|folder| tokio::spawn(look(app.clone(), folder, node.to_owned())));
    Ok(door.into_iter().chain(looking).collect())
}

async fn open_door(app: &App) -> Result<Option<JoinHandle<()>>> {
    let intake = &app.config.intake;
    let Some((address, domain)) = intake.listen.zip(intake.domain.as_ref()) else { return Ok(None) };
    let listener = TcpListener::bind(address).await.with_context(|| format!("mail can't be taken on {address}"))?;
    let limits = DoorLimits { bytes: most_bytes(app), ..DoorLimits::default() };
    let (name, ending) = (domain.as_str().to_owned(), ending(app));
    Ok(Some(tokio::spawn(door::serve(listener, Arc::new(Post::new(app.clone())), name, limits, ending))))
}

fn most_bytes(app: &App) -> usize {
    usize::try_from(app.config.intake.message_bytes).unwrap_or(usize::MAX)
}

fn ending(app: &App) -> impl Future<Output = ()> + use<> {
    let mut stopping = app.stopping.clone();
    async move { drop(stopping.wait_for(|stops| *stops).await) }
}

fn folder(app: &App) -> Option<Folder> {
    let intake = &app.config.intake;
    let host = intake.imap_host.clone()?;
    Some(Folder {
        host,
        port: intake.imap_port,
        tls: intake.imap_tls,
        username: intake.imap_username.clone()?,
        password: intake.imap_password.as_ref()?.expose().to_owned(),
        name: intake.imap_folder.clone(),
        bytes: most_bytes(app),
    })
}

async fn look(app: App, folder: Folder, node: String) {
    let (every, post) = (Duration::from_secs(app.config.intake.imap_every_seconds.into()), Post::new(app.clone()));
    loop {
        tokio::select! { () = ending(&app) => return, () = tokio::time::sleep(every) => {} }
        match is_ours(&app, &node).await {
            Ok(true) => {}
            Ok(false) => continue,
            Err(error) => {
                tracing::warn!(%error, "whose turn it is to fetch mail can't be told");
                continue;
            }
        }
        match fetching::fetch(&folder, &post).await {
            Ok(fetched) if fetched.left > 0 => {
                tracing::warn!(
                    left = fetched.left,
                    "mails stay in the folder, marked as important: too large, or for no address of ours"
                );
            }
            Ok(_) => {}
            Err(error) => tracing::warn!(%error, "mail can't be fetched; trying again"),
        }
    }
}

/// Whether this node looks. A restored copy leaves the folder to the one that it was made of.
async fn is_ours(app: &App, node: &str) -> db::Result<bool> {
    let node = node.to_owned();
    let work = async move |cx: &mut Cx| -> db::Result<bool> {
        let quarantined = jobs::quarantine::current(cx).await?.is_some();
        Ok(!quarantined && jobs::hold(cx, "intake.fetch", &node, LEASE).await?.is_some())
    };
    app.db.write(Viewer::System, work).await
}
