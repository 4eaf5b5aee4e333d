//! A row, read column by column in the order of the SELECT.

use crate::{FromColumn, Result, Value};

enum Source<'r> {
    Sqlite(&'r rusqlite::Row<'r>),
    Postgres(&'r tokio_postgres::Row),
}

/// One row; [`Row::next`] goes from column to column.
pub struct Row<'r> {
    source: Source<'r>,
    index: usize,
}

impl<'r> Row<'r> {
    pub(crate) fn sqlite(row: &'r rusqlite::Row<'r>) -> Self {
        Self { source: Source::Sqlite(row), index: 0 }
    }
    pub(crate) fn postgres(row: &'r tokio_postgres::Row) -> Self {
        Self { source: Source::Postgres(row), index: 0 }
    }

    /// The next column.
    ///
    /// # Errors
    /// If there is none or it holds another type.
    #[expect(clippy::should_implement_trait, reason = "a row is no iterator: each column has a type of its own")]
    pub fn next<T: FromColumn>(&mut self) -> Result<T> {
        let index = self.index;
        self.index += 1;
        match self.source {
            Source::Sqlite(row) => T::from_sqlite(row.get_ref(index)?),
            Source::Postgres(row) => T::from_postgres(row, index),
        }
    }

    fn width(&self) -> usize {
        match self.source {
            Source::Sqlite(row) => row.as_ref().column_count(),
            Source::Postgres(row) => row.len(),
        }
    }
}

/// Anything a row can be read as: columns and tuples of columns, and structs made by [`row!`](crate::row).
pub trait FromRow: Sized {
    /// Reads the columns in order.
    fn from_row(row: &mut Row<'_>) -> Result<Self>;
}

impl FromRow for Vec<Value> {
    fn from_row(row: &mut Row<'_>) -> Result<Self> {
        (0..row.width()).map(|_| row.next()).collect()
    }
}

macro_rules! single_columns {
    ($($kind:ty)+) => {$(
        impl FromRow for $kind { fn from_row(row: &mut Row<'_>) -> Result<Self> { row.next() } }
        impl FromRow for Option<$kind> { fn from_row(row: &mut Row<'_>) -> Result<Self> { row.next() } }
    )+};
}
single_columns! { i64 f64 String bool Vec<u8> kernel::Timestamp kernel::Reach kernel::Role kernel::PersonKind }
macro_rules! id_rows { ($($id:ident)+) => { single_columns! { $(kernel::$id)+ } }; }
kernel::for_each_id!(id_rows);

macro_rules! tuples {
    ($(($($name:ident)+))+) => {$(
        impl<$($name: FromColumn),+> FromRow for ($($name,)+) {
            fn from_row(row: &mut Row<'_>) -> Result<Self> { Ok(($(row.next::<$name>()?,)+)) }
        }
    )+};
}
tuples! { (A) (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) (A B C D E F G) (A B C D E F G H) }

/// A struct that reads itself from a row whose columns are its fields in their order.
///
/// ```
/// db::row! {
///     /// A person's name.
///     pub struct Named { pub id: kernel::PersonId, pub name: String }
/// }
/// ```
#[macro_export]
macro_rules! row {
    ($(#[$meta:meta])* $vis:vis struct $name:ident { $($(#[$doc:meta])* $fvis:vis $field:ident : $kind:ty),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Debug)]
        $vis struct $name { $($(#[$doc])* $fvis $field: $kind),+ }
        impl $crate::FromRow for $name {
            fn from_row(row: &mut $crate::Row<'_>) -> $crate::Result<Self> {
                Ok(Self { $($field: row.next()?),+ })
            }
        }
    };
}
