use std::path::PathBuf;

use url::Url;

use crate::setting::Scalar;

/// Where uploaded files are kept.
#[derive(Clone, Debug, PartialEq)]
pub enum FileStore {
    /// A folder on this machine.
    Folder(PathBuf),
    /// An object store, such as `s3://bucket/prefix`.
    Object(Url),
}

impl Scalar for FileStore {
    fn expects() -> String {
        "file:path/of/the/folder or an object store such as s3://bucket/prefix".to_owned()
    }

    fn parse(text: &str) -> Option<Self> {
        if let Some(path) = text.strip_prefix("file:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            return (!path.is_empty()).then(|| Self::Folder(path.into()));
        }
        let url = Url::parse(text).ok()?;
        (url.scheme() != "http" && url.has_host()).then_some(Self::Object(url))
    }
}
