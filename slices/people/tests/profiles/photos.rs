use super::{community, wrote};
use files::face::Looks;
use http::Method;
use kernel::Reach;
use people::import;

playhouse::on_both! {
    slices: crate::accounts::slices();

    async fn a_photo_is_for_those_who_may_know_its_person(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        let ailsa = house.customer("Ailsa Grant").await;
        import::face(&house.app, ines.id, 7, Looks::default()).await.unwrap();
        let path = format!("/people/{}/photo", ines.id);
        let own = house.as_(&ines).get(&path).await;
        assert_eq!((own.status, own.headers["content-type"].to_str().unwrap()), (200, "image/png"));
        assert_eq!(own.headers["cache-control"], "private, no-cache");
        assert_eq!(house.as_(&ailsa).get(&path).await.status, 404);
        assert_ne!(house.as_nobody().get(&path).await.status, 200);
        let forum = community(&house).await;
        wrote(&house, &ines, &forum).await;
        assert_eq!(house.as_(&ailsa).get(&path).await.status, 200);
        let page = house.as_(&ines).get(&format!("/people/{}", ines.id)).await.text;
        let from = page.find(&format!("{path}?v=")).expect("the page shows the photo");
        let address: String = page[from..].chars().take_while(|c| *c != '"').collect();
        assert_eq!(house.as_(&ines).get(&address).await.headers["cache-control"], "private, max-age=604800, immutable");
    }

    async fn readers_without_an_account_see_the_faces_of_those_who_write_in_public(house: House) {
        let ines = house.employee("Ines Caldeira").await;
        import::face(&house.app, ines.id, 7, Looks::default()).await.unwrap();
        let path = format!("/people/{}/photo", ines.id);
        let office = house.space("Porto office", Reach::Internal).await;
        wrote(&house, &ines, &office).await;
        assert_ne!(house.as_nobody().get(&path).await.status, 200);
        let news = house.space("Havsel news", Reach::Public).await;
        wrote(&house, &ines, &news).await;
        assert_eq!(house.as_nobody().get(&path).await.status, 200);
    }

    async fn a_removed_photo_is_gone_with_its_bytes(house: House) {
        use futures::TryStreamExt;
        let ines = house.employee("Ines Caldeira").await;
        import::face(&house.app, ines.id, 7, Looks::default()).await.unwrap();
        let gone = house.as_(&ines).bare(Method::DELETE, "/settings/photo").await;
        assert_eq!(gone.status, 303);
        assert_eq!(house.as_(&ines).get(&format!("/people/{}/photo", ines.id)).await.status, 404);
        let left: Vec<_> = house.app.files.list().try_collect().await.unwrap();
        assert!(left.is_empty());
    }
}
