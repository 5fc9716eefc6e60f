--liquibase formatted sql

--changeset hagukumi:notices-002-notice-told-at
create index notice_told_at on notice (municipality_id, created_at);

--changeset hagukumi:notices-002-escalation
create table escalation (
  id bigint not null primary key,
  municipality_id bigint not null,
  person_id bigint not null comment 'who owes; who was told stands in notice',
  enrolment_id bigint not null,
  step varchar(16) not null check (step in ('SUPERVISOR', 'DEPARTMENT_HEAD')),
  told_on date not null,
  unique key escalation_key (municipality_id, enrolment_id, step),
  index escalation_of_person (municipality_id, person_id),
  index escalation_of_day (municipality_id, told_on),
  constraint escalation_person foreign key (municipality_id, person_id) references person (municipality_id, id),
  constraint escalation_enrolment foreign key (municipality_id, enrolment_id) references enrolment (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:notices-002-reminder-call
create table reminder_call (
  id bigint not null primary key,
  municipality_id bigint not null,
  sender varchar(12) not null check (sender in ('SUPERVISOR', 'HR')),
  account_id bigint not null comment 'who sent it',
  sender_name varchar(120) not null comment 'as shown at that time',
  choice varchar(1000) not null default '' comment 'JSON: which people were chosen',
  called_at datetime(6) not null,
  index reminder_call_by_time (municipality_id, sender, called_at),
  constraint reminder_call_municipality foreign key (municipality_id) references municipality (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

create table reminder_call_person (
  id bigint not null primary key,
  municipality_id bigint not null,
  call_id bigint not null,
  person_id bigint not null comment 'who was reminded',
  enrolment_id bigint not null,
  called_on date not null,
  unique key reminder_call_person_key (municipality_id, enrolment_id, called_on),
  index reminder_call_person_of_call (municipality_id, call_id),
  index reminder_call_person_of_person (municipality_id, person_id),
  constraint reminder_call_person_person foreign key (municipality_id, person_id) references person (municipality_id, id),
  constraint reminder_call_person_enrolment foreign key (municipality_id, enrolment_id) references enrolment (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;
