//! What comes out of a column.

use crate::{Error, Result, Value};
use kernel::Timestamp;
use rusqlite::types::ValueRef;

/// Anything a column can be read as.
pub trait FromColumn: Sized {
    /// From SQLite's value.
    fn from_sqlite(value: ValueRef<'_>) -> Result<Self>;
    /// From PostgreSQL's row.
    fn from_postgres(row: &tokio_postgres::Row, index: usize) -> Result<Self>;
}

fn wrong(value: ValueRef<'_>, wanted: &str) -> Error {
    Error::Other(format!("a column holds {:?} where {wanted} was expected", value.data_type()))
}

impl FromColumn for i64 {
    fn from_sqlite(value: ValueRef<'_>) -> Result<Self> {
        value.as_i64().map_err(|_| wrong(value, "a whole number"))
    }
    fn from_postgres(row: &tokio_postgres::Row, index: usize) -> Result<Self> {
        Ok(row.try_get(index)?)
    }
}

impl FromColumn for f64 {
    fn from_sqlite(value: ValueRef<'_>) -> Result<Self> {
        value.as_f64().map_err(|_| wrong(value, "a number"))
    }
    fn from_postgres(row: &tokio_postgres::Row, index: usize) -> Result<Self> {
        Ok(row.try_get(index)?)
    }
}

impl FromColumn for String {
    fn from_sqlite(value: ValueRef<'_>) -> Result<Self> {
        value.as_str().map(str::to_owned).map_err(|_| wrong(value, "text"))
    }
    fn from_postgres(row: &tokio_postgres::Row, index: usize) -> Result<Self> {
        Ok(row.try_get(index)?)
    }
}

impl FromColumn for Vec<u8> {
    fn from_sqlite(value: ValueRef<'_>) -> Result<Self> {
        value.as_blob().map(<[u8]>::to_vec).map_err(|_| wrong(value, "bytes"))
    }
    fn from_postgres(row: &tokio_postgres::Row, index: usize) -> Result<Self> {
        Ok(row.try_get(index)?)
    }
}

impl<T: FromColumn> FromColumn for Option<T> {
    fn from_sqlite(value: ValueRef<'_>) -> Result<Self> {
        if value == ValueRef::Null { Ok(None) } else { T::from_sqlite(value).map(Some) }
    }
    fn from_postgres(row: &tokio_postgres::Row, index: usize) -> Result<Self> {
        if row.try_get::<_, Present>(index)?.0 { T::from_postgres(row, index).map(Some) } else { Ok(None) }
    }
}

/// Whether a column of any type holds something.
struct Present(bool);

impl<'a> tokio_postgres::types::FromSql<'a> for Present {
    fn from_sql(
        _: &tokio_postgres::types::Type,
        _: &'a [u8],
    ) -> std::result::Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        Ok(Self(true))
    }
    fn from_sql_null(
        _: &tokio_postgres::types::Type,
    ) -> std::result::Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        Ok(Self(false))
    }
    fn accepts(_: &tokio_postgres::types::Type) -> bool {
        true
    }
}

impl FromColumn for Value {
    fn from_sqlite(value: ValueRef<'_>) -> Result<Self> {
        Ok(match value {
            ValueRef::Null => Self::Null,
            ValueRef::Integer(v) => Self::Int(v),
            ValueRef::Real(v) => Self::Real(v),
            ValueRef::Text(v) => Self::Text(String::from_utf8_lossy(v).into_owned()),
            ValueRef::Blob(v) => Self::Bytes(v.to_vec()),
        })
    }
    fn from_postgres(row: &tokio_postgres::Row, index: usize) -> Result<Self> {
        use tokio_postgres::types::Type;
        let ty = row.columns()[index].type_().clone();
        Ok(match ty {
            Type::INT8 => row.try_get::<_, Option<i64>>(index)?.map_or(Self::Null, Self::Int),
            Type::INT4 => row.try_get::<_, Option<i32>>(index)?.map_or(Self::Null, |v| Self::Int(v.into())),
            Type::FLOAT8 => row.try_get::<_, Option<f64>>(index)?.map_or(Self::Null, Self::Real),
            Type::BYTEA => row.try_get::<_, Option<Vec<u8>>>(index)?.map_or(Self::Null, Self::Bytes),
            _ => row.try_get::<_, Option<String>>(index)?.map_or(Self::Null, Self::Text),
        })
    }
}

macro_rules! int_columns {
    ($($kind:ty => $make:expr;)+) => {$(
        impl FromColumn for $kind {
            fn from_sqlite(value: ValueRef<'_>) -> Result<Self> { i64::from_sqlite(value).map($make) }
            fn from_postgres(row: &tokio_postgres::Row, index: usize) -> Result<Self> { i64::from_postgres(row, index).map($make) }
        }
    )+};
}

int_columns! {
    bool => |v| v != 0;
    Timestamp => Timestamp::from_millis;
    kernel::Reach => kernel::Reach::from_code;
    kernel::Role => kernel::Role::from_code;
    kernel::PersonKind => kernel::PersonKind::from_code;
    kernel::Rights => kernel::Rights::from_bits;
    kernel::Scopes => kernel::Scopes::from_bits;
}

macro_rules! id_columns { ($($id:ident)+) => { int_columns! { $(kernel::$id => kernel::$id::new;)+ } }; }
kernel::for_each_id!(id_columns);
