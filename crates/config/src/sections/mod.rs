//! The sections of the configuration, a file each.

mod data;
mod database;
mod demo;
mod files;
mod intake;
mod limits;
mod log;
mod mail;
mod oidc;
mod secrets;
mod server;
mod sign_in;

pub use data::Data;
pub use database::Database;
pub use demo::Demo;
pub use files::Files;
pub use intake::Intake;
pub use limits::Limits;
pub use log::Log;
pub use mail::Mail;
pub use oidc::Oidc;
pub use secrets::Secrets;
pub use server::Server;
pub use sign_in::SignIn;

use crate::section::Section;

/// All sections, in the order they are read and documented.
pub(crate) static SECTIONS: [Section; 12] = [
    Server::SECTION,
    Data::SECTION,
    Database::SECTION,
    Files::SECTION,
    Mail::SECTION,
    Intake::SECTION,
    SignIn::SECTION,
    Oidc::SECTION,
    Limits::SECTION,
    Log::SECTION,
    Demo::SECTION,
    Secrets::SECTION,
];

pub(crate) fn section_named(name: &str) -> Option<&'static Section> {
    SECTIONS.iter().find(|section| section.name == name)
}
