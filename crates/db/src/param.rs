//! What goes into a statement. There is no bare NULL: every absent value still has its type, as PostgreSQL asks.

use kernel::{Reach, Role, Timestamp};

/// A parameter, borrowed from its owner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Param<'a> {
    /// A `BIGINT`: ids, milliseconds, counts, 0/1.
    Int(Option<i64>),
    /// A `TEXT`.
    Text(Option<&'a str>),
    /// Raw bytes.
    Bytes(Option<&'a [u8]>),
    /// A `DOUBLE PRECISION`.
    Real(Option<f64>),
}

/// A value read without knowing its column's meaning, as backups do.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Absent.
    Null,
    /// A `BIGINT`.
    Int(i64),
    /// A `TEXT`.
    Text(String),
    /// Raw bytes.
    Bytes(Vec<u8>),
    /// A `DOUBLE PRECISION`.
    Real(f64),
}

/// Anything that can be bound.
pub trait AsParam {
    /// Itself as a parameter.
    fn param(&self) -> Param<'_>;
}

/// The parameters of a statement: `params![space, "text", None::<i64>]`.
#[macro_export]
macro_rules! params {
    ($($value:expr),* $(,)?) => { &[$($crate::AsParam::param(&$value)),*] };
}

macro_rules! int_params {
    ($($kind:ty => $code:expr;)+) => {$(
        impl AsParam for $kind {
            fn param(&self) -> Param<'_> { let code: fn(&$kind) -> i64 = $code; Param::Int(Some(code(self))) }
        }
        impl AsParam for Option<$kind> {
            fn param(&self) -> Param<'_> { let code: fn(&$kind) -> i64 = $code; Param::Int(self.as_ref().map(code)) }
        }
    )+};
}

int_params! {
    i64 => |v| *v;
    i32 => |v| i64::from(*v);
    u32 => |v| i64::from(*v);
    bool => |v| i64::from(*v);
    usize => |v| i64::try_from(*v).unwrap_or(i64::MAX);
    Timestamp => |v| v.millis();
    Reach => |v| v.code();
    Role => |v| v.code();
    kernel::PersonKind => |v| v.code();
    kernel::Rights => |v| v.bits();
    kernel::Scopes => |v| v.bits();
}

macro_rules! id_params { ($($id:ident)+) => { int_params! { $(kernel::$id => |v| v.raw();)+ } }; }
kernel::for_each_id!(id_params);

impl AsParam for str {
    fn param(&self) -> Param<'_> {
        Param::Text(Some(self))
    }
}
impl AsParam for String {
    fn param(&self) -> Param<'_> {
        Param::Text(Some(self))
    }
}
impl AsParam for Option<String> {
    fn param(&self) -> Param<'_> {
        Param::Text(self.as_deref())
    }
}
impl AsParam for Option<&str> {
    fn param(&self) -> Param<'_> {
        Param::Text(*self)
    }
}
impl AsParam for [u8] {
    fn param(&self) -> Param<'_> {
        Param::Bytes(Some(self))
    }
}
impl AsParam for Vec<u8> {
    fn param(&self) -> Param<'_> {
        Param::Bytes(Some(self))
    }
}
impl<const N: usize> AsParam for [u8; N] {
    fn param(&self) -> Param<'_> {
        Param::Bytes(Some(self))
    }
}
impl AsParam for Option<Vec<u8>> {
    fn param(&self) -> Param<'_> {
        Param::Bytes(self.as_deref())
    }
}
impl AsParam for f64 {
    fn param(&self) -> Param<'_> {
        Param::Real(Some(*self))
    }
}
impl AsParam for Option<f64> {
    fn param(&self) -> Param<'_> {
        Param::Real(*self)
    }
}
impl AsParam for Param<'_> {
    fn param(&self) -> Param<'_> {
        *self
    }
}
impl AsParam for Value {
    fn param(&self) -> Param<'_> {
        match self {
            Self::Null => Param::Text(None),
            Self::Int(v) => Param::Int(Some(*v)),
            Self::Text(v) => Param::Text(Some(v)),
            Self::Bytes(v) => Param::Bytes(Some(v)),
            Self::Real(v) => Param::Real(Some(*v)),
        }
    }
}
impl<T: AsParam + ?Sized> AsParam for &T {
    fn param(&self) -> Param<'_> {
        (**self).param()
    }
}

impl rusqlite::ToSql for Param<'_> {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        use rusqlite::types::{ToSqlOutput, ValueRef};
        Ok(ToSqlOutput::Borrowed(match self {
            Param::Int(Some(v)) => ValueRef::Integer(*v),
            Param::Text(Some(v)) => ValueRef::Text(v.as_bytes()),
            Param::Bytes(Some(v)) => ValueRef::Blob(v),
            Param::Real(Some(v)) => ValueRef::Real(*v),
            _ => ValueRef::Null,
        }))
    }
}

impl Param<'_> {
    /// The declared type, so that PostgreSQL never guesses a narrower one.
    pub(crate) fn postgres_type(&self) -> tokio_postgres::types::Type {
        use tokio_postgres::types::Type;
        match self {
            Self::Int(_) => Type::INT8,
            Self::Text(_) => Type::TEXT,
            Self::Bytes(_) => Type::BYTEA,
            Self::Real(_) => Type::FLOAT8,
        }
    }
}

impl tokio_postgres::types::ToSql for Param<'_> {
    fn to_sql(
        &self,
        ty: &tokio_postgres::types::Type,
        out: &mut tokio_postgres::types::private::BytesMut,
    ) -> Result<tokio_postgres::types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Self::Int(v) => v.to_sql(ty, out),
            Self::Text(v) => v.to_sql(ty, out),
            Self::Bytes(v) => v.to_sql(ty, out),
            Self::Real(v) => v.to_sql(ty, out),
        }
    }
    fn accepts(_: &tokio_postgres::types::Type) -> bool {
        true
    }
    tokio_postgres::types::to_sql_checked!();
}
