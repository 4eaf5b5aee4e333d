//! Workshops.
