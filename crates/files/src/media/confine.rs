use super::{MOST_MEMORY, MOST_SECONDS};

/// The process could not be confined, so it must not read anything.
#[derive(Debug, thiserror::Error)]
#[error("this process can't be confined: {0}")]
pub struct ConfineError(String);

/// Takes from this process, for good, what decoding a picture does not need: memory above 256 MiB, processor time above
/// 5 seconds, opening files and sockets (no further descriptor is given out), writing files, core dumps and, on
/// Linux, starting programs, processes and connections.
pub fn confine() -> Result<(), ConfineError> {
    limit_resources()?;
    forbid_calls()
}

#[cfg(unix)]
fn limit_resources() -> Result<(), ConfineError> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let set = |resource, soft, hard| {
        setrlimit(resource, Rlimit { current: Some(soft), maximum: Some(hard) })
            .map_err(|cause| ConfineError(cause.to_string()))
    };
    // The address space also holds the program's own text and maps of libraries; what is written to counts as data.
    set(Resource::As, 4 * MOST_MEMORY, 4 * MOST_MEMORY)?;
    set(Resource::Data, MOST_MEMORY, MOST_MEMORY)?;
    // At the soft limit the process gets SIGXCPU, by which the parent tells slow from broken.
    set(Resource::Cpu, MOST_SECONDS, MOST_SECONDS + 1)?;
    set(Resource::Fsize, 0, 0)?;
    set(Resource::Core, 0, 0)?;
    set(Resource::Nofile, 0, 0)
}

#[cfg(not(unix))]
fn limit_resources() -> Result<(), ConfineError> {
    Err(ConfineError("only Unix systems have the limits that are needed".to_owned()))
}

/// System calls that a decoder never makes. They fail with EPERM, as they would for an account without rights.
#[cfg(target_os = "linux")]
fn forbid_calls() -> Result<(), ConfineError> {
    use seccompiler::{BpfProgram, SeccompAction, SeccompFilter, apply_filter};
    const FORBIDDEN: [i64; 22] = [
        libc::SYS_socket,
        libc::SYS_socketpair,
        libc::SYS_connect,
        libc::SYS_bind,
        libc::SYS_listen,
        libc::SYS_sendto,
        libc::SYS_sendmsg,
        libc::SYS_execve,
        libc::SYS_execveat,
        libc::SYS_clone,
        libc::SYS_clone3,
        libc::SYS_ptrace,
        libc::SYS_process_vm_readv,
        libc::SYS_process_vm_writev,
        libc::SYS_kill,
        libc::SYS_tkill,
        libc::SYS_pidfd_open,
        libc::SYS_openat,
        libc::SYS_openat2,
        libc::SYS_unlinkat,
        libc::SYS_bpf,
        libc::SYS_io_uring_setup,
    ];
    let failed = |cause: String| ConfineError(cause);
    let rules = FORBIDDEN.into_iter().map(|call| (call, Vec::new())).collect();
    let denied = SeccompAction::Errno(libc::EPERM as u32);
    let arch = std::env::consts::ARCH.try_into().map_err(|e: seccompiler::BackendError| failed(e.to_string()))?;
    let filter = SeccompFilter::new(rules, SeccompAction::Allow, denied, arch).map_err(|e| failed(e.to_string()))?;
    let program = BpfProgram::try_from(filter).map_err(|e| failed(e.to_string()))?;
    apply_filter(&program).map_err(|e| failed(e.to_string()))
}

#[cfg(not(target_os = "linux"))]
fn forbid_calls() -> Result<(), ConfineError> {
    Ok(())
}
