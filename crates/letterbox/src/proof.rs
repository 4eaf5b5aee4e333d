//! What our own mail server found out about a sender (RFC 8601).
//!
//! Whether a mail is from whom it says is found out by the server that takes it from the internet, which alone knows where it came
//! from and asks the domain's records. It writes that into the head, under its own name, and takes away what strangers wrote
//! there under that name. We read it, and believe no other name.

use mail::Address;

/// Whether the sender is who the mail says (DMARC, RFC 7489).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// Yes: the domain answers for this mail.
    Passed,
    /// The domain does not answer for it.
    Failed,
    /// Nobody whom we believe looked.
    Unknown,
}

/// The proof in these `Authentication-Results` headers, as far as the server of this name wrote them, for a sender of this
/// address. One that failed outweighs others that passed.
#[must_use]
pub fn dmarc(headers: &[String], server: &str, from: &Address) -> Proof {
    let mut proof = Proof::Unknown;
    for header in headers {
        let bare = without_comments(header);
        let mut parts = bare.split(';').map(str::trim);
        let name = parts.next().unwrap_or_default().split_whitespace().next().unwrap_or_default();
        if !name.eq_ignore_ascii_case(server) {
            continue;
        }
        for part in parts {
            match verdict(part, from) {
                Some(true) if proof == Proof::Unknown => proof = Proof::Passed,
                Some(false) => proof = Proof::Failed,
                Some(true) | None => {}
            }
        }
    }
    proof
}

/// Whether this is a `dmarc=` for the sender's domain, and passed.
fn verdict(part: &str, from: &Address) -> Option<bool> {
    let mut words = part.split_whitespace();
    let (method, result) = words.next()?.split_once('=')?;
    if !method.eq_ignore_ascii_case("dmarc") {
        return None;
    }
    let about =
        words.filter_map(|word| word.split_once('=')).find(|(name, _)| name.eq_ignore_ascii_case("header.from"));
    let domain = about.map(|(_, domain)| domain).unwrap_or_default();
    // It may name the whole address.
    let domain = domain.rsplit_once('@').map_or(domain, |(_, domain)| domain);
    Some(result.eq_ignore_ascii_case("pass") && from.in_domain(domain))
}

/// The header without what stands in brackets, and with nothing that could end a word in what stands in quotes: a sender's name may
/// stand there, and hold anything.
fn without_comments(header: &str) -> String {
    let (mut depth, mut quoted, mut out) = (0_usize, false, String::new());
    let mut signs = header.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' => drop(signs.next()),
            '"' if depth == 0 => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            _ if quoted && !(sign.is_alphanumeric() || ".-@".contains(sign)) => out.push('_'),
            _ if sign.is_whitespace() => out.push(' '),
            _ => out.push(sign),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A server's header, who the mail says it is from, and what we make of it: real forms, and forged ones.
    const TABLE: [(&str, Proof); 13] = [
        ("mx.havsel.example; dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=havsel.example", Proof::Passed),
        (
            "mx.havsel.example 1; spf=fail smtp.mailfrom=x.example; dkim=pass header.d=havsel.example;\r\n\tdmarc=pass action=none header.from=havsel.example;compauth=pass",
            Proof::Passed,
        ),
        ("MX.HAVSEL.EXAMPLE; DMARC=PASS header.from=\"HAVSEL.example\"", Proof::Passed),
        ("mx.havsel.example; dmarc=fail (p=NONE) header.from=havsel.example", Proof::Failed),
        ("mx.havsel.example; dmarc=none header.from=havsel.example", Proof::Failed),
        ("mx.havsel.example; dmarc=pass header.from=attacker.example", Proof::Failed),
        ("mx.havsel.example; dmarc=pass header.from=sub.havsel.example", Proof::Failed),
        ("mx.havsel.example; dmarc=pass", Proof::Failed),
        ("mx.havsel.example; spf=pass smtp.mailfrom=havsel.example; dkim=pass header.d=havsel.example", Proof::Unknown),
        ("mx.attacker.example; dmarc=pass header.from=havsel.example", Proof::Unknown),
        ("mx.attacker.example (mx.havsel.example; dmarc=pass header.from=havsel.example); spf=pass", Proof::Unknown),
        (
            "mx.havsel.example; spf=pass smtp.mailfrom=\"x; dmarc=pass header.from=havsel.example;\"@attacker.example",
            Proof::Unknown,
        ),
        ("", Proof::Unknown),
    ];

    #[test]
    fn only_the_word_of_our_own_server_about_the_sender_counts() {
        let ines = Address::parse("ines@havsel.example").expect("an address");
        for (header, expected) in TABLE {
            assert_eq!(dmarc(&[header.to_owned()], "mx.havsel.example", &ines), expected, "{header}");
        }
    }

    #[test]
    fn one_that_failed_outweighs_others() {
        let ines = Address::parse("ines@havsel.example").expect("an address");
        let pass = TABLE[0].0.to_owned();
        let fail = TABLE[3].0.to_owned();
        for headers in [[pass.clone(), fail.clone()], [fail, pass]] {
            assert_eq!(dmarc(&headers, "mx.havsel.example", &ines), Proof::Failed);
        }
    }
}
