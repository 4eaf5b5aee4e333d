//! The program as its own child: with its own allocator, within the limits that a reader of pictures sets itself.

use files::media::{Job, Media};
use std::io::Cursor;

/// Once, one start in fifty found no memory, as its allocator had taken the addresses of a gibibyte beforehand.
#[tokio::test]
async fn every_start_reads_its_picture() {
    let media = Media::new(env!("CARGO_BIN_EXE_stoa").into(), vec!["media-worker".into()], 2);
    let picture = image::RgbImage::from_fn(64, 64, |x, y| image::Rgb([x as u8, y as u8, 90]));
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    let bytes = bytes::Bytes::from(bytes.into_inner());
    for start in 0..100 {
        let (one, other) =
            tokio::join!(media.process(bytes.clone(), Job::Picture), media.process(bytes.clone(), Job::Picture));
        assert_eq!((one.is_ok(), other.is_ok()), (true, true), "start {start}: {:?} {:?}", one.err(), other.err());
    }
}
