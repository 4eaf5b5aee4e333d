//! `stoa admin`

use super::{place, ready};
use crate::cli::Admin;
use anyhow::{Context, ensure};
use config::Config;
use db::{Cx, Db};
use kernel::{PersonKind, Rights, Scopes, Viewer};
use people::person::{PersonRow, store};
use std::process::ExitCode;

/// The employee of the demo company, as a token's owner.
const DEMO: &str = "ines.caldeira@havsel.example";

pub(super) async fn run(config: Config, act: &Admin) -> anyhow::Result<ExitCode> {
    place::must_be_there(&config)?;
    let db = ready(&config).await?;
    match act {
        Admin::Grant { email, rights } => {
            let given = if rights.is_empty() { Rights::all() } else { rights.iter().copied().collect() };
            let person = find(&db, email).await?;
            ensure!(
                person.kind == PersonKind::Employee,
                "rights are for employees, and {} is a {} here: change that on their page, or grant them to another",
                person.name,
                person.kind.name()
            );
            let person = change_rights(&db, email, move |own| Rights::from_bits(own.bits() | given.bits())).await?;
            println!("{} now has: {}.", person.name, named(person.rights));
        }
        Admin::Withdraw { email, yes } => {
            let person = find(&db, email).await?;
            let administrators = async |cx: &mut Cx| people::installation::store::administrators(cx).await;
            let others = db.read(Viewer::System, administrators).await?.into_iter().any(|one| one != person.id);
            ensure!(
                *yes || others || person.rights == Rights::NONE,
                "{} is the last administrator: without one, the next start offers the set-up again; add --yes to go on, or \
                 grant rights to another first",
                person.name
            );
            let person = change_rights(&db, email, |_| Rights::NONE).await?;
            println!("{} has no rights any more.", person.name);
        }
        Admin::Revoke { email } => {
            let person = find(&db, email).await?;
            let id = person.id;
            db.write(Viewer::System, async move |cx: &mut Cx| people::access::revoke_all(cx, id).await).await?;
            println!("All sessions and tokens of {} have ended.", person.name);
        }
        Admin::Password { email } => set_password(&config, &db, email).await?,
        Admin::Token { email, demo, days } => {
            let email = if *demo { DEMO } else { email.as_deref().context("whose token? Name a mail address")? };
            println!("{}", token(&db, email, *days).await?);
        }
        Admin::Release { forget } => {
            let forget = *forget;
            let end = async move |cx: &mut Cx| admin::quarantine::end(cx, forget).await;
            match db.write(Viewer::System, end).await? {
                None => println!("This is no restored copy in quarantine: there is nothing to do."),
                Some(waited) if forget => println!("This copy is let out. {waited} mails that waited are forgotten."),
                Some(waited) => println!("This copy is let out. {waited} mails that waited go now."),
            }
        }
        Admin::Reindex => {
            let entries = search::reindex(&db).await?;
            println!("The search index was built anew: {entries} entries.");
        }
    }
    Ok(ExitCode::SUCCESS)
}

async fn find(db: &Db, email: &str) -> anyhow::Result<PersonRow> {
    let address = mail::Address::parse(email).with_context(|| format!("{email:?}"))?.key();
    let found = db.read(Viewer::System, async move |cx: &mut Cx| store::find_by_email(cx, &address).await).await?;
    found.with_context(|| format!("nobody here has the address {email}"))
}

fn named(rights: Rights) -> String {
    rights.iter().map(kernel::Right::name).collect::<Vec<_>>().join(", ")
}

async fn change_rights(db: &Db, email: &str, change: impl FnOnce(Rights) -> Rights) -> anyhow::Result<PersonRow> {
    let mut person = find(db, email).await?;
    person.rights = change(person.rights);
    let row = person.clone();
    db.write(Viewer::System, async move |cx: &mut Cx| store::update(cx, &row).await).await?;
    Ok(person)
}

async fn set_password(config: &Config, db: &Db, email: &str) -> anyhow::Result<()> {
    let person = find(db, email).await?;
    let mut password = String::new();
    std::io::stdin().read_line(&mut password)?;
    let password = password.trim_end_matches(['\r', '\n']);
    let least = config.sign_in.password_min_length as usize;
    ensure!(password.chars().count() >= least, "a password has at least {least} characters");
    let (id, hash) = (person.id, people::import::hash_password(password));
    db.write(Viewer::System, async move |cx: &mut Cx| -> db::Result<()> {
        people::import::set_password(cx, id, &hash).await?;
        people::access::revoke_all(cx, id).await
    })
    .await?;
    println!("{} signs in with the new password; all earlier sessions have ended.", person.name);
    Ok(())
}

async fn token(db: &Db, email: &str, days: u32) -> anyhow::Result<String> {
    let id = find(db, email).await?.id;
    let scopes = Scopes::all();
    let make = async move |cx: &mut Cx| people::import::token(cx, id, "command line", scopes, days).await;
    Ok(db.write(Viewer::System, make).await?)
}
