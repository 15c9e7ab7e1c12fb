/**
 * The desk's tables. Migrations are applied in order, each once, in one transaction; a new one is appended, old ones are
 * never edited.
 */

const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE cases (
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    account TEXT NOT NULL UNIQUE,
    shard INTEGER NOT NULL,
    state TEXT NOT NULL,
    decision TEXT,
    decision_id INTEGER NOT NULL DEFAULT 0,
    decided_at INTEGER,
    decided_by TEXT,
    decided_nats REAL,
    standing TEXT,
    change INTEGER NOT NULL DEFAULT 0,
    written_at INTEGER,
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    score REAL NOT NULL,
    p REAL NOT NULL,
    nats REAL NOT NULL,
    tier TEXT NOT NULL,
    lane INTEGER NOT NULL,
    exchanges INTEGER NOT NULL,
    model TEXT NOT NULL,
    top TEXT NOT NULL,
    evidence TEXT NOT NULL,
    activity TEXT NOT NULL,
    history TEXT NOT NULL,
    days TEXT NOT NULL,
    reports INTEGER NOT NULL DEFAULT 1
  );
  CREATE INDEX cases_queue ON cases (state, score DESC, nats DESC, id DESC);
  CREATE INDEX cases_all ON cases (score DESC, nats DESC, id DESC);
  CREATE INDEX cases_decided ON cases (decided_at DESC, id DESC) WHERE state = 'decided';
  CREATE INDEX cases_standing ON cases (shard) WHERE standing IS NOT NULL;
  CREATE INDEX cases_unwritten ON cases (shard, change) WHERE written_at IS NULL AND change > 0;

  CREATE TABLE aliases (
    account TEXT PRIMARY KEY,
    shard INTEGER NOT NULL,
    case_id INTEGER NOT NULL,
    reference TEXT,
    at INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX aliases_case ON aliases (case_id);
  CREATE INDEX aliases_shard ON aliases (shard);
  CREATE UNIQUE INDEX aliases_reference ON aliases (reference) WHERE reference IS NOT NULL;

  CREATE TABLE decisions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL,
    decision TEXT NOT NULL,
    by TEXT NOT NULL,
    at INTEGER NOT NULL,
    note TEXT NOT NULL,
    before TEXT NOT NULL,
    undone_at INTEGER,
    undone_by TEXT
  );
  CREATE INDEX decisions_case ON decisions (case_id, id DESC);

  CREATE TABLE tallies (name TEXT PRIMARY KEY, n INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TRIGGER cases_added AFTER INSERT ON cases BEGIN
    INSERT INTO tallies (name, n) VALUES (coalesce(NEW.decision, NEW.state), 1)
      ON CONFLICT (name) DO UPDATE SET n = n + 1;
  END;
  CREATE TRIGGER cases_removed AFTER DELETE ON cases BEGIN
    UPDATE tallies SET n = n - 1 WHERE name = coalesce(OLD.decision, OLD.state);
  END;
  CREATE TRIGGER cases_moved AFTER UPDATE OF state, decision ON cases
  WHEN coalesce(OLD.decision, OLD.state) <> coalesce(NEW.decision, NEW.state) BEGIN
    UPDATE tallies SET n = n - 1 WHERE name = coalesce(OLD.decision, OLD.state);
    INSERT INTO tallies (name, n) VALUES (coalesce(NEW.decision, NEW.state), 1)
      ON CONFLICT (name) DO UPDATE SET n = n + 1;
  END;

  CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    action TEXT NOT NULL,
    by TEXT NOT NULL,
    subject TEXT NOT NULL,
    payload TEXT,
    payload_hash TEXT NOT NULL,
    hash TEXT NOT NULL
  );

  CREATE TABLE shards (
    shard INTEGER PRIMARY KEY,
    change INTEGER NOT NULL DEFAULT 0,
    written INTEGER NOT NULL DEFAULT 0,
    sequence INTEGER NOT NULL DEFAULT 0,
    written_at INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL DEFAULT 0,
    problem TEXT
  );

  CREATE TABLE outbox (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER,
    done_at INTEGER,
    problem TEXT
  ) WITHOUT ROWID;
  CREATE INDEX outbox_due ON outbox (next_at) WHERE next_at IS NOT NULL;

  CREATE TABLE isolates (
    isolate TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    state TEXT NOT NULL,
    reason TEXT,
    store TEXT NOT NULL,
    telemetry TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX isolates_at ON isolates (at DESC);

  CREATE TABLE attempts (source TEXT PRIMARY KEY, since INTEGER NOT NULL, wrong INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    user_agent TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  `,
]

/** Brings an object's storage up to the newest schema. */
export function migrate(storage: DurableObjectStorage): void {
  const { sql } = storage
  sql.exec('CREATE TABLE IF NOT EXISTS migrations (version INTEGER PRIMARY KEY)')
  const version = Number(
    sql.exec('SELECT coalesce(max(version), 0) AS version FROM migrations').one().version,
  )
  for (let next = version; next < MIGRATIONS.length; next += 1) {
    storage.transactionSync(() => {
      sql.exec(MIGRATIONS[next])
      sql.exec('INSERT INTO migrations (version) VALUES (?)', next + 1)
    })
  }
}
