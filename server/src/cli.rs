//! The command line.

use clap::{Args, Parser, Subcommand};
use kernel::{PersonKind, Reach, Right};
use people::people_import::Column;
use std::path::PathBuf;
use texts::Lang;

/// Stoa: one program in which a company's employees and its customers meet.
///
/// Without any setting it keeps everything in ./data and serves http://127.0.0.1:8080. Settings come from a TOML file
/// and from the environment (PORT, DATA, DATABASE_URL, BASE_URL, and STOA_SECTION__KEY for all others);
/// docs/reference/configuration.md has them all.
///
/// Exit codes: 0 done, 1 failed, 2 wrong words on the command line or in the settings, 3 a check found something bad or lines of
/// a list were not taken, 4 a backup was written and files in it are missing or damaged.
#[derive(Debug, Parser)]
#[command(name = "stoa", version, arg_required_else_help = true)]
pub struct Stoa {
    /// The file with the settings; by default ./stoa.toml if it is there.
    #[arg(long, global = true, value_name = "FILE", env = "STOA_CONFIG")]
    pub config: Option<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the pages and the API, and work on the queue, until told to stop.
    ///
    /// Brings the database up to date first. An SQLite database is served by one process at a time. Ctrl-C or SIGTERM ends it:
    /// requests are finished, claimed work is given back.
    Serve(Serve),
    /// Bring the database up to date with this program, and say what was done.
    Migrate {
        /// Only say what is missing; exit with 3 if anything is.
        #[arg(long)]
        check: bool,
    },
    /// Bring in what lives elsewhere: people from a directory's list, a workspace from Slack, a site's questions.
    Import {
        /// From where.
        #[command(subcommand)]
        source: Import,
    },
    /// Write everything, rows and files, into one archive, while the house is in use.
    ///
    /// Every file is compared with the hash of the day it came. Those that are gone, changed or unreadable are named, the rest is
    /// written all the same, and the command ends with 4. The secret key is not in the archive: keep a copy of it apart.
    Backup {
        /// The archive to write; it must not be there yet.
        file: PathBuf,
    },
    /// Fill an empty database from an archive, after checking every hash in it.
    ///
    /// Sessions, tokens, links and invitations of the time before are void, and nothing leaves the copy until
    /// `stoa admin release`.
    Restore {
        /// The archive.
        file: PathBuf,
    },
    /// Things that an administrator does when no page can be reached.
    Admin {
        /// What to do.
        #[command(subcommand)]
        act: Admin,
    },
    /// The journey, as far as it needs no house: score a sheet of answers.
    Journey {
        /// What to do.
        #[command(subcommand)]
        act: Journey,
    },
    /// Check the database, the disk, mail, the clock, the address and the files, and say what to do.
    ///
    /// It makes no database and no key. Every stored file is looked for and its size compared; a backup compares the hashes.
    Doctor,
}

/// How to serve.
#[derive(Debug, Args)]
pub struct Serve {
    /// Load the demo company into an empty database, and print its sign-ins. Its passwords are known to everyone, so it
    /// only listens on this machine. A database that holds another installation stays as it is.
    #[arg(long)]
    pub demo: bool,
}

/// From where.
#[derive(Debug, Subcommand)]
pub enum Import {
    /// People from a CSV file, matched by their stable key in the directory. Nobody is removed silently.
    ///
    /// Without --apply nothing is written: the report says what each line would do. docs/reference/import.md has more.
    #[command(after_long_help = columns())]
    People {
        /// The file; its first line names the columns.
        file: PathBuf,
        /// Do it.
        #[arg(long)]
        apply: bool,
        /// Mark those as left whom a list of people brought before and who are missing from the file.
        #[arg(long)]
        absent_left: bool,
    },
    /// A Slack export: people, channels, dated messages, threads, mentions, edits, reactions, file names.
    ///
    /// A second run adds nothing; a run that was cut off goes on where it ended. Somebody whose mail address an employee has
    /// here is that employee. Slack's guests are guests. docs/reference/import.md says what becomes of what.
    Slack {
        /// The export, a zip archive.
        file: PathBuf,
        /// How far the spaces of public channels reach: private, internal, community or public.
        #[arg(long, default_value = "internal", value_parser = reach)]
        audience: Reach,
        /// What the members are: employee, guest or customer. Slack's guests are guests where the members are employees.
        #[arg(long, default_value = "employee", value_parser = kind)]
        people_as: PersonKind,
    },
    /// The public data dump of a Stack Exchange site: questions, answers, comments, votes, earlier texts, licences.
    ///
    /// A second run adds nothing; a run that was cut off goes on where it ended. Only those who wrote something become people here,
    /// and nobody signs in as them. docs/reference/import.md says what becomes of what.
    Stackexchange {
        /// The folder with the site's XML files.
        folder: PathBuf,
        /// The site's host; without it the folder is named after the site.
        #[arg(long)]
        site: Option<String>,
        /// How far the site's space reaches: private, internal, community or public.
        #[arg(long, default_value = "internal", value_parser = reach)]
        audience: Reach,
        /// What its people are: employee, guest or customer.
        #[arg(long, default_value = "customer", value_parser = kind)]
        people_as: PersonKind,
    },
    /// Markdown: a folder or a zip archive of files, or a file of their versions (JSON lines), as pages of a space's wiki.
    ///
    /// Folders become the tree. A second run adds nothing; a run that was cut off goes on where it ended. docs/reference/import.md says
    /// what becomes of what.
    Markdown {
        /// The folder, the .zip, or the .jsonl with page_id, path, text, author, date and summary in each line.
        from: PathBuf,
        /// The address of the space that gets the pages, as in /spaces/handbook; one that is not there is made.
        #[arg(long)]
        space: String,
        /// What that space is called, if it is made.
        #[arg(long)]
        name: Option<String>,
        /// How far it reaches, if it is made: private, internal, community or public.
        #[arg(long, default_value = "internal", value_parser = reach)]
        audience: Reach,
        /// What those who wrote the files are: employee, guest or customer.
        #[arg(long, default_value = "employee", value_parser = kind)]
        people_as: PersonKind,
    },
}

/// What can be worked out of the journey on the command line.
#[derive(Debug, Subcommand)]
pub enum Journey {
    /// Score a sheet of answers, and print the result as JSON with four decimals.
    ///
    /// The sheet is JSON: {"raters": [{"id": "r1", "group": "ITL", "answers": {"I1.1": "2", "I1.2": "3?", "I1.3": "DK"}}]}. An answer is
    /// 0 to 4, with a question mark behind it for a guess, DK for "don't know" or NMA for "not my area". No database is touched.
    Score {
        /// The sheet, or - for standard input.
        file: PathBuf,
    },
}

/// What an administrator does on the machine itself.
#[derive(Debug, Subcommand)]
pub enum Admin {
    /// Give an employee an administrator's right, or all of them.
    Grant {
        /// Their mail address.
        email: String,
        /// identity, content, compliance, help_desk or analytics; all of them if none is named.
        rights: Vec<Right>,
    },
    /// Take somebody's rights away.
    Withdraw {
        /// Their mail address.
        email: String,
        /// Also from the last administrator: the next start then offers the set-up again.
        #[arg(long)]
        yes: bool,
    },
    /// End all sessions and tokens of somebody.
    Revoke {
        /// Their mail address.
        email: String,
    },
    /// Set somebody's password; it is read from standard input.
    Password {
        /// Their mail address.
        email: String,
    },
    /// Make a token for programs, and print its secret once.
    Token {
        /// Whose; their mail address.
        email: Option<String>,
        /// In the demo company: for its employee.
        #[arg(long, conflicts_with = "email")]
        demo: bool,
        /// How many days it holds.
        #[arg(long, default_value_t = 30, value_parser = clap::value_parser!(u32).range(1..=365))]
        days: u32,
    },
    /// Let a restored copy send mail: it takes the place of the one that the backup was made of.
    Release {
        /// Forget the mails that wait since the backup, instead of sending them now.
        #[arg(long)]
        forget: bool,
    },
    /// Build the search index anew.
    Reindex,
}

/// The columns of a list of people, for its help.
fn columns() -> String {
    let lines = Column::ALL.iter().map(|column| format!("  {:<14} {}\n", column.name(), column.about(Lang::En)));
    format!(
        "Columns, in any order; one that is not there leaves what it is about as it is:\n{}",
        lines.collect::<String>()
    )
}

fn reach(text: &str) -> Result<Reach, String> {
    text.parse().map_err(|error: kernel::audience::ReachError| error.to_string())
}

fn kind(text: &str) -> Result<PersonKind, String> {
    let all = [PersonKind::Employee, PersonKind::Guest, PersonKind::Customer];
    all.into_iter()
        .find(|kind| kind.name() == text)
        .ok_or_else(|| "a person is an employee, a guest or a customer".to_owned())
}
