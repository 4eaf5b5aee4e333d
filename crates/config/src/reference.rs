//! The reference page, written from the tables of the sections.

use std::fmt::Write;

use crate::section::{Key, Section};
use crate::sections::SECTIONS;

const INTRODUCTION: &str = "\
# Configuration

<!-- Written by `UPDATE_DOCS=1 cargo test -p config`. Change crates/config/src/sections instead. -->

Stoa needs no configuration. What you want otherwise goes into one TOML file, into the environment, or both:

- The file is the one that `--config` or `STOA_CONFIG` names, else `stoa.toml` in the working folder if there is one.
- Every key has an environment name, `STOA_SECTION__KEY`; some have a short one too. The environment beats the file, and
  the long name beats the short one. An empty value means the default.
- A key that holds a secret can be read from a file: `password_file = \"/run/secrets/mail\"` instead of `password`.
  Setting both is an error.
- A list is written `[\"one\", \"two\"]` in the file and `one,two` in the environment.
- An unknown key is an error. All errors are reported at once, with their lines.

```toml
[server]
listen = \"0.0.0.0\"
base_url = \"https://stoa.example.com\"

[database]
url_file = \"/run/secrets/database\"

[mail]
host = \"smtp.example.com\"
from = \"stoa@example.com\"
```
";

/// The text of `docs/reference/configuration.md`.
pub fn reference() -> String {
    let mut page = INTRODUCTION.to_owned();
    for section in &SECTIONS {
        write_section(&mut page, section).expect("writing to a text can't fail");
    }
    page
}

fn write_section(page: &mut String, section: &Section) -> std::fmt::Result {
    writeln!(page, "\n## `{}`\n\n{}", section.header(), prose(section.doc))?;
    if section.many {
        let example = section.env_name(section.keys[0].name, "0");
        writeln!(page, "\nIn the environment the sections are numbered from 0: `{example}`.")?;
    }
    for key in section.keys {
        write_key(page, section, key)?;
    }
    Ok(())
}

fn write_key(page: &mut String, section: &Section, key: &Key) -> std::fmt::Result {
    writeln!(page, "\n### `{}.{}`\n\n{}\n", section.name, key.name, prose(key.doc))?;
    writeln!(page, "- Value: {}", key.wants())?;
    if !key.default.is_empty() {
        writeln!(page, "- Default: `{}`", key.default)?;
    }
    let short = key.short_env.map(|name| format!(", `{name}`")).unwrap_or_default();
    writeln!(page, "- Environment: `{}`{short}", section.env_name(key.name, "0"))?;
    if let Some(file) = key.file_name() {
        writeln!(page, "- From a file: `{file}`, `{}`", section.env_name(&file, "0"))?;
    }
    Ok(())
}

fn prose(doc: &[&str]) -> String {
    doc.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ")
}
