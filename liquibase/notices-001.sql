--liquibase formatted sql

--changeset hagukumi:notices-001-notice
create table notice (
  id bigint not null primary key,
  municipality_id bigint not null,
  person_id bigint not null comment 'who is told',
  kind varchar(40) not null comment 'reminder, overdue, …',
  notice_key varchar(120) not null comment 'the same thing told twice is one notice',
  text_key varchar(100) not null,
  arguments varchar(1000) not null comment 'of the text, one a line',
  path varchar(200) not null comment 'where it is dealt with, beginning with a slash; empty: nowhere',
  created_at datetime(6) not null,
  read_at datetime(6) null,
  unique key notice_key_unique (municipality_id, person_id, notice_key),
  index notice_unread (municipality_id, person_id, read_at),
  constraint notice_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:notices-001-reminder
create table reminder (
  id bigint not null primary key,
  municipality_id bigint not null,
  person_id bigint not null comment 'who owes',
  enrolment_id bigint not null,
  stage int not null comment '30, 14, 3 days before; -1: overdue',
  reminded_on date not null,
  unique key reminder_key (municipality_id, enrolment_id, stage),
  index reminder_of_person (municipality_id, person_id),
  constraint reminder_person foreign key (municipality_id, person_id) references person (municipality_id, id),
  constraint reminder_enrolment foreign key (municipality_id, enrolment_id) references enrolment (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;
