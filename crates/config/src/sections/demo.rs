use crate::section::section;

section! {
    /// The demo company, whose passwords everybody knows.
    pub struct Demo in "demo", many: false {
        /// Loads the demo company into an empty database, and prints its sign-ins. Only where `server.listen` is this machine.
        enabled: bool = "false";
    }
}
