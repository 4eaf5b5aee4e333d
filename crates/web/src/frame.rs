//! Around every answer: security headers, cache policy, and problems made readable.

use crate::gate;
use crate::page::{ProblemPage, problem_html};
use crate::problem::Pending;
use crate::referring::referring;
use crate::shell::Shell;
use crate::{App, Problem, Visit, assets, cookies, t};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use db::Cx;
use http::{HeaderMap, HeaderValue, Method, header};
use listen::{Asked, Reason, Refusal, RequestId};
use serde_json::json;
use texts::Lang;

/// Runs around the whole router.
pub(crate) async fn around(State(app): State<App>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let stranger = gate::visit(&app, &parts);
    parts.extensions.insert(stranger.clone());
    let request = Request::from_parts(parts, body);
    let id = request.extensions().get::<RequestId>().map(|id| id.as_str().to_owned()).unwrap_or_default();
    let wants_json = wants_json(&request);
    let is_head = request.method() == Method::HEAD;
    let next_path = page_of(&app, &request);
    let mut response = next.run(request).await;
    let visit = response.extensions_mut().remove::<Visit>().unwrap_or(stranger);
    if let Some(Pending(problem)) = response.extensions_mut().remove::<Pending>() {
        let shell = if wants_json { None } else { shell(&app, &visit, &problem).await };
        let whom = Whom { visit: &visit, shell, id: &id, wants_json, path: &next_path };
        response = explain(&app, whom, &problem, response);
    } else if !visit.flash.is_empty() && is_page(&response) && !is_head {
        response.headers_mut().append(header::SET_COOKIE, cookies::set(&app, "flash", "", Some(0)));
    }
    secure(&app, response.headers_mut());
    response
}

/// What stands around a problem for somebody who is signed in, unless there is trouble enough already.
async fn shell(app: &App, visit: &Visit, problem: &Problem) -> Option<Shell> {
    if visit.known.is_none()
        || visit.frame.is_some()
        || matches!(problem, Problem::Busy | Problem::TooOften(_) | Problem::Bug(_))
    {
        return None;
    }
    let (house, around) = (app.clone(), visit.clone());
    app.read(visit, async move |cx: &mut Cx| house.surroundings(cx, &around).await).await.ok()
}

/// The page that somebody is on: what they ask for, or where they pressed the button of a form.
fn page_of(app: &App, request: &Request) -> String {
    if request.method().is_safe() {
        return request.uri().path_and_query().map(|path| path.as_str().to_owned()).unwrap_or_default();
    }
    referring(app, request.headers()).unwrap_or("/").to_owned()
}

fn is_page(response: &Response) -> bool {
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    response.status().is_success() && kind.is_some_and(|kind| kind.starts_with("text/html"))
}

fn wants_json(request: &Request) -> bool {
    let accept = request.headers().get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    request.uri().path().starts_with("/api/") || (accept.contains("json") && !accept.contains("html"))
}

/// Who is told of a problem, and how.
struct Whom<'a> {
    visit: &'a Visit,
    shell: Option<Shell>,
    id: &'a str,
    wants_json: bool,
    path: &'a str,
}

fn explain(app: &App, whom: Whom<'_>, problem: &Problem, bare: Response) -> Response {
    if let Problem::Bug(cause) = problem {
        tracing::error!(request = whom.id, cause, "a bug");
    }
    if matches!(problem, Problem::SignIn) && !whom.wants_json && whom.visit.frame.is_none() {
        return to_sign_in(whom.path);
    }
    let (title, detail) = words(t::Texts::new(whom.visit.lang), problem, whom.wants_json);
    let body = if whom.wants_json {
        problem_json(problem, &title, &detail, whom.id)
    } else {
        problem_page(app, whom, problem, title, detail)
    };
    let (mut head, _) = bare.into_parts();
    let (new_head, body) = body.into_parts();
    head.headers.extend(new_head.headers);
    Response::from_parts(head, body)
}

fn to_sign_in(path: &str) -> Response {
    let next = percent_encoding::utf8_percent_encode(path, percent_encoding::NON_ALPHANUMERIC);
    axum::response::Redirect::to(&format!("/sign-in?next={next}")).into_response()
}

/// RFC 9457.
fn problem_json(problem: &Problem, title: &str, detail: &str, id: &str) -> Response {
    let mut body = json!({ "type": "about:blank", "title": title, "status": problem.status().as_u16(), "detail": detail, "reference": id });
    if let Problem::Invalid(errors) = problem {
        body["errors"] =
            errors.all().iter().map(|(field, sentence)| json!({ "field": field, "detail": sentence })).collect();
    }
    ([(header::CONTENT_TYPE, "application/problem+json")], body.to_string()).into_response()
}

fn problem_page(app: &App, whom: Whom<'_>, problem: &Problem, title: String, detail: String) -> Response {
    let t = t::Texts::new(whom.visit.lang);
    let reference = if matches!(problem, Problem::Bug(_)) { whom.id.to_owned() } else { String::new() };
    let signed_in = whom.visit.viewer.person().is_some();
    let offer = !signed_in && matches!(problem, Problem::NotFound | Problem::SignIn);
    let next = percent_encoding::utf8_percent_encode(whom.path, percent_encoding::NON_ALPHANUMERIC);
    let sign_in = offer.then(|| format!("/sign-in?next={next}"));
    let page = ProblemPage { t, title, detail, reference, sign_in, signed_in, framed: whom.shell.is_some() };
    let html = problem_html(app, whom.visit, whom.shell, &page);
    ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response()
}

fn words(t: t::Texts, problem: &Problem, for_programs: bool) -> (String, String) {
    let (title, detail) = match problem {
        Problem::NotFound => (t.problem_not_found(), t.problem_not_found_detail().to_owned()),
        Problem::Forbidden(why) => {
            (t.problem_forbidden(), why.clone().unwrap_or_else(|| t.problem_forbidden_detail().to_owned()))
        }
        Problem::SignIn => (t.problem_sign_in(), t.problem_sign_in_detail().to_owned()),
        Problem::WrongToken => (t.problem_wrong_token(), t.problem_wrong_token_detail().to_owned()),
        Problem::Invalid(errors) => (
            t.problem_invalid(),
            errors.all().iter().map(|(_, sentence)| sentence.as_str()).collect::<Vec<_>>().join(" "),
        ),
        Problem::Unreadable(why) => (t.problem_unreadable(), why.clone()),
        Problem::UnsupportedType(right) => (t.problem_unsupported(), t.problem_unsupported_detail(right)),
        Problem::WrongMethod if !for_programs => {
            (t.problem_wrong_method_here(), t.problem_wrong_method_way().to_owned())
        }
        Problem::WrongMethod => (t.problem_wrong_method(), t.problem_wrong_method_detail().to_owned()),
        Problem::Conflict(why) => (t.problem_conflict(), why.clone()),
        Problem::Changed => (t.problem_changed(), t.problem_changed_detail().to_owned()),
        Problem::TooLarge(why) => (t.problem_too_large(), why.clone()),
        Problem::TooOften(seconds) => (t.problem_too_often(), t.problem_too_often_detail(*seconds)),
        Problem::Busy => (t.problem_busy(), t.problem_busy_detail().to_owned()),
        Problem::Full => (t.problem_full(), t.problem_full_detail().to_owned()),
        Problem::Bug(_) => (t.problem_bug(), t.problem_bug_detail().to_owned()),
    };
    (title.to_owned(), detail)
}

/// The answer to a request that the listener refused before any handler saw it.
pub(crate) fn refused(app: &App, asked: &Asked, refusal: &Refusal) -> Response {
    let problem = match refusal.reason {
        Reason::BodyTooLarge => Problem::TooLarge(texts::size(refusal.body_bytes.unwrap_or_default(), Lang::default())),
        Reason::BodyTooSlow => Problem::Unreadable("the body came too slowly".to_owned()),
        Reason::TooLong | Reason::Busy => Problem::Busy,
        Reason::Bug => Problem::Bug("a handler panicked".to_owned()),
    };
    let text = |value: &Option<HeaderValue>| {
        value.as_ref().and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
    };
    let lang = Lang::negotiate(&text(&asked.accept_language));
    let accept = text(&asked.accept);
    let wants_json = asked.uri.path().starts_with("/api/") || (accept.contains("json") && !accept.contains("html"));
    let visit = Visit::stranger(app, lang, asked.uri.path());
    let id = asked.request_id.as_ref().map(|id| id.as_str().to_owned()).unwrap_or_default();
    let whom = Whom { visit: &visit, shell: None, id: &id, wants_json, path: asked.uri.path() };
    let mut response = explain(app, whom, &problem, Response::default());
    secure(app, response.headers_mut());
    response
}

fn secure(app: &App, headers: &mut HeaderMap) {
    let hash = &assets::all().turbo_style_hash;
    let style = if hash.is_empty() { "'self'".to_owned() } else { format!("'self' '{hash}'") };
    let policy = format!(
        "default-src 'none'; script-src 'self'; style-src {style}; img-src 'self' blob:; font-src 'self'; connect-src 'self'; \
         media-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    );
    let mut set = |name: header::HeaderName, value: &str| {
        if !headers.contains_key(&name)
            && let Ok(value) = HeaderValue::from_str(value)
        {
            headers.insert(name, value);
        }
    };
    set(header::CONTENT_SECURITY_POLICY, &policy);
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::REFERRER_POLICY, "same-origin");
    set(header::HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    set(header::HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=()");
    set(header::CACHE_CONTROL, "private, no-store");
    set(header::VARY, "Cookie, Accept, Accept-Language, Turbo-Frame");
    if app.is_secure() {
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains");
    }
    if headers.get(header::CACHE_CONTROL).is_some_and(|value| value.as_bytes().starts_with(b"private")) {
        headers.insert(header::HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"));
    }
}
