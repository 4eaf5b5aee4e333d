//! Rows as lines of JSON: numbers, texts, `null`, `{"bytes": "…"}` in base64, `{"real": 0.5}`.

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use db::Value;
use serde_json::{Value as Json, json};

pub(super) fn to_json(row: &[Value]) -> Json {
    row.iter()
        .map(|value| match value {
            Value::Null => Json::Null,
            Value::Int(number) => json!(number),
            Value::Text(text) => json!(text),
            Value::Bytes(bytes) => json!({ "bytes": STANDARD.encode(bytes) }),
            Value::Real(number) => json!({ "real": number }),
        })
        .collect()
}

pub(super) fn from_json(line: &str) -> Result<Vec<Value>> {
    let cells: Vec<Json> = serde_json::from_str(line)?;
    cells.into_iter().map(cell).collect()
}

fn cell(json: Json) -> Result<Value> {
    Ok(match json {
        Json::Null => Value::Null,
        Json::Number(number) => Value::Int(number.as_i64().context("a number that is not whole")?),
        Json::String(text) => Value::Text(text),
        Json::Object(map) => match (map.get("bytes").and_then(Json::as_str), map.get("real").and_then(Json::as_f64)) {
            (Some(text), None) => Value::Bytes(STANDARD.decode(text)?),
            (None, Some(number)) => Value::Real(number),
            _ => bail!("a cell of no known kind"),
        },
        _ => bail!("a cell of no known kind"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_survives_its_line() {
        let row = vec![
            Value::Null,
            Value::Int(i64::MAX),
            Value::Text("ä\n\"".to_owned()),
            Value::Bytes(vec![0, 255]),
            Value::Real(0.5),
        ];
        assert_eq!(from_json(&to_json(&row).to_string()).unwrap(), row);
    }
}
