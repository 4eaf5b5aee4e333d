//! HTML forms know GET and POST; `?_method=put` on a POST makes it a PUT before it is routed.

use axum::extract::Request;
use http::Method;

pub(crate) fn restore(mut request: Request) -> Request {
    if request.method() == Method::POST
        && let Some(query) = request.uri().query()
    {
        let wanted = query.split('&').find_map(|pair| pair.strip_prefix("_method="));
        match wanted {
            Some("put") => *request.method_mut() = Method::PUT,
            Some("patch") => *request.method_mut() = Method::PATCH,
            Some("delete") => *request.method_mut() = Method::DELETE,
            _ => {}
        }
    }
    request
}
