--liquibase formatted sql

--changeset hagukumi:learning-001-enrolment
create table enrolment (
  id bigint not null primary key,
  municipality_id bigint not null,
  person_id bigint not null,
  course_code varchar(40) not null,
  course_version int not null comment 'the version being taken; 0: taken before this system, version not known',
  cycle varchar(24) not null comment '2026, v3, once, hired-20260401, promoted-20260401',
  mandatory boolean not null,
  rule_code varchar(60) not null default '' comment 'the assignment rule behind the obligation; empty: taken by choice or imported',
  assigned_on date not null,
  due_on date not null comment '9999-12-31: no due date',
  status varchar(12) not null check (status in ('NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'WAIVED')),
  started_on date null,
  test_percent int null comment 'of the passed test, 0-100',
  completed_on date null,
  percent int null comment 'at completion, 0-100; null without a test',
  minutes int not null default 0 comment 'counted at completion',
  time_kind varchar(12) not null default 'DUTY' check (time_kind in ('DUTY', 'OVERTIME', 'EXEMPTED', 'OWN_TIME')),
  waived_on date null,
  waived_reason varchar(400) not null default '',
  unit_id_at bigint null comment 'unit of the main posting on the day of completion',
  grade_at int null comment 'grade of the main posting on the day of completion',
  imported boolean not null default false,
  version bigint not null default 0,
  unique key enrolment_key (municipality_id, person_id, course_code, cycle),
  unique key enrolment_municipality (municipality_id, id),
  index enrolment_of_course (municipality_id, course_code, cycle, status),
  index enrolment_due (municipality_id, status, due_on),
  constraint enrolment_person foreign key (municipality_id, person_id) references person (municipality_id, id),
  constraint enrolment_completed check ((status = 'COMPLETED') = (completed_on is not null)),
  constraint enrolment_waived check ((status = 'WAIVED') = (waived_on is not null))
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:learning-001-lesson-progress
create table lesson_progress (
  id bigint not null primary key,
  municipality_id bigint not null,
  person_id bigint not null,
  enrolment_id bigint not null,
  lesson_number int not null,
  understood_at datetime(6) not null,
  unique key lesson_progress_key (municipality_id, enrolment_id, lesson_number),
  index lesson_progress_of_person (municipality_id, person_id),
  constraint lesson_progress_enrolment foreign key (municipality_id, enrolment_id) references enrolment (municipality_id, id),
  constraint lesson_progress_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:learning-001-consent
create table consent (
  id bigint not null primary key,
  municipality_id bigint not null,
  person_id bigint not null,
  course_code varchar(40) not null,
  consent_version int not null,
  text_hash char(64) not null comment 'SHA-256 of the Markdown that was agreed to',
  given_at datetime(6) not null,
  unique key consent_key (municipality_id, person_id, course_code, consent_version),
  constraint consent_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:learning-001-consent-append-only
create trigger consent_no_update before update on consent for each row
  signal sqlstate '45000' set message_text = 'consent is append-only';
create trigger consent_no_delete before delete on consent for each row
  signal sqlstate '45000' set message_text = 'consent is append-only';

--changeset hagukumi:learning-001-assignment-rule
create table assignment_rule (
  id bigint not null primary key,
  municipality_id bigint not null,
  code varchar(60) not null comment 'the same code as a shipped rule: stands in for it',
  title varchar(200) not null,
  course_code varchar(40) not null,
  authority varchar(40) not null default '' comment '任命権者 the rule is limited to; empty: all',
  employment_types varchar(400) not null default '' comment 'names with commas; empty: any',
  except_employment_types varchar(400) not null default '',
  min_grade int not null default 1,
  max_grade int not null default 7,
  occupations varchar(1000) not null default '' comment 'one a line; empty: any',
  units varchar(1000) not null default '' comment 'codes of units with their subtrees, one a line; empty: any',
  cycle varchar(20) not null check (cycle in ('ONCE', 'EVERY_FISCAL_YEAR', 'EVERY_N_YEARS', 'PER_VERSION', 'ON_HIRE', 'ON_PROMOTION')),
  every_years int not null default 0,
  due_month_day char(5) not null default '' comment 'MM-DD',
  due_days int not null default 0 comment 'after the trigger; 0: none',
  switched_off boolean not null default false,
  valid_from date not null,
  valid_to date not null,
  reason varchar(400) not null default '',
  created_by bigint null,
  created_at datetime(6) not null,
  unique key assignment_rule_key (municipality_id, code, valid_from),
  constraint assignment_rule_municipality foreign key (municipality_id) references municipality (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

create table assignment_run (
  id bigint not null primary key,
  municipality_id bigint not null,
  rule_code varchar(60) not null,
  on_day date not null,
  assigned int not null,
  adopted int not null comment 'taken by choice before, now an obligation',
  reinstated int not null,
  waived int not null,
  superseded int not null,
  ran_at datetime(6) not null,
  index assignment_run_by_time (municipality_id, ran_at),
  constraint assignment_run_municipality foreign key (municipality_id) references municipality (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:learning-001-enrolment-of-rule
create index enrolment_of_rule on enrolment (municipality_id, rule_code, status, due_on);
