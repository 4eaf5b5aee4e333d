//! The pulse before and after.

use super::{Scene, post, slices};
use kernel::Role;

playhouse::on_both! {
    slices: slices();

    async fn each_answers_once_and_nothing_is_told_of_fewer_than_five(house: House) {
        let scene = Scene::set(&house).await;
        let mut people = vec![scene.bo.clone(), scene.cleo.clone(), scene.ines.clone()];
        for name in ["Dora Five", "Emil Six"] {
            let person = house.employee(name).await;
            house.join(&person, &scene.space, Role::Member).await;
            people.push(person);
        }
        scene.begun(&house, &people.iter().collect::<Vec<_>>()).await;
        let path = scene.at("/pulse");
        let before = [("moment", "before"), ("q1", "1"), ("q2", "1"), ("q3", "2"), ("q4", "2")];
        let after = [("moment", "after"), ("q1", "3"), ("q2", "2"), ("q3", "2"), ("q4", "2")];
        let bo = house.as_(&scene.bo);
        assert_eq!(bo.post(&path, &before[..3]).await.status, 422);
        assert_eq!(house.as_(&scene.olga).post(&path, &before).await.status, 403, "she leads and takes no part");
        for person in &people[..4] {
            for fields in [&before, &after] {
                post(&house.as_(person), &path, fields).await;
            }
        }
        assert!(bo.get(&path).await.text.contains("Told as soon as five have answered"));
        post(&bo, &path, &before).await;
        let page = bo.get(&path).await.text;
        assert!(page.contains("4 answered before, 4 after"), "a second answer does not count: {page}");
        for fields in [&before, &after] {
            post(&house.as_(&people[4]), &path, fields).await;
        }
        let told = bo.get(&path).await.text;
        assert!(told.contains("<b>+2.0</b>") && told.contains("<b>+1.0</b>") && told.contains("<b>0.0</b>"), "{told}");
        post(&house.as_(&scene.ines), &scene.at("/closing"), &[]).await;
        assert!(bo.get(&scene.at("/outcome")).await.text.contains("<b>+2.0</b>"));
    }
}
