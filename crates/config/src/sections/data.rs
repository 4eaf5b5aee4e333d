use std::path::PathBuf;

use crate::section::section;

section! {
    /// Where the program keeps what it is not told to keep elsewhere.
    pub struct Data in "data", many: false {
        /// Folder for the embedded database, files, mail and the secret key. It is made if it does not exist.
        dir: PathBuf = "./data", env "DATA";
    }
}
