//! The files of a dump: each is one element with a `row` for every entry, all of whose fields are attributes.

use anyhow::{Context, Result, bail};
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;
use std::collections::HashMap;
use std::io::BufRead;
use std::path::{Path, PathBuf};

/// One entry of a table.
pub(super) struct Row(HashMap<String, String>);

impl Row {
    /// A field; empty if the row does not have it.
    pub(super) fn text(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }
    /// A field that the row has, and not empty.
    pub(super) fn given(&self, name: &str) -> Option<String> {
        self.0.get(name).map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
    }
    /// A number that the row may have.
    pub(super) fn number(&self, name: &str) -> Option<i64> {
        self.0.get(name)?.parse().ok()
    }
    /// A number that the row must have.
    pub(super) fn key(&self, name: &str) -> Result<i64> {
        self.number(name).with_context(|| format!("a row has no number called {name}"))
    }
}

/// The folder of a dump.
pub(super) struct Dump(PathBuf);

impl Dump {
    /// # Errors
    /// If it is no folder with `Posts.xml` in it.
    pub(super) fn open(folder: &Path) -> Result<Self> {
        if !folder.join("Posts.xml").is_file() {
            bail!("{} has no Posts.xml: unpack the archive of one site and name its folder", folder.display());
        }
        Ok(Self(folder.to_owned()))
    }

    /// Reads a table, row by row, through `take`. One that a dump lacks is empty.
    ///
    /// # Errors
    /// If the file is no XML, or `take` refuses a row.
    pub(super) fn table<T>(&self, name: &str, take: impl Fn(&Row) -> Result<Option<T>>) -> Result<Vec<T>> {
        let path = self.0.join(name);
        if !path.is_file() {
            return Ok(Vec::new());
        }
        let mut reader = Reader::from_file(&path).with_context(|| format!("{} can't be opened", path.display()))?;
        rows(&mut reader, take).with_context(|| format!("{} can't be read", path.display()))
    }
}

fn rows<T>(reader: &mut Reader<impl BufRead>, take: impl Fn(&Row) -> Result<Option<T>>) -> Result<Vec<T>> {
    let (mut all, mut space) = (Vec::new(), Vec::new());
    loop {
        match reader.read_event_into(&mut space)? {
            Event::Empty(element) | Event::Start(element) if element.name().as_ref() == "row" => {
                all.extend(take(&row(&element)?)?);
            }
            Event::Eof => return Ok(all),
            _ => {}
        }
        space.clear();
    }
}

fn row(element: &BytesStart<'_>) -> Result<Row> {
    let mut fields = HashMap::new();
    for attribute in element.attributes() {
        let attribute = attribute?;
        let name = attribute.key.as_ref().to_owned();
        fields.insert(name, attribute.normalized_value(XmlVersion::Implicit1_0)?.replace("\r\n", "\n"));
    }
    Ok(Row(fields))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(xml: &str) -> Result<Vec<(i64, String)>> {
        rows(&mut Reader::from_reader(xml.as_bytes()), |row| Ok(Some((row.key("Id")?, row.text("Text").to_owned()))))
    }

    #[test]
    fn lines_and_signs_come_out_as_they_were_written() {
        let xml = r#"<?xml version="1.0" encoding="utf-8"?>
<comments><row Id="1" Text="a &lt;b&gt;&#xD;&#xA;  c &amp; &quot;d&quot;" /><row Id="-1" /></comments>"#;
        let rows = read(xml).unwrap();
        assert_eq!(rows, [(1, "a <b>\n  c & \"d\"".to_owned()), (-1, String::new())]);
    }

    #[test]
    fn what_is_no_xml_and_what_has_no_id_is_refused() {
        assert!(read("<comments><row Id=\"1\" Text=\"a</comments>").is_err());
        assert!(read("<comments><row Text=\"a\" /></comments>").unwrap_err().to_string().contains("called Id"));
    }
}
