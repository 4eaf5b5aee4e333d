use super::{Job, LARGEST_INPUT, animation, confine, picture, protocol};
use std::io::{self, Read, Write};

/// The whole life of a child: confine itself, read one question, answer it.
///
/// # Errors
/// If the process can't be confined, or the question can't be read or the answer written. A picture that can't be
/// read is an answer, not an error.
pub fn worker_main(mut stdin: impl Read, mut stdout: impl Write) -> io::Result<()> {
    confine().map_err(io::Error::other)?;
    let (job, bytes) = protocol::read::<protocol::Question>(&mut stdin, LARGEST_INPUT)?;
    let (answer, body) = match make(bytes, job) {
        Ok(made) => gather(made),
        Err(cause) => (Err(cause), Vec::new()),
    };
    protocol::write(&mut stdout, &answer, &body)
}

fn make(bytes: Vec<u8>, job: Job) -> Result<Vec<picture::New>, super::MediaError> {
    match job {
        Job::Photo { crop, size } => Ok(vec![picture::photo(bytes, crop, size)?]),
        Job::Picture => match animation::recode(&bytes)? {
            Some(animation) => Ok(vec![animation, picture::thumbnail(bytes)?]),
            None => picture::picture(bytes),
        },
    }
}

fn gather(made: Vec<picture::New>) -> (protocol::Answer, Vec<u8>) {
    let (mut heads, mut body) = (Vec::new(), Vec::new());
    for new in made {
        body.extend_from_slice(&new.bytes);
        let (name, mime) = (new.name.to_owned(), new.mime.to_owned());
        heads.push(protocol::Made { name, mime, width: new.width, height: new.height, length: new.bytes.len() });
    }
    (Ok(heads), body)
}
