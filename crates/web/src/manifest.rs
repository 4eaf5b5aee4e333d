//! The description of the JSON addresses, from all slices.

use crate::extract::CLIENT_KEY;
use crate::{App, Route, Who};
use axum::Json;
use axum::extract::State;
use http::Method;
use serde_json::json;
use utoipa::openapi::path::Operation;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme};
use utoipa::openapi::{
    Components, ContentBuilder, Info, License, ObjectBuilder, OpenApi, OpenApiBuilder, PathItem, Paths, Ref, RefOr,
    ResponseBuilder, Schema, Type,
};

/// The document at `/api/stoa/openapi.json` (OpenAPI 3.1).
pub(crate) async fn openapi(State(app): State<App>) -> Json<OpenApi> {
    Json(document(&app.slices.api, &app.slices.routes))
}

fn document(parts: &[OpenApi], routes: &[Route]) -> OpenApi {
    let mut info = Info::new("Stoa", env!("CARGO_PKG_VERSION"));
    info.description = Some(
        "People, spaces, posts and conversations of one organisation. The same rules hold here as on the pages."
            .to_owned(),
    );
    info.license = Some(License::new("Apache-2.0"));
    let mut whole = OpenApiBuilder::new().info(info).paths(Paths::new()).components(Some(common())).build();
    for part in parts {
        whole.merge(part.clone());
    }
    for (path, item) in &mut whole.paths.paths {
        for (method, operation) in operations(item) {
            let route = routes.iter().find(|route| route.path == path && route.method == method);
            complete(operation, path, &method, route);
        }
    }
    whole
}

/// Two slices that call different things the same, which one document can't tell apart.
pub(crate) fn clash(parts: &[OpenApi]) -> Option<&str> {
    let schemas = |part: &'_ OpenApi| part.components.clone().map(|components| components.schemas).unwrap_or_default();
    let mut seen = std::collections::BTreeMap::<String, RefOr<Schema>>::new();
    for part in parts {
        for (name, schema) in schemas(part) {
            if seen.get(&name).is_some_and(|other| *other != schema) {
                return part.components.as_ref()?.schemas.get_key_value(&name).map(|(name, _)| name.as_str());
            }
            seen.insert(name, schema);
        }
    }
    None
}

fn common() -> Components {
    let text = json!({ "type": "string" });
    let problem = json!({
        "type": "object",
        "description": "Why there is no answer as asked for (RFC 9457).",
        "required": ["type", "title", "status", "detail", "reference"],
        "properties": {
            "type": text, "title": text, "status": { "type": "integer" }, "detail": text, "reference": text,
            "errors": { "type": "array", "items": { "type": "object", "properties": { "field": text, "detail": text } } },
        },
    });
    let problem: Schema = serde_json::from_value(problem).expect("the schema above is one");
    let mut common = Components::new();
    common.schemas.insert("Problem".to_owned(), RefOr::T(problem));
    let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).description(Some("An access token.")).build();
    common.add_security_scheme("token", SecurityScheme::Http(bearer));
    common
}

fn operations(item: &mut PathItem) -> impl Iterator<Item = (Method, &mut Operation)> {
    let all = [
        (Method::GET, &mut item.get),
        (Method::POST, &mut item.post),
        (Method::PUT, &mut item.put),
        (Method::PATCH, &mut item.patch),
        (Method::DELETE, &mut item.delete),
    ];
    all.into_iter().filter_map(|(method, operation)| operation.as_mut().map(|operation| (method, operation)))
}

/// What holds for every address: its name, its key, and how it refuses.
fn complete(operation: &mut Operation, path: &str, method: &Method, route: Option<&Route>) {
    let place = path.trim_start_matches("/api/stoa/v1/").replace(['{', '}'], "").replace(['/', '-', '.'], "_");
    operation.operation_id = Some(format!("{}_{place}", method.as_str().to_lowercase()));
    let token = SecurityRequirement::new("token", Vec::<String>::new());
    let open = route.is_some_and(|route| route.who == Who::Anyone);
    operation.security = Some(if open { vec![SecurityRequirement::default(), token] } else { vec![token] });
    let mut known = vec![("401", "Needs an account, or the token is wrong"), ("429", "Too often"), ("503", "Too busy")];
    for parameter in operation.parameters.iter_mut().flatten() {
        let text = ObjectBuilder::new().schema_type(Type::String);
        match parameter.name.as_str() {
            "Idempotency-Key" => parameter.schema = Some(text.pattern(Some(CLIENT_KEY)).build().into()),
            "If-Match" => {
                known.push(("412", "It was changed since: `If-Match` names another version"));
                parameter.schema = Some(text.build().into());
            }
            _ => {}
        }
    }
    let answers = &mut operation.responses.responses;
    for (status, words) in known {
        answers.entry(status.to_owned()).or_insert_with(|| ResponseBuilder::new().description(words).build().into());
    }
    for (status, answer) in answers.iter_mut().filter(|(status, _)| status.starts_with(['4', '5'])) {
        let RefOr::T(answer) = answer else { continue };
        let body = ContentBuilder::new().schema(Some(Ref::from_schema_name("Problem"))).build();
        answer.content.insert("application/problem+json".to_owned(), body);
        if matches!(status.as_str(), "429" | "503") {
            answer.headers.insert("Retry-After".to_owned(), retry_after());
        }
    }
    let json = answers
        .get("200")
        .is_some_and(|answer| matches!(answer, RefOr::T(answer) if answer.content.contains_key("application/json")));
    if *method == Method::GET && json {
        let same = ResponseBuilder::new().description("As `If-None-Match` says it is").build();
        answers.insert("304".to_owned(), same.into());
    }
}

fn retry_after() -> utoipa::openapi::Header {
    let seconds = ObjectBuilder::new().schema_type(Type::Integer).build();
    let mut header = utoipa::openapi::Header::new(seconds);
    header.description = Some("Seconds until it may work.".to_owned());
    header
}
