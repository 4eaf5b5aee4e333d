use crate::section::section;
use crate::values::{Issuer, PersonKind, ProviderId, Secret};

section! {
    /// Providers to sign in with by OpenID Connect, one section each. The address to come back to is `BASE_URL/sign-in/ID/callback`.
    pub struct Oidc in "oidc", many: true {
        /// Short name, which stands in addresses: small letters, digits and hyphens. Don't change it later.
        id: ProviderId = "";
        /// Name on the button.
        name: String = "";
        /// The provider's issuer address. Everything else is discovered from it.
        issuer: Issuer = "";
        /// Our name at the provider.
        client_id: String = "";
        /// Our secret at the provider.
        client_secret: Secret = "";
        /// What somebody becomes who comes for the first time: `employee` or `customer`.
        kind: PersonKind = "employee";
        /// Whether somebody who comes for the first time gets an account. With `false` they need an invitation.
        allow_sign_up: bool = "true";
    }
}
