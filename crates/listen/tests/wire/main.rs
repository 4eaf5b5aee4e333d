//! What a client on the wire sees, bytes in and bytes out.
#![expect(clippy::unwrap_used, reason = "a test that cannot set its scene should fail")]

mod connections;
mod overload;
mod requests;
mod rig;
mod semantics;
mod shutdown;
mod watching;
