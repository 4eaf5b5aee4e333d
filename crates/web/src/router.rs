//! The HTTP service of an app.

use crate::gate::{Gate, pass};
use crate::{App, Pace, Problem, frame, method};
use axum::Router;
use axum::middleware::{from_fn_with_state, map_request};
use config::Limits;
use http::request::Parts;
use listen::{Capacity, Edge, Priority, RequestLimits};
use std::sync::Arc;
use std::time::Duration;

/// All routes with their gates, and what stands between them and the socket.
pub fn router(app: &App) -> Router {
    let mut router = Router::new();
    for route in &app.slices.routes {
        let gate = from_fn_with_state(Gate::of(app, route), pass);
        router = router.route(route.path, route.handler.clone().layer(gate));
    }
    let anyone = || from_fn_with_state(Gate::elsewhere(app), pass);
    let router = router
        .fallback(axum::handler::Handler::layer(async || Problem::NotFound, anyone()))
        .method_not_allowed_fallback(axum::handler::Handler::layer(async || Problem::WrongMethod, anyone()))
        .layer(axum::extract::DefaultBodyLimit::disable())
        .layer(from_fn_with_state(app.clone(), frame::around))
        .with_state(app.clone());
    let inside = edge(app).around(router);
    // Routing looks at the method, so it is restored around all of it.
    Router::new().fallback_service(
        tower::ServiceBuilder::new().layer(map_request(async |request| method::restore(request))).service(inside),
    )
}

fn edge(app: &App) -> Edge {
    let limits = app.config.limits.clone();
    let (random, refusing) = (app.clone(), app.clone());
    let paces: std::collections::HashMap<&'static str, Pace> =
        app.slices.routes.iter().map(|route| (route.path, route.pace)).collect();
    let pace_of = move |parts: &Parts| {
        parts.extensions.get::<axum::extract::MatchedPath>().and_then(|path| paces.get(path.as_str()).copied())
    };
    let session = crate::cookies::name(app, "session");
    Edge::new(
        Arc::new(move || random.db.entropy().bits()),
        Arc::new(move |asked, refusal| crate::frame::refused(&refusing, asked, refusal)),
    )
    .capacity(capacity(&limits))
    .priority(move |parts| priority(parts, &session))
    .limits(move |parts| limits_of(&limits, pace_of(parts)))
}

fn capacity(limits: &Limits) -> Capacity {
    let cpus = std::thread::available_parallelism().map_or(1, usize::from);
    Capacity {
        in_flight: limits.in_flight_per_cpu as usize * cpus,
        queue: limits.queue_per_cpu as usize * cpus,
        wait: Duration::from_millis(limits.queue_wait_ms),
        ..Capacity::default()
    }
}

fn limits_of(limits: &Limits, pace: Option<Pace>) -> RequestLimits {
    let within = |usual: listen::Pace, millis: u64| listen::Pace { total: Duration::from_millis(millis), ..usual };
    let handler = Some(Duration::from_millis(limits.handler_deadline_ms));
    match pace {
        Some(Pace::Upload) => {
            let usual = RequestLimits::upload(limits.upload_bytes + 64 * 1024);
            RequestLimits { pace: within(usual.pace, limits.upload_deadline_ms), handler, ..usual }
        }
        Some(Pace::Stream) => RequestLimits { handler: None, ..RequestLimits::default() },
        _ => {
            let pace = within(listen::Pace::default(), limits.body_deadline_ms);
            RequestLimits { body_bytes: limits.body_bytes, pace, handler }
        }
    }
}

fn priority(parts: &Parts, session: &str) -> Priority {
    let signed_in = crate::cookies::read(&parts.headers, session).is_some()
        || parts.headers.contains_key(http::header::AUTHORIZATION);
    match (parts.uri.path(), signed_in) {
        ("/healthz" | "/readyz", _) => Priority::Health,
        (_, true) if !parts.method.is_safe() => Priority::SignedInWrite,
        (_, true) => Priority::SignedIn,
        (_, false) => Priority::Anonymous,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use config::{Config, Sources};

    fn limits(name: &str, value: &str) -> Limits {
        Config::load(Sources::default().with_env(name, value)).expect("the setting is right").limits
    }

    #[test]
    fn what_is_set_about_the_queue_and_about_slow_bodies_holds() {
        let cpus = std::thread::available_parallelism().map_or(1, usize::from);
        assert_eq!(capacity(&limits("STOA_LIMITS__IN_FLIGHT_PER_CPU", "3")).in_flight, 3 * cpus);
        assert_eq!(capacity(&limits("STOA_LIMITS__QUEUE_PER_CPU", "5")).queue, 5 * cpus);
        assert_eq!(capacity(&limits("STOA_LIMITS__QUEUE_WAIT_MS", "70")).wait, Duration::from_millis(70));
        let total = |limits: &Limits, pace| limits_of(limits, Some(pace)).pace.total;
        assert_eq!(total(&limits("STOA_LIMITS__BODY_DEADLINE_MS", "700"), Pace::Write), Duration::from_millis(700));
        assert_eq!(total(&limits("STOA_LIMITS__UPLOAD_DEADLINE_MS", "800"), Pace::Upload), Duration::from_millis(800));
    }
}
