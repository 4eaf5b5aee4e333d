//! Reading the file into lines.

use super::Column;
use csv::{ReaderBuilder, StringRecord};
use std::collections::HashMap;
use std::io::Read;

/// The file can't be read as a list of people.
#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    /// Reading stopped.
    #[error("the file can't be read: {0}")]
    Io(#[from] std::io::Error),
    /// It is no text.
    #[error("the file is no text in UTF-8; save it as \"CSV UTF-8\"")]
    Encoding,
    /// A column that nobody knows.
    #[error("there is no column \"{0}\"; {instead}", instead = instead(*.1))]
    Unknown(String, Option<Column>),
    /// A column that is there twice.
    #[error("the column \"{0}\" is there twice")]
    Twice(Column),
    /// A column that must be there.
    #[error("the column \"{0}\" is missing; the first line of the file has the names of the columns")]
    Missing(Column),
    /// Quotes don't match, or the like.
    #[error("the file is no CSV: {0}")]
    Malformed(#[from] csv::Error),
}

fn instead(near: Option<Column>) -> String {
    match near {
        Some(near) => format!("did you mean \"{near}\"?"),
        None => format!("there are {}", Column::names()),
    }
}

/// One line of the file.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    /// Its number in the file, the first being the names of the columns.
    pub(super) number: u64,
    /// Its fields, trimmed.
    pub(super) cells: HashMap<Column, String>,
}

/// All lines that have anything in them.
pub(super) fn read(mut file: impl Read) -> Result<Vec<Line>, SheetError> {
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    let text = String::from_utf8(bytes).map_err(|_| SheetError::Encoding)?;
    // The reader of CSV counts a line too few where they end as on Windows.
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let mut reader = ReaderBuilder::new().delimiter(delimiter(&text)).flexible(true).from_reader(text.as_bytes());
    let columns = columns(reader.headers()?)?;
    let mut lines = Vec::new();
    for record in reader.records() {
        let record = record?;
        if record.iter().any(|cell| !cell.trim().is_empty()) {
            lines.push(line(&columns, &record));
        }
    }
    Ok(lines)
}

/// Spreadsheets write what their language has between numbers.
fn delimiter(text: &str) -> u8 {
    let head = text.lines().next().unwrap_or_default();
    let count = |sign: &u8| head.bytes().filter(|byte| byte == sign).count();
    [b',', b';', b'\t'].into_iter().rev().max_by_key(count).unwrap_or(b',')
}

fn columns(head: &StringRecord) -> Result<Vec<Column>, SheetError> {
    let mut columns = Vec::new();
    for name in head {
        let column = Column::named(name).map_err(|near| SheetError::Unknown(name.trim().to_owned(), near))?;
        if columns.contains(&column) {
            return Err(SheetError::Twice(column));
        }
        columns.push(column);
    }
    match [Column::ExternalId, Column::Name].into_iter().find(|column| !columns.contains(column)) {
        Some(missing) => Err(SheetError::Missing(missing)),
        None => Ok(columns),
    }
}

fn line(columns: &[Column], record: &StringRecord) -> Line {
    let clean = |cell: &str| cell.trim().chars().filter(|c| !c.is_control() || *c == '\n').collect();
    let number = record.position().map_or(0, csv::Position::line);
    // A line that is too short has nothing in its last columns.
    let cells =
        columns.iter().enumerate().map(|(index, column)| (*column, clean(record.get(index).unwrap_or_default())));
    Line { number, cells: cells.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commas_semicolons_and_tabs_are_read() {
        for file in
            ["external_id,name\n1,Ada\n", "\u{feff}External ID;Name\r\n1;Ada\r\n", "name\texternal-id\nAda\t1\n"]
        {
            let lines = read(file.as_bytes()).unwrap();
            assert_eq!(lines.len(), 1, "{file}");
            assert_eq!((lines[0].number, lines[0].cells[&Column::Name].as_str()), (2, "Ada"), "{file}");
        }
    }

    #[test]
    fn a_column_that_nobody_knows_is_told_with_the_nearest() {
        let error = read("external_id,name,titel\n".as_bytes()).unwrap_err();
        assert_eq!(error.to_string(), "there is no column \"titel\"; did you mean \"title\"?");
        let error = read("key,name\n".as_bytes()).unwrap_err().to_string();
        assert!(error.starts_with("there is no column \"key\"; there are external_id, name, email"), "{error}");
        assert!(matches!(read("name\nAda".as_bytes()), Err(SheetError::Missing(Column::ExternalId))));
        assert!(matches!(read("name,name".as_bytes()), Err(SheetError::Twice(Column::Name))));
        assert!(matches!(read([0xff, 0xfe].as_slice()), Err(SheetError::Encoding)));
    }
}
