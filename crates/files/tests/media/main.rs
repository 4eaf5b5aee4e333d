//! Strangers' pictures are read within hard limits, and come back clean.
#![cfg(target_os = "linux")]

#[cfg(test)]
mod samples;

use bytes::Bytes;
use files::media::{Job, Media, MediaError, Processed, Square};
use image::{GenericImageView, Rgb, RgbImage};
use std::{
    process::Command,
    time::{Duration, Instant},
};

const WORKER: &str = env!("CARGO_BIN_EXE_media-worker");
const PHOTO: Job = Job::Photo { crop: None, size: 512 };

async fn process(picture: Vec<u8>, job: Job) -> Result<Processed, MediaError> {
    Media::new(WORKER.into(), Vec::new(), 2).process(Bytes::from(picture), job).await
}

#[tokio::test]
async fn a_photo_becomes_one_square() {
    let made = process(samples::jpeg(900, 600), PHOTO).await.unwrap();
    let photo = &made.variants[0];
    assert_eq!(
        (photo.name.as_str(), photo.mime.as_str(), photo.width, photo.height),
        ("photo", "image/jpeg", 512, 512)
    );
    assert_eq!(image::load_from_memory(&photo.bytes).unwrap().dimensions(), (512, 512));
}

#[tokio::test]
async fn a_small_photo_is_not_blown_up() {
    let made = process(samples::jpeg(90, 60), PHOTO).await.unwrap();
    assert_eq!((made.variants[0].width, made.variants[0].height), (60, 60));
}

#[tokio::test]
async fn the_chosen_square_is_kept() {
    // Left half red, right half blue.
    let halves = RgbImage::from_fn(2000, 1000, |x, _| Rgb(if x < 1000 { [255, 0, 0] } else { [0, 0, 255] }));
    let crop = Some(Square { x: 1200, y: 100, side: 600 });
    let made = process(samples::png(&halves), Job::Photo { crop, size: 64 }).await.unwrap();
    let photo = image::load_from_memory(&made.variants[0].bytes).unwrap().to_rgb8();
    assert_eq!(photo.dimensions(), (64, 64));
    assert!(photo.pixels().all(|p| p.0[2] > 240 && p.0[0] < 15));
}

#[tokio::test]
async fn a_square_outside_of_the_picture_is_refused() {
    for (x, side) in [(1, 60), (u32::MAX, 2), (0, 0)] {
        let crop = Some(Square { x, y: 0, side });
        assert_eq!(process(samples::jpeg(60, 60), Job::Photo { crop, size: 64 }).await, Err(MediaError::Crop));
    }
}

#[tokio::test]
async fn a_picture_comes_with_a_thumbnail() {
    let made = process(samples::jpeg(2400, 1200), Job::Picture).await.unwrap();
    let told: Vec<_> = made.variants.iter().map(|v| (v.name.as_str(), v.width, v.height)).collect();
    assert_eq!(told, [("picture", 1600, 800), ("thumbnail", 480, 240)]);
}

#[tokio::test]
async fn transparency_is_kept() {
    let made = process(samples::transparent_png(), Job::Picture).await.unwrap();
    assert_eq!(made.variants[0].mime, "image/png");
    assert_eq!(image::load_from_memory(&made.variants[0].bytes).unwrap().to_rgba8().get_pixel(0, 0).0[3], 0);
}

#[tokio::test]
async fn a_picture_is_turned_upright_and_loses_its_metadata() {
    // Orientation 6: the camera was held so that the stored left edge is the upper one.
    let stored = samples::with_exif(&samples::jpeg_of_halves(80, 40), 6, b"zqcanaryplace");
    assert!(stored.windows(13).any(|part| part == b"zqcanaryplace"));
    for job in [Job::Picture, PHOTO] {
        let made = process(stored.clone(), job).await.unwrap();
        for variant in &made.variants {
            for forbidden in [b"Exif".as_slice(), b"zqcanary", b"ICC_PROFILE"] {
                assert!(!variant.bytes.windows(forbidden.len()).any(|part| part == forbidden));
            }
        }
    }
    let made = process(stored, Job::Picture).await.unwrap();
    let upright = image::load_from_memory(&made.variants[0].bytes).unwrap().to_rgb8();
    assert_eq!(upright.dimensions(), (40, 80));
    assert!(upright.get_pixel(20, 5).0[0] > 200 && upright.get_pixel(20, 75).0[2] > 200);
}

#[tokio::test]
async fn png_comments_are_gone() {
    let made = process(samples::png_with_text("zqcanarytext"), Job::Picture).await.unwrap();
    assert!(made.variants.iter().all(|v| !v.bytes.windows(8).any(|part| part == b"zqcanary")));
}

#[tokio::test]
async fn an_animation_is_written_anew_with_a_still_thumbnail() {
    let made = process(samples::gif(64, 48, 12, "zqcanarygif"), Job::Picture).await.unwrap();
    let (picture, still) = (&made.variants[0], &made.variants[1]);
    assert_eq!((picture.mime.as_str(), picture.width, picture.height), ("image/gif", 64, 48));
    assert_eq!(samples::frames(&picture.bytes), 12);
    assert!(!picture.bytes.windows(8).any(|part| part == b"zqcanary"));
    assert_ne!(still.mime, "image/gif");
}

#[tokio::test]
async fn bombs_are_refused_by_their_heads() {
    for (bomb, cause) in [
        (samples::png_head(30_000, 30_000), MediaError::TooLarge),
        (samples::png_head(16_385, 1), MediaError::TooLarge),
        (samples::png_head(6_000, 6_000), MediaError::TooLarge),
        (samples::gif(8, 8, 501, ""), MediaError::TooLong),
        (samples::gif(1601, 8, 2, ""), MediaError::TooLong),
        (samples::jpeg_head(65_000, 65_000), MediaError::TooLarge),
    ] {
        let began = Instant::now();
        assert_eq!(process(bomb, Job::Picture).await, Err(cause));
        assert!(began.elapsed() < Duration::from_secs(3));
    }
}

#[tokio::test]
async fn the_largest_allowed_pictures_fit_into_the_limits() {
    let turned = samples::with_exif(&samples::jpeg(8_000, 4_000), 6, b"");
    for (largest, size) in [(samples::flat_png(8_000, 4_000), (1600, 800)), (turned, (800, 1600))] {
        let made = process(largest, Job::Picture).await.unwrap();
        assert_eq!((made.variants[0].width, made.variants[0].height), size);
    }
}

#[tokio::test]
async fn what_is_no_picture_is_told_from_what_is_damaged() {
    assert_eq!(process(b"<svg onload=alert(1)>".to_vec(), PHOTO).await, Err(MediaError::Format));
    assert_eq!(process(Vec::new(), PHOTO).await, Err(MediaError::Format));
    let mut cut = samples::png(&RgbImage::from_pixel(300, 300, Rgb([9, 9, 9])));
    cut.truncate(60);
    assert_eq!(process(cut, PHOTO).await, Err(MediaError::Damaged));
}

#[tokio::test]
async fn a_child_that_hangs_is_killed_after_five_seconds() {
    let media = Media::new("/bin/sleep".into(), vec!["600".into()], 1);
    let began = Instant::now();
    assert_eq!(media.process(Bytes::from_static(b"x"), PHOTO).await, Err(MediaError::TooSlow));
    assert!((5..8).contains(&began.elapsed().as_secs()));
}

#[tokio::test]
async fn a_child_dies_with_the_request_that_wanted_it() {
    let mark = format!("{}.25", 600 + std::process::id());
    let media = Media::new("/bin/sleep".into(), vec![mark.clone().into()], 1);
    let gone = tokio::time::timeout(Duration::from_millis(300), media.process(Bytes::from_static(b"x"), PHOTO)).await;
    assert!(gone.is_err());
    tokio::time::sleep(Duration::from_millis(300)).await;
    let running = std::fs::read_dir("/proc").unwrap().flatten().any(|p| {
        std::fs::read(p.path().join("cmdline")).is_ok_and(|line| {
            line.windows(mark.len()).any(|part| part == mark.as_bytes()) && line.starts_with(b"/bin/sleep")
        })
    });
    assert!(!running);
}

#[tokio::test]
async fn a_missing_worker_and_a_talkative_one_are_errors() {
    let missing = Media::new("/nowhere/stoa".into(), Vec::new(), 1);
    assert_eq!(missing.process(Bytes::from_static(b"x"), PHOTO).await, Err(MediaError::Unavailable));
    let talkative = Media::new("/usr/bin/yes".into(), Vec::new(), 1);
    assert_eq!(talkative.process(Bytes::from_static(b"x"), PHOTO).await, Err(MediaError::Ended));
}

#[tokio::test]
async fn only_so_many_children_run_at_once() {
    let media = Media::new("/bin/sleep".into(), vec!["0.4".into()], 1);
    let began = Instant::now();
    let both = tokio::join!(media.process(Bytes::new(), PHOTO), media.process(Bytes::new(), PHOTO));
    assert_eq!(both, (Err(MediaError::Ended), Err(MediaError::Ended)));
    assert!(began.elapsed() >= Duration::from_millis(800));
}

#[test]
fn a_child_may_not_reach_out() {
    for attempt in ["socket", "connect", "read-file", "program", "environment", "memory", "processor"] {
        let status = Command::new(WORKER).arg(attempt).env_clear().status().unwrap();
        assert_ne!(status.code(), Some(1), "{attempt} went through");
        let killed = ["memory", "processor"].contains(&attempt);
        assert_eq!(status.code(), if killed { None } else { Some(0) }, "{attempt}: {status}");
    }
}
