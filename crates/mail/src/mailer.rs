use std::sync::{Arc, Mutex, PoisonError};

use crate::render::render;
use crate::smtp::SmtpRoute;
use crate::{Address, MailError, MailSettings, Mailbox, Outgoing, Route};

/// Sends mail the way the settings say. Cheap to clone; clones share connections.
#[derive(Clone, Debug)]
pub struct Mailer {
    settings: Arc<MailSettings>,
    way: Way,
}

#[derive(Clone, Debug)]
enum Way {
    Smtp(SmtpRoute),
    Folder(Mailbox),
    Recorder(Recorder),
}

/// What a recording mailer was given to send.
#[derive(Clone, Debug, Default)]
pub struct Recorder(Arc<Mutex<Vec<Outgoing>>>);

impl Mailer {
    /// A mailer for these settings. It connects when the first mail is sent. Call it inside a tokio runtime.
    ///
    /// # Errors
    /// The system's certificates can't be loaded.
    pub fn new(settings: MailSettings) -> Result<Self, MailError> {
        let way = match &settings.route {
            Route::Smtp(smtp) => Way::Smtp(SmtpRoute::new(smtp, &settings.from)?),
            Route::Folder(folder) => Way::Folder(Mailbox::new(folder)),
        };
        Ok(Self { settings: Arc::new(settings), way })
    }

    /// A mailer for tests: it keeps in memory what it is given, and sends nothing.
    pub fn recorder() -> (Self, Recorder) {
        let recorder = Recorder::default();
        let settings = MailSettings {
            from: Address::parse("stoa@stoa.invalid").expect("it is an address"),
            from_name: "Stoa".to_owned(),
            route: Route::Folder("nowhere".into()),
        };
        (Self { settings: Arc::new(settings), way: Way::Recorder(recorder.clone()) }, recorder)
    }

    /// Sends a mail: `Ok` when the server took it, or when it is on the disk.
    ///
    /// # Errors
    /// [`MailError::is_permanent`] says whether trying again later is of use.
    pub async fn send(&self, mail: &Outgoing) -> Result<(), MailError> {
        let message = render(&self.settings, mail)?;
        match &self.way {
            Way::Smtp(smtp) => smtp.send(message).await,
            Way::Folder(mailbox) => mailbox.store(mail, message.formatted()).await,
            Way::Recorder(recorder) => {
                recorder.keep(mail);
                Ok(())
            }
        }
    }

    /// Whether a mail could be sent now: connects and signs in, or writes into the folder.
    ///
    /// # Errors
    /// What is wrong and what to check.
    pub async fn check(&self) -> Result<(), MailError> {
        match &self.way {
            Way::Smtp(smtp) => smtp.check().await,
            Way::Folder(mailbox) => mailbox.check().await,
            Way::Recorder(_) => Ok(()),
        }
    }

    /// The address that mail comes from. Its domain suits message ids.
    pub fn from(&self) -> &Address {
        &self.settings.from
    }

    /// The mailboxes for the browser, where mail goes into a folder.
    pub fn mailbox(&self) -> Option<&Mailbox> {
        match &self.way {
            Way::Folder(mailbox) => Some(mailbox),
            Way::Smtp(_) | Way::Recorder(_) => None,
        }
    }
}

impl Recorder {
    /// Everything sent so far, oldest first.
    pub fn sent(&self) -> Vec<Outgoing> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn keep(&self, mail: &Outgoing) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(mail.clone());
    }
}
