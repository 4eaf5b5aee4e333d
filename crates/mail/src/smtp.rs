//! The way over SMTP.

use std::time::Duration;

use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::{Error, PoolConfig};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use crate::{Address, MailError, Security, Smtp};

/// How long the server may take for each step.
const TIMEOUT: Duration = Duration::from_secs(10);
/// Connections kept to the server; more would look like a flood to many.
const MOST_CONNECTIONS: u32 = 4;

#[derive(Clone, Debug)]
pub(crate) struct SmtpRoute {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    server: String,
}

impl SmtpRoute {
    pub(crate) fn new(smtp: &Smtp, from: &Address) -> Result<Self, MailError> {
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&smtp.host)
            .port(smtp.port)
            .tls(tls(smtp)?)
            .timeout(Some(TIMEOUT))
            .hello_name(ClientId::Domain(from.domain().to_owned()))
            .pool_config(PoolConfig::new().max_size(MOST_CONNECTIONS));
        if let Some((name, password)) = &smtp.credentials {
            builder = builder.credentials(Credentials::new(name.clone(), password.clone()));
        }
        Ok(Self { transport: builder.build(), server: format!("{}:{}", smtp.host, smtp.port) })
    }

    pub(crate) async fn send(&self, message: Message) -> Result<(), MailError> {
        match self.transport.send(message).await {
            Ok(_) => Ok(()),
            Err(error) if error.is_permanent() => Err(MailError::Refused(chain(&error))),
            Err(error) => Err(MailError::Unavailable(chain(&error))),
        }
    }

    /// Connects, signs in, and asks for nothing.
    pub(crate) async fn check(&self) -> Result<(), MailError> {
        let advice = match self.transport.test_connection().await {
            Ok(true) => return Ok(()),
            Ok(false) => "it hung up; check that it accepts mail from this machine".to_owned(),
            Err(error) => format!("{}; {}", chain(&error), advice(&error)),
        };
        Err(MailError::Unavailable(format!("{}: {advice}", self.server)))
    }
}

fn tls(smtp: &Smtp) -> Result<Tls, MailError> {
    let parameters = || TlsParameters::new(smtp.host.clone()).map_err(|error| MailError::Setting(chain(&error)));
    Ok(match smtp.security {
        Security::StartTls => Tls::Required(parameters()?),
        Security::Tls => Tls::Wrapper(parameters()?),
        Security::None => Tls::None,
    })
}

fn advice(error: &Error) -> &'static str {
    if error.is_timeout() {
        "check mail.host and mail.port, and that no firewall stands between"
    } else if error.is_tls() {
        "check mail.security, and that the server's certificate is for mail.host"
    } else if error.is_permanent() {
        "check mail.username and mail.password, and that the server accepts mail from this machine"
    } else if error.is_client() {
        "check mail.security: the server does not offer what is asked of it"
    } else {
        "check mail.host, mail.port and mail.security, and that the server runs"
    }
}

/// The error with its causes.
fn chain(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}
