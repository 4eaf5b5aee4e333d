//! Numbers as each language writes them: 1,234.5 and 1.234,5.

use crate::Lang;
use crate::t::Texts;

/// A whole number that a text can count, or a reference to one, as templates hand them over. What is too great for an `i64`
/// counts as the greatest.
pub trait Number {
    /// The number.
    fn to_i64(&self) -> i64;
}

impl<N: Number> Number for &N {
    fn to_i64(&self) -> i64 {
        (**self).to_i64()
    }
}

macro_rules! number {
    ($($integer:ty)*) => {$(
        impl Number for $integer {
            fn to_i64(&self) -> i64 {
                i64::try_from(*self).unwrap_or(i64::MAX)
            }
        }
    )*};
}

number!(i64 i32 u8 u16 u32 u64 usize);

/// The number with its thousands apart: 1,234 or 1.234.
pub fn grouped(number: impl Number, lang: Lang) -> String {
    let mut out = String::new();
    push_grouped(&mut out, number.to_i64(), lang);
    out
}

/// Adds the number as [`grouped`] writes it.
pub fn push_grouped(out: &mut String, number: i64, lang: Lang) {
    if number < 0 {
        out.push('-');
    }
    let digits = number.unsigned_abs().to_string();
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(separators(lang).0);
        }
        out.push(digit);
    }
}

/// The number rounded to so many places: 1,234.5 or 1.234,5. What isn't finite is a dash.
pub fn decimal(number: f64, places: usize, lang: Lang) -> String {
    if !number.is_finite() {
        return "–".to_owned();
    }
    let plain = format!("{:.places$}", number.abs());
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    // No -0: what rounds to nothing has no sign.
    let mut out = String::from(if number < 0.0 && plain.bytes().any(|b| matches!(b, b'1'..=b'9')) { "-" } else { "" });
    push_grouped(&mut out, whole.parse().unwrap_or(i64::MAX), lang);
    if !fraction.is_empty() {
        out.push(separators(lang).1);
        out.push_str(fraction);
    }
    out
}

/// A share of one in whole percent: 0.42 is “42%” or “42 %” (with a space that does not break).
pub fn percent(share: f64, lang: Lang) -> String {
    Texts::new(lang).percent(decimal(share * 100.0, 0, lang))
}

/// A size in decimal units as disks and files are sold in: “812 bytes”, “1.4 MB”, “14 MB”; “1,4 MB” in German.
pub fn size(bytes: u64, lang: Lang) -> String {
    const UNITS: [&str; 4] = ["kB", "MB", "GB", "TB"];
    if bytes < 1000 {
        return Texts::new(lang).size_bytes(bytes);
    }
    let (mut amount, mut unit) = (bytes as f64 / 1000.0, 0);
    // 999.5 kB would be written as 1000 kB: it is 1.0 MB.
    while amount >= 999.5 && unit + 1 < UNITS.len() {
        amount /= 1000.0;
        unit += 1;
    }
    let places = usize::from(amount < 9.95);
    format!("{} {}", decimal(amount, places, lang), UNITS[unit])
}

/// What stands between thousands, and before decimals.
fn separators(lang: Lang) -> (char, char) {
    match lang {
        Lang::En => (',', '.'),
        Lang::De => ('.', ','),
    }
}
