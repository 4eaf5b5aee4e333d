//! PostgreSQL: a pool, ordinary transactions, and a connection that only listens.

use crate::dialect::{Engine, render};
use crate::{Cx, Error, FromRow, Param, Result, Row};
use deadpool_postgres::{Manager, ManagerConfig, Object, Pool, RecyclingMethod};
use futures::{StreamExt, stream};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Notify;
use tokio_postgres::{AsyncMessage, NoTls, Statement, types::ToSql};

/// One connection of the pool, lent to one unit of work.
pub(crate) struct Connection {
    /// Absent only while it is given up.
    client: Option<Object>,
    /// Inside a transaction: if the unit of work is dropped now, the connection must not go back to the pool.
    open: bool,
}

impl Drop for Connection {
    fn drop(&mut self) {
        if self.open
            && let Some(client) = self.client.take()
        {
            // The server rolls back when the connection closes.
            drop(Object::take(client));
        }
    }
}

/// The pool with its deadlines set on every connection.
pub(crate) fn pool(url: &str, size: usize, statement: Duration) -> Result<Pool> {
    let mut config: tokio_postgres::Config =
        url.parse().map_err(|error| Error::Other(format!("database.url is no PostgreSQL address: {error}")))?;
    config.application_name("stoa").connect_timeout(Duration::from_secs(3));
    let options = format!(
        "{} -c statement_timeout={} -c idle_in_transaction_session_timeout=30000 -c jit=off",
        config.get_options().unwrap_or_default(),
        statement.as_millis()
    );
    config.options(options.trim());
    let manager = Manager::from_config(config, NoTls, ManagerConfig { recycling_method: RecyclingMethod::Fast });
    Pool::builder(manager)
        .max_size(size)
        .runtime(deadpool_postgres::Runtime::Tokio1)
        .wait_timeout(Some(Duration::from_secs(5)))
        .create_timeout(Some(Duration::from_secs(3)))
        .build()
        .map_err(|error| Error::Other(error.to_string()))
}

impl Connection {
    pub(crate) async fn lend(pool: &Pool) -> Result<Self> {
        Ok(Self { client: Some(pool.get().await?), open: false })
    }

    fn client(&self) -> &Object {
        self.client.as_ref().expect("a connection is given up only when it is dropped")
    }

    async fn prepared(&self, sql: &str, params: &[Param<'_>]) -> Result<Statement> {
        let types: Vec<_> = params.iter().map(Param::postgres_type).collect();
        Ok(self.client().prepare_typed_cached(&render(sql, Engine::Postgres), &types).await?)
    }

    pub(crate) async fn rows<T: FromRow>(&mut self, sql: &str, params: &[Param<'_>]) -> Result<Vec<T>> {
        let statement = self.prepared(sql, params).await?;
        let params: Vec<&(dyn ToSql + Sync)> = params.iter().map(|p| p as &(dyn ToSql + Sync)).collect();
        let rows = self.client().query(&statement, &params).await?;
        rows.iter().map(|row| T::from_row(&mut Row::postgres(row))).collect()
    }

    pub(crate) async fn execute(&mut self, sql: &str, params: &[Param<'_>]) -> Result<u64> {
        let statement = self.prepared(sql, params).await?;
        let params: Vec<&(dyn ToSql + Sync)> = params.iter().map(|p| p as &(dyn ToSql + Sync)).collect();
        Ok(self.client().execute(&statement, &params).await?)
    }

    pub(crate) async fn batch(&mut self, sql: &str) -> Result<()> {
        Ok(self.client().batch_execute(sql).await?)
    }

    pub(crate) async fn begin(&mut self) -> Result<()> {
        self.open = true;
        self.batch("BEGIN").await
    }

    pub(crate) async fn commit(&mut self) -> Result<()> {
        self.batch("COMMIT").await?;
        self.open = false;
        Ok(())
    }

    pub(crate) async fn roll_back(&mut self) {
        if self.batch("ROLLBACK").await.is_ok() {
            self.open = false;
        }
    }
}

/// Runs the work in a transaction that commits on `Ok`.
pub(crate) async fn transaction<T, E, F>(mut cx: Cx, work: F) -> Result<(T, bool), E>
where
    F: AsyncFnOnce(&mut Cx) -> Result<T, E>,
    E: From<Error>,
{
    connection(&mut cx).begin().await?;
    let worked = match work(&mut cx).await {
        Ok(value) => cx.end().await.map(|()| value).map_err(E::from),
        Err(error) => Err(error),
    };
    match worked {
        Ok(value) => {
            connection(&mut cx).commit().await?;
            Ok((value, cx.woken))
        }
        Err(error) => {
            connection(&mut cx).roll_back().await;
            Err(error)
        }
    }
}

fn connection(cx: &mut Cx) -> &mut Connection {
    match &mut cx.connection {
        crate::cx::Connection::Postgres(connection) => connection,
        crate::cx::Connection::Sqlite(_) => unreachable!("PostgreSQL's transactions hold PostgreSQL's connections"),
    }
}

/// Wakes the waiting on this node whenever any node commits work for others, and once a second in case a word was lost.
pub(crate) async fn listen(url: String, woken: Arc<Notify>) {
    loop {
        if let Err(error) = listen_once(&url, &woken).await {
            tracing::warn!(%error, "the listening connection was lost; trying again");
        }
        woken.notify_waiters();
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

async fn listen_once(url: &str, woken: &Notify) -> Result<()> {
    let (client, mut connection) = tokio_postgres::connect(url, NoTls).await?;
    let mut messages = stream::poll_fn(move |context| connection.poll_message(context));
    let listening = client.batch_execute("LISTEN stoa");
    tokio::pin!(listening);
    let mut started = false;
    loop {
        tokio::select! {
            result = &mut listening, if !started => { result?; started = true; }
            message = messages.next() => match message {
                Some(Ok(AsyncMessage::Notification(_))) => woken.notify_waiters(),
                Some(Ok(_)) => {}
                Some(Err(error)) => return Err(error.into()),
                None => return Ok(()),
            },
        }
    }
}
