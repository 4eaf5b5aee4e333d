//! Processes that are measured: started here, ended here, and their processor time read from /proc.

use anyhow::{Context, Result};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A child that ends with its owner.
pub(crate) struct Measured {
    child: Child,
    pub(crate) port: u16,
}

impl Drop for Measured {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Measured {
    /// A bare handler over these bytes.
    pub(crate) fn bare(bytes: &[u8]) -> Result<Self> {
        let file = std::env::temp_dir().join(format!("stoa-bench-{}.bytes", std::process::id()));
        std::fs::write(&file, bytes)?;
        let mut child = Command::new(std::env::current_exe()?).arg("bare").arg(&file).stdout(Stdio::piped()).spawn()?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().context("the child's output")?).read_line(&mut line)?;
        Ok(Self { child, port: line.trim().parse()? })
    }

    /// The release binary, over settings from the environment.
    pub(crate) fn stoa(settings: &[(&str, String)], port: u16) -> Result<(Self, Duration)> {
        let program = std::env::current_exe()?.with_file_name("stoa");
        let mut command = Command::new(&program);
        command.arg("serve").env("PORT", port.to_string()).env("STOA_LOG__LEVEL", "error").stdout(Stdio::null());
        command.envs(settings.iter().map(|(name, value)| (name, value)));
        let started = Instant::now();
        let child = command.spawn().with_context(|| format!("{} is built by `make bench`", program.display()))?;
        let measured = Self { child, port };
        while started.elapsed() < Duration::from_secs(60) {
            if std::net::TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return Ok((measured, started.elapsed()));
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        anyhow::bail!("the server did not answer within a minute")
    }

    /// Waits until what the last requests left to do is done, so that it isn't counted with the next ones.
    pub(crate) async fn settle(&self) -> Result<()> {
        for _ in 0..600 {
            let before = self.cpu()?;
            tokio::time::sleep(Duration::from_millis(500)).await;
            if self.cpu()? - before <= Duration::from_millis(10) {
                return Ok(());
            }
        }
        anyhow::bail!("the server has work to do for five minutes that nobody asks of it")
    }

    /// Processor time so far, user and system together.
    pub(crate) fn cpu(&self) -> Result<Duration> {
        cpu_of(self.child.id())
    }

    /// Resident memory in MiB.
    pub(crate) fn memory(&self) -> Result<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("the process's memory")?;
        Ok(line.trim().trim_end_matches(" kB").trim().parse::<u64>()? / 1024)
    }
}

/// The processes of a PostgreSQL server on this machine.
pub(crate) struct Cluster {
    postmaster: u32,
}

impl Cluster {
    /// Those that belong to this backend's server.
    pub(crate) fn of(backend: u32) -> Result<Self> {
        Ok(Self { postmaster: parent_of(backend)? })
    }

    /// Processor time so far of the server, its backends, and those that have ended.
    pub(crate) fn cpu(&self) -> Result<Duration> {
        let mut all = cpu_of(self.postmaster)? + ended_children_of(self.postmaster)?;
        for entry in std::fs::read_dir("/proc")? {
            let Some(process) = entry?.file_name().to_str().and_then(|name| name.parse::<u32>().ok()) else { continue };
            // One that ends while it is looked at is counted with the ended ones next time.
            if parent_of(process).is_ok_and(|parent| parent == self.postmaster) {
                all += cpu_of(process).unwrap_or_default();
            }
        }
        Ok(all)
    }
}

/// Processor time of this process.
pub(crate) fn own_cpu() -> Result<Duration> {
    cpu_of(std::process::id())
}

fn parent_of(process: u32) -> Result<u32> {
    Ok(figures_of(process)?[1].parse()?)
}

fn ended_children_of(process: u32) -> Result<Duration> {
    let figures = figures_of(process)?;
    ticks(&figures[13..15])
}

fn cpu_of(process: u32) -> Result<Duration> {
    let figures = figures_of(process)?;
    ticks(&figures[11..13])
}

/// The fields of proc_pid_stat(5) from the third on.
fn figures_of(process: u32) -> Result<Vec<String>> {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat"))?;
    let rest = stat.rsplit_once(')').context("the process's figures")?.1;
    Ok(rest.split_whitespace().map(str::to_owned).collect())
}

fn ticks(figures: &[String]) -> Result<Duration> {
    let ticks = figures.iter().map(|figure| figure.parse::<u64>()).sum::<Result<u64, _>>()?;
    // Linux counts in hundredths of a second on every machine that this runs on (USER_HZ).
    Ok(Duration::from_millis(ticks * 10))
}
