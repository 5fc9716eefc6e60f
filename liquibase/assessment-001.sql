--liquibase formatted sql

--changeset hagukumi:assessment-001-attempt
create table attempt (
  id bigint not null primary key,
  municipality_id bigint not null,
  person_id bigint not null,
  context varchar(100) not null comment 'what the attempt is for: enrolment:<id>',
  test_code varchar(20) not null,
  test_version int not null,
  number int not null comment 'from 1 in its context',
  state varchar(12) not null check (state in ('OPEN', 'HANDED_IN', 'TIMED_OUT')),
  started_at datetime(6) not null,
  deadline_at datetime(6) not null comment 'answers up to this moment, inclusive, count',
  finished_at datetime(6) null comment 'null while open',
  question_count int not null,
  right_count int not null default 0,
  percent int not null default 0 check (percent between 0 and 100),
  passed boolean not null default false,
  version bigint not null default 0,
  unique key attempt_number (municipality_id, person_id, context, test_code, number),
  unique key attempt_municipality (municipality_id, id),
  index attempt_overdue (state, deadline_at),
  index attempt_of_test (municipality_id, test_code, test_version, state, finished_at),
  constraint attempt_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:assessment-001-attempt-answer
create table attempt_answer (
  municipality_id bigint not null,
  attempt_id bigint not null,
  number int not null comment 'place in the attempt, from 1',
  question_id varchar(40) not null,
  skill varchar(20) not null,
  option_order varchar(100) not null comment 'for each option as shown its index in the definition',
  answer varchar(200) not null default '' comment 'in terms of what was shown; empty: none',
  client_sequence bigint not null default 0 comment 'of the answer; an older one never replaces a newer one',
  saved_at datetime(6) null,
  correct boolean not null default false comment 'known once the attempt has ended',
  primary key (attempt_id, number),
  unique key attempt_answer_question (attempt_id, question_id),
  index attempt_answer_items (municipality_id, question_id, attempt_id),
  constraint attempt_answer_attempt foreign key (municipality_id, attempt_id) references attempt (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;
