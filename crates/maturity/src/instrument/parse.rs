//! Reading an instrument's file.

use super::{Block, Group, Instrument, Item, Signature, SubDimension};
use crate::DataError;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: String,
    sub_dimension: Vec<SubEntry>,
    item: Vec<ItemEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SubEntry {
    id: String,
    block: String,
    weight: f64,
    #[serde(default)]
    critical: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemEntry {
    id: String,
    asked: Vec<String>,
    #[serde(default)]
    quick: bool,
    signature: Option<String>,
}

const FILE: &str = "instrument.toml";

pub(super) fn instrument(file: &str) -> Result<Instrument, DataError> {
    let file: File = toml::from_str(file).map_err(|error| DataError::new(FILE, error))?;
    let mut read = Instrument { version: file.version, sub_dimensions: Vec::new(), items: Vec::new() };
    for entry in file.sub_dimension {
        let sub = sub_dimension(entry)?;
        if read.sub_dimension(&sub.id).is_some() {
            return Err(DataError::new(FILE, format!("the sub-dimension {} stands twice", sub.id)));
        }
        read.sub_dimensions.push(sub);
    }
    for entry in file.item {
        let item = item(&read, entry)?;
        if read.item(&item.id).is_some() {
            return Err(DataError::new(FILE, format!("the item {} stands twice", item.id)));
        }
        read.items.push(item);
    }
    weights(&read)?;
    Ok(read)
}

fn sub_dimension(entry: SubEntry) -> Result<SubDimension, DataError> {
    let block = Block::from_code(&entry.block).ok_or_else(|| {
        DataError::new(FILE, format!("{} is in block {:?}; blocks are I, E, B, T", entry.id, entry.block))
    })?;
    Ok(SubDimension { id: entry.id, block, weight: entry.weight, critical: entry.critical })
}

fn item(read: &Instrument, entry: ItemEntry) -> Result<Item, DataError> {
    let wrong = |what: String| DataError::new(FILE, what);
    let sub = entry.id.split_once('.').and_then(|(sub, _)| read.sub_dimension(sub));
    let sub = sub.ok_or_else(|| wrong(format!("{} belongs to no sub-dimension", entry.id)))?;
    let group = |code: &String| {
        Group::from_code(code).ok_or_else(|| wrong(format!("{} asks {code:?}, which is no group", entry.id)))
    };
    let asked = entry.asked.iter().map(group).collect::<Result<Vec<_>, _>>()?;
    let signature = match entry.signature.as_deref() {
        None => None,
        Some("laggard") => Some(Signature::Laggard),
        Some("external") => Some(Signature::External),
        Some("internal") => Some(Signature::Internal),
        Some("enterprise") => Some(Signature::Enterprise),
        Some(other) => return Err(wrong(format!("{} is the signature of {other:?}, which is no kind", entry.id))),
    };
    Ok(Item { sub, asked, quick: entry.quick, signature, id: entry.id })
}

fn weights(read: &Instrument) -> Result<(), DataError> {
    for block in Block::ALL {
        let sum: f64 = read.subs_of(block).map(|sub| read.sub_dimensions[sub].weight).sum();
        if (sum - 1.0).abs() > 1e-9 {
            let what = format!("the weights of block {} add up to {sum}; they must add up to 1", block.code());
            return Err(DataError::new(FILE, what));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(file: &str) -> String {
        instrument(file).expect_err("it should be refused").to_string()
    }

    #[test]
    fn what_is_wrong_is_said() {
        let subs = "version = \"x\"\n[[sub_dimension]]\nid = \"I1\"\nblock = \"I\"\nweight = 0.5\n";
        let item = |id: &str, group: &str| format!("{subs}[[item]]\nid = \"{id}\"\nasked = [\"{group}\"]\n");
        assert!(refused(&item("I1.1", "ITL")).contains("the weights of block I add up to 0.5"));
        assert!(refused(&item("I2.1", "ITL")).contains("I2.1 belongs to no sub-dimension"));
        assert!(refused(&item("I1.1", "BOSS")).contains("\"BOSS\", which is no group"));
        assert!(refused("version = \"x\"\nitem = []\n").contains("sub_dimension"));
    }
}
