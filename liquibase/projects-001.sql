--liquibase formatted sql

--changeset hagukumi:projects-001-project
create table project (
  id bigint not null primary key,
  municipality_id bigint not null,
  template varchar(40) not null,
  template_version int not null comment 'the one it began with',
  title varchar(120) not null,
  theme varchar(1000) not null comment 'what is wrong in the real work',
  unit_id bigint not null comment 'the unit whose work it is about',
  leader_id bigint not null,
  sponsor_id bigint null comment 'who answers for the work',
  mentor_id bigint null,
  state varchar(12) not null check (state in ('SELECTED', 'STARTED', 'INTERIM', 'REPORTED', 'IN_REVIEW', 'RETURNED',
    'PASSED', 'FAILED', 'LIVE', 'CLOSED', 'STOPPED')),
  start_on date not null,
  original_due_on date not null comment 'as approved first; figures go by it',
  due_on date not null comment 'as approved last',
  reported_on date null comment 'when the final report was handed in last',
  decided_on date null,
  live_on date null comment 'when the new way of working began',
  ended_on date null,
  round int not null default 1 comment 'of the review',
  points decimal(7, 4) null comment 'mean of the reviewers, of the decision in force',
  excellent smallint not null default 0,
  talked_on date null comment 'when the reviewers of the round talked',
  reason varchar(400) not null default '' comment 'of the last step that had one',
  partner varchar(80) not null default '' comment 'whom it is done together with (K30); empty: nobody',
  automates smallint not null default 0 comment '1: brings AI or RPA into the work (K26)',
  target_met smallint null comment 'as found when the decision fell',
  unique key project_id (municipality_id, id),
  index project_board (municipality_id, state, due_on),
  index project_of_leader (municipality_id, leader_id),
  constraint project_leader foreign key (municipality_id, leader_id) references person (municipality_id, id),
  constraint project_sponsor foreign key (municipality_id, sponsor_id) references person (municipality_id, id),
  constraint project_mentor foreign key (municipality_id, mentor_id) references person (municipality_id, id),
  constraint project_unit foreign key (municipality_id, unit_id) references unit (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:projects-001-member
create table project_member (
  municipality_id bigint not null,
  project_id bigint not null,
  person_id bigint not null,
  share smallint not null comment 'of the work, in percent' check (share between 0 and 100),
  from_on date not null,
  to_on date not null comment 'inclusive; 9999-12-31 while in the team',
  primary key (municipality_id, project_id, person_id),
  index project_of_member (municipality_id, person_id, to_on),
  constraint project_member_project foreign key (municipality_id, project_id) references project (municipality_id, id),
  constraint project_member_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:projects-001-milestone
create table project_milestone (
  municipality_id bigint not null,
  project_id bigint not null,
  number smallint not null comment 'from 1',
  title varchar(120) not null,
  from_on date not null,
  due_on date not null,
  milestone varchar(8) not null default '' comment 'what is handed in at its end' check (milestone in ('', 'INTERIM', 'FINAL')),
  done_on date null,
  primary key (municipality_id, project_id, number),
  constraint project_milestone_project foreign key (municipality_id, project_id) references project (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:projects-001-entry
create table project_entry (
  id bigint not null primary key,
  municipality_id bigint not null,
  project_id bigint not null,
  person_id bigint not null comment 'who wrote it',
  kind varchar(8) not null check (kind in ('WORK', 'DECISION')),
  on_day date not null,
  minutes int not null comment '0 for decisions' check (minutes between 0 and 1440),
  time_kind varchar(12) not null comment 'how the time counts; empty for decisions',
  text varchar(1000) not null,
  written_at datetime(6) not null,
  index project_entry_of_project (municipality_id, project_id, on_day),
  constraint project_entry_project foreign key (municipality_id, project_id) references project (municipality_id, id),
  constraint project_entry_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:projects-001-file
create table project_file (
  id bigint not null primary key,
  municipality_id bigint not null,
  project_id bigint not null,
  person_id bigint not null comment 'who added it',
  deliverable smallint not null comment 'number in the template from 1; 0 for anything else',
  version int not null comment 'of the deliverable, from 1',
  name varchar(120) not null comment 'made harmless, with the extension of its type',
  type varchar(4) not null comment 'as found in the content' check (type in ('PDF', 'PNG', 'JPEG', 'XLSX', 'DOCX', 'PPTX')),
  bytes int not null,
  sha256 char(64) not null,
  scan varchar(8) not null check (scan in ('NONE', 'CLEAN')),
  added_at datetime(6) not null,
  content mediumblob not null,
  unique key project_file_version (municipality_id, project_id, deliverable, version),
  constraint project_file_project foreign key (municipality_id, project_id) references project (municipality_id, id),
  constraint project_file_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:projects-001-measurement
create table project_measurement (
  id bigint not null primary key,
  municipality_id bigint not null,
  project_id bigint not null,
  person_id bigint not null comment 'who wrote it down',
  metric varchar(40) not null,
  phase varchar(6) not null check (phase in ('BEFORE', 'AFTER')),
  amount decimal(14, 4) not null,
  samples int not null check (samples > 0),
  from_on date not null,
  to_on date not null,
  method varchar(400) not null,
  written_at datetime(6) not null,
  index project_measurement_of_project (municipality_id, project_id, metric, phase, id),
  constraint project_measurement_project foreign key (municipality_id, project_id) references project (municipality_id, id),
  constraint project_measurement_person foreign key (municipality_id, person_id) references person (municipality_id, id),
  constraint project_measurement_days check (from_on <= to_on)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:projects-001-target
create table project_target (
  municipality_id bigint not null,
  project_id bigint not null,
  metric varchar(40) not null,
  kind varchar(16) not null check (kind in ('CHANGE_PERCENT', 'AT_LEAST', 'AT_MOST')),
  amount decimal(14, 4) not null,
  primary key (municipality_id, project_id, metric),
  constraint project_target_project foreign key (municipality_id, project_id) references project (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:projects-001-flow
create table project_flow (
  municipality_id bigint not null,
  project_id bigint not null,
  phase varchar(6) not null comment 'As-Is and To-Be' check (phase in ('BEFORE', 'AFTER')),
  number smallint not null comment 'from 1',
  title varchar(60) not null,
  hands varchar(40) not null comment 'who does it: a lane',
  minutes decimal(8, 2) not null comment 'a case' check (minutes >= 0),
  people smallint not null check (people > 0),
  cases int not null comment 'a year' check (cases >= 0),
  waste varchar(12) not null default '' check (waste in ('', 'WAIT', 'REWORK', 'MOVE', 'DUPLICATE', 'CHECK')),
  primary key (municipality_id, project_id, phase, number),
  constraint project_flow_project foreign key (municipality_id, project_id) references project (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:projects-001-report
create table project_report (
  id bigint not null primary key,
  municipality_id bigint not null,
  project_id bigint not null,
  person_id bigint not null comment 'who handed it in',
  kind varchar(8) not null check (kind in ('INTERIM', 'FINAL')),
  text varchar(8000) not null,
  handed_in_at datetime(6) not null,
  index project_report_of_project (municipality_id, project_id, id),
  constraint project_report_project foreign key (municipality_id, project_id) references project (municipality_id, id),
  constraint project_report_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:projects-001-step
create table project_step (
  id bigint not null primary key,
  municipality_id bigint not null,
  project_id bigint not null,
  step varchar(20) not null,
  account_id bigint not null comment 'who did it',
  done_at datetime(6) not null,
  reason varchar(400) not null default '',
  index project_step_of_project (municipality_id, project_id, done_at),
  constraint project_step_project foreign key (municipality_id, project_id) references project (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:projects-001-reviewer
create table project_reviewer (
  municipality_id bigint not null,
  project_id bigint not null,
  round int not null,
  person_id bigint not null,
  primary key (municipality_id, project_id, round, person_id),
  index project_of_reviewer (municipality_id, person_id),
  constraint project_reviewer_project foreign key (municipality_id, project_id) references project (municipality_id, id),
  constraint project_reviewer_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:projects-001-score
create table project_score (
  id bigint not null primary key,
  municipality_id bigint not null,
  project_id bigint not null,
  round int not null,
  person_id bigint not null comment 'the reviewer; the last sheet of each counts',
  rubric_version int not null,
  scores varchar(40) not null comment '0 to 3 for each criterion in order: 2,3,1',
  comment varchar(2000) not null,
  scored_at datetime(6) not null,
  index project_score_of_round (municipality_id, project_id, round, person_id, id),
  constraint project_score_project foreign key (municipality_id, project_id) references project (municipality_id, id),
  constraint project_score_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:projects-001-feedback
create table project_feedback (
  municipality_id bigint not null,
  project_id bigint not null,
  round int not null,
  person_id bigint not null comment 'the member',
  text varchar(1000) not null,
  primary key (municipality_id, project_id, round, person_id),
  constraint project_feedback_project foreign key (municipality_id, project_id) references project (municipality_id, id),
  constraint project_feedback_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:projects-001-append-only
create trigger project_entry_no_update before update on project_entry for each row
  signal sqlstate '45000' set message_text = 'project_entry is append-only';
create trigger project_entry_no_delete before delete on project_entry for each row
  signal sqlstate '45000' set message_text = 'project_entry is append-only';
create trigger project_measurement_no_update before update on project_measurement for each row
  signal sqlstate '45000' set message_text = 'project_measurement is append-only';
create trigger project_measurement_no_delete before delete on project_measurement for each row
  signal sqlstate '45000' set message_text = 'project_measurement is append-only';
create trigger project_step_no_update before update on project_step for each row
  signal sqlstate '45000' set message_text = 'project_step is append-only';
create trigger project_step_no_delete before delete on project_step for each row
  signal sqlstate '45000' set message_text = 'project_step is append-only';
create trigger project_score_no_update before update on project_score for each row
  signal sqlstate '45000' set message_text = 'project_score is append-only';
create trigger project_score_no_delete before delete on project_score for each row
  signal sqlstate '45000' set message_text = 'project_score is append-only';
