--liquibase formatted sql

--changeset hagukumi:claims-001-claim
create table claim (
  id bigint not null primary key,
  municipality_id bigint not null,
  person_id bigint not null,
  kind varchar(20) not null check (kind in ('QUALIFICATION', 'OUTSIDE_TRAINING', 'SECONDMENT', 'TEACHING', 'STUDY_MEETING')),
  subject_code varchar(40) not null comment 'of the list in the rules; the kind itself where it is written in',
  rules int not null comment 'version of the rules it keeps to: 20260401',
  subject varchar(200) not null default '' comment 'as written in; empty where it is of the list',
  from_on date not null,
  to_on date not null comment 'inclusive',
  minutes int not null comment '0 where the time is not asked for' check (minutes >= 0),
  note varchar(1000) not null default '',
  approver varchar(12) not null check (approver in ('HR', 'DX_OFFICE', 'SUPERVISOR', 'ORGANISER')),
  organiser_id bigint null comment 'person named by the claimant',
  state varchar(12) not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'CANCELLED')),
  submitted_on date null,
  decided_on date null,
  reason varchar(400) not null default '',
  fact bigint not null comment 'the id again, for the fact of a row that an import writes',
  unique key claim_id (municipality_id, id),
  index claim_of_person (municipality_id, person_id, kind, from_on),
  index claim_waiting (municipality_id, state, submitted_on),
  constraint claim_person foreign key (municipality_id, person_id) references person (municipality_id, id),
  constraint claim_organiser foreign key (municipality_id, organiser_id) references person (municipality_id, id),
  constraint claim_period check (from_on <= to_on)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:claims-001-file
create table claim_file (
  id bigint not null primary key,
  municipality_id bigint not null,
  person_id bigint not null,
  claim_id bigint not null,
  name varchar(120) not null comment 'made harmless, with the extension of its type',
  type varchar(4) not null comment 'as found in the content' check (type in ('PDF', 'PNG', 'JPEG')),
  bytes int not null,
  sha256 char(64) not null,
  scan varchar(8) not null comment 'CLEAN by the virus scan, NONE where none is set up' check (scan in ('NONE', 'CLEAN')),
  added_at datetime(6) not null,
  content mediumblob not null,
  index claim_file_of_claim (municipality_id, claim_id),
  index claim_file_same (municipality_id, sha256),
  constraint claim_file_person foreign key (municipality_id, person_id) references person (municipality_id, id),
  constraint claim_file_claim foreign key (municipality_id, claim_id) references claim (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:claims-001-step
create table claim_step (
  id bigint not null primary key,
  municipality_id bigint not null,
  person_id bigint not null comment 'the claimant',
  claim_id bigint not null,
  step varchar(12) not null check (step in ('SUBMITTED', 'RETURNED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'CANCELLED')),
  account_id bigint not null comment 'who did it',
  done_at datetime(6) not null,
  reason varchar(400) not null default '',
  index claim_step_of_claim (municipality_id, claim_id, done_at),
  constraint claim_step_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:claims-001-step-append-only
create trigger claim_step_no_update before update on claim_step for each row
  signal sqlstate '45000' set message_text = 'claim_step is append-only';
create trigger claim_step_no_delete before delete on claim_step for each row
  signal sqlstate '45000' set message_text = 'claim_step is append-only';
