//! What people rely on in the charts: places, words, and files that can be read everywhere.

mod company;
mod files;
mod places;
mod random;
mod svg;
