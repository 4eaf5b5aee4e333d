//! Tables as files.

use crate::Problem;
use axum::response::{IntoResponse, Response};
use http::header;

/// A table as a file of comma-separated values (RFC 4180) under this name.
///
/// # Errors
/// If a row can't be written.
pub fn file(name: &str, rows: &[Vec<String>]) -> Result<Response, Problem> {
    let mut writer = ::csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    for row in rows {
        let plain = row.iter().map(|cell| tame(cell));
        writer.write_record(plain).map_err(|error| Problem::Bug(error.to_string()))?;
    }
    let bytes = writer.into_inner().map_err(|error| Problem::Bug(error.to_string()))?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}.csv\"")),
    ];
    Ok((headers, bytes).into_response())
}

/// A spreadsheet would compute what begins like a formula; a quote before it keeps it a text. Numbers stay numbers.
fn tame(cell: &str) -> String {
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && cell.parse::<f64>().is_err();
    if is_formula { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::tame;

    #[test]
    fn what_looks_like_a_formula_stays_a_text() {
        assert_eq!(["=1+1", "@x", "-0.5", "Finance"].map(tame), ["'=1+1", "'@x", "-0.5", "Finance"]);
    }
}
