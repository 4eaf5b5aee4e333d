//! The answer of a button: back to the page, with what was done or with what kept it from being done.

use web::flash::{Flash, go};
use web::{App, Problem};

/// Back to the page. What could not be taken is said there in a sentence.
pub(crate) fn back<T>(app: &App, path: &str, done: Result<T, Problem>, said: &str) -> web::Result {
    match done {
        Ok(_) => Ok(go(app, path, Flash::good(said))),
        Err(Problem::Invalid(errors)) => {
            let sentences: Vec<&str> = errors.all().iter().map(|(_, sentence)| sentence.as_str()).collect();
            Ok(go(app, path, Flash::bad(sentences.join(" "))))
        }
        Err(Problem::Conflict(sentence)) => Ok(go(app, path, Flash::bad(sentence))),
        Err(problem) => Err(problem),
    }
}
