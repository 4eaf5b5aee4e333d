//! The HTTP service of an app.

use crate::gate::{Gate, pass};
use crate::{App, Pace, Problem, frame, method};
use axum::Router;
use axum::middleware::{from_fn_with_state, map_request};
use http::request::Parts;
use listen::{Edge, Priority, RequestLimits};
use std::sync::Arc;
use std::time::Duration;

/// All routes with their gates, and what stands between them and the socket.
pub fn router(app: &App) -> Router {
    let mut router = Router::new();
    for route in &app.slices.routes {
        let gate = from_fn_with_state(Gate::of(app, route), pass);
        router = router.route(route.path, route.handler.clone().layer(gate));
    }
    let router = router
        .fallback(async || Problem::NotFound)
        .method_not_allowed_fallback(async || Problem::WrongMethod)
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
    .priority(move |parts| priority(parts, &session))
    .limits(move |parts| match pace_of(parts) {
        Some(Pace::Upload) => RequestLimits::upload(limits.upload_bytes + 64 * 1024),
        Some(Pace::Stream) => RequestLimits { handler: None, ..RequestLimits::default() },
        _ => RequestLimits {
            body_bytes: limits.body_bytes,
            handler: Some(Duration::from_millis(limits.handler_deadline_ms)),
            ..RequestLimits::default()
        },
    })
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
