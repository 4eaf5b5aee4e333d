//! The network as people meet it, on both engines.

mod drafts;
mod feeds;
mod marks;
mod topics;
mod writing;
