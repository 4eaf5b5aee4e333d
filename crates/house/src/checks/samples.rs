//! Every template is rendered by a test, from a sample.

use std::collections::HashSet;

use crate::finding::Finding;
use crate::tree::Tree;

/// Types that derive `Template` in a crate that has no `Sample` for them. (Tests' own templates need none.)
pub fn check(tree: &Tree) -> Vec<Finding> {
    let sampled: HashSet<_> = tree
        .rust()
        .flat_map(|(file, rust)| rust.samples.iter().map(move |name| (file.crate_folder(), name.as_str())))
        .collect();
    let mut findings = Vec::new();
    for (file, rust) in tree.rust().filter(|(file, _)| !file.is_test()) {
        for template in rust.templates.iter().filter(|template| !rust.is_test_line(template.line)) {
            if !sampled.contains(&(file.crate_folder(), template.text.as_str())) {
                let wrong = format!("the template {} has no sample, so no test renders it", template.text);
                let right = "`#[cfg_attr(test, derive(playhouse::Sample))]` on it, or `impl Sample` in this crate";
                findings.push(Finding::new(&file.path, template.line, &template.text, wrong, right));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: (&str, &str) =
        ("slices/wiki/src/pages.rs", "#[derive(askama::Template)] struct Show<'a> { a: &'a str }");

    #[test]
    fn a_sample_in_the_same_crate_will_do() {
        let sample = ("slices/wiki/src/samples.rs", "impl Sample for Show<'_> { }");
        assert_eq!(check(&Tree::of(&[PAGE, sample])), vec![]);
    }

    #[test]
    fn a_sample_of_another_crate_will_not() {
        let sample = ("slices/blog/src/samples.rs", "impl Sample for Show<'_> { }");
        assert_eq!(check(&Tree::of(&[PAGE, sample])).len(), 1);
    }
}
