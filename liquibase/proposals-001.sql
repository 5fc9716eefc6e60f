--liquibase formatted sql

--changeset hagukumi:proposals-001-contest
create table contest (
  id bigint not null primary key,
  municipality_id bigint not null,
  name varchar(100) not null,
  theme varchar(1000) not null,
  opens_on date not null,
  closes_on date not null comment 'last day on which to enter',
  anonymous tinyint(1) not null comment '1: nobody but the authors and the secretariat sees who proposed before it is decided',
  awarded_on date null comment 'NULL: not decided yet',
  unique key contest_id (municipality_id, id),
  index contest_by_day (municipality_id, closes_on),
  constraint contest_of foreign key (municipality_id) references municipality (id),
  constraint contest_period check (opens_on <= closes_on)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:proposals-001-judge
create table contest_judge (
  municipality_id bigint not null,
  contest_id bigint not null,
  person_id bigint not null,
  primary key (municipality_id, contest_id, person_id),
  index contest_judge_of_person (municipality_id, person_id),
  constraint contest_judge_contest foreign key (municipality_id, contest_id) references contest (municipality_id, id),
  constraint contest_judge_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:proposals-001-proposal
create table proposal (
  id bigint not null primary key,
  municipality_id bigint not null,
  number varchar(20) not null comment '2026-0012',
  year int not null comment '年度 of submission',
  person_id bigint not null comment 'the first author',
  unit_id bigint not null comment 'of the first author when it was submitted',
  contest_id bigint null,
  title varchar(120) not null,
  problem varchar(2000) not null,
  idea varchar(2000) not null,
  expected varchar(1000) not null,
  operation varchar(100) not null comment 'name of the 業務',
  tool varchar(100) not null comment 'what it is done with; may be empty',
  state varchar(12) not null check (state in ('SUBMITTED', 'REVIEW', 'ADOPTED', 'IMPLEMENTED', 'EFFECT_FIXED', 'SPREAD', 'DECLINED', 'WITHDRAWN')),
  submitted_on date not null,
  accepted_on date null,
  adopted_on date null,
  live_on date null,
  reason varchar(400) not null default '' comment 'of the exit; else empty',
  votes int not null default 0,
  comments int not null default 0,
  search_text text not null,
  unique key proposal_number (municipality_id, number),
  unique key proposal_id (municipality_id, id),
  index proposal_newest (municipality_id, submitted_on, id),
  index proposal_by_state (municipality_id, state, submitted_on, id),
  index proposal_of_contest (municipality_id, contest_id),
  index proposal_of_year (municipality_id, year, state),
  constraint proposal_person foreign key (municipality_id, person_id) references person (municipality_id, id),
  constraint proposal_unit foreign key (municipality_id, unit_id) references unit (municipality_id, id),
  constraint proposal_contest foreign key (municipality_id, contest_id) references contest (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:proposals-001-number
create table proposal_number (
  municipality_id bigint not null,
  year int not null,
  last_number int not null,
  primary key (municipality_id, year),
  constraint proposal_number_of foreign key (municipality_id) references municipality (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:proposals-001-author
create table proposal_author (
  municipality_id bigint not null,
  proposal_id bigint not null,
  person_id bigint not null,
  position int not null comment '1: the first author',
  share int not null comment 'percent' check (share between 1 and 100),
  primary key (municipality_id, proposal_id, person_id),
  index proposal_author_of_person (municipality_id, person_id),
  constraint proposal_author_proposal foreign key (municipality_id, proposal_id) references proposal (municipality_id, id),
  constraint proposal_author_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:proposals-001-gram
create table proposal_gram (
  municipality_id bigint not null,
  gram varchar(4) not null comment 'two characters that follow each other in the title',
  proposal_id bigint not null,
  primary key (municipality_id, gram, proposal_id),
  index proposal_gram_of (municipality_id, proposal_id),
  constraint proposal_gram_proposal foreign key (municipality_id, proposal_id) references proposal (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:proposals-001-file
create table proposal_file (
  id bigint not null primary key,
  municipality_id bigint not null,
  proposal_id bigint not null,
  name varchar(120) not null comment 'made harmless, with the extension of its type',
  type varchar(4) not null comment 'as found in the content' check (type in ('PDF', 'PNG', 'JPEG')),
  bytes int not null,
  sha256 char(64) not null,
  scan varchar(8) not null comment 'CLEAN by the virus scan, NONE where none is set up' check (scan in ('NONE', 'CLEAN')),
  added_at datetime(6) not null,
  content mediumblob not null,
  index proposal_file_of (municipality_id, proposal_id),
  constraint proposal_file_proposal foreign key (municipality_id, proposal_id) references proposal (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:proposals-001-step
create table proposal_step (
  id bigint not null primary key,
  municipality_id bigint not null,
  proposal_id bigint not null,
  step varchar(12) not null check (step in ('SUBMIT', 'CHANGE', 'ACCEPT', 'ADOPT', 'IMPLEMENT', 'FIX', 'SPREAD', 'DECLINE', 'WITHDRAW', 'REGISTER', 'AWARD')),
  account_id bigint not null comment 'who did it',
  done_at datetime(6) not null,
  reason varchar(400) not null default '',
  index proposal_step_of (municipality_id, proposal_id, done_at)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:proposals-001-step-append-only
create trigger proposal_step_no_update before update on proposal_step for each row
  signal sqlstate '45000' set message_text = 'proposal_step is append-only';
create trigger proposal_step_no_delete before delete on proposal_step for each row
  signal sqlstate '45000' set message_text = 'proposal_step is append-only';

--changeset hagukumi:proposals-001-vote
create table proposal_vote (
  municipality_id bigint not null,
  proposal_id bigint not null,
  person_id bigint not null,
  primary key (municipality_id, proposal_id, person_id),
  constraint proposal_vote_proposal foreign key (municipality_id, proposal_id) references proposal (municipality_id, id),
  constraint proposal_vote_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:proposals-001-comment
create table proposal_comment (
  id bigint not null primary key,
  municipality_id bigint not null,
  proposal_id bigint not null,
  person_id bigint not null,
  written_at datetime(6) not null,
  said varchar(1000) not null,
  index proposal_comment_of (municipality_id, proposal_id, written_at),
  constraint proposal_comment_proposal foreign key (municipality_id, proposal_id) references proposal (municipality_id, id),
  constraint proposal_comment_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:proposals-001-takeover
create table proposal_takeover (
  id bigint not null primary key,
  municipality_id bigint not null,
  proposal_id bigint not null,
  unit_id bigint not null comment 'that takes it over',
  person_id bigint not null comment 'who takes it over there',
  note varchar(400) not null,
  asked_on date not null,
  confirmed_on date null comment 'by the secretariat; NULL: not yet',
  unique key proposal_takeover_by_unit (municipality_id, proposal_id, unit_id),
  unique key proposal_takeover_id (municipality_id, id),
  constraint proposal_takeover_proposal foreign key (municipality_id, proposal_id) references proposal (municipality_id, id),
  constraint proposal_takeover_unit foreign key (municipality_id, unit_id) references unit (municipality_id, id),
  constraint proposal_takeover_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:proposals-001-case
create table proposal_case (
  id bigint not null primary key,
  municipality_id bigint not null,
  proposal_id bigint not null,
  category varchar(8) not null check (category in ('DATA', 'AI_RPA', 'PROCESS', 'SERVICE')),
  summary varchar(1000) not null,
  registered_on date not null,
  unique key proposal_case_of (municipality_id, proposal_id),
  index proposal_case_newest (municipality_id, registered_on),
  constraint proposal_case_proposal foreign key (municipality_id, proposal_id) references proposal (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:proposals-001-score
create table contest_score (
  municipality_id bigint not null,
  contest_id bigint not null,
  proposal_id bigint not null,
  person_id bigint not null comment 'the judge',
  effect int not null check (effect between 1 and 5),
  feasible int not null check (feasible between 1 and 5),
  original int not null check (original between 1 and 5),
  said varchar(400) not null,
  primary key (municipality_id, contest_id, proposal_id, person_id),
  constraint contest_score_proposal foreign key (municipality_id, proposal_id) references proposal (municipality_id, id),
  constraint contest_score_judge foreign key (municipality_id, contest_id, person_id) references contest_judge (municipality_id, contest_id, person_id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:proposals-001-award
create table contest_award (
  municipality_id bigint not null,
  contest_id bigint not null,
  proposal_id bigint not null,
  name varchar(60) not null comment '最優秀賞',
  primary key (municipality_id, contest_id, proposal_id),
  constraint contest_award_proposal foreign key (municipality_id, proposal_id) references proposal (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;
