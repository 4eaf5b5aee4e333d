//! Which answers programs get where nothing is done, for the description of the JSON addresses.

use utoipa::IntoResponses;

/// What any address may answer.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "the variants describe answers, nobody makes one")]
pub(crate) enum Refusals {
    #[response(status = 400, description = "A parameter can't be read")]
    Unreadable,
    #[response(status = 401, description = "Needs an account")]
    NoAccount,
    #[response(status = 403, description = "Seen, but not allowed")]
    NotAllowed,
    #[response(status = 404, description = "Not there, or not yours to see")]
    NotFound,
    #[response(status = 429, description = "Too often")]
    TooOften,
    #[response(status = 503, description = "Too busy")]
    Busy,
}

/// What an address that takes a body may answer besides.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "the variants describe answers, nobody makes one")]
pub(crate) enum BodyRefusals {
    #[response(
        status = 409,
        description = "It contradicts what is there, a key was used twice, or the last owner would go"
    )]
    Conflict,
    #[response(status = 413, description = "The body is too large")]
    TooLarge,
    #[response(status = 415, description = "The body must be application/json")]
    UnsupportedType,
    #[response(status = 422, description = "A field is wrong")]
    Invalid,
}
