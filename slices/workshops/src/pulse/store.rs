//! The SQL of the pulse. All of it is asked for a workshop that was found for this viewer.

use super::model::{Counts, HIGHEST, Moment, QUESTIONS};
use db::{Cx, params};
use kernel::{PersonId, SubjectId};

/// The answers at one moment.
pub async fn counts(cx: &mut Cx, workshop: SubjectId, moment: Moment) -> db::Result<Counts> {
    let sql = "SELECT question, value, answers FROM workshop_pulse WHERE workshop_id = $1 AND moment = $2";
    let rows: Vec<(i64, i64, i64)> = cx.rows(sql, params![workshop, moment.name()]).await?;
    let mut counts = Counts::default();
    for (question, value, answers) in rows {
        let place = usize::try_from(question).ok().filter(|question| *question < QUESTIONS);
        if let (Some(question), Ok(value)) = (place, usize::try_from(value.min(HIGHEST))) {
            counts.0[question][value] = answers;
        }
    }
    Ok(counts)
}

/// At which moments somebody answered.
pub async fn given(cx: &mut Cx, workshop: SubjectId, person: PersonId) -> db::Result<Vec<Moment>> {
    let sql = "SELECT moment FROM workshop_pulse_given WHERE workshop_id = $1 AND person_id = $2";
    let names: Vec<String> = cx.rows(sql, params![workshop, person]).await?;
    Ok(names.iter().filter_map(|name| Moment::from_name(name)).collect())
}

/// Notes that somebody answered, without their answers.
pub async fn give(cx: &mut Cx, workshop: SubjectId, moment: Moment, person: PersonId) -> db::Result<()> {
    let sql = "INSERT INTO workshop_pulse_given (workshop_id, moment, person_id) VALUES ($1, $2, $3)";
    cx.execute(sql, params![workshop, moment.name(), person]).await.map(drop)
}

/// Counts answers, without whose they are.
pub async fn add(cx: &mut Cx, workshop: SubjectId, moment: Moment, answers: &[i64; QUESTIONS]) -> db::Result<()> {
    let sql = "INSERT INTO workshop_pulse (workshop_id, moment, question, value, answers) VALUES ($1, $2, $3, $4, 1)
               ON CONFLICT (workshop_id, moment, question, value) DO UPDATE SET answers = workshop_pulse.answers + 1";
    for (question, value) in answers.iter().enumerate() {
        cx.execute(sql, params![workshop, moment.name(), question, value]).await?;
    }
    Ok(())
}
