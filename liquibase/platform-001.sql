--liquibase formatted sql

--changeset hagukumi:platform-001-audit
create table audit_entry (
  id bigint not null primary key,
  municipality_id bigint null comment 'null: not tied to a municipality (sign-in with an unknown name)',
  at datetime(6) not null,
  actor_account_id bigint null,
  actor_name varchar(120) not null comment 'sign-in name at that time',
  action varchar(60) not null,
  subject_kind varchar(40) not null,
  subject_id varchar(120) not null,
  reason varchar(400) not null default '',
  detail text not null comment 'JSON',
  address varchar(64) not null default '',
  index audit_by_subject (municipality_id, subject_kind, subject_id, at),
  index audit_by_day (municipality_id, at)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:platform-001-audit-append-only
create trigger audit_entry_no_update before update on audit_entry for each row
  signal sqlstate '45000' set message_text = 'audit_entry is append-only';
create trigger audit_entry_no_delete before delete on audit_entry for each row
  signal sqlstate '45000' set message_text = 'audit_entry is append-only';

--changeset hagukumi:platform-001-job
create table job (
  id bigint not null primary key,
  municipality_id bigint null,
  kind varchar(60) not null,
  job_key varchar(200) not null comment 'one job per key: the same work asked for twice is the same job',
  state varchar(12) not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
  payload text not null comment 'JSON, what the job needs to know',
  step text not null comment 'JSON checkpoint: where to go on after a restart',
  done bigint not null default 0,
  total bigint not null default 0,
  message varchar(1000) not null default '',
  attempts int not null default 0,
  run_at datetime(6) not null,
  lease_owner varchar(64) not null default '',
  lease_until datetime(6) not null,
  created_by bigint null,
  created_at datetime(6) not null,
  finished_at datetime(6) null,
  unique key job_key_unique (job_key),
  index job_due (state, run_at),
  index job_of_municipality (municipality_id, created_at)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:platform-001-outbox
create table outbox (
  id bigint not null primary key,
  municipality_id bigint not null,
  kind varchar(40) not null,
  idempotency_key varchar(200) not null,
  payload mediumtext not null comment 'JSON',
  created_at datetime(6) not null,
  next_try_at datetime(6) not null,
  attempts int not null default 0,
  delivered_at datetime(6) null,
  last_error varchar(400) not null default '',
  unique key outbox_idempotency (idempotency_key),
  index outbox_undelivered (delivered_at, next_try_at)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:platform-001-definition
create table definition (
  id bigint not null primary key,
  kind varchar(40) not null comment 'course, test, framework, profiles, assignment-rules …',
  code varchar(80) not null,
  version int not null,
  content_hash char(64) not null,
  body mediumtext not null comment 'JSON of the validated definition',
  loaded_at datetime(6) not null,
  unique key definition_code (kind, code, version, content_hash)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;
