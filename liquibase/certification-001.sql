--liquibase formatted sql

--changeset hagukumi:certification-001-period
create table certification_period (
  id bigint not null primary key,
  municipality_id bigint not null,
  person_id bigint not null,
  stage varchar(40) not null,
  number varchar(40) not null comment '団体-年度-連番',
  rule_version int not null comment 'first day of the rule in force at the grant: 20260401',
  from_on date not null,
  until_on date not null comment 'absences not counted in',
  opens_on date not null comment 'first day on which its renewal is taken',
  granted_on date not null,
  revoked_on date null,
  unique key certification_period_number (municipality_id, number),
  index certification_period_of_person (municipality_id, person_id, stage, from_on),
  constraint certification_period_person foreign key (municipality_id, person_id) references person (municipality_id, id),
  constraint certification_period_term check (from_on <= until_on)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin comment 'derived from the facts';

--changeset hagukumi:certification-001-application
create table certification_application (
  id bigint not null primary key,
  municipality_id bigint not null,
  person_id bigint not null,
  stage varchar(40) not null,
  state varchar(12) not null check (state in ('APPLIED', 'CONFIRMED', 'GRANTED', 'RETURNED', 'WITHDRAWN')),
  name_shown boolean not null comment 'the applicant agrees that whoever checks the number sees the name',
  applied_on date not null,
  confirmed_on date null,
  interviewed_on date null,
  panel_on date null,
  reason varchar(400) not null default '' comment 'for which it was returned',
  evidence mediumtext not null comment 'JSON: what was found for each leaf on the day of the application',
  unique key certification_application_id (municipality_id, id),
  index certification_application_of_person (municipality_id, person_id, stage, applied_on),
  index certification_application_waiting (municipality_id, state, applied_on),
  constraint certification_application_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:certification-001-decision
create table certification_decision (
  id bigint not null primary key,
  municipality_id bigint not null,
  person_id bigint not null comment 'whom it is about',
  stage varchar(40) not null,
  application_id bigint null comment 'null: without one',
  number varchar(40) not null default '' comment 'of the certificate granted or revoked',
  step varchar(12) not null check (step in ('APPLIED', 'WITHDRAWN', 'CONFIRMED', 'INTERVIEWED', 'PANEL', 'RETURNED', 'GRANTED', 'EXCEPTION', 'REVOKED')),
  account_id bigint not null comment 'who decided',
  decided_at datetime(6) not null,
  reason varchar(400) not null default '' comment 'of a return or a revocation; the document of an exception',
  evidence mediumtext not null comment 'JSON: what was found for each leaf at that moment; empty where it was not looked at',
  index certification_decision_of_person (municipality_id, person_id, decided_at),
  constraint certification_decision_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:certification-001-decision-append-only
create trigger certification_decision_no_update before update on certification_decision for each row
  signal sqlstate '45000' set message_text = 'certification_decision is append-only';
create trigger certification_decision_no_delete before delete on certification_decision for each row
  signal sqlstate '45000' set message_text = 'certification_decision is append-only';

--changeset hagukumi:certification-001-certificate
create table certificate (
  id bigint not null primary key,
  municipality_id bigint not null,
  person_id bigint not null,
  number varchar(40) not null comment '団体-年度-連番',
  stage varchar(40) not null,
  rule_version int not null,
  holder_name varchar(200) not null comment 'as used at work on the day of the grant',
  name_shown boolean not null comment 'the holder agreed that whoever checks the number sees the name',
  issued_on date not null,
  unique key certificate_number (municipality_id, number),
  index certificate_of_person (municipality_id, person_id),
  constraint certificate_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:certification-001-certificate-append-only
create trigger certificate_no_update before update on certificate for each row
  signal sqlstate '45000' set message_text = 'certificate is append-only';
create trigger certificate_no_delete before delete on certificate for each row
  signal sqlstate '45000' set message_text = 'certificate is append-only';

--changeset hagukumi:certification-001-counter
create table certificate_counter (
  municipality_id bigint not null,
  fiscal_year int not null,
  last_serial int not null comment 'last one given out; its row is locked until the grant is committed',
  primary key (municipality_id, fiscal_year),
  constraint certificate_counter_municipality foreign key (municipality_id) references municipality (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;
