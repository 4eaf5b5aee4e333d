use crate::section::section;
use crate::values::FileStore;

section! {
    /// Uploaded files and pictures.
    pub struct Files in "files", many: false {
        /// Where they are kept: `file:` and the path of a folder, or an object store such as `s3://bucket/prefix`. Several nodes need an object store or a shared folder.
        url: FileStore = "file:{data.dir}/files";
    }
}
