//! The four kinds of organisation, and their names.

/// One of the four kinds of organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Neither side is mature.
    Laggard,
    /// Mature with customers.
    External,
    /// Mature among employees.
    Internal,
    /// Both are mature.
    Enterprise,
}

/// What the four kinds are called.
#[derive(Clone, Debug, Default)]
pub struct KindNames {
    /// Neither side is mature.
    pub laggard: String,
    /// Mature with customers.
    pub external: String,
    /// Mature among employees.
    pub internal: String,
    /// Both are mature.
    pub enterprise: String,
}

impl Kind {
    pub(crate) fn is_external(self) -> bool {
        matches!(self, Self::External | Self::Enterprise)
    }

    pub(crate) fn is_internal(self) -> bool {
        matches!(self, Self::Internal | Self::Enterprise)
    }
}

impl KindNames {
    pub(crate) fn of(&self, kind: Kind) -> &str {
        match kind {
            Kind::Laggard => &self.laggard,
            Kind::External => &self.external,
            Kind::Internal => &self.internal,
            Kind::Enterprise => &self.enterprise,
        }
    }
}
