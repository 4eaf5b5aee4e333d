//! Signatures: which leaders of IT stand behind a vision, as its text is now.

pub(crate) mod store;

pub(crate) use store::Signature;
