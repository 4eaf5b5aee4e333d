//! A file as a disk with a file system on it, mounted.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Runs a command that must succeed; what it printed.
fn run(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().unwrap_or_else(|error| panic!("{program}: {error}"));
    assert!(output.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

/// Makes a file system on this file.
pub fn format(file: &Path) {
    let eager = "lazy_itable_init=0,lazy_journal_init=0,nodiscard";
    run("mkfs.ext4", &["-q", "-F", "-J", "size=8", "-E", eager, file.to_str().unwrap()]);
}

/// Writes everything out that the kernel still holds.
pub fn sync() {
    run("sync", &[]);
}

/// A copy of a folder, with all that is in it.
pub fn copy(from: &Path, to: &Path) {
    run("cp", &["-a", from.to_str().unwrap(), to.to_str().unwrap()]);
}

/// A mounted file; unmounted when dropped.
pub struct Mounted {
    device: String,
    pub folder: PathBuf,
}

impl Mounted {
    pub fn new(file: &Path, folder: &Path) -> Self {
        std::fs::create_dir_all(folder).unwrap();
        let device = run("losetup", &["--find", "--show", file.to_str().unwrap()]);
        let mounted = Self { device, folder: folder.to_owned() };
        run("mount", &["-t", "ext4", &mounted.device, folder.to_str().unwrap()]);
        mounted
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        for (program, arguments) in [("umount", [self.folder.to_str().unwrap()]), ("losetup", ["-d"])] {
            let mut command = Command::new(program);
            command.args(arguments);
            if program == "losetup" {
                command.arg(&self.device);
            }
            // Whatever fails here was not mounted, and the test says why by itself.
            let _ = command.output();
        }
    }
}
