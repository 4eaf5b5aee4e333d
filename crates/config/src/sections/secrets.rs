use crate::section::section;
use crate::values::SecretKey;

section! {
    /// Secrets of this installation.
    pub struct Secrets in "secrets", many: false {
        /// Key that signs links and hides the numbers of live streams: 32 bytes as hexadecimal digits or base64. Empty: it is kept in `secret.key` in the data folder, made at the first start. Several nodes need the same.
        key: Option<SecretKey> = "";
    }
}
