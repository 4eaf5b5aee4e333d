//! Settings that are right alone but not together.

use crate::problem::{Place, Problem};
use crate::values::{MailSecurity, SelfRegistration};
use crate::{Config, Intake, Mail, Oidc, Server, SignIn};

pub(crate) fn problems(config: &Config) -> Vec<Problem> {
    let mut problems = Vec::new();
    problems.extend(sign_in(&config.sign_in));
    problems.extend(mail(&config.mail));
    problems.extend(intake(&config.intake));
    problems.extend(providers(&config.oidc));
    if config.demo.enabled {
        problems.extend(demo(&config.server));
    }
    problems
}

fn problem(key: &str, message: impl Into<String>) -> Problem {
    Problem { place: Place::Key(key.to_owned()), message: message.into() }
}

fn sign_in(sign_in: &SignIn) -> Vec<Problem> {
    let mut problems = Vec::new();
    if sign_in.self_registration == SelfRegistration::Domains && sign_in.domains.is_empty() {
        let message = "is \"domains\", but `sign_in.domains` lists none";
        problems.push(problem("sign_in.self_registration", message));
    }
    let lengths = [
        ("session", sign_in.session_idle_days, sign_in.session_absolute_days),
        ("outsider_session", sign_in.outsider_session_idle_days, sign_in.outsider_session_absolute_days),
    ];
    for (name, idle, absolute) in lengths {
        if idle > absolute {
            let message = format!("is longer than `{name}_absolute_days`, which is {absolute}");
            problems.push(problem(&format!("sign_in.{name}_idle_days"), message));
        }
    }
    problems
}

fn mail(mail: &Mail) -> Vec<Problem> {
    let mut problems = Vec::new();
    if mail.username.is_some() != mail.password.is_some() {
        let message = "`username` and `password` go together; set both or neither";
        problems.push(problem("mail.username", message));
    }
    let Some(host) = &mail.host else {
        return problems;
    };
    if mail.from.ends_with(".invalid") {
        problems.push(problem("mail.from", format!("must be an address that {host} may send for")));
    }
    if mail.security == MailSecurity::None && mail.password.is_some() && !is_here(host) {
        let message = "\"none\" would send the password in clear; use \"starttls\" or \"tls\"";
        problems.push(problem("mail.security", message));
    }
    problems
}

fn intake(intake: &Intake) -> Vec<Problem> {
    let mut problems = Vec::new();
    if intake.listen.is_some() && intake.domain.is_none() {
        problems.push(problem("intake.listen", "takes mail for no address: set `intake.domain`"));
    }
    let Some(host) = &intake.imap_host else { return problems };
    if intake.domain.is_none() {
        problems.push(problem("intake.imap_host", "takes mail for no address: set `intake.domain`"));
    }
    if intake.imap_username.is_none() || intake.imap_password.is_none() {
        problems.push(problem("intake.imap_host", "needs `imap_username` and `imap_password` beside it"));
    }
    if !intake.imap_tls && !is_here(host) {
        problems.push(problem("intake.imap_tls", "false would send the password in clear"));
    }
    problems
}

fn is_here(host: &str) -> bool {
    matches!(host, "localhost" | "127.0.0.1" | "::1")
}

fn providers(providers: &[Oidc]) -> Vec<Problem> {
    let repeated = providers
        .iter()
        .enumerate()
        .filter(|(row, provider)| providers[..*row].iter().any(|earlier| earlier.id == provider.id));
    repeated
        .map(|(row, provider)| {
            let message = format!("\"{}\" is the id of an earlier provider too", provider.id);
            problem(&format!("oidc[{row}].id"), message)
        })
        .collect()
}

fn demo(server: &Server) -> Option<Problem> {
    (!server.listen.is_loopback()).then(|| {
        let message = format!(
            "everybody knows the demo's passwords, so it can't listen on {}; set `server.listen` to 127.0.0.1",
            server.listen
        );
        problem("demo.enabled", message)
    })
}
