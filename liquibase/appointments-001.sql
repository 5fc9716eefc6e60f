--liquibase formatted sql

--changeset hagukumi:appointments-001-call
create table appointment_call (
  id bigint not null primary key,
  municipality_id bigint not null,
  role_code varchar(40) not null,
  fiscal_year int not null,
  half varchar(6) not null comment '上期, 下期' check (half in ('FIRST', 'SECOND')),
  opens_on date not null,
  closes_on date not null comment 'inclusive',
  term_from date not null,
  term_to date not null,
  by_application boolean not null comment 'staff apply themselves',
  by_nomination boolean not null comment '所属長 nominate',
  note varchar(1000) not null default '',
  unique key appointment_call_id (municipality_id, id),
  index appointment_call_open (municipality_id, closes_on, opens_on),
  constraint appointment_call_role foreign key (municipality_id, role_code) references designation_role (municipality_id, code),
  constraint appointment_call_days check (opens_on <= closes_on and term_from <= term_to)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:appointments-001-candidate
create table appointment_candidate (
  id bigint not null primary key,
  municipality_id bigint not null,
  call_id bigint not null,
  person_id bigint not null,
  unit_id bigint not null comment 'for which the person would be appointed',
  way varchar(12) not null check (way in ('APPLIED', 'NOMINATED')),
  nominated_by bigint null comment 'person',
  put_on date not null,
  motive varchar(1000) not null default '',
  state varchar(12) not null check (state in ('SUBMITTED', 'SELECTED', 'DECLINED', 'WITHDRAWN')),
  decided_on date null,
  reason varchar(400) not null default '' comment 'as the candidate reads it',
  unique key appointment_candidate_id (municipality_id, id),
  unique key appointment_candidate_once (municipality_id, call_id, person_id),
  index appointment_candidate_of_person (municipality_id, person_id),
  constraint appointment_candidate_call foreign key (municipality_id, call_id) references appointment_call (municipality_id, id),
  constraint appointment_candidate_person foreign key (municipality_id, person_id) references person (municipality_id, id),
  constraint appointment_candidate_unit foreign key (municipality_id, unit_id) references unit (municipality_id, id),
  constraint appointment_candidate_nominator foreign key (municipality_id, nominated_by) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:appointments-001-appointment
create table appointment (
  id bigint not null primary key comment 'that of the designation, which holds person, unit, role and term',
  municipality_id bigint not null,
  person_id bigint not null,
  way varchar(12) not null check (way in ('OFFICE', 'APPLIED', 'NOMINATED', 'SUCCEEDED')),
  candidate_id bigint null,
  predecessor_id bigint null comment 'appointment that this one carries on',
  document varchar(60) not null default '' comment '辞令番号',
  ended_as varchar(12) not null default '' comment 'empty: runs to the end of its term' check (ended_as in ('', 'STEPPED_DOWN', 'TRANSFERRED', 'LEFT', 'SUCCEEDED', 'MISTAKEN')),
  end_reason varchar(400) not null default '',
  asked_on date null comment 'asked to step down',
  asked_last date null comment 'last day as wished',
  asked_reason varchar(400) not null default '',
  index appointment_of_person (municipality_id, person_id),
  constraint appointment_designation foreign key (municipality_id, id) references designation (municipality_id, id),
  constraint appointment_candidate foreign key (municipality_id, candidate_id) references appointment_candidate (municipality_id, id),
  constraint appointment_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:appointments-001-study
create table appointment_study (
  id bigint not null primary key,
  municipality_id bigint not null,
  person_id bigint not null,
  appointment_id bigint not null,
  on_day date not null,
  minutes int not null check (minutes between 1 and 1440),
  time_kind varchar(16) not null comment 'how the time counts' check (time_kind in ('WORKING_HOURS', 'OVERTIME_ORDERED', 'DUTY_EXEMPT', 'OWN_TIME')),
  note varchar(200) not null default '',
  unique key appointment_study_id (municipality_id, id),
  index appointment_study_of (municipality_id, appointment_id, on_day),
  constraint appointment_study_person foreign key (municipality_id, person_id) references person (municipality_id, id),
  constraint appointment_study_appointment foreign key (municipality_id, appointment_id) references designation (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;
