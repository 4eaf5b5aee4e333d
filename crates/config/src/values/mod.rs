//! Types of settings that are more than a number or a text.

mod base_url;
mod choice;
mod database_url;
mod file_store;
mod secret;
mod words;

pub use base_url::BaseUrl;
pub use choice::{LogFormat, LogLevel, MailSecurity, PersonKind, SelfRegistration, Synchronous};
pub use database_url::DatabaseUrl;
pub use file_store::FileStore;
pub use secret::{Secret, SecretKey};
pub use words::{DomainName, Issuer, ProviderId};
