//! The table.

use crate::client::Round;
use std::time::Duration;

/// One operation, measured.
pub(crate) struct Measure {
    pub(crate) name: &'static str,
    pub(crate) round: Round,
    /// Processor time a request.
    pub(crate) cpu: Duration,
    /// The same of a bare handler that returns the same bytes.
    pub(crate) bare: Duration,
    /// What is asked of it, in words.
    pub(crate) goal: &'static str,
}

pub(crate) fn print(title: &str, rows: &[Measure]) {
    println!("\n{title}\n{:-<112}", "");
    println!(
        "{:<28} {:>9} {:>9} {:>9} {:>10} {:>10} {:>8} {:>7}  goal",
        "operation", "req/s", "p50 ms", "p99 ms", "cpu µs", "bare µs", "ratio", "bytes"
    );
    for row in rows {
        let ratio = if row.bare.is_zero() {
            "-".to_owned()
        } else {
            format!("{:.1} %", 100.0 * row.bare.as_secs_f64() / row.cpu.as_secs_f64().max(1e-9))
        };
        println!(
            "{:<28} {:>9.0} {:>9.2} {:>9.2} {:>10.0} {:>10.1} {:>8} {:>7}  {}",
            row.name,
            row.round.per_second(),
            millis(row.round.quantile(0.5)),
            millis(row.round.quantile(0.99)),
            micros(row.cpu),
            micros(row.bare),
            ratio,
            row.round.bytes,
            row.goal,
        );
    }
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}
