//! Stoa's languages at run time: which one a reader gets, and how numbers, sizes, lists and times are said in it.
//!
//! A crate with texts of its own writes [`texts::include!()`](include!) once in its `lib.rs`; how to set that up and how to add
//! a text stands in the documentation of `texts-build`. A handler then does
//!
//! ```
//! use texts::{Lang, Moment, Zone, t};
//!
//! let lang = Lang::negotiate("de-AT, en;q=0.8"); // or the person's own choice
//! let t = t::Texts::new(lang); // a slice has a `t` of its own, and each of its texts is a method
//! assert_eq!(t.size_bytes(1), "1 Byte");
//!
//! let (posted, now) = (Moment::from(1_795_417_500_000), Moment::from(1_795_420_000_000));
//! assert_eq!(posted.short(lang, &"Europe/Berlin".parse::<Zone>()?, now), "heute, 08:05");
//! # Ok::<(), texts::UnknownZone>(())
//! ```

// The code made from texts names this crate as any other does.
extern crate self as texts;

mod ago;
mod arg;
pub mod keyed;
mod lang;
mod list;
mod moment;
mod number;
mod zone;

pub use ago::duration;
pub use arg::Arg;
pub use lang::{Lang, UnknownLang};
pub use list::list;
pub use moment::Moment;
pub use number::{Number, decimal, grouped, percent, push_grouped, size};
pub use zone::{UnknownZone, Zone};

/// Makes the module `t` with the crate's `Texts` and its `lookup`, from what `texts_build::generate` wrote in `build.rs`.
#[macro_export]
macro_rules! include {
    () => {
        /// What this crate says, in each language: a method a text, and a lookup by key.
        pub mod t {
            ::core::include!(::core::concat!(::core::env!("OUT_DIR"), "/texts.rs"));
        }
    };
}

crate::include!();
