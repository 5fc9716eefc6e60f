--liquibase formatted sql

--changeset hagukumi:activity-001-activity
create table activity (
  id bigint not null primary key,
  municipality_id bigint not null,
  person_id bigint not null,
  seq bigint not null comment 'order of the facts of one person: 1, 2, 3 … without a gap',
  kind varchar(40) not null comment 'name of the record in jp.hagukumi.activity',
  subject_code varchar(80) not null,
  subject_version int not null,
  occurred_on date not null,
  recorded_at datetime(6) not null,
  actor_account_id bigint null comment 'who decided it; null: the person or the system',
  payload text not null comment 'JSON of what only this kind has; no name, number, mail or free text',
  unit_id bigint null comment 'unit of the main posting on occurred_on; null: none known',
  grade int null comment 'grade of that posting',
  employment_type varchar(32) not null,
  occupation varchar(40) not null,
  source_key varchar(200) not null comment 'the same happening told twice counts once',
  unique key activity_source (municipality_id, source_key),
  unique key activity_of_person (municipality_id, person_id, seq),
  index activity_by_kind (municipality_id, kind, subject_code, occurred_on),
  constraint activity_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:activity-001-activity-append-only
create trigger activity_no_update before update on activity for each row
  signal sqlstate '45000' set message_text = 'activity is append-only';
create trigger activity_no_delete before delete on activity for each row
  signal sqlstate '45000' set message_text = 'activity is append-only';

--changeset hagukumi:activity-001-derivation-pending
create table derivation_pending (
  municipality_id bigint not null,
  person_id bigint not null,
  since datetime(6) not null,
  failure varchar(400) not null comment 'class and message of what a consumer threw',
  primary key (municipality_id, person_id),
  constraint derivation_pending_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;
