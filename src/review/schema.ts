/**
 * The desk's tables. Migrations are applied in order, each once, in one transaction; a new one is appended, old ones are
 * never edited.
 */

/** What a case counts as: its decision, else its state; a note is never counted as open. */
const tally = (row: 'OLD' | 'NEW') =>
  `CASE WHEN ${row}.kind = 'one-customer' AND ${row}.decision IS NULL THEN 'note' ELSE coalesce(${row}.decision, ${row}.state) END`

/** What an open case is filtered by, as rows of `facets`. */
const facetsOf = (row: 'OLD' | 'NEW') =>
  `SELECT 'model' AS facet, ${row}.model AS value WHERE ${row}.state = 'open' AND ${row}.model <> ''
     UNION ALL SELECT 'country', ${row}.country WHERE ${row}.state = 'open' AND ${row}.country <> ''
     UNION ALL SELECT 'tier', ${row}.tier WHERE ${row}.state = 'open'
     UNION ALL SELECT 'signal', name FROM signal_bits WHERE ${row}.state = 'open' AND (${row}.signals & (1 << bit)) <> 0`
const facetsAdded = `INSERT INTO facets (facet, value, n) SELECT facet, value, 1 FROM (${facetsOf('NEW')}) WHERE TRUE
    ON CONFLICT (facet, value) DO UPDATE SET n = n + 1;`
const facetsTaken = `UPDATE facets SET n = n - 1 WHERE (facet, value) IN (${facetsOf('OLD')});`

const FILTERED = 'kind, tier, model, country, signals, claimed_by, claimed_until, proposal_id'

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
  // A campaign is a case: a row of cases whose account is the campaign's id, and whose shard is none.
  `
  ALTER TABLE cases ADD COLUMN kind TEXT NOT NULL DEFAULT 'account';
  ALTER TABLE cases ADD COLUMN members INTEGER NOT NULL DEFAULT 1;
  ALTER TABLE cases ADD COLUMN growth INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE cases ADD COLUMN until INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE cases ADD COLUMN decided_members INTEGER;
  ALTER TABLE cases ADD COLUMN held_by INTEGER;
  CREATE INDEX cases_campaigns ON cases (state, score DESC, nats DESC, id DESC) WHERE kind <> 'account';
  CREATE INDEX cases_campaigns_all ON cases (score DESC, nats DESC, id DESC) WHERE kind <> 'account';
  CREATE INDEX cases_campaigns_decided ON cases (decided_at DESC, id DESC)
    WHERE kind <> 'account' AND state = 'decided';
  CREATE INDEX cases_held ON cases (held_by) WHERE held_by IS NOT NULL;

  ALTER TABLE decisions ADD COLUMN until INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE decisions ADD COLUMN members INTEGER NOT NULL DEFAULT 1;
  ALTER TABLE decisions ADD COLUMN exceptions INTEGER NOT NULL DEFAULT 0;

  CREATE TABLE campaigns (
    case_id INTEGER PRIMARY KEY,
    began INTEGER NOT NULL,
    score REAL NOT NULL,
    nats REAL NOT NULL,
    exchanges INTEGER NOT NULL,
    accounts INTEGER NOT NULL,
    members INTEGER NOT NULL DEFAULT 0,
    why TEXT NOT NULL DEFAULT '',
    groups TEXT NOT NULL DEFAULT '[]'
  );
  CREATE TABLE campaign_members (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL,
    account TEXT NOT NULL,
    shard INTEGER NOT NULL,
    reference TEXT NOT NULL,
    joined INTEGER NOT NULL,
    added_at INTEGER NOT NULL,
    exchanges INTEGER NOT NULL,
    nats REAL,
    links REAL NOT NULL,
    shares INTEGER NOT NULL DEFAULT 0,
    own INTEGER NOT NULL DEFAULT 0,
    successor TEXT
  );
  CREATE UNIQUE INDEX campaign_members_account ON campaign_members (account, case_id);
  CREATE UNIQUE INDEX campaign_members_reference ON campaign_members (reference);
  CREATE INDEX campaign_members_links ON campaign_members (case_id, links DESC, id DESC);
  CREATE INDEX campaign_members_shard ON campaign_members (case_id, shard);
  CREATE INDEX campaign_members_own ON campaign_members (case_id) WHERE own = 1;
  CREATE TABLE campaign_shared (
    case_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    members INTEGER NOT NULL,
    others INTEGER NOT NULL,
    weight REAL NOT NULL,
    sentence TEXT NOT NULL,
    slot INTEGER,
    told_at INTEGER NOT NULL,
    PRIMARY KEY (case_id, kind, name)
  ) WITHOUT ROWID;
  CREATE INDEX campaign_shared_name ON campaign_shared (name, kind);
  CREATE TABLE campaign_hours (
    case_id INTEGER NOT NULL,
    hour INTEGER NOT NULL,
    exchanges INTEGER NOT NULL DEFAULT 0,
    joined INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (case_id, hour)
  ) WITHOUT ROWID;
  CREATE TABLE campaign_exceptions (
    decision_id INTEGER NOT NULL,
    account TEXT NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (decision_id, account)
  ) WITHOUT ROWID;
  CREATE TABLE campaign_returns (
    case_id INTEGER NOT NULL,
    by_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    sentence TEXT NOT NULL,
    PRIMARY KEY (case_id, by_id)
  ) WITHOUT ROWID;
  CREATE TABLE known_apps (
    decision_id INTEGER NOT NULL,
    case_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (decision_id, kind, name)
  ) WITHOUT ROWID;

  DROP TRIGGER cases_added;
  DROP TRIGGER cases_removed;
  DROP TRIGGER cases_moved;
  CREATE TRIGGER cases_added AFTER INSERT ON cases BEGIN
    INSERT INTO tallies (name, n) VALUES (${tally('NEW')}, 1) ON CONFLICT (name) DO UPDATE SET n = n + 1;
    INSERT INTO tallies (name, n) SELECT 'campaign:' || NEW.state, 1 WHERE NEW.kind <> 'account'
      ON CONFLICT (name) DO UPDATE SET n = n + 1;
  END;
  CREATE TRIGGER cases_removed AFTER DELETE ON cases BEGIN
    UPDATE tallies SET n = n - 1 WHERE name = ${tally('OLD')};
    UPDATE tallies SET n = n - 1 WHERE OLD.kind <> 'account' AND name = 'campaign:' || OLD.state;
  END;
  CREATE TRIGGER cases_moved AFTER UPDATE OF state, decision, kind ON cases
  WHEN ${tally('OLD')} <> ${tally('NEW')} OR OLD.state <> NEW.state BEGIN
    UPDATE tallies SET n = n - 1 WHERE name = ${tally('OLD')};
    INSERT INTO tallies (name, n) VALUES (${tally('NEW')}, 1) ON CONFLICT (name) DO UPDATE SET n = n + 1;
    UPDATE tallies SET n = n - 1 WHERE OLD.kind <> 'account' AND name = 'campaign:' || OLD.state;
    INSERT INTO tallies (name, n) SELECT 'campaign:' || NEW.state, 1 WHERE NEW.kind <> 'account'
      ON CONFLICT (name) DO UPDATE SET n = n + 1;
  END;
  `,
  // A decision has a tier, a reason and the figures it was made on; what waits for a second person is a proposal.
  `
  ALTER TABLE cases ADD COLUMN proposal_id INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX cases_proposed ON cases (proposal_id) WHERE proposal_id > 0;
  CREATE INDEX cases_ending ON cases (until) WHERE standing IS NOT NULL AND until > 0;

  ALTER TABLE decisions ADD COLUMN tier TEXT;
  ALTER TABLE decisions ADD COLUMN reason TEXT NOT NULL DEFAULT '';
  ALTER TABLE decisions ADD COLUMN seconds TEXT;
  ALTER TABLE decisions ADD COLUMN nats REAL;
  ALTER TABLE decisions ADD COLUMN p REAL;
  UPDATE decisions SET tier = 'block' WHERE decision = 'confirm';
  CREATE INDEX decisions_labels ON decisions (nats, decision)
    WHERE undone_at IS NULL AND nats IS NOT NULL AND decision IN ('confirm', 'benign');

  ALTER TABLE campaigns ADD COLUMN quiet INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE campaigns ADD COLUMN quiet_exchanges INTEGER NOT NULL DEFAULT 0;

  CREATE TABLE proposals (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL,
    tier TEXT,
    lasts INTEGER NOT NULL,
    exceptions TEXT NOT NULL,
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    by TEXT NOT NULL,
    identity TEXT NOT NULL,
    at INTEGER NOT NULL,
    closed_at INTEGER,
    closed_by TEXT
  );
  CREATE INDEX proposals_case ON proposals (case_id, id DESC);
  `,
  // The queue in four orders, each with all that it is filtered by; who is at which case; saved views.
  `
  ALTER TABLE cases ADD COLUMN country TEXT NOT NULL DEFAULT '';
  ALTER TABLE cases ADD COLUMN signals INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE cases ADD COLUMN pace REAL NOT NULL DEFAULT 0;
  ALTER TABLE cases ADD COLUMN claimed_by TEXT;
  ALTER TABLE cases ADD COLUMN claimed_until INTEGER NOT NULL DEFAULT 0;
  CREATE TABLE signal_bits (name TEXT PRIMARY KEY, bit INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE facets (facet TEXT, value TEXT, n INTEGER NOT NULL, PRIMARY KEY (facet, value)) WITHOUT ROWID;
  CREATE TABLE views (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL,
    by TEXT NOT NULL,
    at INTEGER NOT NULL
  );

  INSERT INTO signal_bits (name, bit)
    SELECT name, row_number() OVER (ORDER BY name) - 1 FROM (SELECT DISTINCT one.value ->> 'signal' AS name
      FROM cases, json_each(cases.evidence) AS one WHERE one.value ->> 'weight' > 0 AND one.value ->> 'signal' <> '')
      LIMIT 52;
  UPDATE cases SET country = coalesce(activity ->> 'country', ''),
    signals = coalesce((SELECT sum(DISTINCT 1 << bit) FROM json_each(cases.evidence) AS one
      JOIN signal_bits ON name = one.value ->> 'signal' WHERE one.value ->> 'weight' > 0), 0);
  INSERT INTO facets (facet, value, n)
    SELECT 'model', model, count(*) FROM cases WHERE state = 'open' AND model <> '' GROUP BY model
    UNION ALL SELECT 'country', country, count(*) FROM cases WHERE state = 'open' AND country <> '' GROUP BY country
    UNION ALL SELECT 'tier', tier, count(*) FROM cases WHERE state = 'open' GROUP BY tier
    UNION ALL SELECT 'signal', name, count(*) FROM cases JOIN signal_bits ON (signals & (1 << bit)) <> 0
      WHERE state = 'open' GROUP BY name;

  DROP INDEX cases_queue;
  CREATE INDEX cases_by_score ON cases (score DESC, nats DESC, id DESC, ${FILTERED}) WHERE state = 'open';
  CREATE INDEX cases_by_age ON cases (first_seen, id, ${FILTERED}) WHERE state = 'open';
  CREATE INDEX cases_by_volume ON cases (exchanges DESC, id DESC, ${FILTERED}) WHERE state = 'open';
  CREATE INDEX cases_by_growth ON cases (pace DESC, id DESC, ${FILTERED}) WHERE state = 'open';

  CREATE TRIGGER facets_added AFTER INSERT ON cases BEGIN ${facetsAdded} END;
  CREATE TRIGGER facets_removed AFTER DELETE ON cases BEGIN ${facetsTaken} END;
  CREATE TRIGGER facets_moved AFTER UPDATE OF state, model, country, tier, signals ON cases
  WHEN OLD.state <> NEW.state OR OLD.model <> NEW.model OR OLD.country <> NEW.country OR OLD.tier <> NEW.tier
    OR OLD.signals <> NEW.signals BEGIN ${facetsTaken} ${facetsAdded} END;
  `,
  // What somebody who is signed in may do.
  `
  ALTER TABLE sessions ADD COLUMN role TEXT NOT NULL DEFAULT 'admin';
  `,
  // Notes without a decision, and who looked at what; what spoke for harvesting when it was decided.
  `
  ALTER TABLE decisions ADD COLUMN signals INTEGER NOT NULL DEFAULT 0;
  CREATE TABLE notes (id INTEGER PRIMARY KEY, case_id INTEGER NOT NULL, by TEXT NOT NULL, at INTEGER NOT NULL, note TEXT NOT NULL);
  CREATE INDEX notes_case ON notes (case_id, id DESC);
  CREATE TABLE viewers (case_id INTEGER NOT NULL, by TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (case_id, by)) WITHOUT ROWID;
  CREATE INDEX viewers_at ON viewers (at);
  `,
  // The log by what it is filtered by; several receivers of news.
  `
  CREATE INDEX audit_subject ON audit (subject, seq DESC) WHERE subject <> '';
  CREATE INDEX audit_by ON audit (by, seq DESC);
  CREATE INDEX audit_action ON audit (action, seq DESC);
  CREATE INDEX audit_at ON audit (at, seq);
  ALTER TABLE outbox ADD COLUMN form TEXT NOT NULL DEFAULT 'standard';
  ALTER TABLE outbox ADD COLUMN url TEXT NOT NULL DEFAULT '';
  CREATE INDEX outbox_created ON outbox (created_at DESC);
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
