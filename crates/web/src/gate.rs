//! The gate of a route: finds out who asks, refuses who may not come in, counts, checks where the request comes from.

use crate::route::{Pace, Route, Who};
use crate::{App, Credentials, Known, Problem, Visit, cookies, etag, flash, forgery};
use axum::body::Body;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::request::Parts;
use http::{HeaderMap, header};
use kernel::{Door, PersonKind, Scope, Viewer};
use listen::{ClientIp, Rule, Verdict};
use std::sync::Arc;
use std::time::Duration;
use texts::Lang;

/// What the gate knows of its route.
#[derive(Clone)]
pub(crate) struct Gate {
    pub(crate) app: App,
    pub(crate) who: Who,
    pub(crate) pace: Pace,
    pub(crate) is_api: bool,
    /// Which part of the path is the secret of a link.
    pub(crate) secret_at: Option<usize>,
}

impl Gate {
    pub(crate) fn of(app: &App, route: &Route) -> Self {
        let secret_at = route.path.split('/').position(|part| part == "{secret}");
        Self { app: app.clone(), who: route.who, pace: route.pace, is_api: route.is_api(), secret_at }
    }

    /// Of what no route answers: whoever asks is told so by name, and counted.
    pub(crate) fn elsewhere(app: &App) -> Self {
        Self { app: app.clone(), who: Who::Anyone, pace: Pace::Read, is_api: false, secret_at: None }
    }

    /// Lets a visit in, or says why not.
    async fn admit(&self, request: &Parts) -> Admission {
        let visit = request.extensions.get::<Visit>().cloned().unwrap_or_else(|| visit(&self.app, request));
        let mut admission = Admission { visit, counted: Vec::new(), refusal: None };
        admission.refusal = self.judge(request, &mut admission).await.err();
        admission
    }

    async fn judge(&self, request: &Parts, admission: &mut Admission) -> Result<(), Problem> {
        let credentials = credentials(&self.app, &request.headers, self.is_api);
        self.recognise(&mut admission.visit, credentials.as_ref()).await?;
        // Without a session there is nothing to ride on, but for signing somebody in as another: mail providers press the
        // one-click unsubscribe (RFC 8058) without any header that names a page.
        let can_be_ridden = match &credentials {
            Some(Credentials::Session(_)) => true,
            Some(Credentials::Token(_)) => false,
            None => matches!(self.pace, Pace::SignIn | Pace::Mail),
        };
        if can_be_ridden
            && !forgery::is_own(&request.method, &request.headers, &self.app.config.server.base_url.origin())
        {
            return Err(Problem::Forbidden(Some("the request came from another site".to_owned())));
        }
        self.count(admission)?;
        self.let_in(request, &admission.visit)
    }

    async fn recognise(&self, visit: &mut Visit, credentials: Option<&Credentials>) -> Result<(), Problem> {
        let (Some(credentials), Some(find)) = (credentials.cloned(), self.app.slices.authenticate) else {
            return Ok(());
        };
        let is_token = matches!(credentials, Credentials::Token(_));
        let work = async move |cx: &mut Cx| -> db::Result<Option<Known>> { find(cx, &credentials).await };
        match self.app.db.read(Viewer::Nobody, work).await? {
            Some(known) => {
                visit.viewer = Viewer::Person(known.signed.clone());
                visit.lang = known.lang.unwrap_or(visit.lang);
                visit.zone = known.zone.clone();
                visit.known = Some(Arc::new(known));
                Ok(())
            }
            // A cookie that has run out leaves a visitor; a wrong token is told.
            None if is_token => Err(Problem::WrongToken),
            None => Ok(()),
        }
    }

    fn let_in(&self, request: &Parts, visit: &Visit) -> Result<(), Problem> {
        if request.method.is_safe() && !visit.viewer.may(Scope::Read) {
            return Err(Problem::Forbidden(Some("the token has no scope read".to_owned())));
        }
        let kind = visit.viewer.signed().map(|signed| signed.kind);
        match (self.who, kind) {
            (Who::Anyone, _) | (Who::Person, Some(_)) | (Who::Employee, Some(PersonKind::Employee)) => Ok(()),
            (Who::Right(right), Some(_)) if visit.viewer.has(right) => Ok(()),
            (Who::Right(_) | Who::Employee, Some(_)) => Err(Problem::NotFound),
            (_, None) => Err(Problem::SignIn),
        }
    }

    fn count(&self, admission: &mut Admission) -> Result<(), Problem> {
        let now = self.app.started.elapsed();
        for (key, rule) in self.rules(&admission.visit) {
            let verdict = self.app.limiter.check(&key, &rule, now);
            admission.counted.push((rule, verdict));
            if let Verdict::Limited { retry_after } = verdict {
                return Err(Problem::TooOften(retry_after.as_secs().max(1)));
            }
        }
        Ok(())
    }

    fn rules(&self, visit: &Visit) -> Vec<(String, Rule)> {
        match self.secret_at.filter(|_| self.pace == Pace::Bearer) {
            Some(at) => bearer_rules(&self.app, visit, visit.path.split('/').nth(at).unwrap_or_default()),
            None => rules(&self.app, visit, self.pace),
        }
    }

    /// Lets the handler answer.
    async fn serve(&self, visit: &Visit, mut parts: Parts, body: Body, next: Next) -> Response {
        parts.extensions.insert(visit.clone());
        let (is_get, known) = (parts.method == http::Method::GET, parts.headers.get(header::IF_NONE_MATCH).cloned());
        let response = next.run(Request::from_parts(parts, body)).await;
        // Guesses are counted; a whole office behind one address that signs in rightly in the morning, or answers from links that
        // open something, is not.
        match self.pace {
            Pace::SignIn if response.status().as_u16() < 400 => {
                self.app.limiter.give_back(&visit.network, &sign_in(&self.app));
            }
            Pace::Bearer if response.status() != http::StatusCode::NOT_FOUND => {
                self.app.limiter.give_back(&visit.network, &wrong_link(&self.app));
            }
            _ => {}
        }
        if self.is_api && is_get { etag::mark(response, known.as_ref()).await } else { response }
    }
}

/// What came of a visit at the gate.
struct Admission {
    visit: Visit,
    counted: Vec<(Rule, Verdict)>,
    refusal: Option<Problem>,
}

/// Runs before every handler.
pub(crate) async fn pass(State(gate): State<Gate>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let Admission { visit, counted, refusal } = gate.admit(&parts).await;
    let mut response = match refusal {
        None => gate.serve(&visit, parts, body, next).await,
        Some(problem) => problem.into_response(),
    };
    for (rule, verdict) in counted.iter().filter(|_| gate.is_api) {
        rule.write_headers(verdict, response.headers_mut());
    }
    response.extensions_mut().insert(visit);
    response
}

/// A visit by nobody yet, in the language that the browser asks for.
pub(crate) fn visit(app: &App, request: &Parts) -> Visit {
    let text =
        |name: header::HeaderName| request.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let network =
        request.extensions.get::<ClientIp>().map_or_else(|| "local".to_owned(), |ip| format!("{:?}", ip.network()));
    Visit {
        frame: request.headers.get("turbo-frame").and_then(|value| value.to_str().ok()).map(str::to_owned),
        takes_streams: text(header::ACCEPT).contains("text/vnd.turbo-stream.html"),
        network,
        flash: if request.method.is_safe() {
            flash::take(app, &request.headers).into_iter().collect()
        } else {
            Vec::new()
        },
        ..Visit::stranger(app, Lang::negotiate(text(header::ACCEPT_LANGUAGE)), request.uri.path())
    }
}

fn credentials(app: &App, headers: &HeaderMap, is_api: bool) -> Option<Credentials> {
    let bearer = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let token =
        bearer.and_then(|value| value.split_once(' ')).filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    if let Some((_, token)) = token.filter(|_| is_api) {
        return Some(Credentials::Token(token.trim().to_owned()));
    }
    cookies::read(headers, &cookies::name(app, "session")).map(|secret| Credentials::Session(secret.to_owned()))
}

/// Which buckets this request takes a token from (reliability of limits: each is shown to bite by a test).
fn rules(app: &App, visit: &Visit, pace: Pace) -> Vec<(String, Rule)> {
    let limits = &app.config.limits;
    let minute = |name, burst| Rule { name, burst, per: Duration::from_secs(60) };
    let token = matches!(visit.viewer.signed().map(|signed| signed.door), Some(Door::Token(..)));
    let outsider = visit.viewer.signed().is_some_and(|signed| signed.kind.is_outsider());
    let who = visit.viewer.person().map_or_else(|| visit.network.clone(), |person| person.to_string());
    let own = match visit.viewer.person() {
        None => minute("anonymous", limits.anonymous_per_minute),
        Some(_) if token => minute("token", limits.token_per_minute),
        Some(_) => minute("signed-in", limits.signed_in_per_minute),
    };
    let mut rules = if pace == Pace::Free { Vec::new() } else { vec![(who.clone(), own)] };
    match pace {
        Pace::Search if visit.viewer.person().is_none() => {
            rules.push((who, minute("anonymous-search", limits.anonymous_search_per_minute)));
            rules.push((String::new(), minute("all-anonymous-search", limits.all_anonymous_search_per_minute)));
        }
        Pace::Search => rules.push((who, minute("search", limits.search_per_minute))),
        Pace::Post if outsider => rules.push((who, minute("outsider-post", limits.outsider_post_per_minute))),
        Pace::Post => rules.push((who, minute("post", limits.post_per_minute))),
        Pace::SignIn | Pace::Mail => rules.push((visit.network.clone(), sign_in(app))),
        Pace::Read | Pace::Write | Pace::Upload | Pace::Stream | Pace::Bearer | Pace::Free => {}
    }
    rules
}

/// With a link a person is as one who is signed in: they have a bucket of their own, whoever else is behind their address. The link
/// counts apart at each address, so that one which many hold, or which got about, can't be worn out from elsewhere.
fn bearer_rules(app: &App, visit: &Visit, secret: &str) -> Vec<(String, Rule)> {
    let link = Rule { name: "link", burst: app.config.limits.link_per_minute, per: Duration::from_secs(60) };
    vec![(format!("{} {secret}", visit.network), link), (visit.network.clone(), wrong_link(app))]
}

/// How often one address may try links that open nothing: as often as it may read without an account.
fn wrong_link(app: &App) -> Rule {
    Rule { name: "wrong-link", burst: app.config.limits.anonymous_per_minute, per: Duration::from_secs(60) }
}

/// How often one address may give wrong answers at the door, or have mails sent.
fn sign_in(app: &App) -> Rule {
    Rule { name: "sign-in", burst: app.config.limits.sign_in_per_5_minutes, per: Duration::from_secs(300) }
}
