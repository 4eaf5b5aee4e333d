//! The functions of an organisation from which owners, requests and seats come.

use texts::Lang;

kernel::named! {
    /// A function of the organisation.
    Function {
        /// IT.
        It = "it",
        /// Marketing and communications.
        Marketing = "marketing",
        /// Personnel.
        Hr = "hr",
        /// Sales.
        Sales = "sales",
        /// Customer service.
        Service = "service",
        /// Law and compliance.
        Legal = "legal",
        /// Operations.
        Operations = "operations",
        /// Product and development.
        Product = "product",
        /// Finance.
        Finance = "finance",
        /// Any other one.
        Other = "other",
    }
}

impl Function {
    /// What it is called.
    #[must_use]
    pub const fn label(self, lang: Lang) -> &'static str {
        match (lang, self) {
            (_, Self::It) => "IT",
            (_, Self::Marketing) => "Marketing",
            (Lang::En, Self::Hr) => "HR",
            (Lang::De, Self::Hr) => "Personal",
            (Lang::En, Self::Sales) => "Sales",
            (Lang::De, Self::Sales) => "Vertrieb",
            (_, Self::Service) => "Service",
            (Lang::En, Self::Legal) => "Legal",
            (Lang::De, Self::Legal) => "Recht",
            (Lang::En, Self::Operations) => "Operations",
            (Lang::De, Self::Operations) => "Betrieb",
            (Lang::En, Self::Product) => "Product",
            (Lang::De, Self::Product) => "Produkt",
            (Lang::En, Self::Finance) => "Finance",
            (Lang::De, Self::Finance) => "Finanzen",
            (Lang::En, Self::Other) => "Another function",
            (Lang::De, Self::Other) => "Ein anderer Bereich",
        }
    }
}
