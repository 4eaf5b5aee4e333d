//! `#[derive(playhouse::Sample)]`: a value with something in every place, and for a template the test that renders it in
//! every language.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Data, DeriveInput, Fields, Type, parse_macro_input};

/// Implements `playhouse::Sample` by a sample of each field, of each variant for an enum. A template also gets a test.
#[proc_macro_derive(Sample)]
pub fn sample(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand(&input).unwrap_or_else(|error| error.to_compile_error()).into()
}

fn expand(input: &DeriveInput) -> syn::Result<TokenStream> {
    let name = &input.ident;
    let body = match &input.data {
        Data::Struct(shape) => {
            let fields = values(&shape.fields);
            quote! { fn sample(lang: ::texts::Lang) -> Self { let _ = lang; Self #fields } }
        }
        Data::Enum(shape) => {
            let all: Vec<_> = shape.variants.iter().map(|variant| (&variant.ident, values(&variant.fields))).collect();
            let Some((first, fields)) = all.first() else {
                return Err(syn::Error::new_spanned(name, "an enum without variants has no sample"));
            };
            let each = all.iter().map(|(variant, fields)| quote! { Self::#variant #fields });
            quote! {
                fn sample(lang: ::texts::Lang) -> Self { let _ = lang; Self::#first #fields }
                fn samples(lang: ::texts::Lang) -> Vec<Self> { let _ = lang; vec![#(#each),*] }
            }
        }
        Data::Union(_) => return Err(syn::Error::new_spanned(name, "a union has no sample")),
    };
    let test = is_template(input).then(|| test(name));
    Ok(quote! { impl ::playhouse::Sample for #name { #body } #test })
}

fn is_template(input: &DeriveInput) -> bool {
    input.attrs.iter().any(|attribute| attribute.path().is_ident("template"))
}

fn test(name: &syn::Ident) -> TokenStream {
    let module = format_ident!("sample_of_{}", name.to_string().to_lowercase());
    quote! {
        mod #module {
            #[test]
            fn renders_as_good_html_in_every_language() { ::playhouse::renders_well::<super::#name>(); }
        }
    }
}

fn values(fields: &Fields) -> TokenStream {
    match fields {
        Fields::Named(fields) => {
            let each = fields.named.iter().map(|field| {
                let (name, value) = (&field.ident, value(&field.ty));
                quote! { #name: #value }
            });
            quote! { { #(#each),* } }
        }
        Fields::Unnamed(fields) => {
            let each = fields.unnamed.iter().map(|field| value(&field.ty));
            quote! { ( #(#each),* ) }
        }
        Fields::Unit => TokenStream::new(),
    }
}

/// Each crate has its own `Texts`, built from its language files.
fn value(ty: &Type) -> TokenStream {
    match ty {
        Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "Texts") => {
            quote! { <#ty>::new(lang) }
        }
        _ => quote! { <#ty as ::playhouse::Sample>::sample(lang) },
    }
}
