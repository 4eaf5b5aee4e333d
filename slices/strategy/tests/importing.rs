//! What comes in with a past.

use super::{Scene, probe, slices};
use db::Cx;
use strategy::import::{self, PastVision};

playhouse::on_both! {
    slices: slices();

    async fn a_vision_comes_in_published_and_signed_and_only_once(house: House) {
        let scene = Scene::set(&house).await;
        let (space, ines, cleo) = (scene.space.id, scene.ines.id, scene.cleo.id);
        let put = async || {
            house.write(async move |cx: &mut Cx| {
                let vision = PastVision { space, by: ines, title: "Open", text: "So", goals: vec![("Less", "Yes")], signers: vec![ines, cleo], key: "v1" };
                import::vision(cx, &vision).await
            }).await
        };
        assert_eq!(put().await, put().await);
        assert_eq!(probe(&house, "vision.published").await, Some(1.0));
        assert_eq!(probe(&house, "vision.signed_share").await, Some(1.0));
        assert_eq!(probe(&house, "vision.goals_linked_share").await, Some(1.0));
    }
}
